#include "core/text/json.h"

#include "core/text/json_reader.h"

#include <algorithm>

namespace mynah {

namespace {

/// A key that is there twice, or nullptr. By sorting: headers of model files have thousands of
/// keys.
const std::string *repeatedKey(const std::vector<JsonValue::Member> &members)
{
    std::vector<const std::string *> keys;
    keys.reserve(members.size());
    for (const JsonValue::Member &member : members)
        keys.push_back(&member.first);
    std::sort(keys.begin(), keys.end(), [](const auto *a, const auto *b) { return *a < *b; });
    const auto twice = std::adjacent_find(
        keys.begin(), keys.end(), [](const auto *a, const auto *b) { return *a == *b; });
    return twice == keys.end() ? nullptr : *twice;
}

} // namespace

Result<JsonValue> JsonReader::tree()
{
    switch (kind()) {
    case JsonValue::Kind::Array: {
        JsonValue result = JsonValue::array();
        MYNAH_CHECK(array([&]() -> Result<void> {
            MYNAH_TRY(JsonValue item, tree());
            result.append(std::move(item));
            return {};
        }));
        return result;
    }
    case JsonValue::Kind::Object: {
        const size_t begin = m_at;
        std::vector<JsonValue::Member> members;
        MYNAH_CHECK(object([&](std::string name) -> Result<void> {
            MYNAH_TRY(JsonValue item, tree());
            members.emplace_back(std::move(name), std::move(item));
            return {};
        }));
        if (const std::string *key = repeatedKey(members))
            return fail("an object has the key " + jsonQuote(*key) + " twice", begin);
        return JsonValue::fromMembers(std::move(members));
    }
    default:
        return scalar();
    }
}

Result<JsonValue> parseJson(std::string_view text, int maxDepth)
{
    JsonReader reader(text, maxDepth);
    MYNAH_TRY(JsonValue value, reader.tree());
    MYNAH_CHECK(reader.end());
    return value;
}

} // namespace mynah
