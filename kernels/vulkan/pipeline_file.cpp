#include "kernels/vulkan/pipeline_file.h"

#include "kernels/base/fnv.h"
#include "kernels/base/kept_file.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace mynah::vulkan {

namespace {

constexpr char kMagic[8] = {'M', 'Y', 'N', 'A', 'H', 'V', 'K', '1'};
constexpr size_t kHeader = 32;
constexpr size_t kDriverHeader = 16 + VK_UUID_SIZE;
constexpr uint64_t kMostBytes = 256ull << 20;

template <typename Number> Number read(const std::byte *from)
{
    Number value = 0;
    for (size_t i = 0; i < sizeof value; ++i)
        value = static_cast<Number>(value | std::to_integer<Number>(from[i]) << (8 * i));
    return value;
}

template <typename Number> void write(std::byte *to, Number value)
{
    for (size_t i = 0; i < sizeof value; ++i)
        to[i] = static_cast<std::byte>(value >> (8 * i) & 255);
}

std::string prefixOf(const Gpu &gpu)
{
    char text[40];
    std::snprintf(text, sizeof text, "vulkan-%04x-%04x-", gpu.facts.vendor, gpu.facts.device);
    return text;
}

bool isDrivers(std::span<const std::byte> data, const Gpu &gpu)
{
    return data.size() >= kDriverHeader && read<uint32_t>(data.data() + 4) == 1 &&
           read<uint32_t>(data.data() + 8) == gpu.facts.vendor &&
           read<uint32_t>(data.data() + 12) == gpu.facts.device &&
           std::memcmp(data.data() + 16, gpu.facts.cacheId.data(), VK_UUID_SIZE) == 0;
}

} // namespace

std::string pipelineFileName(const Gpu &gpu)
{
    std::string name = prefixOf(gpu);
    char text[16];
    std::snprintf(text, sizeof text, "%08x-", gpu.facts.driverVersion);
    name += text;
    for (const uint8_t byte : gpu.facts.cacheId) {
        std::snprintf(text, sizeof text, "%02x", byte);
        name += text;
    }
    return name + ".pipelines";
}

std::vector<std::byte> readPipelineFile(const std::filesystem::path &file, const Gpu &gpu)
{
    std::ifstream stream(file, std::ios::binary);
    std::byte header[kHeader];
    if (!stream.read(reinterpret_cast<char *>(header), kHeader) ||
        std::memcmp(header, kMagic, sizeof kMagic) != 0)
        return {};
    const auto bytes = read<uint64_t>(header + 8);
    if (bytes > kMostBytes || read<uint32_t>(header + 24) != gpu.facts.vendor ||
        read<uint32_t>(header + 28) != gpu.facts.device)
        return {};
    std::error_code problem;
    if (std::filesystem::file_size(file, problem) != kHeader + bytes || problem)
        return {};
    std::vector<std::byte> data(bytes);
    if (!stream.read(reinterpret_cast<char *>(data.data()), static_cast<std::streamsize>(bytes)))
        return {};
    if (fnv1a(data) != read<uint64_t>(header + 16) || !isDrivers(data, gpu))
        return {};
    return data;
}

bool writePipelineFile(const std::filesystem::path &file,
                       const Gpu &gpu,
                       std::span<const std::byte> data)
{
    std::string text(kHeader + data.size(), '\0');
    auto *header = reinterpret_cast<std::byte *>(text.data());
    std::memcpy(header, kMagic, sizeof kMagic);
    write<uint64_t>(header + 8, data.size());
    write<uint64_t>(header + 16, fnv1a(data));
    write<uint32_t>(header + 24, gpu.facts.vendor);
    write<uint32_t>(header + 28, gpu.facts.device);
    std::copy(data.begin(), data.end(), header + kHeader);
    if (!writeSmallFile(file, text))
        return false;
    std::error_code problem;
    const std::string prefix = prefixOf(gpu);
    for (const auto &entry : std::filesystem::directory_iterator(file.parent_path(), problem)) {
        const std::string name = entry.path().filename().string();
        std::error_code ignored;
        if (name.starts_with(prefix) && entry.path() != file && name.ends_with(".pipelines"))
            std::filesystem::remove(entry.path(), ignored);
    }
    return true;
}

} // namespace mynah::vulkan
