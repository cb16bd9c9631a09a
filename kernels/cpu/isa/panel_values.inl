// How the values and scales of each panel layout (kernels/cpu/panel/panel_formats.h) are read, over Wide
// (16 floats), Ints (16 int32) and Bytes (64 uint8). Included inside an unnamed namespace; calls
// nothing from the standard library.

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
    static constexpr bool kPrefetches = Kind != Layout::P8;
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

struct FormatP5 : FormatBase<Layout::P5, 32, false>, SmallRange<16> {
    static Wide scale(const uint8_t *block, int) { return Wide::loadHalf(block); }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int, int g)
    {
        return nibbles(block + 32, g).withBit(Bytes::load(block + 288), g, 4);
    }
};

struct FormatP5M : FormatBase<Layout::P5M, 32, true>, SmallRange<0> {
    static Wide scale(const uint8_t *block, int) { return Wide::loadHalf(block); }
    static Wide least(const uint8_t *block, int)
    {
        return Wide::mul(Wide::loadHalf(block + 32), Wide::broadcast(-1.0f));
    }
    static Bytes group(const uint8_t *block, int, int g)
    {
        return nibbles(block + 64, g).withBit(Bytes::load(block + 320), g, 4);
    }
};

struct FormatPK5 : FormatBase<Layout::PK5, 32, true>, SmallRange<0> {
    static const uint8_t *part(const uint8_t *block, int s) { return block + 64 + 352 * s; }
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
        const uint8_t *values = part(block, s) + 32;
        return nibbles(values, g).withBit(Bytes::load(values + 256), g, 4);
    }
};

struct FormatPX4 : FormatBase<Layout::PX4, 32, false>, FullRange {
    static const uint8_t *part(const uint8_t *block, int s) { return block + 32 + 272 * s; }
    static Wide scale(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block), Wide::loadSigned8(part(block, s)));
    }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int s, int g)
    {
        return nibbles(part(block, s) + 16, g).lookUpIq4();
    }
};

struct FormatPK3 : FormatBase<Layout::PK3, 16, false>, SmallRange<4> {
    static const uint8_t *part(const uint8_t *block, int s) { return block + 32 + 224 * (s / 2); }
    static Wide scale(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block), Wide::loadSigned8(part(block, s) + 16 * (s % 2)));
    }
    static Wide least(const uint8_t *, int) { return Wide::zero(); }
    static Bytes group(const uint8_t *block, int s, int g)
    {
        const uint8_t *values = part(block, s) + 32;
        const int at = 4 * (s % 2) + g;
        return Bytes::load(values + at / 4 * 64)
            .twoBits(at % 4)
            .withBit(Bytes::load(values + 128), at, 2);
    }
};

struct FormatPK2 : FormatBase<Layout::PK2, 16, true>, SmallRange<0> {
    static const uint8_t *part(const uint8_t *block, int s) { return block + 64 + 192 * (s / 2); }
    static Wide scale(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block), Wide::loadUnsigned8(part(block, s) + 16 * (s % 2)));
    }
    static Wide least(const uint8_t *block, int s)
    {
        return Wide::mul(Wide::loadHalf(block + 32),
                         Wide::loadUnsigned8(part(block, s) + 32 + 16 * (s % 2)));
    }
    static Bytes group(const uint8_t *block, int s, int g)
    {
        const int at = 4 * (s % 2) + g;
        return Bytes::load(part(block, s) + 64 + at / 4 * 64).twoBits(at % 4);
    }
};
