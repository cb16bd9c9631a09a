// Where an answer ends, found in the bytes of its tokens as they are generated.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

struct StopRules {
    bool blankLine = true;          // "\n\n" ends the answer
    std::vector<std::string> roles; // "User:": ends thought and answer when it stands behind a
                                    // blank line, which still belongs to the turn
    std::vector<std::string> texts; // end the answer; empty ones are ignored
};

/// Inside a thought, which is an answer that begins with <think> up to </think, only roles stop.
/// White space before the answer does not end it, except three tokens of newlines alone.
/// Thread: one at a time.
class StopDetector {
public:
    enum class Verdict { Continue, Stop };
    enum class Reason { None, BlankLine, Role, StopText };

    /// `prefix`: what the prompt has of the answer already (thinkPrefix()); it counts as pushed.
    explicit StopDetector(StopRules rules = {}, std::string_view prefix = {});

    /// `token`: the bytes of the next token. Not to be called again after Stop.
    Verdict push(std::string_view token);

    Reason reason() const { return m_reason; }
    /// All bytes pushed so far, stop included.
    const std::string &bytes() const { return m_bytes; }

    /// How many of bytes() are certain to belong to the answer's text: not white space at its end,
    /// not what may become a stop or a tag, not part of a code point. Never shrinks.
    size_t safeBytes() const { return m_safe; }
    /// The part of the text that became certain since the last call, white space before the answer
    /// left out, valid UTF-8. All pieces together, the last one after `end`, are finalText().
    std::string takeText();
    /// No token will follow (end of text, limit, interrupted): what was held back is text now,
    /// except white space and a part of a code point at its end.
    void end();
    /// The answer with its thought up to the stop, without white space at both ends, valid UTF-8.
    std::string finalText() const;

    /// The thought has begun and not ended.
    bool thoughtOpen() const { return m_phase == Phase::Thought; }
    /// There is a thought, ended or not, with something in it.
    bool hasThought() const;
    /// Where what follows the thought begins in bytes(), white space left out; the beginning of the
    /// text when there is no thought; the end of the bytes while nothing follows.
    size_t answerBegin() const { return m_hasAnswer ? m_answerBegin : m_bytes.size(); }

    /// After Stop: bytes pushed that lie behind the turn's end, which is after the blank line or
    /// before the stop text. Not 0: the model has read, or would read with the last token, more
    /// than the turn. After a blank line all of them are in the last token, as in "\n\nUser".
    size_t bytesAfterCut() const { return m_cut == kNone ? 0 : m_bytes.size() - m_cut; }
    /// How many of bytes() lie before the turn's end whatever follows. A state after more than
    /// these may have read too much.
    size_t keptBytes() const;

private:
    enum class Phase { Unknown, Thought, Answer };
    struct Stop {
        std::string text;
        size_t kept; // bytes of it that belong to the turn
        Reason reason;
    };
    static constexpr size_t kNone = std::string::npos;

    void updatePhase();
    void updateAnswer();
    void findStop(size_t from);
    bool isActive(const Stop &stop) const;
    size_t partialLength(const Stop &stop) const;
    size_t settledEnd(size_t end) const;
    size_t heldFrom() const;

    std::vector<Stop> m_stops; // the blank line first
    std::string m_bytes;
    Phase m_phase = Phase::Unknown;
    size_t m_textBegin = 0; // first byte that is not white space
    bool m_hasText = false;
    size_t m_thoughtEnd = kNone; // where </think begins
    size_t m_regionBegin = 0;    // behind the thought, else 0
    size_t m_answerBegin = 0;    // first byte from there that is not white space
    bool m_hasAnswer = false;
    int m_newlineTokens = 0; // before the answer
    size_t m_safe = 0;
    size_t m_taken = 0;
    size_t m_stopBegin = kNone;
    size_t m_cut = kNone;
    Reason m_reason = Reason::None;
};

} // namespace mynah
