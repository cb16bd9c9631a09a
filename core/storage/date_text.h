// Points in time as text, in UTC.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mynah {

/// "2025-05-03 14:05 UTC" of milliseconds since 1970, which are brought into 1970 to 9999 first.
std::string dateText(int64_t ms);

/// Milliseconds since 1970 of what dateText() gives, or of ISO 8601 as JavaScript writes it
/// ("2025-05-03T14:05:06.789Z", seconds and their fraction may be missing). Nothing for other texts
/// and for times before 1970.
std::optional<int64_t> parseDate(std::string_view text);

} // namespace mynah
