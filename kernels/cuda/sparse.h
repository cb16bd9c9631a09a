// Launches of sparse.cuh.
#pragma once

#include "kernels/cuda/products.h"

#include <cuda_runtime.h>

namespace mynah::cuda {

/// A product with an input-major weight and few rows of input.
struct SparseProduct {
    Product product;
    float *partial;    // [parts][inputRows][8 · groups8]
    uint32_t *tickets; // one per tile and group of inputs, zero between launches
    int32_t parts;
};

inline constexpr int kSparseThreads = 256;
inline constexpr int kSparseInputs = 8; // rows of input at most

/// Rows of input of a block.
constexpr int sparseInputs(int inputRows)
{
    return inputRows > 4 ? 8 : inputRows > 2 ? 4 : inputRows;
}

/// Groups of eight outputs of a thread: 16 bytes of codes where the type allows it, and fewer where
/// there are so many rows of input that their sums would fill the registers.
constexpr int sparseWidth(DType type, int inputs)
{
    const int wanted = !isBlockType(type) ? 1 : type == DType::Q8_0 ? 2 : 4;
    const int most = inputs > 4 ? 1 : inputs > 2 ? 2 : 4;
    return wanted < most ? wanted : most;
}

/// Blocks beside each other that the outputs take.
constexpr int sparseTiles(DType type, int groups8, int inputs)
{
    const int width = sparseWidth(type, inputs);
    return (groups8 + 32 * width - 1) / (32 * width);
}

void launchSparse(const SparseProduct &product, cudaStream_t stream);
template <DType kType> void launchSparseOf(const SparseProduct &product, cudaStream_t stream);

} // namespace mynah::cuda
