// Conversions between float32 and the 16-bit formats, and decoding of weight rows.
#pragma once

#include "kernels/tensor.h"

#include <bit>
#include <cstdint>
#include <span>

namespace mynah {

/// Exact, subnormals, infinities and NaN included.
inline float halfToFloat(uint16_t h)
{
    const uint32_t sign = (h & 0x8000u) << 16;
    const uint32_t exponent = (h >> 10) & 0x1fu;
    const uint32_t mantissa = h & 0x3ffu;
    if (exponent == 0) { // zero and subnormals: mantissa · 2^−24
        const float magnitude = static_cast<float>(mantissa) * 5.9604644775390625e-8f;
        return std::bit_cast<float>(std::bit_cast<uint32_t>(magnitude) | sign);
    }
    const uint32_t bits = exponent == 31 ? 0x7f800000u | (mantissa << 13)
                                         : ((exponent + 112) << 23) | (mantissa << 13);
    return std::bit_cast<float>(bits | sign);
}

inline float bfloatToFloat(uint16_t b)
{
    return std::bit_cast<float>(uint32_t(b) << 16);
}

/// Round to nearest, ties to even; overflow gives infinity.
uint16_t floatToHalf(float value);

/// Decodes `count` values (a multiple of the block size) of any weight type to float32.
void decodeToFloat(DType type, const std::byte *from, std::span<float> to);

} // namespace mynah
