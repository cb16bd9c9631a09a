#include "core/model/tensor_names.h"

#include "core/model/model_file.h"

#include <algorithm>
#include <charconv>

namespace mynah {

namespace {

struct Pair {
    std::string_view blinkdl;
    std::string_view gguf;
};

constexpr Pair kTop[] = {{"emb.weight", "token_embd.weight"},
                         {"blocks.0.ln0.weight", "token_embd_norm.weight"},
                         {"blocks.0.ln0.bias", "token_embd_norm.bias"},
                         {"ln_out.weight", "output_norm.weight"},
                         {"ln_out.bias", "output_norm.bias"},
                         {"head.weight", "output.weight"}};

constexpr Pair kLayer[] = {{"ln1.weight", "attn_norm.weight"},
                           {"ln1.bias", "attn_norm.bias"},
                           {"ln2.weight", "attn_norm_2.weight"},
                           {"ln2.bias", "attn_norm_2.bias"},
                           {"att.ln_x.weight", "time_mix_ln.weight"},
                           {"att.ln_x.bias", "time_mix_ln.bias"},
                           {"att.key.weight", "time_mix_key.weight"},
                           {"att.value.weight", "time_mix_value.weight"},
                           {"att.receptance.weight", "time_mix_receptance.weight"},
                           {"att.output.weight", "time_mix_output.weight"},
                           {"att.gate.weight", "time_mix_gate.weight"},
                           {"ffn.key.weight", "channel_mix_key.weight"},
                           {"ffn.value.weight", "channel_mix_value.weight"},
                           {"ffn.receptance.weight", "channel_mix_receptance.weight"}};

constexpr Pair kLayer6[] = {{"att.time_maa_x", "time_mix_lerp_x.weight"},
                            {"att.time_maa_w", "time_mix_lerp_w.weight"},
                            {"att.time_maa_k", "time_mix_lerp_k.weight"},
                            {"att.time_maa_v", "time_mix_lerp_v.weight"},
                            {"att.time_maa_r", "time_mix_lerp_r.weight"},
                            {"att.time_maa_g", "time_mix_lerp_g.weight"},
                            {"att.time_maa_w1", "time_mix_w1.weight"},
                            {"att.time_maa_w2", "time_mix_w2.weight"},
                            {"att.time_decay", "time_mix_decay.weight"},
                            {"att.time_decay_w1", "time_mix_decay_w1.weight"},
                            {"att.time_decay_w2", "time_mix_decay_w2.weight"},
                            {"att.time_faaaa", "time_mix_first.weight"},
                            {"ffn.time_maa_k", "channel_mix_lerp_k.weight"},
                            {"ffn.time_maa_r", "channel_mix_lerp_r.weight"}};

constexpr Pair kLayer7[] = {{"att.w0", "time_mix_w0.weight"},
                            {"att.w1", "time_mix_w1.weight"},
                            {"att.w2", "time_mix_w2.weight"},
                            {"att.a0", "time_mix_a0.weight"},
                            {"att.a1", "time_mix_a1.weight"},
                            {"att.a2", "time_mix_a2.weight"},
                            {"att.v0", "time_mix_v0.weight"},
                            {"att.v1", "time_mix_v1.weight"},
                            {"att.v2", "time_mix_v2.weight"},
                            {"att.g1", "time_mix_g1.weight"},
                            {"att.g2", "time_mix_g2.weight"},
                            {"att.k_k", "time_mix_k_k.weight"},
                            {"att.k_a", "time_mix_k_a.weight"},
                            {"att.r_k", "time_mix_r_k.weight"},
                            {"ffn.x_k", "channel_mix_lerp_k.weight"}};

constexpr std::string_view kFused6[] = {
    "time_maa_w", "time_maa_k", "time_maa_v", "time_maa_r", "time_maa_g"};
constexpr std::string_view kFused7[] = {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g"};

/// The first pair of a layer for which `matches` is true, or nullptr.
template <typename Matches> const Pair *findPair(std::string_view generation, Matches matches)
{
    for (const Pair &pair : kLayer)
        if (matches(pair))
            return &pair;
    const auto own = generation == "6" ? std::span<const Pair>(kLayer6) : std::span(kLayer7);
    for (const Pair &pair : own)
        if (matches(pair))
            return &pair;
    return nullptr;
}

std::string errorNameOfGguf(std::string_view generation, const std::string &name)
{
    const auto layer = splitLayerName(name, "blocks.");
    for (const std::string_view fused : fusedLerps(generation))
        if (layer && layer->rest.starts_with("att.") && layer->rest.substr(4) == fused)
            return "blk." + std::to_string(layer->layer) + "." + std::string(kFusedLerpRest);
    const std::string found = ggufNameOf(generation, name);
    return found.empty() ? name : found;
}

/// BlinkDL's name as a file made for web-rwkv has it, if this is one.
std::string webNameOf(const ModelFile &file, std::string name)
{
    constexpr Pair kRenamed[] = {{".time_maa_", ".time_mix_"}, {".time_faaaa", ".time_first"}};
    for (const Pair &pair : kRenamed) {
        const std::string_view own = pair.blinkdl; // no binding: Clang 14 captures none
        const std::string_view other = pair.gguf;
        const size_t at = name.find(own);
        const bool renamed =
            std::any_of(file.tensors.begin(), file.tensors.end(), [&](const auto &t) {
                return t.first.find(own) != std::string::npos &&
                       t.second.sourceName.find(other) != std::string::npos;
            });
        if (at != std::string::npos && renamed)
            name.replace(at, own.size(), other);
    }
    return name;
}

} // namespace

std::optional<LayerName> splitLayerName(std::string_view name, std::string_view prefix)
{
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    const size_t dot = name.find('.');
    if (dot == std::string_view::npos || dot == 0 || (dot > 1 && name[0] == '0'))
        return std::nullopt;
    int64_t layer = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + dot, layer);
    if (error != std::errc() || end != name.data() + dot || layer < 0 || layer > int64_t{1} << 62)
        return std::nullopt;
    return LayerName{layer, name.substr(dot + 1)};
}

std::string_view generationOf(const ModelFile &file)
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

bool isLowRankMatrix(std::string_view generation, std::string_view rest)
{
    if (generation == "6")
        return rest == "att.time_maa_w1" || rest == "att.time_maa_w2" ||
               rest == "att.time_decay_w1" || rest == "att.time_decay_w2";
    if (generation != "7")
        return false;
    constexpr std::string_view letters = "wavg";
    return rest.size() == 6 && rest.starts_with("att.") &&
           letters.find(rest[4]) != std::string_view::npos && (rest[5] == '1' || rest[5] == '2');
}

std::span<const std::string_view> fusedLerps(std::string_view generation)
{
    return generation == "6" ? std::span<const std::string_view>(kFused6) : std::span(kFused7);
}

std::string nameOfGguf(std::string_view generation, std::string_view ggufName)
{
    for (const Pair &pair : kTop)
        if (pair.gguf == ggufName)
            return std::string(pair.blinkdl);
    const auto layer = splitLayerName(ggufName, "blk.");
    if (!layer)
        return {};
    const Pair *found =
        findPair(generation, [&](const Pair &pair) { return pair.gguf == layer->rest; });
    if (found == nullptr)
        return {};
    return "blocks." + std::to_string(layer->layer) + "." + std::string(found->blinkdl);
}

std::string ggufNameOf(std::string_view generation, std::string_view name)
{
    for (const Pair &pair : kTop)
        if (pair.blinkdl == name)
            return std::string(pair.gguf);
    const auto layer = splitLayerName(name, "blocks.");
    if (!layer)
        return {};
    for (const std::string_view fused : fusedLerps(generation))
        if (layer->rest.starts_with("att.") && layer->rest.substr(4) == fused)
            return {};
    const Pair *found =
        findPair(generation, [&](const Pair &pair) { return pair.blinkdl == layer->rest; });
    if (found == nullptr)
        return {};
    return "blk." + std::to_string(layer->layer) + "." + std::string(found->gguf);
}

std::string sourceNameIn(const ModelFile &file, const std::string &name)
{
    if (file.container == Container::Gguf)
        return errorNameOfGguf(generationOf(file), name);
    if (file.container == Container::Safetensors)
        return webNameOf(file, name);
    const auto layer = splitLayerName(name, "blocks.");
    if (file.container == Container::RwkvCpp && layer && layer->rest.starts_with("att.x_"))
        return "blocks." + std::to_string(layer->layer) + ".att." + std::string(kFusedLerpsOfBin);
    return name;
}

std::vector<int64_t> canonicalShape(const std::vector<int64_t> &shape)
{
    if (shape.size() < 3)
        return shape;
    std::vector<int64_t> out;
    std::copy_if(
        shape.begin(), shape.end(), std::back_inserter(out), [](int64_t n) { return n != 1; });
    if (out.empty())
        out.push_back(1);
    return out;
}

} // namespace mynah
