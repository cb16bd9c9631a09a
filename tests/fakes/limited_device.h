// A graphics card that is the processor: it computes as the device behind it does, has another
// name, and only so much memory.
#pragma once

#include "kernels/device.h"

#include <memory>
#include <utility>

namespace mynah {

class LimitedDevice final : public Device {
public:
    /// `limit`: bytes of weights, and of any single buffer beside them. `said`: what it claims to
    /// have for them; 0: it does not know.
    LimitedDevice(std::unique_ptr<Device> device, uint64_t limit, uint64_t said)
        : m_device(std::move(device)), m_info(m_device->info()), m_limit(limit), m_said(said)
    {
        m_info.id = "fake:0";
        m_info.name = "Fake card";
        m_info.kind = "discrete";
        m_info.threads = 0;
    }
    const DeviceInfo &info() const override { return m_info; }
    uint64_t availableMemory() const override { return m_said; }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        if (*m_used + bytes > m_limit)
            return full();
        m_allocated += bytes;
        return m_device->allocate(bytes);
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        const uint64_t bytes = source.bytes.size();
        if (*m_used + bytes > m_limit)
            return full();
        MYNAH_TRY(Weight weight, m_device->weight(source));
        *m_used += bytes;
        ++weights;
        Buffer *buffer = weight.buffer.get();
        weight.buffer = std::shared_ptr<Buffer>(
            buffer,
            [used = m_used, bytes, kept = std::move(weight.buffer)](Buffer *) { *used -= bytes; });
        return weight;
    }
    Result<void> upload(Buffer &to, size_t offset, std::span<const std::byte> from) override
    {
        return m_device->upload(to, offset, from);
    }
    Result<void> download(const Buffer &from, size_t offset, std::span<std::byte> to) override
    {
        return m_device->download(from, offset, to);
    }
    std::unique_ptr<Recorder> recorder(PlanShape shape) override
    {
        return m_device->recorder(shape);
    }

    void setLimit(uint64_t limit) { m_limit = limit; }
    /// Bytes of the weights that are there now.
    uint64_t used() const { return *m_used; }
    /// Bytes of all buffers that there ever were.
    uint64_t allocated() const { return m_allocated; }
    int weights = 0; // that were ever made

private:
    static Error full() { return {ErrorCode::OutOfMemory, "The fake card is full"}; }

    std::unique_ptr<Device> m_device;
    DeviceInfo m_info;
    uint64_t m_limit, m_said, m_allocated = 0;
    std::shared_ptr<uint64_t> m_used = std::make_shared<uint64_t>(0);
};

} // namespace mynah
