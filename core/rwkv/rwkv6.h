// RWKV-6 "Finch" (arXiv 2404.05892). Recurrence: kernels/device.h (Wkv6).
#pragma once

#include "core/rwkv/gated_channel_mix.h"

#include <array>

namespace mynah {

/// State per layer: ffn_x [D], att_x [D], wkv [H, N, N] as [head][key][value].
class Rwkv6 final : public Model {
public:
    Rwkv6(RwkvConfig config, std::vector<ModelSegment> segments)
        : Model(std::move(config), std::move(segments))
    {
    }

private:
    /// The data-dependent mixes, in the order in which the files keep them.
    enum Mix { W, K, V, R, G };
    static constexpr size_t kMixes = 5;

    struct Layer {
        NormWeights ln1, lnX;
        Tensor mixX;                     // [1, D], the mix that the low-rank parts read
        std::array<Tensor, kMixes> mix;  // [1, D]
        std::array<Weight, kMixes> down; // [R, D]: time_maa_w1
        std::array<Weight, kMixes> up;   // [D, R]: time_maa_w2
        Tensor decay, bonus;             // time_decay, u [1, D]
        Weight decayDown, decayUp;       // time_decay_w1, w2
        Weight receptance, key, value, gate, output;
        GatedChannelMix channelMix;
    };
    struct Activations;

    Result<void> loadLayer(WeightLoader &loader, int64_t index) override;
    int64_t activationColumns() const override;
    void recordLayer(LayerPass pass) const override;
    void recordMixes(LayerPass &pass, const Layer &l, const Activations &a) const;
    void recordTimeMix(LayerPass &pass, const Layer &l, const Activations &a) const;

    std::vector<Layer> m_layers;
};

} // namespace mynah
