// Copies between the host and the device's memory, through a ring of staging buffers where the host
// does not see it.
#pragma once

#include "kernels/vulkan/memory.h"

#include <array>
#include <functional>
#include <span>

namespace mynah::vulkan {

class Transfer {
public:
    static Result<std::unique_ptr<Transfer>> create(std::shared_ptr<Gpu> gpu,
                                                    std::shared_ptr<Memory> memory);
    ~Transfer();

    /// Writes bytes [begin, end) of what goes to the buffer into memory that the host sees.
    using Fill = std::function<void(uint64_t begin, std::span<std::byte> to)>;

    /// `fill` is called for parts that begin at multiples of `unit` bytes and end there or at the
    /// end. What it wrote may still be on its way to the device: see flush(). Errors: Device,
    /// OutOfMemory.
    Result<void>
    write(const Place &to, uint64_t offset, uint64_t bytes, uint64_t unit, const Fill &fill);
    Result<void> zero(const Place &place);
    Result<void> read(const Place &from, uint64_t offset, std::span<std::byte> to);
    /// Waits for everything that was written.
    Result<void> flush();

private:
    struct Slot {
        std::unique_ptr<VulkanBuffer> staging;
        OwnedFence fence;
        VkCommandBuffer commands = VK_NULL_HANDLE;
        bool busy = false;
    };

    Transfer(std::shared_ptr<Gpu> gpu, std::shared_ptr<Memory> memory)
        : m_gpu(std::move(gpu)), m_memory(std::move(memory))
    {
    }
    Result<void> begin(Slot &slot);
    Result<void> submit(Slot &slot);
    Result<void> wait(Slot &slot);
    Result<Slot *> next();
    Result<void> needStaging(Slot &slot);

    std::shared_ptr<Gpu> m_gpu;
    std::shared_ptr<Memory> m_memory;
    OwnedCommandPool m_pool;
    std::array<Slot, 3> m_slots;
    size_t m_at = 0;
};

} // namespace mynah::vulkan
