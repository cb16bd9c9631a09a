#include "kernels/cpu/cpu_weight.h"

#include "kernels/cpu/panel/pack.h"
#include "kernels/cpu/thread_pool.h"
#include "kernels/cpu/weight_arena.h"

#include <algorithm>
#include <atomic>

namespace mynah::cpu {

namespace {

Result<std::shared_ptr<Buffer>>
pack(const WeightSource &source, ThreadPool &pool, WeightArena &arena)
{
    const Layout layout = layoutFor(source.type);
    MYNAH_TRY(auto bytes, arena.allocate(packedBytes(layout, source.rows, source.columns)));
    const int64_t panels = (source.rows + kPanelRows - 1) / kPanelRows;
    std::atomic<int64_t> next{0};
    pool.run([&](int) {
        constexpr int64_t kAtOnce = 4;
        for (int64_t at; (at = next.fetch_add(kAtOnce)) < panels;)
            packPanels(source.type,
                       source.bytes.data(),
                       source.rows,
                       source.columns,
                       at,
                       std::min(at + kAtOnce, panels),
                       bytes->data());
    });
    return std::shared_ptr<Buffer>(std::make_shared<PackedBuffer>(std::move(bytes), layout));
}

} // namespace

Result<Weight> makeCpuWeight(const WeightSource &source, ThreadPool &pool, WeightArena &arena)
{
    MYNAH_CHECK(checkWeightSource(source));
    Weight weight{nullptr, source.type, source.rows, source.columns, source.scale, source.use};
    // Rows of a table are decoded byte by byte; kernels read elements of plain types.
    const size_t alignment = isBlockType(source.type) ? 1 : blockBytes(source.type);
    const bool aligned = reinterpret_cast<uintptr_t>(source.bytes.data()) % alignment == 0;
    if (isBlockType(source.type) && source.use == WeightUse::Product) {
        MYNAH_TRY(weight.buffer, pack(source, pool, arena));
    } else if (aligned && source.owner) {
        weight.buffer = HostBuffer::view(source.bytes, source.owner);
        weight.readsSource = true;
    } else {
        MYNAH_TRY(auto buffer, HostBuffer::allocate(source.bytes.size()));
        MYNAH_CHECK(hostUpload(*buffer, 0, source.bytes));
        weight.buffer = std::move(buffer);
    }
    return weight;
}

} // namespace mynah::cpu
