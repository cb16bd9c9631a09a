#include "kernels/vulkan/memory.h"

#include <algorithm>
#include <array>

namespace mynah::vulkan {

namespace {

constexpr uint64_t kAlignment = 256;          // no limit of a device's is larger
constexpr uint64_t kBlock = 256ull << 20;     // bytes of a block, when less is asked for
constexpr uint64_t kSmallBlock = 16ull << 20; // of memory that the host sees

constexpr VkMemoryPropertyFlags kLocal = VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT;
constexpr VkMemoryPropertyFlags kVisible =
    VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
constexpr VkMemoryPropertyFlags kCached = VK_MEMORY_PROPERTY_HOST_CACHED_BIT;

uint64_t rounded(uint64_t bytes)
{
    return (std::max<uint64_t>(bytes, 1) + kAlignment - 1) / kAlignment * kAlignment;
}

} // namespace

VulkanBuffer::~VulkanBuffer()
{
    m_memory->release(m_block, m_place);
}

Memory::Memory(std::shared_ptr<Gpu> gpu) : m_gpu(std::move(gpu)) {}

uint32_t Memory::typeFor(MemoryUse use) const
{
    const VkPhysicalDeviceMemoryProperties &memory = m_gpu->facts.memory;
    uint64_t largest = 0;
    for (uint32_t i = 0; i < memory.memoryHeapCount; ++i)
        if (memory.memoryHeaps[i].flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT)
            largest = std::max<uint64_t>(largest, memory.memoryHeaps[i].size);
    const auto find = [&](VkMemoryPropertyFlags wanted,
                          VkMemoryPropertyFlags unwanted,
                          uint64_t heapBytes) -> int {
        for (uint32_t i = 0; i < memory.memoryTypeCount; ++i) {
            const VkMemoryPropertyFlags flags = memory.memoryTypes[i].propertyFlags;
            const bool large =
                memory.memoryHeaps[memory.memoryTypes[i].heapIndex].size >= heapBytes;
            if ((flags & wanted) == wanted && !(flags & unwanted) && large)
                return static_cast<int>(i);
        }
        return -1;
    };
    struct Choice {
        VkMemoryPropertyFlags wanted, unwanted;
        uint64_t heapBytes;
    };
    std::array<Choice, 4> choices{};
    switch (use) {
    case MemoryUse::Device:
        // All of it mapped (resizable BAR, integrated): uploads need no copy. A window of 256 MB
        // is left for what the host writes.
        choices = {
            {{kLocal | kVisible, 0, largest}, {kLocal, kVisible, largest}, {kLocal, 0, 0}, {}}};
        break;
    case MemoryUse::HostWrites:
        choices = {{{kLocal | kVisible, 0, 0}, {kVisible, 0, 0}, {}, {}}};
        break;
    case MemoryUse::HostReads: // uncached memory is read many times more slowly
        choices = {
            {{kVisible | kCached, kLocal, 0}, {kVisible | kCached, 0, 0}, {kVisible, 0, 0}, {}}};
        break;
    case MemoryUse::Host:
        choices = {{{kVisible | kCached, kLocal, 0},
                    {kVisible, kLocal, 0},
                    {kVisible | kCached, 0, 0},
                    {kVisible, 0, 0}}};
        break;
    }
    for (const Choice &choice : choices)
        if (const int found = find(choice.wanted, choice.unwanted, choice.heapBytes); found >= 0)
            return static_cast<uint32_t>(found);
    return 0;
}

bool Memory::hostVisible(MemoryUse use) const
{
    const auto flags = m_gpu->facts.memory.memoryTypes[typeFor(use)].propertyFlags;
    return (flags & kVisible) == kVisible;
}

Result<Memory::Block *> Memory::addBlock(uint32_t type, uint64_t atLeast)
{
    const VkMemoryType &kind = m_gpu->facts.memory.memoryTypes[type];
    const uint64_t heap = m_gpu->facts.memory.memoryHeaps[kind.heapIndex].size;
    const uint64_t usual = std::min({kind.propertyFlags & kLocal ? kBlock : kSmallBlock,
                                     m_gpu->facts.largestAllocation,
                                     heap / 16});
    // Where not much is left, a smaller block may still fit.
    for (uint64_t bytes = rounded(std::max(atLeast, usual));; bytes = rounded(bytes / 4)) {
        auto block = makeBlock(type, std::max(bytes, rounded(atLeast)));
        if (block.ok() || block.error().code != ErrorCode::OutOfMemory ||
            bytes <= rounded(atLeast)) {
            if (!block.ok())
                return block.error();
            m_blocks.push_back(std::move(*block));
            return &m_blocks.back();
        }
    }
}

Result<Memory::Block> Memory::makeBlock(uint32_t type, uint64_t bytes)
{
    const Gpu &gpu = *m_gpu;
    const VkMemoryType &kind = gpu.facts.memory.memoryTypes[type];
    const bool local = kind.propertyFlags & kLocal;
    const uint64_t ours = gpu.options.memoryBytes;
    if (bytes > gpu.facts.largestAllocation || (ours > 0 && local && m_allocated + bytes > ours))
        return gpu.error(VK_ERROR_OUT_OF_DEVICE_MEMORY, "hold what is needed");
    Block block;
    block.type = type;
    block.bytes = bytes;
    MYNAH_TRY(const VkBuffer buffer, makeBuffer(bytes));
    block.buffer = OwnedBuffer(*m_gpu, buffer);
    VkMemoryRequirements needs;
    gpu.api.vkGetBufferMemoryRequirements(gpu.device, buffer, &needs);
    VkMemoryAllocateInfo allocation{VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO};
    allocation.allocationSize = needs.size;
    allocation.memoryTypeIndex = type;
    VkDeviceMemory memory;
    MYNAH_VK(gpu,
             "allocate memory",
             gpu.api.vkAllocateMemory(gpu.device, &allocation, nullptr, &memory));
    block.memory = OwnedMemory(*m_gpu, memory);
    ++m_gpu->counters.memoryAllocations;
    MYNAH_VK(gpu, "allocate memory", gpu.api.vkBindBufferMemory(gpu.device, buffer, memory, 0));
    if ((kind.propertyFlags & kVisible) == kVisible) {
        void *mapped = nullptr;
        MYNAH_VK(gpu,
                 "map memory",
                 gpu.api.vkMapMemory(gpu.device, memory, 0, VK_WHOLE_SIZE, 0, &mapped));
        block.mapped = static_cast<std::byte *>(mapped);
    }
    block.free[0] = bytes;
    m_allocated += local ? bytes : 0;
    return block;
}

Result<VkBuffer> Memory::makeBuffer(uint64_t bytes)
{
    const Gpu &gpu = *m_gpu;
    VkBufferCreateInfo info{VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO};
    info.size = bytes;
    info.usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT |
                 VK_BUFFER_USAGE_TRANSFER_DST_BIT;
    const std::array families = {gpu.computeFamily, gpu.transferFamily};
    if (families[0] != families[1]) {
        info.sharingMode = VK_SHARING_MODE_CONCURRENT;
        info.queueFamilyIndexCount = 2;
        info.pQueueFamilyIndices = families.data();
    }
    VkBuffer buffer;
    MYNAH_VK(gpu, "allocate memory", gpu.api.vkCreateBuffer(gpu.device, &info, nullptr, &buffer));
    return buffer;
}

Result<std::unique_ptr<VulkanBuffer>> Memory::allocate(size_t bytes, MemoryUse use)
{
    const uint32_t type = typeFor(use);
    const uint64_t need = rounded(bytes);
    const auto takeFrom = [&](Block &block) -> std::unique_ptr<VulkanBuffer> {
        for (auto at = block.free.begin(); at != block.free.end(); ++at) {
            const auto [offset, size] = *at;
            if (size < need)
                continue;
            block.free.erase(at);
            if (size > need)
                block.free[offset + need] = size - need;
            const Place place{block.buffer.handle(),
                              offset,
                              need,
                              block.mapped ? block.mapped + offset : nullptr};
            return std::make_unique<VulkanBuffer>(shared_from_this(), &block, place, bytes);
        }
        return nullptr;
    };
    for (Block &block : m_blocks)
        if (block.type == type)
            if (auto buffer = takeFrom(block))
                return buffer;
    MYNAH_TRY(Block * added, addBlock(type, need));
    return takeFrom(*added);
}

void Memory::release(void *which, const Place &place)
{
    auto *block = static_cast<Block *>(which);
    auto [at, inserted] = block->free.emplace(place.offset, place.bytes);
    if (const auto after = std::next(at);
        after != block->free.end() && at->first + at->second == after->first) {
        at->second += after->second;
        block->free.erase(after);
    }
    if (at != block->free.begin()) {
        const auto before = std::prev(at);
        if (before->first + before->second == at->first) {
            before->second += at->second;
            block->free.erase(at);
            at = before;
        }
    }
    if (at->second != block->bytes)
        return;
    if (m_gpu->facts.memory.memoryTypes[block->type].propertyFlags & kLocal)
        m_allocated -= block->bytes;
    m_blocks.remove_if([block](const Block &other) { return &other == block; });
}

uint64_t Memory::available() const
{
    const VkPhysicalDeviceMemoryProperties &memory = m_gpu->facts.memory;
    const uint32_t heap = memory.memoryTypes[typeFor(MemoryUse::Device)].heapIndex;
    uint64_t free = memory.memoryHeaps[heap].size;
    if (m_gpu->facts.memoryBudget) {
        VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{
            VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT};
        VkPhysicalDeviceMemoryProperties2 now{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2,
                                              &budget};
        vkGetPhysicalDeviceMemoryProperties2(m_gpu->physical, &now);
        free = budget.heapBudget[heap] > budget.heapUsage[heap]
                   ? budget.heapBudget[heap] - budget.heapUsage[heap]
                   : 0;
    } else {
        free -= std::min(free, m_allocated);
    }
    const uint64_t ours = m_gpu->options.memoryBytes;
    return ours > 0 ? std::min(free, ours - std::min(ours, m_allocated)) : free;
}

} // namespace mynah::vulkan
