// RWKV-4 "Dove" (arXiv 2305.13048). Recurrence: kernels/device.h (Wkv4).
#pragma once

#include "core/rwkv/gated_channel_mix.h"

namespace mynah {

/// State per layer: ffn_x [D], att_x [D], aa [D], bb [D], pp [D]; pp starts at −1e30.
class Rwkv4 final : public Model {
public:
    Rwkv4(RwkvConfig config, std::vector<ModelSegment> segments)
        : Model(std::move(config), std::move(segments))
    {
    }
    std::vector<float> startState() const override;
    bool startsAtZero() const override { return false; }

private:
    struct Layer {
        NormWeights ln1;
        Tensor mixK, mixV, mixR; // weight of the previous row [1, D]
        Tensor decay, first;     // −exp(time_decay), time_first [1, D]
        Weight receptance, key, value, output;
        GatedChannelMix channelMix;
    };

    Result<void> loadLayer(WeightLoader &loader, int64_t index) override;
    int64_t activationColumns() const override { return 6 * m_config.width; }
    void recordLayer(LayerPass pass) const override;

    std::vector<Layer> m_layers;
};

} // namespace mynah
