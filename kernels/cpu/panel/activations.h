// Activations rounded to 8 bits for products with block-quantised weights.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mynah::cpu {

/// The columns of a block of 32 whose q is not zero, four by four; the last four are filled up with
/// columns that are multiplied with zero.
struct ActiveColumns {
    int16_t count; // of fours
    bool isDense;  // of the row's first: too few are zero, there is no list
    int32_t q[8];
    uint8_t column[8][4];
};

/// Rows of x, each rounded in blocks of 32 columns: x ≈ d · q, d = max |x| / 127, q to the nearest
/// even integer. Rows come in tiles that a kernel multiplies at once; the last tile is filled up
/// with rows of zeros. Tiles of one row are rows one after the other.
struct Activations {
    int64_t blocks = 0; // per row
    int64_t tile = 1;   // rows
    int32_t *q;         // four columns each [tiles, blocks · 8, tile]
    float *scale;       // d [tiles, blocks, tile]
    int32_t *sums;      // Σ q of each half block [tiles, blocks, 2, tile]
    float *valueSums;   // d · Σ q of each half block [tiles, blocks, 2, tile]
    ActiveColumns *active =
        nullptr; // [rows, blocks], with tiles of one row and for sparse inputs alone

    static constexpr size_t kBytesPerBlock = 32 + 4 + 8 + 8;

    static size_t bytes(int64_t rows, int64_t columns, int64_t tile)
    {
        return static_cast<size_t>((rows + tile - 1) / tile * tile * (columns / 32)) *
               kBytesPerBlock;
    }
    /// For `rows` rows, in `place`, which has bytes() bytes.
    static Activations in(std::byte *place, int64_t rows, int64_t columns, int64_t tile)
    {
        Activations a{};
        a.blocks = columns / 32;
        a.tile = tile;
        const int64_t count = (rows + tile - 1) / tile * tile * a.blocks;
        a.q = reinterpret_cast<int32_t *>(place);
        a.scale = reinterpret_cast<float *>(a.q + count * 8);
        a.sums = reinterpret_cast<int32_t *>(a.scale + count);
        a.valueSums = reinterpret_cast<float *>(a.sums + count * 2);
        return a;
    }
    /// From row `row` on, the first of a tile.
    Activations from(int64_t row) const
    {
        const int64_t at = row * blocks;
        return {blocks,
                tile,
                q + at * 8,
                scale + at,
                sums + at * 2,
                valueSums + at * 2,
                active ? active + at : nullptr};
    }
};

} // namespace mynah::cpu
