// The file that compiled pipelines are kept in: 32 bytes of header, then what the driver gave. Some
// drivers crash on data that is not theirs, so it is checked here first.
//   "MYNAHVK1" | u64 bytes | u64 FNV-1a of them | u32 vendor | u32 device
// Whole numbers are little-endian. The driver's own header is checked too (Vulkan 1.3, 10.9).
#pragma once

#include "kernels/vulkan/gpu.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace mynah::vulkan {

/// One for each device and version of its driver.
std::string pipelineFileName(const Gpu &gpu);
/// Nothing when there is no such file, or it is damaged or another driver's.
std::vector<std::byte> readPipelineFile(const std::filesystem::path &file, const Gpu &gpu);
/// By way of a file that is renamed: a reader sees the old one or the new one. Removes what older
/// drivers of the same device left. False when that failed.
bool writePipelineFile(const std::filesystem::path &file,
                       const Gpu &gpu,
                       std::span<const std::byte> data);

} // namespace mynah::vulkan
