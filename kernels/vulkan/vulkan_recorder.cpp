#include "kernels/vulkan/vulkan_recorder.h"

#include "kernels/vulkan/limits.h"
#include "kernels/vulkan/step_maker.h"

#include <algorithm>
#include <bit>

namespace mynah::vulkan {

namespace {

constexpr uint32_t kSimpleThreads = 64;
constexpr size_t kShiftItems = 6; // of one dispatch
constexpr int64_t kHeadSplit = 4; // threads that share a row of wkv7's state

} // namespace

uint32_t VulkanRecorder::threadsFor(int64_t columns) const
{
    const auto wanted =
        static_cast<uint32_t>(std::clamp<int64_t>(columns, 1, int64_t{kMostThreads}));
    return std::max(std::bit_ceil(wanted), std::max(m_context.gpu->facts.subgroupSize, 8u));
}

void VulkanRecorder::embed(const Weight &table, const Buffer &tokens, Tensor out)
{
    m_check.embed(table, tokens, out);
    if (!m_check.ok())
        return;
    const VulkanWeight &weight = vulkanWeight(table);
    const auto &buffer = static_cast<const VulkanBuffer &>(tokens);
    for (const WeightSlice &slice : weight.slices()) {
        StepMaker step(*m_context.gpu, Shader::Embed);
        step.bind({buffer.place().buffer,
                   buffer.place().offset,
                   static_cast<uint64_t>(out.rows) * 4,
                   Binding::Access::Reads});
        step.bindSlice(slice);
        const uint32_t outAt = step.writes(out);
        step.pushPlanes(slice);
        step.push({slice.firstRow,
                   slice.layout.outputs,
                   table.columns,
                   slice.layout.groups8,
                   outAt,
                   out.rows});
        step.push(table.scale);
        step.constants({static_cast<uint32_t>(table.type)});
        step.threads(threadsFor(slice.layout.groups8));
        m_steps.push_back(step.take(out.rows));
    }
}

void VulkanRecorder::norm(Tensor x, const NormWeights &weights, Tensor out)
{
    m_check.norm(x, weights, out);
    if (!m_check.ok())
        return;
    StepMaker step(*m_context.gpu, Shader::Norm);
    const uint32_t xAt = step.reads(x), weightAt = step.reads(weights.weight);
    const uint32_t biasAt = step.reads(weights.bias), outAt = step.writes(out);
    step.push({xAt, weightAt, biasAt, outAt, x.rows, x.columns});
    step.push(weights.epsilon);
    step.threads(threadsFor(x.columns));
    m_steps.push_back(step.take(x.rows));
}

void VulkanRecorder::normShift(const NormShift &op, std::span<const ShiftItem> items)
{
    m_check.normShift(op, items);
    if (!m_check.ok())
        return;
    bool first = true;
    do {
        const size_t count = std::min(items.size(), kShiftItems);
        shiftSome(op, items.first(count), first);
        items = items.subspan(count);
        first = false;
    } while (!items.empty());
}

void VulkanRecorder::shiftSome(const NormShift &op, std::span<const ShiftItem> items, bool first)
{
    StepMaker step(*m_context.gpu, Shader::NormShift);
    const uint32_t xAt = step.reads(op.x), weightAt = step.reads(op.norm.weight);
    const uint32_t biasAt = step.reads(op.norm.bias), stateAt = step.reads(op.shiftState);
    const uint32_t currentAt = first ? step.writes(op.current) : step.unused();
    const bool before = first && op.previous;
    const uint32_t previousAt = before ? step.writes(op.previous) : step.unused();
    std::array<uint32_t, kShiftItems> mus{}, outs{};
    for (size_t i = 0; i < kShiftItems; ++i) {
        mus[i] = i < items.size() ? step.reads(items[i].mu) : step.unused();
        outs[i] = i < items.size() ? step.writes(items[i].out) : step.unused();
    }
    step.push({xAt, weightAt, biasAt, stateAt, currentAt, previousAt});
    for (const auto &offsets : {mus, outs})
        for (const uint32_t offset : offsets)
            step.push({offset});
    step.push({op.x.rows, op.x.columns, m_shape.tokens, first ? 1 : 0, before ? 1 : 0});
    step.push(op.norm.epsilon);
    step.constants({static_cast<uint32_t>(items.size())});
    step.threads(threadsFor(op.x.columns));
    m_steps.push_back(step.take(op.x.rows));
}

void VulkanRecorder::commitShift(Tensor current, Tensor shiftState)
{
    m_check.commitShift(current, shiftState);
    if (m_check.ok())
        copyRows(current, shiftState, m_shape.tokens);
}

void VulkanRecorder::selectLastRows(Tensor x, Tensor out)
{
    m_check.selectLastRows(x, out);
    if (m_check.ok())
        copyRows(x, out, m_shape.tokens);
}

void VulkanRecorder::copy(Tensor from, Tensor to)
{
    m_check.copy(from, to);
    if (m_check.ok())
        copyRows(from, to, 1);
}

void VulkanRecorder::copyRows(Tensor from, Tensor to, int64_t rowStep)
{
    StepMaker step(*m_context.gpu, Shader::Copy);
    const uint32_t fromAt = step.reads(from), toAt = step.writes(to);
    step.push({fromAt, toAt, to.rows, to.columns, rowStep});
    step.threads(kSimpleThreads);
    m_steps.push_back(step.take(ceilDivide(to.size(), kSimpleThreads)));
}

void VulkanRecorder::wkv4(const Wkv4 &op)
{
    m_check.wkv4(op);
    if (!m_check.ok())
        return;
    StepMaker step(*m_context.gpu, Shader::Wkv4);
    for (const Tensor &tensor : {op.r, op.k, op.v, op.decay, op.first})
        step.push({step.reads(tensor)});
    for (const Tensor &tensor : {op.aa, op.bb, op.pp, op.y})
        step.push({step.writes(tensor)});
    step.push({op.r.columns, m_shape.tokens, m_shape.sequences});
    step.threads(kSimpleThreads);
    m_steps.push_back(step.take(ceilDivide(op.r.columns * m_shape.sequences, kSimpleThreads)));
}

void VulkanRecorder::wkv6(const Wkv6 &op)
{
    m_check.wkv6(op);
    if (!m_check.ok())
        return;
    StepMaker step(*m_context.gpu, Shader::Wkv6);
    for (const Tensor &tensor : {op.r, op.k, op.v, op.decay, op.bonus})
        step.push({step.reads(tensor)});
    for (const Tensor &tensor : {op.state, op.y})
        step.push({step.writes(tensor)});
    step.push(
        {op.r.columns, m_shape.tokens, m_shape.sequences, op.decay.rows == 1 ? 0 : op.r.columns});
    step.constants({static_cast<uint32_t>(op.headSize)});
    step.threads(threadsFor(op.headSize));
    m_steps.push_back(step.take(op.r.columns / op.headSize * m_shape.sequences));
}

void VulkanRecorder::wkv7(const Wkv7 &op)
{
    m_check.wkv7(op);
    if (!m_check.ok())
        return;
    const GpuFacts &facts = m_context.gpu->facts;
    // Neighbours add up by shuffles, so they must be neighbours in a subgroup.
    const bool shares = facts.fullSubgroups && op.headSize % kHeadSplit == 0 &&
                        op.headSize * kHeadSplit <= facts.limits.maxComputeWorkGroupInvocations;
    const int64_t split = shares ? kHeadSplit : 1;
    StepMaker step(*m_context.gpu, Shader::Wkv7);
    step.push({step.reads(op.r), step.writes(op.k), step.writes(op.v)});
    step.push({step.reads(op.decay), step.reads(op.a)});
    step.push({op.mix ? step.reads(op.first) : step.unused()});
    step.push({op.mix ? step.reads(op.mix) : step.unused()});
    step.push({step.reads(op.keyScale), step.reads(op.keyAdjust)});
    step.push({step.writes(op.state), step.writes(op.y)});
    step.push({op.r.columns, m_shape.tokens, m_shape.sequences, op.mix ? 1 : 0});
    step.constants({static_cast<uint32_t>(op.headSize), static_cast<uint32_t>(split)});
    const uint32_t size = std::max(facts.subgroupSize, 8u);
    const auto threads = static_cast<uint32_t>(op.headSize * split);
    step.threads(facts.subgroupSums ? (threads + size - 1) / size * size
                                    : std::max(std::bit_ceil(threads), size));
    m_steps.push_back(step.take(op.r.columns / op.headSize * m_shape.sequences));
}

void VulkanRecorder::headNorm(const HeadNorm &op)
{
    m_check.headNorm(op);
    if (!m_check.ok())
        return;
    StepMaker step(*m_context.gpu, Shader::HeadNorm);
    for (const Tensor &tensor : {op.y, op.norm.weight, op.norm.bias})
        step.push({step.reads(tensor)});
    const bool bonus = bool(op.bonus);
    for (const Tensor &tensor : {op.r, op.k, op.v, op.bonus})
        step.push({bonus ? step.reads(tensor) : step.unused()});
    step.push({op.gate ? step.reads(op.gate) : step.unused()});
    step.push({step.writes(op.out)});
    step.push({op.y.rows, op.y.columns, op.headSize, bonus ? 1 : 0, op.gate ? 1 : 0});
    step.push(op.norm.epsilon);
    step.threads(threadsFor(op.headSize));
    m_steps.push_back(step.take(op.y.rows * (op.y.columns / op.headSize)));
}

Result<std::unique_ptr<Plan>> VulkanRecorder::finish()
{
    if (!m_check.ok())
        return Error{ErrorCode::Usage, m_check.problem()};
    for (const Step &step : m_steps)
        for (const Binding &binding : step.bindings)
            if (binding.bytes > m_context.gpu->facts.limits.maxStorageBufferRange)
                return Error{ErrorCode::Device,
                             m_context.gpu->name + " cannot use a matrix of " +
                                 std::to_string(binding.bytes >> 20) + " MiB at once"};
    std::unique_ptr<VulkanBuffer> scratch;
    if (m_scratchBytes > 0) {
        MYNAH_TRY(scratch, m_context.memory->allocate(m_scratchBytes, MemoryUse::Device));
        for (Step &step : m_steps)
            for (Binding &binding : step.bindings)
                if (binding.buffer == VK_NULL_HANDLE) {
                    binding.buffer = scratch->place().buffer;
                    binding.offset = scratch->place().offset;
                }
    }
    return CommandPlan::create(m_context, m_steps, std::move(scratch));
}

} // namespace mynah::vulkan
