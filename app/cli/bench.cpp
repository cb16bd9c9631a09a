// bench: how fast a model reads and writes here, as shares of what the memory gives.
#include "app/cli/bench_meters.h"
#include "app/cli/cli.h"
#include "app/cli/engine_arguments.h"

#include "core/rwkv/random_model.h"
#include "core/sampling/sampler.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "core/text/json.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace mynah::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct BenchOptions {
    EngineOptions engine;
    std::optional<RandomModel> random; // in place of a file
    int64_t prompt = 512, generate = 128, batch = 1, repeat = 3;
};

/// Of --shape, --zeros and --type; nothing when a file is measured.
Result<std::optional<RandomModel>> randomModel(const Arguments &arguments)
{
    if (!arguments.has("--shape")) {
        for (const char *option : {"--zeros", "--type"})
            if (arguments.has(option))
                return usage(std::string(option) + " needs --shape: a file has its own weights");
        return std::optional<RandomModel>();
    }
    RandomModel random;
    random.shape = arguments.value("--shape");
    MYNAH_TRY(random.zeroShare, arguments.number("--zeros", 0.5, 0.01, 0.99));
    const std::string type = arguments.value("--type", "f16");
    if (type != "f16" && type != "int8" && type != "int4")
        return usage("--type needs f16, int8 or int4, not '" + type + "'");
    MYNAH_TRY(random.precision, parsePrecision(type == "f16" ? "fp16" : type));
    return std::optional(random);
}

Result<BenchOptions> benchOptions(const Arguments &arguments)
{
    BenchOptions options;
    MYNAH_TRY(options.random, randomModel(arguments));
    if (arguments.words().size() != (options.random ? 0 : 1))
        return usage(options.random ? "bench measures either a model file or --shape, not both"
                                    : "bench needs one model file or --shape");
    MYNAH_TRY(options.prompt, arguments.integer("--prompt", 512, 0, 1 << 20));
    MYNAH_TRY(options.generate, arguments.integer("--generate", 128, 0, 1 << 20));
    MYNAH_TRY(options.batch, arguments.integer("--batch", 1, 1, 64));
    MYNAH_TRY(options.repeat, arguments.integer("--repeat", 3, 1, 1000));
    MYNAH_TRY(options.engine, engineOptions(arguments));
    if (options.random)
        options.engine.cacheFolder.clear();
    else
        options.engine.modelPath = arguments.words()[0];
    return options;
}

struct Loaded {
    LoadedModel model;
    double loadSeconds = 0, firstSeconds = 0; // see README.md
};

/// With the vocabulary as for a chat, where there is one.
Result<LoadedModel> loadFile(const EngineOptions &options)
{
    auto loaded = loadEngineModel(options, true);
    if (!loaded.ok() && loaded.error().code == ErrorCode::BadVocabulary)
        return loadEngineModel(options, false);
    return loaded;
}

/// Reads a prompt of 16 tokens and samples the token that follows.
Result<void> firstToken(const LoadedModel &loaded)
{
    MYNAH_TRY(const auto session, Session::create(*loaded.model));
    std::vector<TokenId> prompt(16);
    for (size_t i = 0; i < prompt.size(); ++i)
        prompt[i] = static_cast<TokenId>((i * 31 + 1) %
                                         static_cast<size_t>(loaded.model->config().vocabulary));
    MYNAH_CHECK(session->prefill(prompt));
    Sampler(SamplingOptions{}).next(session->logits(), -1);
    return {};
}

Result<Loaded> load(const BenchOptions &options)
{
    std::shared_ptr<const ModelFile> file;
    if (options.random) {
        MYNAH_TRY(file, makeRandomModel(*options.random));
    }
    Loaded loaded;
    const auto start = Clock::now();
    MYNAH_TRY(loaded.model,
              file ? loadEngineModel(std::move(file), options.engine, false)
                   : loadFile(options.engine));
    loaded.loadSeconds = secondsSince(start);
    MYNAH_CHECK(firstToken(loaded.model));
    loaded.firstSeconds = options.random ? secondsSince(start) : secondsSinceStart();
    if (loaded.model.cacheWriter) // what follows is to be measured alone
        loaded.model.cacheWriter->wait();
    return loaded;
}

Result<JsonValue> measure(const BenchOptions &options)
{
    MYNAH_TRY(const Loaded loaded, load(options));
    const LoadedModel &model = loaded.model;
    JsonValue json = JsonValue::object();
    const auto number = [&](const char *key, std::optional<double> value) {
        json.set(key, value ? JsonValue::fromDouble(*value) : JsonValue());
    };
    std::optional<double> read, written, zeros;
    if (options.prompt > 0) {
        MYNAH_TRY(read, prefillSpeed(model, options.prompt, options.repeat));
    }
    if (options.generate > 0) {
        MYNAH_TRY(written, decodeSpeed(model, options.generate, options.batch, options.repeat));
    }
    const uint64_t peak = peakBytes(); // before the buffers that only measuring needs
    if (options.generate > 0) {
        MYNAH_TRY(zeros, zeroShare(model));
    }
    number("prefill_tokens_per_second", read);
    number("decode_tokens_per_second", written);
    const double skipped = zeros.value_or(0) >= model.device->info().skipsZerosFrom ? *zeros : 0;
    const uint64_t bytes = model.model->bytesPerToken(skipped);
    json.set("bytes_per_token", JsonValue::fromUint(bytes));
    const int threads = (model.processor ? *model.processor : *model.device).info().threads;
    std::optional<double> rate, share;
    if (written)
        rate = *written / static_cast<double>(options.batch) * static_cast<double>(bytes) / 1e9;
    if (rate && model.device->info().kind == "cpu") { // the memory that the weights are in
        MYNAH_TRY(const double limit, readBandwidth(std::max(threads, 1)));
        share = *rate * 1e9 / limit;
    } else if (rate) {
        MYNAH_TRY(const double limit, copyBandwidth(*model.device));
        share = *rate * 1e9 / limit;
        number("copy_gigabytes_per_second", limit / 1e9);
    }
    number("gigabytes_per_second", rate);
    number("bandwidth_share", share);
    number("zero_share", zeros);
    number("load_ms", loaded.loadSeconds * 1e3);
    number("first_token_ms", loaded.firstSeconds * 1e3);
    json.set("peak_rss_bytes", JsonValue::fromUint(peak));
    json.set("device", JsonValue::fromString(model.info.deviceName));
    json.set("driver", JsonValue::fromString(model.device->info().driver));
    json.set("device_layers", JsonValue::fromInt(model.info.deviceLayers));
    json.set("layers", JsonValue::fromInt(model.info.layers));
    json.set("rest_device",
             model.info.restDeviceName.empty() ? JsonValue()
                                               : JsonValue::fromString(model.info.restDeviceName));
    json.set("threads", JsonValue::fromInt(threads));
    return json;
}

} // namespace

int bench(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(
        const Arguments arguments,
        Arguments::parse(
            words,
            withEngineOptions(
                {"--shape", "--zeros", "--type", "--prompt", "--generate", "--batch", "--repeat"}),
            withEngineFlags({"--json"})));
    MYNAH_CLI_TRY(const BenchOptions options, benchOptions(arguments));
    MYNAH_CLI_TRY(const JsonValue json, measure(options));
    return print(json, arguments);
}

} // namespace mynah::cli
