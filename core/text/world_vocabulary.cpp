#include "core/text/tokenizer.h"

#include "core/text/unicode.h"
#include "core/text/utf8.h"
#include "core/text/vocabulary_file.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace mynah {

namespace {

constexpr size_t kLargestId = 65535;
// The World vocabulary ends at 65529; its models have 65536 rows, the last ones without text.
constexpr size_t kWorldIds = 65530;
constexpr size_t kWorldRows = 65536;

enum class Literal { Str, Bytes };

Error bad(const std::string &what)
{
    return {ErrorCode::BadVocabulary, what};
}

/// The number in exactly these digits.
std::optional<uint32_t> readNumber(std::string_view digits, int base)
{
    uint32_t number = 0;
    const char *end = digits.data() + digits.size();
    const auto [at, code] = std::from_chars(digits.data(), end, number, base);
    if (digits.empty() || code != std::errc() || at != end)
        return std::nullopt;
    return number;
}

/// `rest` begins after the backslash. Appends what the escape means; the bytes used, or 0 when the
/// escape is wrong.
size_t unescapeOne(std::string_view rest, Literal literal, std::string &out)
{
    constexpr std::string_view kLetters = "tnr\\'\"";
    constexpr std::string_view kMeanings = "\t\n\r\\'\"";
    if (rest.empty())
        return 0;
    if (const size_t found = kLetters.find(rest[0]); found != std::string_view::npos) {
        out += kMeanings[found];
        return 1;
    }
    const bool str = literal == Literal::Str;
    const size_t length = rest[0] == 'x'          ? 2
                          : str && rest[0] == 'u' ? 4
                          : str && rest[0] == 'U' ? 8
                                                  : 0;
    if (length == 0 || rest.size() < 1 + length)
        return 0;
    const std::optional<uint32_t> number = readNumber(rest.substr(1, length), 16);
    if (!number || *number > 0x10FFFF || (*number >= 0xD800 && *number < 0xE000))
        return 0;
    if (str)
        appendCodePoint(out, static_cast<char32_t>(*number));
    else
        out += static_cast<char>(static_cast<unsigned char>(*number));
    return 1 + length;
}

Result<std::string> unescape(std::string_view body, Literal literal)
{
    std::string out;
    out.reserve(body.size());
    for (size_t at = 0; at < body.size();) {
        if (body[at] != '\\') {
            out += body[at++];
            continue;
        }
        const size_t used = unescapeOne(body.substr(at + 1), literal, out);
        if (used == 0)
            return bad("A token has a wrong escape at byte " + std::to_string(at));
        at += 1 + used;
    }
    return out;
}

/// The bytes of a Python literal: '...', "...", b'...' or b"...".
Result<std::string> readLiteral(std::string_view text)
{
    const bool bytes = text.starts_with('b');
    if (bytes)
        text.remove_prefix(1);
    if (text.size() < 2 || (text[0] != '\'' && text[0] != '"') || text.back() != text[0])
        return bad("the token is not a string in quotes");
    const char quote = text[0];
    const std::string_view body = text.substr(1, text.size() - 2);
    for (size_t at = 0; at < body.size(); ++at) {
        if (body[at] == quote)
            return bad("the token has a quotation mark inside");
        if (bytes && static_cast<unsigned char>(body[at]) >= 0x80)
            return bad("the token is a bytes literal with a character outside ASCII");
        if (body[at] == '\\')
            ++at;
    }
    Result<std::string> token = unescape(body, bytes ? Literal::Bytes : Literal::Str);
    if (!token)
        return bad("the token has a wrong escape");
    return token;
}

/// Reads one line into `words`. The message of an error begins in lower case, without the place.
Result<void> readLine(std::string_view line, std::vector<std::string> &words)
{
    const size_t first = line.find(' ');
    const size_t last = line.rfind(' ');
    if (first == std::string_view::npos || last == first)
        return bad("it is not \"id literal length\"");
    if (!isValidUtf8(line))
        return bad("it is not valid UTF-8");
    const std::optional<uint32_t> id = readNumber(line.substr(0, first), 10);
    if (!id || *id == 0 || *id > kLargestId)
        return bad("the id is not a number from 1 to " + std::to_string(kLargestId));
    MYNAH_TRY(std::string token, readLiteral(line.substr(first + 1, last - first - 1)));
    const std::optional<uint32_t> length = readNumber(line.substr(last + 1), 10);
    if (!length || *length != token.size())
        return bad("the length does not match the token, which has " +
                   std::to_string(token.size()) + " bytes");
    if (token.empty())
        return bad("the token is empty");
    if (words.size() <= *id)
        words.resize(*id + 1);
    if (!words[*id].empty())
        return bad("the id " + std::to_string(*id) + " is there twice");
    words[*id] = std::move(token);
    return {};
}

/// What Python's repr escapes, of the characters that can be in a token.
bool isEscaped(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> kRanges[] = {{0, 0x1F},
                                                         {0x7F, 0xA0},
                                                         {0xAD, 0xAD},
                                                         {0x2000, 0x200F},
                                                         {0x2028, 0x202F},
                                                         {0x205F, 0x206F},
                                                         {0x3000, 0x3000},
                                                         {0xE000, 0xF8FF},
                                                         {0xFEFF, 0xFEFF},
                                                         {0xFFF9, 0xFFFB}};
    return std::any_of(std::begin(kRanges), std::end(kRanges), [c](const auto &range) {
        return c >= range.first && c <= range.second;
    });
}

void appendEscape(std::string &out, char letter, char32_t number, int digits)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '\\';
    out += letter;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += kHex[(number >> shift) & 15];
}

/// One character of a literal as Python writes it.
void appendLiteral(std::string &out, char32_t c, char quote)
{
    constexpr std::string_view kMeanings = "\t\n\r";
    if (c == U'\\' || c == static_cast<char32_t>(quote))
        (out += '\\') += static_cast<char>(c);
    else if (const size_t at = c < 0x20 ? kMeanings.find(static_cast<char>(c)) : kMeanings.npos;
             at != kMeanings.npos)
        (out += '\\') += "tnr"[at];
    else if (!isEscaped(c))
        appendCodePoint(out, c);
    else if (c < 0x100)
        appendEscape(out, 'x', c, 2);
    else
        appendEscape(out, 'u', c, 4);
}

/// A str literal of valid UTF-8, else a bytes literal.
std::string literalOf(std::string_view token)
{
    const bool str = isValidUtf8(token);
    const bool single =
        token.find('\'') == std::string_view::npos || token.find('"') != std::string_view::npos;
    const char quote = single ? '\'' : '"';
    std::string out;
    if (!str)
        out += 'b';
    out += quote;
    while (!token.empty()) {
        const CodePoint point =
            str ? firstCodePoint(token) : CodePoint{static_cast<unsigned char>(token[0]), 1};
        if (!str && point.value >= 0x80)
            appendEscape(out, 'x', point.value, 2);
        else
            appendLiteral(out, point.value, quote);
        token.remove_prefix(point.length);
    }
    return out += quote;
}

} // namespace

std::string worldVocabularyText(const std::vector<std::string> &words)
{
    std::string text;
    for (size_t id = 1; id < words.size(); ++id)
        if (!words[id].empty())
            text += std::to_string(id) + ' ' + literalOf(words[id]) + ' ' +
                    std::to_string(words[id].size()) + '\n';
    return text;
}

Result<std::string> unescapeToken(std::string_view body)
{
    return unescape(body, Literal::Bytes);
}

std::string escapeToken(std::string_view token)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const bool bothQuotes = token.find('\'') != token.npos && token.find('"') != token.npos;
    std::string body;
    for (const char c : token) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\t' || c == '\n' || c == '\r' || c == '\\' || (c == '\'' && bothQuotes)) {
            body += '\\';
            body += c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c;
        } else if (byte >= 32 && byte < 127) {
            body += c;
        } else {
            body += "\\x";
            body += kDigits[byte >> 4];
            body += kDigits[byte & 15];
        }
    }
    return body;
}

Result<std::unique_ptr<Tokenizer>> worldTokenizerFrom(std::string_view content,
                                                      const std::string &path)
{
    std::vector<std::string> words;
    words.reserve(kWorldRows);
    for (size_t number = 1; !content.empty(); ++number) {
        const size_t end = std::min(content.find('\n'), content.size());
        std::string_view line = content.substr(0, end);
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        if (Result<void> read = readLine(line, words); !read)
            return bad("The vocabulary " + path + " is wrong in line " + std::to_string(number) +
                       ": " + read.error().message);
    }
    if (words.size() == kWorldIds)
        words.resize(kWorldRows);
    Result<std::unique_ptr<Tokenizer>> tokenizer = makeWorldTokenizer(std::move(words));
    if (!tokenizer)
        return bad("The vocabulary " + path + " is damaged: " + tokenizer.error().message);
    return tokenizer;
}

} // namespace mynah
