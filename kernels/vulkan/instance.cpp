#include "kernels/vulkan/instance.h"

#include "kernels/vulkan/limits.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace mynah::vulkan {

namespace {

constexpr const char *kValidationLayer = "VK_LAYER_KHRONOS_validation";

std::mutex g_messageMutex;
std::vector<std::string> g_messages;

VKAPI_ATTR VkBool32 VKAPI_CALL onMessage(VkDebugUtilsMessageSeverityFlagBitsEXT severity,
                                         VkDebugUtilsMessageTypeFlagsEXT,
                                         const VkDebugUtilsMessengerCallbackDataEXT *data,
                                         void *)
{
    if (severity >= VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT) {
        const std::lock_guard lock(g_messageMutex);
        g_messages.emplace_back(data->pMessage ? data->pMessage : "?");
    }
    return VK_FALSE;
}

VkDebugUtilsMessengerCreateInfoEXT messengerInfo()
{
    VkDebugUtilsMessengerCreateInfoEXT info{
        VK_STRUCTURE_TYPE_DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT};
    info.messageSeverity = VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT |
                           VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT;
    info.messageType = VK_DEBUG_UTILS_MESSAGE_TYPE_VALIDATION_BIT_EXT |
                       VK_DEBUG_UTILS_MESSAGE_TYPE_PERFORMANCE_BIT_EXT;
    info.pfnUserCallback = onMessage;
    return info;
}

bool hasLayer(const char *name)
{
    uint32_t count = 0;
    vkEnumerateInstanceLayerProperties(&count, nullptr);
    std::vector<VkLayerProperties> layers(count);
    vkEnumerateInstanceLayerProperties(&count, layers.data());
    return std::ranges::any_of(layers, [&](const VkLayerProperties &layer) {
        return std::strcmp(layer.layerName, name) == 0;
    });
}

const char *kindOf(VkPhysicalDeviceType type)
{
    switch (type) {
    case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
        return "discrete";
    case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
        return "integrated";
    case VK_PHYSICAL_DEVICE_TYPE_CPU:
        return "software";
    default:
        return "virtual";
    }
}

int rankOf(const std::string &kind)
{
    constexpr std::array kOrder = {"discrete", "virtual", "integrated", "software"};
    return static_cast<int>(std::ranges::find(kOrder, kind) - kOrder.begin());
}

std::string versionText(uint32_t version)
{
    std::string text = std::to_string(VK_API_VERSION_MAJOR(version));
    for (const uint32_t part : {VK_API_VERSION_MINOR(version), VK_API_VERSION_PATCH(version)})
        text.append(1, '.').append(std::to_string(part));
    return text;
}

uint64_t localBytes(VkPhysicalDevice physical)
{
    VkPhysicalDeviceMemoryProperties memory;
    vkGetPhysicalDeviceMemoryProperties(physical, &memory);
    uint64_t largest = 0;
    for (uint32_t i = 0; i < memory.memoryHeapCount; ++i)
        if (memory.memoryHeaps[i].flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT)
            largest = std::max<uint64_t>(largest, memory.memoryHeaps[i].size);
    return largest;
}

/// The family to compute in: one without graphics where there is one, because the desktop uses the
/// other. False when there is none.
bool findCompute(VkPhysicalDevice physical, uint32_t &family)
{
    const auto families = queueFamilies(physical);
    bool found = false;
    for (uint32_t i = 0; i < families.size(); ++i) {
        if (!(families[i].queueFlags & VK_QUEUE_COMPUTE_BIT))
            continue;
        if (!found || !(families[i].queueFlags & VK_QUEUE_GRAPHICS_BIT)) {
            family = i;
            found = true;
        }
        if (!(families[i].queueFlags & VK_QUEUE_GRAPHICS_BIT))
            break;
    }
    return found;
}

struct Described {
    Candidate candidate;
    std::array<uint8_t, VK_UUID_SIZE> uuid{};
    bool usable = false;
};

Described describe(VkPhysicalDevice physical)
{
    Described described;
    VkPhysicalDeviceDriverProperties driver{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES};
    VkPhysicalDeviceIDProperties ids{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_ID_PROPERTIES, &driver};
    VkPhysicalDeviceProperties2 properties{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2, &ids};
    VkPhysicalDeviceProperties basic;
    vkGetPhysicalDeviceProperties(physical, &basic);
    if (basic.apiVersion < VK_API_VERSION_1_2)
        return described;
    vkGetPhysicalDeviceProperties2(physical, &properties);
    const VkPhysicalDeviceProperties &all = properties.properties;
    Candidate &candidate = described.candidate;
    candidate.physical = physical;
    candidate.name = all.deviceName;
    candidate.kind = kindOf(all.deviceType);
    candidate.driver = driver.driverName;
    candidate.driver.append(" ").append(driver.driverInfo).append(", Vulkan ");
    candidate.driver.append(versionText(all.apiVersion));
    candidate.memoryBytes = localBytes(physical);
    std::copy_n(ids.deviceUUID, VK_UUID_SIZE, described.uuid.begin());
    described.usable = meetsLimits(all.limits) && findCompute(physical, candidate.computeFamily);
    return described;
}

} // namespace

std::vector<VkQueueFamilyProperties> queueFamilies(VkPhysicalDevice physical)
{
    uint32_t count = 0;
    vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, nullptr);
    std::vector<VkQueueFamilyProperties> families(count);
    vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, families.data());
    return families;
}

bool validates()
{
    const char *value = std::getenv("MYNAH_VULKAN_VALIDATE");
    return value && std::strcmp(value, "1") == 0;
}

std::vector<std::string> takeValidationMessages()
{
    const std::lock_guard lock(g_messageMutex);
    return std::exchange(g_messages, {});
}

Result<std::shared_ptr<Instance>> Instance::open()
{
    static std::mutex mutex;
    static std::weak_ptr<Instance> last;
    const std::lock_guard lock(mutex);
    if (auto there = last.lock())
        return there;
    if (volkInitialize() != VK_SUCCESS)
        return Error{ErrorCode::Device, "There is no Vulkan driver on this computer"};
    if (volkGetInstanceVersion() < VK_API_VERSION_1_2)
        return Error{ErrorCode::Device, "The Vulkan loader of this computer is older than 1.2"};

    VkApplicationInfo application{VK_STRUCTURE_TYPE_APPLICATION_INFO};
    application.pApplicationName = "Mynah";
    application.apiVersion = VK_API_VERSION_1_3;
    VkInstanceCreateInfo info{VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO};
    info.pApplicationInfo = &application;
    const auto messenger = messengerInfo();
    constexpr VkValidationFeatureEnableEXT kSynchronisation =
        VK_VALIDATION_FEATURE_ENABLE_SYNCHRONIZATION_VALIDATION_EXT;
    VkValidationFeaturesEXT features{VK_STRUCTURE_TYPE_VALIDATION_FEATURES_EXT, &messenger};
    features.enabledValidationFeatureCount = 1;
    features.pEnabledValidationFeatures = &kSynchronisation;
    constexpr const char *kExtension = VK_EXT_DEBUG_UTILS_EXTENSION_NAME;
    const bool validated = validates() && hasLayer(kValidationLayer);
    if (validates() && !validated)
        return Error{ErrorCode::Device, "The Vulkan validation layer is not installed"};
    if (validated) {
        info.pNext = &features;
        info.enabledLayerCount = 1;
        info.ppEnabledLayerNames = &kValidationLayer;
        info.enabledExtensionCount = 1;
        info.ppEnabledExtensionNames = &kExtension;
    }
    std::shared_ptr<Instance> made(new Instance);
    if (vkCreateInstance(&info, nullptr, &made->m_instance) != VK_SUCCESS)
        return Error{ErrorCode::Device, "There is no Vulkan driver on this computer"};
    volkLoadInstanceOnly(made->m_instance);
    if (validated)
        vkCreateDebugUtilsMessengerEXT(made->m_instance, &messenger, nullptr, &made->m_messenger);
    last = made;
    return made;
}

Instance::~Instance()
{
    if (m_messenger)
        vkDestroyDebugUtilsMessengerEXT(m_instance, m_messenger, nullptr);
    if (m_instance)
        vkDestroyInstance(m_instance, nullptr);
}

std::vector<Candidate> Instance::candidates() const
{
    uint32_t count = 0;
    vkEnumeratePhysicalDevices(m_instance, &count, nullptr);
    std::vector<VkPhysicalDevice> physical(count);
    vkEnumeratePhysicalDevices(m_instance, &count, physical.data());
    physical.resize(count);
    std::vector<Described> found;
    for (const VkPhysicalDevice device : physical) {
        Described described = describe(device);
        const bool again = std::ranges::any_of(
            found, [&](const Described &other) { return other.uuid == described.uuid; });
        if (described.usable && !again)
            found.push_back(std::move(described));
    }
    std::ranges::stable_sort(found, [](const Described &a, const Described &b) {
        const int rankA = rankOf(a.candidate.kind), rankB = rankOf(b.candidate.kind);
        return rankA != rankB ? rankA < rankB : a.candidate.memoryBytes > b.candidate.memoryBytes;
    });
    std::vector<Candidate> all;
    for (Described &described : found)
        all.push_back(std::move(described.candidate));
    return all;
}

} // namespace mynah::vulkan
