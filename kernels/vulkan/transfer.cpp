#include "kernels/vulkan/transfer.h"

#include <algorithm>
#include <cstring>

namespace mynah::vulkan {

namespace {
constexpr uint64_t kStagingBytes = 8ull << 20; // of each slot of the ring
constexpr uint64_t kForever = UINT64_MAX;
} // namespace

Result<std::unique_ptr<Transfer>> Transfer::create(std::shared_ptr<Gpu> owner,
                                                   std::shared_ptr<Memory> memory)
{
    std::unique_ptr<Transfer> made(new Transfer(std::move(owner), std::move(memory)));
    Gpu &gpu = *made->m_gpu;
    VkCommandPoolCreateInfo poolInfo{VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO};
    poolInfo.flags = VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT;
    poolInfo.queueFamilyIndex = gpu.transferFamily;
    VkCommandPool pool;
    MYNAH_VK(gpu,
             "prepare transfers",
             gpu.api.vkCreateCommandPool(gpu.device, &poolInfo, nullptr, &pool));
    made->m_pool = OwnedCommandPool(gpu, pool);
    for (Slot &slot : made->m_slots) {
        VkCommandBufferAllocateInfo info{VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO};
        info.commandPool = pool;
        info.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
        info.commandBufferCount = 1;
        MYNAH_VK(gpu,
                 "prepare transfers",
                 gpu.api.vkAllocateCommandBuffers(gpu.device, &info, &slot.commands));
        const VkFenceCreateInfo fenceInfo{VK_STRUCTURE_TYPE_FENCE_CREATE_INFO};
        VkFence fence;
        MYNAH_VK(gpu,
                 "prepare transfers",
                 gpu.api.vkCreateFence(gpu.device, &fenceInfo, nullptr, &fence));
        slot.fence = OwnedFence(gpu, fence);
    }
    return made;
}

Transfer::~Transfer()
{
    [[maybe_unused]] const auto done = flush();
}

Result<void> Transfer::begin(Slot &slot)
{
    VkCommandBufferBeginInfo info{VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO};
    info.flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT;
    MYNAH_VK(*m_gpu, "copy", m_gpu->api.vkBeginCommandBuffer(slot.commands, &info));
    return {};
}

Result<void> Transfer::submit(Slot &slot)
{
    Gpu &gpu = *m_gpu;
    MYNAH_VK(gpu, "copy", gpu.api.vkEndCommandBuffer(slot.commands));
    const VkFence fence = slot.fence.handle();
    MYNAH_VK(gpu, "copy", gpu.api.vkResetFences(gpu.device, 1, &fence));
    VkSubmitInfo info{VK_STRUCTURE_TYPE_SUBMIT_INFO};
    info.commandBufferCount = 1;
    info.pCommandBuffers = &slot.commands;
    ++gpu.counters.submits;
    MYNAH_VK(gpu, "copy", gpu.api.vkQueueSubmit(gpu.transferQueue, 1, &info, fence));
    slot.busy = true;
    return {};
}

Result<void> Transfer::wait(Slot &slot)
{
    if (!slot.busy)
        return {};
    const VkFence fence = slot.fence.handle();
    MYNAH_VK(
        *m_gpu, "copy", m_gpu->api.vkWaitForFences(m_gpu->device, 1, &fence, VK_TRUE, kForever));
    slot.busy = false;
    return {};
}

Result<Transfer::Slot *> Transfer::next()
{
    Slot &slot = m_slots[m_at++ % m_slots.size()];
    MYNAH_CHECK(wait(slot));
    return &slot;
}

Result<void> Transfer::needStaging(Slot &slot)
{
    if (!slot.staging) {
        MYNAH_TRY(slot.staging, m_memory->allocate(kStagingBytes, MemoryUse::Host));
    }
    return {};
}

Result<void>
Transfer::write(const Place &to, uint64_t offset, uint64_t bytes, uint64_t unit, const Fill &fill)
{
    if (to.mapped) {
        fill(0, {to.mapped + offset, bytes});
        return {};
    }
    const uint64_t part = std::max(kStagingBytes / unit, uint64_t{1}) * unit;
    if (part > kStagingBytes)
        return Error{ErrorCode::Usage, "A part of a transfer is too large"};
    for (uint64_t at = 0; at < bytes; at += part) {
        MYNAH_TRY(Slot * slot, next());
        MYNAH_CHECK(needStaging(*slot));
        const Place &staging = slot->staging->place();
        const uint64_t count = std::min(part, bytes - at);
        fill(at, {staging.mapped, count});
        MYNAH_CHECK(begin(*slot));
        const VkBufferCopy region{staging.offset, to.offset + offset + at, count};
        m_gpu->api.vkCmdCopyBuffer(slot->commands, staging.buffer, to.buffer, 1, &region);
        MYNAH_CHECK(submit(*slot));
    }
    return {};
}

Result<void> Transfer::zero(const Place &place)
{
    if (place.mapped) {
        std::memset(place.mapped, 0, place.bytes);
        return {};
    }
    MYNAH_TRY(Slot * slot, next());
    MYNAH_CHECK(begin(*slot));
    m_gpu->api.vkCmdFillBuffer(slot->commands, place.buffer, place.offset, place.bytes, 0);
    MYNAH_CHECK(submit(*slot));
    return wait(*slot);
}

Result<void> Transfer::read(const Place &from, uint64_t offset, std::span<std::byte> to)
{
    if (from.mapped) {
        std::memcpy(to.data(), from.mapped + offset, to.size());
        return {};
    }
    for (uint64_t at = 0; at < to.size(); at += kStagingBytes) {
        MYNAH_TRY(Slot * slot, next());
        MYNAH_CHECK(needStaging(*slot));
        const Place &staging = slot->staging->place();
        const uint64_t count = std::min(kStagingBytes, to.size() - at);
        MYNAH_CHECK(begin(*slot));
        const VkBufferCopy region{from.offset + offset + at, staging.offset, count};
        m_gpu->api.vkCmdCopyBuffer(slot->commands, from.buffer, staging.buffer, 1, &region);
        VkMemoryBarrier barrier{VK_STRUCTURE_TYPE_MEMORY_BARRIER};
        barrier.srcAccessMask = VK_ACCESS_TRANSFER_WRITE_BIT;
        barrier.dstAccessMask = VK_ACCESS_HOST_READ_BIT;
        m_gpu->api.vkCmdPipelineBarrier(slot->commands,
                                        VK_PIPELINE_STAGE_TRANSFER_BIT,
                                        VK_PIPELINE_STAGE_HOST_BIT,
                                        0,
                                        1,
                                        &barrier,
                                        0,
                                        nullptr,
                                        0,
                                        nullptr);
        MYNAH_CHECK(submit(*slot));
        MYNAH_CHECK(wait(*slot));
        std::memcpy(to.data() + at, staging.mapped, count);
    }
    return {};
}

Result<void> Transfer::flush()
{
    for (Slot &slot : m_slots)
        MYNAH_CHECK(wait(slot));
    return {};
}

} // namespace mynah::vulkan
