#include "core/rwkv/weight_loader.h"

#include <cstring>
#include <new>

namespace mynah {

WeightLoader::WeightLoader(std::shared_ptr<const ModelFile> file,
                           Device &device,
                           Precision precision)
    : m_file(std::move(file)), m_device(device), m_precision(precision)
{
}

Result<const FileTensor *> WeightLoader::find(const std::string &name) const
{
    const FileTensor *tensor = m_file->find(name);
    if (!tensor)
        return Error{ErrorCode::BadModel, m_file->path + ": tensor '" + name + "' is missing"};
    return tensor;
}

Result<Weight> WeightLoader::matrix(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    const MatrixKind kind = name == "head.weight" ? MatrixKind::Head : MatrixKind::Layer;
    return load(*tensor, false, kind);
}

Result<Weight> WeightLoader::table(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    return load(*tensor, false, MatrixKind::Table);
}

Result<Weight> WeightLoader::lowRank(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    return load(*tensor, true, MatrixKind::LowRank);
}

Result<Weight> WeightLoader::lowRankSlice(const std::string &name, size_t index)
{
    MYNAH_TRY(const FileTensor *stack, find(name));
    if (stack->shape.size() != 3 || index >= static_cast<size_t>(stack->shape[0]))
        return Error{ErrorCode::BadModel,
                     m_file->path + ": tensor '" + stack->sourceName +
                         "' is not a stack of matrices"};
    FileTensor slice = *stack;
    slice.shape.erase(slice.shape.begin());
    const size_t bytes = stack->data.size() / static_cast<size_t>(stack->shape[0]);
    slice.data = stack->data.subspan(index * bytes, bytes);
    return load(slice, true, MatrixKind::LowRank);
}

Result<Weight> WeightLoader::lowRankColumns(const std::string &name, size_t index, size_t count)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    if (tensor->shape.size() != 2 || tensor->shape[1] % static_cast<int64_t>(count) != 0)
        return Error{ErrorCode::BadModel,
                     m_file->path + ": tensor '" + tensor->sourceName + "' does not fall into " +
                         std::to_string(count) + " parts"};
    FileTensor part = *tensor;
    part.shape[1] /= static_cast<int64_t>(count);
    const size_t bytes = tensor->data.size() / count;
    std::vector<std::byte> gathered;
    if (tensor->transposed) { // the outputs are rows: a part of them lies in one piece
        part.data = tensor->data.subspan(index * bytes, bytes);
    } else {
        if (isBlockType(tensor->type))
            return Error{ErrorCode::Unsupported,
                         m_file->path + ": tensor '" + tensor->sourceName +
                             "' is quantised the wrong way round"};
        const auto rows = static_cast<size_t>(tensor->shape[0]);
        const size_t width = bytes / rows;
        gathered.resize(bytes);
        for (size_t row = 0; row < rows; ++row)
            std::memcpy(gathered.data() + row * width,
                        tensor->data.data() + (row * count + index) * width,
                        width);
        part.data = gathered;
    }
    return load(part, true, MatrixKind::LowRank);
}

Result<Weight> WeightLoader::load(const FileTensor &tensor, bool swapDimensions, MatrixKind kind)
{
    if (tensor.shape.size() != 2)
        return Error{ErrorCode::BadModel,
                     m_file->path + ": tensor '" + tensor.sourceName + "' is not a matrix"};
    StoredMatrix matrix;
    matrix.rows = tensor.shape[swapDimensions ? 1 : 0];
    matrix.columns = tensor.shape[swapDimensions ? 0 : 1];
    // The bytes hold [rows, columns] as wanted when exactly none or both of the swaps apply.
    matrix.turned = tensor.transposed != swapDimensions;
    matrix.type = tensor.type;
    matrix.bytes = tensor.data;
    matrix.owner = m_file;
    try {
        convertMatrix(matrix, targetType(matrix, kind, m_precision));
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     m_file->path + ": there is not enough memory for its weights"};
    }
    const WeightUse use = kind == MatrixKind::Table ? WeightUse::Table : WeightUse::Product;
    MYNAH_TRY(Weight weight,
              m_device.weight({matrix.type,
                               matrix.rows,
                               matrix.columns,
                               matrix.bytes,
                               matrix.owner,
                               tensor.scale,
                               use}));
    if (!weight.readsSource || matrix.owner != m_file)
        m_file->release(tensor);
    const uint64_t bytes = static_cast<uint64_t>(matrix.rows) *
                           static_cast<uint64_t>(matrix.columns) / blockValues(weight.type) *
                           blockBytes(weight.type);
    m_weightBytes += bytes;
    if (tensor.name.ends_with(".ffn.value.weight"))
        m_skippableBytes += bytes;
    return weight;
}

Result<Tensor> WeightLoader::vector(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    return upload(ModelFile::toFloat(*tensor));
}

Result<Tensor> WeightLoader::computed(const std::string &name,
                                      const std::function<double(double)> &formula,
                                      int64_t width)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    const std::vector<float> stored = ModelFile::toFloat(*tensor);
    const size_t count = width > 0 ? static_cast<size_t>(width) : stored.size();
    if (stored.empty() || count % stored.size() != 0)
        return Error{ErrorCode::BadModel,
                     m_file->path + ": tensor '" + tensor->sourceName + "' has " +
                         std::to_string(stored.size()) + " values, which do not divide " +
                         std::to_string(count) + " channels"};
    std::vector<float> values(count);
    for (size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(formula(stored[i / (count / stored.size())]));
    return upload(values);
}

Result<Tensor> WeightLoader::upload(const std::vector<float> &values)
{
    const std::span<const std::byte> bytes = std::as_bytes(std::span(values));
    MYNAH_TRY(auto buffer, m_device.allocate(bytes.size()));
    MYNAH_CHECK(m_device.upload(*buffer, 0, bytes));
    m_weightBytes += bytes.size();
    m_buffers.push_back(std::move(buffer));
    return Tensor{m_buffers.back().get(), 0, 1, static_cast<int64_t>(values.size())};
}

Result<NormWeights> WeightLoader::norm(const std::string &prefix, float epsilon)
{
    MYNAH_TRY(const Tensor weight, vector(prefix + ".weight"));
    MYNAH_TRY(const Tensor bias, vector(prefix + ".bias"));
    return NormWeights{weight, bias, epsilon};
}

Result<void> WeightLoader::vectors(const std::string &prefix,
                                   std::initializer_list<NamedTensor> all)
{
    for (const NamedTensor &named : all) {
        MYNAH_TRY(*named.tensor, vector(prefix + named.name));
    }
    return {};
}

Result<void> WeightLoader::previousMixes(const std::string &prefix,
                                         std::initializer_list<NamedTensor> all)
{
    for (const NamedTensor &named : all) {
        MYNAH_TRY(*named.tensor, computed(prefix + named.name, [](double x) { return 1 - x; }));
    }
    return {};
}

Result<void> WeightLoader::matrices(const std::string &prefix,
                                    std::initializer_list<NamedWeight> all)
{
    for (const NamedWeight &named : all) {
        MYNAH_TRY(*named.weight, matrix(prefix + named.name + ".weight"));
    }
    return {};
}

Result<void> WeightLoader::lowRanks(const std::string &prefix,
                                    std::initializer_list<NamedWeight> all)
{
    for (const NamedWeight &named : all) {
        MYNAH_TRY(*named.weight, lowRank(prefix + named.name));
    }
    return {};
}

} // namespace mynah
