// What the shaders need of a device. Every desktop driver that speaks Vulkan 1.2 has it.
#pragma once

#include "kernels/vulkan/vulkan_api.h"

namespace mynah::vulkan {

inline constexpr uint32_t kBindings = 18; // storage buffers of the largest shader, norm_shift
inline constexpr uint32_t kPushBytes = 128;
inline constexpr uint32_t kTileThreads = 256; // of gemm
inline constexpr uint32_t kSharedBytes = 2 * 32 * 68 * 4 + 4096;

inline bool meetsLimits(const VkPhysicalDeviceLimits &limits)
{
    return limits.maxPerStageDescriptorStorageBuffers >= kBindings &&
           limits.maxPushConstantsSize >= kPushBytes &&
           limits.maxComputeWorkGroupInvocations >= kTileThreads &&
           limits.maxComputeWorkGroupSize[0] >= kTileThreads &&
           limits.maxComputeSharedMemorySize >= kSharedBytes;
}

} // namespace mynah::vulkan
