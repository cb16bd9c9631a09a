#include "kernels/vulkan/vulkan_weight.h"

#include "kernels/base/host_buffer.h"
#include "kernels/base/weight_packing.h"

#include <algorithm>

namespace mynah::vulkan {

namespace {

constexpr uint64_t kLargestSlice = 1ull << 30; // bytes

Result<WeightSlice> makeSlice(const WeightSource &source,
                              const WeightLayout &layout,
                              int64_t first,
                              Memory &memory,
                              Transfer &transfer)
{
    WeightSlice slice;
    slice.layout = layout;
    slice.firstRow = first;
    const MemoryUse use = source.use == WeightUse::Table ? MemoryUse::Host : MemoryUse::Device;
    MYNAH_TRY(slice.buffer, memory.allocate(layout.bytes, use));
    for (const Plane plane : kPlanes) {
        const WeightLayout::PlaneLayout &rows = layout.plane(plane);
        if (rows.rowBytes == 0)
            continue;
        MYNAH_CHECK(transfer.write(slice.buffer->place(),
                                   rows.begin,
                                   rows.rowBytes * static_cast<uint64_t>(rows.rows),
                                   rows.rowBytes * static_cast<uint64_t>(rows.rowsTogether),
                                   [&](uint64_t begin, std::span<std::byte> to) {
                                       packRows(layout,
                                                plane,
                                                source.bytes,
                                                first,
                                                static_cast<int64_t>(begin / rows.rowBytes),
                                                to);
                                   }));
    }
    return slice;
}

/// As many outputs as one binding holds; 0 when it does not hold any.
int64_t outputsThatFit(DType type, Order order, int64_t inputs, uint64_t bytes)
{
    // Input-major rows are padded to multiples of 32; tiles of 64 outputs stay whole.
    constexpr int64_t kTogether = 64;
    const uint64_t some = weightLayout(type, order, kTogether, inputs).bytes;
    const auto fit = static_cast<int64_t>(bytes / some) * kTogether;
    if (fit > 0 || order == Order::InputMajor)
        return fit;
    return static_cast<int64_t>(bytes / weightLayout(type, order, 1, inputs).bytes);
}

} // namespace

Result<Weight>
makeVulkanWeight(const WeightSource &source, const Gpu &gpu, Memory &memory, Transfer &transfer)
{
    MYNAH_CHECK(checkWeightSource(source));
    const Order order =
        source.use == WeightUse::SparseProduct ? Order::InputMajor : Order::OutputMajor;
    const uint64_t largest = std::min({uint64_t{gpu.facts.limits.maxStorageBufferRange},
                                       gpu.facts.largestAllocation,
                                       kLargestSlice});
    const int64_t fit = outputsThatFit(source.type, order, source.columns, largest);
    if (fit <= 0)
        return Error{ErrorCode::Device,
                     gpu.name + " cannot hold a row of " + std::to_string(source.columns) +
                         " weights"};
    std::vector<WeightSlice> slices;
    size_t bytes = 0;
    for (int64_t row = 0; row < source.rows; row += fit) {
        const WeightLayout layout =
            weightLayout(source.type, order, std::min(fit, source.rows - row), source.columns);
        MYNAH_TRY(auto slice, makeSlice(source, layout, row, memory, transfer));
        bytes += layout.bytes;
        slices.push_back(std::move(slice));
    }
    Weight weight{std::make_shared<VulkanWeight>(std::move(slices), bytes),
                  source.type,
                  source.rows,
                  source.columns,
                  source.scale,
                  source.use};
    weight.skipsZeros = order == Order::InputMajor;
    return weight;
}

} // namespace mynah::vulkan
