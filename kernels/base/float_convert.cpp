#include "kernels/base/float_convert.h"

#include "kernels/base/block_formats.h"

#include <cstring>

namespace mynah {

uint16_t floatToHalf(float value)
{
    const uint32_t bits = std::bit_cast<uint32_t>(value);
    const uint32_t sign = (bits >> 16) & 0x8000u;
    const uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return static_cast<uint16_t>(sign | 0x7e00u);
    if (magnitude >= 0x477ff000u) // 65520 and above round to infinity
        return static_cast<uint16_t>(sign | 0x7c00u);
    if (magnitude <
        0x38800000u) { // subnormal half: let the float unit round to a multiple of 2^−24
        const float shifted = std::bit_cast<float>(magnitude) + 0.5f;
        return static_cast<uint16_t>(sign | (std::bit_cast<uint32_t>(shifted) - 0x3f000000u));
    }
    const uint32_t odd = (magnitude >> 13) & 1u;
    return static_cast<uint16_t>(sign | ((magnitude - 0x38000000u + 0xfffu + odd) >> 13));
}

void decodeToFloat(DType type, const std::byte *from, std::span<float> to)
{
    switch (type) {
    case DType::F32:
        std::memcpy(to.data(), from, to.size_bytes());
        return;
    case DType::F16:
    case DType::BF16:
        for (size_t i = 0; i < to.size(); ++i) {
            uint16_t raw;
            std::memcpy(&raw, from + 2 * i, 2);
            to[i] = type == DType::F16 ? halfToFloat(raw) : bfloatToFloat(raw);
        }
        return;
    default:
        break;
    }
    const size_t values = blockValues(type);
    for (size_t block = 0; block < to.size() / values; ++block)
        decodeBlock(type, from + block * blockBytes(type), to.data() + block * values);
}

} // namespace mynah
