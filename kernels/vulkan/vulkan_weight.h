// A weight in device memory, in slices of rows: no slice is larger than what a shader may bind.
#pragma once

#include "kernels/device.h"
#include "kernels/vulkan/transfer.h"
#include "kernels/vulkan/weight_layout.h"

#include <memory>
#include <vector>

namespace mynah::vulkan {

struct WeightSlice {
    std::unique_ptr<VulkanBuffer> buffer;
    PlaneOffsets planes;
    int64_t firstRow = 0, rows = 0;
};

class VulkanWeight final : public Buffer {
public:
    VulkanWeight(WeightLayout layout, std::vector<WeightSlice> slices, size_t bytes)
        : Buffer(bytes), m_layout(layout), m_slices(std::move(slices))
    {
    }
    const WeightLayout &layout() const { return m_layout; }
    const std::vector<WeightSlice> &slices() const { return m_slices; }

private:
    WeightLayout m_layout;
    std::vector<WeightSlice> m_slices;
};

/// Tables, of which a token reads one row, lie in the host's memory. Errors: Usage, OutOfMemory,
/// Device.
Result<Weight>
makeVulkanWeight(const WeightSource &source, const Gpu &gpu, Memory &memory, Transfer &transfer);

} // namespace mynah::vulkan
