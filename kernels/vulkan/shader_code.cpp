// The shaders as the build compiled them, each without and with subgroup operations.
#include "kernels/vulkan/pipelines.h"

namespace mynah::vulkan {

namespace {

constexpr uint32_t kCopyPlain[] =
#include "copy.inc"
    ;
constexpr uint32_t kCopySubgroup[] =
#include "copy_subgroup.inc"
    ;
constexpr uint32_t kEmbedPlain[] =
#include "embed.inc"
    ;
constexpr uint32_t kEmbedSubgroup[] =
#include "embed_subgroup.inc"
    ;
constexpr uint32_t kNormPlain[] =
#include "norm.inc"
    ;
constexpr uint32_t kNormSubgroup[] =
#include "norm_subgroup.inc"
    ;
constexpr uint32_t kNormShiftPlain[] =
#include "norm_shift.inc"
    ;
constexpr uint32_t kNormShiftSubgroup[] =
#include "norm_shift_subgroup.inc"
    ;
constexpr uint32_t kGemvPlain[] =
#include "gemv.inc"
    ;
constexpr uint32_t kGemvSubgroup[] =
#include "gemv_subgroup.inc"
    ;
constexpr uint32_t kGemmPlain[] =
#include "gemm.inc"
    ;
constexpr uint32_t kGemmSubgroup[] =
#include "gemm_subgroup.inc"
    ;
constexpr uint32_t kSparsePlain[] =
#include "sparse.inc"
    ;
constexpr uint32_t kSparseSubgroup[] =
#include "sparse_subgroup.inc"
    ;
constexpr uint32_t kSumPlain[] =
#include "sum.inc"
    ;
constexpr uint32_t kSumSubgroup[] =
#include "sum_subgroup.inc"
    ;
constexpr uint32_t kWkv4Plain[] =
#include "wkv4.inc"
    ;
constexpr uint32_t kWkv4Subgroup[] =
#include "wkv4_subgroup.inc"
    ;
constexpr uint32_t kWkv6Plain[] =
#include "wkv6.inc"
    ;
constexpr uint32_t kWkv6Subgroup[] =
#include "wkv6_subgroup.inc"
    ;
constexpr uint32_t kWkv7Plain[] =
#include "wkv7.inc"
    ;
constexpr uint32_t kWkv7Subgroup[] =
#include "wkv7_subgroup.inc"
    ;
constexpr uint32_t kHeadNormPlain[] =
#include "head_norm.inc"
    ;
constexpr uint32_t kHeadNormSubgroup[] =
#include "head_norm_subgroup.inc"
    ;

} // namespace

std::span<const uint32_t> shaderCode(Shader shader, bool subgroups)
{
    const auto choose = [subgroups](std::span<const uint32_t> plain,
                                    std::span<const uint32_t> subgroup) {
        return subgroups ? subgroup : plain;
    };
    switch (shader) {
    case Shader::Copy:
        return choose(kCopyPlain, kCopySubgroup);
    case Shader::Embed:
        return choose(kEmbedPlain, kEmbedSubgroup);
    case Shader::Norm:
        return choose(kNormPlain, kNormSubgroup);
    case Shader::NormShift:
        return choose(kNormShiftPlain, kNormShiftSubgroup);
    case Shader::Gemv:
        return choose(kGemvPlain, kGemvSubgroup);
    case Shader::Gemm:
        return choose(kGemmPlain, kGemmSubgroup);
    case Shader::Sparse:
        return choose(kSparsePlain, kSparseSubgroup);
    case Shader::Sum:
        return choose(kSumPlain, kSumSubgroup);
    case Shader::Wkv4:
        return choose(kWkv4Plain, kWkv4Subgroup);
    case Shader::Wkv6:
        return choose(kWkv6Plain, kWkv6Subgroup);
    case Shader::Wkv7:
        return choose(kWkv7Plain, kWkv7Subgroup);
    case Shader::HeadNorm:
        return choose(kHeadNormPlain, kHeadNormSubgroup);
    }
    return {};
}

} // namespace mynah::vulkan
