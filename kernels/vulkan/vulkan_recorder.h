// Turns operations into dispatches.
#pragma once

#include "kernels/base/shape_check.h"
#include "kernels/vulkan/command_plan.h"
#include "kernels/vulkan/vulkan_weight.h"

namespace mynah::vulkan {

class VulkanRecorder final : public Recorder {
public:
    VulkanRecorder(PlanContext context, PlanShape shape)
        : m_context(std::move(context)), m_shape(shape), m_check(shape)
    {
    }
    void embed(const Weight &table, const Buffer &tokens, Tensor out) override;
    void norm(Tensor x, const NormWeights &weights, Tensor out) override;
    void normShift(const NormShift &op, std::span<const ShiftItem> items) override;
    void commitShift(Tensor current, Tensor shiftState) override;
    void linear(std::span<const LinearItem> items) override;
    void wkv4(const Wkv4 &op) override;
    void wkv6(const Wkv6 &op) override;
    void wkv7(const Wkv7 &op) override;
    void headNorm(const HeadNorm &op) override;
    void selectLastRows(Tensor x, Tensor out) override;
    void copy(Tensor from, Tensor to) override;
    Result<std::unique_ptr<Plan>> finish() override;

private:
    void copyRows(Tensor from, Tensor to, int64_t step);
    void multiply(const LinearItem &item, const WeightSlice &slice);
    void multiplySparse(const LinearItem &item, const WeightSlice &slice);
    void shiftSome(const NormShift &op, std::span<const ShiftItem> items, bool first);
    uint32_t threadsFor(int64_t columns) const;

    PlanContext m_context;
    PlanShape m_shape;
    ShapeCheck m_check;
    std::vector<Step> m_steps;
    uint64_t m_scratchBytes = 0; // bindings without a buffer are to memory of the plan's own
};

} // namespace mynah::vulkan
