#include "kernels/vulkan/step_maker.h"

#include "kernels/vulkan/limits.h"

#include <algorithm>

namespace mynah::vulkan {

namespace {

// Rows of input up to which teams read the weights themselves. Drivers in software do so for any
// number: memory shared by a workgroup, of which tiles live, is slow there, and larger programs
// take longer to compile than to run smaller ones.
constexpr int64_t kGemvInputs = 8, kSoftwareTeamInputs = 4;
constexpr uint64_t kVectorBytes = 16;
constexpr int64_t kTileOutputs = 64, kTileInputs = 8; // Gemm: a tile has some times as many inputs

} // namespace

uint32_t StepMaker::bindTensor(const Tensor &tensor, Binding::Access access)
{
    const Place &place = static_cast<const VulkanBuffer &>(*tensor.buffer).place();
    const uint64_t alignment =
        std::max(uint64_t{m_gpu.facts.limits.minStorageBufferOffsetAlignment}, kVectorBytes);
    const uint64_t begin = place.offset + static_cast<uint64_t>(tensor.offset) * 4;
    const uint64_t from = begin / alignment * alignment;
    const uint64_t bytes = begin - from + static_cast<uint64_t>(tensor.size()) * 4;
    m_step.bindings.push_back({place.buffer, from, std::max<uint64_t>(bytes, 4), access});
    return static_cast<uint32_t>((begin - from) / 4);
}

uint32_t StepMaker::unused()
{
    Binding binding = m_step.bindings.front();
    binding.access = Binding::Access::Constant;
    m_step.bindings.push_back(binding);
    return 0;
}

void StepMaker::bindSlice(const WeightSlice &slice)
{
    const Place &place = slice.buffer->place();
    m_step.bindings.push_back(
        {place.buffer, place.offset, slice.layout.bytes, Binding::Access::Constant});
}

void StepMaker::push(std::initializer_list<Word> words)
{
    for (const Word &word : words)
        m_step.push.push_back(word.value);
}

void StepMaker::pushPlanes(const WeightSlice &slice)
{
    for (const Plane plane : {Plane::High, Plane::Scales, Plane::Supers})
        m_step.push.push_back(static_cast<uint32_t>(slice.layout.plane(plane).begin / 4));
}

void StepMaker::constants(std::initializer_list<uint32_t> values)
{
    std::copy(values.begin(), values.end(), m_step.key.constants.begin());
}

Step StepMaker::take(int64_t workgroups)
{
    m_step.workgroups = static_cast<uint64_t>(workgroups);
    return std::move(m_step);
}

namespace {

/// Rows of input of a team that have a program of their own.
uint32_t teamInputs(const Gpu &gpu, int64_t inputRows)
{
    const auto inputs = static_cast<int64_t>(std::bit_ceil(static_cast<uint64_t>(inputRows)));
    return static_cast<uint32_t>(
        std::min(inputs, gpu.facts.software ? kSoftwareTeamInputs : kGemvInputs));
}

ProductChoice sparseChoice(const Gpu &gpu, const WeightLayout &layout, int64_t inputRows)
{
    ProductChoice choice;
    choice.shader = Shader::Sparse;
    choice.inputs = teamInputs(gpu, inputRows);
    choice.part = choice.inputs <= 2 ? 256 : 128; // values of all rows lie in shared memory
    choice.parts = ceilDivide(layout.inputs, int64_t{choice.part});
    choice.threads = layout.groups8 >= 64 ? 64 : 32;
    choice.workgroups = ceilDivide(layout.groups8, int64_t{choice.threads}) * choice.parts *
                        ceilDivide(inputRows, int64_t{choice.inputs});
    return choice;
}

ProductChoice tileChoice(const WeightLayout &layout, int64_t inputRows)
{
    ProductChoice choice;
    choice.shader = Shader::Gemm;
    choice.threads = kTileThreads;
    choice.rows = inputRows <= 2 * kTileInputs ? 2 : inputRows <= 4 * kTileInputs ? 4 : 8;
    choice.workgroups = ceilDivide(layout.outputs, kTileOutputs) *
                        ceilDivide(inputRows, kTileInputs * int64_t{choice.rows});
    return choice;
}

} // namespace

ProductChoice chooseProduct(const Gpu &gpu, const WeightLayout &layout, int64_t inputRows)
{
    if (inputRows > kGemvInputs && !gpu.facts.software)
        return tileChoice(layout, inputRows);
    if (layout.order == Order::InputMajor)
        return sparseChoice(gpu, layout, inputRows);
    ProductChoice choice;
    // More outputs of a team read the input less often; fewer leave enough teams for a small
    // matrix.
    choice.inputs = teamInputs(gpu, inputRows);
    const int64_t many = inputRows > 1 ? 1024 : 4096;
    choice.rows = layout.outputs >= many ? 4 : layout.outputs >= 512 ? 2 : 1;
    const int64_t teams =
        ceilDivide(layout.outputs, choice.rows) * ceilDivide(inputRows, int64_t{choice.inputs});
    if (gpu.facts.subgroupSums) {
        const int64_t together = teams >= 512 ? 4 : teams >= 64 ? 2 : 1;
        choice.threads = gpu.facts.subgroupSize * static_cast<uint32_t>(together);
        choice.workgroups = ceilDivide(teams, together);
    } else {
        choice.threads = layout.inputs >= 1024 ? 64 : 32;
        choice.workgroups = teams;
    }
    return choice;
}

} // namespace mynah::vulkan
