// Products of fp16 and bf16 weights with many rows of input: tiles of 128 outputs and 64 inputs, 32
// columns a step, three steps under way (cp.async). The sums are float32. bf16 has too few bits for
// the input, so that it is given as two of them, one for what the other left.
#include "kernels/cuda/gemm_tile.cuh"

namespace mynah::cuda {

namespace {

constexpr int kStages = 3, kStepColumns = 32;
constexpr int kFirstBytes = kGemmOutputs * kTileRowBytes,
              kSecondBytes = kGemmInputs * kTileRowBytes;

template <bool kPairs> struct Tiles {
    static constexpr int kSeconds = kPairs ? 2 : 1;
    static constexpr int kBytes = kFirstBytes + kSeconds * kSecondBytes;
};

__device__ inline void
multiplyTiles(float (&sum)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1, bool bfloats)
{
    if (bfloats)
        multiplyBfloats(sum, a, b0, b1);
    else
        multiplyHalves(sum, a, b0, b1);
}

// Input-major tiles: rows of 128 outputs (256 bytes, 16 chunks) for each of 32 inputs.
__device__ inline int transposedOffset(int input, int chunk)
{
    return input * (2 * kGemmOutputs) + (chunk ^ (input & 7)) * 16;
}

template <bool kInputMajor>
__device__ inline void
copyFirst(std::byte *tile, const DeviceWeight &w, int firstOutput, int column)
{
    const auto *from = reinterpret_cast<const uint4 *>(w.low);
    for (int i = static_cast<int>(threadIdx.x); i < kFirstBytes / 16; i += kGemmThreads) {
        if constexpr (kInputMajor) {
            const int input = i / 16, chunk = i % 16, group8 = firstOutput / 8 + chunk;
            const bool inside = column + input < w.columns && group8 < w.groups8;
            const size_t at = inside ? static_cast<size_t>(column + input) * w.groups8 + group8 : 0;
            copy16(tile + transposedOffset(input, chunk), from + at, inside ? 16 : 0);
        } else {
            const int row = i / 4, chunk = i % 4, group8 = column / 8 + chunk;
            const bool inside = firstOutput + row < w.rows && group8 < w.groups8;
            const size_t at =
                inside ? static_cast<size_t>(firstOutput + row) * w.groups8 + group8 : 0;
            copy16(tile + chunkOffset(row, chunk), from + at, inside ? 16 : 0);
        }
    }
}

__device__ inline void
copySecond(std::byte *tile, const FormedInput &x, const uint32_t *words, int firstInput, int column)
{
    const auto *from = reinterpret_cast<const uint4 *>(words);
    for (int i = static_cast<int>(threadIdx.x); i < kSecondBytes / 16; i += kGemmThreads) {
        const int row = i / 4, chunk = i % 4;
        const bool inside = firstInput + row < x.rows && column < x.padded;
        const size_t at =
            inside ? (static_cast<size_t>(firstInput + row) * x.padded + column) / 8 + chunk : 0;
        copy16(tile + chunkOffset(row, chunk), from + at, inside ? 16 : 0);
    }
}

template <bool kInputMajor>
__device__ inline void loadWeights(uint32_t (&to)[4], const std::byte *tile, int output, int k)
{
    if constexpr (kInputMajor)
        loadMatricesTransposed(to,
                               tile + transposedOffset(16 * k + lane() % 8 + lane() / 16 * 8,
                                                       output / 8 + lane() / 8 % 2));
    else
        loadFirst(to, tile, output, 2 * k);
}

template <bool kPairs, bool kInputMajor>
__device__ inline void
addStep(const std::byte *stage, int output, int input, float (&sums)[kTilesM][kTilesN][4])
{
#pragma unroll
    for (int k = 0; k < kStepColumns / 16; ++k) {
        uint32_t a[kTilesM][4];
#pragma unroll
        for (int m = 0; m < kTilesM; ++m)
            loadWeights<kInputMajor>(a[m], stage, output + 16 * m, k);
#pragma unroll
        for (int part = 0; part < Tiles<kPairs>::kSeconds; ++part) {
            const std::byte *second = stage + kFirstBytes + part * kSecondBytes;
#pragma unroll
            for (int n = 0; n < kTilesN; n += 2) {
                uint32_t b[4];
                loadSecond(b, second, input + 8 * n, 2 * k);
#pragma unroll
                for (int m = 0; m < kTilesM; ++m) {
                    multiplyTiles(sums[m][n], a[m], b[0], b[1], kPairs);
                    multiplyTiles(sums[m][n + 1], a[m], b[2], b[3], kPairs);
                }
            }
        }
    }
}

template <bool kPairs, bool kInputMajor>
__global__ void __launch_bounds__(kGemmThreads) gemmHalves(GemmGroup group)
{
    __shared__ __align__(128) std::byte stages[kStages][Tiles<kPairs>::kBytes];
    const TilePlace place = tilePlace(group);
    const GemmItem &item = group.items[place.item];
    const DeviceWeight &w = item.product.weight;
    const int steps = item.input.padded / kStepColumns;
    const auto copyStep = [&](int step) {
        if (step < steps) {
            std::byte *stage = stages[step % kStages];
            copyFirst<kInputMajor>(stage, w, place.firstOutput, step * kStepColumns);
            copySecond(stage + kFirstBytes,
                       item.input,
                       item.input.words,
                       place.firstInput,
                       step * kStepColumns);
            if constexpr (kPairs)
                copySecond(stage + kFirstBytes + kSecondBytes,
                           item.input,
                           item.input.others,
                           place.firstInput,
                           step * kStepColumns);
        }
        commitCopies();
    };
    const int output = warp() / 2 * kWarpOutputs, input = warp() % 2 * kWarpInputs;
    float sums[kTilesM][kTilesN][4] = {};
    for (int step = 0; step < kStages - 1; ++step)
        copyStep(step);
    for (int step = 0; step < steps; ++step) {
        waitForCopies<kStages - 2>();
        __syncthreads(); // the copies of all threads are there; the oldest stage has been read
        copyStep(step + kStages - 1);
        addStep<kPairs, kInputMajor>(stages[step % kStages], output, input, sums);
    }
#pragma unroll
    for (int m = 0; m < kTilesM; ++m)
#pragma unroll
        for (int n = 0; n < kTilesN; ++n)
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                const int row = place.firstOutput + output + 16 * m + lane() / 4 + i / 2 * 8;
                const int inputRow = place.firstInput + input + 8 * n + lane() % 4 * 2 + i % 2;
                if (row < w.rows && inputRow < item.product.inputRows)
                    finish(item.product,
                           row,
                           inputRow,
                           sums[m][n][i] * (kPairs ? 1.0f : item.input.scales[inputRow]));
            }
}

} // namespace

void launchGemmHalves(
    DType type, bool inputMajor, const GemmGroup &group, int64_t blocks, cudaStream_t stream)
{
    const bool pairs = type == DType::BF16;
    auto *kernel = pairs ? (inputMajor ? gemmHalves<true, true> : gemmHalves<true, false>)
                         : (inputMajor ? gemmHalves<false, true> : gemmHalves<false, false>);
    launch(kernel, blocks, kGemmThreads, stream, group);
}

} // namespace mynah::cuda
