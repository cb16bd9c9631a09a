// An RWKV-7 of a released shape with random weights, in memory: for measuring speed without a file.
#pragma once

#include "core/model/model_file.h"
#include "core/rwkv/weight_conversion.h"

#include <memory>
#include <string>

namespace mynah {

struct RandomModel {
    std::string shape;                     // "0.1b", "0.4b", "1.5b", "2.9b" or "7.2b"
    Precision precision = Precision::Fp16; // Fp16, or the types that Int8 and Int4 choose
    /// Share of exact zeros behind relu² of the channel mix: trained models have about 0.87, plain
    /// random weights 0.5. What comes out differs a little between layers and shapes.
    double zeroShare = 0.5;
};

/// Weights spread so that states stay bounded and logits finite; the same on every machine. Made on
/// all cores. Tensors of 16 bits have memory of their own; those of block types, which devices copy
/// into their own layout, overlap: each layer begins elsewhere in the same blocks.
/// Errors: Usage (an unknown shape, another precision, a share outside (0, 1)), OutOfMemory.
/// Thread: any.
Result<std::shared_ptr<const ModelFile>> makeRandomModel(const RandomModel &wanted);

} // namespace mynah
