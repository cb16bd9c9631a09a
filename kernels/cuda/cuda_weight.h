// Weights on the card, in the order of kernels/base/weight_layout.h.
#pragma once

#include "kernels/base/weight_layout.h"
#include "kernels/cuda/card.h"
#include "kernels/cuda/products.h"

namespace mynah::cuda {

class CudaWeight final : public Buffer {
public:
    CudaWeight(std::unique_ptr<CudaBuffer> buffer, const WeightLayout &layout)
        : Buffer(layout.bytes), m_buffer(std::move(buffer)), m_layout(layout)
    {
    }
    const CudaBuffer &buffer() const { return *m_buffer; }
    const WeightLayout &layout() const { return m_layout; }

private:
    std::unique_ptr<CudaBuffer> m_buffer;
    WeightLayout m_layout;
};

/// Errors: OutOfMemory, Device.
Result<Weight> makeCudaWeight(const WeightSource &source, Card &card);

/// What kernels are given of a weight.
DeviceWeight deviceWeight(const Weight &weight);

} // namespace mynah::cuda
