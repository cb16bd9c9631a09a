// An opened Vulkan device: its functions, queues and facts, and owners of what is made on it.
#pragma once

#include "kernels/base/result.h"
#include "kernels/vulkan/instance.h"
#include "kernels/vulkan/vulkan_api.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace mynah::vulkan {

/// What was done since the device was opened; tests count with these.
struct Counters {
    uint64_t submits = 0, runs = 0, memoryAllocations = 0, pipelines = 0, descriptorWrites = 0;
};

struct GpuFacts {
    VkPhysicalDeviceLimits limits{};
    VkPhysicalDeviceMemoryProperties memory{};
    uint64_t largestAllocation = 0; // bytes of one VkDeviceMemory
    uint32_t vendor = 0, device = 0, driverVersion = 0;
    std::array<uint8_t, VK_UUID_SIZE> cacheId{};
    uint32_t subgroupSize = 1;
    bool subgroupSums = false;     // sums and shuffles in compute shaders
    bool fullSubgroups = false;    // can be asked for
    uint32_t requiredSubgroup = 0; // to be asked for; 0: the driver chooses
    bool memoryBudget = false;
    bool software = false;
};

/// How to open a device; the defaults use whatever it has. Tests make it smaller and worse.
struct GpuOptions {
    bool subgroups = true;          // false: the plain shaders, as on a device without sums
    uint64_t largestBinding = 0;    // bytes of a storage buffer's range; 0: the device's limit
    uint64_t largestAllocation = 0; // the same for a memory allocation
    uint64_t memoryBytes = 0;       // more than this is refused; 0: no limit of our own
    uint64_t lostAfter = 0;         // submissions of plans; 0: never
    bool asCard = false;            // programs are chosen as on a card, on a driver in software too
};

/// Thread: the one that opened it.
struct Gpu {
    /// Errors: Device, OutOfMemory.
    static Result<std::shared_ptr<Gpu>>
    open(std::shared_ptr<Instance> instance, const Candidate &candidate, const GpuOptions &options);
    Gpu() = default;
    ~Gpu();
    Gpu(const Gpu &) = delete;
    Gpu &operator=(const Gpu &) = delete;

    /// The error that a failed call means. `doing`: "allocate memory".
    Error error(VkResult result, const char *doing) const;

    std::shared_ptr<Instance> instance;
    std::string name;
    GpuFacts facts;
    GpuOptions options;
    VkPhysicalDevice physical = VK_NULL_HANDLE;
    VkDevice device = VK_NULL_HANDLE;
    VolkDeviceTable api{};
    uint32_t computeFamily = 0, transferFamily = 0;
    VkQueue computeQueue = VK_NULL_HANDLE, transferQueue = VK_NULL_HANDLE;
    Counters counters;
};

/// Owns one object of a device, which must outlive it.
template <typename Handle, auto Destroy> class Owned {
public:
    Owned() = default;
    Owned(Gpu &gpu, Handle handle) : m_gpu(&gpu), m_handle(handle) {}
    Owned(Owned &&other) noexcept
        : m_gpu(other.m_gpu), m_handle(std::exchange(other.m_handle, Handle{}))
    {
    }
    Owned &operator=(Owned &&other) noexcept
    {
        std::swap(m_gpu, other.m_gpu);
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Owned()
    {
        if (m_handle)
            (m_gpu->api.*Destroy)(m_gpu->device, m_handle, nullptr);
    }
    Handle handle() const { return m_handle; }
    explicit operator bool() const { return m_handle != Handle{}; }

private:
    Gpu *m_gpu = nullptr;
    Handle m_handle{};
};

using OwnedBuffer = Owned<VkBuffer, &VolkDeviceTable::vkDestroyBuffer>;
using OwnedMemory = Owned<VkDeviceMemory, &VolkDeviceTable::vkFreeMemory>;
using OwnedFence = Owned<VkFence, &VolkDeviceTable::vkDestroyFence>;
using OwnedCommandPool = Owned<VkCommandPool, &VolkDeviceTable::vkDestroyCommandPool>;
using OwnedDescriptorPool = Owned<VkDescriptorPool, &VolkDeviceTable::vkDestroyDescriptorPool>;
using OwnedSetLayout = Owned<VkDescriptorSetLayout, &VolkDeviceTable::vkDestroyDescriptorSetLayout>;
using OwnedPipelineLayout = Owned<VkPipelineLayout, &VolkDeviceTable::vkDestroyPipelineLayout>;
using OwnedPipelineCache = Owned<VkPipelineCache, &VolkDeviceTable::vkDestroyPipelineCache>;
using OwnedPipeline = Owned<VkPipeline, &VolkDeviceTable::vkDestroyPipeline>;
using OwnedShader = Owned<VkShaderModule, &VolkDeviceTable::vkDestroyShaderModule>;

/// A call that returns a VkResult, in a function that returns a Result; `gpu` is a Gpu.
#define MYNAH_VK(gpu, doing, call)                                                                 \
    do {                                                                                           \
        const VkResult mynahVkResult = (call);                                                     \
        if (mynahVkResult != VK_SUCCESS)                                                           \
            return (gpu).error(mynahVkResult, doing);                                              \
    } while (false)

} // namespace mynah::vulkan
