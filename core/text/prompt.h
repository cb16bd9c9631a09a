// What the turns of a conversation look like to the model, and where an answer ends.
#pragma once

#include "core/text/prompt_format.h"
#include "core/text/stop_detector.h"

#include <string>
#include <string_view>
#include <vector>

namespace mynah {

// A turn is encoded as one string: some World tokens hold a newline together with what stands
// before it.

/// How the turns of a conversation are written, besides the text itself.
struct PromptOptions {
    std::string format; // PromptFormat::id; empty: as the model's file asks for
    Thinking thinking = Thinking::Off;
    bool rememberThoughts = false; // false: of a finished answer only what follows its thought
                                   // is read in the turns after it
    bool longAnswers = false;      // a blank line does not end an answer
    bool verbatim = false;         // blank lines in the user's text stay
    bool startToken = true;        // a conversation begins with the end-of-text token

    bool operator==(const PromptOptions &) const = default;
};

/// Line ends become \n, blank lines go (they separate turns), blanks at both ends go.
std::string cleanUserText(std::string_view text);
/// Line ends become \n, blanks at both ends go.
std::string verbatimText(std::string_view text);

/// What is read before the first turn: the system text, else the format's prime text, else nothing.
/// Nothing for a system text that the format says with each turn.
std::string openingText(const PromptFormat &format, std::string_view systemText);

/// Everything from the user's role to the answer's, without what makes the model think. No space
/// follows the colon. `systemText` is for formats that say it with each turn.
std::string userTurn(const PromptFormat &format,
                     std::string_view userText,
                     const PromptOptions &options = {},
                     std::string_view systemText = {});

/// How the answer begins, so that the model thinks: "", " <think" or " <think>\n</think".
std::string_view thinkPrefix(const PromptFormat &format, Thinking thinking);

/// " text\n\n": what follows a user turn in the transcript. Of an answer with a thought only what
/// follows it, unless thoughts are remembered; thoughts that are empty or never ended stay.
std::string assistantHistory(std::string_view text, const PromptOptions &options = {});

/// Whether an answer is a thought so far: it begins with <think> and has no </think>.
bool isOpenThought(std::string_view answer);

/// Where answers end.
StopRules stopRules(const PromptFormat &format,
                    const PromptOptions &options,
                    std::vector<std::string> stopTexts);

} // namespace mynah
