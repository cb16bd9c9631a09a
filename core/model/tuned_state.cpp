#include "core/model/tuned_state.h"

#include "core/model/loaded_file.h"
#include "core/model/number_formats.h"
#include "core/model/tensor_names.h"

#include <algorithm>
#include <new>
#include <set>

namespace mynah {

namespace {

constexpr std::string_view kRest = "att.time_state";

std::string nameOf(int64_t layer)
{
    return "blocks." + std::to_string(layer) + "." + std::string(kRest);
}

/// The layers that the file has a state for must be those of the model. Errors do not name the
/// file.
Result<void> checkLayers(const ModelFile &file, const RwkvConfig &config)
{
    std::set<int64_t> layers;
    for (const auto &[name, tensor] : file.tensors)
        if (const auto layer = splitLayerName(name, "blocks."); layer && layer->rest == kRest)
            layers.insert(layer->layer);
    if (layers.empty())
        return Error{ErrorCode::BadState,
                     generationOf(file).empty()
                         ? "this is not a tuned initial state: it holds no att.time_state"
                         : "this is a model, not a tuned initial state"};
    if (*layers.rbegin() != config.layers - 1)
        return Error{ErrorCode::BadState,
                     "this is an initial state for a model of " +
                         std::to_string(*layers.rbegin() + 1) + " layers, but the model has " +
                         std::to_string(config.layers)};
    for (int64_t layer = 0; layer < config.layers; ++layer)
        if (!layers.contains(layer))
            return Error{ErrorCode::BadState, "the tensor " + nameOf(layer) + " is missing"};
    return {};
}

/// Whether the file's matrices have to be turned. State tuning writes [head][value][key], which
/// RWKV-7 computes with, while 5.2 and 6 have [head][key][value]. web-rwkv's converter, which
/// .safetensors files come from, turns those of RWKV-6 already; nothing in such a file tells.
bool mustTurn(const ModelFile &file, const RwkvConfig &config)
{
    if (config.version == "7")
        return false;
    return config.version != "6" || file.container != Container::Safetensors;
}

/// Writes the state of one layer to `to`, which has heads * headSize * headSize places.
Result<void> readLayer(const FileTensor &tensor,
                       const RwkvConfig &config,
                       bool turn,
                       std::vector<float>::iterator to)
{
    std::vector<int64_t> shape = tensor.shape;
    while (shape.size() > 3 && shape[0] == 1)
        shape.erase(shape.begin());
    const std::vector<int64_t> expected = {config.heads, config.headSize, config.headSize};
    const std::string name = "the tensor " + printable(tensor.sourceName);
    if (shape != expected)
        return Error{ErrorCode::BadState,
                     name + " has the shape " + shapeText(tensor.shape) + ", but the model needs " +
                         shapeText(expected)};
    if (!allFinite(tensor.type, tensor.data))
        return Error{ErrorCode::NotFinite, name + " holds values that are infinite or not numbers"};
    const std::vector<float> values = ModelFile::toFloat(tensor);
    if (!turn) {
        std::copy(values.begin(), values.end(), to);
        return {};
    }
    const auto heads = static_cast<size_t>(config.heads);
    const auto size = static_cast<size_t>(config.headSize);
    for (size_t head = 0; head < heads; ++head)
        for (size_t key = 0; key < size; ++key)
            for (size_t value = 0; value < size; ++value)
                *to++ = values[(head * size + value) * size + key];
    return {};
}

Result<std::vector<float>> readLayers(const ModelFile &file, const RwkvConfig &config)
{
    MYNAH_CHECK(checkLayers(file, config));
    const bool turn = mustTurn(file, config);
    std::vector<float> state(static_cast<size_t>(config.stateSize()));
    for (int64_t layer = 0; layer < config.layers; ++layer) {
        const FileTensor *tensor =
            file.find(nameOf(layer)); // there, as the layers have been checked
        MYNAH_CHECK(readLayer(*tensor,
                              config,
                              turn,
                              state.begin() + layer * config.layerStateSize() + 2 * config.width));
    }
    return state;
}

} // namespace

Result<std::vector<float>> readTunedState(const std::string &path, const RwkvConfig &config)
{
    const auto named = [&path](const Error &error) {
        return Error{error.code, fileNameOf(path) + ": " + error.message};
    };
    if (config.version != "5.2" && config.version != "6" && config.version != "7")
        return named(Error{ErrorCode::Unsupported,
                           "the model is RWKV-" + config.version +
                               ", which takes no tuned initial state; 5.2, 6 and 7 do"});
    MYNAH_TRY(const auto file, openModelFile(path));
    try {
        auto state = readLayers(*file, config);
        return state.ok() ? std::move(state) : named(state.error());
    } catch (const std::bad_alloc &) {
        return named(Error{ErrorCode::OutOfMemory, "there is not enough memory for the state"});
    }
}

} // namespace mynah
