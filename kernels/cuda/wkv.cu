// The recurrences of versions 4, 5 and 6 (kernels/device.h).
#include "kernels/cuda/common.cuh"
#include "kernels/cuda/layers.h"

namespace mynah::cuda {

namespace {

constexpr int kThreads = 64;

/// One thread a channel of a sequence.
__global__ void __launch_bounds__(kThreads) wkv4(Wkv4Args args)
{
    const int index = static_cast<int>(blockIdx.x) * kThreads + static_cast<int>(threadIdx.x);
    if (index >= args.columns * args.sequences)
        return;
    const int channel = index % args.columns, sequence = index / args.columns;
    const float w = args.decay[channel], u = args.first[channel];
    float a = args.aa[index], b = args.bb[index], p = args.pp[index];
    for (int t = 0; t < args.tokens; ++t) {
        const size_t at = static_cast<size_t>(sequence * args.tokens + t) * args.columns + channel;
        const float key = args.k[at], value = args.v[at];
        float top = fmaxf(p, u + key);
        float old = expf(p - top), now = expf(u + key - top);
        args.y[at] = sigmoid(args.r[at]) * ((old * a + now * value) / (old * b + now));
        top = fmaxf(p + w, key);
        old = expf(p + w - top);
        now = expf(key - top);
        a = old * a + now * value;
        b = old * b + now;
        p = top;
    }
    args.aa[index] = a;
    args.bb[index] = b;
    args.pp[index] = p;
}

inline constexpr int kMostHead = 128;

/// One block a head of a sequence, a thread a value channel. With kHead its column of the state is
/// in registers; kHead 0 is any size, the state stays in memory.
template <int kHead> __global__ void __launch_bounds__(kMostHead) wkv6(Wkv6Args args)
{
    __shared__ float r[kMostHead], k[kMostHead], w[kMostHead], u[kMostHead];
    const int size = kHead > 0 ? kHead : args.headSize, heads = args.columns / size;
    const int head = static_cast<int>(blockIdx.x) % heads,
              sequence = static_cast<int>(blockIdx.x) / heads, j = static_cast<int>(threadIdx.x);
    const bool mine = j < size;
    float *state = args.state + static_cast<size_t>(blockIdx.x) * size * size + j;
    float s[kHead > 0 ? kHead : 1];
    if constexpr (kHead > 0)
        for (int i = 0; i < kHead; ++i)
            s[i] = state[i * kHead];
    if (mine)
        u[j] = args.bonus[head * size + j];
    for (int t = 0; t < args.tokens; ++t) {
        const size_t row = static_cast<size_t>(sequence) * args.tokens + t;
        const size_t at = row * args.columns + head * size + j;
        if (mine) {
            r[j] = args.r[at];
            k[j] = args.k[at];
            w[j] = args.decay[(args.decayOfTokens ? row * args.columns : 0) + head * size + j];
        }
        __syncthreads();
        if (mine) {
            const float value = args.v[at];
            float sum = 0;
#pragma unroll 8
            for (int i = 0; i < size; ++i) {
                float &now = kHead > 0 ? s[kHead > 0 ? i : 0] : state[i * size];
                const float kv = k[i] * value;
                sum += r[i] * (u[i] * kv + now);
                now = w[i] * now + kv;
            }
            args.y[at] = sum;
        }
        __syncthreads();
    }
    if constexpr (kHead > 0)
        for (int i = 0; i < kHead; ++i)
            state[i * kHead] = s[i];
}

} // namespace

void launchWkv4(const Wkv4Args &args, cudaStream_t stream)
{
    const int64_t count = int64_t{args.columns} * args.sequences;
    launch(wkv4, ceilDivide(count, kThreads), kThreads, stream, args);
}

void launchWkv6(const Wkv6Args &args, cudaStream_t stream)
{
    const int64_t blocks = int64_t{args.columns / args.headSize} * args.sequences;
    const int threads = static_cast<int>(ceilDivide(args.headSize, kWarp)) * kWarp;
    launch(args.headSize == 64 ? wkv6<64> : wkv6<0>, blocks, threads, stream, args);
}

} // namespace mynah::cuda
