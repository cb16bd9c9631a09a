// RWKV-7 "Goose" (arXiv 2503.14456). Formulas: kernels/device.h (Wkv7, HeadNorm) and rwkv7.cpp.
#pragma once

#include "core/rwkv/model.h"

#include <vector>

namespace mynah {

/// State per layer: ffn_x [D], att_x [D] (outputs of ln2 and ln1 for the last token), wkv [H, N, N]
/// as [head][value][key].
class Rwkv7 final : public Model {
public:
    static Result<std::unique_ptr<Model>> load(std::shared_ptr<const ModelFile> file,
                                               Device &device,
                                               Precision precision,
                                               RwkvConfig config,
                                               const std::function<void(double)> &progress);

    int64_t stateSize() const override;
    int64_t workspaceSize(int64_t rows) const override;
    Result<std::unique_ptr<Plan>>
    plan(PlanShape shape, LogitsMode mode, const ForwardBuffers &buffers) const override;

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

    Rwkv7(RwkvConfig config, Device &device) : Model(std::move(config)), m_device(device) {}
    static Result<Layer> loadLayer(WeightLoader &loader, int64_t index, int64_t headSize);
    Activations place(Buffer &workspace, int64_t rows) const;
    void recordTimeMix(
        Recorder &recorder, int64_t index, const Activations &a, Tensor attX, Tensor wkv) const;
    void
    recordChannelMix(Recorder &recorder, int64_t index, const Activations &a, Tensor ffnX) const;

    Device &m_device;
    Weight m_embedding, m_head;
    NormWeights m_ln0, m_lnOut;
    std::vector<Layer> m_layers;
    std::vector<std::unique_ptr<Buffer>> m_vectors;
};

} // namespace mynah
