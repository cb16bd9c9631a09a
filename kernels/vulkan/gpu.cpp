#include "kernels/vulkan/gpu.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace mynah::vulkan {

namespace {

constexpr uint32_t kVendorIntel = 0x8086;
constexpr uint32_t kIntelSubgroup = 16;

std::vector<VkExtensionProperties> extensionsOf(VkPhysicalDevice physical)
{
    uint32_t count = 0;
    vkEnumerateDeviceExtensionProperties(physical, nullptr, &count, nullptr);
    std::vector<VkExtensionProperties> extensions(count);
    vkEnumerateDeviceExtensionProperties(physical, nullptr, &count, extensions.data());
    return extensions;
}

bool contains(const std::vector<VkExtensionProperties> &all, const char *name)
{
    return std::ranges::any_of(all, [&](const VkExtensionProperties &extension) {
        return std::strcmp(extension.extensionName, name) == 0;
    });
}

void readProperties(Gpu &gpu, bool sizeControl)
{
    VkPhysicalDeviceSubgroupSizeControlPropertiesEXT sizes{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES_EXT};
    VkPhysicalDeviceMaintenance3Properties allocations{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES, sizeControl ? &sizes : nullptr};
    VkPhysicalDeviceSubgroupProperties subgroups{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES, &allocations};
    VkPhysicalDeviceProperties2 properties{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2,
                                           &subgroups};
    vkGetPhysicalDeviceProperties2(gpu.physical, &properties);
    const VkPhysicalDeviceProperties &all = properties.properties;
    GpuFacts &facts = gpu.facts;
    facts.limits = all.limits;
    facts.vendor = all.vendorID;
    facts.device = all.deviceID;
    facts.driverVersion = all.driverVersion;
    facts.software = all.deviceType == VK_PHYSICAL_DEVICE_TYPE_CPU && !gpu.options.asCard;
    std::copy_n(all.pipelineCacheUUID, VK_UUID_SIZE, facts.cacheId.begin());
    facts.largestAllocation = allocations.maxMemoryAllocationSize;
    vkGetPhysicalDeviceMemoryProperties(gpu.physical, &facts.memory);

    constexpr VkSubgroupFeatureFlags kNeeded = VK_SUBGROUP_FEATURE_BASIC_BIT |
                                               VK_SUBGROUP_FEATURE_ARITHMETIC_BIT |
                                               VK_SUBGROUP_FEATURE_SHUFFLE_BIT;
    facts.subgroupSums = (subgroups.supportedStages & VK_SHADER_STAGE_COMPUTE_BIT) &&
                         (subgroups.supportedOperations & kNeeded) == kNeeded &&
                         subgroups.subgroupSize >= 4 && gpu.options.subgroups;
    facts.subgroupSize = facts.subgroupSums ? subgroups.subgroupSize : 1;
    const bool asks =
        sizeControl && (sizes.requiredSubgroupSizeStages & VK_SHADER_STAGE_COMPUTE_BIT);
    if (facts.subgroupSums && asks && facts.vendor == kVendorIntel &&
        sizes.minSubgroupSize <= kIntelSubgroup && sizes.maxSubgroupSize >= kIntelSubgroup)
        facts.requiredSubgroup = facts.subgroupSize = kIntelSubgroup;
}

/// A family that only copies, so that uploads do not wait for the work of others.
uint32_t copyingFamily(VkPhysicalDevice physical, uint32_t compute)
{
    const auto families = queueFamilies(physical);
    for (uint32_t i = 0; i < families.size(); ++i) {
        const VkQueueFlags flags = families[i].queueFlags;
        if ((flags & VK_QUEUE_TRANSFER_BIT) &&
            !(flags & (VK_QUEUE_COMPUTE_BIT | VK_QUEUE_GRAPHICS_BIT)))
            return i;
    }
    return compute;
}

void narrowTo(uint64_t &limit, uint64_t wanted)
{
    if (wanted > 0)
        limit = std::min(limit, wanted);
}

} // namespace

Result<std::shared_ptr<Gpu>>
Gpu::open(std::shared_ptr<Instance> instance, const Candidate &candidate, const GpuOptions &options)
{
    auto gpu = std::make_shared<Gpu>();
    gpu->instance = std::move(instance);
    gpu->name = candidate.name;
    gpu->options = options;
    gpu->physical = candidate.physical;
    gpu->computeFamily = candidate.computeFamily;
    gpu->transferFamily = copyingFamily(gpu->physical, gpu->computeFamily);
    const auto extensions = extensionsOf(gpu->physical);
    const bool sizeControl = contains(extensions, VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME);
    gpu->facts.memoryBudget = contains(extensions, VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);
    readProperties(*gpu, sizeControl);
    uint64_t range = gpu->facts.limits.maxStorageBufferRange;
    narrowTo(range, options.largestBinding);
    gpu->facts.limits.maxStorageBufferRange = static_cast<uint32_t>(range);
    narrowTo(gpu->facts.largestAllocation, options.largestAllocation);

    // Only what is used is switched on: drivers are least tested with everything.
    std::vector<const char *> names;
    VkPhysicalDeviceSubgroupSizeControlFeaturesEXT sizes{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES_EXT};
    if (sizeControl) {
        VkPhysicalDeviceFeatures2 features{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2, &sizes};
        vkGetPhysicalDeviceFeatures2(gpu->physical, &features);
        names.push_back(VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME);
    }
    if (gpu->facts.memoryBudget)
        names.push_back(VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);
    gpu->facts.fullSubgroups = gpu->facts.subgroupSums && sizes.computeFullSubgroups;
    if (!sizes.subgroupSizeControl && gpu->facts.requiredSubgroup > 0) {
        gpu->facts.requiredSubgroup =
            0; // then the size that it told is not known to be the one used
        gpu->facts.subgroupSums = gpu->facts.fullSubgroups = false;
        gpu->facts.subgroupSize = 1;
    }

    const float priority = 1;
    std::vector<VkDeviceQueueCreateInfo> queues;
    for (const uint32_t family : {gpu->computeFamily, gpu->transferFamily}) {
        VkDeviceQueueCreateInfo queue{VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO};
        queue.queueFamilyIndex = family;
        queue.queueCount = 1;
        queue.pQueuePriorities = &priority;
        if (queues.empty() || gpu->transferFamily != gpu->computeFamily)
            queues.push_back(queue);
    }
    VkDeviceCreateInfo info{VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO, sizeControl ? &sizes : nullptr};
    info.queueCreateInfoCount = static_cast<uint32_t>(queues.size());
    info.pQueueCreateInfos = queues.data();
    info.enabledExtensionCount = static_cast<uint32_t>(names.size());
    info.ppEnabledExtensionNames = names.data();
    MYNAH_VK(*gpu, "open it", vkCreateDevice(gpu->physical, &info, nullptr, &gpu->device));
    volkLoadDeviceTable(&gpu->api, gpu->device);
    gpu->api.vkGetDeviceQueue(gpu->device, gpu->computeFamily, 0, &gpu->computeQueue);
    gpu->api.vkGetDeviceQueue(gpu->device, gpu->transferFamily, 0, &gpu->transferQueue);
    return gpu;
}

Gpu::~Gpu()
{
    if (device && api.vkDestroyDevice) {
        api.vkDeviceWaitIdle(device);
        api.vkDestroyDevice(device, nullptr);
    }
}

Error Gpu::error(VkResult result, const char *doing) const
{
    switch (result) {
    case VK_ERROR_OUT_OF_DEVICE_MEMORY:
    case VK_ERROR_OUT_OF_HOST_MEMORY:
    case VK_ERROR_OUT_OF_POOL_MEMORY:
    case VK_ERROR_TOO_MANY_OBJECTS:
        return {ErrorCode::OutOfMemory, name + " has not enough memory to " + doing};
    case VK_ERROR_DEVICE_LOST:
        return {ErrorCode::Device, name + " stopped answering (its driver reports a lost device)"};
    default:
        return {ErrorCode::Device,
                name + " could not " + doing + " (Vulkan error " +
                    std::to_string(static_cast<int>(result)) + ")"};
    }
}

} // namespace mynah::vulkan
