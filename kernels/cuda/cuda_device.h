// NVIDIA cards, by way of CUDA.
#pragma once

#include "kernels/device.h"

#include <vector>

namespace mynah {

/// Those that can be opened; none where there is no driver. Driver code runs in it.
std::vector<DeviceInfo> listCudaDevices();

struct CudaOptions {
    int index = 0;            // in listCudaDevices()
    uint64_t memoryBytes = 0; // for tests: more than this is refused; 0: no limit of our own
    bool tensorCores = true;  // for tests: false computes many rows as few
};

/// Errors: Device, OutOfMemory.
Result<std::unique_ptr<Device>> makeCudaDevice(const CudaOptions &options);

} // namespace mynah
