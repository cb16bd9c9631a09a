#include "core/session/snapshot.h"

#include <bit>

namespace mynah {

uint64_t stateDigest(std::span<const float> state)
{
    uint64_t digest = 0x6d796e6168u ^ state.size();
    for (const float value : state)
        digest = std::rotl((digest ^ std::bit_cast<uint32_t>(value)) * 0x9e3779b97f4a7c15u, 29);
    digest ^= digest >> 32;
    return digest ? digest : 1;
}

} // namespace mynah
