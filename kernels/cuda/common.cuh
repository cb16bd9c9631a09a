// What every kernel shares. Kernels take one structure of arguments; sums are taken in an order
// that does not depend on timing, so that the same input gives the same bits.
#pragma once

#include "kernels/cuda/primitives.cuh"

namespace mynah::cuda {

inline constexpr int kWarp = 32;
inline constexpr unsigned kAllLanes = 0xffffffffu;

/// Starts a kernel on a stream, or adds it to the graph that the stream is captured into. Errors
/// are found by CudaPlan when the capture ends.
template <typename Args>
inline cudaError_t launch(void (*kernel)(Args),
                          int64_t blocks,
                          int threads,
                          cudaStream_t stream,
                          const Args &args,
                          size_t shared = 0)
{
    Args copy = args;
    void *parameters[] = {&copy};
    return cudaLaunchKernel(kernel,
                            dim3(static_cast<unsigned>(blocks)),
                            dim3(static_cast<unsigned>(threads)),
                            parameters,
                            shared,
                            stream);
}

__device__ inline int lane()
{
    return static_cast<int>(threadIdx.x) % kWarp;
}

__device__ inline int warp()
{
    return static_cast<int>(threadIdx.x) / kWarp;
}

/// The sum over neighbouring lanes, `kLanes` of them (a power of two), for each.
template <int kLanes = kWarp> __device__ inline float sumOfLanes(float value)
{
#pragma unroll
    for (int step = kLanes / 2; step > 0; step /= 2)
        value += __shfl_xor_sync(kAllLanes, value, step);
    return value;
}

/// The sum over a block of whole warps, for all of its threads, all of which must call it.
/// `partial` holds a float per warp.
__device__ inline float sumOfBlock(float value, float *partial)
{
    const int warps = static_cast<int>(blockDim.x) / kWarp;
    value = sumOfLanes(value);
    __syncthreads(); // what the last call left has been read
    if (lane() == 0)
        partial[warp()] = value;
    __syncthreads();
    return sumOfLanes(lane() < warps ? partial[lane()] : 0.0f);
}

__device__ inline float sigmoid(float x)
{
    return 1.0f / (1.0f + expf(-x));
}

inline int64_t ceilDivide(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

} // namespace mynah::cuda
