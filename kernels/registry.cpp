#include "kernels/registry.h"

#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/cpu_info.h"
#include "kernels/cpu/isa/isa.h"

#include <cstdlib>

namespace mynah {

namespace {

/// The environment variable MYNAH_ISA forces an instruction set of the processor; empty: the best.
std::string forcedIsa()
{
    const char *name = std::getenv("MYNAH_ISA");
    return name ? name : "";
}

} // namespace

std::vector<DeviceInfo> listDevices()
{
    return {{"cpu",
             cpu::processorName(),
             "cpu",
             cpu::memoryBytes(),
             cpu::availableIsas().back()->name,
             true,
             cpu::usableCores()}};
}

Result<std::unique_ptr<Device>> openDevice(const std::string &id, int threads)
{
    if (id.empty() || id == "cpu")
        return makeCpuDevice({threads, forcedIsa()});
    std::string known;
    for (const DeviceInfo &info : listDevices())
        known += (known.empty() ? "" : ", ") + info.id;
    return Error{ErrorCode::Device, "There is no device '" + id + "'; there is " + known};
}

} // namespace mynah
