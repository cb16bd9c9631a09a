// quantize: a model in another precision, as a file.
#include "app/cli/cli.h"

#include "core/model/rwkv_config.h"
#include "core/rwkv/model_conversion.h"
#include "core/session/vocabulary.h"
#include "core/text/json.h"

#include <cstdio>

namespace mynah::cli {

namespace {

/// What a .gguf is given as its vocabulary; none where the source has its own, or none is at hand
/// and none was asked for: `missing` says why then.
Result<std::unique_ptr<Tokenizer>> vocabularyFor(const ModelFile &file,
                                                 const Arguments &arguments,
                                                 const std::string &out,
                                                 std::string &missing)
{
    if (!out.ends_with(".gguf") || (file.vocabulary.size() > 0 && !arguments.has("--vocab")))
        return std::unique_ptr<Tokenizer>();
    MYNAH_TRY(const RwkvConfig config, detectConfig(file));
    auto tokenizer =
        tokenizerFor(file, config.vocabulary, arguments.value("--vocab"), dataFolder());
    if (tokenizer.ok() || arguments.has("--vocab"))
        return tokenizer;
    missing = tokenizer.error().message;
    return std::unique_ptr<Tokenizer>();
}

Result<JsonValue> convert(const Arguments &arguments)
{
    const std::string &in = arguments.words()[0], &out = arguments.words()[1];
    MYNAH_TRY(const auto file, openModelFile(in));
    ConversionOptions options;
    options.path = out;
    MYNAH_TRY(options.precision, parsePrecision(arguments.value("--precision")));
    options.replaces = arguments.has("--force");
    options.stop = interruption();
    std::string missing;
    MYNAH_TRY(const auto tokenizer, vocabularyFor(*file, arguments, out, missing));
    options.tokenizer = tokenizer.get();
    int shown = -1;
    options.onProgress = [&shown](double fraction) {
        const int percent = static_cast<int>(fraction * 100);
        if (percent > shown)
            std::fprintf(stderr, "\rWriting: %d %%%s", shown = percent, percent == 100 ? "\n" : "");
    };
    auto bytes = convertModel(file, options);
    if (shown >= 0 && shown < 100)
        std::fputs("\n", stderr);
    if (!bytes.ok())
        return bytes.error();
    if (!missing.empty())
        std::fprintf(stderr, "There is no vocabulary in the new file: %s\n", missing.c_str());
    JsonValue json = JsonValue::object();
    json.set("path", JsonValue::fromString(out));
    json.set("precision", JsonValue::fromString(std::string(precisionName(options.precision))));
    json.set("bytes", JsonValue::fromUint(*bytes));
    return json;
}

} // namespace

int quantize(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words, {"--precision", "--vocab"}, {"--force", "--json"}));
    if (arguments.words().size() != 2 || !arguments.has("--precision"))
        return fail(usage("quantize needs a model file, a new file and --precision"));
    MYNAH_CLI_TRY(const JsonValue json, convert(arguments));
    return print(json, arguments);
}

} // namespace mynah::cli
