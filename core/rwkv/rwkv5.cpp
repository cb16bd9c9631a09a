// x += W_o (groupNorm(wkv(…)) · silu(W_g xg)); channel mix as in RWKV-4. Eight calls a layer
// besides the two commits of the token shift.
#include "core/rwkv/rwkv5.h"

#include <array>
#include <cmath>

namespace mynah {

namespace {
constexpr float kHeadNormEpsilon = 64e-5f; // ln_x: 1e-5 · 8², whatever the head size
}

void Rwkv5::recordLayer(LayerPass pass) const
{
    const Layer &l = m_layers[static_cast<size_t>(pass.index)];
    const int64_t width = m_config.width;
    Recorder &recorder = pass.recorder;
    Arena &columns = pass.activations;
    const Tensor xr = columns.next(width), xk = columns.next(width), xv = columns.next(width);
    const Tensor xg = columns.next(width), y = columns.next(width);
    const Tensor r = columns.next(width), k = columns.next(width), v = columns.next(width);
    const Tensor g = columns.next(width);

    std::vector<ShiftItem> shifts = {{l.mixR, xr}, {l.mixK, xk}, {l.mixV, xv}};
    std::vector<LinearItem> in = {{xr, &l.receptance, r}, {xk, &l.key, k}, {xv, &l.value, v}};
    if (isGated()) {
        shifts.push_back({l.mixG, xg});
        in.push_back({xg, &l.gate, g, {}, Activation::Silu});
    }
    recorder.normShift({pass.x, l.ln1, pass.attX, pass.current, {}}, shifts);
    recorder.linear(in);
    recorder.commitShift(pass.current, pass.attX);
    const Tensor wkv = pass.state.next(width * m_config.headSize);
    recorder.wkv6({r, k, v, l.decay, l.bonus, wkv, y, m_config.headSize});
    HeadNorm norm;
    norm.y = y;
    norm.norm = l.lnX;
    if (isGated())
        norm.gate = g;
    norm.out = xr;
    norm.headSize = m_config.headSize;
    recorder.headNorm(norm);
    const std::array out = {LinearItem{xr, &l.output, pass.x, {}, Activation::None, Store::Add}};
    recorder.linear(out);

    l.channelMix.record(pass, {xk, xr, r});
}

Result<void> Rwkv5::loadLayer(WeightLoader &loader, int64_t index)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.", ffn = block + "ffn.";
    const int64_t width = m_config.width;
    Layer l;
    MYNAH_TRY(l.ln1, loader.norm(block + "ln1", kNormEpsilon));
    MYNAH_TRY(l.lnX, loader.norm(att + "ln_x", kHeadNormEpsilon));
    // One value per head (5.0, 5.1) or per channel (5.2); the name tells whether u is stored as it
    // is.
    const auto decay = [](double x) { return std::exp(-std::exp(x)); };
    MYNAH_TRY(l.decay, loader.computed(att + "time_decay", decay, width));
    if (loader.has(att + "time_faaaa")) {
        const auto same = [](double x) { return x; };
        MYNAH_TRY(l.bonus, loader.computed(att + "time_faaaa", same, width));
    } else {
        const auto exponential = [](double x) { return std::exp(x); };
        MYNAH_TRY(l.bonus, loader.computed(att + "time_first", exponential, width));
    }
    MYNAH_CHECK(loader.previousMixes(
        att, {{&l.mixK, "time_mix_k"}, {&l.mixV, "time_mix_v"}, {&l.mixR, "time_mix_r"}}));
    MYNAH_CHECK(loader.matrices(att,
                                {{&l.receptance, "receptance"},
                                 {&l.key, "key"},
                                 {&l.value, "value"},
                                 {&l.output, "output"}}));
    if (isGated()) {
        MYNAH_CHECK(loader.previousMixes(att, {{&l.mixG, "time_mix_g"}}));
        MYNAH_CHECK(loader.matrices(att, {{&l.gate, "gate"}}));
    }
    MYNAH_CHECK(loader.previousMixes(
        ffn, {{&l.channelMix.mixK, "time_mix_k"}, {&l.channelMix.mixR, "time_mix_r"}}));
    MYNAH_CHECK(l.channelMix.load(loader, block));
    m_layers.push_back(std::move(l));
    return {};
}

} // namespace mynah
