// SHA-256 (FIPS 180-4).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mynah {

class Sha256 {
public:
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);

    /// The digest of everything added, as 64 lower-case hex digits. Nothing may be added after.
    std::string hex();

private:
    static constexpr size_t kBlockBytes = 64;

    void mix(const std::byte *block);

    std::array<uint32_t, 8> m_state = {0x6a09e667,
                                       0xbb67ae85,
                                       0x3c6ef372,
                                       0xa54ff53a,
                                       0x510e527f,
                                       0x9b05688c,
                                       0x1f83d9ab,
                                       0x5be0cd19};
    std::array<std::byte, kBlockBytes> m_rest = {}; // what does not fill a block yet
    size_t m_restBytes = 0;
    uint64_t m_bytes = 0;
};

} // namespace mynah
