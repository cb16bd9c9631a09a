// The turn loop: read the prompt, sample, watch for the end, close the turn, keep the state.
// Rules and their sources: World chat format of BlinkDL/ChatRWKV API_DEMO_CHAT.py.
#include "core/session/chat_engine.h"

#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "core/text/prompt.h"

#include <algorithm>
#include <chrono>

namespace mynah {

namespace {

constexpr std::string_view kTurnEnd = "\n\n";

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class LocalChatEngine final : public ChatEngine {
public:
    LocalChatEngine(LoadedModel loaded, std::unique_ptr<Session> session)
        : m_loaded(std::move(loaded)), m_session(std::move(session))
    {
    }
    const ModelInfo &info() const override { return m_loaded.info; }
    const Tokenizer &tokenizer() const override { return *m_loaded.tokenizer; }

    Result<TurnResult>
    answer(const TurnRequest &request, const TurnEvents &events, std::stop_token stop) override
    {
        auto result = turn(request, events, stop);
        return result.ok() ? std::move(result) : withCulprit(*m_loaded.file, result.error());
    }

private:
    Result<TurnResult>
    turn(const TurnRequest &request, const TurnEvents &events, std::stop_token stop)
    {
        TurnResult result;
        const auto start = std::chrono::steady_clock::now();
        MYNAH_CHECK(readPrompt(request, events, stop, result));
        result.readSeconds = secondsSince(start);
        const auto writing = std::chrono::steady_clock::now();
        MYNAH_CHECK(write(request, events, stop, result));
        result.generateSeconds = secondsSince(writing);
        return keep(result);
    }

    bool fits(const Snapshot &snapshot) const
    {
        return snapshot.modelFingerprint == m_loaded.info.fingerprint &&
               snapshot.tokenizerDigest == tokenizer().digest() &&
               snapshot.state.size() == static_cast<size_t>(m_loaded.model->stateSize());
    }

    std::vector<TokenId> transcriptTokens(const std::vector<ChatMessage> &transcript) const
    {
        std::vector<TokenId> ids;
        if (tokenizer().endOfText() >= 0)
            ids.push_back(tokenizer().endOfText()); // as the author's evaluations begin
        const auto add = [&](const std::vector<TokenId> &more) {
            ids.insert(ids.end(), more.begin(), more.end());
        };
        for (size_t i = 0; i < transcript.size(); ++i) {
            const ChatMessage &message = transcript[i];
            const bool answered =
                i + 1 < transcript.size() && transcript[i + 1].role == Role::Assistant;
            if (message.role == Role::System)
                add(tokenizer().encode(systemTurn(message.text)));
            else if (!message.tokens.empty())
                add(message.tokens);
            else if (message.role == Role::Assistant)
                add(tokenizer().encode(assistantHistory(message.text)));
            else if (answered)
                add(tokenizer().encode(userTurn(message.text)));
            // A user message that was never answered is left out: the model would see a turn
            // without its answer.
            if (message.role == Role::Assistant && !endsTurn(ids))
                add(tokenizer().encode(kTurnEnd));
        }
        return ids;
    }

    bool endsTurn(const std::vector<TokenId> &ids) const
    {
        std::string tail;
        for (auto it = ids.rbegin(); it != ids.rend() && tail.size() < 2; ++it)
            tail.insert(0, tokenizer().bytesOf(*it));
        return std::string_view(tail).ends_with(kTurnEnd);
    }

    Result<void> readPrompt(const TurnRequest &request,
                            const TurnEvents &events,
                            std::stop_token stop,
                            TurnResult &result)
    {
        std::vector<TokenId> prompt;
        result.resumed = request.start && fits(*request.start);
        if (result.resumed) {
            MYNAH_CHECK(m_session->restore(request.start->state));
            m_session->setLogits(request.start->logits);
            m_tokens = request.start->tokens;
            // An answer that was cut is closed before anything follows it.
            if (!m_tokens.empty() && !endsTurn(m_tokens))
                prompt = tokenizer().encode(kTurnEnd);
        } else {
            MYNAH_CHECK(m_session->reset());
            m_tokens.clear();
            prompt = transcriptTokens(request.transcript);
        }
        result.userTokens = tokenizer().encode(userTurn(request.userText));
        prompt.insert(prompt.end(), result.userTokens.begin(), result.userTokens.end());
        const auto total = static_cast<int64_t>(prompt.size());
        if (events.onReading)
            events.onReading(0, total);
        MYNAH_CHECK(m_session->prefill(prompt, nullptr, stop, [&](int64_t done) {
            if (events.onReading)
                events.onReading(done, total);
        }));
        m_tokens.insert(m_tokens.end(), prompt.begin(), prompt.end());
        result.promptTokens = total;
        return {};
    }

    Result<void> feed(const std::vector<TokenId> &ids, TurnResult &result)
    {
        if (ids.empty())
            return {};
        MYNAH_CHECK(m_session->prefill(ids));
        m_tokens.insert(m_tokens.end(), ids.begin(), ids.end());
        result.answerTokens.insert(result.answerTokens.end(), ids.begin(), ids.end());
        return {};
    }

    Result<void> write(const TurnRequest &request,
                       const TurnEvents &events,
                       std::stop_token stop,
                       TurnResult &result)
    {
        Sampler sampler(request.sampling);
        StopDetector detector(request.stopTexts);
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
                    MYNAH_CHECK(
                        feed(after == 0 ? std::vector<TokenId>{token}
                                        : tokenizer().encode(bytes.substr(0, bytes.size() - after)),
                             result));
                }
                break;
            }
            MYNAH_CHECK(feed({token}, result));
            show();
        }
        detector.end();
        show();
        result.text = detector.finalText();
        if (result.stop == StopReason::Interrupted && result.text.empty())
            return Error{ErrorCode::Cancelled, "The answer was stopped before its first word"};
        result.snapshot.penaltyCounts = sampler.counts();
        return close(tokensBefore, before, result);
    }

    /// Brings the state to the end of the turn as the reason of the stop asks for.
    Result<void> close(const std::vector<TokenId> &tokensBefore,
                       const std::vector<float> &before,
                       TurnResult &result)
    {
        if (result.stop == StopReason::EndOfText) {
            if (!endsTurn(m_tokens))
                return feed(tokenizer().encode(kTurnEnd), result);
        } else if (result.stop == StopReason::StopText) {
            MYNAH_CHECK(m_session->restore(before));
            m_tokens = tokensBefore;
            result.answerTokens.clear();
            return feed(tokenizer().encode(assistantHistory(result.text)), result);
        }
        return {};
    }

    Result<TurnResult> keep(TurnResult &result)
    {
        Snapshot &snapshot = result.snapshot;
        snapshot.modelFingerprint = m_loaded.info.fingerprint;
        snapshot.tokenizerDigest = tokenizer().digest();
        MYNAH_TRY(snapshot.state, m_session->save());
        snapshot.logits = m_session->logits();
        snapshot.tokens = m_tokens;
        return std::move(result);
    }

    LoadedModel m_loaded;
    std::unique_ptr<Session> m_session;
    std::vector<TokenId> m_tokens; // all that the live state has read
};

} // namespace

std::string_view stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::BlankLine:
        return "blank_line";
    case StopReason::EndOfText:
        return "eot";
    case StopReason::StopText:
        return "stop_text";
    case StopReason::MaxTokens:
        return "max_tokens";
    case StopReason::Interrupted:
        return "interrupted";
    }
    return "";
}

Result<std::unique_ptr<ChatEngine>> openChatEngine(const EngineOptions &options)
{
    MYNAH_TRY(LoadedModel loaded, loadEngineModel(options, true));
    MYNAH_TRY(auto session, Session::create(*loaded.model, *loaded.device));
    if (!loaded.tunedState.empty()) {
        MYNAH_CHECK(session->setStartState(std::move(loaded.tunedState)));
    }
    return std::unique_ptr<ChatEngine>(new LocalChatEngine(std::move(loaded), std::move(session)));
}

} // namespace mynah
