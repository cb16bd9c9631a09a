// The tensors of RWKV-7 and their shapes, as BlinkDL's checkpoints have them: D width, H heads of
// N, F the channel mix, V the vocabulary, ranks w, a, v, g.
#include "core/model/rwkv_config.h"

#include "core/model/loaded_file.h"
#include "core/model/tensor_names.h"

#include <algorithm>
#include <optional>
#include <set>

namespace mynah {

namespace {

using Shape = std::vector<int64_t>;

/// Checks tensors one by one and adds up what they take. Stops at the first that is wrong.
class Checker {
public:
    explicit Checker(const ModelFile &file) : m_file(file) {}

    /// The tensor must have this shape.
    Result<void> need(const std::string &name, const Shape &shape)
    {
        MYNAH_TRY(const FileTensor *tensor, existing(name));
        if (tensor->shape != shape)
            return wrongShape(*tensor, shapeText(shape));
        m_parameters += count(*tensor);
        m_bytes += tensor->data.size();
        return {};
    }

    /// The free dimension of a matrix whose other dimension is known.
    Result<int64_t> rowsOf(const std::string &name, int64_t columns)
    {
        MYNAH_TRY(const FileTensor *tensor, existing(name));
        if (tensor->shape.size() != 2 || tensor->shape[1] != columns)
            return wrongShape(*tensor, std::to_string(columns) + " columns");
        return tensor->shape[0];
    }

    Result<int64_t> columnsOf(const std::string &name, int64_t rows)
    {
        MYNAH_TRY(const FileTensor *tensor, existing(name));
        if (tensor->shape.size() != 2 || tensor->shape[0] != rows)
            return wrongShape(*tensor, std::to_string(rows) + " rows");
        return tensor->shape[1];
    }

    Result<const FileTensor *> existing(const std::string &name) const
    {
        const FileTensor *tensor = m_file.find(name);
        if (tensor == nullptr)
            return error("the tensor " + sourceNameIn(m_file.container, name) + " is missing");
        return tensor;
    }

    Error wrongShape(const FileTensor &tensor, const std::string &expected) const
    {
        return error("the tensor " + printable(tensor.sourceName) + " has the shape " +
                     shapeText(tensor.shape) + ", expected " + expected);
    }

    Error error(const std::string &what, ErrorCode code = ErrorCode::BadModel) const
    {
        return Error{code, fileNameOf(m_file.path) + ": " + what};
    }

    int64_t parameters() const { return m_parameters; }
    uint64_t bytes() const { return m_bytes; }

private:
    static int64_t count(const FileTensor &tensor)
    {
        int64_t values = 1;
        for (const int64_t dimension : tensor.shape)
            values *= dimension;
        return values;
    }

    const ModelFile &m_file;
    int64_t m_parameters = 0;
    uint64_t m_bytes = 0;
};

/// The version by the names that only it has; empty when this is no RWKV.
std::string versionOf(const ModelFile &file)
{
    bool isFive = false;
    bool isFour = false;
    for (const auto &[name, tensor] : file.tensors) {
        const auto layer = splitLayerName(name, "blocks.");
        if (!layer)
            continue;
        const std::string_view rest = layer->rest;
        if (rest == "att.r_k" || rest == "att.k_k" || rest == "att.x_r")
            return "7";
        if (rest == "att.time_maa_x" || rest == "att.time_mix_x")
            return "6";
        isFive = isFive || rest == "att.ln_x.weight";
        isFour = isFour || rest == "att.time_decay";
    }
    return isFive ? "5" : isFour ? "4" : "";
}

Result<void> checkVersion(const ModelFile &file, const Checker &checker, const std::string &version)
{
    if (version == "7")
        return {};
    if (!version.empty())
        return checker.error("this model is RWKV-" + version +
                                 ", which cannot be run yet; RWKV-7 can",
                             ErrorCode::Unsupported);
    for (const auto &[name, tensor] : file.tensors)
        if (name.ends_with(".att.time_state"))
            return checker.error("this is a tuned initial state, not a model",
                                 ErrorCode::NotAModel);
    return checker.error("this is not an RWKV model: its tensors have other names",
                         ErrorCode::NotAModel);
}

/// Layers must be numbered 0, 1, 2 ... without a gap.
Result<int64_t> countLayers(const ModelFile &file, const Checker &checker)
{
    std::set<int64_t> layers;
    for (const auto &[name, tensor] : file.tensors)
        if (const auto layer = splitLayerName(name, "blocks."))
            layers.insert(layer->layer);
    int64_t next = 0;
    for (const int64_t layer : layers) {
        if (layer != next) {
            const std::string block = file.container == Container::Gguf ? "blk." : "blocks.";
            return checker.error("there are tensors of " + block + std::to_string(layer) +
                                 ", but none of " + block + std::to_string(next));
        }
        ++next;
    }
    return next;
}

/// The sizes that the tensors of the model as a whole and of its first layers give.
Result<RwkvConfig> readSizes(const ModelFile &file, Checker &checker)
{
    RwkvConfig config;
    config.version = "7";
    MYNAH_TRY(config.layers, countLayers(file, checker));
    MYNAH_TRY(const FileTensor *embedding, checker.existing("emb.weight"));
    if (embedding->shape.size() != 2)
        return checker.wrongShape(*embedding, "[vocabulary, width]");
    config.vocabulary = embedding->shape[0];
    config.width = embedding->shape[1];
    MYNAH_TRY(const FileTensor *bonus, checker.existing("blocks.0.att.r_k"));
    if (bonus->shape.size() != 2 || bonus->shape[0] > config.width ||
        bonus->shape[1] > config.width || bonus->shape[0] * bonus->shape[1] != config.width)
        return checker.wrongShape(
            *bonus, "heads and head size that make " + std::to_string(config.width) + " channels");
    config.heads = bonus->shape[0];
    config.headSize = bonus->shape[1];
    MYNAH_TRY(config.ffnWidth, checker.rowsOf("blocks.0.ffn.key.weight", config.width));
    MYNAH_TRY(config.decayRank, checker.columnsOf("blocks.0.att.w1", config.width));
    MYNAH_TRY(config.iclrRank, checker.columnsOf("blocks.0.att.a1", config.width));
    MYNAH_TRY(config.gateRank, checker.columnsOf("blocks.0.att.g1", config.width));
    if (config.layers > 1) {
        MYNAH_TRY(config.valueRank, checker.columnsOf("blocks.1.att.v1", config.width));
    }
    return config;
}

Result<void> checkLayer(const RwkvConfig &c, int64_t layer, Checker &checker)
{
    const std::string block = "blocks." + std::to_string(layer) + ".";
    const int64_t width = c.width;
    for (const char *name : {"ln1.weight", "ln1.bias", "ln2.weight", "ln2.bias"})
        MYNAH_CHECK(checker.need(block + name, {width}));
    for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g", "w0", "a0", "k_k", "k_a"})
        MYNAH_CHECK(checker.need(block + "att." + name, {width}));
    const auto lowRank = [&](const char *first, const char *second, int64_t rank) -> Result<void> {
        MYNAH_CHECK(checker.need(block + first, {width, rank}));
        return checker.need(block + second, {rank, width});
    };
    MYNAH_CHECK(lowRank("att.w1", "att.w2", c.decayRank));
    MYNAH_CHECK(lowRank("att.a1", "att.a2", c.iclrRank));
    MYNAH_CHECK(lowRank("att.g1", "att.g2", c.gateRank));
    if (layer > 0) {
        MYNAH_CHECK(checker.need(block + "att.v0", {width}));
        MYNAH_CHECK(lowRank("att.v1", "att.v2", c.valueRank));
    }
    MYNAH_CHECK(checker.need(block + "att.r_k", {c.heads, c.headSize}));
    for (const char *name : {"receptance", "key", "value", "output"})
        MYNAH_CHECK(checker.need(block + "att." + name + ".weight", {width, width}));
    MYNAH_CHECK(checker.need(block + "att.ln_x.weight", {width}));
    MYNAH_CHECK(checker.need(block + "att.ln_x.bias", {width}));
    MYNAH_CHECK(checker.need(block + "ffn.x_k", {width}));
    MYNAH_CHECK(checker.need(block + "ffn.key.weight", {c.ffnWidth, width}));
    return checker.need(block + "ffn.value.weight", {width, c.ffnWidth});
}

} // namespace

Result<RwkvConfig> detectConfig(const ModelFile &file)
{
    Checker checker(file);
    MYNAH_CHECK(checkVersion(file, checker, versionOf(file)));
    MYNAH_TRY(RwkvConfig config, readSizes(file, checker));
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
                                 " rows of " + sourceNameIn(file.container, "emb.weight"),
                             ErrorCode::BadVocabulary);
    config.parameters = checker.parameters();
    config.weightBytes = checker.bytes();
    return config;
}

} // namespace mynah
