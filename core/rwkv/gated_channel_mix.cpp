#include "core/rwkv/gated_channel_mix.h"

#include <array>

namespace mynah {

Result<void> GatedChannelMix::load(WeightLoader &loader, const std::string &block)
{
    MYNAH_TRY(norm, loader.norm(block + "ln2", kNormEpsilon));
    MYNAH_TRY(value, loader.sparseMatrix(block + "ffn.value.weight"));
    return loader.matrices(block + "ffn.", {{&receptance, "receptance"}, {&key, "key"}});
}

void GatedChannelMix::record(LayerPass &pass, const Activations &a) const
{
    Recorder &recorder = pass.recorder;
    const std::array shifts = {ShiftItem{mixK, a.xk}, ShiftItem{mixR, a.xr}};
    recorder.normShift({pass.x, norm, pass.ffnX, pass.current, {}}, shifts);
    const std::array up = {LinearItem{a.xk, &key, pass.hidden, {}, Activation::Relu2},
                           LinearItem{a.xr, &receptance, a.r, {}, Activation::Sigmoid}};
    recorder.linear(up);
    recorder.commitShift(pass.current, pass.ffnX);
    const std::array down = {
        LinearItem{pass.hidden, &value, pass.x, {}, Activation::None, Store::Add, a.r}};
    recorder.linear(down);
}

} // namespace mynah
