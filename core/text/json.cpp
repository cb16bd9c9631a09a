#include "core/text/json.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <locale>
#include <sstream>
#include <system_error>

namespace mynah {

namespace {

constexpr int kLargestDepth = 512; // keeps the recursion far from the end of any thread's stack

/// Independent of the locale, unlike strtod.
std::optional<double> readDouble(std::string_view text)
{
#if defined(__cpp_lib_to_chars)
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
#else
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    double value = 0;
    if (!(stream >> value) || !std::isfinite(value))
        return std::nullopt;
    return value;
#endif
}

class Parser {
public:
    Parser(std::string_view text, int maxDepth) : m_text(text), m_depthLeft(maxDepth) {}
    Result<JsonValue> parse();

private:
    Error fail(std::string_view what, size_t at) const;
    Error fail(std::string_view what) const { return fail(what, m_at); }
    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c);
    void skipBlanks();
    size_t skipDigits();
    Result<JsonValue> value();
    Result<JsonValue> word(std::string_view text, JsonValue value);
    Result<JsonValue> number();
    Result<std::string> string();
    Result<void> escape(std::string &out);
    Result<uint32_t> hex4();
    Result<JsonValue> array();
    Result<JsonValue> object();
    Result<void> checkKeys(const std::vector<JsonValue::Member> &members, size_t at) const;

    std::string_view m_text;
    size_t m_at = 0;
    int m_depthLeft;
};

Error Parser::fail(std::string_view what, size_t at) const
{
    return {ErrorCode::Usage,
            "JSON is wrong at byte " + std::to_string(at) + ": " + std::string(what)};
}

bool Parser::take(char c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void Parser::skipBlanks()
{
    m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
}

size_t Parser::skipDigits()
{
    const size_t begin = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at - begin;
}

Result<JsonValue> Parser::parse()
{
    skipBlanks();
    MYNAH_TRY(JsonValue result, value());
    skipBlanks();
    if (!atEnd())
        return fail("there is something after the value");
    return result;
}

Result<JsonValue> Parser::value()
{
    if (atEnd())
        return fail("the text ends where a value should be");
    switch (peek()) {
    case '{':
        return object();
    case '[':
        return array();
    case '"': {
        MYNAH_TRY(std::string text, string());
        return JsonValue::fromString(std::move(text));
    }
    case 't':
        return word("true", JsonValue::fromBool(true));
    case 'f':
        return word("false", JsonValue::fromBool(false));
    case 'n':
        return word("null", JsonValue());
    default:
        return number();
    }
}

Result<JsonValue> Parser::word(std::string_view text, JsonValue value)
{
    if (m_text.substr(m_at, text.size()) != text)
        return fail("a value was expected");
    m_at += text.size();
    return value;
}

Result<JsonValue> Parser::number()
{
    const size_t begin = m_at;
    take('-');
    const bool leadingZero = peek() == '0';
    const size_t digits = skipDigits();
    if (digits == 0)
        return fail("a value was expected", begin);
    if (leadingZero && digits > 1)
        return fail("a number begins with a superfluous zero", begin);
    bool integer = true;
    if (take('.')) {
        integer = false;
        if (skipDigits() == 0)
            return fail("digits are missing after the decimal point");
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        integer = false;
        if (!take('+'))
            take('-');
        if (skipDigits() == 0)
            return fail("digits are missing in the exponent");
    }
    const std::string_view text = m_text.substr(begin, m_at - begin);
    const char *end = text.data() + text.size();
    int64_t asSigned = 0;
    if (integer && text != "-0" && std::from_chars(text.data(), end, asSigned).ec == std::errc())
        return JsonValue::fromInt(asSigned);
    uint64_t asUnsigned = 0;
    if (integer && text[0] != '-' &&
        std::from_chars(text.data(), end, asUnsigned).ec == std::errc())
        return JsonValue::fromUint(asUnsigned);
    const std::optional<double> real = readDouble(text);
    if (!real)
        return fail("a number is outside the range of a double", begin);
    return JsonValue::fromDouble(*real);
}

Result<std::string> Parser::string()
{
    const size_t begin = m_at++;
    std::string out;
    while (true) {
        if (atEnd())
            return fail("a string has no end", begin);
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return out;
        }
        if (c == '\\') {
            MYNAH_CHECK(escape(out));
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return fail("a string holds a control character");
        const Utf8Step step = nextCodePoint(m_text.substr(m_at));
        if (step.kind != Utf8Step::Kind::Valid)
            return fail("a string is not valid UTF-8");
        out += m_text.substr(m_at, step.length);
        m_at += step.length;
    }
}

Result<void> Parser::escape(std::string &out)
{
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const size_t begin = m_at++;
    if (atEnd())
        return fail("a string has no end");
    const char letter = m_text[m_at++];
    if (const size_t found = kLetters.find(letter); found != std::string_view::npos) {
        out += kMeanings[found];
        return {};
    }
    if (letter != 'u')
        return fail("an escape is unknown", begin);
    MYNAH_TRY(uint32_t unit, hex4());
    if (unit >= 0xD800 && unit < 0xDC00 && take('\\') && take('u')) {
        MYNAH_TRY(const uint32_t second, hex4());
        if (second >= 0xDC00 && second < 0xE000)
            unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
    }
    if (unit >= 0xD800 && unit < 0xE000)
        return fail("an escape is half a surrogate pair", begin);
    appendCodePoint(out, static_cast<char32_t>(unit));
    return {};
}

Result<uint32_t> Parser::hex4()
{
    uint32_t unit = 0;
    const std::string_view digits = m_text.substr(m_at, 4);
    const auto [end, code] =
        std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    if (digits.size() != 4 || code != std::errc() || end != digits.data() + 4)
        return fail("four hexadecimal digits were expected");
    m_at += 4;
    return unit;
}

Result<JsonValue> Parser::array()
{
    if (m_depthLeft-- <= 0)
        return fail("arrays and objects are nested too deeply");
    ++m_at;
    JsonValue result = JsonValue::array();
    skipBlanks();
    if (!take(']')) {
        do {
            skipBlanks();
            MYNAH_TRY(JsonValue item, value());
            result.append(std::move(item));
            skipBlanks();
        } while (take(','));
        if (!take(']'))
            return fail("a comma or ] was expected");
    }
    ++m_depthLeft;
    return result;
}

Result<JsonValue> Parser::object()
{
    if (m_depthLeft-- <= 0)
        return fail("arrays and objects are nested too deeply");
    const size_t begin = m_at++;
    std::vector<JsonValue::Member> members;
    skipBlanks();
    if (!take('}')) {
        do {
            skipBlanks();
            if (peek() != '"')
                return fail("a key in double quotes was expected");
            MYNAH_TRY(std::string key, string());
            skipBlanks();
            if (!take(':'))
                return fail("a colon was expected");
            skipBlanks();
            MYNAH_TRY(JsonValue item, value());
            members.emplace_back(std::move(key), std::move(item));
            skipBlanks();
        } while (take(','));
        if (!take('}'))
            return fail("a comma or } was expected");
    }
    ++m_depthLeft;
    MYNAH_CHECK(checkKeys(members, begin));
    return JsonValue::fromMembers(std::move(members));
}

/// By sorting: headers of model files have thousands of keys.
Result<void> Parser::checkKeys(const std::vector<JsonValue::Member> &members, size_t at) const
{
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    for (const JsonValue::Member &member : members)
        keys.push_back(member.first);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end())
        return fail("an object has the key " + jsonQuote(*twice) + " twice", at);
    return {};
}

} // namespace

Result<JsonValue> parseJson(std::string_view text, int maxDepth)
{
    return Parser(text, std::clamp(maxDepth, 1, kLargestDepth)).parse();
}

} // namespace mynah
