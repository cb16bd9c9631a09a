// What linear() does with a sum: scale, bias, activation, gate, and write, add or lerp.
#pragma once

#include "kernels/cuda/common.cuh"
#include "kernels/cuda/products.h"

namespace mynah::cuda {

__device__ inline float activated(Activation activation, float x)
{
    switch (activation) {
    case Activation::Relu2:
        return x > 0 ? x * x : (isnan(x) ? x : 0.0f);
    case Activation::Tanh:
        return tanhf(x);
    case Activation::Sigmoid:
        return sigmoid(x);
    case Activation::Silu:
        return x * sigmoid(x);
    case Activation::Decay:
        return expf(-expf(x));
    case Activation::None:
        break;
    }
    return x;
}

__device__ inline void finish(const Product &p, int row, int inputRow, float sum)
{
    const size_t at = static_cast<size_t>(inputRow) * static_cast<size_t>(p.weight.rows) +
                      static_cast<size_t>(row);
    float value = sum * p.weight.scale;
    if (p.bias)
        value += p.bias[row];
    value = activated(p.activation, value);
    if (p.gate)
        value *= p.gate[at];
    if (p.store == Store::Add) {
        value += p.output[at];
    } else if (p.store == Store::Lerp) {
        const float now = p.current[at];
        value = now + (p.previous[at] - now) * value;
    }
    p.output[at] = value;
}

} // namespace mynah::cuda
