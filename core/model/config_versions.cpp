// The tensors of RWKV-4 to 7 and their shapes, as BlinkDL's checkpoints have them: D width, H heads
// of N, F the channel mix, V the vocabulary, R ranks of the low-rank matrices.
#include "core/model/config_versions.h"

#include "core/model/loaded_file.h"

namespace mynah {

namespace {

constexpr int64_t kMixes = 5; // RWKV-6: w k v r g

std::string blockOf(int64_t layer)
{
    return "blocks." + std::to_string(layer) + ".";
}

/// Takes heads and head size from the matrix [H, N] of that name.
Result<void> readHeads(const std::string &name, const ConfigChecker &checker, RwkvConfig &config)
{
    MYNAH_TRY(const FileTensor *bonus, checker.existing(name));
    const auto &shape = bonus->shape;
    if (shape.size() != 2 || shape[0] > config.width || shape[1] > config.width ||
        shape[0] * shape[1] != config.width)
        return checker.wrongShape(
            *bonus, "heads and head size that make " + std::to_string(config.width) + " channels");
    config.heads = shape[0];
    config.headSize = shape[1];
    return {};
}

/// The bonus of RWKV-5: 5.0 stores its logarithm under the first name.
std::string bonusOf(const ModelFile &file)
{
    return file.find("blocks.0.att.time_faaaa") != nullptr ? "time_faaaa" : "time_first";
}

Result<void> readVersion5(const ConfigChecker &checker, RwkvConfig &config)
{
    const std::string name = "blocks.0.att.time_decay";
    MYNAH_TRY(const FileTensor *decay, checker.existing(name));
    const bool gated = checker.file().find("blocks.0.att.gate.weight") != nullptr;
    if (decay->shape.size() == 2) {
        config.version = "5.2";
        return readHeads(name, checker, config);
    }
    config.version = gated ? "5.1" : "5.0";
    config.heads = decay->shape[0];
    if (decay->shape.size() != 1 || config.heads >= config.width)
        return checker.wrongShape(*decay, "one value for each head, or heads and head size");
    if (config.width % config.heads != 0)
        return checker.wrongShape(*decay,
                                  "a number of heads that divides the " +
                                      std::to_string(config.width) + " channels");
    config.headSize = config.width / config.heads;
    return {};
}

Result<void> readVersion6(const ConfigChecker &checker, RwkvConfig &config)
{
    MYNAH_CHECK(readHeads("blocks.0.att.time_faaaa", checker, config));
    const std::string mix = "blocks.0.att.time_maa_w1";
    MYNAH_TRY(const int64_t columns, checker.columnsOf(mix, config.width));
    if (columns % kMixes != 0)
        return checker.wrongShape(*checker.file().find(mix), "a multiple of five columns");
    config.mixRank = columns / kMixes;
    MYNAH_TRY(config.decayRank, checker.columnsOf("blocks.0.att.time_decay_w1", config.width));
    return {};
}

Result<void> readVersion7(const ConfigChecker &checker, RwkvConfig &config)
{
    MYNAH_CHECK(readHeads("blocks.0.att.r_k", checker, config));
    MYNAH_TRY(config.decayRank, checker.columnsOf("blocks.0.att.w1", config.width));
    MYNAH_TRY(config.iclrRank, checker.columnsOf("blocks.0.att.a1", config.width));
    MYNAH_TRY(config.gateRank, checker.columnsOf("blocks.0.att.g1", config.width));
    if (config.layers > 1) {
        MYNAH_TRY(config.valueRank, checker.columnsOf("blocks.1.att.v1", config.width));
    }
    return {};
}

/// The checks of one layer. Names are those after "blocks.N.".
class LayerChecker {
public:
    LayerChecker(const RwkvConfig &config, int64_t layer, ConfigChecker &checker)
        : m_config(config), m_layer(layer), m_block(blockOf(layer)), m_checker(checker)
    {
    }

    Result<void> check()
    {
        MYNAH_CHECK(common());
        if (m_config.version == "4")
            return version4();
        if (m_config.version == "6")
            return version6();
        return m_config.version == "7" ? version7() : version5();
    }

private:
    using Names = std::initializer_list<const char *>;

    Result<void> need(const std::string &name, const ConfigChecker::Shape &shape)
    {
        return m_checker.need(m_block + name, shape);
    }

    Result<void> vectors(Names names)
    {
        for (const char *name : names)
            MYNAH_CHECK(need(name, {m_config.width}));
        return {};
    }

    Result<void> squares(Names names)
    {
        for (const char *name : names)
            MYNAH_CHECK(need(name, {m_config.width, m_config.width}));
        return {};
    }

    Result<void> lowRank(const char *first, const char *second, int64_t rank)
    {
        MYNAH_CHECK(need(first, {m_config.width, rank}));
        return need(second, {rank, m_config.width});
    }

    Result<void> common()
    {
        MYNAH_CHECK(vectors({"ln1.weight", "ln1.bias", "ln2.weight", "ln2.bias"}));
        MYNAH_CHECK(squares(
            {"att.receptance.weight", "att.key.weight", "att.value.weight", "att.output.weight"}));
        MYNAH_CHECK(need("ffn.key.weight", {m_config.ffnWidth, m_config.width}));
        MYNAH_CHECK(need("ffn.value.weight", {m_config.width, m_config.ffnWidth}));
        if (m_config.version == "4")
            return squares({"ffn.receptance.weight"});
        MYNAH_CHECK(vectors({"att.ln_x.weight", "att.ln_x.bias"}));
        return m_config.version == "7" ? Result<void>() : squares({"ffn.receptance.weight"});
    }

    Result<void> version4()
    {
        return vectors({"att.time_decay",
                        "att.time_first",
                        "att.time_mix_k",
                        "att.time_mix_v",
                        "att.time_mix_r",
                        "ffn.time_mix_k",
                        "ffn.time_mix_r"});
    }

    Result<void> version5()
    {
        const RwkvConfig &c = m_config;
        MYNAH_CHECK(vectors({"att.time_mix_k",
                             "att.time_mix_v",
                             "att.time_mix_r",
                             "ffn.time_mix_k",
                             "ffn.time_mix_r"}));
        if (c.version != "5.0") {
            MYNAH_CHECK(vectors({"att.time_mix_g"}));
            MYNAH_CHECK(squares({"att.gate.weight"}));
        }
        const ConfigChecker::Shape heads = c.version == "5.2"
                                               ? ConfigChecker::Shape{c.heads, c.headSize}
                                               : ConfigChecker::Shape{c.heads};
        MYNAH_CHECK(need("att.time_decay", heads));
        return need("att." + bonusOf(m_checker.file()), heads);
    }

    Result<void> version6()
    {
        const RwkvConfig &c = m_config;
        MYNAH_CHECK(vectors({"att.time_maa_x",
                             "att.time_maa_w",
                             "att.time_maa_k",
                             "att.time_maa_v",
                             "att.time_maa_r",
                             "att.time_maa_g",
                             "att.time_decay",
                             "ffn.time_maa_k",
                             "ffn.time_maa_r"}));
        MYNAH_CHECK(need("att.time_maa_w1", {c.width, kMixes * c.mixRank}));
        MYNAH_CHECK(need("att.time_maa_w2", {kMixes, c.mixRank, c.width}));
        MYNAH_CHECK(lowRank("att.time_decay_w1", "att.time_decay_w2", c.decayRank));
        MYNAH_CHECK(need("att.time_faaaa", {c.heads, c.headSize}));
        return squares({"att.gate.weight"});
    }

    Result<void> version7()
    {
        const RwkvConfig &c = m_config;
        MYNAH_CHECK(vectors({"att.x_r",
                             "att.x_w",
                             "att.x_k",
                             "att.x_v",
                             "att.x_a",
                             "att.x_g",
                             "att.w0",
                             "att.a0",
                             "att.k_k",
                             "att.k_a",
                             "ffn.x_k"}));
        MYNAH_CHECK(lowRank("att.w1", "att.w2", c.decayRank));
        MYNAH_CHECK(lowRank("att.a1", "att.a2", c.iclrRank));
        MYNAH_CHECK(lowRank("att.g1", "att.g2", c.gateRank));
        if (m_layer > 0) {
            MYNAH_CHECK(vectors({"att.v0"}));
            MYNAH_CHECK(lowRank("att.v1", "att.v2", c.valueRank));
        }
        return need("att.r_k", {c.heads, c.headSize});
    }

    const RwkvConfig &m_config;
    int64_t m_layer;
    std::string m_block;
    ConfigChecker &m_checker;
};

} // namespace

Result<void>
readVersion(std::string_view generation, const ConfigChecker &checker, RwkvConfig &config)
{
    config.version = generation;
    if (generation == "7")
        return readVersion7(checker, config);
    if (generation == "6")
        return readVersion6(checker, config);
    if (generation == "5")
        return readVersion5(checker, config);
    return {};
}

Result<void> checkLayer(const RwkvConfig &config, int64_t layer, ConfigChecker &checker)
{
    return LayerChecker(config, layer, checker).check();
}

} // namespace mynah
