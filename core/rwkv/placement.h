// How many of a model's layers go on a device that is not the processor: as many as its memory has
// room for, or as many as are wanted. They are the last ones, so that the head, which every token
// needs whole, is among what the faster device reads, and one place is left where x crosses over.
// The embedding, of which a token needs one row, goes there only when there is room for all.
#pragma once

#include "core/model/model_file.h"
#include "core/rwkv/model.h"
#include "core/rwkv/weight_conversion.h"

#include <cstdint>
#include <vector>

namespace mynah {

/// What is to be computed at once.
struct PlacementRoom {
    int64_t rows = 256;     // B·T of the largest part that is read at once
    int64_t logitRows = 64; // of them, whose logits are wanted
    int64_t sequences = 1;  // whose states are there at the same time
};

/// Bytes that a model takes on a device.
struct DeviceNeed {
    std::vector<uint64_t> layers; // each with its part of the states
    uint64_t embedding = 0;       // and ln0
    uint64_t head = 0;            // and ln_out
    uint64_t buffers = 0;         // for computing

    uint64_t of(int64_t lastLayers, bool withEmbedding) const;
};

/// From the file's headers alone; a little more than devices were seen to take. Thread: any.
DeviceNeed deviceNeed(const ModelFile &file,
                      const RwkvConfig &config,
                      Precision precision,
                      const PlacementRoom &room);

struct Placement {
    int64_t deviceLayers = 0; // the model's last ones; without any the head is not there either
    bool embedding = false;   // is on the device too

    bool operator==(const Placement &) const = default;
};

inline constexpr int64_t kAsManyAsFit = -1;

/// `available`: Device::availableMemory(), of which a tenth is left free; 0: everything fits.
/// `wanted`: layers, more than there are being all; kAsManyAsFit asks what fits.
Placement placeLayers(const DeviceNeed &need, uint64_t available, int64_t wanted);

/// After the device turned out to have no room for this: half as many layers, at last none.
Placement smallerPlacement(const Placement &placement);

/// The segments of a model of `layers` layers; `processor` is not looked at when all is on the
/// device, nor the device when nothing is.
std::vector<ModelSegment>
segmentsOf(const Placement &placement, int64_t layers, Device *processor, Device *device);

} // namespace mynah
