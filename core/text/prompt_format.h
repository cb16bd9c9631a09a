// Prompt formats: how a family of models writes turns, and which format a model file asks for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// How a model is asked to think before it answers. Fast: an empty thought, which makes some
/// models answer better than none.
enum class Thinking { Off, Fast, On, Bit, Lot };

enum class ThinkingStyle {
    None,   // the model does not think
    Opened, // the answer begins with <think
    Asked   // the same, and the user's turn ends in " think", " think a bit" or " think a lot"
};

/// A turn is `userBegin`, the text, a blank line, `answerBegin`; then the model writes, beginning
/// with a space, up to a blank line.
struct PromptFormat {
    std::string_view id;    // what is stored: never changes
    std::string_view label; // for people; role names are not translated
    std::string_view userBegin = "User: ";
    std::string_view answerBegin = "Assistant:";
    std::string_view systemBegin = "System: "; // empty: a system text stands alone
    std::string_view prime = {};               // read first when there is no system text
    ThinkingStyle thinking = ThinkingStyle::None;
    bool systemWithEach = false; // each turn is Instruction (the system text), then Input
    bool alone = false;          // each turn is read without those before it
    bool pairedNewlines = false; // a piece ends in two tokens "\n": Raven knows no other
};

/// All of them; the first is for models of which nothing is known.
std::span<const PromptFormat> promptFormats();

/// The one of that id, else the first.
const PromptFormat &promptFormat(std::string_view id);
bool isPromptFormat(std::string_view id);

/// The modes that the format has, Off first; Off alone when it has no thoughts.
std::vector<Thinking> thinkingModes(const PromptFormat &format);
/// The mode, or the nearest that the format has.
Thinking nearestThinking(const PromptFormat &format, Thinking wanted);

std::string_view thinkingName(Thinking thinking); // "off", "fast", "on", "bit", "lot"
/// False, and `thinking` untouched, for another word.
bool parseThinking(std::string_view name, Thinking &thinking);

/// The format of a model file, by its name (catalogue names, with or without folder), the name in
/// its metadata (may be empty) and its tokenizer ("world", "20b" or "byte"). Always an id of the
/// list above.
std::string_view
formatOfModel(std::string_view fileName, std::string_view metadataName, std::string_view tokenizer);

} // namespace mynah
