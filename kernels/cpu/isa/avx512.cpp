// x86-64 with AVX-512 F: sixteen lanes.
#include "kernels/cpu/isa/isa.h"

#ifdef MYNAH_X86
#include <immintrin.h>

namespace mynah::cpu {

namespace {

float scalarHalf(uint16_t h)
{
    return _mm_cvtss_f32(_mm_cvtph_ps(_mm_cvtsi32_si128(h)));
}
float scalarBFloat(uint16_t b)
{
    return _mm_cvtss_f32(_mm_castsi128_ps(_mm_cvtsi32_si128(static_cast<int>(uint32_t(b) << 16))));
}

struct Vec {
    static constexpr int64_t kLanes = 16;
    __m512 lanes;

    static Vec zero() { return {_mm512_setzero_ps()}; }
    static Vec broadcast(float x) { return {_mm512_set1_ps(x)}; }
    static Vec loadF32(const float *p) { return {_mm512_loadu_ps(p)}; }
    static Vec loadF16(const uint16_t *p)
    {
        return {_mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(p)))};
    }
    static Vec loadBF16(const uint16_t *p)
    {
        const __m256i raw = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p));
        return {_mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(raw), 16))};
    }
    void store(float *p) const { _mm512_storeu_ps(p, lanes); }
    static Vec fma(Vec a, Vec b, Vec c) { return {_mm512_fmadd_ps(a.lanes, b.lanes, c.lanes)}; }
    static Vec mul(Vec a, Vec b) { return {_mm512_mul_ps(a.lanes, b.lanes)}; }
    float sum() const { return _mm512_reduce_add_ps(lanes); }
};

#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("avx512");

} // namespace

const IsaKernels &avx512Kernels()
{
    return kKernels;
}

} // namespace mynah::cpu
#endif
