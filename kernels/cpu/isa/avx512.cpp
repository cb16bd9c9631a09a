// x86-64 with AVX-512 F, BW, DQ and VL: sixteen lanes.
#include "kernels/cpu/isa/isa.h"

#ifdef MYNAH_X86
#include <immintrin.h>

namespace mynah::cpu {

namespace {

__m512i dotBytes(__m512i acc, __m512i w, __m512i x)
{
    const __m512i pairs = _mm512_maddubs_epi16(w, x);
    return _mm512_add_epi32(acc, _mm512_madd_epi16(pairs, _mm512_set1_epi16(1)));
}

/// As signed numbers, whose sign moves to x: the 16-bit sums of unsigned ones would overflow.
__m512i dotFullBytes(__m512i acc, __m512i w, __m512i x)
{
    const __m512i q = _mm512_xor_si512(w, _mm512_set1_epi8(-128));
    const __mmask64 negative = _mm512_movepi8_mask(q);
    return dotBytes(
        acc, _mm512_abs_epi8(q), _mm512_mask_sub_epi8(x, negative, _mm512_setzero_si512(), x));
}

__m512i startOfFullRange(int32_t)
{
    return _mm512_setzero_si512();
}

#include "kernels/cpu/isa/avx512_vectors.inl"
#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("avx512");

} // namespace

const IsaKernels &avx512Kernels()
{
    return kKernels;
}

} // namespace mynah::cpu
#endif
