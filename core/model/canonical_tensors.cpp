#include "core/model/canonical_tensors.h"

#include "core/model/tensor_names.h"

#include <algorithm>

namespace mynah {

namespace {

using Shape = std::vector<int64_t>;

int64_t countOf(const Shape &shape)
{
    int64_t count = 1; // the readers have checked that it does not overflow
    for (const int64_t dimension : shape)
        count *= dimension;
    return count;
}

/// Drops dimensions of 1 until two are left: the last ones first, since (H, N, 1) and (H, 1, 1) are
/// what files have. (1, 1, N) is a flat vector, which says nothing about heads; (D, 1) is what
/// rwkv.cpp's converter makes of a single head.
Shape headShape(Shape shape, int64_t width)
{
    const int64_t count = countOf(shape);
    if (shape.size() > 2 && shape.back() == count && count > 1)
        return {count};
    while (shape.size() > 2) {
        const auto one = std::find(shape.rbegin(), shape.rend(), 1);
        if (one == shape.rend())
            break;
        shape.erase(std::next(one).base());
    }
    return shape == Shape{width, 1} ? Shape{1, width} : shape;
}

bool isHeadTensor(std::string_view rest, std::string_view generation)
{
    if (generation == "7")
        return rest == "att.r_k";
    if (generation == "6")
        return rest == "att.time_faaaa";
    return generation == "5" &&
           (rest == "att.time_decay" || rest == "att.time_first" || rest == "att.time_faaaa");
}

/// The head tensors of an RWKV-5, whose shapes tell 5.0, 5.1 and 5.2 apart.
class Version5 {
public:
    Version5(LoadedFile &file, std::vector<FileTensor *> tensors, int64_t width)
        : m_file(file), m_tensors(std::move(tensors)), m_width(width)
    {
    }

    Result<void> canonicalise()
    {
        for (FileTensor *tensor : m_tensors)
            if (tensor->shape.size() == 2 && countOf(tensor->shape) != m_width &&
                (tensor->shape[0] == 1 || tensor->shape[1] == 1))
                tensor->shape = {countOf(tensor->shape)}; // (H, 1)
        findHeads();
        if (m_heads == 0 || m_width % m_heads != 0)
            return {};
        const int64_t size = m_width / m_heads;
        for (FileTensor *tensor : m_tensors)
            if (tensor->shape == Shape{m_width} && m_width != m_heads)
                tensor->shape = {m_heads, size};
        const bool perChannel = std::any_of(
            m_tensors.begin(), m_tensors.end(), [](const auto *t) { return t->shape.size() == 2; });
        const bool gated = m_file.find("blocks.0.att.gate.weight") != nullptr;
        for (FileTensor *tensor : m_tensors) {
            if (gated && perChannel && tensor->shape == Shape{m_heads})
                MYNAH_CHECK(widen(*tensor, size));
            if (!gated && tensor->shape == Shape{m_heads, size})
                MYNAH_CHECK(narrow(*tensor, size));
        }
        return {};
    }

private:
    /// A flat tensor with a value for each channel does not tell the heads; the others do.
    void findHeads()
    {
        for (const FileTensor *tensor : m_tensors)
            if (m_heads == 0 && tensor->shape != Shape{m_width})
                m_heads = tensor->shape[0];
    }

    Result<void> widen(FileTensor &tensor, int64_t size)
    {
        MYNAH_CHECK(reserveValues(m_file, tensor, static_cast<uint64_t>(m_width)));
        std::vector<float> wide;
        for (const float value : ModelFile::toFloat(tensor))
            wide.insert(wide.end(), static_cast<size_t>(size), value);
        tensor.shape = {m_heads, size};
        replaceValues(m_file, tensor, std::move(wide));
        return {};
    }

    Result<void> narrow(FileTensor &tensor, int64_t size)
    {
        MYNAH_CHECK(reserveValues(m_file, tensor, static_cast<uint64_t>(m_width)));
        const std::vector<float> wide = ModelFile::toFloat(tensor);
        std::vector<float> values;
        for (auto head = wide.begin(); head != wide.end(); head += size) {
            if (std::any_of(head, head + size, [head](float value) { return value != *head; }))
                return Error{ErrorCode::Unsupported,
                             "the tensor " + printable(tensor.sourceName) +
                                 " differs between the channels of a head, which a model without "
                                 "a gate (RWKV-5.0) cannot have"};
            values.push_back(*head);
        }
        tensor.shape = {m_heads};
        replaceValues(m_file, tensor, std::move(values));
        return {};
    }

    LoadedFile &m_file;
    std::vector<FileTensor *> m_tensors;
    int64_t m_width;
    int64_t m_heads = 0;
};

} // namespace

Result<void> canonicaliseTensors(LoadedFile &file)
{
    const std::string_view generation = generationOf(file);
    const FileTensor *embedding = file.find("emb.weight");
    const int64_t width = embedding != nullptr ? embedding->shape.back() : 0;
    std::vector<FileTensor *> headTensors;
    for (auto &[name, tensor] : file.tensors) {
        const auto layer = splitLayerName(name, "blocks.");
        const std::string_view rest = layer ? layer->rest : std::string_view();
        if (isHeadTensor(rest, generation)) {
            tensor.shape = headShape(tensor.shape, width);
            headTensors.push_back(&tensor);
        } else if (rest == "att.time_maa_w2" || rest == "att.time_state") {
            continue; // matrices one behind the other
        } else {
            tensor.shape = canonicalShape(tensor.shape);
        }
    }
    if (generation != "5" || width == 0)
        return {};
    return Version5(file, std::move(headTensors), width).canonicalise();
}

} // namespace mynah
