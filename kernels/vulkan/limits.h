// What the shaders need of a device. Every desktop driver that speaks Vulkan 1.2 has it.
#pragma once

#include "kernels/vulkan/vulkan_api.h"

namespace mynah::vulkan {

inline constexpr uint32_t kBindings = 18; // storage buffers of the largest shader, norm_shift
inline constexpr uint32_t kPushBytes = 128;
inline constexpr uint32_t kMostThreads = 256; // of a workgroup, wkv7's apart
inline constexpr uint32_t kTileThreads = 64;  // of gemm
inline constexpr uint32_t kSharedBytes = 2 * 32 * 65 * 4 + 4096;

inline bool meetsLimits(const VkPhysicalDeviceLimits &limits)
{
    return limits.maxPerStageDescriptorStorageBuffers >= kBindings &&
           limits.maxPushConstantsSize >= kPushBytes &&
           limits.maxComputeWorkGroupInvocations >= kMostThreads &&
           limits.maxComputeWorkGroupSize[0] >= kMostThreads &&
           limits.maxComputeSharedMemorySize >= kSharedBytes;
}

} // namespace mynah::vulkan
