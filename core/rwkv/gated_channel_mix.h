// The channel mix of RWKV-4, 5 and 6: x += sigmoid(W_r xr) · W_v relu²(W_k xk), where xr and xk are
// lerps of norm(x) and the row before.
#pragma once

#include "core/rwkv/model.h"

namespace mynah {

struct GatedChannelMix {
    NormWeights norm;  // ln2
    Tensor mixK, mixR; // weight of the previous row [1, D]; read by the version itself
    Weight receptance; // [D, D]
    Weight key, value; // [F, D], [D, F]

    struct Activations {
        Tensor xk, xr, r; // [B·T, D]
    };

    /// All but the mixes, from the tensors of `block` ("blocks.3."). Thread: the device's.
    Result<void> load(WeightLoader &loader, const std::string &block);
    /// Three calls and the commit of the token shift; uses pass.current and pass.hidden.
    void record(LayerPass &pass, const Activations &a) const;
};

} // namespace mynah
