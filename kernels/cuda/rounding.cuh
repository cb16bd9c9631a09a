// Inputs of block-quantised weights, rounded to 8 bits in groups of 32 columns (LinearItem in
// kernels/device.h). A group is eight words: for each eight columns the even ones, then the odd
// ones (codes.cuh).
#pragma once

#include "kernels/cuda/common.cuh"

namespace mynah::cuda {

/// The larger magnitude; NaN where one is NaN, so that it is not lost on the way.
__device__ inline float larger(float a, float b)
{
    return __uint_as_float(max(__float_as_uint(fabsf(a)), __float_as_uint(fabsf(b))));
}

template <int kLanes> __device__ inline float largestOfLanes(float value)
{
#pragma unroll
    for (int step = kLanes / 2; step > 0; step /= 2)
        value = larger(value, __shfl_xor_sync(kAllLanes, value, step));
    return value;
}

/// What is smaller than `kLeast` becomes zero: relu² makes values whose 127th part is none.
__device__ inline float roundingFactor(float largest)
{
    constexpr float kLeast = 1e-30f;
    return largest > kLeast ? 127.0f / largest : 0.0f;
}

struct RoundedFour {
    uint32_t word; // word lane % 8 of the group
    float scale;   // of the group, for all of its lanes
    int sums; // of the group: of the columns 0 … 15 in the low half, 16 … 31 in the high one
};

/// Rounds a group by eight neighbouring lanes, which have four columns each. All lanes of the warp
/// must call it.
__device__ inline RoundedFour roundFour(float4 x)
{
    const float largest = largestOfLanes<8>(larger(larger(x.x, x.y), larger(x.z, x.w)));
    RoundedFour result;
    result.scale = largest / 127.0f;
    const float factor = roundingFactor(largest);
    const auto round = [factor](float value) {
        return static_cast<uint32_t>(static_cast<int>(rintf(value * factor))) & 255u;
    };
    const uint32_t q0 = round(x.x), q1 = round(x.y), q2 = round(x.z), q3 = round(x.w);
    const uint32_t mine = q0 | q2 << 8 | q1 << 16 | q3 << 24; // even, even, odd, odd
    const uint32_t other = __shfl_xor_sync(kAllLanes, mine, 1);
    result.word =
        lane() % 2 == 0 ? __byte_perm(mine, other, 0x5410) : __byte_perm(other, mine, 0x7632);
    int sum = __dp4a(static_cast<int>(mine), 0x01010101, 0);
    sum += __shfl_xor_sync(kAllLanes, sum, 1);
    sum += __shfl_xor_sync(kAllLanes, sum, 2);
    const int otherHalf = __shfl_xor_sync(kAllLanes, sum, 4);
    const bool first = lane() % 8 < 4;
    result.sums = ((first ? sum : otherHalf) & 0xffff) |
                  static_cast<int>(static_cast<uint32_t>(first ? otherHalf : sum) << 16);
    return result;
}

__device__ inline int lowSum(int sums)
{
    return static_cast<int16_t>(sums);
}

__device__ inline int highSum(int sums)
{
    return sums >> 16;
}

__device__ inline float4 fourInputs(const float *at, bool aligned)
{
    return aligned ? *reinterpret_cast<const float4 *>(at)
                   : make_float4(at[0], at[1], at[2], at[3]);
}

} // namespace mynah::cuda
