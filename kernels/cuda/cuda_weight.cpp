#include "kernels/cuda/cuda_weight.h"

#include "kernels/base/host_buffer.h"
#include "kernels/base/weight_packing.h"

#include <algorithm>
#include <limits>

namespace mynah::cuda {

namespace {

/// Tables, of which a token reads one row, lie in the computer's memory; where that cannot be
/// pinned, on the card.
Result<std::unique_ptr<CudaBuffer>> memoryFor(const WeightSource &source, size_t bytes, Card &card)
{
    if (source.use == WeightUse::Table)
        if (auto onHost = card.allocateOnHost(bytes); onHost.ok())
            return onHost;
    return card.allocate(bytes);
}

} // namespace

Result<Weight> makeCudaWeight(const WeightSource &source, Card &card)
{
    MYNAH_CHECK(checkWeightSource(source));
    constexpr int64_t kMost = std::numeric_limits<int32_t>::max() / 2;
    if (source.rows > kMost || source.columns > kMost)
        return Error{ErrorCode::Unsupported, "A matrix is too large for " + card.facts().name};
    const bool inputMajor = source.use == WeightUse::SparseProduct;
    const WeightLayout layout = weightLayout(source.type,
                                             inputMajor ? Order::InputMajor : Order::OutputMajor,
                                             source.rows,
                                             source.columns);
    MYNAH_TRY(auto buffer, memoryFor(source, layout.bytes, card));
    for (const Plane plane : kPlanes) {
        const WeightLayout::PlaneLayout &rows = layout.plane(plane);
        if (rows.rowBytes == 0)
            continue;
        const uint64_t bytes = rows.rowBytes * static_cast<uint64_t>(rows.rows);
        const auto fill = [&](uint64_t begin, std::span<std::byte> to) {
            packRows(
                layout, plane, source.bytes, 0, static_cast<int64_t>(begin / rows.rowBytes), to);
        };
        std::byte *to = buffer->data() + rows.begin;
        if (buffer->onHost())
            fill(0, {to, bytes});
        else
            MYNAH_CHECK(card.write(
                to, bytes, rows.rowBytes * static_cast<uint64_t>(rows.rowsTogether), fill));
    }
    Weight weight{std::make_shared<CudaWeight>(std::move(buffer), layout),
                  source.type,
                  source.rows,
                  source.columns,
                  source.scale,
                  source.use};
    weight.skipsZeros = inputMajor;
    return weight;
}

DeviceWeight deviceWeight(const Weight &weight)
{
    const auto &own = static_cast<const CudaWeight &>(*weight.buffer);
    const WeightLayout &layout = own.layout();
    const auto plane = [&](Plane which) { return own.buffer().data() + layout.plane(which).begin; };
    DeviceWeight result;
    result.low = plane(Plane::Low);
    result.high = plane(Plane::High);
    result.scales = plane(Plane::Scales);
    result.supers = plane(Plane::Supers);
    result.type = weight.type;
    result.inputMajor = layout.order == Order::InputMajor;
    result.rows = static_cast<int32_t>(layout.outputs);
    result.columns = static_cast<int32_t>(layout.inputs);
    result.groups8 = static_cast<int32_t>(layout.groups8);
    result.scale = weight.scale;
    return result;
}

} // namespace mynah::cuda
