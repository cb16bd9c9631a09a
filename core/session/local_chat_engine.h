// The ChatEngine on a model of this process: its live state, and how a turn moves it.
// Rules and their sources: World chat format of BlinkDL/ChatRWKV API_DEMO_CHAT.py.
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
    Result<TurnResult>
    turn(const TurnRequest &request, const TurnEvents &events, std::stop_token stop);
    bool fits(const Snapshot *snapshot, const TurnTokens &turn, uint64_t origin) const;
    /// Brings the live state to the longest beginning of the turn that a state is there for.
    Result<void> goToNearest(const TurnRequest &request, const TurnTokens &turn);
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
    Result<void> close(const std::vector<TokenId> &tokensBefore,
                       const std::vector<TokenId> &answerBefore,
                       const std::vector<float> &before,
                       TurnResult &result);
    Result<std::shared_ptr<const Snapshot>> snapshot() const;

    LoadedModel m_loaded;
    std::unique_ptr<Session> m_session;
    // What the live state is. Unknown after an error of the device.
    bool m_known = false;
    bool m_hasLogits = false; // those after the last of m_tokens
    uint64_t m_origin = 0;    // Snapshot::origin
    std::vector<TokenId> m_tokens;
    std::map<TokenId, float> m_counts; // of the sampler
};

} // namespace mynah
