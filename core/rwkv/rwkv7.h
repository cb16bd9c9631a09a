// RWKV-7 "Goose" (arXiv 2503.14456). Formulas: kernels/device.h (Wkv7, HeadNorm) and rwkv7.cpp.
#pragma once

#include "core/rwkv/model.h"

namespace mynah {

/// State per layer: ffn_x [D], att_x [D], wkv [H, N, N] as [head][value][key].
class Rwkv7 final : public Model {
public:
    Rwkv7(RwkvConfig config, std::vector<ModelSegment> segments)
        : Model(std::move(config), std::move(segments))
    {
    }

private:
    struct Layer {
        NormWeights ln1, ln2, lnX;
        Tensor xr, xw, xk, xv, xa, xg; // token-shift lerps [1, D]
        Tensor w0, a0, v0, kk, ka, rk; // [1, D]; v0 not in layer 0
        Weight receptance, key, value, output;
        Weight w1, w2, a1, a2, v1, v2, g1, g2; // v1, v2 not in layer 0
        Tensor ffnXk;
        Weight ffnKey, ffnValue;
    };
    struct Activations;

    Result<void> loadLayer(WeightLoader &loader, int64_t index) override;
    int64_t activationColumns() const override;
    int64_t carriedColumns() const override { return m_config.width; } // layer 0's values
    void recordLayer(LayerPass pass) const override;
    void recordTimeMix(LayerPass &pass, const Layer &l, const Activations &a) const;
    void recordChannelMix(LayerPass &pass, const Layer &l, const Activations &a) const;

    std::vector<Layer> m_layers;
};

} // namespace mynah
