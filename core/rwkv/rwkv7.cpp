// x += W_o ((groupNorm(wkv(…)) + bonus) · g); x += W_v' relu²(W_k' xk). Nine calls a layer besides
// the two commits of the token shift.
#include "core/rwkv/rwkv7.h"

#include <array>

namespace mynah {

namespace {
constexpr float kHeadNormEpsilon = 64e-5f; // ln_x: 1e-5 · 8², whatever the head size
}

struct Rwkv7::Activations {
    Tensor first;                  // layer 0's values: later layers mix them in; carried
    Tensor xr, xw, xk, xv, xa, xg; // after the token shift
    Tensor r, k, v, w, a, mix, g, y;
    Tensor wLow, aLow, vLow, gLow; // low-rank
};

int64_t Rwkv7::activationColumns() const
{
    return 14 * m_config.width + m_config.decayRank + m_config.iclrRank + m_config.valueRank +
           m_config.gateRank;
}

void Rwkv7::recordLayer(LayerPass pass) const
{
    Arena &columns = pass.activations;
    Activations a;
    a.first = pass.carried;
    for (Tensor *tensor : {&a.xr,
                           &a.xw,
                           &a.xk,
                           &a.xv,
                           &a.xa,
                           &a.xg,
                           &a.r,
                           &a.k,
                           &a.v,
                           &a.w,
                           &a.a,
                           &a.mix,
                           &a.g,
                           &a.y})
        *tensor = columns.next(m_config.width);
    a.wLow = columns.next(m_config.decayRank);
    a.aLow = columns.next(m_config.iclrRank);
    a.vLow = columns.next(m_config.valueRank);
    a.gLow = columns.next(m_config.gateRank);
    const Layer &l = m_layers[static_cast<size_t>(pass.index)];
    recordTimeMix(pass, l, a);
    recordChannelMix(pass, l, a);
}

void Rwkv7::recordTimeMix(LayerPass &pass, const Layer &l, const Activations &a) const
{
    Recorder &recorder = pass.recorder;
    const bool firstLayer = pass.index == 0;
    const Tensor v = firstLayer ? a.first : a.v;

    const std::array shifts = {ShiftItem{l.xr, a.xr},
                               ShiftItem{l.xw, a.xw},
                               ShiftItem{l.xk, a.xk},
                               ShiftItem{l.xv, a.xv},
                               ShiftItem{l.xa, a.xa},
                               ShiftItem{l.xg, a.xg}};
    recorder.normShift({pass.x, l.ln1, pass.attX, pass.current, {}}, shifts);

    std::vector<LinearItem> in = {{a.xr, &l.receptance, a.r},
                                  {a.xk, &l.key, a.k},
                                  {a.xv, &l.value, v},
                                  {a.xw, &l.w1, a.wLow, {}, Activation::Tanh},
                                  {a.xa, &l.a1, a.aLow},
                                  {a.xg, &l.g1, a.gLow, {}, Activation::Sigmoid}};
    std::vector<LinearItem> up = {{a.wLow, &l.w2, a.w, l.w0},
                                  {a.aLow, &l.a2, a.a, l.a0, Activation::Sigmoid},
                                  {a.gLow, &l.g2, a.g}};
    if (!firstLayer) {
        in.push_back({a.xv, &l.v1, a.vLow});
        up.push_back({a.vLow, &l.v2, a.mix, l.v0, Activation::Sigmoid});
    }
    recorder.linear(in);
    recorder.commitShift(pass.current, pass.attX);
    recorder.linear(up);

    Wkv7 op;
    op.r = a.r;
    op.k = a.k;
    op.v = v;
    op.decay = a.w;
    op.a = a.a;
    if (!firstLayer) {
        op.first = a.first;
        op.mix = a.mix;
    }
    op.keyScale = l.kk;
    op.keyAdjust = l.ka;
    op.state = pass.state.next(m_config.width * m_config.headSize);
    op.y = a.y;
    op.headSize = m_config.headSize;
    recorder.wkv7(op);

    HeadNorm norm;
    norm.y = a.y;
    norm.norm = l.lnX;
    norm.r = a.r;
    norm.k = a.k;
    norm.v = v;
    norm.bonus = l.rk;
    norm.gate = a.g;
    norm.out = pass.current;
    norm.headSize = m_config.headSize;
    recorder.headNorm(norm);

    const std::array out = {
        LinearItem{pass.current, &l.output, pass.x, {}, Activation::None, Store::Add}};
    recorder.linear(out);
}

void Rwkv7::recordChannelMix(LayerPass &pass, const Layer &l, const Activations &a) const
{
    Recorder &recorder = pass.recorder;
    const std::array shifts = {ShiftItem{l.ffnXk, a.xk}};
    recorder.normShift({pass.x, l.ln2, pass.ffnX, pass.current, {}}, shifts);
    recorder.commitShift(pass.current, pass.ffnX);
    const std::array key = {LinearItem{a.xk, &l.ffnKey, pass.hidden, {}, Activation::Relu2}};
    recorder.linear(key);
    const std::array value = {
        LinearItem{pass.hidden, &l.ffnValue, pass.x, {}, Activation::None, Store::Add}};
    recorder.linear(value);
}

Result<void> Rwkv7::loadLayer(WeightLoader &loader, int64_t index)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.", ffn = block + "ffn.";
    Layer l;
    MYNAH_TRY(l.ln1, loader.norm(block + "ln1", kNormEpsilon));
    MYNAH_TRY(l.ln2, loader.norm(block + "ln2", kNormEpsilon));
    MYNAH_TRY(l.lnX, loader.norm(att + "ln_x", kHeadNormEpsilon));
    MYNAH_CHECK(loader.vectors(att,
                               {{&l.xr, "x_r"},
                                {&l.xw, "x_w"},
                                {&l.xk, "x_k"},
                                {&l.xv, "x_v"},
                                {&l.xa, "x_a"},
                                {&l.xg, "x_g"},
                                {&l.w0, "w0"},
                                {&l.a0, "a0"},
                                {&l.kk, "k_k"},
                                {&l.ka, "k_a"},
                                {&l.rk, "r_k"}}));
    MYNAH_CHECK(loader.matrices(att,
                                {{&l.receptance, "receptance"},
                                 {&l.key, "key"},
                                 {&l.value, "value"},
                                 {&l.output, "output"}}));
    MYNAH_CHECK(loader.lowRanks(att,
                                {{&l.w1, "w1"},
                                 {&l.w2, "w2"},
                                 {&l.a1, "a1"},
                                 {&l.a2, "a2"},
                                 {&l.g1, "g1"},
                                 {&l.g2, "g2"}}));
    if (index > 0) {
        MYNAH_CHECK(loader.vectors(att, {{&l.v0, "v0"}}));
        MYNAH_CHECK(loader.lowRanks(att, {{&l.v1, "v1"}, {&l.v2, "v2"}}));
    }
    MYNAH_CHECK(loader.vectors(ffn, {{&l.ffnXk, "x_k"}}));
    MYNAH_CHECK(loader.matrices(ffn, {{&l.ffnKey, "key"}}));
    MYNAH_TRY(l.ffnValue, loader.sparseMatrix(ffn + "value.weight"));
    m_layers.push_back(std::move(l));
    return {};
}

} // namespace mynah
