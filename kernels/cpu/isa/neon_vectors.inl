// The vector types of AArch64's Advanced SIMD: eight lanes in two registers, sixteen in four. The file
// that includes this defines dotBytes(acc, w, x): acc + the products of the four signed bytes of each lane
// of w with those of x. Included inside an unnamed namespace.

float scalarHalf(uint16_t h)
{
    return vgetq_lane_f32(vcvt_f32_f16(vreinterpret_f16_u16(vdup_n_u16(h))), 0);
}
float scalarBFloat(uint16_t b)
{
    return vgetq_lane_f32(vreinterpretq_f32_u32(vdupq_n_u32(uint32_t(b) << 16)), 0);
}

/// One bit per byte of 32.
uint32_t nonZeroBytes(const int8_t *p)
{
    constexpr uint8_t kBits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const auto bits = [&](int8x16_t x) { return vandq_u8(vtstq_s8(x, x), vld1q_u8(kBits)); };
    uint8x16_t sums = vpaddq_u8(bits(vld1q_s8(p)), bits(vld1q_s8(p + 16)));
    sums = vpaddq_u8(sums, sums);
    sums = vpaddq_u8(sums, sums);
    return vgetq_lane_u32(vreinterpretq_u32_u8(sums), 0);
}

/// Two registers, added up in the order of AVX2's eight lanes.
struct Vec {
    static constexpr int64_t kLanes = 8;
    float32x4_t low, high;

    static Vec zero() { return broadcast(0); }
    static Vec broadcast(float x) { return {vdupq_n_f32(x), vdupq_n_f32(x)}; }
    static Vec loadF32(const float *p) { return {vld1q_f32(p), vld1q_f32(p + 4)}; }
    static Vec loadF16(const uint16_t *p)
    {
        const float16x8_t halves = vreinterpretq_f16_u16(vld1q_u16(p));
        return {vcvt_f32_f16(vget_low_f16(halves)), vcvt_high_f32_f16(halves)};
    }
    static Vec loadBF16(const uint16_t *p)
    {
        const uint16x8_t raw = vld1q_u16(p);
        return {vreinterpretq_f32_u32(vshll_n_u16(vget_low_u16(raw), 16)),
                vreinterpretq_f32_u32(vshll_high_n_u16(raw, 16))};
    }
    void store(float *p) const
    {
        vst1q_f32(p, low);
        vst1q_f32(p + 4, high);
    }
    static Vec fma(Vec a, Vec b, Vec c)
    {
        return {vfmaq_f32(c.low, a.low, b.low), vfmaq_f32(c.high, a.high, b.high)};
    }
    static Vec add(Vec a, Vec b) { return {vaddq_f32(a.low, b.low), vaddq_f32(a.high, b.high)}; }
    static Vec sub(Vec a, Vec b) { return {vsubq_f32(a.low, b.low), vsubq_f32(a.high, b.high)}; }
    static Vec mul(Vec a, Vec b) { return {vmulq_f32(a.low, b.low), vmulq_f32(a.high, b.high)}; }
    static Vec div(Vec a, Vec b) { return {vdivq_f32(a.low, b.low), vdivq_f32(a.high, b.high)}; }
    /// Not ARM's own maximum, which keeps a NaN of either.
    static Vec max(Vec a, Vec b)
    {
        return {vbslq_f32(vcgtq_f32(a.low, b.low), a.low, b.low),
                vbslq_f32(vcgtq_f32(a.high, b.high), a.high, b.high)};
    }
    static Vec min(Vec a, Vec b)
    {
        return {vbslq_f32(vcltq_f32(a.low, b.low), a.low, b.low),
                vbslq_f32(vcltq_f32(a.high, b.high), a.high, b.high)};
    }
    static Vec power2(Vec t)
    {
        const auto four = [](float32x4_t x) {
            const int32x4_t n = vaddq_s32(vreinterpretq_s32_f32(x), vdupq_n_s32(127));
            return vreinterpretq_f32_s32(vshlq_n_s32(n, 23));
        };
        return {four(t.low), four(t.high)};
    }
    static Vec sumEach(const Vec (&rows)[8])
    {
        const auto four = [&](int i) {
            const auto pairs = [](float32x4_t a, float32x4_t b, float32x4_t c, float32x4_t d) {
                return vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d));
            };
            return vaddq_f32(
                pairs(rows[i].low, rows[i + 1].low, rows[i + 2].low, rows[i + 3].low),
                pairs(rows[i].high, rows[i + 1].high, rows[i + 2].high, rows[i + 3].high));
        };
        return {four(0), four(4)};
    }
    /// One bit per lane.
    uint32_t nonZero() const
    {
        constexpr uint32_t kLow[4] = {1, 2, 4, 8}, kHigh[4] = {16, 32, 64, 128};
        const uint32x4_t a = vbicq_u32(vld1q_u32(kLow), vceqzq_f32(low));
        const uint32x4_t b = vbicq_u32(vld1q_u32(kHigh), vceqzq_f32(high));
        return vaddvq_u32(vorrq_u32(a, b));
    }
    float sum() const
    {
        const float32x4_t four = vaddq_f32(low, high);
        return vaddv_f32(vadd_f32(vget_low_f32(four), vget_high_f32(four)));
    }
};

constexpr int kFloatTokens = 3; // sums of four rows that fit into registers
constexpr int kTileTokens = 6;
constexpr int kTilePanels = 1;
constexpr int kSlabVectors = 4;

struct Wide {
    float32x4_t part[4];

    /// Each register from its number.
    template <typename Part> static Wide each(Part of) { return {{of(0), of(1), of(2), of(3)}}; }
    static Wide broadcast(float x)
    {
        return each([=](int) { return vdupq_n_f32(x); });
    }
    static Wide zero() { return broadcast(0); }
    static Wide load(const float *p)
    {
        return each([=](int i) { return vld1q_f32(p + 4 * i); });
    }
    static Wide loadFloat(const uint8_t *p)
    {
        return each([=](int i) { return vreinterpretq_f32_u8(vld1q_u8(p + 16 * i)); });
    }
    static Wide loadHalf(const uint8_t *p)
    {
        return each([=](int i) { return vcvt_f32_f16(vreinterpret_f16_u8(vld1_u8(p + 8 * i))); });
    }
    static Wide loadUnsigned8(const uint8_t *p)
    {
        const uint8x16_t bytes = vld1q_u8(p);
        const uint16x8_t low = vmovl_u8(vget_low_u8(bytes)), high = vmovl_high_u8(bytes);
        return {{vcvtq_f32_u32(vmovl_u16(vget_low_u16(low))), vcvtq_f32_u32(vmovl_high_u16(low)),
                 vcvtq_f32_u32(vmovl_u16(vget_low_u16(high))), vcvtq_f32_u32(vmovl_high_u16(high))}};
    }
    static Wide loadSigned8(const uint8_t *p)
    {
        const int8x16_t bytes = vreinterpretq_s8_u8(vld1q_u8(p));
        const int16x8_t low = vmovl_s8(vget_low_s8(bytes)), high = vmovl_high_s8(bytes);
        return {{vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))), vcvtq_f32_s32(vmovl_high_s16(low)),
                 vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))), vcvtq_f32_s32(vmovl_high_s16(high))}};
    }
    void store(float *p) const
    {
        for (int i = 0; i < 4; ++i)
            vst1q_f32(p + 4 * i, part[i]);
    }
    /// To the nearest even number, whatever the mode of the float unit.
    void storeRounded(int8_t *p) const
    {
        const auto words = [](float32x4_t a, float32x4_t b) {
            return vqmovn_high_s32(vqmovn_s32(vcvtnq_s32_f32(a)), vcvtnq_s32_f32(b));
        };
        vst1q_s8(p, vqmovn_high_s16(vqmovn_s16(words(part[0], part[1])), words(part[2], part[3])));
    }
    static Wide fma(Wide a, Wide b, Wide c)
    {
        return each([&](int i) { return vfmaq_f32(c.part[i], a.part[i], b.part[i]); });
    }
    static Wide mul(Wide a, Wide b)
    {
        return each([&](int i) { return vmulq_f32(a.part[i], b.part[i]); });
    }
    /// The largest absolute value, as bits.
    static int32_t largestBits(Wide a, Wide b)
    {
        int32x4_t most = vdupq_n_s32(0);
        for (int i = 0; i < 4; ++i) {
            most = vmaxq_s32(most, vreinterpretq_s32_f32(vabsq_f32(a.part[i])));
            most = vmaxq_s32(most, vreinterpretq_s32_f32(vabsq_f32(b.part[i])));
        }
        return vmaxvq_s32(most);
    }
};

struct Bytes {
    uint8x16_t part[4];

    template <typename Part> static Bytes each(Part of) { return {{of(0), of(1), of(2), of(3)}}; }
    static Bytes load(const uint8_t *p)
    {
        return each([=](int i) { return vld1q_u8(p + 16 * i); });
    }
    void store(uint8_t *p) const
    {
        for (int i = 0; i < 4; ++i)
            vst1q_u8(p + 16 * i, part[i]);
    }
    Bytes low4() const
    {
        return each([&](int i) { return vandq_u8(part[i], vdupq_n_u8(15)); });
    }
    Bytes high4() const
    {
        return each([&](int i) { return vshrq_n_u8(part[i], 4); });
    }
    Bytes withHigh2(Bytes bits, int place) const { return withMoved(bits, 4 - 2 * place, 0x30); }
    /// Bit `from` of each byte of `bits` as bit `to`.
    Bytes withBit(Bytes bits, int from, int to) const
    {
        return withMoved(bits, to - from, static_cast<uint8_t>(1 << to));
    }
    Bytes twoBits(int place) const
    {
        return each([&](int i) { return vandq_u8(moved(part[i], -2 * place), vdupq_n_u8(3)); });
    }
    Bytes withMoved(Bytes bits, int places, uint8_t mask) const
    {
        return each([&](int i) {
            return vorrq_u8(part[i], vandq_u8(moved(bits.part[i], places), vdupq_n_u8(mask)));
        });
    }
    /// To the left; a negative number of places to the right.
    static uint8x16_t moved(uint8x16_t x, int places)
    {
        return vshlq_u8(x, vdupq_n_s8(static_cast<int8_t>(places)));
    }
    Bytes lookUpIq4() const
    {
        const uint8x16_t table = vld1q_u8(kIq4Table);
        return each([&](int i) { return vqtbl1q_u8(table, part[i]); });
    }
    /// Byte by byte, in each 128 bits: group[m] of bytes 4 m to 4 m + 3 of a, b, c and d.
    static void interleave(Bytes a, Bytes b, Bytes c, Bytes d, Bytes (&groups)[4])
    {
        for (int i = 0; i < 4; ++i) {
            const uint8x16x2_t ab = vzipq_u8(a.part[i], b.part[i]);
            const uint8x16x2_t cd = vzipq_u8(c.part[i], d.part[i]);
            for (int half = 0; half < 2; ++half) {
                const uint16x8x2_t both = vzipq_u16(vreinterpretq_u16_u8(ab.val[half]),
                                                    vreinterpretq_u16_u8(cd.val[half]));
                groups[2 * half].part[i] = vreinterpretq_u8_u16(both.val[0]);
                groups[2 * half + 1].part[i] = vreinterpretq_u8_u16(both.val[1]);
            }
        }
    }
    /// q − 128 of q: the sign bit turned over.
    Bytes minus128() const
    {
        return each([&](int i) { return veorq_u8(part[i], vdupq_n_u8(0x80)); });
    }
};

struct Ints {
    int32x4_t part[4];

    template <typename Part> static Ints each(Part of) { return {{of(0), of(1), of(2), of(3)}}; }
    static Ints broadcast(int32_t x)
    {
        return each([=](int) { return vdupq_n_s32(x); });
    }
    static Ints startFull(int32_t) { return broadcast(0); }
    /// Numbers up to 127 are the same with a sign as without.
    static Ints dot(Ints acc, Bytes w, int32_t x)
    {
        return each(
            [&](int i) { return dotBytes(acc.part[i], vreinterpretq_s8_u8(w.part[i]), x); });
    }
    static Ints dotFull(Ints acc, Bytes w, int32_t x) { return dot(acc, w.minus128(), x); }
    Wide toFloat() const
    {
        return Wide::each([&](int i) { return vcvtq_f32_s32(part[i]); });
    }
};
