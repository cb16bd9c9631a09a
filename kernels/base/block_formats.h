// ggml's block formats as float32: the definition that every device's own decoding is compared
// with. Layouts, byte by byte (ggml-common.h of github.com/ggml-org/ggml); d, m and dmin are IEEE
// halves, low nibbles and low bits come first:
//   q8_0    d | 32 int8                                                              d q
//   q4_0    d | 16 qs: value i in the low half of byte i, 16 + i in the high half    d (q − 8)
//   q4_1    d, m | 16 qs as q4_0                                                     d q + m
//   q5_0    d | 4 qh: bit i is bit 4 of value i | 16 qs                              d (q − 16)
//   q5_1    d, m | 4 qh | 16 qs                                                      d q + m
//   iq4_nl  d | 16 qs as q4_0, each an index into kIq4Values                         d table[q]
// 256 values, in sub-blocks of 16 or 32 with integer scales; the value is d sc q − dmin mn, with
// offsets and tables as above:
//   q2_k    16 scales: low half sc, high half mn, of 16 values each | 64 qs | d, dmin     q
//   q3_k    32 hmask | 64 qs | 12 scales, 6 bits each, offset 32 | d                      q − 4
//   q4_k    d, dmin | 12 scales: 8 sc and 8 mn, 6 bits each | 128 qs                      q
//   q5_k    d, dmin | 12 scales as q4_k | 32 qh | 128 qs                                  q
//   q6_k    128 ql | 64 qh | 16 int8 scales | d                                           q − 32
//   iq4_xs  d | u16 scales_h: 8 × 2 bits | 4 scales_l: 8 × 4 bits, offset 32 | 128 qs     table[q]
#pragma once

#include "kernels/tensor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace mynah {

/// What the indices of IQ4_NL and IQ4_XS stand for.
inline constexpr std::array<int8_t, 16> kIq4Values = {
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

/// The fields of one block as whole numbers: value i = d · sc · q[i] − least, sc and least being
/// those of the sub-block that i lies in.
struct BlockFields {
    uint16_t d = 0;                  // half
    uint16_t m = 0;                  // half: dmin, or m of q4_1 and q5_1; 0 where there is none
    std::array<int16_t, 256> q;      // offsets subtracted, tables looked up
    std::array<int16_t, 16> sc = {}; // 1 in blocks of 32
    std::array<int16_t, 16> mn = {}; // least = dmin · mn; −1 where m is added
};

/// Columns of a sub-block, 16 or 32.
constexpr size_t subBlockValues(DType type)
{
    return type == DType::Q2_K || type == DType::Q3_K || type == DType::Q6_K ? 16 : 32;
}

BlockFields readBlock(DType type, const std::byte *block);
/// The same without q.
BlockFields readBlockScales(DType type, const std::byte *block);

/// Decodes one block of a block type to its blockValues(type) values. Products of scales are
/// rounded to float32 first, as ggml does it, so that all readers give the same bits.
void decodeBlock(DType type, const std::byte *block, float *to);

/// Byte offsets of the halves that scale a block: d, and m or dmin where the type has one (0 where
/// not; d itself may lie at 0). A block is finite exactly when both are.
struct BlockScales {
    size_t first;
    size_t second;
    bool hasSecond;
};
BlockScales blockScales(DType type);

} // namespace mynah
