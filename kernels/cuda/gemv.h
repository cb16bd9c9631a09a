// Launches of gemv.cuh.
#pragma once

#include "kernels/cuda/products.h"

#include <cuda_runtime.h>

namespace mynah::cuda {

inline constexpr int kGemvThreads = 256;
inline constexpr int kGemvColumns =
    8192;                             // of all rows of input together, in shared memory at a time
inline constexpr int kGemvInputs = 8; // rows of input of a block at most

inline constexpr int kGemvWideFrom = 1024; // rows of a plain weight

/// Rows of the weight of a warp.
constexpr int gemvRows(DType type, int rows)
{
    if (isBlockType(type))
        return 4;
    return rows < kGemvWideFrom ? 1 : 2;
}

/// Rows of the weight of a block.
constexpr int gemvBlockRows(DType type, int rows)
{
    return kGemvThreads / 32 * gemvRows(type, rows);
}

/// Items of type `type` and of plain types, `inputs` (1, 2, 4, 8) rows of input a block; `blocks`
/// of the whole group, with those of its copy.
void launchGemv(
    DType type, const ProductGroup &group, int inputs, int64_t blocks, cudaStream_t stream);
template <DType kType>
void launchGemvOf(const ProductGroup &group, int inputs, int64_t blocks, cudaStream_t stream);

} // namespace mynah::cuda
