// Memory that the operations of a plan use one after the other: no larger than the largest needs.
#pragma once

#include "kernels/base/host_buffer.h"

#include <algorithm>
#include <memory>

namespace mynah::cpu {

/// What lies in it is gone after the next barrier. Thread: need() and allocate() the recording one.
class Scratch {
public:
    void need(size_t bytes) { m_bytes = std::max(m_bytes, bytes); }
    /// Once, when everything is recorded. Errors: OutOfMemory.
    Result<void> allocate()
    {
        if (m_bytes == 0)
            return {};
        MYNAH_TRY(m_buffer, HostBuffer::allocate(m_bytes));
        return {};
    }
    std::byte *data() const { return m_buffer->data(); }

private:
    size_t m_bytes = 0;
    std::unique_ptr<HostBuffer> m_buffer;
};

} // namespace mynah::cpu
