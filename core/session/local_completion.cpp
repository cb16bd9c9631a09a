// Going on with a text, on a model of this process.
#include "core/session/local_chat_engine.h"

#include <chrono>

namespace mynah {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<CompletionResult> LocalChatEngine::complete(const CompletionRequest &request,
                                                   const CompletionEvents &events,
                                                   std::stop_token stop)
{
    auto result = goOn(request, events, stop);
    return result.ok() ? std::move(result) : withCulprit(*m_loaded.file, result.error());
}

std::vector<TokenId> LocalChatEngine::idsOf(const CompletionRequest &request,
                                            std::string &held) const
{
    std::vector<TokenId> all;
    if (tokenizer().endOfText() >= 0)
        all.push_back(tokenizer().endOfText());
    const bool ours = request.tokenizer == tokenizer().digest();
    KnownBeginning known =
        knownBeginning(request.text, ours ? request.known : std::vector<TokenId>(), tokenizer());
    all.insert(all.end(), known.tokens.begin(), known.tokens.end());
    const auto rest = tokenizer().encode(std::string_view(request.text).substr(known.bytes));
    all.insert(all.end(), rest.begin(), rest.end());
    held = std::move(known.held);
    return all;
}

Result<void> LocalChatEngine::readText(const std::vector<TokenId> &all,
                                       const CompletionRequest &request,
                                       const CompletionEvents &events,
                                       const std::stop_token &stop,
                                       CompletionResult &result)
{
    const auto start = std::chrono::steady_clock::now();
    std::vector<const Snapshot *> states = {request.start.get()};
    for (const auto &snapshot : m_completions.snapshots())
        states.push_back(snapshot.get());
    MYNAH_CHECK(goToNearest(states, all, 0, all.size()));
    const size_t reused = m_tokens.size();
    result.resumedTokens = static_cast<int64_t>(reused);
    result.promptTokens = static_cast<int64_t>(all.size() - reused);
    const auto report = [&](int64_t done) {
        if (events.onReading)
            events.onReading(done, result.promptTokens);
    };
    report(0);
    if (reused < all.size())
        MYNAH_CHECK(read(std::span(all).subspan(reused), stop, report));
    result.readSeconds = secondsSince(start);
    MYNAH_TRY(auto before, snapshot());
    m_completions.add(std::move(before));
    return {};
}

Result<CompletionResult> LocalChatEngine::goOn(const CompletionRequest &request,
                                               const CompletionEvents &events,
                                               const std::stop_token &stop)
{
    CompletionResult result;
    std::string held;
    const std::vector<TokenId> all = idsOf(request, held);
    if (all.empty())
        return Error{ErrorCode::Usage, "There is no text to go on with"};
    MYNAH_CHECK(readText(all, request, events, stop, result));

    const auto start = std::chrono::steady_clock::now();
    Sampler sampler(request.sampling);
    sampler.setCounts(m_counts);
    CompletionText text(request.stopTexts, held);
    result.stop = StopReason::MaxTokens;
    while (result.generatedTokens < request.maxTokens) {
        if (stop.stop_requested()) {
            result.stop = StopReason::Interrupted;
            break;
        }
        const TokenId token = sampler.next(m_session->logits(), tokenizer().endOfText());
        if (token == tokenizer().endOfText()) {
            result.stop = StopReason::EndOfText; // not read: a text may always go on
            break;
        }
        ++result.generatedTokens;
        const CompletionToken told =
            likelihood(m_session->logits(), token, request.alternatives, tokenizer());
        const std::string piece = text.push(told.choice.bytes);
        MYNAH_CHECK(read({&token, 1}));
        if (events.onToken)
            events.onToken(told, piece);
        if (text.stopped()) {
            result.stop = StopReason::StopText;
            break;
        }
    }
    if (const std::string rest = text.end(); !rest.empty() && events.onRest)
        events.onRest(rest);
    m_counts = sampler.counts();
    result.generateSeconds = secondsSince(start);
    result.text = text.text();
    result.tokenizer = tokenizer().digest();
    result.tokens.assign(m_tokens.begin() + (tokenizer().endOfText() >= 0 ? 1 : 0), m_tokens.end());
    if (result.generatedTokens > 0) {
        MYNAH_TRY(auto after, snapshot());
        m_completions.add(std::move(after));
    }
    return result;
}

} // namespace mynah
