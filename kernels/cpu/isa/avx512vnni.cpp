// x86-64 with AVX-512 F, BW, DQ, VL and VNNI: four products of bytes per lane in one instruction.
#include "kernels/cpu/isa/isa.h"

#ifdef MYNAH_X86
#include <immintrin.h>

namespace mynah::cpu {

namespace {

__m512i dotBytes(__m512i acc, __m512i w, __m512i x)
{
    return _mm512_dpbusd_epi32(acc, w, x);
}

__m512i dotFullBytes(__m512i acc, __m512i w, __m512i x)
{
    return _mm512_dpbusd_epi32(acc, w, x);
}

/// What the offset of 128 adds is taken off before.
__m512i startOfFullRange(int32_t sum)
{
    return _mm512_set1_epi32(-128 * sum);
}

#include "kernels/cpu/isa/avx512_vectors.inl"
#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("avx512vnni");

} // namespace

const IsaKernels &avx512VnniKernels()
{
    return kKernels;
}

} // namespace mynah::cpu
#endif
