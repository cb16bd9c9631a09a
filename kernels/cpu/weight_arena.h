// Memory for packed weights: large pieces in huge pages, handed out front to back. A layer's
// weights lie one after the other in the order in which they are loaded and read.
#pragma once

#include "kernels/base/host_buffer.h"

#include <memory>

namespace mynah::cpu {

/// Thread: the one that owns the device. What it handed out keeps its piece alive.
class WeightArena {
public:
    /// 64-byte aligned; not zeroed. Errors: OutOfMemory.
    Result<std::shared_ptr<HostBuffer>> allocate(size_t bytes);

private:
    std::shared_ptr<HostBuffer> m_piece;
    size_t m_nextBytes = size_t{256} << 10; // of the next piece
    size_t m_used = 0;
};

} // namespace mynah::cpu
