#include "core/rwkv/memory_estimate.h"

#include "kernels/cpu/panel/pack.h"

#include <algorithm>
#include <array>
#include <string_view>

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

uint64_t valuesOf(const FileTensor &tensor)
{
    return tensor.data.size() / blockBytes(tensor.type) * blockValues(tensor.type);
}

/// Which matrix it is; nothing for what is kept as float32.
bool matrixKind(const FileTensor &tensor, MatrixKind &kind)
{
    const std::string_view name = tensor.name;
    if (tensor.shape.size() < 2)
        return false;
    if (name == "emb.weight")
        kind = MatrixKind::Table;
    else if (name == "head.weight")
        kind = MatrixKind::Head;
    else if (name.ends_with(".ffn.value.weight"))
        kind = MatrixKind::Sparse;
    else if (name.ends_with(".weight"))
        kind = MatrixKind::Layer;
    else if (name.ends_with('1') || name.ends_with('2'))
        kind = MatrixKind::LowRank; // w1, time_maa_w2 …
    else
        return false; // r_k, time_faaaa
    return true;
}

struct Matrix {
    uint64_t kept = 0;      // bytes that it takes in the end
    bool mapped = false;    // they lie in the file
    uint64_t converted = 0; // that are there besides while it is made
};

Matrix matrixNeed(const FileTensor &tensor, MatrixKind kind, Precision precision, bool quantised)
{
    const bool lowRank = kind == MatrixKind::LowRank;
    const int64_t last = tensor.shape.back(), before = *(tensor.shape.end() - 2);
    StoredMatrix stored{tensor.type,
                        lowRank ? last : before,
                        lowRank ? before : last,
                        tensor.transposed != lowRank,
                        tensor.data,
                        nullptr};
    const uint64_t values = valuesOf(tensor);
    const auto bytesAs = [values](DType type) {
        return values / blockValues(type) * blockBytes(type);
    };
    DType type = targetType(stored, kind, precision, quantised);
    Matrix need;
    const bool changed = type != stored.type || stored.turned;
    if (changed)
        need.converted = bytesAs(type);
    const WeightUse use = kind == MatrixKind::Table    ? WeightUse::Table
                          : kind == MatrixKind::Sparse ? WeightUse::SparseProduct
                                                       : WeightUse::Product;
    // Values of 16 bits that a file holds as float32 are kept as such.
    if (type == DType::F32 && use != WeightUse::Table && precision != Precision::Fp32 &&
        stored.type == DType::F32)
        type = DType::BF16;
    if (use == WeightUse::SparseProduct || (isBlockType(type) && use == WeightUse::Product)) {
        const int64_t rows = static_cast<int64_t>(values) / stored.columns;
        need.kept = cpu::packedBytes(type, cpu::layoutFor(type, use, rows), rows, stored.columns);
        return need;
    }
    need.kept = bytesAs(type);
    const size_t alignment = isBlockType(type) ? 1 : blockBytes(type);
    need.mapped = type == tensor.type && !changed &&
                  reinterpret_cast<uintptr_t>(tensor.data.data()) % alignment == 0;
    if (changed)
        need.converted = 0; // it is what is kept
    return need;
}

} // namespace

MemoryNeed estimateMemory(const ModelFile &file, const RwkvConfig &config, Precision precision)
{
    MemoryNeed need;
    const FileTensor *key = file.find("blocks.0.att.key.weight");
    const bool quantised = key && isBlockType(key->type);
    uint64_t converted = 0, early = 0;
    for (const auto &[name, tensor] : file.tensors) {
        MatrixKind kind = MatrixKind::Layer;
        if (!matrixKind(tensor, kind)) {
            need.weights += valuesOf(tensor) * sizeof(float);
            continue;
        }
        const Matrix matrix = matrixNeed(tensor, kind, precision, quantised);
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
    need.state = static_cast<uint64_t>(config.stateSize()) * sizeof(float);
    const uint64_t columns =
        kColumns * static_cast<uint64_t>(config.width) + static_cast<uint64_t>(config.ffnWidth);
    need.scratch = kProgramBytes + converted + kRows * columns * sizeof(float) +
                   2 * need.state + // copies while an answer is saved
                   static_cast<uint64_t>(config.vocabulary) * 4 * sizeof(float);
    if (early > need.total())
        need.scratch += early - need.total();
    return need;
}

} // namespace mynah
