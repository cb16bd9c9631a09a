// FNV-1a, 64 bits (draft-eastlake-fnv): tells damage and names apart, not enemies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mynah {

inline uint64_t fnv1a(std::span<const std::byte> bytes)
{
    uint64_t hash = 0xcbf29ce484222325ull;
    for (const std::byte byte : bytes)
        hash = (hash ^ std::to_integer<uint64_t>(byte)) * 0x100000001b3ull;
    return hash;
}

} // namespace mynah
