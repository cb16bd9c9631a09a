#include "core/rwkv/tensor_target.h"

#include <charconv>
#include <string_view>
#include <system_error>

namespace mynah {

namespace {

std::optional<MatrixKind> matrixKind(const FileTensor &tensor)
{
    const std::string_view name = tensor.name;
    if (tensor.shape.size() < 2)
        return std::nullopt;
    if (name == "emb.weight")
        return MatrixKind::Table;
    if (name == "head.weight")
        return MatrixKind::Head;
    if (name.ends_with(".ffn.value.weight"))
        return MatrixKind::Sparse;
    if (name.ends_with(".weight"))
        return MatrixKind::Layer;
    if (name.ends_with('1') || name.ends_with('2'))
        return MatrixKind::LowRank; // w1, time_maa_w2 …
    return std::nullopt;            // r_k, time_faaaa
}

} // namespace

std::optional<int64_t> layerOf(const FileTensor &tensor)
{
    constexpr std::string_view kPrefix = "blocks.";
    const std::string_view name = tensor.name;
    if (!name.starts_with(kPrefix) || name.starts_with("blocks.0.ln0."))
        return std::nullopt;
    int64_t layer = 0;
    const auto read =
        std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), layer);
    return read.ec == std::errc() ? std::optional(layer) : std::nullopt;
}

bool hasBlockTypes(const ModelFile &file)
{
    const FileTensor *key = file.find("blocks.0.att.key.weight");
    return key && isBlockType(key->type);
}

TensorTarget tensorTarget(const FileTensor &tensor, Precision precision, bool quantised)
{
    TensorTarget target;
    target.values = tensor.data.size() / blockBytes(tensor.type) * blockValues(tensor.type);
    target.kind = matrixKind(tensor);
    if (!target.kind)
        return target;
    const bool lowRank = target.kind == MatrixKind::LowRank;
    const int64_t last = tensor.shape.back(), before = *(tensor.shape.end() - 2);
    target.stored = {tensor.type,
                     lowRank ? last : before,
                     lowRank ? before : last,
                     tensor.transposed != lowRank,
                     tensor.data,
                     nullptr};
    target.type = targetType(target.stored, *target.kind, precision, quantised);
    return target;
}

} // namespace mynah
