#include "kernels/vulkan/pipelines.h"

#include "kernels/vulkan/limits.h"
#include "kernels/vulkan/pipeline_file.h"

#include <vector>

namespace mynah::vulkan {

Result<std::unique_ptr<Pipelines>> Pipelines::create(std::shared_ptr<Gpu> gpu,
                                                     const std::filesystem::path &folder)
{
    std::unique_ptr<Pipelines> made(new Pipelines(std::move(gpu)));
    if (!folder.empty())
        made->m_file = folder / pipelineFileName(*made->m_gpu);
    MYNAH_CHECK(made->createLayouts());
    MYNAH_CHECK(made->createCache());
    return made;
}

Result<void> Pipelines::createLayouts()
{
    Gpu &gpu = *m_gpu;
    std::array<VkDescriptorSetLayoutBinding, kBindings> bindings{};
    for (uint32_t i = 0; i < kBindings; ++i)
        bindings[i] = {
            i, VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1, VK_SHADER_STAGE_COMPUTE_BIT, nullptr};
    VkDescriptorSetLayoutCreateInfo setInfo{VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO};
    setInfo.bindingCount = kBindings;
    setInfo.pBindings = bindings.data();
    VkDescriptorSetLayout setLayout;
    MYNAH_VK(gpu,
             "prepare its programs",
             gpu.api.vkCreateDescriptorSetLayout(gpu.device, &setInfo, nullptr, &setLayout));
    m_setLayout = OwnedSetLayout(gpu, setLayout);
    const VkPushConstantRange push{VK_SHADER_STAGE_COMPUTE_BIT, 0, kPushBytes};
    VkPipelineLayoutCreateInfo info{VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO};
    info.setLayoutCount = 1;
    info.pSetLayouts = &setLayout;
    info.pushConstantRangeCount = 1;
    info.pPushConstantRanges = &push;
    VkPipelineLayout layout;
    MYNAH_VK(gpu,
             "prepare its programs",
             gpu.api.vkCreatePipelineLayout(gpu.device, &info, nullptr, &layout));
    m_layout = OwnedPipelineLayout(gpu, layout);
    return {};
}

Result<void> Pipelines::createCache()
{
    Gpu &gpu = *m_gpu;
    const std::vector<std::byte> kept =
        m_file.empty() ? std::vector<std::byte>{} : readPipelineFile(m_file, gpu);
    VkPipelineCacheCreateInfo info{VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO};
    info.initialDataSize = kept.size();
    info.pInitialData = kept.empty() ? nullptr : kept.data();
    VkPipelineCache cache = VK_NULL_HANDLE;
    if (gpu.api.vkCreatePipelineCache(gpu.device, &info, nullptr, &cache) != VK_SUCCESS) {
        info.initialDataSize = 0;
        info.pInitialData = nullptr;
        MYNAH_VK(gpu,
                 "prepare its programs",
                 gpu.api.vkCreatePipelineCache(gpu.device, &info, nullptr, &cache));
    }
    m_cache = OwnedPipelineCache(gpu, cache);
    m_startedWithKept = info.initialDataSize > 0;
    return {};
}

Result<VkShaderModule> Pipelines::module(Shader shader, bool subgroups)
{
    auto &module = m_modules[shader];
    if (!module) {
        const auto code = shaderCode(shader, subgroups);
        VkShaderModuleCreateInfo info{VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO};
        info.codeSize = code.size_bytes();
        info.pCode = code.data();
        VkShaderModule made;
        MYNAH_VK(*m_gpu,
                 "prepare its programs",
                 m_gpu->api.vkCreateShaderModule(m_gpu->device, &info, nullptr, &made));
        module = OwnedShader(*m_gpu, made);
    }
    return module.handle();
}

Result<VkPipeline> Pipelines::pipeline(const PipelineKey &key)
{
    auto &pipeline = m_pipelines[key];
    if (pipeline)
        return pipeline.handle();
    Gpu &gpu = *m_gpu;
    MYNAH_TRY(const VkShaderModule code, module(key.shader, gpu.facts.subgroupSums));
    std::array<VkSpecializationMapEntry, 5> entries{};
    std::array<uint32_t, 5> values{key.threads};
    for (uint32_t i = 0; i < entries.size(); ++i) {
        entries[i] = {i, i * 4, 4};
        if (i > 0)
            values[i] = key.constants[i - 1];
    }
    const VkSpecializationInfo constants{
        static_cast<uint32_t>(entries.size()), entries.data(), sizeof values, values.data()};
    VkPipelineShaderStageRequiredSubgroupSizeCreateInfoEXT size{
        VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO_EXT};
    size.requiredSubgroupSize = gpu.facts.requiredSubgroup;
    VkComputePipelineCreateInfo info{VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO};
    info.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
    info.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    info.stage.module = code;
    info.stage.pName = "main";
    info.stage.pSpecializationInfo = &constants;
    if (gpu.facts.requiredSubgroup > 0)
        info.stage.pNext = &size;
    if (gpu.facts.fullSubgroups && key.threads % gpu.facts.subgroupSize == 0)
        info.stage.flags = VK_PIPELINE_SHADER_STAGE_CREATE_REQUIRE_FULL_SUBGROUPS_BIT_EXT;
    info.layout = m_layout.handle();
    VkPipeline made;
    MYNAH_VK(
        gpu,
        "prepare its programs",
        gpu.api.vkCreateComputePipelines(gpu.device, m_cache.handle(), 1, &info, nullptr, &made));
    pipeline = OwnedPipeline(gpu, made);
    ++gpu.counters.pipelines;
    m_changed = true;
    return made;
}

void Pipelines::keep()
{
    if (m_file.empty() || !m_changed)
        return;
    m_changed = false;
    const Gpu &gpu = *m_gpu;
    size_t bytes = 0;
    if (gpu.api.vkGetPipelineCacheData(gpu.device, m_cache.handle(), &bytes, nullptr) != VK_SUCCESS)
        return;
    std::vector<std::byte> data(bytes);
    if (gpu.api.vkGetPipelineCacheData(gpu.device, m_cache.handle(), &bytes, data.data()) !=
        VK_SUCCESS)
        return;
    data.resize(bytes);
    writePipelineFile(m_file, gpu, data);
}

} // namespace mynah::vulkan
