// What RWKV model a file holds, and whether it is whole.
#pragma once

#include "core/model/model_file.h"
#include "kernels/base/result.h"

#include <cstdint>
#include <string>

namespace mynah {

/// Sizes of a model. Fields that a version does not have are 0.
struct RwkvConfig {
    std::string version; // "4", "5.0", "5.1", "5.2", "6" or "7"; 5.1 with a decay widened to
                         // channels counts as 5.2, which computes the same
    int64_t layers = 0;
    int64_t width = 0;    // D
    int64_t heads = 0;    // none in version 4
    int64_t headSize = 0; // heads * headSize = width
    int64_t ffnWidth = 0;
    int64_t vocabulary = 0;   // rows of emb and head
    int64_t mixRank = 0;      // version 6: a fifth of the columns of att.time_maa_w1
    int64_t decayRank = 0;    // versions 6 and 7: columns of att.time_decay_w1, att.w1
    int64_t iclrRank = 0;     // version 7: of att.a1
    int64_t valueRank = 0;    // version 7: of att.v1 in layers from 1 on; 0 in a model of one layer
    int64_t gateRank = 0;     // version 7: of att.g1
    int64_t parameters = 0;   // of the tensors that the version uses
    uint64_t weightBytes = 0; // what they take in the file

    /// float32 values of one layer's state: ffn_x and att_x, then aa, bb, pp (version 4) or wkv.
    int64_t layerStateSize() const { return heads == 0 ? 5 * width : (2 + headSize) * width; }
    int64_t stateSize() const { return layers * layerStateSize(); }
};

/// Tells the version and all sizes from the tensors alone and checks that every tensor that the
/// version needs is there with the right shape in every layer. Errors name the file and the first
/// offender as the file calls it: NotAModel (no RWKV, a tuned state), BadModel. Thread: any.
Result<RwkvConfig> detectConfig(const ModelFile &file);

enum class Scan {
    Vectors,   // what has a value for each channel, and the scales of block types
    Everything // reads the whole file
};

/// NotFinite, with the file and the tensor, when a weight is NaN or infinite. Thread: any.
Result<void> checkFinite(const ModelFile &file, Scan scan);

/// SHA-256, as 64 hex digits, over all tensors in the order of their names: for each a line with
/// name, type and shape, then its bytes, of which those between the first, the middle and the last
/// 4 KiB are left out. The same for copies of the weights wherever and in whatever container they
/// lie, as long as the container keeps types and values. Reads 12 KiB of a tensor at most; weights
/// that differ elsewhere alone have the same fingerprint. Thread: any.
std::string fingerprintOf(const ModelFile &file);

} // namespace mynah
