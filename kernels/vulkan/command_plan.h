// A recorded command buffer: dispatches with barriers where one needs what another wrote.
#pragma once

#include "kernels/device.h"
#include "kernels/vulkan/pipelines.h"
#include "kernels/vulkan/transfer.h"

#include <chrono>
#include <vector>

namespace mynah::vulkan {

struct Binding {
    VkBuffer buffer = VK_NULL_HANDLE;
    uint64_t offset = 0, bytes = 0;
    enum class Access {
        Constant,
        Reads,
        Writes
    } access = Access::Constant; // Constant: never written
};

/// One dispatch.
struct Step {
    PipelineKey key;
    std::vector<Binding> bindings; // of binding 0, 1, …
    std::vector<uint32_t> push;
    uint64_t workgroups = 1;
};

/// What a device's plans share.
struct PlanContext {
    std::shared_ptr<Gpu> gpu;
    std::shared_ptr<Pipelines> pipelines;
    std::shared_ptr<Memory> memory;
    std::shared_ptr<Transfer> transfer;
};

class CommandPlan final : public Plan {
public:
    /// `scratch` (may be null) lives as long as the plan. Errors: Device, OutOfMemory.
    static Result<std::unique_ptr<Plan>> create(PlanContext context,
                                                const std::vector<Step> &steps,
                                                std::unique_ptr<VulkanBuffer> scratch);
    ~CommandPlan() override;
    /// One submission.
    Result<void> run() override;

private:
    explicit CommandPlan(PlanContext context) : m_context(std::move(context)) {}
    Result<std::vector<VkDescriptorSet>> makeSets(const std::vector<Step> &steps);
    Result<void> record(const std::vector<Step> &steps, const std::vector<VkDescriptorSet> &sets);
    Result<void> recordSteps(const std::vector<Step> &steps,
                             const std::vector<VkDescriptorSet> &sets);
    Result<void> wait();

    PlanContext m_context;
    std::unique_ptr<VulkanBuffer> m_scratch;
    OwnedDescriptorPool m_descriptors;
    OwnedCommandPool m_pool;
    OwnedFence m_fence;
    VkCommandBuffer m_commands = VK_NULL_HANDLE;
    std::chrono::nanoseconds m_lastWait{0};
    bool m_running = false;
};

/// Whether a barrier must stand before `step`, given what was accessed since the last one.
bool needsBarrier(const std::vector<Binding> &sinceBarrier, const Step &step);

} // namespace mynah::vulkan
