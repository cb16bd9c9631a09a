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
inline constexpr int kSparseInputs = 4; // rows of input at most

/// Groups of eight outputs of a thread: 16 bytes of codes, where the type allows it.
constexpr int sparseWidth(DType type)
{
    return !isBlockType(type) ? 1 : type == DType::Q8_0 ? 2 : 4;
}

/// Blocks beside each other that the outputs take.
constexpr int sparseTiles(DType type, int groups8)
{
    return (groups8 + 32 * sparseWidth(type) - 1) / (32 * sparseWidth(type));
}

void launchSparse(const SparseProduct &product, cudaStream_t stream);
template <DType kType> void launchSparseOf(const SparseProduct &product, cudaStream_t stream);

} // namespace mynah::cuda
