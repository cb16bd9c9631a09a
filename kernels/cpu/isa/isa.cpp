#include "kernels/cpu/isa/isa.h"

#include <vector>

#if defined(MYNAH_ARM64) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

namespace mynah::cpu {

#ifdef MYNAH_ARM64
namespace {

/// Processors have the dot product of bytes (dotprod) or have not; the rest is in all of them.
bool hasByteDotProduct()
{
#if defined(__linux__)
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#elif defined(__APPLE__)
    return true; // every Mac with an ARM processor
#else
    return false;
#endif
}

} // namespace
#endif

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
#ifdef MYNAH_ARM64
        found.push_back(&neonKernels());
        if (hasByteDotProduct())
            found.push_back(&neonDotKernels());
#endif
        return found;
    }();
    return isas;
}

} // namespace mynah::cpu
