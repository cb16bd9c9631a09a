#include "app/cli/chat_arguments.h"

namespace mynah::cli {

namespace {

Result<void> readFormat(const Arguments &arguments, PromptOptions &prompt)
{
    if (arguments.has("--format")) {
        const std::string format = arguments.value("--format");
        std::string known = "auto";
        for (const PromptFormat &each : promptFormats())
            known += ", " + std::string(each.id);
        if (format != "auto" && !isPromptFormat(format))
            return usage("--format is one of " + known);
        prompt.format = format == "auto" ? "" : format;
    }
    if (arguments.has("--thinking") &&
        !parseThinking(arguments.value("--thinking"), prompt.thinking))
        return usage("--thinking is off, fast, on, bit or lot");
    prompt.rememberThoughts = prompt.rememberThoughts || arguments.has("--remember-thoughts");
    prompt.longAnswers = prompt.longAnswers || arguments.has("--long-answers");
    prompt.verbatim = prompt.verbatim || arguments.has("--verbatim");
    prompt.startToken = prompt.startToken && !arguments.has("--no-start-token");
    return {};
}

Result<void> readSampling(const Arguments &arguments, SamplingOptions &sampling)
{
    if (arguments.has("--preset")) {
        const SamplingPreset *preset = samplingPreset(arguments.value("--preset"));
        if (!preset) {
            std::string known;
            for (const SamplingPreset &each : samplingPresets())
                known += (known.empty() ? "" : ", ") + each.id;
            return usage("--preset is one of " + known);
        }
        sampling = preset->sampling;
    }
    const auto number =
        [&](const char *name, float &to, double least, double most) -> Result<void> {
        MYNAH_TRY(const double value, arguments.number(name, double(to), least, most));
        if (arguments.has(name))
            to = static_cast<float>(value);
        return {};
    };
    MYNAH_CHECK(number("--temperature", sampling.temperature, 0, 10));
    if (arguments.has("--temperature") && sampling.temperature == 0) {
        // Greedy means the most likely token, nothing else, unless it is asked for.
        sampling.presencePenalty = 0;
        sampling.frequencyPenalty = 0;
    }
    MYNAH_CHECK(number("--top-p", sampling.topP, 0.0001, 1));
    MYNAH_CHECK(number("--presence", sampling.presencePenalty, -10, 10));
    MYNAH_CHECK(number("--frequency", sampling.frequencyPenalty, -10, 10));
    if (arguments.has("--half-life")) {
        MYNAH_TRY(const double tokens, arguments.number("--half-life", 0, 0, 1e6));
        sampling.penaltyDecay = decayOf(tokens);
    }
    MYNAH_TRY(const int64_t topK, arguments.integer("--top-k", sampling.topK, 0, 100'000));
    sampling.topK = static_cast<int>(topK);
    return {};
}

} // namespace

const std::set<std::string> &chatOptionNames()
{
    static const std::set<std::string> names = {"--format",
                                                "--thinking",
                                                "--preset",
                                                "--temperature",
                                                "--top-p",
                                                "--top-k",
                                                "--presence",
                                                "--frequency",
                                                "--half-life",
                                                "--seed",
                                                "--max-tokens",
                                                "--stop"};
    return names;
}

const std::set<std::string> &chatFlagNames()
{
    static const std::set<std::string> names = {
        "--remember-thoughts", "--long-answers", "--verbatim", "--no-start-token"};
    return names;
}

Result<ChatOptions> chatOptions(const Arguments &arguments, ChatOptions base)
{
    MYNAH_CHECK(readFormat(arguments, base.prompt));
    MYNAH_CHECK(readSampling(arguments, base.sampling));
    MYNAH_TRY(const int64_t seed, arguments.integer("--seed", -1, 0, INT64_MAX));
    if (seed >= 0)
        base.seed = static_cast<uint64_t>(seed);
    MYNAH_TRY(const int64_t most, arguments.integer("--max-tokens", base.maxTokens, 1, INT32_MAX));
    base.maxTokens = static_cast<int>(most);
    if (arguments.has("--stop"))
        base.stopTexts = arguments.values("--stop");
    return base;
}

} // namespace mynah::cli
