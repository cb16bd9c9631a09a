#include "core/text/json_reader.h"

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

/// What a string holds as it is, without looking at it more closely.
bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

} // namespace

JsonReader::JsonReader(std::string_view text, int maxDepth, HalfSurrogates halves)
    : m_text(text), m_depthLeft(std::clamp(maxDepth, 1, kLargestDepth)), m_halves(halves)
{
}

Error JsonReader::fail(std::string_view what, size_t at) const
{
    return {ErrorCode::Usage,
            "JSON is wrong at byte " + std::to_string(at) + ": " + std::string(what)};
}

bool JsonReader::take(char c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void JsonReader::skipBlanks()
{
    m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
}

size_t JsonReader::skipDigits()
{
    const size_t begin = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at - begin;
}

JsonValue::Kind JsonReader::kind()
{
    skipBlanks();
    const char c = peek();
    switch (c) {
    case '{':
        return JsonValue::Kind::Object;
    case '[':
        return JsonValue::Kind::Array;
    case '"':
        return JsonValue::Kind::String;
    case 't':
    case 'f':
        return JsonValue::Kind::Bool;
    default:
        return c == '-' || (c >= '0' && c <= '9') ? JsonValue::Kind::Number : JsonValue::Kind::Null;
    }
}

Result<void> JsonReader::open(char bracket, std::string_view expected)
{
    skipBlanks();
    if (peek() != bracket)
        return fail(expected);
    if (m_depthLeft-- <= 0)
        return fail("arrays and objects are nested too deeply");
    ++m_at;
    return {};
}

/// Whether another element follows; else the array or object is closed.
Result<bool> JsonReader::another(char bracket, bool first)
{
    skipBlanks();
    if (first ? peek() != bracket : take(','))
        return true;
    if (!take(bracket))
        return fail(std::string("a comma or ") + bracket + " was expected");
    ++m_depthLeft;
    return false;
}

Result<std::string> JsonReader::key()
{
    skipBlanks();
    if (peek() != '"')
        return fail("a key in double quotes was expected");
    MYNAH_TRY(std::string name, string());
    skipBlanks();
    if (!take(':'))
        return fail("a colon was expected");
    return name;
}

Result<JsonValue> JsonReader::scalar()
{
    switch (kind()) {
    case JsonValue::Kind::Array:
        MYNAH_CHECK(skip());
        return JsonValue::array();
    case JsonValue::Kind::Object:
        MYNAH_CHECK(skip());
        return JsonValue::object();
    case JsonValue::Kind::String: {
        MYNAH_TRY(std::string text, string());
        return JsonValue::fromString(std::move(text));
    }
    default:
        break;
    }
    if (atEnd())
        return fail("the text ends where a value should be");
    switch (peek()) {
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

Result<void> JsonReader::skip()
{
    switch (kind()) {
    case JsonValue::Kind::Array:
        return array([this] { return skip(); });
    case JsonValue::Kind::Object:
        return object([this](const std::string &) { return skip(); });
    default: {
        const Result<JsonValue> value = scalar();
        return value.ok() ? Result<void>() : Result<void>(value.error());
    }
    }
}

Result<void> JsonReader::end()
{
    skipBlanks();
    return atEnd() ? Result<void>() : Result<void>(fail("there is something after the value"));
}

Result<JsonValue> JsonReader::word(std::string_view text, JsonValue value)
{
    if (m_text.substr(m_at, text.size()) != text)
        return fail("a value was expected");
    m_at += text.size();
    return value;
}

Result<JsonValue> JsonReader::number()
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

Result<std::string> JsonReader::string()
{
    skipBlanks();
    if (peek() != '"')
        return fail("a string was expected");
    const size_t begin = m_at++;
    std::string out;
    while (true) {
        const auto rest = m_text.substr(m_at);
        const auto special = std::find_if_not(rest.begin(), rest.end(), isPlain);
        out.append(rest.begin(), special);
        m_at += static_cast<size_t>(special - rest.begin());
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

Result<void> JsonReader::escape(std::string &out)
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
    const size_t behind = m_at;
    if (unit >= 0xD800 && unit < 0xDC00 && take('\\') && take('u')) {
        MYNAH_TRY(const uint32_t second, hex4());
        if (second >= 0xDC00 && second < 0xE000)
            unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
    }
    if (unit >= 0xD800 && unit < 0xE000) {
        if (m_halves == HalfSurrogates::Refused)
            return fail("an escape is half a surrogate pair", begin);
        m_at = behind; // what follows is a character of its own
        out += kReplacementCharacter;
        return {};
    }
    appendCodePoint(out, static_cast<char32_t>(unit));
    return {};
}

Result<uint32_t> JsonReader::hex4()
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

} // namespace mynah
