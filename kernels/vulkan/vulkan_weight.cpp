#include "kernels/vulkan/vulkan_weight.h"

#include "kernels/base/host_buffer.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace mynah::vulkan {

namespace {

constexpr uint64_t kLargestSlice = 1ull << 30; // bytes
constexpr uint64_t kThreadedFrom = 1ull << 20; // bytes from which on threads pay
constexpr unsigned kMostThreads = 8;

/// packPlane by several threads, which take some rows at a time.
void packRows(const WeightLayout &layout,
              Plane plane,
              std::span<const std::byte> source,
              int64_t first,
              int64_t rows,
              std::byte *to)
{
    const uint64_t rowBytes = layout.rowBytes[static_cast<size_t>(plane)];
    const unsigned threads =
        rowBytes * static_cast<uint64_t>(rows) < kThreadedFrom
            ? 1
            : std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads);
    const int64_t part = (rows + threads - 1) / threads;
    std::atomic<int64_t> next{0};
    const auto work = [&] {
        for (int64_t at; (at = next.fetch_add(part)) < rows;)
            packPlane(layout,
                      plane,
                      source,
                      first + at,
                      std::min(part, rows - at),
                      to + static_cast<uint64_t>(at) * rowBytes);
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
}

Result<WeightSlice> makeSlice(const WeightSource &source,
                              const WeightLayout &layout,
                              int64_t first,
                              int64_t rows,
                              Memory &memory,
                              Transfer &transfer)
{
    WeightSlice slice;
    slice.planes = planeOffsets(layout, rows);
    slice.firstRow = first;
    slice.rows = rows;
    const MemoryUse use = source.use == WeightUse::Table ? MemoryUse::Host : MemoryUse::Device;
    MYNAH_TRY(slice.buffer, memory.allocate(slice.planes.bytes, use));
    for (const Plane plane : kPlanes) {
        const auto index = static_cast<size_t>(plane);
        const uint64_t rowBytes = layout.rowBytes[index];
        if (rowBytes == 0)
            continue;
        MYNAH_CHECK(transfer.write(slice.buffer->place(),
                                   slice.planes.begin[index],
                                   rowBytes * static_cast<uint64_t>(rows),
                                   rowBytes,
                                   [&](uint64_t begin, std::span<std::byte> to) {
                                       packRows(layout,
                                                plane,
                                                source.bytes,
                                                first + static_cast<int64_t>(begin / rowBytes),
                                                static_cast<int64_t>(to.size() / rowBytes),
                                                to.data());
                                   }));
    }
    return slice;
}

} // namespace

Result<Weight>
makeVulkanWeight(const WeightSource &source, const Gpu &gpu, Memory &memory, Transfer &transfer)
{
    MYNAH_CHECK(checkWeightSource(source));
    const WeightLayout layout = weightLayout(source.type, source.columns);
    const uint64_t largest = std::min({uint64_t{gpu.facts.limits.maxStorageBufferRange},
                                       gpu.facts.largestAllocation,
                                       kLargestSlice});
    // Planes begin at multiples of 16 bytes; rows go in groups of 4, so that tiles stay whole.
    const auto fit = static_cast<int64_t>((largest - 64) / layout.bytesOfRow() / 4 * 4);
    if (fit <= 0)
        return Error{ErrorCode::Device,
                     gpu.name + " cannot hold a row of " + std::to_string(source.columns) +
                         " weights"};
    std::vector<WeightSlice> slices;
    size_t bytes = 0;
    for (int64_t row = 0; row < source.rows; row += fit) {
        MYNAH_TRY(
            auto slice,
            makeSlice(source, layout, row, std::min(fit, source.rows - row), memory, transfer));
        bytes += slice.planes.bytes;
        slices.push_back(std::move(slice));
    }
    return Weight{std::make_shared<VulkanWeight>(layout, std::move(slices), bytes),
                  source.type,
                  source.rows,
                  source.columns,
                  source.scale,
                  source.use};
}

} // namespace mynah::vulkan
