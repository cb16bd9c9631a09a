#include "core/rwkv/weight_loader.h"

#include "core/rwkv/tensor_target.h"

#include <cstring>
#include <new>

namespace mynah {

namespace {

WeightUse useOf(MatrixKind kind)
{
    switch (kind) {
    case MatrixKind::Table:
        return WeightUse::Table;
    case MatrixKind::Sparse:
        return WeightUse::SparseProduct;
    default:
        return WeightUse::Product;
    }
}

} // namespace

WeightLoader::WeightLoader(std::shared_ptr<const ModelFile> file,
                           Device &device,
                           Precision precision,
                           WeightCache *cache,
                           std::stop_token stop)
    : m_file(std::move(file)), m_device(&device), m_precision(precision), m_cache(cache),
      m_stop(std::move(stop))
{
    for (const auto &[name, tensor] : m_file->tensors)
        m_fileBytes += tensor.data.size();
    m_quantised = hasBlockTypes(*m_file);
}

double WeightLoader::progress() const
{
    return m_fileBytes == 0 ? 1
                            : static_cast<double>(m_foundBytes) / static_cast<double>(m_fileBytes);
}

Result<const FileTensor *> WeightLoader::find(const std::string &name)
{
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, "Loading was stopped"};
    const FileTensor *tensor = m_file->find(name);
    if (!tensor)
        return Error{ErrorCode::BadModel, m_file->path + ": tensor '" + name + "' is missing"};
    if (m_found.insert(tensor).second)
        m_foundBytes += tensor->data.size();
    return tensor;
}

Result<Weight> WeightLoader::matrix(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    const MatrixKind kind = name == "head.weight" ? MatrixKind::Head : MatrixKind::Layer;
    MYNAH_TRY(const Wanted matrix, wanted(*tensor, false, kind));
    return load(*tensor, matrix);
}

Result<Weight> WeightLoader::sparseMatrix(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    MYNAH_TRY(const Wanted matrix, wanted(*tensor, false, MatrixKind::Sparse));
    return load(*tensor, matrix);
}

Result<Weight> WeightLoader::table(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    MYNAH_TRY(const Wanted matrix, wanted(*tensor, false, MatrixKind::Table));
    return load(*tensor, matrix);
}

Result<Weight> WeightLoader::lowRank(const std::string &name)
{
    MYNAH_TRY(const FileTensor *tensor, find(name));
    MYNAH_TRY(const Wanted matrix, wanted(*tensor, true, MatrixKind::LowRank));
    return load(*tensor, matrix);
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
    MYNAH_TRY(Wanted matrix, wanted(slice, true, MatrixKind::LowRank));
    matrix.name += '[' + std::to_string(index) + ']';
    return load(slice, matrix);
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
    MYNAH_TRY(Wanted matrix, wanted(part, true, MatrixKind::LowRank));
    matrix.name += '[' + std::to_string(index) + '/' + std::to_string(count) + ']';
    if (auto weight = cached(matrix))
        return std::move(*weight);
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
    return make(part, matrix);
}

Result<WeightLoader::Wanted>
WeightLoader::wanted(const FileTensor &tensor, bool swapDimensions, MatrixKind kind) const
{
    if (tensor.shape.size() != 2)
        return Error{ErrorCode::BadModel,
                     m_file->path + ": tensor '" + tensor.sourceName + "' is not a matrix"};
    // The bytes hold [rows, columns] as wanted when exactly none or both of the swaps apply.
    return Wanted{tensor.name,
                  tensor.shape[swapDimensions ? 1 : 0],
                  tensor.shape[swapDimensions ? 0 : 1],
                  tensor.scale,
                  kind,
                  tensor.transposed != swapDimensions};
}

Result<Weight> WeightLoader::load(const FileTensor &tensor, const Wanted &wanted)
{
    if (auto weight = cached(wanted))
        return std::move(*weight);
    return make(tensor, wanted);
}

std::optional<Weight> WeightLoader::cached(const Wanted &wanted)
{
    auto kept = m_cache ? m_cache->find(wanted.name) : std::nullopt;
    if (!kept || kept->rows != wanted.rows || kept->columns != wanted.columns ||
        kept->scale != wanted.scale || kept->use != useOf(wanted.kind))
        return std::nullopt;
    auto weight = m_device->restore(*kept);
    if (!weight.ok())
        return std::nullopt;
    m_cache->add(wanted.name, std::move(*kept), WeightCache::Origin::File);
    count(*weight);
    return std::move(*weight);
}

Result<Weight> WeightLoader::make(const FileTensor &tensor, const Wanted &wanted)
{
    StoredMatrix matrix{
        tensor.type, wanted.rows, wanted.columns, wanted.turned, tensor.data, m_file};
    try {
        convertMatrix(matrix, targetType(matrix, wanted.kind, m_precision, m_quantised));
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     m_file->path + ": there is not enough memory for its weights"};
    }
    MYNAH_TRY(Weight weight,
              m_device->weight({matrix.type,
                                matrix.rows,
                                matrix.columns,
                                matrix.bytes,
                                matrix.owner,
                                tensor.scale,
                                useOf(wanted.kind)}));
    count(weight);
    if (weight.readsSource && matrix.owner == m_file)
        return weight;
    m_file->release(tensor);
    if (m_cache) {
        if (auto kept = m_device->keep(weight))
            m_cache->add(wanted.name, std::move(*kept), WeightCache::Origin::Made);
    }
    return weight;
}

void WeightLoader::count(const Weight &weight)
{
    m_weightBytes += static_cast<uint64_t>(weight.rows) * static_cast<uint64_t>(weight.columns) /
                     blockValues(weight.type) * blockBytes(weight.type);
    if (weight.skipsZeros) { // but not what scales the values
        const uint64_t bits = 8 * blockBytes(weight.type) / blockValues(weight.type);
        m_skippableBytes += static_cast<uint64_t>(weight.rows * weight.columns) * bits / 8;
    }
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
    MYNAH_TRY(auto buffer, m_device->allocate(bytes.size()));
    MYNAH_CHECK(m_device->upload(*buffer, 0, bytes));
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
