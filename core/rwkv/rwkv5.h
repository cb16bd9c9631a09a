// RWKV-5 "Eagle" (arXiv 2404.05892): 5.0 without a gate, 5.1 with one, 5.2 with a decay per
// channel. Recurrence: kernels/device.h (Wkv6).
#pragma once

#include "core/rwkv/gated_channel_mix.h"

namespace mynah {

/// State per layer: ffn_x [D], att_x [D], wkv [H, N, N] as [head][key][value].
class Rwkv5 final : public Model {
public:
    Rwkv5(RwkvConfig config, std::vector<ModelSegment> segments)
        : Model(std::move(config), std::move(segments))
    {
    }

private:
    struct Layer {
        NormWeights ln1, lnX;
        Tensor mixK, mixV, mixR, mixG; // weight of the previous row [1, D]; mixG only with a gate
        Tensor decay, bonus;           // w = exp(−exp(time_decay)) and u [1, D]
        Weight receptance, key, value, gate, output; // gate not in 5.0
        GatedChannelMix channelMix;
    };

    bool isGated() const { return m_config.version != "5.0"; }
    Result<void> loadLayer(WeightLoader &loader, int64_t index) override;
    int64_t activationColumns() const override { return 9 * m_config.width; }
    void recordLayer(LayerPass pass) const override;

    std::vector<Layer> m_layers;
};

} // namespace mynah
