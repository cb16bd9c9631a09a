// Devices by way of Vulkan 1.2: any graphics card, and drivers in software.
#pragma once

#include "kernels/device.h"
#include "kernels/vulkan/gpu.h"

#include <filesystem>
#include <vector>

namespace mynah {

/// "vulkan:0", "vulkan:1" … in order of preference. Empty when there is no loader or no driver.
/// Asks the drivers, of which some end the process: the window asks in a child process.
std::vector<DeviceInfo> listVulkanDevices();

struct VulkanOptions {
    int index = 0; // in listVulkanDevices()
    std::filesystem::path
        cacheFolder; // for compiled programs; empty: they are compiled at every start
    vulkan::GpuOptions gpu;
};

/// Errors: Device, OutOfMemory.
Result<std::unique_ptr<Device>> makeVulkanDevice(const VulkanOptions &options);

/// Of a device that makeVulkanDevice() made. For tests.
const vulkan::Counters &vulkanCounters(const Device &device);
/// Whether it took compiled programs over from an earlier start, and where it keeps them. For
/// tests.
bool vulkanStartedWithKept(const Device &device);
std::filesystem::path vulkanPipelineFile(const Device &device);

} // namespace mynah
