// .gguf of RWKV-7, as llama.cpp writes them: its names and shapes turned into BlinkDL's.
#include "core/model/gguf_reader.h"
#include "core/model/gguf_vocabulary.h"
#include "core/model/loaded_file.h"
#include "core/model/tensor_names.h"

#include <algorithm>
#include <set>

namespace mynah {

namespace {

constexpr std::string_view kHeadSizeKey = "rwkv7.wkv.head_size";

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

Result<void> checkArchitecture(const GgufContent &content)
{
    const GgufValue *value = content.find("general.architecture");
    const auto name = value != nullptr ? value->asText() : std::nullopt;
    if (!name)
        return bad("its metadata does not say general.architecture");
    if (*name == "rwkv6")
        return Error{ErrorCode::Unsupported, "this model is RWKV-6, which cannot be run yet"};
    if (*name != "rwkv7")
        return Error{ErrorCode::Unsupported,
                     "this model's architecture is " + printable(*name) + ", not RWKV-7"};
    const GgufValue *parts = content.find("split.count");
    const uint64_t count = parts != nullptr ? parts->asUnsigned().value_or(0) : 1;
    if (count != 1)
        return Error{
            ErrorCode::Unsupported,
            "this is one part of a model split over " + std::to_string(count) +
                " files, which cannot be opened yet; merge them with llama.cpp's gguf-split"};
    return {};
}

Result<int64_t> readHeadSize(const GgufContent &content)
{
    const GgufValue *value = content.find(std::string(kHeadSizeKey));
    const auto size = value != nullptr ? value->asUnsigned() : std::nullopt;
    if (!size)
        return bad("its metadata does not say " + std::string(kHeadSizeKey));
    if (*size == 0 || *size > 65536)
        return bad("its " + std::string(kHeadSizeKey) + " is " + std::to_string(*size));
    return static_cast<int64_t>(*size);
}

/// The number of layers that the metadata claims must be the one that the tensors make.
Result<void> checkLayerCount(const GgufContent &content)
{
    const GgufValue *value = content.find("rwkv7.block_count");
    if (value == nullptr)
        return {};
    const auto claimed = value->asUnsigned();
    if (!claimed)
        return bad("its rwkv7.block_count is not a whole number");
    std::set<int64_t> layers;
    for (const GgufTensor &tensor : content.tensors)
        if (const auto name = splitLayerName(tensor.name, "blk."))
            layers.insert(name->layer);
    const std::string says = "its rwkv7.block_count is " + std::to_string(*claimed);
    if (layers.size() < *claimed) {
        int64_t missing = 0;
        while (layers.contains(missing))
            ++missing;
        return bad(says + ", but there is no tensor of blk." + std::to_string(missing));
    }
    if (!layers.empty() && static_cast<uint64_t>(*layers.rbegin()) >= *claimed)
        return bad(says + ", but there are tensors of blk." + std::to_string(*layers.rbegin()));
    return {};
}

/// blk.N.time_mix_lerp_fused.weight, (6, 1, 1, D): six vectors, one after the other.
Result<void> addFusedLerps(LoadedFile &file, const GgufTensor &tensor, int64_t layer)
{
    const std::vector<int64_t> shape = canonicalShape(tensor.shape);
    constexpr size_t count = std::size(kFusedLerps);
    if (shape.size() != 2 || shape[0] != int64_t{count})
        return bad("the tensor " + printable(tensor.name) + " has the shape " +
                   shapeText(tensor.shape) + ", expected [6, 1, 1, D]");
    const size_t bytes = tensor.data.size() / count;
    for (size_t i = 0; i < count; ++i) {
        FileTensor part;
        part.name = "blocks." + std::to_string(layer) + ".att." + std::string(kFusedLerps[i]);
        part.sourceName = tensor.name;
        part.type = tensor.type;
        part.shape = {shape[1]};
        part.data = tensor.data.subspan(i * bytes, bytes);
        MYNAH_CHECK(addTensor(file, std::move(part)));
    }
    return {};
}

/// Gives a tensor the shape that it has in a .pth.
Result<void> reshape(FileTensor &tensor, std::string_view rest, int64_t headSize)
{
    if (isLowRankMatrix(rest)) {
        if (tensor.shape.size() == 1) // writers drop trailing dimensions of 1, that is a rank of 1
            tensor.shape.insert(tensor.shape.begin(), 1);
        if (tensor.shape.size() == 2) {
            std::swap(tensor.shape[0], tensor.shape[1]);
            tensor.transposed = true;
        }
    } else if (rest == "att.r_k") {
        int64_t values = 1;
        for (const int64_t dimension : tensor.shape)
            values *= dimension;
        if (values % headSize != 0)
            return bad("its " + std::string(kHeadSizeKey) + " is " + std::to_string(headSize) +
                       ", which does not divide the " + std::to_string(values) + " values of " +
                       printable(tensor.sourceName));
        tensor.shape = {values / headSize, headSize};
    } else {
        tensor.shape = canonicalShape(tensor.shape);
    }
    return {};
}

Result<void> addTensors(LoadedFile &file, const GgufContent &content)
{
    for (const GgufTensor &source : content.tensors) {
        const auto layer = splitLayerName(source.name, "blk.");
        if (layer && layer->rest == kFusedLerpRest) {
            MYNAH_CHECK(addFusedLerps(file, source, layer->layer));
            continue;
        }
        FileTensor tensor;
        tensor.name = nameOfGguf(source.name);
        if (tensor.name.empty()) {
            file.warnings.push_back("the tensor " + printable(source.name) +
                                    " is unknown and ignored");
            continue;
        }
        tensor.sourceName = source.name;
        tensor.type = source.type;
        tensor.shape = source.shape;
        tensor.data = source.data;
        const auto name = splitLayerName(tensor.name, "blocks.");
        MYNAH_CHECK(reshape(tensor, name ? name->rest : std::string_view(), file.headSize));
        MYNAH_CHECK(addTensor(file, std::move(tensor)));
    }
    return {};
}

} // namespace

Result<void> readGguf(LoadedFile &file)
{
    MYNAH_TRY(GgufHeader header, readGgufHeader(file.map.bytes()));
    GgufContent &content = header.content;
    MYNAH_CHECK(checkArchitecture(content));
    MYNAH_CHECK(readGgufTensors(file.map.bytes(), header));
    MYNAH_TRY(file.headSize, readHeadSize(content));
    MYNAH_CHECK(checkLayerCount(content));
    MYNAH_CHECK(addTensors(file, content));
    if (const GgufValue *name = content.find("general.name"))
        file.name = std::string(name->asText().value_or(""));
    readGgufVocabulary(content, file);
    return {};
}

} // namespace mynah
