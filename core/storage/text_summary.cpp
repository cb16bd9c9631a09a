#include "core/storage/text_summary.h"

#include <algorithm>
#include <vector>

namespace mynah {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::string_view kEllipsis = "\xe2\x80\xa6";
constexpr size_t kMostBytes = 2000; // of a message: more than a snippet needs

/// Bytes of the code point at the front of `text`, or 0 when it is not valid UTF-8.
size_t codePointBytes(std::string_view text)
{
    const auto at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = at(0);
    const size_t size = lead < 0x80   ? 1
                        : lead < 0xc2 ? 0
                        : lead < 0xe0 ? 2
                        : lead < 0xf0 ? 3
                        : lead < 0xf5 ? 4
                                      : 0;
    if (size == 0 || text.size() < size)
        return 0;
    for (size_t i = 1; i < size; ++i)
        if ((at(i) & 0xc0) != 0x80)
            return 0;
    // Overlong forms, surrogates and what lies above U+10FFFF differ in the second byte.
    if ((lead == 0xe0 && at(1) < 0xa0) || (lead == 0xed && at(1) > 0x9f) ||
        (lead == 0xf0 && at(1) < 0x90) || (lead == 0xf4 && at(1) > 0x8f))
        return 0;
    return size;
}

bool isSpace(std::string_view codePoint)
{
    if (codePoint.size() == 1) {
        const auto byte = static_cast<unsigned char>(codePoint[0]);
        return byte <= 0x20 ||
               byte == 0x7f; // other control characters have no place in a line, too
    }
    // U+0085, U+00A0, U+2028, U+2029, U+3000
    return codePoint == "\xc2\x85" || codePoint == "\xc2\xa0" || codePoint == "\xe2\x80\xa8" ||
           codePoint == "\xe2\x80\xa9" || codePoint == "\xe3\x80\x80";
}

std::string_view withoutThought(std::string_view message)
{
    constexpr std::string_view open = "<think>", close = "</think>";
    const size_t begin = std::min(message.find_first_not_of(" \n"), message.size());
    if (message.substr(begin, open.size()) != open)
        return message;
    const size_t end = message.find(close);
    const std::string_view thought = message.substr(begin + open.size());
    if (end == std::string_view::npos)
        return thought;
    const std::string_view rest = message.substr(end + close.size());
    const bool more = rest.find_first_not_of(" \r\n\t") != std::string_view::npos;
    return more ? rest : message.substr(begin + open.size(), end - begin - open.size());
}

/// Without what begins a heading, a quote, an item of a list or a block of code.
std::string_view withoutLineMarks(std::string_view line)
{
    for (;;) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.substr(0, 3) == "```" || line.substr(0, 3) == "~~~")
            return {};
        const size_t hashes = std::min(line.find_first_not_of('#'), line.size());
        const bool heading = hashes > 0 && hashes <= 6 && line.substr(hashes, 1) == " ";
        const bool item = line.size() > 1 && line[1] == ' ' && line.find_first_of("-*+>") == 0;
        if (!heading && !item && line != ">")
            return line;
        line.remove_prefix(heading ? hashes : 1);
    }
}

} // namespace

std::string snippetLine(std::string_view message, size_t limit)
{
    message = withoutThought(message).substr(0, kMostBytes);
    std::string plain;
    while (!message.empty()) {
        const size_t end = std::min(message.find('\n'), message.size());
        std::string_view line = message.substr(0, end);
        message.remove_prefix(std::min(end + 1, message.size()));
        line = withoutLineMarks(line);
        for (size_t i = 0; i < line.size(); ++i) {
            const bool strong = line.substr(i, 2) == "**";
            if (!strong && line[i] != '`')
                plain += line[i];
            i += strong;
        }
        plain += '\n';
    }
    return oneLine(plain, limit);
}

std::string oneLine(std::string_view text, size_t limit)
{
    std::vector<std::string_view> line; // code points, one more than `limit` at most
    bool space = false;
    while (!text.empty() && line.size() <= limit) {
        const size_t size = codePointBytes(text);
        const std::string_view codePoint = size ? text.substr(0, size) : kReplacement;
        text.remove_prefix(size ? size : 1);
        if (isSpace(codePoint)) {
            space = !line.empty();
            continue;
        }
        if (space)
            line.push_back(" ");
        space = false;
        line.push_back(codePoint);
    }

    std::string result;
    if (line.size() <= limit) {
        for (const std::string_view codePoint : line)
            result += codePoint;
        return result;
    }
    size_t end = limit - 1;
    for (size_t word = end; word >= limit * 2 / 3; --word) {
        if (line[word] == " ") {
            end = word;
            break;
        }
    }
    if (line[end - 1] == " ")
        --end;
    for (size_t i = 0; i < end; ++i)
        result += line[i];
    return result.append(kEllipsis);
}

} // namespace mynah
