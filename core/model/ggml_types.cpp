#include "core/model/ggml_types.h"

#include <iterator>
#include <string_view>

namespace mynah {

std::string ggmlTypeName(uint32_t number)
{
    constexpr std::string_view names[] = {"F32",
                                          "F16",
                                          "Q4_0",
                                          "Q4_1",
                                          "Q4_2 (removed)",
                                          "Q4_3 (removed)",
                                          "Q5_0",
                                          "Q5_1",
                                          "Q8_0",
                                          "Q8_1",
                                          "Q2_K",
                                          "Q3_K",
                                          "Q4_K",
                                          "Q5_K",
                                          "Q6_K",
                                          "Q8_K",
                                          "IQ2_XXS",
                                          "IQ2_XS",
                                          "IQ3_XXS",
                                          "IQ1_S",
                                          "IQ4_NL",
                                          "IQ3_S",
                                          "IQ2_S",
                                          "IQ4_XS",
                                          "I8",
                                          "I16",
                                          "I32",
                                          "I64",
                                          "F64",
                                          "IQ1_M",
                                          "BF16",
                                          "Q4_0_4_4",
                                          "Q4_0_4_8",
                                          "Q4_0_8_8",
                                          "TQ1_0",
                                          "TQ2_0",
                                          "IQ4_NL_4_4",
                                          "IQ4_NL_4_8",
                                          "IQ4_NL_8_8",
                                          "MXFP4"};
    if (number < std::size(names))
        return std::string(names[number]);
    return "number " + std::to_string(number);
}

std::optional<DType> weightTypeOfGgml(uint32_t number)
{
    switch (number) {
    case 0:
        return DType::F32;
    case 1:
        return DType::F16;
    case 2:
        return DType::Q4_0;
    case 3:
        return DType::Q4_1;
    case 6:
        return DType::Q5_0;
    case 7:
        return DType::Q5_1;
    case 8:
        return DType::Q8_0;
    case 10:
        return DType::Q2_K;
    case 11:
        return DType::Q3_K;
    case 12:
        return DType::Q4_K;
    case 13:
        return DType::Q5_K;
    case 14:
        return DType::Q6_K;
    case 20:
        return DType::IQ4_NL;
    case 23:
        return DType::IQ4_XS;
    case 30:
        return DType::BF16;
    default:
        return std::nullopt;
    }
}

uint32_t ggmlNumberOf(DType type)
{
    uint32_t number = 0;
    while (weightTypeOfGgml(number) != type)
        ++number;
    return number;
}

} // namespace mynah
