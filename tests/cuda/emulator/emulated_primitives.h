// kernels/cuda/primitives.cuh on the processor.
#pragma once

#include "cuda_runtime.h"
#include "kernels/base/float_convert.h"

namespace mynah::cuda {

inline float fromHalf(uint16_t half)
{
    return halfToFloat(half);
}
inline float2 fromHalves(uint32_t word)
{
    return {halfToFloat(static_cast<uint16_t>(word)),
            halfToFloat(static_cast<uint16_t>(word >> 16))};
}
inline uint32_t toHalves(float low, float high)
{
    return uint32_t{floatToHalf(low)} | uint32_t{floatToHalf(high)} << 16;
}
inline void *dynamicShared()
{
    return emulated::dynamicShared();
}
inline void copy16(void *to, const void *from, int valid)
{
    emulated::copyLater(to, from, 16, static_cast<size_t>(valid));
}
inline void commitCopies()
{
    emulated::commitCopies();
}
template <int kLeft> void waitForCopies()
{
    emulated::waitForCopies(kLeft);
}

namespace fragments {

/// What every lane gave, as rows of `count` words.
template <typename T, int kCount> struct All {
    T lanes[32][kCount];
    explicit All(const T (&mine)[kCount])
    {
        const std::byte *all = emulated::exchange(~0u, mine, sizeof mine);
        for (int i = 0; i < 32; ++i)
            std::memcpy(lanes[i], all + 64 * i, sizeof mine);
    }
};

/// Row `row` of eight 16-bit values of matrix `matrix`.
inline uint16_t element(const std::byte *all, unsigned matrix, unsigned row, unsigned column)
{
    const std::byte *address;
    std::memcpy(&address, all + 64 * (8 * matrix + row), sizeof address);
    uint16_t value;
    std::memcpy(&value, address + 2 * column, sizeof value);
    return value;
}

inline void load(uint32_t (&to)[4], const void *row, bool transposed)
{
    const std::byte *all = emulated::exchange(~0u, &row, sizeof row);
    const unsigned lane = emulated::lane(), first = lane / 4, second = lane % 4 * 2;
    for (unsigned i = 0; i < 4; ++i) {
        const uint32_t low =
            transposed ? element(all, i, second, first) : element(all, i, first, second);
        const uint32_t high =
            transposed ? element(all, i, second + 1, first) : element(all, i, first, second + 1);
        to[i] = low | high << 16;
    }
}

inline int byteOf(uint32_t word, int i)
{
    return static_cast<int8_t>(word >> 8 * i);
}

} // namespace fragments

inline void loadMatrices(uint32_t (&to)[4], const void *row)
{
    fragments::load(to, row, false);
}
inline void loadMatricesTransposed(uint32_t (&to)[4], const void *row)
{
    fragments::load(to, row, true);
}

/// `halves` makes float32 of the two values of a word.
template <typename Halves>
void multiplyPairs(
    float (&sum)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1, const Halves &halves)
{
    const uint32_t mine[6] = {a[0], a[1], a[2], a[3], b0, b1};
    const fragments::All<uint32_t, 6> all(mine);
    const int lane = static_cast<int>(emulated::lane());
    for (int i = 0; i < 4; ++i) {
        const int row = lane / 4 + i / 2 * 8, column = lane % 4 * 2 + i % 2;
        for (int k = 0; k < 16; ++k) {
            const uint32_t wa = all.lanes[row % 8 * 4 + k % 8 / 2][row / 8 + k / 8 * 2];
            const uint32_t wb = all.lanes[column * 4 + k % 8 / 2][4 + k / 8];
            const float2 fa = halves(wa), fb = halves(wb);
            sum[i] += k % 2 ? fa.y * fb.y : fa.x * fb.x;
        }
    }
}

inline void multiplyHalves(float (&sum)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1)
{
    multiplyPairs(sum, a, b0, b1, fromHalves);
}

inline void multiplyBfloats(float (&sum)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1)
{
    multiplyPairs(sum, a, b0, b1, [](uint32_t word) {
        return float2{__uint_as_float(word << 16), __uint_as_float(word & 0xffff0000u)};
    });
}

inline void multiplyBytes(int (&sum)[4], uint32_t a0, uint32_t a1, uint32_t b)
{
    const uint32_t mine[3] = {a0, a1, b};
    const fragments::All<uint32_t, 3> all(mine);
    const int lane = static_cast<int>(emulated::lane());
    for (int i = 0; i < 4; ++i) {
        const int row = lane / 4 + i / 2 * 8, column = lane % 4 * 2 + i % 2;
        for (int k = 0; k < 16; ++k)
            sum[i] += fragments::byteOf(all.lanes[row % 8 * 4 + k / 4][row / 8], k % 4) *
                      fragments::byteOf(all.lanes[column * 4 + k / 4][2], k % 4);
    }
}

inline void multiplyBytes(int (&sum)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1)
{
    multiplyBytes(sum, a[0], a[1], b0);
    multiplyBytes(sum, a[2], a[3], b1);
}

} // namespace mynah::cuda
