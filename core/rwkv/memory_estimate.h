// How much memory a model will take on the processor, told from its file's headers alone.
#pragma once

#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/rwkv/weight_conversion.h"

#include <cstdint>

namespace mynah {

/// Bytes.
struct MemoryNeed {
    uint64_t weights = 0; // as they are computed with
    uint64_t mapped = 0;  // of the weights, what is read in the file where it lies
    uint64_t state = 0;   // of one conversation
    uint64_t scratch = 0; // what computing and converting take besides

    uint64_t total() const { return weights + state + scratch; }
};

/// What the weight loader will make of the file in this precision. Within 15 % of the largest
/// resident set that a load and an answer were measured to take, where the weights are not in the
/// cache of prepared weights, from 100 MB on. Reads no weights. Thread: any.
/// `layers`: on the processor are only the first of the model's and the embedding, the head is not.
MemoryNeed estimateMemory(const ModelFile &file,
                          const RwkvConfig &config,
                          Precision precision,
                          int64_t layers = INT64_MAX);

} // namespace mynah
