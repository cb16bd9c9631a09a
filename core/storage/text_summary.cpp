#include "core/storage/text_summary.h"

#include <vector>

namespace mynah {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::string_view kEllipsis = "\xe2\x80\xa6";

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

} // namespace

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
