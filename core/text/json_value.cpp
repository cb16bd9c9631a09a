#include "core/text/json.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>
#include <system_error>

namespace mynah {

namespace {

std::string writeDouble(double value)
{
#if defined(__cpp_lib_to_chars)
    char buffer[40];
    const auto [end, code] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return code == std::errc() ? std::string(buffer, end) : std::string("null");
#else
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream.precision(std::numeric_limits<double>::max_digits10);
    stream << value;
    return stream.str();
#endif
}

void appendJson(std::string &out, const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Null:
        out += "null";
        break;
    case JsonValue::Kind::Bool:
        out += *value.asBool() ? "true" : "false";
        break;
    case JsonValue::Kind::Number:
        if (value.asInt64())
            out += std::to_string(*value.asInt64());
        else if (value.asUint64())
            out += std::to_string(*value.asUint64());
        else
            out += writeDouble(*value.asDouble());
        break;
    case JsonValue::Kind::String:
        out += jsonQuote(*value.asString());
        break;
    case JsonValue::Kind::Array:
        out += '[';
        for (const JsonValue &item : value.items()) {
            if (&item != &value.items().front())
                out += ',';
            appendJson(out, item);
        }
        out += ']';
        break;
    case JsonValue::Kind::Object:
        out += '{';
        for (const JsonValue::Member &member : value.members()) {
            if (&member != &value.members().front())
                out += ',';
            out += jsonQuote(member.first);
            out += ':';
            appendJson(out, member.second);
        }
        out += '}';
        break;
    }
}

} // namespace

JsonValue JsonValue::fromBool(bool value)
{
    JsonValue result;
    result.m_kind = Kind::Bool;
    result.m_bool = value;
    return result;
}

JsonValue JsonValue::fromInt(int64_t value)
{
    JsonValue result = fromDouble(static_cast<double>(value));
    result.m_integer = Integer::Signed;
    result.m_signed = value;
    return result;
}

JsonValue JsonValue::fromUint(uint64_t value)
{
    if (value <= static_cast<uint64_t>(std::numeric_limits<int64_t>::max()))
        return fromInt(static_cast<int64_t>(value));
    JsonValue result = fromDouble(static_cast<double>(value));
    result.m_integer = Integer::Unsigned;
    result.m_unsigned = value;
    return result;
}

JsonValue JsonValue::fromDouble(double value)
{
    JsonValue result;
    if (std::isfinite(value)) {
        result.m_kind = Kind::Number;
        result.m_number = value;
    }
    return result;
}

JsonValue JsonValue::fromString(std::string value)
{
    JsonValue result;
    result.m_kind = Kind::String;
    result.m_string = std::move(value);
    return result;
}

JsonValue JsonValue::array()
{
    JsonValue result;
    result.m_kind = Kind::Array;
    return result;
}

JsonValue JsonValue::object()
{
    JsonValue result;
    result.m_kind = Kind::Object;
    return result;
}

JsonValue JsonValue::fromMembers(std::vector<Member> members)
{
    JsonValue result = object();
    result.m_members = std::move(members);
    return result;
}

std::optional<bool> JsonValue::asBool() const
{
    return isBool() ? std::optional(m_bool) : std::nullopt;
}

std::optional<double> JsonValue::asDouble() const
{
    return isNumber() ? std::optional(m_number) : std::nullopt;
}

std::optional<int64_t> JsonValue::asInt64() const
{
    return m_integer == Integer::Signed ? std::optional(m_signed) : std::nullopt;
}

std::optional<uint64_t> JsonValue::asUint64() const
{
    if (m_integer == Integer::Unsigned)
        return m_unsigned;
    if (m_integer == Integer::Signed && m_signed >= 0)
        return static_cast<uint64_t>(m_signed);
    return std::nullopt;
}

std::optional<std::string_view> JsonValue::asString() const
{
    return isString() ? std::optional<std::string_view>(m_string) : std::nullopt;
}

const JsonValue *JsonValue::find(std::string_view key) const
{
    const auto found = std::find_if(m_members.begin(),
                                    m_members.end(),
                                    [key](const Member &member) { return member.first == key; });
    return found == m_members.end() ? nullptr : &found->second;
}

void JsonValue::append(JsonValue value)
{
    if (isNull())
        m_kind = Kind::Array;
    MYNAH_ASSERT(isArray());
    m_items.push_back(std::move(value));
}

void JsonValue::set(std::string_view key, JsonValue value)
{
    if (isNull())
        m_kind = Kind::Object;
    MYNAH_ASSERT(isObject());
    for (Member &member : m_members) {
        if (member.first == key) {
            member.second = std::move(value);
            return;
        }
    }
    m_members.emplace_back(std::string(key), std::move(value));
}

std::string jsonQuote(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    constexpr std::string_view kShort = "\"\\\b\f\n\r\t";
    constexpr std::string_view kShortLetters = "\"\\bfnrt";
    std::string out = "\"";
    for (const char c : replaceInvalidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (const size_t found = kShort.find(c); found != std::string_view::npos) {
            out += '\\';
            out += kShortLetters[found];
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    return out += '"';
}

std::string toJson(const JsonValue &value)
{
    std::string out;
    appendJson(out, value);
    return out;
}

} // namespace mynah
