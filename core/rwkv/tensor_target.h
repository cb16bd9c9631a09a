// What the weight loader will make of a tensor, told without making it.
#pragma once

#include "core/model/model_file.h"
#include "core/rwkv/weight_conversion.h"

#include <cstdint>
#include <optional>

namespace mynah {

struct TensorTarget {
    std::optional<MatrixKind> kind; // nothing for what is kept as float32: vectors, r_k
    StoredMatrix stored;            // of a matrix, as the file has it
    DType type = DType::F32;        // computed with
    uint64_t values = 0;

    uint64_t bytes() const { return bytesAs(type); }
    uint64_t bytesAs(DType other) const { return values / blockValues(other) * blockBytes(other); }
};

/// `quantised`: hasBlockTypes() of its file. Thread: any.
TensorTarget tensorTarget(const FileTensor &tensor, Precision precision, bool quantised);

/// Which layer it belongs to; nothing for embedding, head and ln_out, and for ln0, which the file
/// has in layer 0.
std::optional<int64_t> layerOf(const FileTensor &tensor);

/// Whether a model's large matrices are of block types.
bool hasBlockTypes(const ModelFile &file);

} // namespace mynah
