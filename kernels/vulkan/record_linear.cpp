// Products: which shader computes one, and what it is told.
#include "kernels/vulkan/step_maker.h"
#include "kernels/vulkan/vulkan_recorder.h"

namespace mynah::vulkan {

namespace {

constexpr uint32_t kSumThreads = 64;
constexpr uint64_t kFloat = sizeof(float);

/// The output and what the epilogue reads: bindings 2 to 6 of its shaders.
struct Finish {
    Finish(StepMaker &step, const LinearItem &item) : out(step.writes(item.output))
    {
        const auto optional = [&step](const Tensor &tensor, bool used) {
            return used && tensor ? step.reads(tensor) : step.unused();
        };
        const bool lerps = item.store == Store::Lerp;
        bias = optional(item.bias, true);
        gate = optional(item.gate, true);
        current = optional(item.current, lerps);
        previous = optional(item.previous, lerps);
    }
    uint32_t out, bias = 0, gate = 0, current = 0, previous = 0;
};

/// The block of push constants of epilogue.glsl.
void pushProduct(StepMaker &step,
                 const LinearItem &item,
                 const WeightSlice &slice,
                 int64_t columns,
                 uint32_t xAt,
                 const Finish &finish)
{
    step.pushPlanes(slice);
    step.push({slice.firstRow,
               slice.layout.outputs,
               item.weight->rows,
               columns,
               slice.layout.groups8,
               item.input.rows,
               xAt,
               finish.out,
               finish.bias,
               finish.gate,
               finish.current,
               finish.previous});
    step.push(item.weight->scale);
    step.push({static_cast<int64_t>(item.activation),
               static_cast<int64_t>(item.store),
               item.bias ? 1 : 0,
               item.gate ? 1 : 0});
}

} // namespace

void VulkanRecorder::linear(std::span<const LinearItem> items)
{
    m_check.linear(items);
    if (!m_check.ok())
        return;
    for (const LinearItem &item : items)
        for (const WeightSlice &slice : vulkanWeight(*item.weight).slices())
            multiply(item, slice);
}

void VulkanRecorder::multiply(const LinearItem &item, const WeightSlice &slice)
{
    const ProductChoice choice = chooseProduct(*m_context.gpu, slice.layout, item.input.rows);
    if (choice.shader == Shader::Sparse)
        return multiplySparse(item, slice);
    StepMaker step(*m_context.gpu, choice.shader);
    const uint32_t xAt = step.reads(item.input);
    step.bindSlice(slice);
    const Finish finish(step, item);
    pushProduct(step, item, slice, item.weight->columns, xAt, finish);
    const auto type = static_cast<uint32_t>(item.weight->type);
    const uint32_t aligned = xAt % 4 == 0 && item.weight->columns % 8 == 0 ? 1 : 0;
    const uint32_t inputMajor = slice.layout.order == Order::InputMajor ? 1 : 0;
    if (choice.shader == Shader::Gemv)
        step.constants({type, choice.rows, choice.inputs, aligned});
    else
        step.constants({type, choice.rows, aligned, inputMajor});
    step.threads(choice.threads);
    m_steps.push_back(step.take(choice.workgroups));
}

void VulkanRecorder::multiplySparse(const LinearItem &item, const WeightSlice &slice)
{
    const ProductChoice choice = chooseProduct(*m_context.gpu, slice.layout, item.input.rows);
    const auto type = static_cast<uint32_t>(item.weight->type);
    const uint64_t bytes = static_cast<uint64_t>(choice.parts * item.input.rows) *
                           static_cast<uint64_t>(8 * slice.layout.groups8) * kFloat;
    m_scratchBytes = std::max(m_scratchBytes, bytes);

    StepMaker parts(*m_context.gpu, Shader::Sparse);
    const uint32_t xAt = parts.reads(item.input);
    parts.bindSlice(slice);
    parts.bind({VK_NULL_HANDLE, 0, bytes, Binding::Access::Writes});
    parts.pushPlanes(slice);
    parts.push({item.weight->columns, slice.layout.groups8, item.input.rows, xAt, choice.parts});
    parts.constants({type, choice.inputs, choice.part});
    parts.threads(choice.threads);
    m_steps.push_back(parts.take(choice.workgroups));

    StepMaker sum(*m_context.gpu, Shader::Sum);
    sum.bind({VK_NULL_HANDLE, 0, bytes, Binding::Access::Reads});
    sum.bindSlice(slice);
    const Finish finish(sum, item);
    pushProduct(sum, item, slice, choice.parts, 0, finish);
    sum.constants({type});
    sum.threads(kSumThreads);
    const int64_t outputs = slice.layout.outputs * item.input.rows;
    m_steps.push_back(sum.take(ceilDivide(outputs, int64_t{kSumThreads})));
}

} // namespace mynah::vulkan
