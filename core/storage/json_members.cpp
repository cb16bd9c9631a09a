#include "core/storage/json_members.h"

#include "core/storage/conversation_tree.h"

#include <cmath>

namespace mynah {

namespace {

Error wrongKind(std::string_view key, std::string_view expected)
{
    return wrongFile("the member \"" + std::string(key) + "\" is not " + std::string(expected));
}

} // namespace

Result<std::string> stringMember(JsonReader &reader, std::string_view key)
{
    if (reader.kind() != JsonValue::Kind::String)
        return wrongKind(key, "a string");
    return reader.string();
}

Result<bool> boolMember(JsonReader &reader, std::string_view key)
{
    MYNAH_TRY(const JsonValue value, reader.scalar());
    if (const auto flag = value.asBool())
        return *flag;
    return wrongKind(key, "true or false");
}

Result<int64_t> integerMember(JsonReader &reader, std::string_view key)
{
    MYNAH_TRY(const JsonValue value, reader.scalar());
    if (const auto number = value.asInt64())
        return *number;
    return wrongKind(key, "a whole number");
}

Result<double> numberMember(JsonReader &reader, std::string_view key)
{
    MYNAH_TRY(const JsonValue value, reader.scalar());
    if (const auto number = value.asDouble())
        return *number;
    return wrongKind(key, "a number");
}

Result<std::string> stringOrNothing(JsonReader &reader)
{
    if (reader.kind() == JsonValue::Kind::String)
        return reader.string();
    MYNAH_CHECK(reader.skip());
    return std::string();
}

Result<int64_t> secondsOrNothing(JsonReader &reader)
{
    MYNAH_TRY(const JsonValue value, reader.scalar());
    const double ms = std::round(value.asDouble().value_or(0) * 1000);
    return ms > 0 && ms <= static_cast<double>(kLatestMs) ? static_cast<int64_t>(ms) : 0;
}

} // namespace mynah
