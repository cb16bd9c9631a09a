// JSON (RFC 8259): a strict reader and a writer.
#pragma once

#include "kernels/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mynah {

/// One JSON value. Integers that fit int64 or uint64 stay exact; members keep their order.
/// Thread: const access from any.
class JsonValue {
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<std::string, JsonValue>;

    JsonValue() = default; // null
    static JsonValue fromBool(bool value);
    static JsonValue fromInt(int64_t value);
    static JsonValue fromUint(uint64_t value);
    static JsonValue fromDouble(double value); // NaN and infinity become null
    static JsonValue fromString(std::string value);
    static JsonValue array();
    static JsonValue object();
    /// The keys must differ.
    static JsonValue fromMembers(std::vector<Member> members);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isBool() const { return m_kind == Kind::Bool; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isString() const { return m_kind == Kind::String; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }

    /// Nothing when the value is of another kind.
    std::optional<bool> asBool() const;
    std::optional<double> asDouble() const;
    /// Only for numbers written without fraction and exponent that fit.
    std::optional<int64_t> asInt64() const;
    std::optional<uint64_t> asUint64() const;
    /// Nothing when the value is no string. May hold NUL.
    std::optional<std::string_view> asString() const;

    /// Elements of an array; empty for other kinds.
    const std::vector<JsonValue> &items() const { return m_items; }
    /// Members of an object in the order of the text; empty for other kinds.
    const std::vector<Member> &members() const { return m_members; }
    /// The member's value, or null when this is no object or has no such key. Linear.
    const JsonValue *find(std::string_view key) const;

    /// Appends to an array; a null value becomes an array first.
    void append(JsonValue value);
    /// Sets or replaces a member; a null value becomes an object first.
    void set(std::string_view key, JsonValue value);

private:
    enum class Integer { None, Signed, Unsigned };

    Kind m_kind = Kind::Null;
    Integer m_integer = Integer::None; // Unsigned only above the range of int64
    bool m_bool = false;
    double m_number = 0;
    int64_t m_signed = 0;
    uint64_t m_unsigned = 0;
    std::string m_string;
    std::vector<JsonValue> m_items;
    std::vector<Member> m_members;
};

/// Reads exactly one value with blanks around it. Errors (Usage) say the byte position and what is
/// wrong: syntax, invalid UTF-8, a key that is there twice (named), more than `maxDepth` nested
/// arrays and objects (1 to 512), a number outside the range of double.
Result<JsonValue> parseJson(std::string_view text, int maxDepth = 64);

/// The text in double quotes, escaped; invalid UTF-8 becomes U+FFFD.
std::string jsonQuote(std::string_view text);

/// Compact, on one line; numbers round-trip.
std::string toJson(const JsonValue &value);

} // namespace mynah
