// A switch from a type at run time to one at compile time.
#pragma once

#include "kernels/tensor.h"

#include <type_traits>

namespace mynah::cuda {

/// Calls `f` with std::integral_constant<DType, type>.
template <typename F> void withType(DType type, F &&f)
{
    switch (type) {
#define MYNAH_TYPE(name)                                                                           \
    case DType::name:                                                                              \
        f(std::integral_constant<DType, DType::name>{});                                           \
        return;
        MYNAH_TYPE(F32)
        MYNAH_TYPE(F16)
        MYNAH_TYPE(BF16)
        MYNAH_TYPE(Q8_0)
        MYNAH_TYPE(Q4_0)
        MYNAH_TYPE(Q4_1)
        MYNAH_TYPE(Q5_0)
        MYNAH_TYPE(Q5_1)
        MYNAH_TYPE(Q2_K)
        MYNAH_TYPE(Q3_K)
        MYNAH_TYPE(Q4_K)
        MYNAH_TYPE(Q5_K)
        MYNAH_TYPE(Q6_K)
        MYNAH_TYPE(IQ4_NL)
        MYNAH_TYPE(IQ4_XS)
#undef MYNAH_TYPE
    }
}

} // namespace mynah::cuda
