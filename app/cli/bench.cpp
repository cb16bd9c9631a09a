// bench: how fast a model reads and writes here, as shares of what the memory gives.
#include "app/cli/cli.h"

#include "core/sampling/sampler.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "core/text/json.h"
#include "kernels/base/host_buffer.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <optional>
#include <thread>

#if defined(__linux__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace mynah::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Sequences on a model, advanced with a plan of its own per size, as a session does it.
class Runner {
public:
    static Result<Runner> create(const LoadedModel &loaded, int64_t tokens, int64_t sequences)
    {
        Runner runner(loaded, tokens, sequences);
        const Model &model = *loaded.model;
        Device &device = *loaded.device;
        const auto floats = [](int64_t count) {
            return static_cast<size_t>(count) * sizeof(float);
        };
        const int64_t rows = tokens * sequences, vocabulary = model.config().vocabulary;
        MYNAH_TRY(runner.m_tokens, device.allocate(static_cast<size_t>(rows) * sizeof(int32_t)));
        MYNAH_TRY(runner.m_state, device.allocate(floats(model.stateSize() * sequences)));
        MYNAH_TRY(runner.m_workspace, device.allocate(floats(model.workspaceSize(rows))));
        MYNAH_TRY(runner.m_logits, device.allocate(floats(vocabulary * sequences)));
        MYNAH_CHECK(runner.restart());
        const ForwardBuffers buffers{runner.m_tokens.get(),
                                     runner.m_state.get(),
                                     runner.m_workspace.get(),
                                     Tensor{runner.m_logits.get(), 0, sequences, vocabulary}};
        MYNAH_TRY(runner.m_plan, model.plan({tokens, sequences}, LogitsMode::Last, buffers));
        return runner;
    }
    /// Every sequence back to the state before the first token.
    Result<void> restart()
    {
        const std::vector<float> one = m_loaded.model->startState();
        const auto layers = static_cast<size_t>(m_loaded.model->config().layers);
        const size_t layer = one.size() / layers;
        std::vector<float> all;
        for (size_t at = 0; at < one.size(); at += layer)
            for (int64_t b = 0; b < m_sequences; ++b)
                all.insert(all.end(),
                           one.begin() + static_cast<std::ptrdiff_t>(at),
                           one.begin() + static_cast<std::ptrdiff_t>(at + layer));
        return m_loaded.device->upload(*m_state, 0, std::as_bytes(std::span(all)));
    }
    /// One replay with other tokens each time.
    Result<void> run(uint32_t seed)
    {
        std::vector<int32_t> ids(static_cast<size_t>(m_count * m_sequences));
        const auto vocabulary = static_cast<uint32_t>(m_loaded.model->config().vocabulary);
        for (int32_t &id : ids) {
            seed = seed * 1664525u + 1013904223u;
            id = static_cast<int32_t>((seed >> 8) % vocabulary);
        }
        MYNAH_CHECK(m_loaded.device->upload(*m_tokens, 0, std::as_bytes(std::span(ids))));
        return m_plan->run();
    }

private:
    Runner(const LoadedModel &loaded, int64_t tokens, int64_t sequences)
        : m_loaded(loaded), m_count(tokens), m_sequences(sequences)
    {
    }

    const LoadedModel &m_loaded;
    int64_t m_count, m_sequences;
    std::unique_ptr<Buffer> m_tokens, m_state, m_workspace, m_logits;
    std::unique_ptr<Plan> m_plan;
};

/// Chunks as a session takes them when it need not stop soon.
constexpr int64_t kChunk = 256;

Result<double> prefill(const LoadedModel &loaded, int64_t tokens, int64_t repeat)
{
    MYNAH_TRY(Runner runner, Runner::create(loaded, std::min(tokens, kChunk), 1));
    const int64_t chunks = std::max<int64_t>(tokens / kChunk, 1);
    std::vector<double> rates;
    MYNAH_CHECK(runner.run(1));
    for (int64_t i = 0; i < repeat; ++i) {
        MYNAH_CHECK(runner.restart());
        const auto start = Clock::now();
        for (int64_t chunk = 0; chunk < chunks; ++chunk)
            MYNAH_CHECK(runner.run(static_cast<uint32_t>(chunk)));
        rates.push_back(static_cast<double>(chunks * std::min(tokens, kChunk)) /
                        secondsSince(start));
    }
    return median(rates);
}

Result<double> decode(const LoadedModel &loaded, int64_t tokens, int64_t batch, int64_t repeat)
{
    MYNAH_TRY(Runner runner, Runner::create(loaded, 1, batch));
    std::vector<double> rates;
    MYNAH_CHECK(runner.run(1));
    for (int64_t i = 0; i < repeat; ++i) {
        const auto start = Clock::now();
        for (int64_t token = 0; token < tokens; ++token)
            MYNAH_CHECK(runner.run(static_cast<uint32_t>(token)));
        rates.push_back(static_cast<double>(tokens * batch) / secondsSince(start));
    }
    return median(rates);
}

/// Bytes per second that `threads` threads read together, over pages like those of the weights.
Result<double> readBandwidth(Device &device, int threads)
{
    constexpr size_t kBytes = size_t{1} << 30;
    MYNAH_TRY(auto buffer, device.allocate(kBytes));
    const auto *words =
        reinterpret_cast<const uint64_t *>(static_cast<const HostBuffer &>(*buffer).data());
    const size_t each = kBytes / sizeof(uint64_t) / static_cast<size_t>(threads);
    std::memset(static_cast<HostBuffer &>(*buffer).data(), 1, kBytes); // makes the pages
    std::vector<double> rates;
    std::atomic<uint64_t> sink{0};
    for (int pass = 0; pass < 3; ++pass) {
        const auto start = Clock::now();
        std::vector<std::thread> readers;
        for (int thread = 0; thread < threads; ++thread)
            readers.emplace_back([&, thread] {
                const uint64_t *from = words + each * static_cast<size_t>(thread);
                uint64_t sums[8] = {};
                for (size_t i = 0; i < each; i += 8)
                    for (size_t lane = 0; lane < 8; ++lane)
                        sums[lane] += from[i + lane];
                for (const uint64_t sum : sums)
                    sink += sum;
            });
        for (std::thread &reader : readers)
            reader.join();
        rates.push_back(static_cast<double>(kBytes) / secondsSince(start));
    }
    return *std::max_element(rates.begin(), rates.end());
}

/// Largest amount of memory that the process has held; 0 where the system does not say.
uint64_t peakBytes()
{
#if defined(__linux__) || defined(__APPLE__)
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
#if defined(__APPLE__)
        return static_cast<uint64_t>(usage.ru_maxrss);
#else
        return static_cast<uint64_t>(usage.ru_maxrss) << 10;
#endif
#endif
    return 0;
}

struct BenchOptions {
    EngineOptions engine;
    int64_t prompt = 512, generate = 128, batch = 1, repeat = 3;
};

Result<BenchOptions> benchOptions(const Arguments &arguments)
{
    BenchOptions options;
    MYNAH_TRY(options.prompt, arguments.integer("--prompt", 512, 0, 1 << 20));
    MYNAH_TRY(options.generate, arguments.integer("--generate", 128, 0, 1 << 20));
    MYNAH_TRY(options.batch, arguments.integer("--batch", 1, 1, 64));
    MYNAH_TRY(options.repeat, arguments.integer("--repeat", 3, 1, 1000));
    MYNAH_TRY(const int64_t threads, arguments.integer("--threads", 0, 0, 1024));
    options.engine.modelPath = arguments.words()[0];
    options.engine.device = arguments.value("--device", "cpu");
    options.engine.precision = arguments.value("--precision", "file");
    options.engine.threads = static_cast<int>(threads);
    options.engine.dataFolder = dataFolder();
    options.engine.cacheFolder = cacheFolder(arguments);
    return options;
}

/// With the vocabulary as for a chat, where there is one.
Result<LoadedModel> load(const EngineOptions &options)
{
    auto loaded = loadEngineModel(options, true);
    if (!loaded.ok() && loaded.error().code == ErrorCode::BadVocabulary)
        return loadEngineModel(options, false);
    return loaded;
}

/// Seconds from the start of the program to the token that follows a prompt of 16.
Result<double> firstToken(const LoadedModel &loaded)
{
    MYNAH_TRY(const auto session, Session::create(*loaded.model, *loaded.device));
    std::vector<TokenId> prompt(16);
    for (size_t i = 0; i < prompt.size(); ++i)
        prompt[i] = static_cast<TokenId>((i * 31 + 1) %
                                         static_cast<size_t>(loaded.model->config().vocabulary));
    MYNAH_CHECK(session->prefill(prompt));
    Sampler(SamplingOptions{}).next(session->logits(), -1);
    return secondsSinceStart();
}

Result<JsonValue> measure(const BenchOptions &options)
{
    const auto start = Clock::now();
    MYNAH_TRY(const LoadedModel loaded, load(options.engine));
    const double loadSeconds = secondsSince(start);
    MYNAH_TRY(const double firstSeconds, firstToken(loaded));
    if (loaded.cacheWriter) // what follows is to be measured alone
        loaded.cacheWriter->wait();

    JsonValue json = JsonValue::object();
    const auto number = [&](const char *key, std::optional<double> value) {
        json.set(key, value ? JsonValue::fromDouble(*value) : JsonValue());
    };
    std::optional<double> read, written;
    if (options.prompt > 0) {
        MYNAH_TRY(read, prefill(loaded, options.prompt, options.repeat));
    }
    if (options.generate > 0) {
        MYNAH_TRY(written, decode(loaded, options.generate, options.batch, options.repeat));
    }
    number("prefill_tokens_per_second", read);
    number("decode_tokens_per_second", written);
    const RwkvConfig &config = loaded.model->config();
    // All weights but the embedding, of which one row is read, and the state in and out.
    const FileTensor *embedding = loaded.file->find("emb.weight");
    const uint64_t bytes = loaded.model->weightBytes() - (embedding ? embedding->data.size() : 0) +
                           2 * sizeof(float) * static_cast<uint64_t>(config.stateSize());
    json.set("bytes_per_token", JsonValue::fromUint(bytes));
    const int threads = std::max(loaded.device->info().threads, 1);
    const uint64_t peak = peakBytes(); // before the buffer that the bandwidth is measured with
    std::optional<double> rate, share;
    if (written) {
        rate = *written / static_cast<double>(options.batch) * static_cast<double>(bytes) / 1e9;
        MYNAH_TRY(const double limit, readBandwidth(*loaded.device, threads));
        share = *rate * 1e9 / limit;
    }
    number("gigabytes_per_second", rate);
    number("bandwidth_share", share);
    number("load_ms", loadSeconds * 1e3);
    number("first_token_ms", firstSeconds * 1e3);
    json.set("peak_rss_bytes", JsonValue::fromUint(peak));
    json.set("device", JsonValue::fromString(loaded.info.deviceName));
    json.set("driver", JsonValue::fromString(loaded.device->info().driver));
    json.set("threads", JsonValue::fromInt(threads));
    return json;
}

} // namespace

int bench(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words,
                                   {"--prompt",
                                    "--generate",
                                    "--batch",
                                    "--repeat",
                                    "--device",
                                    "--precision",
                                    "--threads"},
                                   {"--json", "--no-cache"}));
    if (arguments.words().size() != 1)
        return fail(usage("bench needs one model file"));
    MYNAH_CLI_TRY(const BenchOptions options, benchOptions(arguments));
    MYNAH_CLI_TRY(const JsonValue json, measure(options));
    return print(json, arguments);
}

} // namespace mynah::cli
