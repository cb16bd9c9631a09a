// rwkv.cpp's numbers of element types. Private to core/model.
#pragma once

#include "kernels/tensor.h"

#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace mynah {

inline constexpr std::string_view kRwkvCppMagic = "fmgg";
inline constexpr uint32_t kRwkvCppVersion = 101; // since then blocks are as ggml has them today

struct RwkvCppType {
    std::string_view name;
    std::optional<DType> type; // none for formats that ggml has removed
};

/// By rwkv.cpp's own numbers.
inline constexpr RwkvCppType kRwkvCppTypes[] = {{"FP32", DType::F32},
                                                {"FP16", DType::F16},
                                                {"Q4_0", DType::Q4_0},
                                                {"Q4_1", DType::Q4_1},
                                                {"Q4_1_O", std::nullopt},
                                                {"Q4_2", std::nullopt},
                                                {"Q4_3", std::nullopt},
                                                {"Q5_0", DType::Q5_0},
                                                {"Q5_1", DType::Q5_1},
                                                {"Q8_0", DType::Q8_0}};

/// Nothing for types that the format does not have.
constexpr std::optional<uint32_t> rwkvCppNumberOf(DType type)
{
    for (uint32_t number = 0; number < std::size(kRwkvCppTypes); ++number)
        if (kRwkvCppTypes[number].type == type)
            return number;
    return std::nullopt;
}

} // namespace mynah
