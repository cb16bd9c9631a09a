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
    uint16_t half(size_t at) const
    {
        uint16_t raw;
        std::memcpy(&raw, m_bytes + at, 2);
        return raw;
    }

private:
    const std::byte *m_bytes;
};

/// Value i of 32: a nibble of the 16 bytes at `at`.
int nibble(const Block &block, size_t at, size_t i)
{
    return block.bits(at + i % 16, i < 16 ? 0 : 4, 15);
}

int value32(DType type, const Block &b, size_t i)
{
    const auto fifth = [&](size_t at) { return 16 * b.bits(at + i / 8, int(i % 8), 1); };
    switch (type) {
    case DType::Q8_0:
        return static_cast<int8_t>(b.byte(2 + i));
    case DType::Q4_0:
        return nibble(b, 2, i) - 8;
    case DType::Q4_1:
        return nibble(b, 4, i);
    case DType::Q5_0:
        return nibble(b, 6, i) + fifth(2) - 16;
    case DType::Q5_1:
        return nibble(b, 8, i) + fifth(4);
    default: // IQ4_NL
        return kIq4Values[static_cast<size_t>(nibble(b, 2, i))];
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

int value256(DType type, const Block &b, size_t i)
{
    const int fifth = b.bits(16 + i % 32, int(i / 32), 1); // of Q5_K
    switch (type) {
    case DType::Q2_K:
        return twoBits(b, 16, i);
    case DType::Q3_K:
        return twoBits(b, 32, i) + 4 * b.bits(i % 32, int(i / 32), 1) - 4;
    case DType::Q4_K:
        return runNibble(b, 16, 32, i);
    case DType::Q5_K:
        return runNibble(b, 48, 32, i) + 16 * fifth;
    case DType::Q6_K:
        return runNibble(b, 0, 64, i) + 16 * twoBits(b, 128, i) - 32;
    default: // IQ4_XS
        return kIq4Values[static_cast<size_t>(runNibble(b, 8, 16, i))];
    }
}

/// Scale and minimum of sub-block s of a block of 256.
void readScales(DType type, const Block &b, size_t s, int16_t &sc, int16_t &mn)
{
    int scale = 0, least = 0;
    switch (type) {
    case DType::Q2_K:
        scale = b.bits(s, 0, 15);
        least = b.bits(s, 4, 15);
        break;
    case DType::Q3_K:
        scale = scaleQ3(b, 96, s) - 32;
        break;
    case DType::Q4_K:
    case DType::Q5_K:
        scale = scaleQ4(b, 4, s, 0);
        least = scaleQ4(b, 4, s, 1);
        break;
    case DType::Q6_K:
        scale = static_cast<int8_t>(b.byte(192 + s));
        break;
    default: // IQ4_XS
        scale = (b.bits(4 + s / 2, s % 2 == 0 ? 0 : 4, 15) | b.bits(2 + s / 4, int(s % 4) * 2, 3)
                                                                 << 4) -
                32;
        break;
    }
    sc = static_cast<int16_t>(scale);
    mn = static_cast<int16_t>(least);
}

} // namespace

BlockFields readBlockScales(DType type, const std::byte *block)
{
    const Block b(block);
    const BlockScales scales = blockScales(type);
    BlockFields fields;
    fields.d = b.half(scales.first);
    fields.m = scales.hasSecond ? b.half(scales.second) : uint16_t{0};
    if (blockValues(type) == 32) {
        fields.sc[0] = 1;
        fields.mn[0] = scales.hasSecond ? int16_t{-1} : int16_t{0};
        return fields;
    }
    for (size_t s = 0; s < 256 / subBlockValues(type); ++s)
        readScales(type, b, s, fields.sc[s], fields.mn[s]);
    return fields;
}

BlockFields readBlock(DType type, const std::byte *block)
{
    const Block b(block);
    BlockFields fields = readBlockScales(type, block);
    for (size_t i = 0; i < blockValues(type); ++i)
        fields.q[i] = static_cast<int16_t>(blockValues(type) == 32 ? value32(type, b, i)
                                                                   : value256(type, b, i));
    return fields;
}

void decodeBlock(DType type, const std::byte *block, float *to)
{
    const BlockFields fields = readBlock(type, block);
    const float d = halfToFloat(fields.d), m = halfToFloat(fields.m);
    const size_t sub = subBlockValues(type);
    for (size_t i = 0; i < blockValues(type); ++i) {
        const float scale = d * static_cast<float>(fields.sc[i / sub]);
        const float least = m * static_cast<float>(fields.mn[i / sub]);
        to[i] = scale * static_cast<float>(fields.q[i]) - least;
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
