// The process's one Vulkan instance and the devices that it sees.
#pragma once

#include "kernels/base/result.h"
#include "kernels/vulkan/vulkan_api.h"

#include <memory>
#include <string>
#include <vector>

namespace mynah::vulkan {

/// A physical device that has all that the shaders need.
struct Candidate {
    VkPhysicalDevice physical = VK_NULL_HANDLE;
    std::string name;
    std::string kind;   // as in DeviceInfo
    std::string driver; // name, version, and the version of Vulkan
    uint64_t memoryBytes = 0;
    uint32_t computeFamily = 0;
};

/// Thread: any; calls into it one at a time.
class Instance {
public:
    /// The one that is there, or a new one. Errors: Device (no loader, no driver).
    static Result<std::shared_ptr<Instance>> open();
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    /// Discrete ones first, those in software last; a device that two drivers offer once.
    std::vector<Candidate> candidates() const;
    VkInstance handle() const { return m_instance; }

private:
    Instance() = default;
    VkInstance m_instance = VK_NULL_HANDLE;
    VkDebugUtilsMessengerEXT m_messenger = VK_NULL_HANDLE;
};

std::vector<VkQueueFamilyProperties> queueFamilies(VkPhysicalDevice physical);

/// Whether the environment asks for the validation layers (MYNAH_VULKAN_VALIDATE=1), for tests.
bool validates();
/// What the validation layers have said since the last call, one text a message.
std::vector<std::string> takeValidationMessages();

} // namespace mynah::vulkan
