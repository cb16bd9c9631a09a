#include "kernels/cpu/cpu_weight.h"

#include "kernels/cpu/panel/pack.h"
#include "kernels/cpu/thread_pool.h"
#include "kernels/cpu/weight_arena.h"

#include "kernels/base/float_convert.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <optional>

namespace mynah::cpu {

namespace {

/// In kernel order, by all threads.
Result<std::shared_ptr<Buffer>>
packed(const WeightSource &source, ThreadPool &pool, WeightArena &arena)
{
    const Layout layout = layoutFor(source.type, source.use, source.rows);
    MYNAH_TRY(auto bytes,
              arena.allocate(packedBytes(source.type, layout, source.rows, source.columns)));
    const int64_t rows = packedRows(layout), parts = (source.rows + rows - 1) / rows;
    const int64_t atOnce = rows == kPanelRows ? 4 : 1;
    std::atomic<int64_t> next{0};
    pool.run([&](int) {
        for (int64_t at; (at = next.fetch_add(atOnce)) < parts;)
            pack(source.type,
                 layout,
                 source.bytes.data(),
                 source.rows,
                 source.columns,
                 at,
                 std::min(at + atOnce, parts),
                 bytes->data());
    });
    return std::shared_ptr<Buffer>(std::make_shared<PackedBuffer>(std::move(bytes), layout));
}

bool isExact(DType type, float value)
{
    const uint32_t bits = std::bit_cast<uint32_t>(value);
    if (type == DType::BF16)
        return (bits & 0xffffu) == 0;
    return std::bit_cast<uint32_t>(halfToFloat(floatToHalf(value))) == bits;
}

uint16_t narrowed(DType type, float value)
{
    return type == DType::BF16 ? static_cast<uint16_t>(std::bit_cast<uint32_t>(value) >> 16)
                               : floatToHalf(value);
}

/// Calls work(begin, end) for parts of [0, count) on all threads.
template <typename Work> void inParts(ThreadPool &pool, size_t count, const Work &work)
{
    constexpr size_t kPart = size_t{1} << 16;
    std::atomic<size_t> next{0};
    pool.run([&](int) {
        for (size_t at; (at = next.fetch_add(kPart)) < count;)
            work(at, std::min(at + kPart, count));
    });
}

/// float32 values that 16 bits hold exactly, as in files that were made from such: half the bytes
/// give the same sums. What to use instead of `source`; nothing when neither type of 16 bits holds
/// all of them.
Result<std::optional<WeightSource>>
narrow(const WeightSource &source, ThreadPool &pool, WeightArena &arena)
{
    const std::span values(reinterpret_cast<const float *>(source.bytes.data()),
                           source.bytes.size() / sizeof(float));
    for (const DType type : {DType::BF16, DType::F16}) {
        std::atomic<bool> exact{true};
        inParts(pool, values.size(), [&](size_t begin, size_t end) {
            for (size_t i = begin; i < end && exact.load(std::memory_order_relaxed); ++i)
                if (!isExact(type, values[i]))
                    exact = false;
        });
        if (!exact)
            continue;
        const size_t bytes = values.size() * sizeof(uint16_t);
        std::shared_ptr<HostBuffer> buffer;
        if (source.use == WeightUse::Product) {
            MYNAH_TRY(buffer, arena.allocate(bytes));
        } else { // is packed again
            MYNAH_TRY(buffer, HostBuffer::allocate(bytes));
        }
        auto *to = reinterpret_cast<uint16_t *>(buffer->data());
        inParts(pool, values.size(), [&](size_t begin, size_t end) {
            for (size_t i = begin; i < end; ++i)
                to[i] = narrowed(type, values[i]);
        });
        WeightSource half = source;
        half.type = type;
        half.bytes = {buffer->data(), bytes};
        half.owner = std::move(buffer);
        return std::optional(half);
    }
    return std::optional<WeightSource>();
}

} // namespace

Result<Weight> makeCpuWeight(const WeightSource &given, ThreadPool &pool, WeightArena &arena)
{
    MYNAH_CHECK(checkWeightSource(given));
    WeightSource source = given;
    // Rows of a table are decoded byte by byte; kernels read elements of plain types.
    const size_t alignment = isBlockType(source.type) ? 1 : blockBytes(source.type);
    const bool aligned = reinterpret_cast<uintptr_t>(source.bytes.data()) % alignment == 0;
    if (source.type == DType::F32 && aligned && source.use != WeightUse::Table) {
        MYNAH_TRY(const auto half, narrow(source, pool, arena));
        source = half.value_or(source);
    }
    Weight weight{nullptr, source.type, source.rows, source.columns, source.scale, source.use};
    if (source.use == WeightUse::SparseProduct ||
        (isBlockType(source.type) && source.use == WeightUse::Product)) {
        MYNAH_TRY(weight.buffer, packed(source, pool, arena));
        weight.skipsZeros = skipsZeros(source.type, source.use);
    } else if (aligned && source.owner) {
        weight.buffer = HostBuffer::view(source.bytes, source.owner);
        weight.readsSource = source.owner == given.owner;
    } else {
        MYNAH_TRY(auto buffer, HostBuffer::allocate(source.bytes.size()));
        MYNAH_CHECK(hostUpload(*buffer, 0, source.bytes));
        weight.buffer = std::move(buffer);
    }
    return weight;
}

} // namespace mynah::cpu
