// Element types of weights and their storage sizes. Block formats: kernels/base/block_formats.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mynah {

/// Element types that weights are stored in. Block types hold blocks along the innermost dimension;
/// they are ggml's, byte for byte.
enum class DType : uint8_t {
    F32,
    F16,  // IEEE half
    BF16, // upper half of an IEEE single
    Q8_0,
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q2_K,
    Q3_K,
    Q4_K,
    Q5_K,
    Q6_K,
    IQ4_NL,
    IQ4_XS,
};

inline constexpr DType kAllDTypes[] = {DType::F32,
                                       DType::F16,
                                       DType::BF16,
                                       DType::Q8_0,
                                       DType::Q4_0,
                                       DType::Q4_1,
                                       DType::Q5_0,
                                       DType::Q5_1,
                                       DType::Q2_K,
                                       DType::Q3_K,
                                       DType::Q4_K,
                                       DType::Q5_K,
                                       DType::Q6_K,
                                       DType::IQ4_NL,
                                       DType::IQ4_XS};

struct DTypeInfo {
    std::string_view name;
    size_t blockValues; // values per block, 1 for plain types
    size_t blockBytes;
};

constexpr DTypeInfo dtypeInfo(DType type)
{
    switch (type) {
    case DType::F32:
        return {"fp32", 1, 4};
    case DType::F16:
        return {"fp16", 1, 2};
    case DType::BF16:
        return {"bf16", 1, 2};
    case DType::Q8_0:
        return {"q8_0", 32, 34};
    case DType::Q4_0:
        return {"q4_0", 32, 18};
    case DType::Q4_1:
        return {"q4_1", 32, 20};
    case DType::Q5_0:
        return {"q5_0", 32, 22};
    case DType::Q5_1:
        return {"q5_1", 32, 24};
    case DType::Q2_K:
        return {"q2_k", 256, 84};
    case DType::Q3_K:
        return {"q3_k", 256, 110};
    case DType::Q4_K:
        return {"q4_k", 256, 144};
    case DType::Q5_K:
        return {"q5_k", 256, 176};
    case DType::Q6_K:
        return {"q6_k", 256, 210};
    case DType::IQ4_NL:
        return {"iq4_nl", 32, 18};
    case DType::IQ4_XS:
        return {"iq4_xs", 256, 136};
    }
    return {"?", 1, 0};
}

constexpr size_t blockValues(DType type)
{
    return dtypeInfo(type).blockValues;
}

constexpr size_t blockBytes(DType type)
{
    return dtypeInfo(type).blockBytes;
}

constexpr std::string_view dtypeName(DType type)
{
    return dtypeInfo(type).name;
}

/// Whether values are stored in blocks with a scale of their own.
constexpr bool isBlockType(DType type)
{
    return blockValues(type) > 1;
}

} // namespace mynah
