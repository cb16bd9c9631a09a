#include "kernels/base/block_formats.h"

#include "kernels/base/float_convert.h"

#include <cstring>

namespace mynah {

namespace {

/// Reads of one block: bytes, nibbles and halves by offset.
class Block {
public:
    explicit Block(const std::byte *bytes) : m_bytes(bytes) {}
    int byte(size_t at) const { return std::to_integer<int>(m_bytes[at]); }
    int bits(size_t at, int shift, int mask) const { return (byte(at) >> shift) & mask; }
    float half(size_t at) const
    {
        uint16_t raw;
        std::memcpy(&raw, m_bytes + at, 2);
        return halfToFloat(raw);
    }

private:
    const std::byte *m_bytes;
};

float number(int value)
{
    return static_cast<float>(value);
}

/// Value i of 32: a nibble of the 16 bytes at `at`.
int nibble(const Block &block, size_t at, size_t i)
{
    return block.bits(at + i % 16, i < 16 ? 0 : 4, 15);
}

void decode32(DType type, const Block &b, float *to)
{
    const float d = b.half(0);
    for (size_t i = 0; i < 32; ++i) {
        switch (type) {
        case DType::Q8_0:
            to[i] = number(static_cast<int8_t>(b.byte(2 + i))) * d;
            break;
        case DType::Q4_0:
            to[i] = number(nibble(b, 2, i) - 8) * d;
            break;
        case DType::Q4_1:
            to[i] = number(nibble(b, 4, i)) * d + b.half(2);
            break;
        case DType::Q5_0:
            to[i] = number(nibble(b, 6, i) + 16 * b.bits(2 + i / 8, int(i % 8), 1) - 16) * d;
            break;
        case DType::Q5_1:
            to[i] = number(nibble(b, 8, i) + 16 * b.bits(4 + i / 8, int(i % 8), 1)) * d + b.half(2);
            break;
        default: // IQ4_NL
            to[i] = number(kIq4Values[static_cast<size_t>(nibble(b, 2, i))]) * d;
            break;
        }
    }
}

/// Scale `i` of Q3_K's 16: low four bits in bytes 0 to 7, high two bits in bytes 8 to 11.
int scaleQ3(const Block &b, size_t at, size_t i)
{
    return b.bits(at + i % 8, i < 8 ? 0 : 4, 15) | b.bits(at + 8 + i % 4, int(i / 4) * 2, 3) << 4;
}

/// Scale (`minimum` 0) or minimum (1) `i` of Q4_K's and Q5_K's 8.
int scaleQ4(const Block &b, size_t at, size_t i, size_t minimum)
{
    if (i < 4)
        return b.bits(at + 4 * minimum + i, 0, 63);
    return b.bits(at + 4 + i, minimum ? 4 : 0, 15) | b.bits(at + 4 * minimum + i - 4, 6, 3) << 4;
}

/// Two bits of value i where every 32 bytes hold 128 values, lowest bits first.
int twoBits(const Block &b, size_t at, size_t i)
{
    return b.bits(at + i / 128 * 32 + i % 32, int(i / 32 % 4) * 2, 3);
}

/// A nibble of value i where every `run` bytes hold 2 · run values.
int runNibble(const Block &b, size_t at, size_t run, size_t i)
{
    return b.bits(at + i / (2 * run) * run + i % run, i / run % 2 == 0 ? 0 : 4, 15);
}

float valueQ2(const Block &b, size_t i)
{
    const float scale = b.half(80) * number(b.bits(i / 16, 0, 15));
    const float least = b.half(82) * number(b.bits(i / 16, 4, 15));
    return scale * number(twoBits(b, 16, i)) - least;
}

float valueQ3(const Block &b, size_t i)
{
    const int high = b.bits(i % 32, int(i / 32), 1);
    const float scale = b.half(108) * number(scaleQ3(b, 96, i / 16) - 32);
    return scale * number(twoBits(b, 32, i) + 4 * high - 4);
}

float valueQ4Or5(DType type, const Block &b, size_t i)
{
    const bool five = type == DType::Q5_K;
    const int high = five ? b.bits(16 + i % 32, int(i / 32), 1) : 0;
    const float scale = b.half(0) * number(scaleQ4(b, 4, i / 32, 0));
    const float least = b.half(2) * number(scaleQ4(b, 4, i / 32, 1));
    return scale * number(runNibble(b, five ? 48 : 16, 32, i) + 16 * high) - least;
}

float valueQ6(const Block &b, size_t i)
{
    const float scale = b.half(208) * number(static_cast<int8_t>(b.byte(192 + i / 16)));
    const int q = runNibble(b, 0, 64, i) + 16 * twoBits(b, 128, i) - 32;
    return scale * number(q);
}

float valueIq4(const Block &b, size_t i)
{
    const size_t part = i / 32;
    const int low = b.bits(4 + part / 2, part % 2 == 0 ? 0 : 4, 15);
    const int high = b.bits(2 + part / 4, int(part % 4) * 2, 3);
    const float scale = b.half(0) * number((low | high << 4) - 32);
    return scale * number(kIq4Values[static_cast<size_t>(runNibble(b, 8, 16, i))]);
}

} // namespace

void decodeBlock(DType type, const std::byte *block, float *to)
{
    const Block b(block);
    if (blockValues(type) == 32)
        return decode32(type, b, to);
    for (size_t i = 0; i < 256; ++i) {
        switch (type) {
        case DType::Q2_K:
            to[i] = valueQ2(b, i);
            break;
        case DType::Q3_K:
            to[i] = valueQ3(b, i);
            break;
        case DType::Q6_K:
            to[i] = valueQ6(b, i);
            break;
        case DType::IQ4_XS:
            to[i] = valueIq4(b, i);
            break;
        default:
            to[i] = valueQ4Or5(type, b, i);
            break;
        }
    }
}

BlockScales blockScales(DType type)
{
    switch (type) {
    case DType::Q4_1:
    case DType::Q5_1:
    case DType::Q4_K:
    case DType::Q5_K:
        return {0, 2, true};
    case DType::Q2_K:
        return {80, 82, true};
    case DType::Q3_K:
        return {108, 0, false};
    case DType::Q6_K:
        return {208, 0, false};
    default:
        return {0, 0, false};
    }
}

} // namespace mynah
