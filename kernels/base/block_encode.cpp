#include "kernels/base/block_encode.h"

#include "kernels/base/float_convert.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace mynah {

namespace {

constexpr uint16_t kHalfNaN = 0x7e00;
constexpr float kLargestHalf = 65504;

void putHalf(std::byte *to, uint16_t half)
{
    std::memcpy(to, &half, sizeof half);
}

/// Infinity when a value is not finite.
float largest(std::span<const float, 32> values)
{
    float most = 0;
    for (const float value : values)
        most = std::isfinite(value) ? std::max(most, std::abs(value)) : HUGE_VALF;
    return most;
}

/// A block whose values are not numbers, so that what is computed with them is noticed.
void encodeNotFinite(std::byte *block, size_t bytes)
{
    std::memset(block, 0, bytes);
    putHalf(block, kHalfNaN);
}

/// q of 4 bits for each value at scale d, and the sum of squared errors.
float quantise4(std::span<const float, 32> values, float d, std::array<uint8_t, 32> &q)
{
    const float inverse = d != 0 ? 1 / d : 0;
    float error = 0;
    for (size_t i = 0; i < 32; ++i) {
        const float whole = std::clamp(std::nearbyint(values[i] * inverse), -8.0f, 7.0f);
        q[i] = static_cast<uint8_t>(static_cast<int>(whole) + 8);
        const float difference = values[i] - whole * d;
        error += difference * difference;
    }
    return error;
}

} // namespace

void encodeQ8_0(std::span<const float, 32> values, std::byte *block)
{
    const float most = largest(values);
    if (most / 127.0f > kLargestHalf)
        return encodeNotFinite(block, 34);
    const uint16_t half = floatToHalf(most / 127.0f);
    const float d = halfToFloat(half), inverse = d != 0 ? 1 / d : 0;
    putHalf(block, half);
    for (size_t i = 0; i < 32; ++i) {
        const float whole = std::clamp(std::nearbyint(values[i] * inverse), -127.0f, 127.0f);
        block[2 + i] = static_cast<std::byte>(static_cast<int8_t>(whole));
    }
}

void encodeQ4_0(std::span<const float, 32> values, std::byte *block)
{
    constexpr int kTries = 12;
    const float most = largest(values);
    if (most / 6.0f > kLargestHalf)
        return encodeNotFinite(block, 18);
    std::array<uint8_t, 32> best{}, q;
    float least = HUGE_VALF;
    uint16_t bestHalf = 0;
    for (int attempt = 0; attempt < 2 * kTries; ++attempt) {
        // −8 reaches further than 7: both signs of d are tried, from 8.4 steps down to 6.2.
        const float steps = 8.4f - 0.2f * static_cast<float>(attempt / 2);
        const uint16_t half = floatToHalf((attempt % 2 == 0 ? most : -most) / steps);
        const float error = quantise4(values, halfToFloat(half), q);
        if (error < least) {
            least = error;
            best = q;
            bestHalf = half;
        }
    }
    putHalf(block, bestHalf);
    for (size_t i = 0; i < 16; ++i)
        block[2 + i] = static_cast<std::byte>(best[i] | best[16 + i] << 4);
}

} // namespace mynah
