// The processor as a device.
#pragma once

#include "kernels/device.h"

#include <string>

namespace mynah {

struct CpuOptions {
    int threads = 0; // 0: one per core that this process may use
    std::string isa; // empty: the best that runs here; else "baseline", "avx2", "avx512"
};

/// fp32, fp16 and bf16 weights are used where they lie (a mapped file is not copied), others are
/// expanded to fp32. Errors: Device, for an instruction set that this processor does not have.
Result<std::unique_ptr<Device>> makeCpuDevice(const CpuOptions &options = {});

} // namespace mynah
