// Launches of products with many rows of input (prefill), on tensor cores. The inputs are brought
// into a form of theirs first: halves with a scale for each row, pairs of bfloats, or rounded
// bytes.
#pragma once

#include "kernels/cuda/products.h"

#include <cuda_runtime.h>

namespace mynah::cuda {

enum class InputForm {
    Halves,  // [rows][columns padded to 32] halves, a scale (a power of two) for each row
    Bfloats, // the same twice: what is left of the first rounding is in the second
    Bytes,   // [rows][groups of 32] eight words (rounding.cuh), then scales, then sums
};

inline constexpr int kFormColumns = 32; // columns are padded to a multiple of these

constexpr InputForm inputForm(DType type)
{
    return type == DType::F16    ? InputForm::Halves
           : type == DType::BF16 ? InputForm::Bfloats
                                 : InputForm::Bytes;
}

/// An input in a form; all parts lie in one piece of memory.
struct FormedInput {
    const float *from;
    int32_t rows, columns;
    int32_t padded; // columns
    bool aligned;
    uint32_t *words;  // of the form
    uint32_t *others; // Bfloats: the second ones
    float *scales;    // Halves: [rows]; Bytes: [rows][groups]
    int32_t *sums;    // Bytes
};

/// Bytes that a form takes, and the pointers to its parts, which begin at `memory`.
size_t formBytes(InputForm form, int64_t rows, int64_t columns);
void placeForm(InputForm form, std::byte *memory, FormedInput &input);
void launchForm(InputForm form, const FormedInput &input, cudaStream_t stream);

struct GemmItem {
    Product product;
    FormedInput input;
};
inline constexpr int kMostGemms = 8; // of one launch
struct GemmGroup {
    GemmItem items[kMostGemms];
    int32_t count;
};

inline constexpr int kGemmThreads = 128;
inline constexpr int kGemmOutputs = 128, kGemmInputs = 64; // of a tile

/// Items of one type and one order; `blocks` of all of them. Types: F16, BF16 (from sm_80 on) and
/// the block types.
void launchGemm(
    DType type, bool inputMajor, const GemmGroup &group, int64_t blocks, cudaStream_t stream);
template <DType kType, bool kInputMajor>
void launchGemmBytes(const GemmGroup &group, int64_t blocks, cudaStream_t stream);
void launchGemmHalves(
    DType type, bool inputMajor, const GemmGroup &group, int64_t blocks, cudaStream_t stream);

} // namespace mynah::cuda
