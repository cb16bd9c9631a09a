// Kernel order of block-quantised weights on the processor. 16 rows make a panel; a panel is a
// sequence of blocks along the columns, each with the scales of its 16 rows first and then their
// values in groups of four columns: 64 bytes hold 4 columns of 16 rows, row after row. One forward
// stream serves decode, and a group is one instruction per token in prefill.
//
// A value is scale · (q − offset) − least, all as in the ggml type that it was repacked from
// (kernels/base/block_formats.h): repacking loses nothing. Fields of a block, in order, with
// [16] = one per row:
//   P8   32 columns    f16 d[16] | 512 q, 8 bits, offset 128                        q8_0
//   P4   32 columns    f16 d[16] | 256 q, 4 bits, offset 8                          q4_0
//   P4M  32 columns    f16 d[16], m[16] | 256 q, 4 bits; least = −m                 q4_1
//   P5   32 columns    f16 d[16] | 256 low 4 bits | 64 high bits, offset 16         q5_0
//   P5M  32 columns    f16 d[16], m[16] | as P5 without offset; least = −m          q5_1
//   PQ4  32 columns    f16 d[16] | 256 indices into kIq4Values                      iq4_nl
//   PX4  256 columns   f16 d[16] | 8 × (i8 sc[16] | 256 indices into kIq4Values)    iq4_xs
//   PK2  256 columns   f16 d[16], dmin[16] | 8 × (u8 sc[2][16], mn[2][16] | 128 q, 2 bits)  q2_k
//   PK3  256 columns   f16 d[16] | 8 × (i8 sc[2][16] | 128 low 2 bits | 64 high bits), offset 4
//                                                                                   q3_k
//   PK4  256 columns   f16 d[16], dmin[16] | 8 × (u8 sc[16], mn[16] | 256 q, 4 bits)  q4_k
//   PK5  256 columns   f16 d[16], dmin[16] | 8 × (u8 sc[16], mn[16] | 256 low 4 bits | 64 high
//   bits)
//                                                                                   q5_k
//   PK6  256 columns   f16 d[16] | 8 × (i8 sc[2][16] | 256 low 4 bits | 128 high 2 bits), offset 32
//                                                                                   q6_k
// 4 bits: byte i of 64-byte piece p holds group 2p in its low half and group 2p + 1 in its high
// half. 2 bits: byte i of piece p (of two) holds groups 4p to 4p + 3, lowest bits first; 1 bit:
// byte i holds all eight groups. The two scales of PK2, PK3 and PK6 are for columns 0 to 15 and 16
// to 31.
//
// Slabs are for inputs that are mostly zero: 128 rows, input-major, so that the columns of zeros
// are not read. A block of a slab holds what follows for each of its 8 panels of 16 rows, then the
// columns one by one, 64 rows a group: as 64 bytes (8 bits), or both groups in the halves of 64
// bytes (4 bits). In a group byte 16 l + 4 m + j is row 16 m + 4 l + j: interleaving the bytes of
// four columns, 128 bits by 128 bits, gives the groups of four columns of a panel.
//   S8   32 columns    f16 d[16]; 8 bits, offset 128                                q8_0
//   S4   32 columns    f16 d[16]; 4 bits, offset 8                                  q4_0
//   S4M  32 columns    f16 d[16], m[16]; 4 bits; least = −m                         q4_1
//   SQ4  32 columns    f16 d[16]; 4 bits, indices into kIq4Values                   iq4_nl
//   SK4  256 columns   f16 d[16], dmin[16] for all panels, then 8 × u8 sc[16], mn[16] for all
//                      panels; 4 bits                                               q4_k
// Plain types: slabs of 64 rows, [slab][column][64].
#pragma once

#include <cstddef>
#include <cstdint>

namespace mynah::cpu {

inline constexpr int64_t kPanelRows = 16;

inline constexpr int64_t kSlabRows = 128;
inline constexpr int64_t kSlabGroupRows = 64;
inline constexpr int64_t kPlainSlabRows = 64;

enum class Layout : uint8_t {
    P8,
    P4,
    P4M,
    P5,
    P5M,
    PQ4,
    PX4,
    PK2,
    PK3,
    PK4,
    PK5,
    PK6,
    S8,
    S4,
    S4M,
    SQ4,
    SK4,
    PlainSlab,
};
inline constexpr size_t kLayouts = 17; // of block types

constexpr bool isSlab(Layout layout)
{
    return layout >= Layout::S8 && layout <= Layout::SK4;
}

struct LayoutInfo {
    int64_t columns;   // per block
    size_t blockBytes; // of a panel's block
};

/// Sizes in a slab, in bytes.
struct SlabInfo {
    size_t headerBytes = 0; // per panel and block
    size_t partBytes = 32;  // of scales per panel and part of 32 columns
    size_t columnBytes = 64;
    size_t parts = 1; // per block

    constexpr size_t blockScaleBytes() const { return 8 * (headerBytes + parts * partBytes); }
    constexpr size_t blockBytes() const { return blockScaleBytes() + parts * 32 * columnBytes; }
};

constexpr SlabInfo slabInfo(Layout layout)
{
    switch (layout) {
    case Layout::S8:
        return {0, 32, 128, 1};
    case Layout::S4M:
        return {0, 64, 64, 1};
    case Layout::SK4:
        return {64, 32, 64, 8};
    default:
        return {0, 32, 64, 1};
    }
}

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
    case Layout::P5:
        return {32, 32 + 256 + 64};
    case Layout::P5M:
        return {32, 64 + 256 + 64};
    case Layout::PX4:
        return {256, 32 + 8 * (16 + 256)};
    case Layout::PK2:
        return {256, 64 + 8 * (64 + 128)};
    case Layout::PK3:
        return {256, 32 + 8 * (32 + 128 + 64)};
    case Layout::PK4:
        return {256, 64 + 8 * (32 + 256)};
    case Layout::PK5:
        return {256, 64 + 8 * (32 + 256 + 64)};
    case Layout::PK6:
        return {256, 32 + 8 * (32 + 256 + 128)};
    case Layout::S8:
    case Layout::S4:
    case Layout::S4M:
    case Layout::SQ4:
        return {32, slabInfo(layout).blockBytes() / 8};
    case Layout::SK4:
        return {256, slabInfo(layout).blockBytes() / 8};
    case Layout::PlainSlab:
        break;
    }
    return {32, 0};
}

} // namespace mynah::cpu
