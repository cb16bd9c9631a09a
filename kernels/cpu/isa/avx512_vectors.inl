// The vector types of AVX-512 (F, BW, DQ, VL): sixteen lanes. The file that includes this defines
// dotBytes(acc, w, x): acc + the four products per lane of unsigned w and signed x. Included inside
// an unnamed namespace.

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
    static Vec add(Vec a, Vec b) { return {_mm512_add_ps(a.lanes, b.lanes)}; }
    static Vec sub(Vec a, Vec b) { return {_mm512_sub_ps(a.lanes, b.lanes)}; }
    static Vec mul(Vec a, Vec b) { return {_mm512_mul_ps(a.lanes, b.lanes)}; }
    static Vec div(Vec a, Vec b) { return {_mm512_div_ps(a.lanes, b.lanes)}; }
    static Vec max(Vec a, Vec b) { return {_mm512_max_ps(a.lanes, b.lanes)}; }
    static Vec min(Vec a, Vec b) { return {_mm512_min_ps(a.lanes, b.lanes)}; }
    static Vec power2(Vec t)
    {
        const __m512i n = _mm512_add_epi32(_mm512_castps_si512(t.lanes), _mm512_set1_epi32(127));
        return {_mm512_castsi512_ps(_mm512_slli_epi32(n, 23))};
    }
    /// One bit per lane.
    uint32_t nonZero() const
    {
        return _mm512_cmp_ps_mask(lanes, _mm512_setzero_ps(), _CMP_NEQ_UQ);
    }
    /// Transposes while it adds: 16 sums in 15 additions of vectors.
    static Vec sumEach(const Vec (&rows)[16])
    {
        __m512 pairs[8], fours[4];
        for (int i = 0; i < 8; ++i)
            pairs[i] = _mm512_add_ps(_mm512_unpacklo_ps(rows[2 * i].lanes, rows[2 * i + 1].lanes),
                                     _mm512_unpackhi_ps(rows[2 * i].lanes, rows[2 * i + 1].lanes));
        for (int i = 0; i < 4; ++i) {
            const __m512d a = _mm512_castps_pd(pairs[2 * i]), b = _mm512_castps_pd(pairs[2 * i + 1]);
            fours[i] = _mm512_add_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(a, b)),
                                     _mm512_castpd_ps(_mm512_unpackhi_pd(a, b)));
        }
        const auto halves = [](__m512 a, __m512 b) {
            return _mm512_add_ps(_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xdd));
        };
        return {halves(halves(fours[0], fours[1]), halves(fours[2], fours[3]))};
    }
    float sum() const { return _mm512_reduce_add_ps(lanes); }
};

constexpr int kFloatTokens = 6; // sums of four rows that fit into registers
constexpr int kSlabVectors = 4;
constexpr int kTileTokens = 6; // by two panels
constexpr int kTilePanels = 2;

struct Wide {
    __m512 lanes;

    static Wide broadcast(float x) { return {_mm512_set1_ps(x)}; }
    static Wide zero() { return {_mm512_setzero_ps()}; }
    static Wide load(const float *p) { return {_mm512_loadu_ps(p)}; }
    static Wide loadFloat(const uint8_t *p) { return {_mm512_loadu_ps(p)}; }
    static Wide loadHalf(const uint8_t *p)
    {
        return {_mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(p)))};
    }
    static Wide loadUnsigned8(const uint8_t *p)
    {
        return {_mm512_cvtepi32_ps(
            _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p))))};
    }
    static Wide loadSigned8(const uint8_t *p)
    {
        return {_mm512_cvtepi32_ps(
            _mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p))))};
    }
    void store(float *p) const { _mm512_storeu_ps(p, lanes); }
    void storeRounded(int8_t *p) const
    {
        _mm_storeu_si128(reinterpret_cast<__m128i *>(p),
                         _mm512_cvtsepi32_epi8(_mm512_cvtps_epi32(lanes)));
    }
    static Wide fma(Wide a, Wide b, Wide c)
    {
        return {_mm512_fmadd_ps(a.lanes, b.lanes, c.lanes)};
    }
    static Wide mul(Wide a, Wide b) { return {_mm512_mul_ps(a.lanes, b.lanes)}; }
    /// The largest absolute value, as bits.
    static int32_t largestBits(Wide a, Wide b)
    {
        const __m512i mask = _mm512_set1_epi32(0x7fffffff);
        return _mm512_reduce_max_epi32(
            _mm512_max_epi32(_mm512_and_si512(_mm512_castps_si512(a.lanes), mask),
                             _mm512_and_si512(_mm512_castps_si512(b.lanes), mask)));
    }
};

/// One bit per byte of 32.
uint32_t nonZeroBytes(const int8_t *p)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p));
    return _mm256_cmpneq_epi8_mask(bytes, _mm256_setzero_si256());
}

struct Bytes {
    __m512i lanes;

    static Bytes load(const uint8_t *p) { return {_mm512_loadu_si512(p)}; }
    void store(uint8_t *p) const { _mm512_storeu_si512(p, lanes); }
    Bytes low4() const { return {_mm512_and_si512(lanes, _mm512_set1_epi8(15))}; }
    Bytes high4() const { return {_mm512_and_si512(_mm512_srli_epi16(lanes, 4), _mm512_set1_epi8(15))}; }
    Bytes withHigh2(Bytes bits, int place) const
    {
        const __m512i moved = place == 0   ? _mm512_slli_epi16(bits.lanes, 4)
                              : place == 1 ? _mm512_slli_epi16(bits.lanes, 2)
                              : place == 2 ? bits.lanes
                                           : _mm512_srli_epi16(bits.lanes, 2);
        return {_mm512_or_si512(lanes, _mm512_and_si512(moved, _mm512_set1_epi8(0x30)))};
    }
    /// Bit `from` of each byte of `bits` as bit `to`.
    Bytes withBit(Bytes bits, int from, int to) const
    {
        const __m512i moved =
            from < to ? _mm512_slli_epi16(bits.lanes, static_cast<unsigned>(to - from))
                      : _mm512_srli_epi16(bits.lanes, static_cast<unsigned>(from - to));
        const __m512i bit = _mm512_set1_epi8(static_cast<char>(1 << to));
        return {_mm512_or_si512(lanes, _mm512_and_si512(moved, bit))};
    }
    Bytes twoBits(int place) const
    {
        const __m512i moved = _mm512_srli_epi16(lanes, static_cast<unsigned>(2 * place));
        return {_mm512_and_si512(moved, _mm512_set1_epi8(3))};
    }
    /// Byte by byte, in each 128 bits: group[m] of bytes 4 m to 4 m + 3 of a, b, c and d.
    static void interleave(Bytes a, Bytes b, Bytes c, Bytes d, Bytes (&groups)[4])
    {
        const __m512i abLow = _mm512_unpacklo_epi8(a.lanes, b.lanes);
        const __m512i abHigh = _mm512_unpackhi_epi8(a.lanes, b.lanes);
        const __m512i cdLow = _mm512_unpacklo_epi8(c.lanes, d.lanes);
        const __m512i cdHigh = _mm512_unpackhi_epi8(c.lanes, d.lanes);
        groups[0] = {_mm512_unpacklo_epi16(abLow, cdLow)};
        groups[1] = {_mm512_unpackhi_epi16(abLow, cdLow)};
        groups[2] = {_mm512_unpacklo_epi16(abHigh, cdHigh)};
        groups[3] = {_mm512_unpackhi_epi16(abHigh, cdHigh)};
    }
    Bytes lookUpIq4() const
    {
        const __m512i table = _mm512_broadcast_i32x4(
            _mm_loadu_si128(reinterpret_cast<const __m128i *>(kIq4Table)));
        return {_mm512_shuffle_epi8(table, lanes)};
    }
};

struct Ints {
    __m512i lanes;

    static Ints broadcast(int32_t x) { return {_mm512_set1_epi32(x)}; }
    static Ints startFull(int32_t sum) { return {startOfFullRange(sum)}; }
    static Ints dot(Ints acc, Bytes w, int32_t x)
    {
        return {dotBytes(acc.lanes, w.lanes, _mm512_set1_epi32(x))};
    }
    static Ints dotFull(Ints acc, Bytes w, int32_t x)
    {
        return {dotFullBytes(acc.lanes, w.lanes, _mm512_set1_epi32(x))};
    }
    Wide toFloat() const { return {_mm512_cvtepi32_ps(lanes)}; }
};
