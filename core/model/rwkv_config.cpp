#include "core/model/rwkv_config.h"

#include "core/model/config_checker.h"
#include "core/model/config_versions.h"
#include "core/model/loaded_file.h"
#include "core/model/tensor_names.h"

#include <algorithm>
#include <set>

namespace mynah {

namespace {

Error notRwkv(const ConfigChecker &checker)
{
    const auto &tensors = checker.file().tensors;
    const bool isState = std::any_of(tensors.begin(), tensors.end(), [](const auto &entry) {
        return entry.first.ends_with(".att.time_state");
    });
    return checker.error(isState ? "this is a tuned initial state, not a model"
                                 : "this is not an RWKV model: its tensors have other names",
                         ErrorCode::NotAModel);
}

/// Layers must be numbered 0, 1, 2 ... without a gap.
Result<int64_t> countLayers(const ConfigChecker &checker)
{
    std::set<int64_t> layers;
    for (const auto &[name, tensor] : checker.file().tensors)
        if (const auto layer = splitLayerName(name, "blocks."))
            layers.insert(layer->layer);
    int64_t next = 0;
    for (const int64_t layer : layers) {
        if (layer != next) {
            const bool isGguf = checker.file().container == Container::Gguf;
            const std::string block = isGguf ? "blk." : "blocks.";
            return checker.error("there are tensors of " + block + std::to_string(layer) +
                                 ", but none of " + block + std::to_string(next));
        }
        ++next;
    }
    return next;
}

/// The sizes that the tensors of the model as a whole and of its first layers give.
Result<RwkvConfig> readSizes(std::string_view generation, const ConfigChecker &checker)
{
    RwkvConfig config;
    MYNAH_TRY(config.layers, countLayers(checker));
    MYNAH_TRY(const FileTensor *embedding, checker.existing("emb.weight"));
    if (embedding->shape.size() != 2)
        return checker.wrongShape(*embedding, "[vocabulary, width]");
    config.vocabulary = embedding->shape[0];
    config.width = embedding->shape[1];
    MYNAH_CHECK(readVersion(generation, checker, config));
    MYNAH_TRY(config.ffnWidth, checker.rowsOf("blocks.0.ffn.key.weight", config.width));
    return config;
}

} // namespace

Result<RwkvConfig> detectConfig(const ModelFile &file)
{
    ConfigChecker checker(file);
    const std::string_view generation = generationOf(file);
    if (generation.empty())
        return notRwkv(checker);
    MYNAH_TRY(RwkvConfig config, readSizes(generation, checker));
    MYNAH_CHECK(checker.need("emb.weight", {config.vocabulary, config.width}));
    MYNAH_CHECK(checker.need("blocks.0.ln0.weight", {config.width}));
    MYNAH_CHECK(checker.need("blocks.0.ln0.bias", {config.width}));
    for (int64_t layer = 0; layer < config.layers; ++layer)
        MYNAH_CHECK(checkLayer(config, layer, checker));
    MYNAH_CHECK(checker.need("ln_out.weight", {config.width}));
    MYNAH_CHECK(checker.need("ln_out.bias", {config.width}));
    MYNAH_CHECK(checker.need("head.weight", {config.vocabulary, config.width}));
    if (static_cast<int64_t>(file.vocabulary.size()) > config.vocabulary)
        return checker.error("its vocabulary has " + std::to_string(file.vocabulary.size()) +
                                 " tokens, more than the " + std::to_string(config.vocabulary) +
                                 " rows of " + sourceNameIn(file, "emb.weight"),
                             ErrorCode::BadVocabulary);
    config.parameters = checker.parameters();
    config.weightBytes = checker.bytes();
    return config;
}

} // namespace mynah
