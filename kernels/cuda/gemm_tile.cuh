// What both kinds of tiles share. Rows of a tile in shared memory are 64 bytes, four chunks of 16,
// in an order that lets the eight rows of a matrix be read from different banks.
#pragma once

#include "kernels/cuda/epilogue.cuh"
#include "kernels/cuda/gemm.h"

namespace mynah::cuda {

inline constexpr int kTileRowBytes = 64;
// Four warps, two beside each other in each direction; in units of 16 x 8 sums.
inline constexpr int kWarpOutputs = 64, kWarpInputs = 32;
inline constexpr int kTilesM = kWarpOutputs / 16, kTilesN = kWarpInputs / 8;

__device__ inline int chunkOffset(int row, int chunk)
{
    return row * kTileRowBytes + (chunk ^ (row >> 1 & 3)) * 16;
}

/// A [16 x two chunks] of rows from `row` on, as mma's first operand.
__device__ inline void loadFirst(uint32_t (&to)[4], const std::byte *tile, int row, int chunk)
{
    loadMatrices(to, tile + chunkOffset(row + lane() % 16, chunk + lane() / 16));
}

/// B of two tiles of eight rows: {first's chunks, second's chunks}.
__device__ inline void loadSecond(uint32_t (&to)[4], const std::byte *tile, int row, int chunk)
{
    loadMatrices(to,
                 tile + chunkOffset(row + lane() % 8 + lane() / 16 * 8, chunk + lane() / 8 % 2));
}

/// Where a block of a launch works.
struct TilePlace {
    int item, firstOutput, firstInput;
};

__device__ inline TilePlace tilePlace(const GemmGroup &group)
{
    TilePlace place;
    const int block = static_cast<int>(blockIdx.x);
    place.item = 0;
    while (place.item + 1 < group.count && block >= group.items[place.item + 1].product.firstBlock)
        ++place.item;
    const Product &p = group.items[place.item].product;
    // Tiles of the same outputs run beside each other: the weights are read from memory once.
    const int across = (p.inputRows + kGemmInputs - 1) / kGemmInputs;
    const int own = block - p.firstBlock;
    place.firstOutput = own / across * kGemmOutputs;
    place.firstInput = own % across * kGemmInputs;
    return place;
}

} // namespace mynah::cuda
