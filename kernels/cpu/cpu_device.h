// The processor as a device.
#pragma once

#include "kernels/device.h"

#include <string>

namespace mynah {

struct CpuOptions {
    int threads = 0; // 0: one per core that this process may use
    std::string isa; // empty: the best that runs here; else a name of IsaKernels (isa/isa.h)
};

/// Plain weights are used where they lie (a mapped file is not copied), block types and what is
/// multiplied with sparse inputs are packed into kernel order (panel/panel_formats.h). Errors:
/// Device, for an instruction set that this processor does not have.
Result<std::unique_ptr<Device>> makeCpuDevice(const CpuOptions &options = {});

} // namespace mynah
