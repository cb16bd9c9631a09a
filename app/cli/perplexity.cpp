// perplexity: how well a model predicts a text, and how far a precision moves what it predicts.
#include "app/cli/cli.h"
#include "app/cli/engine_arguments.h"

#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "core/text/json.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace mynah::cli {

namespace {

constexpr size_t kAtOnce = 64; // positions whose logits are held at a time

struct Predictor {
    LoadedModel loaded;
    std::unique_ptr<Session> session;

    static Result<Predictor> open(const EngineOptions &options)
    {
        Predictor predictor;
        MYNAH_TRY(predictor.loaded, loadEngineModel(options, true));
        tellPlacement(predictor.loaded.info);
        MYNAH_TRY(predictor.session, Session::create(*predictor.loaded.model));
        return predictor;
    }
    /// Logits after each of the tokens [tokens, V].
    Result<std::vector<float>> read(std::span<const TokenId> tokens)
    {
        std::vector<float> all;
        const auto read = session->prefill(tokens, &all, interruption());
        if (!read.ok())
            return withCulprit(*loaded.file, read.error());
        return all;
    }
};

/// Logarithms of the probabilities that a row of logits stands for.
void logSoftmax(std::span<const float> logits, std::vector<double> &out)
{
    const double most = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(logit - most);
    const double shift = most + std::log(sum);
    out.resize(logits.size());
    for (size_t i = 0; i < logits.size(); ++i)
        out[i] = logits[i] - shift;
}

struct Totals {
    double surprise = 0;   // −Σ log p(next token)
    double divergence = 0; // Σ KL(other ‖ model)
    double agreed = 0;     // positions where both find the same token most likely
    size_t positions = 0;
};

/// Adds what the logits of one position say about the token that follows.
void addPosition(std::span<const float> model,
                 std::span<const float> other,
                 TokenId next,
                 Totals &totals)
{
    std::vector<double> p, q;
    logSoftmax(model, p);
    totals.surprise -= p[static_cast<size_t>(next)];
    ++totals.positions;
    if (other.empty())
        return;
    logSoftmax(other, q);
    for (size_t i = 0; i < p.size(); ++i)
        totals.divergence += std::exp(q[i]) * (q[i] - p[i]);
    const auto top = [](std::span<const float> logits) {
        return std::max_element(logits.begin(), logits.end()) - logits.begin();
    };
    totals.agreed += top(model) == top(other) ? 1 : 0;
}

Result<Totals>
compare(Predictor &model, std::optional<Predictor> &other, const std::vector<TokenId> &tokens)
{
    const auto width = static_cast<size_t>(model.loaded.model->config().vocabulary);
    Totals totals;
    for (size_t at = 0; at + 1 < tokens.size(); at += kAtOnce) {
        const auto part = std::span(tokens).subspan(at, std::min(kAtOnce, tokens.size() - 1 - at));
        MYNAH_TRY(const auto logits, model.read(part));
        std::vector<float> others;
        if (other) {
            MYNAH_TRY(others, other->read(part));
        }
        for (size_t i = 0; i < part.size(); ++i)
            addPosition(std::span(logits).subspan(i * width, width),
                        other ? std::span<const float>(others).subspan(i * width, width)
                              : std::span<const float>(),
                        tokens[at + i + 1],
                        totals);
    }
    return totals;
}

Result<JsonValue> measure(const Arguments &arguments)
{
    MYNAH_TRY(EngineOptions options, engineOptions(arguments));
    MYNAH_TRY(const int64_t most, arguments.integer("--tokens", INT64_MAX, 2, INT64_MAX));
    MYNAH_TRY(const std::string text, readInput(arguments.value("--file")));
    options.modelPath = arguments.words()[0];
    options.vocabularyPath = arguments.value("--vocab");
    MYNAH_TRY(Predictor model, Predictor::open(options));
    std::optional<Predictor> other;
    if (arguments.has("--against") || arguments.has("--against-precision")) {
        options.modelPath = arguments.value("--against", options.modelPath);
        options.precision = arguments.value("--against-precision", "file");
        MYNAH_TRY(other, Predictor::open(options));
        if (other->loaded.tokenizer->digest() != model.loaded.tokenizer->digest())
            return usage(options.modelPath + ": it has another vocabulary than the model");
    }
    std::vector<TokenId> tokens = model.loaded.tokenizer->encode(text);
    if (static_cast<int64_t>(tokens.size()) > most)
        tokens.resize(static_cast<size_t>(most));
    if (tokens.size() < 2)
        return usage(arguments.value("--file") + ": it holds fewer than two tokens");
    MYNAH_TRY(const Totals totals, compare(model, other, tokens));
    const auto count = static_cast<double>(totals.positions);
    JsonValue json = JsonValue::object();
    json.set("tokens", JsonValue::fromInt(static_cast<int64_t>(totals.positions)));
    json.set("perplexity", JsonValue::fromDouble(std::exp(totals.surprise / count)));
    json.set("bits_per_byte",
             JsonValue::fromDouble(totals.surprise / std::log(2.0) /
                                   static_cast<double>(std::max<size_t>(
                                       model.loaded.tokenizer->decode(tokens)->size(), 1))));
    if (other) {
        json.set("mean_kl_divergence", JsonValue::fromDouble(totals.divergence / count));
        json.set("same_most_likely", JsonValue::fromDouble(totals.agreed / count));
    }
    return json;
}

} // namespace

int perplexity(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(
        const Arguments arguments,
        Arguments::parse(words,
                         withEngineOptions(
                             {"--file", "--tokens", "--vocab", "--against", "--against-precision"}),
                         withEngineFlags({"--json"})));
    if (arguments.words().size() != 1 || !arguments.has("--file"))
        return fail(usage("perplexity needs one model file and --file TEXT"));
    MYNAH_CLI_TRY(const JsonValue json, measure(arguments));
    return print(json, arguments);
}

} // namespace mynah::cli
