#include "kernels/vulkan/command_plan.h"

#include "kernels/vulkan/limits.h"

#include <algorithm>

namespace mynah::vulkan {

namespace {

using Clock = std::chrono::steady_clock;
using Access = Binding::Access;

constexpr uint64_t kForever = UINT64_MAX;
constexpr uint32_t kMostInOneDimension = 32768; // workgroups; 65535 is what every device allows

void barrier(const Gpu &gpu,
             VkCommandBuffer commands,
             VkPipelineStageFlags from,
             VkAccessFlags written,
             VkPipelineStageFlags to,
             VkAccessFlags used)
{
    VkMemoryBarrier memory{VK_STRUCTURE_TYPE_MEMORY_BARRIER};
    memory.srcAccessMask = written;
    memory.dstAccessMask = used;
    gpu.api.vkCmdPipelineBarrier(commands, from, to, 0, 1, &memory, 0, nullptr, 0, nullptr);
}

} // namespace

bool needsBarrier(const std::vector<Binding> &sinceBarrier, const Step &step)
{
    for (const Binding &now : step.bindings) {
        if (now.access == Access::Constant)
            continue;
        for (const Binding &before : sinceBarrier) {
            const bool writes = now.access == Access::Writes || before.access == Access::Writes;
            const bool overlap = now.buffer == before.buffer &&
                                 now.offset < before.offset + before.bytes &&
                                 before.offset < now.offset + now.bytes;
            if (writes && overlap)
                return true;
        }
    }
    return false;
}

Result<std::unique_ptr<Plan>> CommandPlan::create(PlanContext context,
                                                  const std::vector<Step> &steps,
                                                  std::unique_ptr<VulkanBuffer> scratch)
{
    std::unique_ptr<CommandPlan> plan(new CommandPlan(std::move(context)));
    plan->m_scratch = std::move(scratch);
    MYNAH_TRY(const auto sets, plan->makeSets(steps));
    MYNAH_CHECK(plan->record(steps, sets));
    plan->m_context.pipelines->keep();
    return std::unique_ptr<Plan>(std::move(plan));
}

CommandPlan::~CommandPlan()
{
    if (m_running) // a run that failed to wait
        m_context.gpu->api.vkDeviceWaitIdle(m_context.gpu->device);
}

Result<std::vector<VkDescriptorSet>> CommandPlan::makeSets(const std::vector<Step> &steps)
{
    Gpu &gpu = *m_context.gpu;
    std::vector<VkDescriptorSet> sets(steps.size());
    if (steps.empty())
        return sets;
    const auto count = static_cast<uint32_t>(steps.size());
    const VkDescriptorPoolSize size{VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, count * kBindings};
    VkDescriptorPoolCreateInfo poolInfo{VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO};
    poolInfo.maxSets = count;
    poolInfo.poolSizeCount = 1;
    poolInfo.pPoolSizes = &size;
    VkDescriptorPool pool;
    MYNAH_VK(gpu,
             "record a plan",
             gpu.api.vkCreateDescriptorPool(gpu.device, &poolInfo, nullptr, &pool));
    m_descriptors = OwnedDescriptorPool(gpu, pool);
    const std::vector<VkDescriptorSetLayout> layouts(steps.size(),
                                                     m_context.pipelines->setLayout());
    VkDescriptorSetAllocateInfo info{VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO};
    info.descriptorPool = pool;
    info.descriptorSetCount = count;
    info.pSetLayouts = layouts.data();
    MYNAH_VK(
        gpu, "record a plan", gpu.api.vkAllocateDescriptorSets(gpu.device, &info, sets.data()));
    for (size_t at = 0; at < steps.size(); ++at) {
        std::vector<VkDescriptorBufferInfo> buffers;
        for (const Binding &binding : steps[at].bindings)
            buffers.push_back({binding.buffer, binding.offset, binding.bytes});
        VkWriteDescriptorSet write{VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET};
        write.dstSet = sets[at];
        write.descriptorCount = static_cast<uint32_t>(buffers.size());
        write.descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
        write.pBufferInfo = buffers.data();
        gpu.api.vkUpdateDescriptorSets(gpu.device, 1, &write, 0, nullptr);
        gpu.counters.descriptorWrites += buffers.size();
    }
    return sets;
}

Result<void> CommandPlan::record(const std::vector<Step> &steps,
                                 const std::vector<VkDescriptorSet> &sets)
{
    Gpu &gpu = *m_context.gpu;
    VkCommandPoolCreateInfo poolInfo{VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO};
    poolInfo.queueFamilyIndex = gpu.computeFamily;
    VkCommandPool pool;
    MYNAH_VK(
        gpu, "record a plan", gpu.api.vkCreateCommandPool(gpu.device, &poolInfo, nullptr, &pool));
    m_pool = OwnedCommandPool(gpu, pool);
    VkCommandBufferAllocateInfo info{VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO};
    info.commandPool = pool;
    info.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
    info.commandBufferCount = 1;
    MYNAH_VK(
        gpu, "record a plan", gpu.api.vkAllocateCommandBuffers(gpu.device, &info, &m_commands));
    const VkFenceCreateInfo fenceInfo{VK_STRUCTURE_TYPE_FENCE_CREATE_INFO};
    VkFence fence;
    MYNAH_VK(gpu, "record a plan", gpu.api.vkCreateFence(gpu.device, &fenceInfo, nullptr, &fence));
    m_fence = OwnedFence(gpu, fence);
    const VkCommandBufferBeginInfo begin{VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO};
    MYNAH_VK(gpu, "record a plan", gpu.api.vkBeginCommandBuffer(m_commands, &begin));
    // After what earlier submissions wrote, and before what later ones and the host read.
    barrier(gpu,
            m_commands,
            VK_PIPELINE_STAGE_ALL_COMMANDS_BIT,
            VK_ACCESS_MEMORY_WRITE_BIT,
            VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT,
            VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT);
    MYNAH_CHECK(recordSteps(steps, sets));
    barrier(gpu,
            m_commands,
            VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT,
            VK_ACCESS_SHADER_WRITE_BIT,
            VK_PIPELINE_STAGE_HOST_BIT | VK_PIPELINE_STAGE_ALL_COMMANDS_BIT,
            VK_ACCESS_HOST_READ_BIT | VK_ACCESS_MEMORY_READ_BIT | VK_ACCESS_MEMORY_WRITE_BIT);
    MYNAH_VK(gpu, "record a plan", gpu.api.vkEndCommandBuffer(m_commands));
    return {};
}

Result<void> CommandPlan::recordSteps(const std::vector<Step> &steps,
                                      const std::vector<VkDescriptorSet> &sets)
{
    Gpu &gpu = *m_context.gpu;
    const VkPipelineLayout layout = m_context.pipelines->layout();
    std::vector<Binding> sinceBarrier;
    for (size_t at = 0; at < steps.size(); ++at) {
        const Step &step = steps[at];
        if (needsBarrier(sinceBarrier, step)) {
            barrier(gpu,
                    m_commands,
                    VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT,
                    VK_ACCESS_SHADER_WRITE_BIT,
                    VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT,
                    VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT);
            sinceBarrier.clear();
        }
        for (const Binding &binding : step.bindings)
            if (binding.access != Access::Constant)
                sinceBarrier.push_back(binding);
        MYNAH_TRY(const VkPipeline pipeline, m_context.pipelines->pipeline(step.key));
        gpu.api.vkCmdBindPipeline(m_commands, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);
        gpu.api.vkCmdBindDescriptorSets(
            m_commands, VK_PIPELINE_BIND_POINT_COMPUTE, layout, 0, 1, &sets[at], 0, nullptr);
        gpu.api.vkCmdPushConstants(m_commands,
                                   layout,
                                   VK_SHADER_STAGE_COMPUTE_BIT,
                                   0,
                                   static_cast<uint32_t>(step.push.size() * 4),
                                   step.push.data());
        const auto x =
            static_cast<uint32_t>(std::min<uint64_t>(step.workgroups, kMostInOneDimension));
        const auto y = static_cast<uint32_t>((step.workgroups + x - 1) / x);
        gpu.api.vkCmdDispatch(m_commands, x, y, 1);
    }
    return {};
}

Result<void> CommandPlan::run()
{
    Gpu &gpu = *m_context.gpu;
    MYNAH_CHECK(m_context.transfer->flush());
    const VkFence fence = m_fence.handle();
    MYNAH_VK(gpu, "compute", gpu.api.vkResetFences(gpu.device, 1, &fence));
    VkSubmitInfo info{VK_STRUCTURE_TYPE_SUBMIT_INFO};
    info.commandBufferCount = 1;
    info.pCommandBuffers = &m_commands;
    ++gpu.counters.submits;
    if (gpu.options.lostAfter > 0 && ++gpu.counters.runs > gpu.options.lostAfter)
        return gpu.error(VK_ERROR_DEVICE_LOST, "compute");
    MYNAH_VK(gpu, "compute", gpu.api.vkQueueSubmit(gpu.computeQueue, 1, &info, fence));
    m_running = true;
    MYNAH_CHECK(wait());
    m_running = false;
    return {};
}

/// Sleeps through most of the time that the last run took, then asks again and again: being woken
/// up costs a tenth of a small model's token.
Result<void> CommandPlan::wait()
{
    Gpu &gpu = *m_context.gpu;
    const VkFence fence = m_fence.handle();
    if (gpu.facts.software) { // it computes with the threads that would be kept busy
        MYNAH_VK(gpu, "compute", gpu.api.vkWaitForFences(gpu.device, 1, &fence, VK_TRUE, kForever));
        return {};
    }
    const auto start = Clock::now();
    const auto asleep = static_cast<uint64_t>(m_lastWait.count()) * 8 / 10;
    VkResult result = gpu.api.vkWaitForFences(gpu.device, 1, &fence, VK_TRUE, asleep);
    const auto spinUntil = Clock::now() + std::min(m_lastWait, std::chrono::nanoseconds(2'000'000));
    while (result == VK_TIMEOUT && Clock::now() < spinUntil)
        result = gpu.api.vkWaitForFences(gpu.device, 1, &fence, VK_TRUE, 0);
    if (result == VK_TIMEOUT)
        result = gpu.api.vkWaitForFences(gpu.device, 1, &fence, VK_TRUE, kForever);
    MYNAH_VK(gpu, "compute", result);
    m_lastWait = Clock::now() - start;
    return {};
}

} // namespace mynah::vulkan
