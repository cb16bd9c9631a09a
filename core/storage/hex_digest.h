// 64-bit digests as text: JSON numbers are doubles in most programs and would not hold them.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace mynah {

/// 16 lower-case hexadecimal digits.
inline std::string hexDigest(uint64_t digest)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += kHex[(digest >> shift) & 15];
    return text;
}

/// Nothing unless `text` is 16 hexadecimal digits.
inline std::optional<uint64_t> parseHexDigest(std::string_view text)
{
    uint64_t digest = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, digest, 16);
    if (text.size() != 16 || text[0] == '-' || code != std::errc() || stopped != end)
        return std::nullopt;
    return digest;
}

} // namespace mynah
