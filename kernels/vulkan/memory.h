// Device memory in large blocks, of which buffers are parts. Drivers allow few allocations and
// take long for each.
#pragma once

#include "kernels/device.h"
#include "kernels/vulkan/gpu.h"

#include <list>
#include <map>
#include <memory>

namespace mynah::vulkan {

class Memory;

/// Where in a block a buffer lies.
struct Place {
    VkBuffer buffer = VK_NULL_HANDLE;
    uint64_t offset = 0, bytes = 0;
    std::byte *mapped = nullptr; // null: the host cannot see it
};

/// Part of a block. Must not outlive its Memory's device; keeps the Memory itself alive.
class VulkanBuffer final : public Buffer {
public:
    VulkanBuffer(std::shared_ptr<Memory> memory, void *block, Place place, size_t bytes)
        : Buffer(bytes), m_memory(std::move(memory)), m_block(block), m_place(place)
    {
    }
    ~VulkanBuffer() override;
    const Place &place() const { return m_place; }

private:
    std::shared_ptr<Memory> m_memory;
    void *m_block;
    Place m_place;
};

/// Where memory is wanted. Host: in the computer's own memory, which the device reads and writes
/// through the bus.
enum class MemoryUse { Device, HostWrites, HostReads, Host };

class Memory : public std::enable_shared_from_this<Memory> {
public:
    explicit Memory(std::shared_ptr<Gpu> gpu);

    /// Not zeroed. Errors: OutOfMemory.
    Result<std::unique_ptr<VulkanBuffer>> allocate(size_t bytes, MemoryUse use);
    /// Bytes that may still be allocated on the device, as its driver says or as its heap's size
    /// lets expect.
    uint64_t available() const;
    /// Whether the host writes into memory of this use directly.
    bool hostVisible(MemoryUse use) const;

private:
    friend class VulkanBuffer;
    struct Block {
        OwnedMemory memory;
        OwnedBuffer buffer;
        uint64_t bytes = 0;
        std::byte *mapped = nullptr;
        uint32_t type = 0;
        std::map<uint64_t, uint64_t> free; // offset → bytes
    };

    Result<Block *> addBlock(uint32_t type, uint64_t atLeast);
    Result<Block> makeBlock(uint32_t type, uint64_t bytes);
    Result<VkBuffer> makeBuffer(uint64_t bytes);
    void release(void *block, const Place &place);
    uint32_t typeFor(MemoryUse use) const;

    std::shared_ptr<Gpu> m_gpu;
    std::list<Block> m_blocks;
    uint64_t m_allocated = 0; // bytes in blocks of the device's own memory
};

} // namespace mynah::vulkan
