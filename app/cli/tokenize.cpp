// tokenize and detokenize.
#include "app/cli/cli.h"

#include "core/model/rwkv_config.h"
#include "core/session/vocabulary.h"

#include <cstdio>

namespace mynah::cli {

namespace {

Result<std::unique_ptr<Tokenizer>> tokenizerOf(const Arguments &arguments)
{
    if (!arguments.words().empty())
        return usage("unexpected word '" + arguments.words()[0] + "'");
    if (!arguments.has("--model") && !arguments.has("--vocab"))
        return usage("--model MODEL or --vocab FILE is needed");
    if (!arguments.has("--model"))
        return loadVocabulary(arguments.value("--vocab"));
    MYNAH_TRY(const auto file, openModelFile(arguments.value("--model")));
    MYNAH_TRY(const RwkvConfig config, detectConfig(*file));
    return tokenizerFor(*file, config.vocabulary, arguments.value("--vocab"), dataFolder());
}

} // namespace

int tokenize(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words, {"--model", "--vocab", "--file"}, {}));
    MYNAH_CLI_TRY(const auto tokenizer, tokenizerOf(arguments));
    MYNAH_CLI_TRY(const std::string text, readInput(arguments.value("--file", "-")));
    std::string line = "[";
    for (const TokenId id : tokenizer->encode(text))
        line += (line.size() > 1 ? ", " : "") + std::to_string(id);
    std::puts((line + "]").c_str());
    return kDone;
}

int detokenize(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words, {"--model", "--vocab", "--file"}, {}));
    MYNAH_CLI_TRY(const auto tokenizer, tokenizerOf(arguments));
    MYNAH_CLI_TRY(const auto ids, readTokens(arguments.value("--file", "-")));
    MYNAH_CLI_TRY(const std::string text, tokenizer->decode(ids));
    std::fwrite(text.data(), 1, text.size(), stdout);
    return kDone;
}

} // namespace mynah::cli
