// Any processor: four lanes in plain C++, which compilers turn into SSE2 or NEON.
#include "kernels/base/float_convert.h"
#include "kernels/cpu/isa/isa.h"

namespace mynah::cpu {

namespace {

float scalarHalf(uint16_t h)
{
    return halfToFloat(h);
}
float scalarBFloat(uint16_t b)
{
    return bfloatToFloat(b);
}

struct Vec {
    static constexpr int64_t kLanes = 4;
    float lane[4];

    static Vec zero() { return {{0, 0, 0, 0}}; }
    static Vec broadcast(float x) { return {{x, x, x, x}}; }
    static Vec loadF32(const float *p) { return {{p[0], p[1], p[2], p[3]}}; }
    static Vec loadF16(const uint16_t *p)
    {
        return {{halfToFloat(p[0]), halfToFloat(p[1]), halfToFloat(p[2]), halfToFloat(p[3])}};
    }
    static Vec loadBF16(const uint16_t *p)
    {
        return {
            {bfloatToFloat(p[0]), bfloatToFloat(p[1]), bfloatToFloat(p[2]), bfloatToFloat(p[3])}};
    }
    void store(float *p) const
    {
        for (int i = 0; i < 4; ++i)
            p[i] = lane[i];
    }
    static Vec fma(Vec a, Vec b, Vec c)
    {
        for (int i = 0; i < 4; ++i)
            c.lane[i] += a.lane[i] * b.lane[i];
        return c;
    }
    template <typename Operation> static Vec each(Vec a, const Vec &b, Operation operation)
    {
        for (int i = 0; i < 4; ++i)
            a.lane[i] = operation(a.lane[i], b.lane[i]);
        return a;
    }
    static Vec add(Vec a, Vec b)
    {
        return each(a, b, [](float x, float y) { return x + y; });
    }
    static Vec sub(Vec a, Vec b)
    {
        return each(a, b, [](float x, float y) { return x - y; });
    }
    static Vec mul(Vec a, Vec b)
    {
        return each(a, b, [](float x, float y) { return x * y; });
    }
    static Vec div(Vec a, Vec b)
    {
        return each(a, b, [](float x, float y) { return x / y; });
    }
    static Vec max(Vec a, Vec b)
    {
        return each(a, b, [](float x, float y) { return x > y ? x : y; });
    }
    static Vec min(Vec a, Vec b)
    {
        return each(a, b, [](float x, float y) { return x < y ? x : y; });
    }
    static Vec power2(Vec t)
    {
        for (float &value : t.lane) {
            uint32_t bits;
            __builtin_memcpy(&bits, &value, 4);
            bits = (bits + 127) << 23;
            __builtin_memcpy(&value, &bits, 4);
        }
        return t;
    }
    /// One bit per lane.
    uint32_t nonZero() const
    {
        uint32_t bits = 0;
        for (uint32_t i = 0; i < 4; ++i)
            bits |= uint32_t(lane[i] != 0) << i;
        return bits;
    }
    static Vec sumEach(const Vec (&rows)[4])
    {
        return {{rows[0].sum(), rows[1].sum(), rows[2].sum(), rows[3].sum()}};
    }
    float sum() const { return (lane[0] + lane[2]) + (lane[1] + lane[3]); }
};

constexpr int kFloatTokens = 2; // sums of four rows that fit into registers
constexpr int kSlabVectors = 4;
constexpr int kTileTokens = 4;
constexpr int kTilePanels = 1;

struct Wide {
    float lane[16];

    static Wide broadcast(float x)
    {
        Wide wide;
        for (float &value : wide.lane)
            value = x;
        return wide;
    }
    static Wide zero() { return broadcast(0); }
    template <typename Number> static Wide convert(const Number *p)
    {
        Wide wide;
        for (int i = 0; i < 16; ++i)
            wide.lane[i] = static_cast<float>(p[i]);
        return wide;
    }
    static Wide load(const float *p) { return convert(p); }
    static Wide loadFloat(const uint8_t *p)
    {
        Wide wide;
        __builtin_memcpy(wide.lane, p, 64);
        return wide;
    }
    static Wide loadHalf(const uint8_t *p)
    {
        Wide wide;
        for (int i = 0; i < 16; ++i) {
            uint16_t half;
            __builtin_memcpy(&half, p + 2 * i, 2);
            wide.lane[i] = halfToFloat(half);
        }
        return wide;
    }
    static Wide loadUnsigned8(const uint8_t *p) { return convert(p); }
    static Wide loadSigned8(const uint8_t *p)
    {
        return convert(reinterpret_cast<const int8_t *>(p));
    }
    void store(float *p) const { __builtin_memcpy(p, lane, 64); }
    void storeRounded(int8_t *p) const
    {
        // Adding 1.5 · 2^23 leaves no bits for a fraction: the float unit rounds to the nearest
        // even.
        for (int i = 0; i < 16; ++i)
            p[i] = static_cast<int8_t>(static_cast<int>((lane[i] + 12582912.0f) - 12582912.0f));
    }
    static Wide fma(Wide a, Wide b, Wide c)
    {
        for (int i = 0; i < 16; ++i)
            c.lane[i] += a.lane[i] * b.lane[i];
        return c;
    }
    static Wide mul(Wide a, Wide b)
    {
        for (int i = 0; i < 16; ++i)
            a.lane[i] *= b.lane[i];
        return a;
    }
    /// The largest absolute value, as bits.
    static int32_t largestBits(Wide a, Wide b)
    {
        int32_t largest = 0;
        for (int i = 0; i < 32; ++i) {
            int32_t bits;
            __builtin_memcpy(&bits, i < 16 ? a.lane + i : b.lane + i - 16, 4);
            bits &= 0x7fffffff;
            largest = bits > largest ? bits : largest;
        }
        return largest;
    }
};

/// One bit per byte of 32.
uint32_t nonZeroBytes(const int8_t *p)
{
    uint32_t bits = 0;
    for (uint32_t i = 0; i < 32; ++i)
        bits |= uint32_t(p[i] != 0) << i;
    return bits;
}

struct Bytes {
    uint8_t lane[64];

    static Bytes load(const uint8_t *p)
    {
        Bytes bytes;
        __builtin_memcpy(bytes.lane, p, 64);
        return bytes;
    }
    void store(uint8_t *p) const { __builtin_memcpy(p, lane, 64); }
    Bytes low4() const
    {
        Bytes out;
        for (int i = 0; i < 64; ++i)
            out.lane[i] = lane[i] & 15;
        return out;
    }
    Bytes high4() const
    {
        Bytes out;
        for (int i = 0; i < 64; ++i)
            out.lane[i] = lane[i] >> 4;
        return out;
    }
    Bytes withHigh2(Bytes high, int place) const
    {
        Bytes out;
        for (int i = 0; i < 64; ++i)
            out.lane[i] = static_cast<uint8_t>(lane[i] | (high.lane[i] >> (2 * place) & 3) << 4);
        return out;
    }
    /// Bit `from` of each byte of `bits` as bit `to`.
    Bytes withBit(const Bytes &bits, int from, int to) const
    {
        Bytes out;
        for (int i = 0; i < 64; ++i)
            out.lane[i] = static_cast<uint8_t>(lane[i] | (bits.lane[i] >> from & 1) << to);
        return out;
    }
    Bytes twoBits(int place) const
    {
        Bytes out;
        for (int i = 0; i < 64; ++i)
            out.lane[i] = lane[i] >> (2 * place) & 3;
        return out;
    }
    /// Byte by byte, in each 128 bits: group[m] of bytes 4 m to 4 m + 3 of a, b, c and d.
    static void
    interleave(const Bytes &a, const Bytes &b, const Bytes &c, const Bytes &d, Bytes (&groups)[4])
    {
        for (int i = 0; i < 64; ++i) {
            uint8_t *to = groups[i % 16 / 4].lane + i / 16 * 16 + i % 4 * 4;
            to[0] = a.lane[i];
            to[1] = b.lane[i];
            to[2] = c.lane[i];
            to[3] = d.lane[i];
        }
    }
    Bytes lookUpIq4() const
    {
        Bytes out;
        for (int i = 0; i < 64; ++i)
            out.lane[i] = kIq4Table[lane[i]];
        return out;
    }
};

struct Ints {
    int32_t lane[16];

    static Ints broadcast(int32_t x)
    {
        Ints ints;
        for (int32_t &value : ints.lane)
            value = x;
        return ints;
    }
    static Ints startFull(int32_t) { return broadcast(0); }
    static Ints dot(Ints acc, Bytes w, int32_t x) { return add(acc, w, x, 0); }
    static Ints dotFull(Ints acc, Bytes w, int32_t x) { return add(acc, w, x, 128); }
    static Ints add(Ints acc, const Bytes &w, int32_t x, int offset)
    {
        int8_t q[4];
        __builtin_memcpy(q, &x, 4);
        for (int i = 0; i < 16; ++i)
            for (int j = 0; j < 4; ++j)
                acc.lane[i] += (int(w.lane[4 * i + j]) - offset) * q[j];
        return acc;
    }
    Wide toFloat() const { return Wide::convert(lane); }
};

#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("baseline");

} // namespace

const IsaKernels &baselineKernels()
{
    return kKernels;
}

} // namespace mynah::cpu
