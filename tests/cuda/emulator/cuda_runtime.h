// The part of CUDA's runtime that kernels/cuda uses, on the processor: its sources are compiled a
// second time with this header instead of NVIDIA's, so that every kernel is tested on machines
// without a card. Threads of a block are fibers that run in turn and meet at barriers and at
// exchanges within a warp; memory begins as NaN; copies begun with cp.async arrive when they are
// waited for. What it cannot show: speed, races between blocks, and what a driver refuses.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>

// --- Language
#define __global__
#define __device__
#define __host__
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __restrict__
#define __shared__ static // blocks run one after another
#define __align__(n) __attribute__((aligned(n)))

struct dim3 {
    unsigned x = 1, y = 1, z = 1;
    dim3(unsigned a = 1, unsigned b = 1, unsigned c = 1) : x(a), y(b), z(c) {}
};
struct alignas(8) float2 {
    float x, y;
};
struct alignas(16) float4 {
    float x, y, z, w;
};
struct alignas(8) uint2 {
    uint32_t x, y;
};
struct alignas(16) uint4 {
    uint32_t x, y, z, w;
};
struct alignas(16) int4 {
    int x, y, z, w;
};
inline float2 make_float2(float x, float y)
{
    return {x, y};
}
inline float4 make_float4(float x, float y, float z, float w)
{
    return {x, y, z, w};
}
inline uint2 make_uint2(uint32_t x, uint32_t y)
{
    return {x, y};
}
inline uint4 make_uint4(uint32_t x, uint32_t y, uint32_t z, uint32_t w)
{
    return {x, y, z, w};
}

namespace emulated {

struct Place {
    dim3 thread, block, blockSize, gridSize;
};
/// Of the fiber that runs now.
const Place &place();
void blockBarrier();
/// Gives `size` bytes to the other threads of the warp that are named in `mask`, and returns what
/// all 32 gave, 64 bytes apart. Every thread of the mask must take part.
const std::byte *exchange(unsigned mask, const void *value, size_t size);
unsigned lane();
std::byte *dynamicShared();
void copyLater(void *to, const void *from, size_t bytes, size_t valid);
void commitCopies();
void waitForCopies(int groupsLeft);

} // namespace emulated

#define threadIdx (::emulated::place().thread)
#define blockIdx (::emulated::place().block)
#define blockDim (::emulated::place().blockSize)
#define gridDim (::emulated::place().gridSize)

inline void __syncthreads()
{
    emulated::blockBarrier();
}
inline void __syncwarp(unsigned mask = ~0u)
{
    emulated::exchange(mask, nullptr, 0);
}
inline void __threadfence() {}
template <typename T> T emulatedShuffle(unsigned mask, T value, unsigned from)
{
    T result;
    std::memcpy(&result, emulated::exchange(mask, &value, sizeof value) + 64 * from, sizeof result);
    return result;
}
template <typename T> T __shfl_xor_sync(unsigned mask, T value, int other)
{
    return emulatedShuffle(mask, value, emulated::lane() ^ static_cast<unsigned>(other));
}
template <typename T> T __shfl_sync(unsigned mask, T value, int from)
{
    return emulatedShuffle(mask, value, static_cast<unsigned>(from) & 31);
}
inline unsigned __ballot_sync(unsigned mask, int value)
{
    const unsigned mine = value != 0;
    const std::byte *all = emulated::exchange(mask, &mine, sizeof mine);
    unsigned result = 0;
    for (unsigned i = 0; i < 32; ++i) {
        unsigned other = 0;
        std::memcpy(&other, all + 64 * i, sizeof other);
        result |= (mask >> i & 1) && other ? 1u << i : 0;
    }
    return result;
}
inline int __popc(unsigned value)
{
    return __builtin_popcount(value);
}
inline unsigned atomicAdd(unsigned *at, unsigned value)
{
    const unsigned before = *at;
    *at += value;
    return before;
}
inline int __dp4a(int a, int b, int sum)
{
    for (int i = 0; i < 4; ++i)
        sum += static_cast<int8_t>(a >> 8 * i) * static_cast<int8_t>(b >> 8 * i);
    return sum;
}
inline unsigned __byte_perm(unsigned a, unsigned b, unsigned selector)
{
    const uint64_t both = uint64_t{b} << 32 | a;
    unsigned result = 0;
    for (int i = 0; i < 4; ++i) {
        const unsigned nibble = selector >> 4 * i & 15u;
        unsigned byte = static_cast<unsigned>(both >> 8 * (nibble & 7)) & 255u;
        if (nibble & 8) // replicates the sign
            byte = byte & 128u ? 255u : 0;
        result |= byte << 8 * i;
    }
    return result;
}

inline unsigned __float_as_uint(float value)
{
    return std::bit_cast<unsigned>(value);
}
inline float __uint_as_float(unsigned bits)
{
    return std::bit_cast<float>(bits);
}
inline float __fmul_rn(float a, float b)
{
    return a * b;
}
inline float __fsub_rn(float a, float b)
{
    return a - b;
}
inline int __ffs(int value)
{
    return __builtin_ffs(value);
}
using std::isnan;
using std::max;
using std::min;

// --- Runtime
enum cudaError_t {
    cudaSuccess = 0,
    cudaErrorInvalidValue = 1,
    cudaErrorMemoryAllocation = 2,
    cudaErrorNotReady = 600,
    cudaErrorLaunchFailure = 719,
};
struct EmulatedStream;
struct EmulatedGraph;
struct EmulatedEvent;
using cudaStream_t = EmulatedStream *;
using cudaGraph_t = EmulatedGraph *;
using cudaGraphExec_t = EmulatedGraph *;
using cudaEvent_t = EmulatedEvent *;
enum cudaMemcpyKind {
    cudaMemcpyHostToDevice = 1,
    cudaMemcpyDeviceToHost,
    cudaMemcpyDeviceToDevice
};
enum cudaStreamCaptureMode { cudaStreamCaptureModeThreadLocal = 1 };
enum cudaFuncAttribute { cudaFuncAttributeMaxDynamicSharedMemorySize = 8 };
constexpr unsigned cudaStreamNonBlocking = 1, cudaHostAllocMapped = 2, cudaEventDisableTiming = 2,
                   cudaEventBlockingSync = 1;

struct cudaDeviceProp {
    char name[256];
    int major, minor, multiProcessorCount, integrated;
    size_t totalGlobalMem, sharedMemPerBlock;
};
cudaError_t cudaGetDeviceCount(int *count);
cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int device);
cudaError_t cudaSetDevice(int device);
cudaError_t cudaDriverGetVersion(int *version);
cudaError_t cudaMemGetInfo(size_t *free, size_t *total);
cudaError_t cudaMalloc(void **to, size_t bytes);
cudaError_t cudaFree(void *memory);
cudaError_t cudaHostAlloc(void **to, size_t bytes, unsigned flags);
cudaError_t cudaFreeHost(void *memory);
cudaError_t cudaMemcpyAsync(void *to, const void *from, size_t, cudaMemcpyKind, cudaStream_t);
cudaError_t cudaMemsetAsync(void *to, int value, size_t bytes, cudaStream_t);
cudaError_t cudaStreamCreateWithFlags(cudaStream_t *, unsigned flags);
cudaError_t cudaStreamDestroy(cudaStream_t);
cudaError_t cudaStreamSynchronize(cudaStream_t);
cudaError_t cudaStreamQuery(cudaStream_t);
cudaError_t cudaStreamBeginCapture(cudaStream_t, cudaStreamCaptureMode);
cudaError_t cudaStreamEndCapture(cudaStream_t, cudaGraph_t *);
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *, cudaGraph_t, unsigned long long flags);
cudaError_t cudaGraphUpload(cudaGraphExec_t, cudaStream_t);
cudaError_t cudaGraphLaunch(cudaGraphExec_t, cudaStream_t);
cudaError_t cudaGraphDestroy(cudaGraph_t);
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t);
cudaError_t cudaEventCreateWithFlags(cudaEvent_t *, unsigned flags);
cudaError_t cudaEventDestroy(cudaEvent_t);
cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t);
cudaError_t cudaEventSynchronize(cudaEvent_t);
cudaError_t cudaGetLastError();
const char *cudaGetErrorString(cudaError_t);

namespace emulated {
cudaError_t
launch(std::function<void()> kernel, dim3 grid, dim3 block, size_t shared, cudaStream_t);
/// For tests. The order in which threads of a block take their turns: what is missing a barrier
/// gives other results in another one.
enum class Order { Forward, Backward };
void setOrder(Order order);
void setDevices(int count);
void setMemory(size_t bytes);
/// The launch after this many fails, and every call from then on; 0: none.
void failAfter(uint64_t launches);
struct Counters {
    uint64_t launches = 0, graphLaunches = 0, allocations = 0, instantiations = 0;
};
Counters &counters();
/// What went wrong in kernels since the last call: barriers that not all threads reached.
const char *complaint();
} // namespace emulated

template <typename Args>
cudaError_t cudaLaunchKernel(
    void (*kernel)(Args), dim3 grid, dim3 block, void **args, size_t shared, cudaStream_t stream)
{
    const Args copy = *static_cast<Args *>(args[0]);
    return emulated::launch([kernel, copy] { kernel(copy); }, grid, block, shared, stream);
}
template <typename Args> cudaError_t cudaFuncSetAttribute(void (*)(Args), cudaFuncAttribute, int)
{
    return cudaSuccess;
}
