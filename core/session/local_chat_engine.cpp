#include "core/session/local_chat_engine.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace mynah {

namespace {

constexpr std::string_view kTurnEnd = "\n\n";

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// What an answer lacks that ended within its thought: added to the text, returned for the state.
std::string endThought(const StopDetector &detector, TurnResult &result)
{
    const bool opened = result.text != "<think"; // the prompt's part of the tag
    const std::string end = opened ? "\n</think>" : ">\n</think>";
    result.text += end;
    return opened && detector.bytes().ends_with('\n') ? end.substr(1) : end;
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
    m_beforeAnswer.reset();
    return result.ok() ? std::move(result) : withCulprit(*m_loaded.file, result.error());
}

Result<LocalChatEngine::Begun>
LocalChatEngine::begin(const TurnRequest &asked,
                       const std::function<void(int64_t, int64_t)> &onReading,
                       const std::stop_token &stop)
{
    Begun begun;
    begun.request = asked;
    if (begun.request.prompt.format.empty())
        begun.request.prompt.format = m_loaded.info.promptFormat;
    m_format = &promptFormat(begun.request.prompt.format);
    begun.result.tokenizer = tokenizer().digest();
    const auto start = std::chrono::steady_clock::now();
    MYNAH_TRY(begun.tokens, turnTokens(begun.request, tokenizer()));
    MYNAH_CHECK(readPrompt(begun.request, begun.tokens, onReading, stop, begun.result));
    begun.result.readSeconds = secondsSince(start);
    return begun;
}

Result<TurnResult> LocalChatEngine::turn(const TurnRequest &request,
                                         const TurnEvents &events,
                                         const std::stop_token &stop)
{
    MYNAH_TRY(Begun begun, begin(request, events.onReading, stop));
    if (request.readsOnly) {
        MYNAH_TRY(begun.result.snapshot, snapshot());
        return std::move(begun.result);
    }
    AnswerWriter writer(
        begun.request, begun.tokens, *m_format, tokenizer(), begun.result, events.onText);
    MYNAH_CHECK(writer.begin(m_counts));
    const auto save = [this] { return m_session->save(); };
    for (;;) {
        MYNAH_TRY(const auto token, writer.next(m_session->logits(), save, stop));
        if (!token)
            break;
        MYNAH_CHECK(read({&*token, 1}));
    }
    m_counts = writer.counts();
    MYNAH_CHECK(finish(writer, begun.tokens));
    MYNAH_TRY(writer.result.snapshot, snapshot());
    return std::move(writer.result);
}

bool LocalChatEngine::fits(const Snapshot *snapshot,
                           std::span<const TokenId> all,
                           uint64_t origin) const
{
    return snapshot && snapshot->modelFingerprint == m_loaded.info.fingerprint &&
           snapshot->tokenizerDigest == tokenizer().digest() && snapshot->origin == origin &&
           snapshot->state.size() == static_cast<size_t>(m_loaded.model->stateSize()) &&
           beginsWith(all, snapshot->tokens) &&
           (snapshot->tokens.size() < all.size() || !snapshot->logits.empty());
}

Result<void> LocalChatEngine::goToNearest(std::span<const Snapshot *const> candidates,
                                          std::span<const TokenId> all,
                                          uint64_t origin,
                                          size_t most)
{
    const Snapshot *nearest = nullptr;
    for (const Snapshot *candidate : candidates)
        if (fits(candidate, all, origin) && candidate->tokens.size() <= most &&
            (!nearest || candidate->tokens.size() > nearest->tokens.size()))
            nearest = candidate;
    const bool live = m_known && m_origin == origin && beginsWith(all, m_tokens) &&
                      m_tokens.size() <= most && (m_tokens.size() < all.size() || m_hasLogits);
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
                                         const std::function<void(int64_t, int64_t)> &onReading,
                                         const std::stop_token &stop,
                                         TurnResult &result)
{
    // Forgetting a thought means going back to before it: that state has to be passed.
    const bool mayForget = !request.continues && !request.readsOnly &&
                           !request.prompt.rememberThoughts &&
                           m_format->thinking != ThinkingStyle::None;
    const std::array states = {request.start.get(), request.origin.get()};
    MYNAH_CHECK(goToNearest(states,
                            turn.all,
                            request.origin ? request.origin->origin : 0,
                            mayForget ? turn.userEnd : turn.all.size()));
    const size_t reused = m_tokens.size();
    result.resumed = reused > 0;
    result.resumedTokens = static_cast<int64_t>(reused);
    result.promptTokens = static_cast<int64_t>(turn.all.size() - reused);
    result.userTokens.assign(turn.all.begin() + static_cast<std::ptrdiff_t>(turn.userBegin),
                             turn.all.begin() + static_cast<std::ptrdiff_t>(turn.userEnd));
    const auto report = [&](int64_t done) {
        if (onReading)
            onReading(done, result.promptTokens);
    };
    report(0);
    const std::span<const TokenId> all(turn.all);
    if (reused < turn.opening) {
        MYNAH_CHECK(read(all.subspan(reused, turn.opening - reused), stop, report));
        MYNAH_TRY(result.opening, snapshot());
    }
    const auto readTo = [&](size_t end) -> Result<void> {
        const size_t first = m_tokens.size();
        if (first >= end)
            return {};
        return read(all.subspan(first, end - first), stop, [&](int64_t done) {
            report(done + static_cast<int64_t>(first - reused));
        });
    };
    if (mayForget) {
        MYNAH_CHECK(readTo(turn.userEnd));
        MYNAH_TRY(m_beforeAnswer, mark());
    }
    return readTo(all.size());
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

Result<void> LocalChatEngine::finish(AnswerWriter &writer, const TurnTokens &turn)
{
    if (writer.stoppedBy())
        MYNAH_CHECK(stopAt(writer));
    if (!writer.end())
        return Error{ErrorCode::Cancelled, "The answer was stopped before its first word"};
    if (writer.isCut()) // may be taken further, thinking where it was
        return {};
    return m_beforeAnswer && writer.detector().hasThought()
               ? forgetThought(turn, writer.detector(), writer.result)
               : close(writer.detector(), writer.result);
}

Result<void> LocalChatEngine::stopAt(AnswerWriter &writer)
{
    const StopDetector &detector = writer.detector();
    const TokenId token = *writer.stoppedBy();
    const std::string_view bytes = detector.bytes();
    const std::string_view last = tokenizer().bytesOf(token);
    size_t cut = bytes.size() - detector.bytesAfterCut();
    size_t known = bytes.size() - last.size(); // bytes that were read
    if (cut < known && writer.beforeStop()) {
        MYNAH_CHECK(goBackTo(*writer.beforeStop()));
        writer.result.answerTokens.resize(writer.beforeStop()->answer);
        known = writer.beforeStop()->bytes;
    }
    const bool text = writer.result.stop == StopReason::StopText;
    if (cut == bytes.size() && known + last.size() == cut && !text) {
        // Raven: the blank line as two tokens.
        const auto piece = encodePiece(*m_format, tokenizer(), last);
        return feed(m_format->pairedNewlines ? piece : std::vector<TokenId>{token}, writer.result);
    }
    if (text)
        cut = bytes.substr(0, cut).find_last_not_of(" \t\r\n") + 1;
    if (cut <= known)
        return {};
    return feed(encodePiece(*m_format, tokenizer(), bytes.substr(known, cut - known)),
                writer.result);
}

/// A finished turn ends with a blank line, and so does its state.
Result<void> LocalChatEngine::close(const StopDetector &detector, TurnResult &result)
{
    if (detector.thoughtOpen())
        return feed(encodePiece(*m_format,
                                tokenizer(),
                                endThought(detector, result) + std::string(kTurnEnd)),
                    result);
    return endsTurn(tokenizer(), m_tokens)
               ? Result<void>()
               : feed(encodePiece(*m_format, tokenizer(), kTurnEnd), result);
}

/// The turn as later ones read it: the user's, and the answer alone.
Result<void> LocalChatEngine::forgetThought(const TurnTokens &turn,
                                            const StopDetector &detector,
                                            TurnResult &result)
{
    if (detector.thoughtOpen())
        endThought(detector, result);
    PromptOptions asItIs;
    asItIs.longAnswers = true;
    MYNAH_CHECK(goBackTo(*m_beforeAnswer));
    result.answerTokens.clear();
    result.userTokens = turn.plainUser;
    const auto rest =
        turn.plainUser.begin() + static_cast<std::ptrdiff_t>(turn.userEnd - turn.userBegin);
    if (rest != turn.plainUser.end())
        MYNAH_CHECK(read(std::vector<TokenId>(rest, turn.plainUser.end())));
    return feed(encodePiece(*m_format, tokenizer(), assistantHistory(result.text, asItIs)), result);
}

Result<StateMark> LocalChatEngine::mark() const
{
    StateMark mark;
    MYNAH_TRY(mark.state, m_session->save());
    if (m_hasLogits)
        mark.logits = m_session->logits();
    mark.tokens = m_tokens.size();
    return mark;
}

Result<void> LocalChatEngine::goBackTo(const StateMark &mark)
{
    m_known = false;
    MYNAH_CHECK(m_session->restore(mark.state));
    m_session->setLogits(mark.logits);
    m_tokens.resize(mark.tokens);
    m_hasLogits = !mark.logits.empty();
    m_known = true;
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
