// Weights as the processor keeps them.
#pragma once

#include "kernels/base/host_buffer.h"
#include "kernels/cpu/panel/panel_formats.h"

namespace mynah::cpu {

class ThreadPool;
class WeightArena;

/// A block-quantised matrix in kernel order.
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

/// Block types that linear() uses are packed by all threads of the pool; everything else stays as
/// it is, where it is when its owner keeps it alive and it is aligned. Errors: OutOfMemory, Usage.
Result<Weight> makeCpuWeight(const WeightSource &source, ThreadPool &pool, WeightArena &arena);

} // namespace mynah::cpu
