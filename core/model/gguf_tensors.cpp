#include "core/model/gguf_tensors.h"

#include "core/model/tensor_names.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace mynah {

namespace {

constexpr uint64_t kMaxHeadSize = 65536;
constexpr uint64_t kMaxHalvings = 24; // more would leave nothing of a half

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

/// A key that holds a whole number, or nothing where it is absent.
Result<std::optional<uint64_t>> readNumber(const GgufContent &content, const std::string &key)
{
    const GgufValue *value = content.find(key);
    if (value == nullptr)
        return std::optional<uint64_t>();
    const auto number = value->asUnsigned();
    if (!number)
        return bad("its " + key + " is not a whole number");
    return number;
}

int64_t countOf(const std::vector<int64_t> &shape)
{
    int64_t count = 1;
    for (const int64_t dimension : shape)
        count *= dimension;
    return count;
}

/// blk.N.time_mix_lerp_fused.weight, (6, 1, 1, D) or (5, 1, 1, D): vectors one after the other.
Result<void>
addFusedLerps(LoadedFile &file, const GgufModel &model, const GgufTensor &tensor, int64_t layer)
{
    const auto names = fusedLerps(model.generation);
    const std::vector<int64_t> shape = canonicalShape(tensor.shape);
    if (shape.size() != 2 || static_cast<size_t>(shape[0]) != names.size())
        return bad("the tensor " + printable(tensor.name) + " has the shape " +
                   shapeText(tensor.shape) + ", expected [" + std::to_string(names.size()) +
                   ", 1, 1, D]");
    const size_t bytes = tensor.data.size() / names.size();
    for (size_t i = 0; i < names.size(); ++i) {
        FileTensor part;
        part.name = "blocks." + std::to_string(layer) + ".att." + std::string(names[i]);
        part.sourceName = tensor.name;
        part.type = tensor.type;
        part.shape = {shape[1]};
        part.data = tensor.data.subspan(i * bytes, bytes);
        MYNAH_CHECK(addTensor(file, std::move(part)));
    }
    return {};
}

/// Heads are told by the metadata, since some files hold these tensors flat.
Result<void> splitHeads(FileTensor &tensor, const GgufModel &model)
{
    const auto size = static_cast<int64_t>(model.headSize);
    const int64_t count = countOf(tensor.shape);
    const bool isMatrix = std::count_if(tensor.shape.begin(), tensor.shape.end(), [](int64_t n) {
                              return n > 1;
                          }) > 1;
    if (count % size != 0 || (isMatrix && tensor.shape.back() != size))
        return bad("its " + model.headSizeKey + " is " + std::to_string(size) +
                   ", which does not fit " + printable(tensor.sourceName) + " of the shape " +
                   shapeText(tensor.shape));
    tensor.shape = {count / size, size};
    return {};
}

/// Gives a tensor the shape that it has in a .pth.
Result<void> reshape(FileTensor &tensor, std::string_view rest, const GgufModel &model)
{
    if (rest == "att.r_k" || rest == "att.time_faaaa")
        return splitHeads(tensor, model);
    if (!isLowRankMatrix(model.generation, rest))
        return {};
    if (tensor.shape.size() == 1) // writers drop trailing dimensions of 1, that is a rank of 1
        tensor.shape.insert(tensor.shape.begin(), 1);
    std::swap(tensor.shape[tensor.shape.size() - 1], tensor.shape[tensor.shape.size() - 2]);
    tensor.transposed = true;
    return {};
}

bool isRescaled(std::string_view rest)
{
    return rest == "att.output.weight" || rest == "ffn.value.weight";
}

} // namespace

Result<std::string> readGgufGeneration(const GgufContent &content)
{
    const GgufValue *value = content.find("general.architecture");
    const auto name = value != nullptr ? value->asText() : std::nullopt;
    if (!name)
        return bad("its metadata does not say general.architecture");
    if (*name != "rwkv6" && *name != "rwkv7")
        return Error{ErrorCode::Unsupported,
                     "this model's architecture is " + printable(*name) +
                         "; of GGUF files, rwkv6 and rwkv7 can be run"};
    return std::string(name->substr(4));
}

Result<GgufModel> readGgufModel(const GgufContent &content, const std::string &generation)
{
    const std::string prefix = "rwkv" + generation;
    GgufModel model;
    model.generation = generation;
    model.headSizeKey = prefix + ".wkv.head_size";
    MYNAH_TRY(const auto headSize, readNumber(content, model.headSizeKey));
    if (!headSize)
        return bad("its metadata does not say " + model.headSizeKey);
    if (*headSize == 0 || *headSize > kMaxHeadSize)
        return bad("its " + model.headSizeKey + " is " + std::to_string(*headSize));
    model.headSize = *headSize;
    MYNAH_TRY(const auto every, readNumber(content, prefix + ".rescale_every_n_layers"));
    model.rescaleEvery = every.value_or(0);
    return model;
}

Result<void> checkGgufLayers(const GgufModel &model,
                             const GgufContent &content,
                             const std::vector<GgufTensor> &tensors)
{
    const std::string key = "rwkv" + model.generation + ".block_count";
    MYNAH_TRY(const auto claimed, readNumber(content, key));
    if (!claimed)
        return {};
    std::set<int64_t> layers;
    for (const GgufTensor &tensor : tensors)
        if (const auto name = splitLayerName(tensor.name, "blk."))
            layers.insert(name->layer);
    const std::string says = "its " + key + " is " + std::to_string(*claimed);
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

Result<void> addGgufTensor(LoadedFile &file, const GgufModel &model, const GgufTensor &source)
{
    const auto layer = splitLayerName(source.name, "blk.");
    if (layer && layer->rest == kFusedLerpRest)
        return addFusedLerps(file, model, source, layer->layer);
    FileTensor tensor;
    tensor.name = nameOfGguf(model.generation, source.name);
    if (tensor.name.empty()) {
        file.warnings.push_back("the tensor " + printable(source.name) + " is unknown and ignored");
        return {};
    }
    tensor.sourceName = source.name;
    tensor.type = source.type;
    tensor.shape = source.shape;
    tensor.data = source.data;
    const auto name = splitLayerName(tensor.name, "blocks.");
    const std::string_view rest = name ? name->rest : std::string_view();
    MYNAH_CHECK(reshape(tensor, rest, model));
    if (model.rescaleEvery > 0 && isRescaled(rest)) {
        const uint64_t halvings = static_cast<uint64_t>(name->layer) / model.rescaleEvery;
        if (halvings > kMaxHalvings)
            return bad("its rwkv" + model.generation + ".rescale_every_n_layers is " +
                       std::to_string(model.rescaleEvery) + ", which halves " +
                       printable(source.name) + " " + std::to_string(halvings) + " times");
        tensor.scale = std::ldexp(1.0f, static_cast<int>(halvings));
    }
    return addTensor(file, std::move(tensor));
}

} // namespace mynah
