// Weights as the processor keeps them.
#pragma once

#include "kernels/base/host_buffer.h"
#include "kernels/cpu/panel/panel_formats.h"

namespace mynah::cpu {

class ThreadPool;
class WeightArena;

/// A matrix in kernel order: block types, and all types for sparse inputs.
class PackedBuffer final : public Buffer {
public:
    PackedBuffer(std::shared_ptr<HostBuffer> bytes, Layout layout)
        : Buffer(bytes->sizeBytes()), m_bytes(std::move(bytes)), m_layout(layout)
    {
    }
    Layout layout() const { return m_layout; }
    const uint8_t *data() const { return reinterpret_cast<const uint8_t *>(m_bytes->data()); }

private:
    std::shared_ptr<HostBuffer> m_bytes;
    Layout m_layout;
};

/// What linear() uses is packed by all threads of the pool when it is of a block type or for sparse
/// inputs; everything else stays as it is, where it is when its owner keeps it alive and it is
/// aligned. Errors: OutOfMemory, Usage.
Result<Weight> makeCpuWeight(const WeightSource &source, ThreadPool &pool, WeightArena &arena);

} // namespace mynah::cpu
