// Turn formats and prime texts: BlinkDL/ChatRWKV README.md, API_DEMO_CHAT.py and
// v2/prompt/default/English-2.py; the author's notes on G1 (model card of RWKV-ST-model).
#include "core/text/prompt_format.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mynah {

namespace {

constexpr std::string_view kWorldPrime =
    "User: hi\n\nAssistant: Hi. I am your assistant and I will provide expert full response in "
    "full details. Please feel free to ask any question and I will always answer it.\n\n";

constexpr std::string_view kRavenPrime =
    "\nThe following is a coherent verbose detailed conversation between a girl named Alice and "
    "her friend Bob. Alice is very intelligent, creative and friendly. Alice is unlikely to "
    "disagree with Bob, and Alice doesn't like to ask Bob questions. Alice likes to tell Bob a lot "
    "about herself and her opinions. Alice usually gives Bob kind, helpful and informative "
    "advices.\n\n";

constexpr std::array kFormats = {
    PromptFormat{.id = "user-assistant", .label = "User / Assistant"},
    PromptFormat{.id = "world", .label = "World: User / Assistant", .prime = kWorldPrime},
    PromptFormat{.id = "g1", .label = "G1: User / Assistant", .thinking = ThinkingStyle::Asked},
    PromptFormat{
        .id = "g1-early", .label = "G1 before September 2025", .thinking = ThinkingStyle::Opened},
    PromptFormat{.id = "question-answer",
                 .label = "Question / Answer",
                 .userBegin = "Question: ",
                 .answerBegin = "Answer:"},
    PromptFormat{.id = "instruction-response",
                 .label = "Instruction / Response",
                 .userBegin = "Instruction: ",
                 .answerBegin = "Response:",
                 .systemBegin = "",
                 .systemWithEach = true},
    PromptFormat{.id = "raven",
                 .label = "Raven: Bob / Alice",
                 .userBegin = "Bob: ",
                 .answerBegin = "Alice:",
                 .systemBegin = "",
                 .prime = kRavenPrime,
                 .pairedNewlines = true},
    PromptFormat{.id = "english-chinese",
                 .label = "English / Chinese",
                 .userBegin = "English: ",
                 .answerBegin = "Chinese:",
                 .systemBegin = "",
                 .alone = true},
    PromptFormat{.id = "chinese-english",
                 .label = "Chinese / English",
                 .userBegin = "Chinese: ",
                 .answerBegin = "English:",
                 .systemBegin = "",
                 .alone = true},
};

constexpr std::array<std::string_view, 5> kThinkingNames = {"off", "fast", "on", "bit", "lot"};
constexpr int kAskedSince = 20250922; // G1 files from this date on know " think" in the user's turn

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The parts of a name between its dashes, underscores, dots, blanks and slashes, in lower case.
std::vector<std::string> partsOf(std::string_view name)
{
    std::vector<std::string> parts(1);
    for (char c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (isDigit(c) || isLetter(c))
            parts.back() += c;
        else if (!parts.back().empty())
            parts.emplace_back();
    }
    return parts;
}

/// "g1", "g1a", "g1a3" and so on.
bool isG1(const std::string &part)
{
    size_t at = 2;
    if (!part.starts_with("g1"))
        return false;
    at += at < part.size() && isLetter(part[at]) ? 1 : 0;
    return std::all_of(part.begin() + static_cast<std::ptrdiff_t>(at), part.end(), isDigit) &&
           part.size() <= at + 2;
}

/// 20250922, or 0.
int dateOf(const std::string &part)
{
    if (part.size() != 8 || !part.starts_with("20") ||
        !std::all_of(part.begin(), part.end(), isDigit))
        return 0;
    int date = 0;
    for (const char c : part)
        date = date * 10 + (c - '0');
    return date;
}

/// Nothing when the name says nothing.
std::string_view formatOfName(std::string_view name)
{
    const auto parts = partsOf(name);
    const auto has = [&](std::string_view word) {
        return std::any_of(parts.begin(), parts.end(), [&](const std::string &part) {
            return part.starts_with(word);
        });
    };
    int date = 0;
    for (const std::string &part : parts)
        date = std::max(date, dateOf(part));
    if (has("translat"))
        return "english-chinese";
    for (const std::string &part : parts) {
        if (!isG1(part))
            continue;
        // Without a date: G1 and G1a came before, G1a2 and the letters from b on behind it.
        const bool early = date != 0 ? date < kAskedSince : part == "g1" || part == "g1a";
        return early ? "g1-early" : "g1";
    }
    if (has("raven"))
        return "raven";
    if (has("g0"))
        return "user-assistant";
    return has("world") ? "world" : "";
}

} // namespace

std::span<const PromptFormat> promptFormats()
{
    return kFormats;
}

const PromptFormat &promptFormat(std::string_view id)
{
    for (const PromptFormat &format : kFormats)
        if (format.id == id)
            return format;
    return kFormats.front();
}

bool isPromptFormat(std::string_view id)
{
    return promptFormat(id).id == id;
}

std::vector<Thinking> thinkingModes(const PromptFormat &format)
{
    switch (format.thinking) {
    case ThinkingStyle::None:
        break;
    case ThinkingStyle::Opened:
        return {Thinking::Off, Thinking::Fast, Thinking::On};
    case ThinkingStyle::Asked:
        return {Thinking::Off, Thinking::Fast, Thinking::Bit, Thinking::On, Thinking::Lot};
    }
    return {Thinking::Off};
}

Thinking nearestThinking(const PromptFormat &format, Thinking wanted)
{
    if (format.thinking == ThinkingStyle::None)
        return Thinking::Off;
    const bool length = wanted == Thinking::Bit || wanted == Thinking::Lot;
    return length && format.thinking == ThinkingStyle::Opened ? Thinking::On : wanted;
}

std::string_view thinkingName(Thinking thinking)
{
    return kThinkingNames[static_cast<size_t>(thinking)];
}

bool parseThinking(std::string_view name, Thinking &thinking)
{
    const auto found = std::find(kThinkingNames.begin(), kThinkingNames.end(), name);
    if (found == kThinkingNames.end())
        return false;
    thinking = static_cast<Thinking>(found - kThinkingNames.begin());
    return true;
}

std::string_view
formatOfModel(std::string_view fileName, std::string_view metadataName, std::string_view tokenizer)
{
    // Folders are no part of the name: people sort models of all families into one called World.
    const size_t slash = fileName.find_last_of("/\\");
    std::string_view found =
        formatOfName(slash == std::string_view::npos ? fileName : fileName.substr(slash + 1));
    if (found.empty())
        found = formatOfName(metadataName);
    // The names of Pile and Raven models may lack the family; no World format fits their tokenizer.
    if (tokenizer == "20b" && found != "raven")
        found = "";
    return found.empty() ? kFormats.front().id : found;
}

} // namespace mynah
