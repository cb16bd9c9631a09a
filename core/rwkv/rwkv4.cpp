// x += W_o · wkv(…); x += sigmoid(W_r' xr) · W_v' relu²(W_k' xk). Seven calls a layer besides the
// two commits of the token shift.
#include "core/rwkv/rwkv4.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mynah {

namespace {
constexpr float kEmptyMaximum = -1e30f; // pp before the first token
}

std::vector<float> Rwkv4::startState() const
{
    std::vector<float> state = Model::startState();
    const auto width = static_cast<size_t>(m_config.width);
    for (size_t layer = 0; layer < static_cast<size_t>(m_config.layers); ++layer)
        std::fill_n(state.begin() + static_cast<std::ptrdiff_t>((5 * layer + 4) * width),
                    width,
                    kEmptyMaximum);
    return state;
}

void Rwkv4::recordLayer(LayerPass pass) const
{
    const Layer &l = m_layers[static_cast<size_t>(pass.index)];
    const int64_t width = m_config.width;
    Recorder &recorder = pass.recorder;
    Arena &columns = pass.activations;
    const Tensor xr = columns.next(width), xk = columns.next(width), xv = columns.next(width);
    const Tensor r = columns.next(width), k = columns.next(width), v = columns.next(width);

    const std::array shifts = {ShiftItem{l.mixR, xr}, ShiftItem{l.mixK, xk}, ShiftItem{l.mixV, xv}};
    recorder.normShift({pass.x, l.ln1, pass.attX, pass.current, {}}, shifts);
    const std::array in = {
        LinearItem{xr, &l.receptance, r}, LinearItem{xk, &l.key, k}, LinearItem{xv, &l.value, v}};
    recorder.linear(in);
    recorder.commitShift(pass.current, pass.attX);
    const Tensor aa = pass.state.next(width), bb = pass.state.next(width);
    const Tensor pp = pass.state.next(width);
    recorder.wkv4({r, k, v, l.decay, l.first, aa, bb, pp, xr});
    const std::array out = {LinearItem{xr, &l.output, pass.x, {}, Activation::None, Store::Add}};
    recorder.linear(out);

    l.channelMix.record(pass, {xk, xr, r});
}

Result<void> Rwkv4::loadLayer(WeightLoader &loader, int64_t index)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.", ffn = block + "ffn.";
    Layer l;
    MYNAH_TRY(l.ln1, loader.norm(block + "ln1", kNormEpsilon));
    MYNAH_TRY(l.decay, loader.computed(att + "time_decay", [](double x) { return -std::exp(x); }));
    MYNAH_CHECK(loader.vectors(att, {{&l.first, "time_first"}}));
    MYNAH_CHECK(loader.previousMixes(
        att, {{&l.mixK, "time_mix_k"}, {&l.mixV, "time_mix_v"}, {&l.mixR, "time_mix_r"}}));
    MYNAH_CHECK(loader.matrices(att,
                                {{&l.receptance, "receptance"},
                                 {&l.key, "key"},
                                 {&l.value, "value"},
                                 {&l.output, "output"}}));
    MYNAH_CHECK(loader.previousMixes(
        ffn, {{&l.channelMix.mixK, "time_mix_k"}, {&l.channelMix.mixR, "time_mix_r"}}));
    MYNAH_CHECK(l.channelMix.load(loader, block));
    m_layers.push_back(std::move(l));
    return {};
}

} // namespace mynah
