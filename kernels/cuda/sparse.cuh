// Products whose input is mostly zeros (it comes from relu²), with the weight input-major: what a
// zero would be multiplied with is not read. A warp takes some groups of 32 inputs and adds up all
// outputs of its tile; the last block of a tile adds the parts up, always in the same order.
#pragma once

#include "kernels/cuda/codes.cuh"
#include "kernels/cuda/epilogue.cuh"
#include "kernels/cuda/gemv.cuh"
#include "kernels/cuda/rounding.cuh"
#include "kernels/cuda/sparse.h"

namespace mynah::cuda {

/// Codes (of plain types: values) of one input for eight outputs.
template <DType kType>
__device__ inline void eightOfInput(const DeviceWeight &w, int input, int group8, float (&to)[8])
{
    const size_t at =
        static_cast<size_t>(input) * static_cast<size_t>(w.groups8) + static_cast<size_t>(group8);
    if constexpr (!Codes<kType>::kBlocks) {
        eightPlain<kType>(w, at, to);
        return;
    } else {
        const EightCodes codes = eightCodes<kType>(rawOfInput<kType>(w, at), 0);
        const uint32_t even = withoutOffset<kType>(codes.even),
                       odd = withoutOffset<kType>(codes.odd);
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            to[2 * i] = signedByte(even, i);
            to[2 * i + 1] = signedByte(odd, i);
        }
    }
}

/// The inputs of group `group` of a lane, one for each row, rounded where the type asks for it.
template <DType kType, int kInputs>
__device__ inline void groupInputs(const Product &p, int group, int firstInput, float (&x)[kInputs])
{
    const int column = 32 * group + lane();
#pragma unroll
    for (int t = 0; t < kInputs; ++t) {
        const bool inside = column < p.weight.columns && firstInput + t < p.inputRows;
        x[t] = inside ? p.input[static_cast<size_t>(firstInput + t) * p.weight.columns + column]
                      : 0.0f;
        if constexpr (Codes<kType>::kBlocks) {
            const float largest = largestOfLanes<kWarp>(x[t]);
            x[t] = largest / 127.0f * rintf(x[t] * roundingFactor(largest));
        }
    }
}

template <DType kType, int kInputs> struct SparseSums {
    static constexpr int kWidth = sparseWidth(kType, kInputs); // groups of eight outputs
    float values[kInputs][kWidth][8];
};

/// Adds what the chosen inputs of a group give; of block types without the scales.
template <DType kType, int kInputs>
__device__ inline void addChosen(const Product &p,
                                 int group,
                                 int group8,
                                 const float (&x)[kInputs],
                                 SparseSums<kType, kInputs> &sums)
{
    constexpr int kWidth = SparseSums<kType, kInputs>::kWidth, kAtOnce = kWidth == 1 ? 4 : 2;
    bool counts = false;
#pragma unroll
    for (int t = 0; t < kInputs; ++t)
        counts = counts || x[t] != 0; // NaN counts
    unsigned chosen = __ballot_sync(kAllLanes, counts);
    while (chosen != 0) {
        float w[kAtOnce][kWidth][8];
        int from[kAtOnce];
#pragma unroll
        for (int n = 0; n < kAtOnce; ++n) {
            from[n] = chosen != 0 ? __ffs(static_cast<int>(chosen)) - 1 : -1;
            chosen &= chosen - 1;
            if (from[n] >= 0)
#pragma unroll
                for (int i = 0; i < kWidth; ++i)
                    eightOfInput<kType>(p.weight,
                                        32 * group + from[n],
                                        min(group8 + i, p.weight.groups8 - 1),
                                        w[n][i]);
        }
#pragma unroll
        for (int n = 0; n < kAtOnce; ++n)
            if (from[n] >= 0)
#pragma unroll
                for (int t = 0; t < kInputs; ++t) {
                    const float value = __shfl_sync(kAllLanes, x[t], from[n]);
#pragma unroll
                    for (int i = 0; i < kWidth; ++i)
#pragma unroll
                        for (int j = 0; j < 8; ++j)
                            sums.values[t][i][j] += value * w[n][i][j];
                }
    }
}

/// Scales what a group gave and adds it. Halves of 16 inputs with scales of their own come as two
/// calls with the other half of the inputs zero.
template <DType kType, int kInputs>
__device__ inline void addScaled(const Product &p,
                                 int group,
                                 int half,
                                 int group8,
                                 const float (&x)[kInputs],
                                 const SparseSums<kType, kInputs> &from,
                                 SparseSums<kType, kInputs> &to)
{
    const auto outputs = static_cast<size_t>(p.weight.groups8) * 8;
    float totals[kInputs];
#pragma unroll
    for (int t = 0; t < kInputs; ++t)
        totals[t] = Codes<kType>::kHasMinimum ? sumOfLanes(x[t]) : 0.0f;
#pragma unroll
    for (int i = 0; i < SparseSums<kType, kInputs>::kWidth; ++i) {
        if (group8 + i >= p.weight.groups8)
            continue;
#pragma unroll
        for (int j = 0; j < 8; ++j) {
            const size_t output = static_cast<size_t>(group8 + i) * 8 + static_cast<size_t>(j);
            const GroupScales s =
                groupScales<kType>(p.weight,
                                   static_cast<size_t>(group) * outputs + output,
                                   static_cast<size_t>(group / 8) * outputs + output);
#pragma unroll
            for (int t = 0; t < kInputs; ++t)
                to.values[t][i][j] +=
                    s.scale[half] * from.values[t][i][j] - s.minimum[half] * totals[t];
        }
    }
}

template <DType kType, int kInputs>
__device__ inline void addGroup(const Product &p,
                                int group,
                                int group8,
                                const float (&x)[kInputs],
                                SparseSums<kType, kInputs> &sums)
{
    if constexpr (!Codes<kType>::kBlocks) {
        addChosen<kType, kInputs>(p, group, group8, x, sums);
    } else {
        constexpr int kHalves = Codes<kType>::kHalves ? 2 : 1;
#pragma unroll
        for (int half = 0; half < kHalves; ++half) {
            float mine[kInputs];
#pragma unroll
            for (int t = 0; t < kInputs; ++t)
                mine[t] = kHalves == 1 || lane() / 16 == half ? x[t] : 0.0f;
            SparseSums<kType, kInputs> own = {};
            addChosen<kType, kInputs>(p, group, group8, mine, own);
            addScaled<kType, kInputs>(p, group, half, group8, mine, own, sums);
        }
    }
}

/// The tile's sums of a block, in shared memory, one output after another.
template <DType kType, int kInputs>
__device__ inline void addWarps(const SparseSums<kType, kInputs> &sums, int t, float *shared)
{
    constexpr int kWidth = SparseSums<kType, kInputs>::kWidth, kWarps = kSparseThreads / kWarp;
    for (int w = 0; w < kWarps; ++w) {
        __syncthreads();
        if (warp() != w)
            continue;
#pragma unroll
        for (int i = 0; i < kWidth; ++i)
#pragma unroll
            for (int j = 0; j < 8; ++j) {
                float &to = shared[j * 32 * kWidth + lane() * kWidth + i]; // banks of their own
                to = (w == 0 ? 0.0f : to) + sums.values[t][i][j];
            }
    }
    __syncthreads();
}

/// Adds all parts of a tile and finishes its outputs.
template <int kInputs>
__device__ inline void
finishTile(const SparseProduct &s, int firstOutput, int outputs, int firstInput)
{
    const Product &p = s.product;
    const auto padded = static_cast<size_t>(p.weight.groups8) * 8;
    for (int index = static_cast<int>(threadIdx.x); index < outputs * kInputs;
         index += kSparseThreads) {
        const int output = firstOutput + index % outputs, inputRow = firstInput + index / outputs;
        if (output >= p.weight.rows || inputRow >= p.inputRows)
            continue;
        float sum = 0;
        for (int part = 0; part < s.parts; ++part)
            sum +=
                s.partial[(static_cast<size_t>(part) * p.inputRows + inputRow) * padded + output];
        finish(p, output, inputRow, sum);
    }
}

template <DType kType, int kInputs>
__global__ void __launch_bounds__(kSparseThreads) sparse(SparseProduct s)
{
    constexpr int kWidth = SparseSums<kType, kInputs>::kWidth, kWarps = kSparseThreads / kWarp;
    constexpr int kOutputs = 32 * 8 * kWidth;
    __shared__ float shared[kOutputs];
    __shared__ bool last;
    const Product &p = s.product;
    constexpr int kGroups8 = 32 * kWidth; // of a tile
    const int tiles = (p.weight.groups8 + kGroups8 - 1) / kGroups8; // sparseTiles()
    const int tile = static_cast<int>(blockIdx.x) % tiles;
    const int part = static_cast<int>(blockIdx.x) / tiles % s.parts;
    const int firstInput = static_cast<int>(blockIdx.x) / tiles / s.parts * kInputs;
    const int group8 = (tile * 32 + lane()) * kWidth, groups = (p.weight.columns + 31) / 32;

    SparseSums<kType, kInputs> sums = {};
    // Warps of all blocks take turns at the groups: channels that are often active lie together.
    const int step = kWarps * s.parts;
    int group = warp() * s.parts + part;
    float next[kInputs] = {};
    if (group < groups)
        groupInputs<kType, kInputs>(p, group, firstInput, next);
    for (; group < groups; group += step) {
        float x[kInputs];
#pragma unroll
        for (int t = 0; t < kInputs; ++t)
            x[t] = next[t];
        if (group + step < groups)
            groupInputs<kType, kInputs>(p, group + step, firstInput, next);
        addGroup<kType, kInputs>(p, group, group8, x, sums);
    }
    const auto padded = static_cast<size_t>(p.weight.groups8) * 8;
    const int firstOutput = tile * kOutputs;
    for (int t = 0; t < kInputs; ++t) {
        addWarps<kType, kInputs>(sums, t, shared);
        if (firstInput + t >= p.inputRows)
            continue;
        float *to = s.partial + (static_cast<size_t>(part) * p.inputRows + firstInput + t) * padded;
        for (int i = static_cast<int>(threadIdx.x); i < kOutputs; i += kSparseThreads)
            if (firstOutput + i < static_cast<int>(padded)) {
                const int j = i % 8, at = i / 8;
                to[firstOutput + i] = shared[j * 32 * kWidth + at];
            }
    }
    __threadfence();
    __syncthreads();
    uint32_t *ticket = s.tickets + static_cast<int>(blockIdx.x) / tiles / s.parts * tiles + tile;
    if (threadIdx.x == 0)
        last = atomicAdd(ticket, 1u) == static_cast<unsigned>(s.parts) - 1;
    __syncthreads();
    if (!last)
        return;
    __threadfence();
    finishTile<kInputs>(s, firstOutput, kOutputs, firstInput);
    if (threadIdx.x == 0)
        *ticket = 0; // for the next token
}

template <DType kType> void launchSparseOf(const SparseProduct &s, cudaStream_t stream)
{
    const int rows = s.product.inputRows, inputs = sparseInputs(rows);
    const int64_t blocks = int64_t{sparseTiles(kType, s.product.weight.groups8, inputs)} * s.parts *
                           ceilDivide(rows, inputs);
    switch (inputs) {
    case 1:
        launch(sparse<kType, 1>, blocks, kSparseThreads, stream, s);
        return;
    case 2:
        launch(sparse<kType, 2>, blocks, kSparseThreads, stream, s);
        return;
    case 4:
        launch(sparse<kType, 4>, blocks, kSparseThreads, stream, s);
        return;
    default:
        launch(sparse<kType, 8>, blocks, kSparseThreads, stream, s);
        return;
    }
}

} // namespace mynah::cuda
