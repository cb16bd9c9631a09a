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
    static Vec add(Vec a, Vec b) { return {_mm256_add_ps(a.lanes, b.lanes)}; }
    static Vec sub(Vec a, Vec b) { return {_mm256_sub_ps(a.lanes, b.lanes)}; }
    static Vec mul(Vec a, Vec b) { return {_mm256_mul_ps(a.lanes, b.lanes)}; }
    static Vec div(Vec a, Vec b) { return {_mm256_div_ps(a.lanes, b.lanes)}; }
    static Vec max(Vec a, Vec b) { return {_mm256_max_ps(a.lanes, b.lanes)}; }
    static Vec min(Vec a, Vec b) { return {_mm256_min_ps(a.lanes, b.lanes)}; }
    static Vec power2(Vec t)
    {
        const __m256i n = _mm256_add_epi32(_mm256_castps_si256(t.lanes), _mm256_set1_epi32(127));
        return {_mm256_castsi256_ps(_mm256_slli_epi32(n, 23))};
    }
    /// One bit per lane.
    uint32_t nonZero() const
    {
        return static_cast<uint32_t>(
            _mm256_movemask_ps(_mm256_cmp_ps(lanes, _mm256_setzero_ps(), _CMP_NEQ_UQ)));
    }
    static Vec sumEach(const Vec (&rows)[8])
    {
        const auto four = [&](int i) {
            return _mm256_hadd_ps(_mm256_hadd_ps(rows[i].lanes, rows[i + 1].lanes),
                                  _mm256_hadd_ps(rows[i + 2].lanes, rows[i + 3].lanes));
        };
        const __m256 a = four(0), b = four(4);
        return {
            _mm256_add_ps(_mm256_permute2f128_ps(a, b, 0x20), _mm256_permute2f128_ps(a, b, 0x31))};
    }
    float sum() const
    {
        __m128 x = _mm_add_ps(_mm256_castps256_ps128(lanes), _mm256_extractf128_ps(lanes, 1));
        x = _mm_add_ps(x, _mm_movehl_ps(x, x));
        return _mm_cvtss_f32(_mm_add_ss(x, _mm_shuffle_ps(x, x, 1)));
    }
};

constexpr int kFloatTokens = 3; // sums of four rows that fit into registers
constexpr int kSlabVectors = 4;
constexpr int kTileTokens = 4;
constexpr int kTilePanels = 1;

struct Wide {
    __m256 low, high;

    static Wide broadcast(float x) { return {_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
    static Wide zero() { return {_mm256_setzero_ps(), _mm256_setzero_ps()}; }
    static Wide load(const float *p) { return {_mm256_loadu_ps(p), _mm256_loadu_ps(p + 8)}; }
    static Wide loadFloat(const uint8_t *p) { return load(reinterpret_cast<const float *>(p)); }
    static Wide loadHalf(const uint8_t *p)
    {
        const auto *halves = reinterpret_cast<const __m128i *>(p);
        return {_mm256_cvtph_ps(_mm_loadu_si128(halves)),
                _mm256_cvtph_ps(_mm_loadu_si128(halves + 1))};
    }
    static Wide loadUnsigned8(const uint8_t *p)
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        return {_mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes)),
                _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_srli_si128(bytes, 8)))};
    }
    static Wide loadSigned8(const uint8_t *p)
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        return {_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes)),
                _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(bytes, 8)))};
    }
    void store(float *p) const
    {
        _mm256_storeu_ps(p, low);
        _mm256_storeu_ps(p + 8, high);
    }
    void storeRounded(int8_t *p) const
    {
        const __m256i a = _mm256_cvtps_epi32(low), b = _mm256_cvtps_epi32(high);
        const __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xd8);
        const __m128i bytes =
            _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(p), bytes);
    }
    static Wide fma(Wide a, Wide b, Wide c)
    {
        return {_mm256_fmadd_ps(a.low, b.low, c.low), _mm256_fmadd_ps(a.high, b.high, c.high)};
    }
    static Wide mul(Wide a, Wide b)
    {
        return {_mm256_mul_ps(a.low, b.low), _mm256_mul_ps(a.high, b.high)};
    }
    /// The largest absolute value, as bits.
    static int32_t largestBits(Wide a, Wide b)
    {
        const __m256i mask = _mm256_set1_epi32(0x7fffffff);
        const auto bits = [&](__m256 x) { return _mm256_and_si256(_mm256_castps_si256(x), mask); };
        const __m256i most = _mm256_max_epi32(_mm256_max_epi32(bits(a.low), bits(a.high)),
                                              _mm256_max_epi32(bits(b.low), bits(b.high)));
        __m128i four =
            _mm_max_epi32(_mm256_castsi256_si128(most), _mm256_extracti128_si256(most, 1));
        four = _mm_max_epi32(four, _mm_shuffle_epi32(four, 0x4e));
        four = _mm_max_epi32(four, _mm_shuffle_epi32(four, 0xb1));
        return _mm_cvtsi128_si32(four);
    }
};

/// One bit per byte of 32.
uint32_t nonZeroBytes(const int8_t *p)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p));
    const __m256i zeros = _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256());
    return ~static_cast<uint32_t>(_mm256_movemask_epi8(zeros));
}

struct Bytes {
    __m256i low, high;

    static Bytes load(const uint8_t *p)
    {
        const auto *halves = reinterpret_cast<const __m256i *>(p);
        return {_mm256_loadu_si256(halves), _mm256_loadu_si256(halves + 1)};
    }
    void store(uint8_t *p) const
    {
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(p), low);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(p + 32), high);
    }
    Bytes low4() const { return fields<0>(15); }
    Bytes high4() const { return fields<4>(15); }
    Bytes withHigh2(Bytes bits, int place) const
    {
        const Bytes two = place == 0   ? bits.fields<0>(3)
                          : place == 1 ? bits.fields<2>(3)
                          : place == 2 ? bits.fields<4>(3)
                                       : bits.fields<6>(3);
        return {_mm256_or_si256(low, _mm256_slli_epi16(two.low, 4)),
                _mm256_or_si256(high, _mm256_slli_epi16(two.high, 4))};
    }
    /// Bit `from` of each byte of `bits` as bit `to`.
    Bytes withBit(Bytes bits, int from, int to) const
    {
        const __m256i bit = _mm256_set1_epi8(static_cast<char>(1 << to));
        const auto moved = [&](__m256i x) {
            const __m256i there =
                from < to ? _mm256_slli_epi16(x, to - from) : _mm256_srli_epi16(x, from - to);
            return _mm256_and_si256(there, bit);
        };
        return {_mm256_or_si256(low, moved(bits.low)), _mm256_or_si256(high, moved(bits.high))};
    }
    Bytes twoBits(int place) const
    {
        const __m256i mask = _mm256_set1_epi8(3);
        return {_mm256_and_si256(_mm256_srli_epi16(low, 2 * place), mask),
                _mm256_and_si256(_mm256_srli_epi16(high, 2 * place), mask)};
    }
    /// Byte by byte, in each 128 bits: group[m] of bytes 4 m to 4 m + 3 of a, b, c and d.
    static void interleave(Bytes a, Bytes b, Bytes c, Bytes d, Bytes (&groups)[4])
    {
        interleaveHalf<&Bytes::low>(a, b, c, d, groups);
        interleaveHalf<&Bytes::high>(a, b, c, d, groups);
    }
    template <__m256i Bytes::*Half>
    static void interleaveHalf(Bytes a, Bytes b, Bytes c, Bytes d, Bytes (&groups)[4])
    {
        const __m256i abLow = _mm256_unpacklo_epi8(a.*Half, b.*Half);
        const __m256i abHigh = _mm256_unpackhi_epi8(a.*Half, b.*Half);
        const __m256i cdLow = _mm256_unpacklo_epi8(c.*Half, d.*Half);
        const __m256i cdHigh = _mm256_unpackhi_epi8(c.*Half, d.*Half);
        groups[0].*Half = _mm256_unpacklo_epi16(abLow, cdLow);
        groups[1].*Half = _mm256_unpackhi_epi16(abLow, cdLow);
        groups[2].*Half = _mm256_unpacklo_epi16(abHigh, cdHigh);
        groups[3].*Half = _mm256_unpackhi_epi16(abHigh, cdHigh);
    }
    Bytes lookUpIq4() const
    {
        const __m256i table = _mm256_broadcastsi128_si256(
            _mm_loadu_si128(reinterpret_cast<const __m128i *>(kIq4Table)));
        return {_mm256_shuffle_epi8(table, low), _mm256_shuffle_epi8(table, high)};
    }
    template <int Shift> Bytes fields(char mask) const
    {
        const __m256i bits = _mm256_set1_epi8(mask);
        return {_mm256_and_si256(_mm256_srli_epi16(low, Shift), bits),
                _mm256_and_si256(_mm256_srli_epi16(high, Shift), bits)};
    }
};

struct Ints {
    __m256i low, high;

    static Ints broadcast(int32_t x) { return {_mm256_set1_epi32(x), _mm256_set1_epi32(x)}; }
    static Ints startFull(int32_t) { return broadcast(0); }
    static Ints dot(Ints acc, Bytes w, int32_t x)
    {
        const __m256i q = _mm256_set1_epi32(x);
        return {add(acc.low, w.low, q), add(acc.high, w.high, q)};
    }
    /// As signed numbers, whose sign moves to x: the 16-bit sums of unsigned ones would overflow.
    static Ints dotFull(Ints acc, Bytes w, int32_t x)
    {
        const __m256i q = _mm256_set1_epi32(x), flip = _mm256_set1_epi8(-128);
        const __m256i a = _mm256_xor_si256(w.low, flip), b = _mm256_xor_si256(w.high, flip);
        return {add(acc.low, _mm256_abs_epi8(a), _mm256_sign_epi8(q, a)),
                add(acc.high, _mm256_abs_epi8(b), _mm256_sign_epi8(q, b))};
    }
    static __m256i add(__m256i acc, __m256i w, __m256i x)
    {
        const __m256i pairs = _mm256_maddubs_epi16(w, x);
        return _mm256_add_epi32(acc, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
    }
    Wide toFloat() const { return {_mm256_cvtepi32_ps(low), _mm256_cvtepi32_ps(high)}; }
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
