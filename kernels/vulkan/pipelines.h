// Compute pipelines, made when a recording first needs them and kept; the driver's compiled code is
// kept on disk, so that the next start compiles nothing.
#pragma once

#include "kernels/vulkan/gpu.h"

#include <array>
#include <compare>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>

namespace mynah::vulkan {

enum class Shader {
    Copy,
    Embed,
    Norm,
    NormShift,
    Gemv,
    Gemm,
    Sparse,
    Sum,
    Wkv4,
    Wkv6,
    Wkv7,
    HeadNorm
};

/// SPIR-V of a shader, with or without subgroup operations.
std::span<const uint32_t> shaderCode(Shader shader, bool subgroups);

/// A shader with its specialisation constants: the threads of a workgroup, then its own.
struct PipelineKey {
    Shader shader = Shader::Copy;
    uint32_t threads = 64;
    std::array<uint32_t, 4> constants{};
    auto operator<=>(const PipelineKey &) const = default;
};

class Pipelines {
public:
    /// `folder` (may be empty: nothing is kept) is where compiled code is kept between starts.
    static Result<std::unique_ptr<Pipelines>> create(std::shared_ptr<Gpu> gpu,
                                                     const std::filesystem::path &folder);
    /// Errors: Device, OutOfMemory.
    Result<VkPipeline> pipeline(const PipelineKey &key);
    /// Writes the compiled code, if there is any that the file lacks. What fails is left: it would
    /// only have saved time.
    void keep();

    VkPipelineLayout layout() const { return m_layout.handle(); }
    VkDescriptorSetLayout setLayout() const { return m_setLayout.handle(); }
    /// Whether code from an earlier start was taken over.
    bool startedWithKept() const { return m_startedWithKept; }
    const std::filesystem::path &file() const { return m_file; }

private:
    explicit Pipelines(std::shared_ptr<Gpu> gpu) : m_gpu(std::move(gpu)) {}
    Result<VkShaderModule> module(Shader shader, bool subgroups);
    Result<void> createLayouts();
    Result<void> createCache();

    std::shared_ptr<Gpu> m_gpu;
    OwnedSetLayout m_setLayout;
    OwnedPipelineLayout m_layout;
    OwnedPipelineCache m_cache;
    std::map<Shader, OwnedShader> m_modules;
    std::map<PipelineKey, OwnedPipeline> m_pipelines;
    std::filesystem::path m_file;
    bool m_startedWithKept = false, m_changed = false;
};

} // namespace mynah::vulkan
