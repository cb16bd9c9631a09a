// Products of panels (kernels/cpu/panel/panel_formats.h) with activations of 8 bits, over three
// types: Wide (16 floats), Ints (16 int32) and Bytes (64 uint8). Per 32 or 16 columns the products
// are added up as integers, exactly; then a float sum per row and token follows the blocks in order.
// So a result depends neither on the tile that computed it nor on the instruction set, as long as
// that fuses multiplications with additions. Included inside an unnamed namespace; calls nothing
// from the standard library.

// Loops over tokens and groups are short and their counts constant: sums stay in registers only
// where they are unrolled.
#if defined(__clang__)
#define MYNAH_UNROLL _Pragma("unroll")
#elif defined(__GNUC__)
#define MYNAH_UNROLL _Pragma("GCC unroll 16")
#else
#define MYNAH_UNROLL
#endif

/// q of 0 to 255 that stand for q − 128: multiplied as signed numbers.
struct FullRange {
    static Ints start(int32_t sum) { return Ints::startFull(sum); }
    static Ints dot(Ints acc, Bytes w, int32_t x) { return Ints::dotFull(acc, w, x); }
};

/// q of 0 to 127 that stand for q − Offset.
template <int Offset> struct SmallRange {
    static Ints start(int32_t sum) { return Ints::broadcast(-Offset * sum); }
    static Ints dot(Ints acc, Bytes w, int32_t x) { return Ints::dot(acc, w, x); }
};

inline Bytes nibbles(const uint8_t *values, int group)
{
    const Bytes pair = Bytes::load(values + group / 2 * 64);
    return group % 2 == 0 ? pair.low4() : pair.high4();
}

/// A layout whose sub-blocks of Columns columns have one scale each, and a minimum if HasLeast.
template <Layout Kind, int Columns, bool HasLeast> struct FormatBase {
    static constexpr int kColumns = Columns;
    static constexpr int kSubs = static_cast<int>(layoutInfo(Kind).columns) / Columns;
    static constexpr size_t kBytes = layoutInfo(Kind).blockBytes;
    static constexpr bool kHasLeast = HasLeast;
};

struct FormatP8 : FormatBase<Layout::P8, 32, false>, FullRange {
    static Wide scale(const uint8_t *block, int) { return Wide::loadHalf(block); }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int, int g) { return Bytes::load(block + 32 + 64 * g); }
};

struct FormatP4 : FormatBase<Layout::P4, 32, false>, SmallRange<8> {
    static Wide scale(const uint8_t *block, int) { return Wide::loadHalf(block); }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int, int g) { return nibbles(block + 32, g); }
};

struct FormatPQ4 : FormatBase<Layout::PQ4, 32, false>, FullRange {
    static Wide scale(const uint8_t *block, int) { return Wide::loadHalf(block); }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int, int g)
    {
        return nibbles(block + 32, g).lookUpIq4();
    }
};

struct FormatP4M : FormatBase<Layout::P4M, 32, true>, SmallRange<0> {
    static Wide scale(const uint8_t *block, int) { return Wide::loadHalf(block); }
    static Wide least(const uint8_t *block, int)
    {
        return Wide::mul(Wide::loadHalf(block + 32), Wide::broadcast(-1.0f));
    }
    static Bytes group(const uint8_t *block, int, int g) { return nibbles(block + 64, g); }
};

struct FormatPK4 : FormatBase<Layout::PK4, 32, true>, SmallRange<0> {
    static const uint8_t *part(const uint8_t *block, int s) { return block + 64 + 288 * s; }
    static Wide scale(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block), Wide::loadUnsigned8(part(block, s)));
    }
    static Wide least(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block + 32), Wide::loadUnsigned8(part(block, s) + 16));
    }
    static Bytes group(const uint8_t *block, int s, int g)
    {
        return nibbles(part(block, s) + 32, g);
    }
};

struct FormatPK6 : FormatBase<Layout::PK6, 16, false>, SmallRange<32> {
    static const uint8_t *part(const uint8_t *block, int s) { return block + 32 + 416 * (s / 2); }
    static Wide scale(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block), Wide::loadSigned8(part(block, s) + 16 * (s % 2)));
    }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int s, int g)
    {
        const int at = 4 * (s % 2) + g;
        const Bytes high = Bytes::load(part(block, s) + 288 + at / 4 * 64);
        return nibbles(part(block, s) + 32, at).withHigh2(high, at % 4);
    }
};

struct FormatPX8 : FormatBase<Layout::PX8, 16, true>, FullRange {
    static Wide scale(const uint8_t *block, int s) { return Wide::loadFloat(block + 128 * s); }
    static Wide least(const uint8_t *block, int s) { return Wide::loadFloat(block + 128 * s + 64); }
    static Bytes group(const uint8_t *block, int s, int g)
    {
        return Bytes::load(block + 256 + 64 * (4 * s + g));
    }
};

inline int32_t fourColumns(const int8_t *q)
{
    int32_t x;
    __builtin_memcpy(&x, q, 4);
    return x;
}

/// One panel, Tokens rows of activations from `token` on; sums to out[t · stride + row].
template <typename Format, int Tokens>
void panelTile(const uint8_t *panel, const ActivationView &x, int64_t token, int64_t rows, float *out,
               int64_t stride)
{
    constexpr int kGroups = Format::kColumns / 4;
    constexpr int64_t kHalves = Format::kColumns / 16; // half blocks per sub-block
    const int64_t subs = x.blocks * 32 / Format::kColumns;
    Wide total[Tokens];
    MYNAH_UNROLL
    for (int t = 0; t < Tokens; ++t)
        total[t] = Wide::zero();
    const int8_t *q = x.q + token * x.blocks * 32;
    for (int64_t first = 0; first < subs; first += Format::kSubs, panel += Format::kBytes) {
        for (int s = 0; s < Format::kSubs; ++s) {
            const int64_t sub = first + s, half = sub * kHalves, at = half / 2;
            Ints sums[Tokens];
            MYNAH_UNROLL
            for (int t = 0; t < Tokens; ++t) {
                const int32_t *values = x.sums + (token + t) * x.blocks * 2 + half;
                sums[t] = Format::start(kHalves == 2 ? values[0] + values[1] : values[0]);
            }
            MYNAH_UNROLL
            for (int g = 0; g < kGroups; ++g) {
                const Bytes w = Format::group(panel, s, g);
                MYNAH_UNROLL
                for (int t = 0; t < Tokens; ++t)
                    sums[t] = Format::dot(
                        sums[t], w,
                        fourColumns(q + t * x.blocks * 32 + sub * Format::kColumns + 4 * g));
            }
            const Wide scale = Format::scale(panel, s);
            MYNAH_UNROLL
            for (int t = 0; t < Tokens; ++t) {
                const Wide d = Wide::broadcast(x.scale[(token + t) * x.blocks + at]);
                total[t] = Wide::fma(sums[t].toFloat(), Wide::mul(scale, d), total[t]);
            }
            if constexpr (Format::kHasLeast) {
                const Wide least = Format::least(panel, s);
                MYNAH_UNROLL
                for (int t = 0; t < Tokens; ++t) {
                    const float *values = x.valueSums + (token + t) * x.blocks * 2 + half;
                    const float sum = kHalves == 2 ? values[0] + values[1] : values[0];
                    total[t] = Wide::fma(least, Wide::broadcast(-sum), total[t]);
                }
            }
        }
    }
    MYNAH_UNROLL
    for (int t = 0; t < Tokens; ++t) {
        float row[16];
        total[t].store(row);
        for (int64_t r = 0; r < rows; ++r)
            out[t * stride + r] = row[r];
    }
}

template <typename Format>
void panelRows(const uint8_t *packed, int64_t rows, int64_t begin, int64_t end,
               const ActivationView &x, int64_t tokens, float *sums, int64_t stride)
{
    const int64_t panelBytes =
        x.blocks * 32 / (Format::kColumns * Format::kSubs) * int64_t(Format::kBytes);
    for (int64_t panel = begin; panel < end; ++panel) {
        const uint8_t *from = packed + panel * panelBytes;
        const int64_t row = panel * 16, valid = rows - row < 16 ? rows - row : 16;
        int64_t t = 0;
        for (; t + kTileTokens <= tokens; t += kTileTokens)
            panelTile<Format, kTileTokens>(from, x, t, valid, sums + t * stride + row, stride);
        for (; t + 4 <= tokens; t += 4)
            panelTile<Format, 4>(from, x, t, valid, sums + t * stride + row, stride);
        for (; t < tokens; ++t)
            panelTile<Format, 1>(from, x, t, valid, sums + t * stride + row, stride);
    }
}

/// Rounds one row of activations; see Activations. Its last block must be filled up with zeros.
void roundRow(const float *x, int64_t blocks, int8_t *q, float *scale, int32_t *sums, float *valueSums)
{
    for (int64_t b = 0; b < blocks; ++b) {
        const Wide low = Wide::load(x + 32 * b), high = Wide::load(x + 32 * b + 16);
        // As integers, so that NaN and infinity count as the largest.
        const int32_t bits = Wide::largestBits(low, high);
        float largest;
        __builtin_memcpy(&largest, &bits, 4);
        const bool finite = bits < 0x7f800000;
        const float d = largest / 127.0f, inverse = finite && largest > 0 ? 127.0f / largest : 0.0f;
        const Wide factor = Wide::broadcast(inverse <= 3.4e38f ? inverse : 0.0f);
        scale[b] = finite ? d : __builtin_nanf("");
        Wide::mul(low, factor).storeRounded(q + 32 * b);
        Wide::mul(high, factor).storeRounded(q + 32 * b + 16);
        for (int half = 0; half < 2; ++half) {
            int32_t sum = 0;
            for (int i = 0; i < 16; ++i)
                sum += q[32 * b + 16 * half + i];
            sums[2 * b + half] = sum;
            valueSums[2 * b + half] = scale[b] * static_cast<float>(sum);
        }
    }
}

#undef MYNAH_UNROLL
