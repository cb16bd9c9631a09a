// Members of JSON objects, read one by one and checked. Private to core/storage.
#pragma once

#include "core/text/json_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mynah {

/// Half surrogates become U+FFFD: other programs write them where they cut a text, and one of them
/// must not keep a user from all the rest.
inline JsonReader tolerantReader(std::string_view text)
{
    return JsonReader(text, 64, HalfSurrogates::Replaced);
}

/// An error with its place in front ("conversation 3: "). The JSON reader's are of code Usage,
/// which of a file is FileRead.
inline Result<void> placed(const std::string &place, Result<void> result)
{
    if (result.ok())
        return result;
    const Error &error = result.error();
    return Error{error.code == ErrorCode::Usage ? ErrorCode::FileRead : error.code,
                 place + error.message};
}

inline Error wrongFile(std::string message)
{
    return {ErrorCode::FileRead, std::move(message)};
}

/// The value of the member `key`. Errors (FileRead) name it. The last ones give nothing ("", 0) for
/// a value of another kind, which is passed over: for files that others write as they like.
Result<std::string> stringMember(JsonReader &reader, std::string_view key);
Result<bool> boolMember(JsonReader &reader, std::string_view key);
Result<int64_t> integerMember(JsonReader &reader, std::string_view key);
Result<double> numberMember(JsonReader &reader, std::string_view key);
Result<std::string> stringOrNothing(JsonReader &reader);
/// Milliseconds of a time in seconds; 0 also for what lies outside 1970 to 9999.
Result<int64_t> secondsOrNothing(JsonReader &reader);

/// Reads an object whose members in `known` may be there once; others are passed over. `member`
/// reads the value of a known key. Returns Result<void>.
template <typename Member>
Result<void> readMembers(JsonReader &reader, std::span<const std::string_view> known, Member member)
{
    uint64_t seen = 0;
    return reader.object([&](const std::string &key) -> Result<void> {
        const auto found = std::find(known.begin(), known.end(), key);
        if (found == known.end())
            return reader.skip();
        const uint64_t bit = uint64_t{1} << (found - known.begin());
        if ((seen & bit) != 0)
            return wrongFile("the member \"" + key + "\" is there twice");
        seen |= bit;
        return member(key);
    });
}

/// Calls `element` for each object of an array, passing over elements of other kinds.
template <typename Element> Result<void> readObjects(JsonReader &reader, Element element)
{
    if (reader.kind() != JsonValue::Kind::Array)
        return reader.skip();
    return reader.array([&]() -> Result<void> {
        return reader.kind() == JsonValue::Kind::Object ? element() : reader.skip();
    });
}

/// Calls `member` for each member of an object; a value of another kind is passed over.
template <typename Member> Result<void> readObject(JsonReader &reader, Member member)
{
    if (reader.kind() != JsonValue::Kind::Object)
        return reader.skip();
    return reader.object(member);
}

} // namespace mynah
