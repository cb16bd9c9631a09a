#include "core/session/local_chat_engine.h"

#include <algorithm>
#include <chrono>

namespace mynah {

namespace {

constexpr std::string_view kTurnEnd = "\n\n";

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Error otherModel()
{
    return {ErrorCode::BadState,
            "This conversation begins from a saved state of another model, and there is no text "
            "that this model could read instead"};
}

} // namespace

Result<TurnResult>
LocalChatEngine::answer(const TurnRequest &request, const TurnEvents &events, std::stop_token stop)
{
    auto result = turn(request, events, stop);
    return result.ok() ? std::move(result) : withCulprit(*m_loaded.file, result.error());
}

Result<TurnResult>
LocalChatEngine::turn(const TurnRequest &request, const TurnEvents &events, std::stop_token stop)
{
    TurnResult result;
    result.tokenizer = tokenizer().digest();
    const auto start = std::chrono::steady_clock::now();
    MYNAH_TRY(const TurnTokens tokens, turnTokens(request, tokenizer()));
    MYNAH_CHECK(readPrompt(request, tokens, events, stop, result));
    result.readSeconds = secondsSince(start);
    const auto writing = std::chrono::steady_clock::now();
    MYNAH_CHECK(write(request, tokens, events, stop, result));
    result.generateSeconds = secondsSince(writing);
    MYNAH_TRY(result.snapshot, snapshot());
    return result;
}

bool LocalChatEngine::fits(const Snapshot *snapshot, const TurnTokens &turn, uint64_t origin) const
{
    return snapshot && snapshot->modelFingerprint == m_loaded.info.fingerprint &&
           snapshot->tokenizerDigest == tokenizer().digest() && snapshot->origin == origin &&
           snapshot->state.size() == static_cast<size_t>(m_loaded.model->stateSize()) &&
           beginsWith(turn.all, snapshot->tokens) &&
           (snapshot->tokens.size() < turn.all.size() || !snapshot->logits.empty());
}

Result<void> LocalChatEngine::goToNearest(const TurnRequest &request, const TurnTokens &turn)
{
    const uint64_t origin = request.origin ? request.origin->origin : 0;
    const Snapshot *nearest = nullptr;
    for (const Snapshot *candidate : {request.start.get(), request.origin.get()})
        if (fits(candidate, turn, origin) &&
            (!nearest || candidate->tokens.size() > nearest->tokens.size()))
            nearest = candidate;
    const bool live = m_known && m_origin == origin && beginsWith(turn.all, m_tokens) &&
                      (m_tokens.size() < turn.all.size() || m_hasLogits);
    // Of two that are equal the snapshot: it has the sampler's counts for certain.
    if (live && (!nearest || m_tokens.size() > nearest->tokens.size()))
        return {};
    if (!nearest && origin != 0)
        return otherModel();
    m_known = false;
    m_origin = origin;
    m_counts.clear();
    if (nearest) {
        MYNAH_CHECK(m_session->restore(nearest->state));
        m_session->setLogits(nearest->logits);
        m_hasLogits = !nearest->logits.empty();
        m_tokens = nearest->tokens;
        m_counts = nearest->penaltyCounts;
    } else {
        MYNAH_CHECK(m_session->reset());
        m_hasLogits = false;
        m_tokens.clear();
    }
    m_known = true;
    return {};
}

Result<void> LocalChatEngine::readPrompt(const TurnRequest &request,
                                         const TurnTokens &turn,
                                         const TurnEvents &events,
                                         const std::stop_token &stop,
                                         TurnResult &result)
{
    MYNAH_CHECK(goToNearest(request, turn));
    const size_t reused = m_tokens.size();
    result.resumed = reused > 0;
    result.resumedTokens = static_cast<int64_t>(reused);
    result.promptTokens = static_cast<int64_t>(turn.all.size() - reused);
    result.userTokens.assign(turn.all.begin() + static_cast<std::ptrdiff_t>(turn.userBegin),
                             turn.all.end());
    const auto report = [&](int64_t done) {
        if (events.onReading)
            events.onReading(done, result.promptTokens);
    };
    report(0);
    const std::span<const TokenId> all(turn.all);
    if (reused < turn.opening) {
        MYNAH_CHECK(read(all.subspan(reused, turn.opening - reused), stop, report));
        MYNAH_TRY(result.opening, snapshot());
    }
    const size_t first = m_tokens.size();
    if (first < all.size())
        MYNAH_CHECK(read(all.subspan(first), stop, [&](int64_t done) {
            report(done + static_cast<int64_t>(first - reused));
        }));
    return {};
}

Result<void> LocalChatEngine::read(std::span<const TokenId> ids,
                                   const std::stop_token &stop,
                                   const std::function<void(int64_t)> &progress)
{
    int64_t done = 0;
    m_hasLogits = false;
    auto result = m_session->prefill(ids, nullptr, stop, [&](int64_t count) {
        done = count;
        if (progress)
            progress(count);
    });
    m_tokens.insert(m_tokens.end(), ids.begin(), ids.begin() + done);
    m_hasLogits = result.ok();
    if (!result.ok() && result.error().code != ErrorCode::Cancelled)
        m_known = false;
    return result;
}

Result<void> LocalChatEngine::feed(const std::vector<TokenId> &ids, TurnResult &result)
{
    if (ids.empty())
        return {};
    MYNAH_CHECK(read(ids));
    result.answerTokens.insert(result.answerTokens.end(), ids.begin(), ids.end());
    return {};
}

Result<void> LocalChatEngine::write(const TurnRequest &request,
                                    const TurnTokens &turn,
                                    const TurnEvents &events,
                                    const std::stop_token &stop,
                                    TurnResult &result)
{
    StopDetector detector(request.stopTexts);
    result.answerTokens = turn.answer;
    for (const TokenId id : turn.answer)
        if (detector.push(tokenizer().bytesOf(id)) == StopDetector::Verdict::Stop)
            return Error{ErrorCode::Usage, "The answer has come to its end already"};
    (void)detector.takeText(); // shown before
    // Only a stop text can end inside what was read already: the state before it is kept.
    std::vector<float> before;
    const std::vector<TokenId> tokensBefore = m_tokens;
    if (!request.stopTexts.empty()) {
        MYNAH_TRY(before, m_session->save());
    }
    const auto show = [&] {
        const std::string piece = detector.takeText();
        if (!piece.empty() && events.onText)
            events.onText(piece);
    };
    MYNAH_CHECK(generate(request, detector, show, stop, result));
    detector.end();
    show();
    result.text = detector.finalText();
    if (result.stop == StopReason::Interrupted && result.text.empty())
        return Error{ErrorCode::Cancelled, "The answer was stopped before its first word"};
    return close(tokensBefore, turn.answer, before, result);
}

Result<void> LocalChatEngine::generate(const TurnRequest &request,
                                       StopDetector &detector,
                                       const std::function<void()> &show,
                                       const std::stop_token &stop,
                                       TurnResult &result)
{
    Sampler sampler(request.sampling);
    if (request.continues)
        sampler.setCounts(m_counts);
    result.stop = StopReason::MaxTokens;
    while (result.generatedTokens < request.maxTokens) {
        if (stop.stop_requested()) {
            result.stop = StopReason::Interrupted;
            break;
        }
        const TokenId token = sampler.next(m_session->logits(), tokenizer().endOfText());
        ++result.generatedTokens;
        if (token == tokenizer().endOfText()) {
            result.stop = StopReason::EndOfText; // not read: the turn is closed as usual
            break;
        }
        const std::string_view bytes = tokenizer().bytesOf(token);
        if (detector.push(bytes) == StopDetector::Verdict::Stop) {
            const bool blank = detector.reason() == StopDetector::Reason::BlankLine;
            result.stop = blank ? StopReason::BlankLine : StopReason::StopText;
            if (blank) {
                const size_t after = detector.bytesAfterCut();
                MYNAH_CHECK(feed(after == 0
                                     ? std::vector<TokenId>{token}
                                     : tokenizer().encode(bytes.substr(0, bytes.size() - after)),
                                 result));
            }
            break;
        }
        MYNAH_CHECK(feed({token}, result));
        show();
    }
    m_counts = sampler.counts();
    return {};
}

/// Brings the state to the end of the turn as the reason of the stop asks for.
Result<void> LocalChatEngine::close(const std::vector<TokenId> &tokensBefore,
                                    const std::vector<TokenId> &answerBefore,
                                    const std::vector<float> &before,
                                    TurnResult &result)
{
    if (result.stop == StopReason::EndOfText) {
        if (!endsTurn(tokenizer(), m_tokens))
            return feed(tokenizer().encode(kTurnEnd), result);
    } else if (result.stop == StopReason::StopText) {
        MYNAH_CHECK(m_session->restore(before));
        m_tokens = tokensBefore;
        // Of an answer that was taken further the beginning is in the state: what follows is the
        // text behind its bytes.
        const std::string whole = assistantHistory(result.text);
        std::string known;
        for (const TokenId id : answerBefore)
            known += tokenizer().bytesOf(id);
        result.answerTokens = answerBefore;
        return feed(tokenizer().encode(
                        std::string_view(whole).substr(std::min(known.size(), whole.size()))),
                    result);
    }
    return {};
}

Result<std::shared_ptr<const Snapshot>> LocalChatEngine::snapshot() const
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->modelFingerprint = m_loaded.info.fingerprint;
    snapshot->tokenizerDigest = tokenizer().digest();
    snapshot->origin = m_origin;
    MYNAH_TRY(snapshot->state, m_session->save());
    snapshot->logits = m_session->logits();
    snapshot->tokens = m_tokens;
    snapshot->penaltyCounts = m_counts;
    return std::shared_ptr<const Snapshot>(std::move(snapshot));
}

} // namespace mynah
