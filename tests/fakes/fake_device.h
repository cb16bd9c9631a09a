// A graphics card that computes as the reference does, unless a test spoils it.
#pragma once

#include "kernels/reference/reference_device.h"

#include <functional>
#include <memory>

namespace mynah {

struct FakeDeviceControl {
    int weights = 0;    // that it was given
    int wrongFrom = -1; // downloads of this number and later are wrong; -1: none is
    int failsAt = -1;   // the download of this number fails
    int downloads = 0;
    bool full = false;            // has no memory
    std::function<void()> atOnce; // called at the first download; may be empty
};

class FakeDevice : public Device {
public:
    explicit FakeDevice(std::shared_ptr<FakeDeviceControl> control, DeviceInfo info = card())
        : m_control(std::move(control)), m_info(std::move(info)), m_real(makeReferenceDevice(false))
    {
    }
    static DeviceInfo card()
    {
        return {"vulkan:0", "Radeon RX 7800 XT", "discrete", uint64_t{16} << 30, "Mesa 22.3.6"};
    }

    const DeviceInfo &info() const override { return m_info; }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        if (m_control->full)
            return Error{ErrorCode::OutOfMemory, "no memory on the card"};
        return m_real->allocate(bytes);
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        ++m_control->weights;
        return m_real->weight(source);
    }
    Result<void> upload(Buffer &to, size_t offset, std::span<const std::byte> from) override
    {
        return m_real->upload(to, offset, from);
    }
    Result<void> download(const Buffer &from, size_t offset, std::span<std::byte> to) override
    {
        const int number = m_control->downloads++;
        if (number == 0 && m_control->atOnce)
            m_control->atOnce();
        if (number == m_control->failsAt)
            return Error{ErrorCode::Device, "the device was lost"};
        MYNAH_CHECK(m_real->download(from, offset, to));
        if (m_control->wrongFrom >= 0 && number >= m_control->wrongFrom && !to.empty())
            to.back() ^= std::byte{0x40};
        return {};
    }
    std::unique_ptr<Recorder> recorder(PlanShape shape) override { return m_real->recorder(shape); }

private:
    std::shared_ptr<FakeDeviceControl> m_control;
    DeviceInfo m_info;
    std::unique_ptr<Device> m_real;
};

} // namespace mynah
