// Element types of weights and their storage sizes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mynah {

/// Element types that weights are stored in. Block types hold blocks along the innermost dimension.
enum class DType : uint8_t {
    F32,
    F16,  // IEEE half
    BF16, // upper half of an IEEE single
    Q8_0, // ggml: per 32 values one f16 scale d, then 32 int8 q; value = d * q; 34 bytes
};

/// Values per block (1 for plain types).
constexpr size_t blockValues(DType type)
{
    return type == DType::Q8_0 ? 32 : 1;
}

/// Bytes per block.
constexpr size_t blockBytes(DType type)
{
    switch (type) {
    case DType::F32:
        return 4;
    case DType::F16:
    case DType::BF16:
        return 2;
    case DType::Q8_0:
        return 34;
    }
    return 0;
}

constexpr std::string_view dtypeName(DType type)
{
    switch (type) {
    case DType::F32:
        return "fp32";
    case DType::F16:
        return "fp16";
    case DType::BF16:
        return "bf16";
    case DType::Q8_0:
        return "q8_0";
    }
    return "?";
}

} // namespace mynah
