#include "core/rwkv/memory_estimate.h"

#include "core/rwkv/tensor_target.h"
#include "kernels/cpu/panel/pack.h"

#include <algorithm>

namespace mynah {

namespace {

// Tokens that a long text is read with at once; larger chunks are only for models whose buffers are
// small anyway.
constexpr uint64_t kRows = 64;
// Columns of activations per row and channel of the width; version 7 has most.
constexpr uint64_t kColumns = 18;
// The vocabulary with its trie, the threads' stacks and the libraries; less while the first weights
// are loaded.
constexpr uint64_t kProgramBytes = 40ull << 20, kEarlyBytes = 15ull << 20;

/// Whether a tensor is of the first `layers` layers or of what comes before them.
bool isAmongTheFirst(const FileTensor &tensor, int64_t layers)
{
    if (tensor.name == "emb.weight" || tensor.name.starts_with("blocks.0.ln0."))
        return true;
    const auto layer = layerOf(tensor);
    return layer && *layer < layers;
}

struct Matrix {
    uint64_t kept = 0;      // bytes that it takes in the end
    bool mapped = false;    // they lie in the file
    uint64_t converted = 0; // that are there besides while it is made
};

Matrix matrixNeed(const FileTensor &tensor, const TensorTarget &target, Precision precision)
{
    const MatrixKind kind = *target.kind;
    const StoredMatrix &stored = target.stored;
    DType type = target.type;
    Matrix need;
    const bool changed = type != stored.type || stored.turned;
    if (changed)
        need.converted = target.bytes();
    const WeightUse use = kind == MatrixKind::Table    ? WeightUse::Table
                          : kind == MatrixKind::Sparse ? WeightUse::SparseProduct
                                                       : WeightUse::Product;
    // Values of 16 bits that a file holds as float32 are kept as such.
    if (type == DType::F32 && use != WeightUse::Table && precision != Precision::Fp32 &&
        stored.type == DType::F32)
        type = DType::BF16;
    if (use == WeightUse::SparseProduct || (isBlockType(type) && use == WeightUse::Product)) {
        const int64_t rows = static_cast<int64_t>(target.values) / stored.columns;
        need.kept = cpu::packedBytes(type, cpu::layoutFor(type, use, rows), rows, stored.columns);
        return need;
    }
    need.kept = target.bytesAs(type);
    const size_t alignment = isBlockType(type) ? 1 : blockBytes(type);
    need.mapped = type == tensor.type && !changed &&
                  reinterpret_cast<uintptr_t>(tensor.data.data()) % alignment == 0;
    if (changed)
        need.converted = 0; // it is what is kept
    return need;
}

} // namespace

MemoryNeed
estimateMemory(const ModelFile &file, const RwkvConfig &config, Precision precision, int64_t layers)
{
    MemoryNeed need;
    const bool quantised = hasBlockTypes(file);
    uint64_t converted = 0, early = 0;
    for (const auto &[name, tensor] : file.tensors) {
        if (layers < config.layers && !isAmongTheFirst(tensor, layers))
            continue;
        const TensorTarget target = tensorTarget(tensor, precision, quantised);
        if (!target.kind) {
            need.weights += target.values * sizeof(float);
            continue;
        }
        const MatrixKind kind = *target.kind;
        const Matrix matrix = matrixNeed(tensor, target, precision);
        // Of an embedding in the file only the rows of the tokens that come up are ever read.
        if (kind == MatrixKind::Table && matrix.mapped)
            continue;
        need.weights += matrix.kept;
        need.mapped += matrix.mapped ? matrix.kept : 0;
        // The head is the largest, and loaded before the layers: then not much else is there.
        if (kind == MatrixKind::Head && !matrix.mapped)
            early = kEarlyBytes + tensor.data.size() + matrix.converted + matrix.kept;
        else
            converted = std::max(converted, matrix.converted);
    }
    need.state = static_cast<uint64_t>(std::min(layers, config.layers) * config.layerStateSize()) *
                 sizeof(float);
    const uint64_t columns =
        kColumns * static_cast<uint64_t>(config.width) + static_cast<uint64_t>(config.ffnWidth);
    need.scratch =
        kProgramBytes + converted + kRows * columns * sizeof(float) +
        2 * static_cast<uint64_t>(config.stateSize()) * sizeof(float) + // copies while an
                                                                        // answer is saved
        static_cast<uint64_t>(config.vocabulary) * 4 * sizeof(float);
    if (early > need.total())
        need.scratch += early - need.total();
    return need;
}

} // namespace mynah
