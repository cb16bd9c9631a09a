// Memory, streams, graphs: everything happens at once.
#include "state.h"

#include <cstdlib>
#include <utility>
#include <vector>

struct EmulatedStream {
    bool capturing = false;
    std::vector<std::function<cudaError_t()>> captured;
};
struct EmulatedGraph {
    std::vector<std::function<cudaError_t()>> work;
};
struct EmulatedEvent {};

namespace emulated {

State &state()
{
    static State made;
    return made;
}

namespace {

cudaError_t runGrid(const std::function<void()> &kernel, dim3 grid, dim3 block)
{
    State &m = state();
    ++m.counters.launches;
    if (m.failAfter > 0 && m.counters.launches > m.failAfter)
        m.failed = true;
    if (m.failed)
        return cudaErrorLaunchFailure;
    return runBlocks(kernel, grid, block) ? cudaSuccess : cudaErrorLaunchFailure;
}

cudaError_t doOrCapture(cudaStream_t stream, std::function<cudaError_t()> work)
{
    if (stream && stream->capturing) {
        stream->captured.push_back(std::move(work));
        return cudaSuccess;
    }
    return work();
}

} // namespace

cudaError_t
launch(std::function<void()> kernel, dim3 grid, dim3 block, size_t shared, cudaStream_t stream)
{
    if (block.x > 1024 || shared > kSharedLimit || grid.x == 0 || grid.y > 65535 ||
        grid.x > 0x7fffffffu)
        return cudaErrorInvalidValue;
    return doOrCapture(
        stream, [kernel = std::move(kernel), grid, block] { return runGrid(kernel, grid, block); });
}

void setOrder(Order order)
{
    state().order = order;
}

void setDevices(int count)
{
    state().devices = count;
}

void setMemory(size_t bytes)
{
    state().memory = bytes;
}

void failAfter(uint64_t launches)
{
    state().failed = false;
    state().failAfter = launches == 0 ? 0 : state().counters.launches + launches;
}

Counters &counters()
{
    return state().counters;
}

const char *complaint()
{
    static std::string said;
    said = std::exchange(state().complaint, {});
    return said.c_str();
}

} // namespace emulated

using emulated::state;

cudaError_t cudaGetDeviceCount(int *count)
{
    *count = state().devices;
    return cudaSuccess;
}

cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int)
{
    *properties = {};
    std::strcpy(properties->name, "Emulated card");
    properties->major = 9;
    properties->multiProcessorCount = 4;
    properties->totalGlobalMem = state().memory;
    properties->sharedMemPerBlock = 48 << 10;
    return cudaSuccess;
}

cudaError_t cudaSetDevice(int device)
{
    return device >= 0 && device < state().devices ? cudaSuccess : cudaErrorInvalidValue;
}

cudaError_t cudaDriverGetVersion(int *version)
{
    *version = 13000;
    return cudaSuccess;
}

cudaError_t cudaMemGetInfo(size_t *free, size_t *total)
{
    *total = state().memory;
    *free = state().memory - std::min(state().memory, state().used);
    return cudaSuccess;
}

cudaError_t cudaMalloc(void **to, size_t bytes)
{
    auto &m = state();
    ++m.counters.allocations;
    if (m.used + bytes > m.memory)
        return cudaErrorMemoryAllocation;
    *to = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    if (!*to)
        return cudaErrorMemoryAllocation;
    std::memset(*to, 0xff, bytes);
    m.used += bytes;
    m.blocks[*to] = bytes;
    return cudaSuccess;
}

cudaError_t cudaFree(void *memory)
{
    auto &m = state();
    if (const auto found = m.blocks.find(memory); found != m.blocks.end()) {
        m.used -= found->second;
        m.blocks.erase(found);
        std::free(memory);
    }
    return cudaSuccess;
}

cudaError_t cudaHostAlloc(void **to, size_t bytes, unsigned)
{
    ++state().counters.allocations;
    *to = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    if (*to)
        std::memset(*to, 0xff, bytes);
    return *to ? cudaSuccess : cudaErrorMemoryAllocation;
}

cudaError_t cudaFreeHost(void *memory)
{
    std::free(memory);
    return cudaSuccess;
}

cudaError_t
cudaMemcpyAsync(void *to, const void *from, size_t bytes, cudaMemcpyKind, cudaStream_t stream)
{
    return emulated::doOrCapture(stream, [=] {
        std::memcpy(to, from, bytes);
        return state().failed ? cudaErrorLaunchFailure : cudaSuccess;
    });
}

cudaError_t cudaMemsetAsync(void *to, int value, size_t bytes, cudaStream_t stream)
{
    return emulated::doOrCapture(stream, [=] {
        std::memset(to, value, bytes);
        return state().failed ? cudaErrorLaunchFailure : cudaSuccess;
    });
}

cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned)
{
    *stream = new EmulatedStream;
    return cudaSuccess;
}

cudaError_t cudaStreamDestroy(cudaStream_t stream)
{
    delete stream;
    return cudaSuccess;
}

cudaError_t cudaStreamSynchronize(cudaStream_t)
{
    return state().failed ? cudaErrorLaunchFailure : cudaSuccess;
}

cudaError_t cudaStreamQuery(cudaStream_t stream)
{
    return cudaStreamSynchronize(stream);
}

cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode)
{
    stream->capturing = true;
    return cudaSuccess;
}

cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph)
{
    stream->capturing = false;
    *graph = new EmulatedGraph{std::exchange(stream->captured, {})};
    return cudaSuccess;
}

cudaError_t cudaGraphInstantiate(cudaGraphExec_t *run, cudaGraph_t graph, unsigned long long)
{
    ++state().counters.instantiations;
    *run = new EmulatedGraph{graph->work};
    return cudaSuccess;
}

cudaError_t cudaGraphUpload(cudaGraphExec_t, cudaStream_t)
{
    return cudaSuccess;
}

cudaError_t cudaGraphLaunch(cudaGraphExec_t graph, cudaStream_t)
{
    ++state().counters.graphLaunches;
    for (const auto &work : graph->work)
        if (const cudaError_t error = work(); error != cudaSuccess)
            return error;
    return cudaSuccess;
}

cudaError_t cudaGraphDestroy(cudaGraph_t graph)
{
    delete graph;
    return cudaSuccess;
}

cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graph)
{
    delete graph;
    return cudaSuccess;
}

cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned)
{
    *event = new EmulatedEvent;
    return cudaSuccess;
}

cudaError_t cudaEventDestroy(cudaEvent_t event)
{
    delete event;
    return cudaSuccess;
}

cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t)
{
    return cudaSuccess;
}

cudaError_t cudaEventSynchronize(cudaEvent_t)
{
    return cudaSuccess;
}

cudaError_t cudaGetLastError()
{
    return cudaSuccess;
}

const char *cudaGetErrorString(cudaError_t error)
{
    switch (error) {
    case cudaSuccess:
        return "no error";
    case cudaErrorMemoryAllocation:
        return "out of memory";
    case cudaErrorLaunchFailure:
        return "unspecified launch failure";
    default:
        return "an error";
    }
}
