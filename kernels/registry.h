// The devices of this machine.
#pragma once

#include "kernels/device.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mynah {

/// Keeps overlays and recorders, which other programs hang into everything that uses Vulkan, out of
/// this process: some of them end it. For main(), before there are other threads; a variable that
/// the user has set stays.
void keepVulkanLayersOut();

/// What can be opened, in order of preference.
std::vector<DeviceInfo> listDevices();

/// Opens "cpu", "cuda" or "vulkan" (the best one of each), "cuda:N" or "vulkan:N". `threads`, of
/// the processor, 0: one per core. `cacheFolder` (may be empty) is where a graphics card's programs
/// are kept once they are compiled. Errors: Device, naming the ids that exist; OutOfMemory.
Result<std::unique_ptr<Device>>
openDevice(const std::string &id, int threads, const std::filesystem::path &cacheFolder = {});

} // namespace mynah
