#include "kernels/vulkan/step_maker.h"

#include "kernels/vulkan/limits.h"

#include <algorithm>

namespace mynah::vulkan {

namespace {

constexpr int64_t kGemvInputs = 8; // rows of input up to which each team keeps all sums
constexpr uint64_t kVectorBytes = 16;
constexpr int64_t kTileOutputs = 64, kTileInputs = 16; // Gemm: inputs per thread's row

int64_t ceilDivide(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

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
        {place.buffer, place.offset, slice.planes.bytes, Binding::Access::Constant});
}

void StepMaker::push(std::initializer_list<Word> words)
{
    for (const Word &word : words)
        m_step.push.push_back(word.value);
}

void StepMaker::pushPlanes(const WeightSlice &slice)
{
    for (const Plane plane : {Plane::High, Plane::Scales, Plane::Supers})
        m_step.push.push_back(
            static_cast<uint32_t>(slice.planes.begin[static_cast<size_t>(plane)] / 4));
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

ProductChoice
chooseProduct(const Gpu &gpu, const WeightLayout &layout, int64_t outputs, int64_t inputRows)
{
    ProductChoice choice;
    if (inputRows > kGemvInputs) {
        const int64_t wide = inputRows <= kTileInputs ? 1 : inputRows <= 2 * kTileInputs ? 2 : 4;
        choice.shader = Shader::Gemm;
        choice.threads = kTileThreads;
        choice.rows = static_cast<uint32_t>(wide);
        choice.workgroups =
            ceilDivide(outputs, kTileOutputs) * ceilDivide(inputRows, kTileInputs * wide);
        return choice;
    }
    // More outputs of a team read the input less often; fewer leave enough teams for a small
    // matrix.
    choice.rows = outputs >= 4096 && inputRows <= 2 ? 4 : outputs >= 1024 ? 2 : 1;
    const int64_t teams = ceilDivide(outputs, choice.rows);
    if (gpu.facts.subgroupSums) {
        const int64_t together = teams >= 512 ? 4 : teams >= 64 ? 2 : 1;
        choice.threads = gpu.facts.subgroupSize * static_cast<uint32_t>(together);
        choice.workgroups = ceilDivide(teams, together);
    } else {
        choice.threads = layout.paddedColumns >= 1024 ? 64 : 32;
        choice.workgroups = teams;
    }
    return choice;
}

} // namespace mynah::vulkan
