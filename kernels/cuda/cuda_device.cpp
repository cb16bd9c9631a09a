#include "kernels/cuda/cuda_device.h"

#include "kernels/cuda/cuda_recorder.h"
#include "kernels/cuda/cuda_weight.h"
#include "kernels/cuda/sparse.h"

#include <cstring>

namespace mynah {

namespace {

using namespace cuda;

std::string driverName()
{
    int version = 0;
    if (cudaDriverGetVersion(&version) != cudaSuccess)
        return "CUDA";
    return "CUDA " + std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

/// Nothing where the card is older than the kernels are built for.
bool describe(int index, DeviceInfo &info)
{
    constexpr int kOldest = 75;
    cudaDeviceProp properties;
    if (cudaGetDeviceProperties(&properties, index) != cudaSuccess ||
        properties.major * 10 + properties.minor < kOldest)
        return false;
    info.id = "cuda:" + std::to_string(index);
    info.name = properties.name;
    info.kind = properties.integrated ? "integrated" : "discrete";
    info.memoryBytes = properties.totalGlobalMem;
    info.driver = driverName();
    info.roundsActivations = true;
    info.halvesFrom = kSparseInputs + 1;
    info.skipsZerosFrom = 0; // every zero
    return true;
}

class CudaDevice final : public Device {
public:
    static Result<std::unique_ptr<Device>> create(const CudaOptions &options)
    {
        const auto all = listCudaDevices();
        const std::string id = "cuda:" + std::to_string(options.index);
        std::unique_ptr<CudaDevice> device(new CudaDevice);
        for (const DeviceInfo &info : all)
            if (info.id == id)
                device->m_info = info;
        if (device->m_info.id.empty())
            return Error{ErrorCode::Device,
                         "There is no device '" + id +
                             "'; of NVIDIA cards that CUDA can use there " +
                             (all.empty() ? "is none" : "are " + std::to_string(all.size()))};
        MYNAH_TRY(device->m_card,
                  Card::open(options.index, {options.memoryBytes, options.tensorCores}));
        return std::unique_ptr<Device>(std::move(device));
    }

    const DeviceInfo &info() const override { return m_info; }
    uint64_t availableMemory() const override { return m_card->available(); }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        MYNAH_TRY(auto buffer, m_card->allocate(bytes));
        return std::unique_ptr<Buffer>(std::move(buffer));
    }
    Result<std::unique_ptr<Buffer>> allocateForHost(size_t bytes, HostUse) override
    {
        MYNAH_TRY(auto buffer, m_card->allocateOnHost(bytes));
        return std::unique_ptr<Buffer>(std::move(buffer));
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        return makeCudaWeight(source, *m_card);
    }
    Result<void> upload(Buffer &to, size_t offset, std::span<const std::byte> from) override
    {
        if (offset > to.sizeBytes() || from.size() > to.sizeBytes() - offset)
            return Error{ErrorCode::Usage, "An upload does not fit into its buffer"};
        const auto &buffer = static_cast<CudaBuffer &>(to);
        std::byte *place = buffer.data() + offset;
        if (from.empty())
            return {};
        if (buffer.onHost()) {
            std::memcpy(place, from.data(), from.size());
            return {};
        }
        return m_card->write(place, from.size(), 1, [&](uint64_t begin, std::span<std::byte> part) {
            std::memcpy(part.data(), from.data() + begin, part.size());
        });
    }
    Result<void> download(const Buffer &from, size_t offset, std::span<std::byte> to) override
    {
        if (offset > from.sizeBytes() || to.size() > from.sizeBytes() - offset)
            return Error{ErrorCode::Usage, "A download reaches beyond its buffer"};
        const auto &buffer = static_cast<const CudaBuffer &>(from);
        if (to.empty())
            return {};
        if (buffer.onHost()) {
            std::memcpy(to.data(), buffer.data() + offset, to.size());
            return {};
        }
        return m_card->read(buffer.data() + offset, to);
    }
    std::unique_ptr<Recorder> recorder(PlanShape shape) override
    {
        return std::make_unique<CudaRecorder>(m_card, shape);
    }

private:
    CudaDevice() = default;
    DeviceInfo m_info;
    std::shared_ptr<Card> m_card;
};

} // namespace

std::vector<DeviceInfo> listCudaDevices()
{
    std::vector<DeviceInfo> devices;
    int count = 0;
    if (cudaGetDeviceCount(&count) != cudaSuccess) {
        cudaGetLastError(); // no driver, or none that is new enough
        return devices;
    }
    for (int i = 0; i < count; ++i)
        if (DeviceInfo info; describe(i, info))
            devices.push_back(std::move(info));
    return devices;
}

Result<std::unique_ptr<Device>> makeCudaDevice(const CudaOptions &options)
{
    return CudaDevice::create(options);
}

} // namespace mynah
