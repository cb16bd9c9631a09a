// One answer while it is written: which token comes next, what of it is text, and where it ends.
// It knows no session, so that several of them can share one batch.
#pragma once

#include "core/session/turn_tokens.h"
#include "core/text/stop_detector.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace mynah {

/// A state within a turn that is gone back to when the model has read too much.
struct StateMark {
    std::vector<float> state, logits;
    size_t tokens = 0; // read since the beginning of the conversation
    size_t answer = 0; // of TurnResult::answerTokens
    size_t bytes = 0;  // of StopDetector::bytes()
};

/// Thread: one at a time. What it is made with must outlive it.
class AnswerWriter {
public:
    /// The state that the next token is chosen after.
    using SaveState = std::function<Result<std::vector<float>>()>;

    /// `result` holds what reading gave. Pieces of text go to `onText` (may be empty).
    AnswerWriter(const TurnRequest &request,
                 const TurnTokens &turn,
                 const PromptFormat &format,
                 const Tokenizer &tokenizer,
                 TurnResult result,
                 std::function<void(std::string_view)> onText);

    /// To be called first. `counts` of the sampler are for an answer that is taken further.
    /// Errors: Usage (that answer has come to its end already).
    Result<void> begin(const std::map<TokenId, float> &counts);
    /// The token that the model reads next; nothing when the answer has ended, and then it is not
    /// to be called again. `logits` [V] and `save` belong to the state before it. Errors: of
    /// `save`.
    Result<std::optional<TokenId>>
    next(std::span<const float> logits, const SaveState &save, const std::stop_token &stop);
    /// After the end: the text that was held back is passed on, `result.text` is complete. False:
    /// it was interrupted before its first word.
    bool end();

    /// Every token read so far: of the prompt, then of the answer.
    std::vector<TokenId> tokensRead() const;
    const StopDetector &detector() const { return m_detector; }
    const std::map<TokenId, float> &counts() const { return m_sampler.counts(); }
    /// The one that ended the answer by its text; nothing when another reason did. Not read.
    std::optional<TokenId> stoppedBy() const { return m_stoppedBy; }
    /// The state before what may be, or was, a stop.
    const std::optional<StateMark> &beforeStop() const { return m_beforeStop; }
    /// Ended where it may be taken further.
    bool isCut() const
    {
        return result.stop == StopReason::Interrupted || result.stop == StopReason::MaxTokens;
    }

    TurnResult result;

private:
    std::optional<TokenId> choose(std::span<const float> logits, const std::stop_token &stop);
    Result<void> mark(size_t bytes, std::span<const float> logits, const SaveState &save);
    void show();
    void finish();

    const TurnRequest &m_request;
    const TurnTokens &m_turn;
    const Tokenizer &m_tokenizer;
    std::function<void(std::string_view)> m_onText;
    StopDetector m_detector;
    Sampler m_sampler;
    std::chrono::steady_clock::time_point m_start;
    std::optional<StateMark> m_beforeStop;
    std::optional<TokenId> m_stoppedBy;
    bool m_begun = false;
};

} // namespace mynah
