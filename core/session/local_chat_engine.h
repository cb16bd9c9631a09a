// The ChatEngine on a model of this process: its live state, and how a turn moves it.
// Rules and their sources: core/text/prompt_format.cpp.
#pragma once

#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "core/session/turn_tokens.h"
#include "core/text/prompt.h"

namespace mynah {

class LocalChatEngine final : public ChatEngine {
public:
    LocalChatEngine(LoadedModel loaded, std::unique_ptr<Session> session)
        : m_loaded(std::move(loaded)), m_session(std::move(session))
    {
    }

    const ModelInfo &info() const override { return m_loaded.info; }
    const Tokenizer &tokenizer() const override { return *m_loaded.tokenizer; }
    Result<TurnResult>
    answer(const TurnRequest &request, const TurnEvents &events, std::stop_token stop) override;

private:
    /// A state within the turn that is gone back to when the model has read too much.
    struct Mark {
        std::vector<float> state, logits;
        size_t tokens = 0; // of m_tokens
        size_t answer = 0; // of TurnResult::answerTokens
        size_t bytes = 0;  // of StopDetector::bytes()
    };

    Result<TurnResult>
    turn(const TurnRequest &request, const TurnEvents &events, std::stop_token stop);
    bool fits(const Snapshot *snapshot, const TurnTokens &turn, uint64_t origin) const;
    /// Brings the live state to the longest beginning of the turn that a state is there for.
    /// `most`: ids that it may cover.
    Result<void> goToNearest(const TurnRequest &request, const TurnTokens &turn, size_t most);
    Result<void> readPrompt(const TurnRequest &request,
                            const TurnTokens &turn,
                            const TurnEvents &events,
                            const std::stop_token &stop,
                            TurnResult &result);
    /// Reads ids; m_tokens says what was read, also when it was interrupted.
    Result<void> read(std::span<const TokenId> ids,
                      const std::stop_token &stop = {},
                      const std::function<void(int64_t)> &progress = {});
    Result<void> feed(const std::vector<TokenId> &ids, TurnResult &result);
    Result<void> write(const TurnRequest &request,
                       const TurnTokens &turn,
                       const TurnEvents &events,
                       const std::stop_token &stop,
                       TurnResult &result);
    Result<void> generate(const TurnRequest &request,
                          StopDetector &detector,
                          const std::function<void()> &show,
                          const std::stop_token &stop,
                          TurnResult &result);
    /// Saves the state before a token that may begin a stop, if the text so far asks for it.
    Result<void> markIfNeeded(const StopDetector &detector, size_t bytes, const TurnResult &result);
    /// Brings the state to the end of the turn; `token`: the bytes of the one that stopped it.
    Result<void> stopAt(const StopDetector &detector, TokenId token, TurnResult &result);
    Result<void> close(const StopDetector &detector, TurnResult &result);
    Result<void>
    forgetThought(const TurnTokens &turn, const StopDetector &detector, TurnResult &result);
    Result<Mark> mark() const;
    Result<void> goBackTo(const Mark &mark);
    Result<std::shared_ptr<const Snapshot>> snapshot() const;

    LoadedModel m_loaded;
    std::unique_ptr<Session> m_session;
    // What the live state is. Unknown after an error of the device.
    bool m_known = false;
    bool m_hasLogits = false; // those after the last of m_tokens
    uint64_t m_origin = 0;    // Snapshot::origin
    std::vector<TokenId> m_tokens;
    std::map<TokenId, float> m_counts; // of the sampler
    // Of the running turn.
    const PromptFormat *m_format = nullptr;
    std::optional<Mark> m_beforeStop;   // before what may become a stop
    std::optional<Mark> m_beforeAnswer; // where a turn that forgets its thought goes on
};

} // namespace mynah
