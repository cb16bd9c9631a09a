#include "core/text/utf8.h"

#include <algorithm>

namespace mynah {

namespace {

struct LeadByte {
    size_t length;           // 0: cannot begin a code point
    unsigned char low, high; // what the second byte may be
};

LeadByte leadByte(unsigned char byte)
{
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte < 0xC2)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte < 0xF0)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte < 0xF4)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

} // namespace

Utf8Step nextCodePoint(std::string_view bytes)
{
    if (bytes.empty())
        return {Utf8Step::Kind::Incomplete, 0};
    const LeadByte lead = leadByte(static_cast<unsigned char>(bytes[0]));
    if (lead.length == 0)
        return {Utf8Step::Kind::Invalid, 1};
    for (size_t i = 1; i < lead.length; ++i) {
        if (i == bytes.size())
            return {Utf8Step::Kind::Incomplete, i};
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
            return {Utf8Step::Kind::Invalid, i};
    }
    return {Utf8Step::Kind::Valid, lead.length};
}

size_t validPrefix(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Utf8Step step = nextCodePoint(text.substr(at));
        if (step.kind != Utf8Step::Kind::Valid)
            break;
        at += step.length;
    }
    return at;
}

bool isValidUtf8(std::string_view text)
{
    return validPrefix(text) == text.size();
}

std::string replaceInvalidUtf8(std::string_view text)
{
    Utf8StreamDecoder decoder;
    std::string out = decoder.push(text);
    return out += decoder.finish();
}

void appendCodePoint(std::string &text, char32_t codePoint)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint < 0xE000)) {
        text += kReplacementCharacter;
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

size_t countCodePoints(std::string_view text)
{
    size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(nextCodePoint(text).length);
    return count;
}

std::string_view truncateCodePoints(std::string_view text, size_t codePoints)
{
    size_t at = 0;
    for (; codePoints > 0 && at < text.size(); --codePoints)
        at += nextCodePoint(text.substr(at)).length;
    return text.substr(0, at);
}

size_t incompleteTail(std::string_view text)
{
    for (size_t length = 1; length <= std::min<size_t>(3, text.size()); ++length) {
        const auto byte = static_cast<unsigned char>(text[text.size() - length]);
        if (byte >= 0x80 && byte < 0xC0)
            continue;
        const Utf8Step step = nextCodePoint(text.substr(text.size() - length));
        return step.kind == Utf8Step::Kind::Incomplete ? length : 0;
    }
    return 0;
}

std::string_view trimmedWhitespace(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string trimWhitespace(std::string_view text)
{
    return std::string(trimmedWhitespace(text));
}

std::string Utf8StreamDecoder::push(std::string_view bytes)
{
    std::string joined;
    if (!m_held.empty()) {
        joined = std::move(m_held);
        joined += bytes;
        bytes = joined;
        m_held.clear();
    }
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const Utf8Step step = nextCodePoint(bytes);
        if (step.kind == Utf8Step::Kind::Incomplete) {
            m_held = bytes;
            break;
        }
        out += step.kind == Utf8Step::Kind::Valid ? bytes.substr(0, step.length)
                                                  : kReplacementCharacter;
        bytes.remove_prefix(step.length);
    }
    return out;
}

std::string Utf8StreamDecoder::finish()
{
    const bool cut = !m_held.empty();
    m_held.clear();
    return std::string(cut ? kReplacementCharacter : std::string_view());
}

} // namespace mynah
