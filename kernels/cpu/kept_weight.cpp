#include "kernels/cpu/kept_weight.h"

#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_weight.h"
#include "kernels/cpu/panel/pack.h"

namespace mynah::cpu {

namespace {

constexpr int64_t kMostValues = int64_t{1} << 40; // of a matrix: keeps products from overflowing

Error unusable(const char *what)
{
    return {ErrorCode::Usage, std::string("A kept weight ") + what};
}

Result<void> checkKept(const KeptWeight &kept)
{
    const auto block = static_cast<int64_t>(blockValues(kept.type));
    if (kept.rows <= 0 || kept.columns <= 0 || kept.columns > kMostValues / kept.rows ||
        kept.columns % block != 0)
        return unusable("has an impossible shape");
    if (reinterpret_cast<uintptr_t>(kept.bytes.data()) % kKeptAlignment != 0)
        return unusable("is not aligned");
    const bool packed = kept.use == WeightUse::SparseProduct ||
                        (kept.use == WeightUse::Product && isBlockType(kept.type));
    const Layout layout = layoutFor(kept.type, kept.use, kept.rows);
    if (kept.layout != (packed ? static_cast<int32_t>(layout) : kPlainLayout))
        return unusable("has the wrong layout for its use");
    const size_t need = packed
                            ? packedBytes(kept.type, layout, kept.rows, kept.columns)
                            : static_cast<size_t>(kept.rows) *
                                  static_cast<size_t>(kept.columns / block) * blockBytes(kept.type);
    if (kept.bytes.size() != need)
        return unusable("has the wrong size");
    return {};
}

} // namespace

std::optional<KeptWeight> keepCpuWeight(const Weight &weight)
{
    KeptWeight kept{kPlainLayout,
                    weight.type,
                    weight.rows,
                    weight.columns,
                    weight.scale,
                    weight.use,
                    {},
                    weight.buffer};
    const size_t bytes = weight.buffer->sizeBytes();
    if (const auto *packed = dynamic_cast<const PackedBuffer *>(weight.buffer.get())) {
        kept.layout = static_cast<int32_t>(packed->layout());
        kept.bytes = {reinterpret_cast<const std::byte *>(packed->data()), bytes};
    } else if (const auto *plain = dynamic_cast<const HostBuffer *>(weight.buffer.get())) {
        kept.bytes = {plain->data(), bytes};
    } else {
        return std::nullopt;
    }
    return kept;
}

Result<Weight> restoreCpuWeight(const KeptWeight &kept)
{
    MYNAH_CHECK(checkKept(kept));
    Weight weight{nullptr, kept.type, kept.rows, kept.columns, kept.scale, kept.use};
    weight.buffer = HostBuffer::view(kept.bytes, kept.owner);
    if (kept.layout != kPlainLayout)
        weight.buffer = std::make_shared<PackedBuffer>(
            std::static_pointer_cast<HostBuffer>(weight.buffer), static_cast<Layout>(kept.layout));
    weight.readsSource = true;
    weight.skipsZeros = skipsZeros(kept.type, kept.use);
    return weight;
}

} // namespace mynah::cpu
