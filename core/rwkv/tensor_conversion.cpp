#include "core/rwkv/tensor_conversion.h"

#include "core/model/tensor_names.h"
#include "kernels/base/block_formats.h"
#include "kernels/base/float_convert.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <tuple>

namespace mynah {

namespace {

using Bytes = std::vector<std::byte>;

OutputBytes ownedFloats(std::vector<float> values)
{
    auto owner = std::make_shared<std::vector<float>>(std::move(values));
    const auto data = std::as_bytes(std::span(*owner));
    return {data, std::move(owner)};
}

Error tooLarge(const FileTensor &tensor)
{
    return {ErrorCode::BadModel,
            "the tensor " + tensor.sourceName + " holds values that become too large"};
}

/// Multiplies every half at `place`, `place` + step … by a power of two; false on overflow.
bool scaleHalves(Bytes &bytes, size_t place, size_t step, float scale)
{
    for (; place < bytes.size(); place += step) {
        uint16_t half;
        std::memcpy(&half, &bytes[place], sizeof half);
        const float value = halfToFloat(half) * scale;
        if (!std::isfinite(value) || std::abs(value) > 65504.0f)
            return false;
        half = floatToHalf(value);
        std::memcpy(&bytes[place], &half, sizeof half);
    }
    return true;
}

/// Values of a matrix times a power of two, which block types keep in the scales of their blocks.
bool fold(StoredMatrix &matrix, float scale)
{
    auto bytes = std::make_shared<Bytes>(matrix.bytes.begin(), matrix.bytes.end());
    bool fits = true;
    if (matrix.type == DType::F16) {
        fits = scaleHalves(*bytes, 0, 2, scale);
    } else if (matrix.type == DType::F32) {
        for (size_t at = 0; at < bytes->size(); at += sizeof(float)) {
            float value;
            std::memcpy(&value, bytes->data() + at, sizeof value);
            value *= scale;
            std::memcpy(bytes->data() + at, &value, sizeof value);
        }
    } else {
        const BlockScales scales = blockScales(matrix.type);
        fits = scaleHalves(*bytes, scales.first, blockBytes(matrix.type), scale) &&
               (!scales.hasSecond ||
                scaleHalves(*bytes, scales.second, blockBytes(matrix.type), scale));
    }
    matrix.bytes = *bytes;
    matrix.owner = std::move(bytes);
    return fits;
}

/// The matrices of a stack (or the only one), as they are multiplied with, before conversion.
std::vector<StoredMatrix>
storedMatrices(const std::shared_ptr<const ModelFile> &file, const FileTensor &tensor, bool lowRank)
{
    const auto &shape = tensor.shape;
    const size_t count = shape.size() == 3 ? static_cast<size_t>(shape[0]) : 1;
    const size_t bytes = tensor.data.size() / count;
    StoredMatrix one;
    one.type = tensor.type;
    one.rows = shape[shape.size() - (lowRank ? 1 : 2)];
    one.columns = shape[shape.size() - (lowRank ? 2 : 1)];
    one.turned = tensor.transposed != lowRank;
    one.owner = file;
    std::vector<StoredMatrix> all;
    for (size_t i = 0; i < count; ++i) {
        one.bytes = tensor.data.subspan(i * bytes, bytes);
        all.push_back(one);
    }
    return all;
}

} // namespace

TensorConversion::TensorConversion(std::shared_ptr<const ModelFile> file,
                                   Precision precision,
                                   ContainerLimits limits)
    : m_file(std::move(file)), m_generation(generationOf(*m_file)), m_precision(precision),
      m_limits(limits)
{
}

std::vector<const FileTensor *> TensorConversion::inOrder() const
{
    // Place, layer, name: 0 for what comes before the layers, 2 for what comes after them.
    using Key = std::tuple<int, int64_t, std::string_view>;
    const auto keyOf = [](const FileTensor *tensor) {
        const auto layer = splitLayerName(tensor->name, "blocks.");
        const int place = layer ? 1 : tensor->name == "emb.weight" ? 0 : 2;
        return Key{place, layer ? layer->layer : 0, tensor->name};
    };
    std::vector<const FileTensor *> all;
    for (const auto &[name, tensor] : m_file->tensors)
        all.push_back(&tensor);
    std::sort(
        all.begin(), all.end(), [&](const auto *a, const auto *b) { return keyOf(a) < keyOf(b); });
    return all;
}

std::optional<MatrixKind> TensorConversion::kindOf(const FileTensor &tensor) const
{
    if (tensor.name == "emb.weight")
        return MatrixKind::Table;
    if (tensor.name == "head.weight")
        return MatrixKind::Head;
    const auto layer = splitLayerName(tensor.name, "blocks.");
    if (layer && isLowRankMatrix(m_generation, layer->rest))
        return MatrixKind::LowRank;
    if (layer && tensor.shape.size() == 2 && layer->rest.ends_with(".weight"))
        return MatrixKind::Layer;
    return std::nullopt;
}

OutputTensor
TensorConversion::matrix(const FileTensor &tensor, MatrixKind kind, std::string name) const
{
    const bool lowRank = kind == MatrixKind::LowRank;
    const StoredMatrix first = storedMatrices(m_file, tensor, lowRank).front();
    DType target = targetType(first, kind, m_precision, false);
    if (target == DType::BF16 && !m_limits.hasBf16)
        target = DType::F32;
    OutputTensor out{std::move(name), target, {first.rows, first.columns}, {}};
    if (tensor.shape.size() == 3)
        out.shape.insert(out.shape.begin(), tensor.shape[0]);
    const float scale = m_limits.hasRescale ? 1 : tensor.scale;
    out.make = [file = m_file, &tensor, lowRank, target, scale]() -> Result<OutputBytes> {
        // What was read of the file is not needed again once this has been written.
        const auto releasing = [&](std::span<const std::byte> bytes, auto owner) {
            return OutputBytes{
                bytes,
                std::shared_ptr<const void>(
                    bytes.data(), [file, &tensor, owner](const void *) { file->release(tensor); })};
        };
        auto matrices = storedMatrices(file, tensor, lowRank);
        for (StoredMatrix &matrix : matrices) {
            convertMatrix(matrix, target);
            if (scale != 1 && !fold(matrix, scale))
                return tooLarge(tensor);
        }
        if (matrices.size() == 1)
            return releasing(matrices[0].bytes, matrices[0].owner);
        auto joined = std::make_shared<Bytes>();
        for (const StoredMatrix &matrix : matrices)
            joined->insert(joined->end(), matrix.bytes.begin(), matrix.bytes.end());
        return releasing(*joined, joined);
    };
    return out;
}

OutputTensor TensorConversion::vector(const FileTensor &tensor,
                                      std::string name,
                                      std::vector<int64_t> shape,
                                      Formula formula) const
{
    return {std::move(name),
            DType::F32,
            std::move(shape),
            [file = m_file, &tensor, formula = std::move(formula)]() -> Result<OutputBytes> {
                std::vector<float> values = ModelFile::toFloat(tensor);
                for (float &value : values)
                    value = formula ? static_cast<float>(formula(value)) : value;
                return ownedFloats(std::move(values));
            }};
}

OutputTensor TensorConversion::fusedLerps(const std::string &block,
                                          std::string name,
                                          std::vector<int64_t> shape) const
{
    return {std::move(name), DType::F32, std::move(shape), [=, this]() -> Result<OutputBytes> {
                std::vector<float> all;
                for (const std::string_view part : mynah::fusedLerps(m_generation)) {
                    const std::string wanted = block + "att." + std::string(part);
                    const FileTensor *tensor = m_file->find(wanted);
                    if (!tensor)
                        return Error{ErrorCode::BadModel, "the tensor " + wanted + " is missing"};
                    const std::vector<float> values = ModelFile::toFloat(*tensor);
                    all.insert(all.end(), values.begin(), values.end());
                }
                return ownedFloats(std::move(all));
            }};
}

} // namespace mynah
