// Kernel order of block-quantised weights on the processor. 16 rows make a panel; a panel is a
// sequence of blocks along the columns, each with the scales of its 16 rows first and then their
// values in groups of four columns: 64 bytes hold 4 columns of 16 rows, row after row. One forward
// stream serves decode, and a group is one instruction per token in prefill.
//
// A value is scale · (q − offset) − least, all as in the ggml type that it was repacked from
// (kernels/base/block_formats.h): repacking loses nothing. Fields of a block, in order, with
// [16] = one per row:
//   P8   32 columns    f16 d[16] | 512 q, 8 bits, offset 128                        q8_0, q5_0
//   P4   32 columns    f16 d[16] | 256 q, 4 bits, offset 8                          q4_0
//   P4M  32 columns    f16 d[16], m[16] | 256 q, 4 bits; least = −m                 q4_1
//   PQ4  32 columns    f16 d[16] | 256 indices into kIq4Values                      iq4_nl
//   PK4  256 columns   f16 d[16], dmin[16] | 8 × (u8 sc[16], mn[16] | 256 q, 4 bits)  q4_k
//   PK6  256 columns   f16 d[16] | 8 × (i8 sc[2][16] | 256 low 4 bits | 128 high 2 bits), offset 32
//                                                                                   q6_k
//   PX8  32 columns    2 × (f32 scale[16], least[16]) for 16 columns each | 512 q, 8 bits
//                                                     q5_1, q2_k, q3_k, q5_k, iq4_xs
// 4 bits: byte i of 64-byte piece p holds group 2p in its low half and group 2p + 1 in its high
// half. 2 bits: byte i of piece p (of two) holds groups 4p to 4p + 3, lowest bits first. The two
// scales of PK6 and PX8 are for columns 0 to 15 and 16 to 31.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mynah::cpu {

inline constexpr int64_t kPanelRows = 16;

enum class Layout : uint8_t { P8, P4, P4M, PQ4, PK4, PK6, PX8 };
inline constexpr size_t kLayouts = 7;

struct LayoutInfo {
    int64_t columns;   // per block
    size_t blockBytes; // of a panel's block
};

constexpr LayoutInfo layoutInfo(Layout layout)
{
    switch (layout) {
    case Layout::P8:
        return {32, 32 + 512};
    case Layout::P4:
    case Layout::PQ4:
        return {32, 32 + 256};
    case Layout::P4M:
        return {32, 64 + 256};
    case Layout::PK4:
        return {256, 64 + 8 * (32 + 256)};
    case Layout::PK6:
        return {256, 32 + 8 * (32 + 256 + 128)};
    case Layout::PX8:
        return {32, 256 + 512};
    }
    return {32, 0};
}

} // namespace mynah::cpu
