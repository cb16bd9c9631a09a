#include "kernels/registry.h"

#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/cpu_info.h"
#include "kernels/cpu/isa/isa.h"

namespace mynah {

std::vector<DeviceInfo> listDevices()
{
    return {{"cpu",
             cpu::processorName(),
             "cpu",
             cpu::memoryBytes(),
             cpu::availableIsas().back()->name,
             true}};
}

Result<std::unique_ptr<Device>> openDevice(const std::string &id, int threads)
{
    if (id.empty() || id == "cpu")
        return makeCpuDevice({threads, {}});
    std::string known;
    for (const DeviceInfo &info : listDevices())
        known += (known.empty() ? "" : ", ") + info.id;
    return Error{ErrorCode::Device, "There is no device '" + id + "'; there is " + known};
}

} // namespace mynah
