// Products with few rows of input (decode): a warp multiplies some rows of the weight with up to
// eight rows of input, for which the weight is read once. One launch computes a group of products.
#pragma once

#include "kernels/cuda/codes.cuh"
#include "kernels/cuda/epilogue.cuh"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/rounding.cuh"

namespace mynah::cuda {

/// Rounded inputs of a part of the columns; words 0 … 3 and 4 … 7 of the groups apart, so that
/// neighbouring lanes read neighbouring banks.
struct SharedInputs {
    __align__(16) uint32_t words[kGemvColumns / 4];
    float scales[kGemvColumns / 32];
    int sums[kGemvColumns / 32];
};

/// Columns [begin, begin + count) of `kInputs` rows from `firstInput` on; count is a multiple
/// of 32.
template <int kInputs>
__device__ inline void
roundInputs(const Product &p, int firstInput, int begin, int count, SharedInputs &to)
{
    const int fours = count / 4, groups = count / 32;
    const int steps = (fours * kInputs + kGemvThreads - 1) / kGemvThreads;
    for (int step = 0; step < steps; ++step) {
        const int index = step * kGemvThreads + static_cast<int>(threadIdx.x);
        const bool inside = index < fours * kInputs;
        const int t = inside ? index / fours : 0, four = inside ? index % fours : 0;
        const int inputRow = min(firstInput + t, p.inputRows - 1);
        const float *x = p.input + static_cast<size_t>(inputRow) * p.weight.columns + begin;
        const RoundedFour rounded = roundFour(fourInputs(x + 4 * four, p.aligned));
        if (!inside)
            continue;
        const int group = t * groups + four / 8, word = four % 8;
        to.words[((word / 4) * kInputs * groups + group) * 4 + word % 4] = rounded.word;
        if (word == 0) {
            to.scales[group] = rounded.scale;
            to.sums[group] = rounded.sums;
        }
    }
}

/// Σ of a group of a row and a rounded group of the input.
template <DType kType>
__device__ inline float groupProduct(const EightCodes (&codes)[4],
                                     const GroupScales &s,
                                     const uint4 &low,
                                     const uint4 &high,
                                     float scale,
                                     int sums)
{
    using Type = Codes<kType>;
    int halves[2] = {0, 0};
#pragma unroll
    for (int part = 0; part < 4; ++part) {
        const uint4 &words = part < 2 ? low : high;
        const uint32_t even = part & 1 ? words.z : words.x, odd = part & 1 ? words.w : words.y;
        int &sum = halves[Type::kHalves ? part / 2 : 0];
        sum = __dp4a(static_cast<int>(codes[part].even), static_cast<int>(even), sum);
        sum = __dp4a(static_cast<int>(codes[part].odd), static_cast<int>(odd), sum);
    }
    if constexpr (Type::kHalves) {
        halves[0] -= Type::kOffset * lowSum(sums);
        halves[1] -= Type::kOffset * highSum(sums);
        float value =
            s.scale[0] * static_cast<float>(halves[0]) + s.scale[1] * static_cast<float>(halves[1]);
        if constexpr (Type::kHasMinimum)
            value -= s.minimum[0] * static_cast<float>(lowSum(sums)) +
                     s.minimum[1] * static_cast<float>(highSum(sums));
        return scale * value;
    }
    const int total = lowSum(sums) + highSum(sums);
    if constexpr (Type::kOffset != 0)
        halves[0] -= Type::kOffset * total;
    float value = s.scale[0] * static_cast<float>(halves[0]);
    if constexpr (Type::kHasMinimum)
        value -= s.minimum[0] * static_cast<float>(total);
    return scale * value;
}

template <DType kType, int kRows, int kInputs>
__device__ inline void addGroups(const Product &p,
                                 int first,
                                 int begin,
                                 int count,
                                 const SharedInputs &inputs,
                                 float (&sums)[kRows][kInputs])
{
    const int groups = count / 32;
    const size_t rowGroups = static_cast<size_t>(p.weight.columns) / 32;
    const uint4 *words = reinterpret_cast<const uint4 *>(inputs.words);
    for (int group = lane(); group < groups; group += kWarp) {
        RawCodes raw[kRows];
        GroupScales scales[kRows];
#pragma unroll
        for (int r = 0; r < kRows; ++r) {
            const auto row = static_cast<size_t>(min(first + r, p.weight.rows - 1));
            const size_t at = row * rowGroups + static_cast<size_t>(begin / 32 + group);
            raw[r] = rawCodes<kType>(p.weight, at);
            scales[r] = groupScales<kType>(p.weight, at, at / 8);
        }
#pragma unroll
        for (int r = 0; r < kRows; ++r) {
            EightCodes codes[4];
#pragma unroll
            for (int part = 0; part < 4; ++part)
                codes[part] = eightCodes<kType>(raw[r], part);
#pragma unroll
            for (int t = 0; t < kInputs; ++t) {
                const int index = t * groups + group;
                sums[r][t] += groupProduct<kType>(codes,
                                                  scales[r],
                                                  words[index],
                                                  words[kInputs * groups + index],
                                                  inputs.scales[index],
                                                  inputs.sums[index]);
            }
        }
    }
}

template <int kRows, int kInputs>
__device__ inline void
finishRows(const Product &p, int first, int firstInput, float (&sums)[kRows][kInputs])
{
    float mine = 0; // each lane finishes one
#pragma unroll
    for (int r = 0; r < kRows; ++r)
#pragma unroll
        for (int t = 0; t < kInputs; ++t) {
            const float sum = sumOfLanes(sums[r][t]);
            if (lane() == r * kInputs + t)
                mine = sum;
        }
    const int row = first + lane() / kInputs, inputRow = firstInput + lane() % kInputs;
    if (lane() < kRows * kInputs && row < p.weight.rows && inputRow < p.inputRows)
        finish(p, row, inputRow, mine);
}

template <DType kType> struct GemvRows {
    static constexpr int kMost = gemvRows(kType, kGemvWideFrom);
};

template <DType kType, int kRows, int kInputs>
__device__ inline void multiplyBlocks(const Product &p, int first, int firstInput)
{
    __shared__ SharedInputs inputs;
    constexpr int kPart = kGemvColumns / kInputs;
    float sums[kRows][kInputs] = {};
    for (int begin = 0; begin < p.weight.columns; begin += kPart) {
        const int count = min(kPart, p.weight.columns - begin);
        if (begin > 0)
            __syncthreads();
        roundInputs<kInputs>(p, firstInput, begin, count, inputs);
        __syncthreads();
        addGroups<kType, kRows, kInputs>(p, first, begin, count, inputs, sums);
    }
    finishRows(p, first, firstInput, sums);
}

/// Eight values of a plain type, from group `at` of 8 on.
template <DType kType>
__device__ inline void eightPlain(const DeviceWeight &w, size_t at, float (&to)[8])
{
    if constexpr (kType == DType::F32) {
        const float4 a = reinterpret_cast<const float4 *>(w.low)[2 * at];
        const float4 b = reinterpret_cast<const float4 *>(w.low)[2 * at + 1];
        to[0] = a.x, to[1] = a.y, to[2] = a.z, to[3] = a.w;
        to[4] = b.x, to[5] = b.y, to[6] = b.z, to[7] = b.w;
    } else {
        const uint4 words = reinterpret_cast<const uint4 *>(w.low)[at];
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            const uint32_t word = wordOf(words, i);
            if constexpr (kType == DType::F16) {
                const float2 both = fromHalves(word);
                to[2 * i] = both.x, to[2 * i + 1] = both.y;
            } else {
                to[2 * i] = __uint_as_float(word << 16);
                to[2 * i + 1] = __uint_as_float(word & 0xffff0000u);
            }
        }
    }
}

__device__ inline void eightInputs(const Product &p, int inputRow, int column, float (&to)[8])
{
    const float *x = p.input + static_cast<size_t>(inputRow) * p.weight.columns + column;
    if (p.aligned) {
        const float4 a = reinterpret_cast<const float4 *>(x)[0];
        const float4 b = reinterpret_cast<const float4 *>(x)[1];
        to[0] = a.x, to[1] = a.y, to[2] = a.z, to[3] = a.w;
        to[4] = b.x, to[5] = b.y, to[6] = b.z, to[7] = b.w;
        return;
    }
#pragma unroll
    for (int i = 0; i < 8; ++i)
        to[i] = column + i < p.weight.columns ? x[i] : 0.0f;
}

template <DType kType, int kRows, int kInputs>
__device__ inline void multiplyPlain(const Product &p, int first, int firstInput)
{
    [[maybe_unused]] constexpr int kUnroll = kType == DType::F32 || kInputs > 2 ? 1 : 4 / kRows;
    const auto groups = static_cast<size_t>(p.weight.groups8);
    float sums[kRows][kInputs] = {};
#pragma unroll kUnroll
    for (int group = lane(); group < p.weight.groups8; group += kWarp) {
        float w[kRows][8];
#pragma unroll
        for (int r = 0; r < kRows; ++r)
            eightPlain<kType>(p.weight,
                              static_cast<size_t>(min(first + r, p.weight.rows - 1)) * groups +
                                  static_cast<size_t>(group),
                              w[r]);
#pragma unroll
        for (int t = 0; t < kInputs; ++t) {
            float x[8];
            eightInputs(p, min(firstInput + t, p.inputRows - 1), 8 * group, x);
#pragma unroll
            for (int r = 0; r < kRows; ++r)
#pragma unroll
                for (int i = 0; i < 8; ++i)
                    sums[r][t] += w[r][i] * x[i];
        }
    }
    finishRows(p, first, firstInput, sums);
}

template <DType kType, int kInputs>
__device__ inline void multiplyPlainRows(const Product &p, int block, int firstInput)
{
    constexpr int kWarps = kGemvThreads / kWarp;
    if (p.weight.rows < kGemvWideFrom) // gemvRows()
        multiplyPlain<kType, 1, kInputs>(p, block * kWarps + warp(), firstInput);
    else
        multiplyPlain<kType, 2, kInputs>(p, (block * kWarps + warp()) * 2, firstInput);
}

__device__ inline void copyRows(const RowCopy &copy)
{
    const int block = static_cast<int>(blockIdx.x) - copy.firstBlock;
    const int index = block * kGemvThreads + static_cast<int>(threadIdx.x);
    if (index >= copy.rows * copy.columns)
        return;
    const int row = index / copy.columns, column = index % copy.columns;
    const int from = (row + 1) * copy.step - 1;
    copy.to[index] = copy.from[static_cast<size_t>(from) * copy.columns + column];
}

/// Items of type kType, and of plain types.
template <DType kType, int kInputs>
__global__ void __launch_bounds__(kGemvThreads) gemv(ProductGroup group)
{
    const int block = static_cast<int>(blockIdx.x);
    if (group.copy.rows > 0 && block >= group.copy.firstBlock) {
        copyRows(group.copy);
        return;
    }
    int item = 0;
    while (item + 1 < group.count && block >= group.items[item + 1].firstBlock)
        ++item;
    const Product &p = group.items[item];
    const int inputGroups = (p.inputRows + kInputs - 1) / kInputs;
    const int own = (block - p.firstBlock) / inputGroups;
    const int firstInput = (block - p.firstBlock) % inputGroups * kInputs;
    switch (p.weight.type) {
    case DType::F32:
        multiplyPlainRows<DType::F32, kInputs>(p, own, firstInput);
        return;
    case DType::F16:
        multiplyPlainRows<DType::F16, kInputs>(p, own, firstInput);
        return;
    case DType::BF16:
        multiplyPlainRows<DType::BF16, kInputs>(p, own, firstInput);
        return;
    default:
        break;
    }
    if constexpr (Codes<kType>::kBlocks) {
        constexpr int kRows = GemvRows<kType>::kMost, kWarps = kGemvThreads / kWarp;
        multiplyBlocks<kType, kRows, kInputs>(p, (own * kWarps + warp()) * kRows, firstInput);
    }
}

template <DType kType>
void launchGemvOf(const ProductGroup &group, int inputs, int64_t blocks, cudaStream_t stream)
{
    switch (inputs) {
    case 1:
        launch(gemv<kType, 1>, blocks, kGemvThreads, stream, group);
        return;
    case 2:
        launch(gemv<kType, 2>, blocks, kGemvThreads, stream, group);
        return;
    case 4:
        launch(gemv<kType, 4>, blocks, kGemvThreads, stream, group);
        return;
    default:
        launch(gemv<kType, 8>, blocks, kGemvThreads, stream, group);
        return;
    }
}

} // namespace mynah::cuda
