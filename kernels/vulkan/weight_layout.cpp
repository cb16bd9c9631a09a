#include "kernels/vulkan/weight_layout.h"

#include "kernels/base/block_formats.h"

#include <algorithm>
#include <cstring>

namespace mynah::vulkan {

namespace {

struct Bits {
    int low = 0, high = 0;
    uint64_t scaleBytes = 0; // of 32 columns
};

Bits bitsOf(DType type)
{
    switch (type) {
    case DType::Q8_0:
        return {8, 0, 2};
    case DType::Q4_0:
    case DType::IQ4_NL:
    case DType::Q4_K:
    case DType::IQ4_XS:
        return {4, 0, 2};
    case DType::Q4_1:
        return {4, 0, 4};
    case DType::Q5_0:
    case DType::Q5_K:
        return {4, 1, 2};
    case DType::Q5_1:
        return {4, 1, 4};
    case DType::Q2_K:
        return {2, 0, 2};
    case DType::Q3_K:
        return {2, 1, 2};
    case DType::Q6_K:
        return {4, 2, 2};
    default:
        return {};
    }
}

uint8_t byteAt(const std::byte *bytes, size_t at)
{
    return std::to_integer<uint8_t>(bytes[at]);
}

void putByte(std::byte *to, size_t at, unsigned value)
{
    to[at] = static_cast<std::byte>(value & 255u);
}

/// What is stored instead of q, which is never negative then.
unsigned codeOf(DType type, int q)
{
    switch (type) {
    case DType::Q3_K:
        return static_cast<unsigned>(q + 4);
    case DType::Q6_K:
        return static_cast<unsigned>(q + 32);
    default:
        return static_cast<unsigned>(q);
    }
}

/// Codes of 4 bits, where every `run` bytes of the file hold 2 · run values, the first `run` in
/// their low halves. `from` begins at these bytes, value 32 · group is the first wanted.
void packNibbles(const std::byte *from, size_t run, size_t group, std::byte *to)
{
    const size_t first = 32 * group;
    for (size_t j = 0; j < 16; ++j) {
        unsigned both = 0;
        for (size_t k = 0; k < 2; ++k) {
            const size_t i = first + 2 * j + k;
            const unsigned byte = byteAt(from, i / (2 * run) * run + i % run);
            both |= (i / run % 2 == 0 ? byte & 15u : byte >> 4) << (4 * k);
        }
        putByte(to, j, both);
    }
}

/// Any code: by way of its number. Slow, for the types that few files have.
void packCodes(DType type, const std::byte *block, int shift, int bits, std::byte *to)
{
    const BlockFields fields = readBlock(type, block);
    const auto perByte = static_cast<size_t>(8 / bits);
    const unsigned mask = (1u << bits) - 1;
    for (size_t at = 0; at < blockValues(type) / perByte; ++at) {
        unsigned byte = 0;
        for (size_t k = 0; k < perByte; ++k)
            byte |= ((codeOf(type, fields.q[at * perByte + k]) >> shift) & mask)
                    << (k * static_cast<size_t>(bits));
        putByte(to, at, byte);
    }
}

void packLow(DType type, const std::byte *block, std::byte *to)
{
    switch (type) {
    case DType::Q8_0:
        std::memcpy(to, block + 2, 32);
        return;
    case DType::Q4_0:
    case DType::IQ4_NL:
        return packNibbles(block + 2, 16, 0, to);
    case DType::Q4_1:
        return packNibbles(block + 4, 16, 0, to);
    case DType::Q5_0:
        return packNibbles(block + 6, 16, 0, to);
    case DType::Q5_1:
        return packNibbles(block + 8, 16, 0, to);
    case DType::Q2_K:
    case DType::Q3_K:
        return packCodes(type, block, 0, 2, to);
    default:
        break;
    }
    const size_t run = type == DType::Q6_K ? 64 : type == DType::IQ4_XS ? 16 : 32;
    const size_t at = type == DType::Q4_K     ? 16
                      : type == DType::Q5_K   ? 48
                      : type == DType::IQ4_XS ? 8
                                              : 0;
    for (size_t group = 0; group < 8; ++group)
        packNibbles(block + at, run, group, to + 16 * group);
}

void packHigh(DType type, const std::byte *block, std::byte *to)
{
    switch (type) {
    case DType::Q5_0:
        std::memcpy(to, block + 2, 4);
        return;
    case DType::Q5_1:
        std::memcpy(to, block + 4, 4);
        return;
    case DType::Q5_K: // bit s of byte i belongs to value i of group s
        for (size_t at = 0; at < 32; ++at) {
            unsigned byte = 0;
            for (size_t k = 0; k < 8; ++k)
                byte |= ((byteAt(block, 16 + at % 4 * 8 + k) >> (at / 4)) & 1u) << k;
            putByte(to, at, byte);
        }
        return;
    case DType::Q3_K:
        return packCodes(type, block, 2, 1, to);
    default: // Q6_K
        return packCodes(type, block, 4, 2, to);
    }
}

void packScales(DType type, const std::byte *block, std::byte *to)
{
    const BlockScales places = blockScales(type);
    if (blockValues(type) == 32) {
        std::memcpy(to, block + places.first, 2);
        if (places.hasSecond)
            std::memcpy(to + 2, block + places.second, 2);
        return;
    }
    const BlockFields fields = readBlockScales(type, block);
    const auto byte = [](int16_t value) { return static_cast<unsigned>(value); };
    for (size_t group = 0; group < 8; ++group) {
        unsigned first = 0, second = 0;
        if (type == DType::Q2_K) {
            first = byte(fields.sc[2 * group]) | byte(fields.mn[2 * group]) << 4;
            second = byte(fields.sc[2 * group + 1]) | byte(fields.mn[2 * group + 1]) << 4;
        } else if (subBlockValues(type) == 16) {
            first = byte(fields.sc[2 * group]);
            second = byte(fields.sc[2 * group + 1]);
        } else {
            first = byte(fields.sc[group]);
            second = byte(fields.mn[group]);
        }
        putByte(to, 2 * group, first);
        putByte(to, 2 * group + 1, second);
    }
}

void packSuper(DType type, const std::byte *block, std::byte *to)
{
    const BlockScales places = blockScales(type);
    std::memset(to, 0, 4);
    std::memcpy(to, block + places.first, 2);
    if (places.hasSecond)
        std::memcpy(to + 2, block + places.second, 2);
}

void packBlock(DType type, Plane plane, const std::byte *block, std::byte *to)
{
    switch (plane) {
    case Plane::Low:
        return packLow(type, block, to);
    case Plane::High:
        return packHigh(type, block, to);
    case Plane::Scales:
        return packScales(type, block, to);
    case Plane::Supers:
        return packSuper(type, block, to);
    }
}

} // namespace

WeightLayout weightLayout(DType type, int64_t columns)
{
    WeightLayout layout{type, columns, (columns + 7) / 8 * 8, {}};
    const auto padded = static_cast<uint64_t>(layout.paddedColumns);
    if (!isBlockType(type)) {
        layout.rowBytes[0] = padded * blockBytes(type);
        return layout;
    }
    const Bits bits = bitsOf(type);
    const uint64_t groups = padded / 32;
    layout.rowBytes = {groups * 4 * static_cast<uint64_t>(bits.low),
                       groups * 4 * static_cast<uint64_t>(bits.high),
                       groups * bits.scaleBytes,
                       blockValues(type) == 256 ? groups / 8 * 4 : 0};
    return layout;
}

PlaneOffsets planeOffsets(const WeightLayout &layout, int64_t rows)
{
    PlaneOffsets offsets;
    for (size_t i = 0; i < kPlanes.size(); ++i) {
        offsets.begin[i] = offsets.bytes;
        offsets.bytes += (layout.rowBytes[i] * static_cast<uint64_t>(rows) + 15) / 16 * 16;
    }
    return offsets;
}

void packPlane(const WeightLayout &layout,
               Plane plane,
               std::span<const std::byte> source,
               int64_t first,
               int64_t rows,
               std::byte *to)
{
    const auto columns = static_cast<size_t>(layout.columns);
    const size_t blocks = columns / blockValues(layout.type);
    const size_t sourceRow = blocks * blockBytes(layout.type);
    const uint64_t rowBytes = layout.rowBytes[static_cast<size_t>(plane)];
    for (int64_t row = first; row < first + rows; ++row, to += rowBytes) {
        const std::byte *from = source.data() + static_cast<size_t>(row) * sourceRow;
        if (!isBlockType(layout.type)) {
            std::memcpy(to, from, sourceRow);
            std::memset(to + sourceRow, 0, rowBytes - sourceRow);
            continue;
        }
        for (size_t block = 0; block < blocks; ++block)
            packBlock(layout.type,
                      plane,
                      from + block * blockBytes(layout.type),
                      to + block * (rowBytes / blocks));
    }
}

} // namespace mynah::vulkan
