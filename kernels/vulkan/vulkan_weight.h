// A weight in device memory, in slices of rows: no slice is larger than what a shader may bind.
#pragma once

#include "kernels/device.h"
#include "kernels/vulkan/transfer.h"
#include "kernels/base/weight_layout.h"

#include <memory>
#include <vector>

namespace mynah::vulkan {

struct WeightSlice {
    std::unique_ptr<VulkanBuffer> buffer;
    WeightLayout layout;
    int64_t firstRow = 0; // outputs of the weight that come before
};

class VulkanWeight final : public Buffer {
public:
    VulkanWeight(std::vector<WeightSlice> slices, size_t bytes)
        : Buffer(bytes), m_slices(std::move(slices))
    {
    }
    const std::vector<WeightSlice> &slices() const { return m_slices; }

private:
    std::vector<WeightSlice> m_slices;
};

/// Of a weight that makeVulkanWeight() made.
inline const VulkanWeight &vulkanWeight(const Weight &weight)
{
    return static_cast<const VulkanWeight &>(*weight.buffer);
}

/// Tables, of which a token reads one row, lie in the host's memory. Errors: Usage, OutOfMemory,
/// Device.
Result<Weight>
makeVulkanWeight(const WeightSource &source, const Gpu &gpu, Memory &memory, Transfer &transfer);

} // namespace mynah::vulkan
