// x86-64 with AVX2, FMA and F16C: eight lanes.
#include "kernels/cpu/isa/isa.h"

#ifdef MYNAH_X86
#include <immintrin.h>

namespace mynah::cpu {

namespace {

float scalarHalf(uint16_t h)
{
    return _cvtsh_ss(h);
}
float scalarBFloat(uint16_t b)
{
    return _mm_cvtss_f32(_mm_castsi128_ps(_mm_cvtsi32_si128(static_cast<int>(uint32_t(b) << 16))));
}

struct Vec {
    static constexpr int64_t kLanes = 8;
    __m256 lanes;

    static Vec zero() { return {_mm256_setzero_ps()}; }
    static Vec broadcast(float x) { return {_mm256_set1_ps(x)}; }
    static Vec loadF32(const float *p) { return {_mm256_loadu_ps(p)}; }
    static Vec loadF16(const uint16_t *p)
    {
        return {_mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p)))};
    }
    static Vec loadBF16(const uint16_t *p)
    {
        const __m128i raw = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        return {_mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(raw), 16))};
    }
    void store(float *p) const { _mm256_storeu_ps(p, lanes); }
    static Vec fma(Vec a, Vec b, Vec c) { return {_mm256_fmadd_ps(a.lanes, b.lanes, c.lanes)}; }
    static Vec mul(Vec a, Vec b) { return {_mm256_mul_ps(a.lanes, b.lanes)}; }
    float sum() const
    {
        __m128 x = _mm_add_ps(_mm256_castps256_ps128(lanes), _mm256_extractf128_ps(lanes, 1));
        x = _mm_add_ps(x, _mm_movehl_ps(x, x));
        return _mm_cvtss_f32(_mm_add_ss(x, _mm_shuffle_ps(x, x, 1)));
    }
};

#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("avx2");

} // namespace

const IsaKernels &avx2Kernels()
{
    return kKernels;
}

} // namespace mynah::cpu
#endif
