#include "kernels/vulkan/vulkan_device.h"

#include "kernels/vulkan/vulkan_recorder.h"

#include <cstring>

namespace mynah {

namespace {

using namespace vulkan;

DeviceInfo infoOf(const Candidate &candidate, size_t index)
{
    DeviceInfo info;
    info.id = "vulkan:" + std::to_string(index);
    info.name = candidate.name;
    info.kind = candidate.kind;
    info.memoryBytes = candidate.memoryBytes;
    info.driver = candidate.driver;
    info.skipsZerosFrom = 0; // every zero
    return info;
}

class VulkanDevice final : public Device {
public:
    static Result<std::unique_ptr<Device>> create(const VulkanOptions &options)
    {
        MYNAH_TRY(auto instance, Instance::open());
        const auto candidates = instance->candidates();
        const auto index = static_cast<size_t>(options.index);
        if (options.index < 0 || index >= candidates.size())
            return Error{
                ErrorCode::Device,
                "There is no Vulkan device " + std::to_string(options.index) + "; there " +
                    (candidates.empty() ? "is none" : "are " + std::to_string(candidates.size()))};
        std::unique_ptr<VulkanDevice> device(new VulkanDevice);
        device->m_info = infoOf(candidates[index], index);
        MYNAH_TRY(device->m_context.gpu,
                  Gpu::open(std::move(instance), candidates[index], options.gpu));
        device->m_memory = std::make_shared<Memory>(device->m_context.gpu);
        device->m_context.memory = device->m_memory;
        MYNAH_TRY(auto transfer, Transfer::create(device->m_context.gpu, device->m_memory));
        device->m_context.transfer = std::move(transfer);
        MYNAH_TRY(auto pipelines, Pipelines::create(device->m_context.gpu, options.cacheFolder));
        device->m_context.pipelines = std::move(pipelines);
        return std::unique_ptr<Device>(std::move(device));
    }

    const DeviceInfo &info() const override { return m_info; }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        return allocateIn(MemoryUse::Device, bytes);
    }
    Result<std::unique_ptr<Buffer>> allocateForHost(size_t bytes, HostUse use) override
    {
        return allocateIn(use == HostUse::Reads ? MemoryUse::HostReads : MemoryUse::HostWrites,
                          bytes);
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        return makeVulkanWeight(source, *m_context.gpu, *m_memory, *m_context.transfer);
    }
    Result<void> upload(Buffer &to, size_t offset, std::span<const std::byte> from) override
    {
        if (offset > to.sizeBytes() || from.size() > to.sizeBytes() - offset)
            return Error{ErrorCode::Usage, "An upload does not fit into its buffer"};
        const Place &place = static_cast<VulkanBuffer &>(to).place();
        return m_context.transfer->write(
            place, offset, from.size(), 4, [&](uint64_t begin, std::span<std::byte> part) {
                if (!part.empty())
                    std::memcpy(part.data(), from.data() + begin, part.size());
            });
    }
    Result<void> download(const Buffer &from, size_t offset, std::span<std::byte> to) override
    {
        if (offset > from.sizeBytes() || to.size() > from.sizeBytes() - offset)
            return Error{ErrorCode::Usage, "A download reaches beyond its buffer"};
        if (to.empty())
            return {};
        MYNAH_CHECK(m_context.transfer->flush());
        return m_context.transfer->read(
            static_cast<const VulkanBuffer &>(from).place(), offset, to);
    }
    std::unique_ptr<Recorder> recorder(PlanShape shape) override
    {
        return std::make_unique<VulkanRecorder>(m_context, shape);
    }
    uint64_t availableMemory() const override { return m_memory->available(); }

    const PlanContext &context() const { return m_context; }

private:
    VulkanDevice() = default;
    Result<std::unique_ptr<Buffer>> allocateIn(MemoryUse use, size_t bytes)
    {
        MYNAH_TRY(auto buffer, m_memory->allocate(bytes, use));
        MYNAH_CHECK(m_context.transfer->zero(buffer->place()));
        return std::unique_ptr<Buffer>(std::move(buffer));
    }
    DeviceInfo m_info;
    PlanContext m_context;
    std::shared_ptr<Memory> m_memory;
};

} // namespace

std::vector<DeviceInfo> listVulkanDevices()
{
    std::vector<DeviceInfo> devices;
    const auto instance = Instance::open();
    if (!instance.ok())
        return devices;
    const auto candidates = (*instance)->candidates();
    for (size_t i = 0; i < candidates.size(); ++i)
        devices.push_back(infoOf(candidates[i], i));
    return devices;
}

Result<std::unique_ptr<Device>> makeVulkanDevice(const VulkanOptions &options)
{
    return VulkanDevice::create(options);
}

const vulkan::Counters &vulkanCounters(const Device &device)
{
    return static_cast<const VulkanDevice &>(device).context().gpu->counters;
}

bool vulkanStartedWithKept(const Device &device)
{
    return static_cast<const VulkanDevice &>(device).context().pipelines->startedWithKept();
}

std::filesystem::path vulkanPipelineFile(const Device &device)
{
    return static_cast<const VulkanDevice &>(device).context().pipelines->file();
}

} // namespace mynah
