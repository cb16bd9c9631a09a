#include "core/rwkv/placement.h"

#include "core/rwkv/tensor_target.h"

#include <algorithm>

namespace mynah {

namespace {

// Columns of activations per row and channel of the width; version 7 has most.
constexpr int64_t kColumns = 18;
// What devices add to block types, whose rows they lay out in pieces of even size.
constexpr uint64_t kBlockLayoutPercent = 3;
constexpr uint64_t kReservePercent = 10;

uint64_t bytesOf(const TensorTarget &target)
{
    if (!target.kind)
        return target.values * sizeof(float);
    const uint64_t bytes = target.bytes();
    return isBlockType(target.type) ? bytes + bytes * kBlockLayoutPercent / 100 : bytes;
}

uint64_t floats(int64_t count)
{
    return static_cast<uint64_t>(count) * sizeof(float);
}

} // namespace

uint64_t DeviceNeed::of(int64_t lastLayers, bool withEmbedding) const
{
    if (lastLayers == 0)
        return 0;
    uint64_t sum = head + buffers + (withEmbedding ? embedding : 0);
    for (auto layer = layers.end() - lastLayers; layer != layers.end(); ++layer)
        sum += *layer;
    return sum;
}

DeviceNeed deviceNeed(const ModelFile &file,
                      const RwkvConfig &config,
                      Precision precision,
                      const PlacementRoom &room)
{
    DeviceNeed need;
    need.layers.assign(static_cast<size_t>(config.layers),
                       floats(config.layerStateSize() * room.sequences));
    const bool quantised = hasBlockTypes(file);
    for (const auto &[name, tensor] : file.tensors) {
        const uint64_t bytes = bytesOf(tensorTarget(tensor, precision, quantised));
        const auto layer = layerOf(tensor);
        if (layer && *layer >= config.layers)
            continue;
        if (layer)
            need.layers[static_cast<size_t>(*layer)] += bytes;
        else if (name == "emb.weight" || name.starts_with("blocks.0."))
            need.embedding += bytes;
        else
            need.head += bytes;
    }
    need.buffers = floats(room.rows * (kColumns * config.width + config.ffnWidth)) +
                   floats(room.logitRows * config.vocabulary) + floats(room.rows);
    return need;
}

Placement placeLayers(const DeviceNeed &need, uint64_t available, int64_t wanted)
{
    const auto layers = static_cast<int64_t>(need.layers.size());
    const uint64_t usable = available - available / 100 * kReservePercent;
    const auto fits = [&](const Placement &placement) {
        return available == 0 || need.of(placement.deviceLayers, placement.embedding) <= usable;
    };
    const int64_t most = wanted < 0 ? layers : std::min(wanted, layers);
    Placement placement{most, most == layers && most > 0};
    placement.embedding = placement.embedding && fits(placement);
    while (wanted < 0 && placement.deviceLayers > 0 && !fits(placement))
        --placement.deviceLayers;
    return placement;
}

Placement smallerPlacement(const Placement &placement)
{
    return {placement.deviceLayers / 2, false};
}

std::vector<ModelSegment>
segmentsOf(const Placement &placement, int64_t layers, Device *processor, Device *device)
{
    if (placement.deviceLayers == 0)
        return {{processor, 0, layers}};
    if (placement.embedding)
        return {{device, 0, layers}};
    const int64_t first = layers - placement.deviceLayers;
    return {{processor, 0, first}, {device, first, layers}};
}

} // namespace mynah
