// The ChatEngine on a model of this process: its live state, and how a turn moves it.
// Rules and their sources: core/text/prompt_format.cpp.
#pragma once

#include "core/session/answer_writer.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"

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
    Result<std::vector<TurnResult>> answerSeveral(const TurnRequest &request,
                                                  int count,
                                                  const SeveralEvents &events,
                                                  std::stop_token stop) override; // own file
    Result<CompletionResult> complete(const CompletionRequest &request,
                                      const CompletionEvents &events,
                                      std::stop_token stop) override; // own file

private:
    /// A turn that has been read: what its answers begin with.
    struct Begun {
        TurnRequest request; // its format is set
        TurnTokens tokens;
        TurnResult result;
    };

    Result<Begun> begin(const TurnRequest &request,
                        const std::function<void(int64_t, int64_t)> &onReading,
                        const std::stop_token &stop);
    Result<TurnResult>
    turn(const TurnRequest &request, const TurnEvents &events, const std::stop_token &stop);
    Result<std::vector<TurnResult>> several(const TurnRequest &request,
                                            int count,
                                            const SeveralEvents &events,
                                            const std::stop_token &stop);
    Result<CompletionResult> goOn(const CompletionRequest &request,
                                  const CompletionEvents &events,
                                  const std::stop_token &stop);
    /// The text's ids, and what of a character its known ones have begun.
    std::vector<TokenId> idsOf(const CompletionRequest &request, std::string &held) const;
    Result<void> readText(const std::vector<TokenId> &all,
                          const CompletionRequest &request,
                          const CompletionEvents &events,
                          const std::stop_token &stop,
                          CompletionResult &result);
    bool fits(const Snapshot *snapshot, std::span<const TokenId> all, uint64_t origin) const;
    /// Brings the live state to the longest beginning of `all` that a state is there for, one of
    /// the candidates or itself. `most`: ids that it may cover.
    Result<void> goToNearest(std::span<const Snapshot *const> candidates,
                             std::span<const TokenId> all,
                             uint64_t origin,
                             size_t most);
    Result<void> readPrompt(const TurnRequest &request,
                            const TurnTokens &turn,
                            const std::function<void(int64_t, int64_t)> &onReading,
                            const std::stop_token &stop,
                            TurnResult &result);
    /// Reads ids; m_tokens says what was read, also when it was interrupted.
    Result<void> read(std::span<const TokenId> ids,
                      const std::stop_token &stop = {},
                      const std::function<void(int64_t)> &progress = {});
    Result<void> feed(const std::vector<TokenId> &ids, TurnResult &result);
    Result<TurnResult> finishApart(AnswerWriter &writer, StateMark end, const TurnTokens &turn);
    /// Ends an answer on the live state, which is the one after its last token.
    Result<void> finish(AnswerWriter &writer, const TurnTokens &turn);
    /// Brings the state to the end of the turn after the token that stopped it.
    Result<void> stopAt(AnswerWriter &writer);
    Result<void> close(const StopDetector &detector, TurnResult &result);
    Result<void>
    forgetThought(const TurnTokens &turn, const StopDetector &detector, TurnResult &result);
    Result<StateMark> mark() const;
    Result<void> goBackTo(const StateMark &mark);
    Result<std::shared_ptr<const Snapshot>> snapshot() const;

    LoadedModel m_loaded;
    std::unique_ptr<Session> m_session;
    // What the live state is. Unknown after an error of the device.
    bool m_known = false;
    bool m_hasLogits = false; // those after the last of m_tokens
    uint64_t m_origin = 0;    // Snapshot::origin
    std::vector<TokenId> m_tokens;
    std::map<TokenId, float> m_counts; // of the sampler
    CompletionMemory m_completions;
    // Of the running turn.
    const PromptFormat *m_format = nullptr;
    std::optional<StateMark> m_beforeAnswer; // where a turn that forgets its thought goes on
};

} // namespace mynah
