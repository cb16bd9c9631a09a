#include "core/storage/conversation_markdown.h"

#include "core/storage/date_text.h"
#include "core/storage/text_summary.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace mynah {

namespace {

constexpr std::string_view kThoughts = "**Thoughts**";
constexpr std::string_view kThink = "<think>", kThinkEnd = "</think>";
constexpr size_t kNameLimit = 200;

struct NamedRole {
    std::string_view name;
    Role role;
};
constexpr std::array<NamedRole, 3> kRoles = {
    {{"System", Role::System}, {"User", Role::User}, {"Assistant", Role::Assistant}}};

/// Takes a line off the front, without its \n.
std::string_view takeLine(std::string_view &text)
{
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::string_view withoutIndent(std::string_view line)
{
    return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

std::string_view withoutTail(std::string_view line)
{
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

/// Without blank lines at both ends; an indentation of the first line stays.
std::string_view withoutBlankLines(std::string_view text)
{
    while (!text.empty()) {
        std::string_view rest = text;
        if (!withoutIndent(takeLine(rest)).empty())
            break;
        text = rest;
    }
    const size_t last = text.find_last_not_of(" \t\n");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// Follows the lines of a text through fenced code that begins without indentation.
class Fences {
public:
    /// Whether the line is outside of fenced code; a line that begins or ends it is not.
    bool isOutside(std::string_view line)
    {
        const std::string_view bare = withoutIndent(line);
        const char mark = bare.empty() ? '\0' : bare[0];
        const size_t run = std::min(bare.find_first_not_of(mark), bare.size());
        if (m_length > 0) {
            if (mark == m_mark && run >= m_length && withoutTail(bare).size() == run &&
                line.size() - bare.size() < 4)
                m_length = 0;
            return false;
        }
        if (bare.size() != line.size() || (mark != '`' && mark != '~') || run < 3)
            return true;
        if (mark == '`' && bare.find('`', run) != std::string_view::npos)
            return true; // code inside a line
        m_mark = mark;
        m_length = run;
        return false;
    }
    bool isOpen() const { return m_length > 0; }

private:
    char m_mark = '\0';
    size_t m_length = 0; // 0: outside
};

size_t headingLevel(std::string_view line)
{
    const size_t level = std::min(line.find_first_not_of('#'), line.size());
    const bool isHeading = level == line.size() || line[level] == ' ' || line[level] == '\t';
    return isHeading && level <= 6 ? level : 0;
}

bool hasTag(std::string_view line)
{
    for (size_t at = line.find('<'); at != std::string_view::npos; at = line.find('<', at + 1)) {
        const char next = at + 1 < line.size() ? line[at + 1] : ' ';
        if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' ||
            next == '!' || next == '?')
            return true;
    }
    return false;
}

/// \r\n and \r are ends of lines in Markdown, too, and NUL is no character of it.
std::string withPlainLineEnds(std::string_view text)
{
    const std::string valid = replaceInvalidUtf8(text);
    std::string out;
    out.reserve(valid.size());
    for (size_t i = 0; i < valid.size(); ++i) {
        if (valid[i] == '\0')
            out += kReplacementCharacter;
        else if (valid[i] != '\r')
            out += valid[i];
        else if (i + 1 == valid.size() || valid[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

std::string quoted(std::string_view text)
{
    std::string out;
    for (bool first = true; first || !text.empty(); first = false) {
        const std::string_view line = takeLine(text);
        out.append(line.empty() ? ">" : "> ").append(line).append("\n");
    }
    return out;
}

/// The lines of a quote at the front of `text`, which is left behind them.
std::string takeQuote(std::string_view &text)
{
    std::string out;
    while (text.starts_with('>')) {
        std::string_view line = takeLine(text).substr(1);
        if (line.starts_with(' '))
            line.remove_prefix(1);
        out.append(line).append("\n");
    }
    if (!out.empty())
        out.pop_back();
    return out;
}

constexpr std::string_view kEscaped = "\\`*_[<";

/// One line of plain text as Markdown.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : oneLine(text, kNameLimit)) {
        if (kEscaped.find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() &&
            kEscaped.find(text[i + 1]) != std::string_view::npos)
            ++i;
        out += text[i];
    }
    return out;
}

std::string headingOf(const MessageNode &message)
{
    std::string out = "## ";
    for (const NamedRole &named : kRoles)
        if (named.role == message.role)
            out += named.name;
    if (const std::string model = escaped(message.model); !model.empty())
        out += " (" + model + ")";
    if (message.createdMs >= 60000) // before, the date would read as no date
        out += ", " + dateText(message.createdMs);
    return out + "\n";
}

/// Reads a heading of a message; false for other lines.
bool readHeading(std::string_view line, MessageNode &message)
{
    if (!line.starts_with("## "))
        return false;
    line = withoutTail(line.substr(3));
    const auto named = std::find_if(kRoles.begin(), kRoles.end(), [line](const NamedRole &role) {
        return line.starts_with(role.name);
    });
    if (named == kRoles.end())
        return false;
    message.role = named->role;
    line.remove_prefix(named->name.size());
    constexpr size_t kDateLength = std::string_view(", 2025-05-03 14:05 UTC").size();
    if (line.size() >= kDateLength && line.substr(line.size() - kDateLength, 2) == ", ") {
        // Else it is a comma inside the model's name.
        if (const auto ms = parseDate(line.substr(line.size() - kDateLength + 2))) {
            message.createdMs = *ms;
            line.remove_suffix(kDateLength);
        }
    }
    if (line.starts_with(" (") && line.ends_with(')')) {
        message.model = unescaped(line.substr(2, line.size() - 3));
        line = {};
    }
    return line.empty();
}

void writeText(std::string &out, const MessageNode &message)
{
    const std::string whole = withPlainLineEnds(message.text);
    std::string_view text = withoutBlankLines(whole);
    if (message.role == Role::Assistant && text.starts_with(kThink)) {
        text.remove_prefix(kThink.size());
        const size_t end = text.find(kThinkEnd);
        const std::string_view thoughts = withoutBlankLines(text.substr(0, end));
        out.append("\n> ").append(kThoughts).append("\n");
        if (!thoughts.empty())
            out.append(">\n").append(quoted(thoughts));
        text = end == std::string_view::npos ? std::string_view()
                                             : text.substr(end + kThinkEnd.size());
        text = withoutBlankLines(text);
    }
    if (text.empty())
        return;
    out += '\n';
    if (message.role == Role::System || !standsAlone(text))
        out += quoted(text);
    else
        out.append(text).append("\n");
}

std::string readText(std::string_view body, Role role)
{
    body = withoutBlankLines(body);
    std::string quote = takeQuote(body);
    std::string_view rest = withoutBlankLines(body);
    const std::string start = std::string(kThoughts) + "\n\n";
    if (role == Role::Assistant && (quote == kThoughts || quote.starts_with(start))) {
        const std::string thoughts = quote == kThoughts ? "" : quote.substr(start.size()) + "\n";
        const std::string whole =
            std::string(kThink) + "\n" + thoughts + std::string(kThinkEnd) + "\n\n";
        quote = takeQuote(rest);
        return std::string(withoutBlankLines(whole + quote.append(withoutBlankLines(rest))));
    }
    return quote.empty() ? std::string(rest) : quote.append(rest);
}

} // namespace

bool standsAlone(std::string_view text)
{
    if (text.starts_with('>'))
        return false; // would read as one of ours
    Fences fences;
    for (bool isAfterText = false; !text.empty();) {
        const std::string_view line = takeLine(text);
        if (!fences.isOutside(line)) {
            isAfterText = true;
            continue;
        }
        const std::string_view bare = withoutTail(withoutIndent(line));
        // A fence with indentation may be code, a fence, or the end of one in a list.
        if (bare.starts_with("```") || bare.starts_with("~~~"))
            return false;
        const size_t level = headingLevel(bare);
        const bool underlines = isAfterText && !bare.empty() &&
                                (bare.find_first_not_of('=') == std::string_view::npos ||
                                 bare.find_first_not_of('-') == std::string_view::npos);
        if (level == 1 || level == 2 || underlines || hasTag(bare))
            return false;
        isAfterText = !bare.empty();
    }
    return !fences.isOpen();
}

std::string conversationToMarkdown(const ConversationTree &tree)
{
    std::string out = "# " + escaped(tree.title) + "\n";
    if (tree.title.empty())
        out.clear();
    for (const MessageNode *message : activeBranch(tree)) {
        out += out.empty() ? "" : "\n";
        out += headingOf(*message);
        writeText(out, *message);
    }
    return out.empty() ? "\n" : out;
}

std::optional<ConversationTree> conversationFromMarkdown(std::string_view text)
{
    const std::string plain = withPlainLineEnds(text);
    std::string_view rest = withoutBlankLines(plain);
    ConversationTree tree;
    if (rest.starts_with("# ")) {
        tree.title = unescaped(withoutTail(takeLine(rest).substr(2)));
        tree.renamed = true;
        rest = withoutBlankLines(rest);
    }
    Fences fences;
    size_t bodyBegin = 0, at = 0;
    const std::string_view body = rest;
    const auto close = [&](size_t end) {
        MessageNode &last = tree.messages.back();
        last.text = readText(body.substr(bodyBegin, end - bodyBegin), last.role);
    };
    while (at < body.size()) {
        std::string_view left = body.substr(at);
        const std::string_view line = takeLine(left);
        MessageNode message;
        if (fences.isOutside(line) && readHeading(line, message)) {
            if (tree.messages.size() == kMaxMessages)
                return std::nullopt;
            if (!tree.messages.empty())
                close(at);
            bodyBegin = body.size() - left.size();
            message.id = static_cast<int64_t>(tree.messages.size()) + 1;
            message.parent = message.id - 1;
            tree.activeLeaf = message.id;
            tree.messages.push_back(std::move(message));
        } else if (tree.messages.empty()) {
            return std::nullopt; // text before the first message: not ours
        }
        at = body.size() - left.size();
    }
    if (tree.messages.empty())
        return std::nullopt;
    close(body.size());
    completeTree(tree);
    return tree;
}

} // namespace mynah
