// Buffers in host memory: 64-byte aligned, zero-filled, or a view of memory that an owner keeps
// alive.
#pragma once

#include "kernels/device.h"

#include <cstddef>
#include <memory>

namespace mynah {

class HostBuffer final : public Buffer {
public:
    static Result<std::unique_ptr<HostBuffer>> allocate(size_t bytes);
    /// A view: must not be written through data() unless the owner's memory may be.
    static std::shared_ptr<HostBuffer> view(std::span<const std::byte> bytes,
                                            std::shared_ptr<const void> owner);
    ~HostBuffer() override;

    HostBuffer(const HostBuffer &) = delete;
    HostBuffer &operator=(const HostBuffer &) = delete;

    std::byte *data() { return m_data; }
    const std::byte *data() const { return m_data; }

private:
    HostBuffer(std::byte *data, size_t bytes, std::shared_ptr<const void> owner);
    std::byte *m_data;
    std::shared_ptr<const void> m_owner; // set for views
};

/// First element of a tensor in a HostBuffer.
inline float *hostData(const Tensor &tensor)
{
    auto *buffer = static_cast<HostBuffer *>(tensor.buffer);
    return buffer ? reinterpret_cast<float *>(buffer->data()) + tensor.offset : nullptr;
}

/// Bounds-checked copies. Errors: Usage.
Result<void> hostUpload(Buffer &to, size_t offsetBytes, std::span<const std::byte> from);
Result<void> hostDownload(const Buffer &from, size_t offsetBytes, std::span<std::byte> to);

/// Weight as float32 on the host, decoded row by row. Errors: OutOfMemory, Usage.
Result<Weight> hostWeightF32(const WeightSource &source);

/// Errors: Usage when the bytes do not hold rows · columns values of the type.
Result<void> checkWeightSource(const WeightSource &source);

} // namespace mynah
