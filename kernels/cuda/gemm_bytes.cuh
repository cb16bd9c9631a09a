// Products of block types with many rows of input: codes and rounded inputs as bytes on the tensor
// cores, sums of a group of 32 columns in int32, scaled and added in float32: the same numbers as
// those of few rows (gemv.cuh). Tiles of 128 outputs and 64 inputs, two groups a step; the codes of
// the next step are on their way in registers.
#pragma once

#include "kernels/cuda/codes.cuh"
#include "kernels/cuda/gemm_tile.cuh"
#include "kernels/cuda/rounding.cuh"
#include "kernels/cuda/sparse.cuh"

namespace mynah::cuda {

inline constexpr int kStepGroups = 2;

struct ByteTiles {
    __align__(128) std::byte first[kGemmOutputs * kTileRowBytes];
    __align__(128) std::byte second[kGemmInputs * kTileRowBytes];
    GroupScales weightScales[kStepGroups][kGemmOutputs];
    float inputScales[kStepGroups][kGemmInputs];
    int inputSums[kStepGroups][kGemmInputs];
};

/// What a thread brings from memory for a step: a row of the weight, or eight inputs of eight
/// outputs where it is input-major, and a group of a row of the input.
template <DType kType, bool kInputMajor> struct StepPieces {
    RawCodes codes[kInputMajor ? 1 : kStepGroups];
    EightCodes eights[kInputMajor ? 8 : 1];
    GroupScales scales[kStepGroups];
    uint4 words[2];
    float inputScale;
    int inputSum;
};

/// Codes of one input for eight outputs, as bytes without the offset.
template <DType kType>
__device__ inline EightCodes eightBytesOfInput(const DeviceWeight &w, int input, int group8)
{
    const size_t at =
        static_cast<size_t>(input) * static_cast<size_t>(w.groups8) + static_cast<size_t>(group8);
    const EightCodes codes = eightCodes<kType>(rawOfInput<kType>(w, at), 0);
    return {withoutOffset<kType>(codes.even), withoutOffset<kType>(codes.odd)};
}

template <DType kType, bool kInputMajor>
__device__ inline void bring(const GemmItem &item,
                             const TilePlace &place,
                             int firstGroup,
                             StepPieces<kType, kInputMajor> &to)
{
    const DeviceWeight &w = item.product.weight;
    const int groups = w.columns / 32, mine = static_cast<int>(threadIdx.x);
    const int row = min(place.firstOutput + mine, w.rows - 1);
#pragma unroll
    for (int g = 0; g < kStepGroups; ++g) {
        const bool inside = firstGroup + g < groups;
        const size_t group = static_cast<size_t>(min(firstGroup + g, groups - 1));
        if constexpr (kInputMajor) {
            const auto outputs = static_cast<size_t>(w.groups8) * 8;
            to.scales[g] = groupScales<kType>(w, group * outputs + row, group / 8 * outputs + row);
        } else {
            const size_t at = static_cast<size_t>(row) * groups + group;
            to.codes[g] = rawCodes<kType>(w, at);
            to.scales[g] = groupScales<kType>(w, at, at / 8);
        }
        if (!inside)
            to.scales[g].scale[0] = to.scales[g].scale[1] = to.scales[g].minimum[0] =
                to.scales[g].minimum[1] = 0;
    }
    if constexpr (kInputMajor) {
        const int group8 = min(place.firstOutput / 8 + mine % 16, w.groups8 - 1);
#pragma unroll
        for (int i = 0; i < 8; ++i)
            to.eights[i] = eightBytesOfInput<kType>(
                w, min(32 * firstGroup + mine / 16 * 8 + i, w.columns - 1), group8);
    }
    const FormedInput &x = item.input;
    const int inputRow = min(place.firstInput + mine / 2, x.rows - 1);
    const size_t group = static_cast<size_t>(inputRow) * groups +
                         static_cast<size_t>(min(firstGroup + mine % 2, groups - 1));
    to.words[0] = reinterpret_cast<const uint4 *>(x.words)[2 * group];
    to.words[1] = reinterpret_cast<const uint4 *>(x.words)[2 * group + 1];
    to.inputScale = firstGroup + mine % 2 < groups ? x.scales[group] : 0.0f;
    to.inputSum = x.sums[group];
}

/// The 4 x 4 bytes of four words, rows and columns exchanged.
__device__ inline void transposeBytes(uint32_t (&w)[4])
{
    const uint32_t a = __byte_perm(w[0], w[1], 0x5140), b = __byte_perm(w[2], w[3], 0x5140);
    const uint32_t c = __byte_perm(w[0], w[1], 0x7362), d = __byte_perm(w[2], w[3], 0x7362);
    w[0] = __byte_perm(a, b, 0x5410);
    w[1] = __byte_perm(a, b, 0x7632);
    w[2] = __byte_perm(c, d, 0x5410);
    w[3] = __byte_perm(c, d, 0x7632);
}

template <DType kType, bool kInputMajor>
__device__ inline void putWeights(const StepPieces<kType, kInputMajor> &from, ByteTiles &tiles)
{
    const int mine = static_cast<int>(threadIdx.x);
    if constexpr (kInputMajor) {
        const int place = mine / 16 * 8; // bytes of a row: group, part
#pragma unroll
        for (int odd = 0; odd < 2; ++odd) { // outputs
            uint32_t even[4], others[4];    // inputs
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                even[i] = odd ? from.eights[2 * i].odd : from.eights[2 * i].even;
                others[i] = odd ? from.eights[2 * i + 1].odd : from.eights[2 * i + 1].even;
            }
            transposeBytes(even);
            transposeBytes(others);
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                const int row = mine % 16 * 8 + 2 * i + odd;
                *reinterpret_cast<uint2 *>(tiles.first + chunkOffset(row, place / 16) +
                                           place % 16) = make_uint2(even[i], others[i]);
            }
        }
    } else {
#pragma unroll
        for (int g = 0; g < kStepGroups; ++g)
#pragma unroll
            for (int half = 0; half < 2; ++half) {
                const EightCodes a = eightCodes<kType>(from.codes[g], 2 * half);
                const EightCodes b = eightCodes<kType>(from.codes[g], 2 * half + 1);
                *reinterpret_cast<uint4 *>(tiles.first + chunkOffset(mine, 2 * g + half)) =
                    make_uint4(withoutOffset<kType>(a.even),
                               withoutOffset<kType>(a.odd),
                               withoutOffset<kType>(b.even),
                               withoutOffset<kType>(b.odd));
            }
    }
#pragma unroll
    for (int g = 0; g < kStepGroups; ++g)
        tiles.weightScales[g][mine] = from.scales[g];
    const int row = mine / 2, g = mine % 2;
    *reinterpret_cast<uint4 *>(tiles.second + chunkOffset(row, 2 * g)) = from.words[0];
    *reinterpret_cast<uint4 *>(tiles.second + chunkOffset(row, 2 * g + 1)) = from.words[1];
    tiles.inputScales[g][row] = from.inputScale;
    tiles.inputSums[g][row] = from.inputSum;
}

/// One group's product of 16 outputs and 8 inputs, scaled.
template <DType kType>
__device__ inline void addTile(const uint32_t (&a)[4],
                               uint32_t b0,
                               uint32_t b1,
                               const GroupScales (&s)[2],
                               const float *inputScales,
                               const int *inputSums,
                               float (&sums)[4])
{
    using Type = Codes<kType>;
    int low[4] = {}, high[4] = {};
    if constexpr (Type::kHalves) {
        multiplyBytes(low, a[0], a[1], b0);
        multiplyBytes(high, a[2], a[3], b1);
    } else {
        multiplyBytes(low, a, b0, b1);
    }
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        const GroupScales &scale = s[i / 2];
        const int inputSum = inputSums[i % 2];
        float value = scale.scale[0] * static_cast<float>(low[i]);
        if constexpr (Type::kHalves)
            value += scale.scale[1] * static_cast<float>(high[i]);
        if constexpr (Type::kHasMinimum && Type::kHalves)
            value -= scale.minimum[0] * static_cast<float>(lowSum(inputSum)) +
                     scale.minimum[1] * static_cast<float>(highSum(inputSum));
        else if constexpr (Type::kHasMinimum)
            value -= scale.minimum[0] * static_cast<float>(lowSum(inputSum) + highSum(inputSum));
        sums[i] += inputScales[i % 2] * value;
    }
}

template <DType kType>
__device__ inline void
addByteStep(const ByteTiles &tiles, int output, int input, float (&sums)[kTilesM][kTilesN][4])
{
#pragma unroll
    for (int g = 0; g < kStepGroups; ++g) {
        uint32_t b[kTilesN / 2][4];
#pragma unroll
        for (int n = 0; n < kTilesN; n += 2)
            loadSecond(b[n / 2], tiles.second, input + 8 * n, 2 * g);
#pragma unroll
        for (int m = 0; m < kTilesM; ++m) {
            uint32_t a[4];
            loadFirst(a, tiles.first, output + 16 * m, 2 * g);
            const int row = output + 16 * m + lane() / 4;
            const GroupScales scales[2] = {tiles.weightScales[g][row],
                                           tiles.weightScales[g][row + 8]};
#pragma unroll
            for (int n = 0; n < kTilesN; ++n) {
                const int column = input + 8 * n + lane() % 4 * 2;
                addTile<kType>(a,
                               b[n / 2][n % 2 * 2],
                               b[n / 2][n % 2 * 2 + 1],
                               scales,
                               &tiles.inputScales[g][column],
                               &tiles.inputSums[g][column],
                               sums[m][n]);
            }
        }
    }
}

template <DType kType, bool kInputMajor>
__global__ void __launch_bounds__(kGemmThreads) gemmBytes(GemmGroup group)
{
    __shared__ ByteTiles tiles;
    const TilePlace place = tilePlace(group);
    const GemmItem &item = group.items[place.item];
    const int groups = item.product.weight.columns / 32;
    const int output = warp() / 2 * kWarpOutputs, input = warp() % 2 * kWarpInputs;
    float sums[kTilesM][kTilesN][4] = {};
    StepPieces<kType, kInputMajor> pieces;
    bring(item, place, 0, pieces);
    for (int g = 0; g < groups; g += kStepGroups) {
        __syncthreads();
        putWeights(pieces, tiles);
        __syncthreads();
        if (g + kStepGroups < groups)
            bring(item, place, g + kStepGroups, pieces);
        addByteStep<kType>(tiles, output, input, sums);
    }
#pragma unroll
    for (int m = 0; m < kTilesM; ++m)
#pragma unroll
        for (int n = 0; n < kTilesN; ++n)
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                const int row = place.firstOutput + output + 16 * m + lane() / 4 + i / 2 * 8;
                const int inputRow = place.firstInput + input + 8 * n + lane() % 4 * 2 + i % 2;
                if (row < item.product.weight.rows && inputRow < item.product.inputRows)
                    finish(item.product, row, inputRow, sums[m][n][i]);
            }
}

template <DType kType, bool kInputMajor>
void launchGemmBytes(const GemmGroup &group, int64_t blocks, cudaStream_t stream)
{
    launch(gemmBytes<kType, kInputMajor>, blocks, kGemmThreads, stream, group);
}

} // namespace mynah::cuda
