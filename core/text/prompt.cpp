#include "core/text/prompt.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr std::string_view kBlankLine = "\n\n";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kThinkBegin = "<think>";
constexpr std::string_view kThinkEnd = "</think>";

std::string turnText(std::string_view text, bool verbatim)
{
    return verbatim ? verbatimText(text) : cleanUserText(text);
}

/// Bytes of the answer up to where its thought has ended, white space included; 0: no thought,
/// or one that never ended.
size_t thoughtBytes(std::string_view answer)
{
    if (!answer.starts_with(kThinkBegin))
        return 0;
    const size_t end = answer.find(kThinkEnd);
    if (end == std::string_view::npos)
        return 0;
    return std::min(answer.find_first_not_of(kBlanks, end + kThinkEnd.size()), answer.size());
}

bool isBlankThought(std::string_view thought)
{
    thought.remove_prefix(kThinkBegin.size());
    return trimmedWhitespace(thought.substr(0, thought.find(kThinkEnd))).empty();
}

std::string_view thinkSuffix(const PromptFormat &format, Thinking thinking)
{
    if (format.thinking != ThinkingStyle::Asked)
        return "";
    switch (thinking) {
    case Thinking::Off:
    case Thinking::Fast:
        break;
    case Thinking::On:
        return " think";
    case Thinking::Bit:
        return " think a bit";
    case Thinking::Lot:
        return " think a lot";
    }
    return "";
}

} // namespace

std::string cleanUserText(std::string_view text)
{
    text = trimmedWhitespace(text);
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        if (text[at] != '\n' && text[at] != '\r') {
            out += text[at++];
            continue;
        }
        // Up to the last line end before other text; the blanks after it indent the next line.
        const size_t next = text.find_first_not_of(kBlanks, at);
        at = text.find_last_of("\r\n", next) + 1;
        out += '\n';
    }
    return out;
}

std::string verbatimText(std::string_view text)
{
    text = trimmedWhitespace(text);
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size(); ++at) {
        const bool pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (!pair)
            out += text[at] == '\r' ? '\n' : text[at];
    }
    return out;
}

std::string openingText(const PromptFormat &format, std::string_view systemText)
{
    const std::string clean = cleanUserText(systemText);
    if (clean.empty())
        return std::string(format.prime);
    if (format.systemWithEach)
        return {};
    std::string opening(format.systemBegin);
    opening += clean;
    return opening += kBlankLine;
}

std::string userTurn(const PromptFormat &format,
                     std::string_view userText,
                     const PromptOptions &options,
                     std::string_view systemText)
{
    std::string turn(format.userBegin);
    if (const std::string system = cleanUserText(systemText);
        format.systemWithEach && !system.empty()) {
        turn += system;
        turn += "\n\nInput: ";
    }
    turn += turnText(userText, options.verbatim);
    turn += thinkSuffix(format, nearestThinking(format, options.thinking));
    turn += kBlankLine;
    return turn += format.answerBegin;
}

std::string_view thinkPrefix(const PromptFormat &format, Thinking thinking)
{
    switch (nearestThinking(format, thinking)) {
    case Thinking::Off:
        return "";
    case Thinking::Fast:
        return " <think>\n</think";
    case Thinking::On:
    case Thinking::Bit:
    case Thinking::Lot:
        return " <think";
    }
    return "";
}

std::string assistantHistory(std::string_view text, const PromptOptions &options)
{
    text = trimmedWhitespace(text);
    const size_t thought = thoughtBytes(text);
    const bool keepsThought = thought != 0 && (options.rememberThoughts || isBlankThought(text));
    // Of an open thought every line stays: blank lines belong to it.
    const bool asItIs = options.longAnswers || isOpenThought(text);
    const std::string answer = turnText(text.substr(thought), asItIs);
    std::string history;
    if (keepsThought || !answer.empty())
        history += ' ';
    if (keepsThought)
        history += text.substr(0, thought);
    history += answer;
    return history += kBlankLine;
}

bool isOpenThought(std::string_view answer)
{
    return answer.starts_with(kThinkBegin) && answer.find(kThinkEnd) == std::string_view::npos;
}

StopRules stopRules(const PromptFormat &format,
                    const PromptOptions &options,
                    std::vector<std::string> stopTexts)
{
    StopRules rules;
    rules.blankLine = !options.longAnswers;
    for (const std::string_view role : {format.userBegin, format.answerBegin, format.systemBegin}) {
        const std::string_view name = trimmedWhitespace(role);
        if (!name.empty())
            rules.roles.emplace_back(name);
    }
    rules.texts = std::move(stopTexts);
    return rules;
}

} // namespace mynah
