// Decoding of block types from the planes of kernels/base/weight_layout.h. Codes come as bytes,
// eight columns at a time, the even columns in one word and the odd ones in another; inputs rounded
// to 8 bits are kept in the same order, so that __dp4a and the tensor cores need no other.
#pragma once

#include "kernels/cuda/common.cuh"
#include "kernels/cuda/products.h"

namespace mynah::cuda {

/// Constants of a type; kernels may not call the functions of kernels/tensor.h.
template <DType kType> struct Codes {
    static constexpr bool kBlocks = isBlockType(kType);
    static constexpr bool kLow8 = kType == DType::Q8_0;
    static constexpr bool kLow2 = kType == DType::Q2_K || kType == DType::Q3_K;
    static constexpr bool kHigh1 = kType == DType::Q5_0 || kType == DType::Q5_1 ||
                                   kType == DType::Q5_K || kType == DType::Q3_K;
    static constexpr bool kHigh2 = kType == DType::Q6_K;
    static constexpr bool kTable = kType == DType::IQ4_NL || kType == DType::IQ4_XS;
    static constexpr bool kSuper = blockValues(kType) == 256;
    static constexpr bool kHasMinimum = kType == DType::Q4_1 || kType == DType::Q5_1 ||
                                        kType == DType::Q2_K || kType == DType::Q4_K ||
                                        kType == DType::Q5_K;
    static constexpr bool kHalves = // scales of 16 columns
        kType == DType::Q2_K || kType == DType::Q3_K || kType == DType::Q6_K;
    static constexpr int kOffset = kType == DType::Q4_0   ? 8
                                   : kType == DType::Q5_0 ? 16
                                   : kType == DType::Q3_K ? 4
                                   : kType == DType::Q6_K ? 32
                                                          : 0;
};

/// Codes of a group of 32 columns, as they are stored.
struct RawCodes {
    uint4 low, more; // `more`: of q8_0
    uint2 high;
};

struct EightCodes {
    uint32_t even, odd; // columns 0, 2, 4, 6 and 1, 3, 5, 7
};

/// value = scale · code − minimum, in the two halves of a group.
struct GroupScales {
    float scale[2], minimum[2];
};

template <DType kType> __device__ inline RawCodes rawCodes(const DeviceWeight &w, size_t group)
{
    using Type = Codes<kType>;
    RawCodes raw;
    raw.more = make_uint4(0, 0, 0, 0);
    raw.high = make_uint2(0, 0);
    if constexpr (Type::kLow8) {
        raw.low = reinterpret_cast<const uint4 *>(w.low)[2 * group];
        raw.more = reinterpret_cast<const uint4 *>(w.low)[2 * group + 1];
    } else if constexpr (Type::kLow2) {
        const uint2 two = reinterpret_cast<const uint2 *>(w.low)[group];
        raw.low = make_uint4(two.x, two.y, 0, 0);
    } else {
        raw.low = reinterpret_cast<const uint4 *>(w.low)[group];
    }
    if constexpr (Type::kHigh1)
        raw.high.x = reinterpret_cast<const uint32_t *>(w.high)[group];
    if constexpr (Type::kHigh2)
        raw.high = reinterpret_cast<const uint2 *>(w.high)[group];
    return raw;
}

/// The eight codes of group `at` of an input-major weight, as part 0 of a group.
template <DType kType> __device__ inline RawCodes rawOfInput(const DeviceWeight &w, size_t at)
{
    using Type = Codes<kType>;
    RawCodes raw;
    raw.low = raw.more = make_uint4(0, 0, 0, 0);
    raw.high = make_uint2(0, 0);
    if constexpr (Type::kLow8) {
        const uint2 two = reinterpret_cast<const uint2 *>(w.low)[at];
        raw.low = make_uint4(two.x, two.y, 0, 0);
    } else if constexpr (Type::kLow2) {
        raw.low.x = reinterpret_cast<const uint16_t *>(w.low)[at];
    } else {
        raw.low.x = reinterpret_cast<const uint32_t *>(w.low)[at];
    }
    if constexpr (Type::kHigh1)
        raw.high.x = reinterpret_cast<const uint8_t *>(w.high)[at];
    if constexpr (Type::kHigh2)
        raw.high.x = reinterpret_cast<const uint16_t *>(w.high)[at];
    return raw;
}

__device__ inline uint32_t wordOf(const uint4 &words, int i)
{
    return i == 0 ? words.x : i == 1 ? words.y : i == 2 ? words.z : words.w;
}

/// Bits 0, 2, 4, 6 of `bits` to bits 0 of the four bytes.
__device__ inline uint32_t spreadBits(uint32_t bits)
{
    return (bits & 0x55u) * 0x00041041u & 0x01010101u;
}

/// Pairs of bits at 0, 4, 8, 12 of `bits` to bits 0 and 1 of the four bytes.
__device__ inline uint32_t spreadPairs(uint32_t bits)
{
    bits &= 0x3333u;
    bits = (bits | bits << 8) & 0x00330033u;
    return (bits | bits << 4) & 0x03030303u;
}

/// What four codes of iq4_nl or iq4_xs stand for (kIq4Values).
__device__ inline uint32_t iq4Values(uint32_t codes)
{
    // The lower three bits of a code choose among eight bytes, the fourth between two such choices.
    const uint32_t places = codes & 0x07070707u;
    const uint32_t selector = places | places >> 4;
    const uint32_t nibbles = (selector & 0xffu) | (selector >> 8 & 0xff00u);
    const uint32_t low = __byte_perm(0xbfad9881u, 0xf6eaddcfu, nibbles);
    const uint32_t high = __byte_perm(0x26190d01u, 0x71594535u, nibbles);
    const uint32_t upper = (codes >> 3 & 0x01010101u) * 0xffu;
    return (low & ~upper) | (high & upper);
}

/// Codes 8 · part … 8 · part + 7 as stored: the type's offset is not subtracted yet.
template <DType kType> __device__ inline EightCodes eightCodes(const RawCodes &raw, int part)
{
    using Type = Codes<kType>;
    EightCodes codes;
    if constexpr (Type::kLow8) {
        const uint4 &words = part < 2 ? raw.low : raw.more;
        const uint32_t first = part & 1 ? words.z : words.x, second = part & 1 ? words.w : words.y;
        codes.even = __byte_perm(first, second, 0x6420);
        codes.odd = __byte_perm(first, second, 0x7531);
        return codes;
    }
    if constexpr (Type::kLow2) {
        const uint32_t word = (part < 2 ? raw.low.x : raw.low.y) >> (16 * (part & 1));
        codes.even = spreadPairs(word);
        codes.odd = spreadPairs(word >> 2);
    } else {
        const uint32_t word = wordOf(raw.low, part);
        codes.even = word & 0x0f0f0f0fu;
        codes.odd = word >> 4 & 0x0f0f0f0fu;
    }
    if constexpr (Type::kHigh1) {
        const uint32_t bits = raw.high.x >> (8 * part) & 0xffu;
        constexpr int kShift = Type::kLow2 ? 2 : 4;
        codes.even |= spreadBits(bits) << kShift;
        codes.odd |= spreadBits(bits >> 1) << kShift;
    }
    if constexpr (Type::kHigh2) {
        const uint32_t bits = (part < 2 ? raw.high.x : raw.high.y) >> (16 * (part & 1));
        codes.even |= spreadPairs(bits) << 4;
        codes.odd |= spreadPairs(bits >> 2) << 4;
    }
    if constexpr (Type::kTable) {
        codes.even = iq4Values(codes.even);
        codes.odd = iq4Values(codes.odd);
    }
    return codes;
}

/// Subtracts the type's offset from each byte.
template <DType kType> __device__ inline uint32_t withoutOffset(uint32_t codes)
{
    constexpr int kOffset = Codes<kType>::kOffset;
    if constexpr (kOffset == 0)
        return codes;
    return (codes + (128u - kOffset) * 0x01010101u) ^ 0x80808080u;
}

__device__ inline float signedByte(uint32_t word, int i)
{
    return static_cast<float>(static_cast<int8_t>(word >> (8 * i)));
}

/// From the 16 bits of scales and the word of supers of a group of a type of 256.
template <DType kType> __device__ inline GroupScales superScales(uint32_t word, uint32_t super)
{
    const float2 both = fromHalves(super);
    GroupScales s;
    s.minimum[0] = s.minimum[1] = 0;
    if constexpr (kType == DType::Q4_K || kType == DType::Q5_K) {
        s.scale[0] = s.scale[1] = both.x * static_cast<float>(word & 255u);
        s.minimum[0] = s.minimum[1] = both.y * static_cast<float>(word >> 8 & 255u);
    } else if constexpr (kType == DType::Q2_K) {
        s.scale[0] = both.x * static_cast<float>(word & 15u);
        s.scale[1] = both.x * static_cast<float>(word >> 8 & 15u);
        s.minimum[0] = both.y * static_cast<float>(word >> 4 & 15u);
        s.minimum[1] = both.y * static_cast<float>(word >> 12 & 15u);
    } else if constexpr (kType == DType::IQ4_XS) {
        s.scale[0] = s.scale[1] = both.x * signedByte(word, 0);
    } else {
        s.scale[0] = both.x * signedByte(word, 0);
        s.scale[1] = both.x * signedByte(word, 1);
    }
    return s;
}

/// Of a group of 32 columns, or of one output of 32 inputs where the weight is input-major;
/// `super` is the index among the supers.
template <DType kType>
__device__ inline GroupScales groupScales(const DeviceWeight &w, size_t group, size_t super)
{
    using Type = Codes<kType>;
    if constexpr (Type::kSuper)
        return superScales<kType>(reinterpret_cast<const uint16_t *>(w.scales)[group],
                                  reinterpret_cast<const uint32_t *>(w.supers)[super]);
    GroupScales s;
    s.minimum[0] = s.minimum[1] = 0;
    if constexpr (Type::kHasMinimum) {
        const float2 both = fromHalves(reinterpret_cast<const uint32_t *>(w.scales)[group]);
        s.scale[0] = s.scale[1] = both.x;
        s.minimum[0] = s.minimum[1] = -both.y;
    } else {
        s.scale[0] = s.scale[1] = fromHalf(reinterpret_cast<const uint16_t *>(w.scales)[group]);
    }
    return s;
}

} // namespace mynah::cuda
