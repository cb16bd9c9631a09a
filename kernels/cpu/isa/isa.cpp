#include "kernels/cpu/isa/isa.h"

#include <vector>

namespace mynah::cpu {

std::span<const IsaKernels *const> availableIsas()
{
    static const std::vector<const IsaKernels *> isas = [] {
        std::vector<const IsaKernels *> found{&baselineKernels()};
#ifdef MYNAH_X86
        // The operating system's support for the wider registers is part of this check.
        __builtin_cpu_init();
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            found.push_back(&avx2Kernels()); // every processor with AVX2 has F16C
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
            found.push_back(&avx512Kernels());
            if (__builtin_cpu_supports("avx512vnni"))
                found.push_back(&avx512VnniKernels());
        }
#endif
        return found;
    }();
    return isas;
}

} // namespace mynah::cpu
