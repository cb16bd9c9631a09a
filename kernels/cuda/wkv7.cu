// RWKV-7's recurrence (Wkv7 in kernels/device.h), one block a head of a sequence; of one token with
// the head norm in the same launch. kSplit neighbouring lanes share a row of the state, each with
// some of its columns in registers, four neighbouring ones at a time.
#include "kernels/cuda/common.cuh"
#include "kernels/cuda/layers.h"

namespace mynah::cuda {

namespace {

inline constexpr int kMostHead = 256;

struct HeadVectors {
    float r[kMostHead], w[kMostHead], k[kMostHead], kk[kMostHead], rate[kMostHead], v[kMostHead];
    float y[kMostHead];
    float partial[kWarp];
};

/// The corrected key and value, decay and normalised key of one token.
__device__ inline void
prepare(const Wkv7Args &args, int size, int head, size_t begin, HeadVectors &vectors)
{
    const int j = static_cast<int>(threadIdx.x), channel = head * size + j;
    const size_t at = begin + j;
    float kk = 0;
    if (j < size) {
        const float key = args.k[at], rate = args.a[at];
        float value = args.v[at];
        kk = key * args.keyScale[channel];
        vectors.w[j] = expf(-0.6065306597126334f * sigmoid(args.decay[at]));
        vectors.k[j] = key * (1.0f + (rate - 1.0f) * args.keyAdjust[channel]);
        if (args.mix) {
            value += (args.first[at] - value) * args.mix[at];
            args.v[at] = value;
        }
        vectors.v[j] = value;
        vectors.r[j] = args.r[at];
        args.k[at] = vectors.k[j];
    }
    const float length = fmaxf(sqrtf(sumOfBlock(kk * kk, vectors.partial)), 1e-12f);
    if (j < size) {
        vectors.kk[j] = kk / length;
        vectors.rate[j] = kk / length * args.a[at];
    }
    __syncthreads();
}

/// out = (groupNorm(y) + (Σ r·k·bonus)·v) · gate.
__device__ inline void
normHead(const HeadNormArgs &args, int size, int head, size_t begin, HeadVectors &vectors)
{
    const int j = static_cast<int>(threadIdx.x), channel = head * size + j;
    const bool mine = j < size;
    const float y = mine ? vectors.y[j] : 0.0f;
    const float mean = sumOfBlock(y, vectors.partial) / static_cast<float>(size);
    const float difference = mine ? y - mean : 0.0f;
    const float variance =
        sumOfBlock(difference * difference, vectors.partial) / static_cast<float>(size);
    const float own = mine && args.bonus ? vectors.r[j] * vectors.k[j] * args.bonus[channel] : 0.0f;
    const float extra = sumOfBlock(own, vectors.partial);
    if (!mine)
        return;
    const float scale = 1.0f / sqrtf(variance + args.epsilon);
    float value = difference * scale * args.weight[channel] + args.bias[channel];
    if (args.bonus)
        value += extra * vectors.v[j];
    if (args.gate)
        value *= args.gate[begin + j];
    args.out[begin + j] = value;
}

template <int kHead, int kSplit>
__global__ void __launch_bounds__(kHead *kSplit) wkv7(Wkv7Args args)
{
    constexpr int kColumns = kHead / kSplit;
    __shared__ HeadVectors vectors;
    const int heads = args.columns / kHead, head = static_cast<int>(blockIdx.x) % heads,
              sequence = static_cast<int>(blockIdx.x) / heads;
    const int i = static_cast<int>(threadIdx.x) / kSplit,
              part = static_cast<int>(threadIdx.x) % kSplit;
    const auto columnOf = [part](int c) { return (c / 4 * kSplit + part) * 4 + c % 4; };
    float *state = args.state + (static_cast<size_t>(blockIdx.x) * kHead + i) * kHead;
    float s[kColumns];
#pragma unroll
    for (int c = 0; c < kColumns; c += 4) {
        const float4 four = *reinterpret_cast<const float4 *>(state + columnOf(c));
        s[c] = four.x, s[c + 1] = four.y, s[c + 2] = four.z, s[c + 3] = four.w;
    }
    for (int t = 0; t < args.tokens; ++t) {
        const size_t row = static_cast<size_t>(sequence) * args.tokens + t;
        const size_t begin = row * args.columns + head * kHead;
        prepare(args, kHead, head, begin, vectors);
        float removed = 0, sum = 0;
#pragma unroll
        for (int c = 0; c < kColumns; ++c)
            removed += s[c] * vectors.kk[columnOf(c)];
        removed = sumOfLanes<kSplit>(removed);
        const float value = vectors.v[i];
#pragma unroll
        for (int c = 0; c < kColumns; ++c) {
            const int j = columnOf(c);
            s[c] = s[c] * vectors.w[j] - removed * vectors.rate[j] + value * vectors.k[j];
            sum += s[c] * vectors.r[j];
        }
        sum = sumOfLanes<kSplit>(sum);
        if (part == 0) {
            args.y[begin + i] = sum;
            vectors.y[i] = sum;
        }
        __syncthreads();
        if (args.norm.rows > 0)
            normHead(args.norm, kHead, head, begin, vectors);
    }
#pragma unroll
    for (int c = 0; c < kColumns; c += 4)
        *reinterpret_cast<float4 *>(state + columnOf(c)) =
            make_float4(s[c], s[c + 1], s[c + 2], s[c + 3]);
}

/// Heads of any size up to kMostHead: a thread a row of the state, which stays in memory.
__global__ void __launch_bounds__(kMostHead) wkv7AnyHead(Wkv7Args args)
{
    __shared__ HeadVectors vectors;
    const int size = args.headSize, heads = args.columns / size,
              head = static_cast<int>(blockIdx.x) % heads,
              sequence = static_cast<int>(blockIdx.x) / heads, i = static_cast<int>(threadIdx.x);
    float *s = args.state + (static_cast<size_t>(blockIdx.x) * size + i) * size;
    for (int t = 0; t < args.tokens; ++t) {
        const size_t row = static_cast<size_t>(sequence) * args.tokens + t;
        const size_t begin = row * args.columns + head * size;
        prepare(args, size, head, begin, vectors);
        if (i < size) {
            float removed = 0, sum = 0;
            for (int j = 0; j < size; ++j)
                removed += s[j] * vectors.kk[j];
            for (int j = 0; j < size; ++j) {
                s[j] =
                    s[j] * vectors.w[j] - removed * vectors.rate[j] + vectors.v[i] * vectors.k[j];
                sum += s[j] * vectors.r[j];
            }
            args.y[begin + i] = sum;
        }
        __syncthreads();
    }
}

} // namespace

void launchWkv7(const Wkv7Args &args, cudaStream_t stream)
{
    const int64_t blocks = int64_t{args.columns / args.headSize} * args.sequences;
    if (args.headSize == 64)
        launch(wkv7<64, 4>, blocks, 256, stream, args);
    else
        launch(wkv7AnyHead,
               blocks,
               static_cast<int>(ceilDivide(args.headSize, kWarp)) * kWarp,
               stream,
               args);
}

} // namespace mynah::cuda
