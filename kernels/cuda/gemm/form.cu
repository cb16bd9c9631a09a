// Brings inputs into the forms that tensor cores multiply (gemm.h), a block a row.
#include "kernels/cuda/gemm.h"
#include "kernels/cuda/rounding.cuh"

namespace mynah::cuda {

namespace {

constexpr int kThreads = 256;
constexpr float kLargestHalf = 16384; // a row's largest magnitude comes below this

__device__ inline float inputAt(const FormedInput &x, int row, int column)
{
    return column < x.columns ? x.from[static_cast<size_t>(row) * x.columns + column] : 0.0f;
}

__device__ inline float largestOfBlock(float value)
{
    __shared__ float partial[kThreads / kWarp];
    value = largestOfLanes<kWarp>(value);
    if (lane() == 0)
        partial[warp()] = value;
    __syncthreads();
    return largestOfLanes<kWarp>(partial[lane() % (kThreads / kWarp)]);
}

/// Divided by a power of two where it would not fit into halves: relu² has no bound.
__global__ void __launch_bounds__(kThreads) formHalves(FormedInput x)
{
    const int row = static_cast<int>(blockIdx.x);
    float largest = 0;
    for (int column = static_cast<int>(threadIdx.x); column < x.columns; column += kThreads)
        largest = larger(largest, inputAt(x, row, column));
    largest = largestOfBlock(largest);
    float scale = 1;
    if (largest >= kLargestHalf && largest < INFINITY)
        scale = ldexpf(1.0f, ilogbf(largest / kLargestHalf) + 1);
    if (threadIdx.x == 0)
        x.scales[row] = scale;
    const float factor = 1 / scale;
    uint32_t *to = x.words + static_cast<size_t>(row) * x.padded / 2;
    for (int pair = static_cast<int>(threadIdx.x); pair < x.padded / 2; pair += kThreads)
        to[pair] =
            toHalves(inputAt(x, row, 2 * pair) * factor, inputAt(x, row, 2 * pair + 1) * factor);
}

/// The upper half of a float32, rounded to the nearest.
__device__ inline uint32_t bfloatOf(float value)
{
    const uint32_t bits = __float_as_uint(value);
    if (isnan(value))
        return bits >> 16 | 0x40u;
    return (bits + 0x7fffu + (bits >> 16 & 1u)) >> 16;
}

__global__ void __launch_bounds__(kThreads) formBfloats(FormedInput x)
{
    const int row = static_cast<int>(blockIdx.x);
    const size_t begin = static_cast<size_t>(row) * x.padded / 2;
    for (int pair = static_cast<int>(threadIdx.x); pair < x.padded / 2; pair += kThreads) {
        uint32_t words[2] = {0, 0};
#pragma unroll
        for (int i = 0; i < 2; ++i) {
            const float value = inputAt(x, row, 2 * pair + i);
            const uint32_t first = bfloatOf(value);
            const float left = value - __uint_as_float(first << 16);
            words[0] |= first << 16 * i;
            words[1] |= (isnan(left) ? 0u : bfloatOf(left))
                        << 16 * i; // of infinity nothing is left
        }
        x.words[begin + pair] = words[0];
        x.others[begin + pair] = words[1];
    }
}

__global__ void __launch_bounds__(kThreads) formRounded(FormedInput x)
{
    const int row = static_cast<int>(blockIdx.x), fours = x.columns / 4, groups = x.columns / 32;
    const float *from = x.from + static_cast<size_t>(row) * x.columns;
    for (int begin = 0; begin < fours; begin += kThreads) {
        const int four = begin + static_cast<int>(threadIdx.x);
        const bool inside = four < fours;
        const RoundedFour rounded =
            roundFour(fourInputs(from + 4 * (inside ? four : 0), x.aligned));
        if (!inside)
            continue;
        const size_t group = static_cast<size_t>(row) * groups + four / 8;
        x.words[group * 8 + four % 8] = rounded.word;
        if (four % 8 == 0) {
            x.scales[group] = rounded.scale;
            x.sums[group] = rounded.sums;
        }
    }
}

} // namespace

void launchForm(InputForm form, const FormedInput &input, cudaStream_t stream)
{
    switch (form) {
    case InputForm::Halves:
        launch(formHalves, input.rows, kThreads, stream, input);
        return;
    case InputForm::Bfloats:
        launch(formBfloats, input.rows, kThreads, stream, input);
        return;
    case InputForm::Bytes:
        launch(formRounded, input.rows, kThreads, stream, input);
        return;
    }
}

} // namespace mynah::cuda
