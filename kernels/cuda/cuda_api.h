// Calls of CUDA's runtime as Results.
#pragma once

#include "kernels/base/result.h"

#include <cuda_runtime.h>

#include <string>

namespace mynah::cuda {

/// The error of a failed call. `doing`: "allocate memory"; `name`: the device's.
inline Error cudaError(cudaError_t error, const std::string &name, const char *doing)
{
    if (error == cudaErrorMemoryAllocation)
        return {ErrorCode::OutOfMemory, name + " has not enough memory left"};
    return {ErrorCode::Device,
            name + " failed to " + doing + " (" + cudaGetErrorString(error) + ")"};
}

/// A call that returns a cudaError_t, in a function that returns a Result.
#define MYNAH_CUDA(name, doing, ...)                                                               \
    do {                                                                                           \
        const cudaError_t mynahCudaError = (__VA_ARGS__);                                          \
        if (mynahCudaError != cudaSuccess)                                                         \
            return ::mynah::cuda::cudaError(mynahCudaError, name, doing);                          \
    } while (false)

} // namespace mynah::cuda
