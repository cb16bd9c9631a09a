#include "kernels/base/weight_packing.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace mynah {

namespace {
constexpr uint64_t kThreadedFrom = 1ull << 20; // bytes from which on threads pay
constexpr unsigned kMostThreads = 8;
} // namespace

void packRows(const WeightLayout &layout,
              Plane plane,
              std::span<const std::byte> source,
              int64_t firstOutput,
              int64_t first,
              std::span<std::byte> to)
{
    const WeightLayout::PlaneLayout &place = layout.plane(plane);
    const auto rows = static_cast<int64_t>(to.size() / place.rowBytes);
    const int64_t units = rows / place.rowsTogether;
    const unsigned threads =
        to.size() < kThreadedFrom
            ? 1
            : std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads);
    const int64_t part = std::max((units + threads - 1) / threads, int64_t{1}) * place.rowsTogether;
    std::atomic<int64_t> next{0};
    const auto work = [&] {
        for (int64_t at; (at = next.fetch_add(part)) < rows;)
            packPlane(layout,
                      plane,
                      source,
                      firstOutput,
                      first + at,
                      std::min(part, rows - at),
                      to.data() + static_cast<uint64_t>(at) * place.rowBytes);
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
}

} // namespace mynah
