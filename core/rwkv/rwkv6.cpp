// x += W_o (groupNorm(wkv(…)) · silu(W_g xg)), where each x_n = x + (prev − x) · (maa_n +
// low-rank(x)); decay per token; channel mix gated as in RWKV-4. Ten calls a layer besides the two
// commits of the token shift.
#include "core/rwkv/rwkv6.h"

#include <cmath>

namespace mynah {

namespace {
constexpr float kHeadNormEpsilon = 64e-5f; // ln_x: 1e-5 · 8², whatever the head size
}

struct Rwkv6::Activations {
    Tensor previous, y;
    std::array<Tensor, kMixes> x;   // after the mixes
    std::array<Tensor, kMixes> low; // [rows, mixRank]
    Tensor r, k, v, g, w;
    Tensor decayLow;
};

int64_t Rwkv6::activationColumns() const
{
    return 12 * m_config.width + 5 * m_config.mixRank + m_config.decayRank;
}

void Rwkv6::recordLayer(LayerPass pass) const
{
    const Layer &l = m_layers[static_cast<size_t>(pass.index)];
    Arena &columns = pass.activations;
    Activations a;
    for (Tensor *tensor : {&a.previous, &a.y, &a.r, &a.k, &a.v, &a.g, &a.w})
        *tensor = columns.next(m_config.width);
    for (Tensor &tensor : a.x)
        tensor = columns.next(m_config.width);
    for (Tensor &tensor : a.low)
        tensor = columns.next(m_config.mixRank);
    a.decayLow = columns.next(m_config.decayRank);
    recordMixes(pass, l, a);
    recordTimeMix(pass, l, a);
    l.channelMix.record(pass, {a.x[K], a.x[R], a.r});
}

void Rwkv6::recordMixes(LayerPass &pass, const Layer &l, const Activations &a) const
{
    const std::array shifts = {ShiftItem{l.mixX, a.y}};
    pass.recorder.normShift({pass.x, l.ln1, pass.attX, pass.current, a.previous}, shifts);
    std::vector<LinearItem> down, up;
    for (size_t n = 0; n < kMixes; ++n) {
        down.push_back({a.y, &l.down[n], a.low[n], {}, Activation::Tanh});
        LinearItem lerp{a.low[n], &l.up[n], a.x[n], l.mix[n], Activation::None, Store::Lerp};
        lerp.current = pass.current;
        lerp.previous = a.previous;
        up.push_back(lerp);
    }
    pass.recorder.linear(down);
    pass.recorder.commitShift(pass.current, pass.attX);
    pass.recorder.linear(up);
}

void Rwkv6::recordTimeMix(LayerPass &pass, const Layer &l, const Activations &a) const
{
    Recorder &recorder = pass.recorder;
    const std::array in = {LinearItem{a.x[R], &l.receptance, a.r},
                           LinearItem{a.x[K], &l.key, a.k},
                           LinearItem{a.x[V], &l.value, a.v},
                           LinearItem{a.x[G], &l.gate, a.g, {}, Activation::Silu},
                           LinearItem{a.x[W], &l.decayDown, a.decayLow, {}, Activation::Tanh}};
    recorder.linear(in);
    const std::array decay = {LinearItem{a.decayLow, &l.decayUp, a.w, l.decay, Activation::Decay}};
    recorder.linear(decay);
    const Tensor wkv = pass.state.next(m_config.width * m_config.headSize);
    recorder.wkv6({a.r, a.k, a.v, a.w, l.bonus, wkv, a.y, m_config.headSize});
    HeadNorm norm;
    norm.y = a.y;
    norm.norm = l.lnX;
    norm.gate = a.g;
    norm.out = pass.current;
    norm.headSize = m_config.headSize;
    recorder.headNorm(norm);
    const std::array out = {
        LinearItem{pass.current, &l.output, pass.x, {}, Activation::None, Store::Add}};
    recorder.linear(out);
}

Result<void> Rwkv6::loadLayer(WeightLoader &loader, int64_t index)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.", ffn = block + "ffn.";
    Layer l;
    MYNAH_TRY(l.ln1, loader.norm(block + "ln1", kNormEpsilon));
    MYNAH_TRY(l.lnX, loader.norm(att + "ln_x", kHeadNormEpsilon));
    MYNAH_CHECK(loader.vectors(att,
                               {{&l.mixX, "time_maa_x"},
                                {&l.mix[W], "time_maa_w"},
                                {&l.mix[K], "time_maa_k"},
                                {&l.mix[V], "time_maa_v"},
                                {&l.mix[R], "time_maa_r"},
                                {&l.mix[G], "time_maa_g"},
                                {&l.decay, "time_decay"},
                                {&l.bonus, "time_faaaa"}}));
    for (size_t n = 0; n < kMixes; ++n) {
        MYNAH_TRY(l.down[n], loader.lowRankColumns(att + "time_maa_w1", n, kMixes));
        MYNAH_TRY(l.up[n], loader.lowRankSlice(att + "time_maa_w2", n));
    }
    MYNAH_TRY(l.decayDown, loader.lowRank(att + "time_decay_w1"));
    MYNAH_TRY(l.decayUp, loader.lowRank(att + "time_decay_w2"));
    MYNAH_CHECK(loader.matrices(att,
                                {{&l.receptance, "receptance"},
                                 {&l.key, "key"},
                                 {&l.value, "value"},
                                 {&l.gate, "gate"},
                                 {&l.output, "output"}}));
    MYNAH_CHECK(loader.vectors(
        ffn, {{&l.channelMix.mixK, "time_maa_k"}, {&l.channelMix.mixR, "time_maa_r"}}));
    MYNAH_CHECK(l.channelMix.load(loader, block));
    m_layers.push_back(std::move(l));
    return {};
}

} // namespace mynah
