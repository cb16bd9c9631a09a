// The World chat format: what turns look like to the model, and where an answer ends.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

// Format: BlinkDL/ChatRWKV API_DEMO_CHAT.py. A turn is encoded as one string: some World tokens
// hold a newline together with what stands before it.

/// Line ends become \n, blank lines go (they separate turns), blanks at both ends go.
std::string cleanUserText(std::string_view text);

/// "System: text\n\n", nothing for an empty text. Stands before the first turn.
std::string systemTurn(std::string_view text);

/// "User: text\n\nAssistant:", the text cleaned. No space follows the colon.
std::string userTurn(std::string_view userText);

/// " text\n\n", the text cleaned: what follows a user turn in the transcript.
std::string assistantHistory(std::string_view text);

/// Looks for the end of an answer in the bytes of the tokens as they are generated. White space
/// before the answer does not end it, except three tokens of newlines alone.
/// Thread: one at a time.
class StopDetector {
public:
    enum class Verdict { Continue, Stop };
    enum class Reason { None, BlankLine, StopText };

    /// Empty stop texts are ignored. The blank line "\n\n" always stops.
    explicit StopDetector(std::vector<std::string> stopTexts = {});

    /// `token`: the bytes of the next token. Not to be called again after Stop.
    Verdict push(std::string_view token);

    Reason reason() const { return m_reason; }
    /// All bytes pushed so far, stop included.
    const std::string &bytes() const { return m_bytes; }

    /// How many of bytes() are certain to belong to the answer's text: not white space at its end,
    /// not what may become a stop, not part of a code point. Never shrinks.
    size_t safeBytes() const { return m_safe; }
    /// The part of the text that became certain since the last call, white space before the answer
    /// left out, valid UTF-8. All pieces together, the last one after `end`, are finalText().
    std::string takeText();
    /// No token will follow (end of text, limit, interrupted): what was held back is text now,
    /// except white space and a part of a code point at its end.
    void end();
    /// The answer up to the stop, without white space at both ends, valid UTF-8.
    std::string finalText() const;

    /// After Stop: bytes pushed that lie behind the turn's end, which is after the blank line or
    /// before the stop text. Not 0: the model has read, or would read with the last token, more
    /// than the turn. After a blank line all of them are in the last token, as in "\n\nUser".
    size_t bytesAfterCut() const { return m_cut == kNoCut ? 0 : m_bytes.size() - m_cut; }

private:
    static constexpr size_t kNoCut = std::string::npos;

    void findStop(size_t from);
    size_t settledEnd(size_t end) const;
    size_t heldFrom() const;

    std::vector<std::string> m_stops; // the blank line first
    std::string m_bytes;
    size_t m_textBegin = 0; // first byte that is not white space
    bool m_hasText = false;
    int m_newlineTokens = 0; // before the text
    size_t m_safe = 0;
    size_t m_taken = 0;
    size_t m_stopBegin = kNoCut;
    size_t m_cut = kNoCut;
    Reason m_reason = Reason::None;
};

} // namespace mynah
