#include "kernels/registry.h"

#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/cpu_info.h"
#include "kernels/cpu/isa/isa.h"
#if defined(MYNAH_HAS_CUDA)
#include "kernels/cuda/cuda_device.h"
#endif
#if defined(MYNAH_HAS_VULKAN)
#include "kernels/vulkan/vulkan_device.h"
#endif

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace mynah {

namespace {

/// The environment variable MYNAH_ISA forces an instruction set of the processor; empty: the best.
std::string forcedIsa()
{
    const char *name = std::getenv("MYNAH_ISA");
    return name ? name : "";
}

/// The N of "vulkan:N", 0 of "vulkan", for `name` "vulkan"; −1 for anything else.
[[maybe_unused]] int indexOf(const std::string &id, const std::string &name)
{
    if (id == name)
        return 0;
    if (!id.starts_with(name + ":"))
        return -1;
    int index = -1;
    const char *begin = id.data() + name.size() + 1, *end = id.data() + id.size();
    const auto read = std::from_chars(begin, end, index);
    return read.ec == std::errc{} && read.ptr == end ? index : -1;
}

} // namespace

void keepVulkanLayersOut()
{
    // Of the Vulkan loader, from 1.3.234 on.
    constexpr const char *kVariable = "VK_LOADER_LAYERS_DISABLE";
    constexpr const char *kImplicit = "~implicit~";
#if defined(_WIN32)
    if (!std::getenv(kVariable))
        _putenv_s(kVariable, kImplicit);
#else
    setenv(kVariable, kImplicit, 0);
#endif
}

std::vector<DeviceInfo> listDevices()
{
    std::vector<DeviceInfo> devices;
#if defined(MYNAH_HAS_VULKAN)
    devices = listVulkanDevices();
#endif
#if defined(MYNAH_HAS_CUDA)
    // Of a card that both can use, CUDA is the faster way.
    const auto cards = listCudaDevices();
    devices.insert(devices.begin(), cards.begin(), cards.end());
#endif
    const DeviceInfo processor{"cpu",
                               cpu::processorName(),
                               "cpu",
                               cpu::memoryBytes(),
                               cpu::availableIsas().back()->name,
                               true,
                               cpu::usableCores()};
    const auto software = std::ranges::find(devices, std::string("software"), &DeviceInfo::kind);
    devices.insert(software, processor);
    return devices;
}

Result<std::unique_ptr<Device>> openDevice(
    const std::string &id, int threads, [[maybe_unused]] const std::filesystem::path &cacheFolder)
{
    if (id.empty() || id == "cpu")
        return makeCpuDevice({threads, forcedIsa()});
#if defined(MYNAH_HAS_CUDA)
    if (const int index = indexOf(id, "cuda"); index >= 0)
        return makeCudaDevice({.index = index});
#endif
#if defined(MYNAH_HAS_VULKAN)
    if (const int index = indexOf(id, "vulkan"); index >= 0)
        return makeVulkanDevice({index, cacheFolder, {}});
#endif
    std::string known;
    for (const DeviceInfo &info : listDevices())
        known += (known.empty() ? "" : ", ") + info.id;
    return Error{ErrorCode::Device, "There is no device '" + id + "'; there is " + known};
}

} // namespace mynah
