#include "kernels/base/weight_layout.h"

#include "kernels/base/block_formats.h"

#include <algorithm>
#include <cstring>

namespace mynah {

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

/// What is stored instead of q, which is never negative then (but for q8_0).
unsigned codeOf(DType type, int q)
{
    switch (type) {
    case DType::Q3_K:
        return static_cast<unsigned>(q + 4);
    case DType::Q4_0:
        return static_cast<unsigned>(q + 8);
    case DType::Q5_0:
        return static_cast<unsigned>(q + 16);
    case DType::Q6_K:
        return static_cast<unsigned>(q + 32);
    case DType::IQ4_NL:
    case DType::IQ4_XS:
        return static_cast<unsigned>(std::ranges::lower_bound(kIq4Values, q) - kIq4Values.begin());
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

/// Blocks of 8 outputs, whose codes of one input then lie side by side.
class Transposer {
public:
    Transposer(const WeightLayout &layout, Plane plane)
        : m_type(layout.type), m_high(plane == Plane::High)
    {
        const Bits bits = bitsOf(m_type);
        m_bits = m_high ? bits.high : bits.low;
        m_shift = m_high ? bits.low : 0;
    }
    /// The codes of output `which` of the 8.
    void set(size_t which, const std::byte *block)
    {
        const BlockFields fields = readBlock(m_type, block);
        for (size_t i = 0; i < blockValues(m_type); ++i)
            m_codes[i][which] = static_cast<uint8_t>(codeOf(m_type, fields.q[i]) >> m_shift);
    }
    void clear(size_t which)
    {
        for (auto &codes : m_codes)
            codes[which] = 0;
    }
    /// Those of input `i` of the blocks, `m_bits` bytes.
    void put(size_t i, std::byte *to) const
    {
        const unsigned mask = (1u << m_bits) - 1;
        uint64_t all = 0;
        for (size_t which = 0; which < 8; ++which)
            all |= uint64_t{m_codes[i][which] & mask} << (which * static_cast<size_t>(m_bits));
        for (size_t at = 0; at < static_cast<size_t>(m_bits); ++at)
            putByte(to, at, static_cast<unsigned>(all >> (8 * at)));
    }

private:
    DType m_type;
    bool m_high;
    int m_bits = 0, m_shift = 0;
    std::array<std::array<uint8_t, 8>, 256> m_codes{};
};

/// The file's bytes of a weight, by output and block.
struct Blocks {
    const WeightLayout &layout;
    std::span<const std::byte> source;
    int64_t firstOutput;

    size_t count() const { return static_cast<size_t>(layout.inputs) / blockValues(layout.type); }
    const std::byte *at(int64_t output, size_t block) const
    {
        const auto row = static_cast<size_t>(firstOutput + output);
        return source.data() + (row * count() + block) * blockBytes(layout.type);
    }
};

void packOutputMajor(const Blocks &blocks, Plane plane, int64_t first, int64_t rows, std::byte *to)
{
    const WeightLayout &layout = blocks.layout;
    const uint64_t rowBytes = layout.plane(plane).rowBytes;
    for (int64_t row = first; row < first + rows; ++row, to += rowBytes) {
        if (!isBlockType(layout.type)) {
            const size_t bytes = blocks.count() * blockBytes(layout.type);
            std::memcpy(to, blocks.at(row, 0), bytes);
            std::memset(to + bytes, 0, rowBytes - bytes);
            continue;
        }
        for (size_t block = 0; block < blocks.count(); ++block)
            packBlock(layout.type,
                      plane,
                      blocks.at(row, block),
                      to + block * (rowBytes / blocks.count()));
    }
}

void packPlainInputMajor(const Blocks &blocks, int64_t first, int64_t rows, std::byte *to)
{
    const WeightLayout &layout = blocks.layout;
    const size_t size = blockBytes(layout.type);
    const uint64_t rowBytes = layout.plane(Plane::Low).rowBytes;
    std::memset(to, 0, rowBytes * static_cast<uint64_t>(rows));
    for (int64_t output = 0; output < layout.outputs; ++output) {
        const std::byte *from = blocks.at(output, static_cast<size_t>(first));
        std::byte *place = to + static_cast<size_t>(output) * size;
        for (int64_t i = 0; i < rows; ++i, from += size, place += rowBytes)
            std::memcpy(place, from, size);
    }
}

/// Low or high: whole blocks of inputs.
void packCodesInputMajor(
    const Blocks &blocks, Plane plane, int64_t first, int64_t rows, std::byte *to)
{
    const WeightLayout &layout = blocks.layout;
    const auto inBlock = static_cast<int64_t>(blockValues(layout.type));
    const uint64_t rowBytes = layout.plane(plane).rowBytes;
    const uint64_t bytes8 = rowBytes / static_cast<uint64_t>(layout.groups8);
    Transposer transposer(layout, plane);
    for (int64_t row = first; row < first + rows; row += inBlock) {
        for (int64_t group = 0; group < layout.groups8; ++group) {
            for (int64_t which = 0; which < 8; ++which) {
                const int64_t output = 8 * group + which;
                if (output < layout.outputs)
                    transposer.set(static_cast<size_t>(which),
                                   blocks.at(output, static_cast<size_t>(row / inBlock)));
                else
                    transposer.clear(static_cast<size_t>(which));
            }
            for (int64_t i = 0; i < inBlock; ++i)
                transposer.put(static_cast<size_t>(i),
                               to + static_cast<uint64_t>(row - first + i) * rowBytes +
                                   static_cast<uint64_t>(group) * bytes8);
        }
    }
}

/// Scales or supers: a row for 32 or 256 inputs.
void packScalesInputMajor(
    const Blocks &blocks, Plane plane, int64_t first, int64_t rows, std::byte *to)
{
    const WeightLayout &layout = blocks.layout;
    const size_t inBlock = blockValues(layout.type);
    const uint64_t rowBytes = layout.plane(plane).rowBytes;
    const uint64_t size = rowBytes / static_cast<uint64_t>(8 * layout.groups8);
    std::memset(to, 0, rowBytes * static_cast<uint64_t>(rows));
    std::array<std::byte, 32> all{};
    for (int64_t row = first; row < first + rows; ++row, to += rowBytes) {
        const size_t inputs = plane == Plane::Supers ? 256 : 32;
        const size_t input = static_cast<size_t>(row) * inputs;
        for (int64_t output = 0; output < layout.outputs; ++output) {
            packBlock(layout.type, plane, blocks.at(output, input / inBlock), all.data());
            const size_t part = plane == Plane::Supers ? 0 : input % inBlock / 32;
            std::memcpy(to + static_cast<uint64_t>(output) * size, all.data() + part * size, size);
        }
    }
}

} // namespace

WeightLayout weightLayout(DType type, Order order, int64_t outputs, int64_t inputs)
{
    WeightLayout layout{type, order, outputs, inputs, 0, {}, 0};
    const bool inputMajor = order == Order::InputMajor, blocks = isBlockType(type);
    const int64_t multiple = inputMajor ? 32 : 8;
    const int64_t length = ((inputMajor ? outputs : inputs) + multiple - 1) / multiple * multiple;
    layout.groups8 = length / 8;
    const auto values = static_cast<uint64_t>(length);
    const Bits bits = bitsOf(type);
    const bool super = blockValues(type) == 256;
    auto &[low, high, scales, supers] = layout.planes;
    low.rowBytes =
        blocks ? values / 8 * static_cast<uint64_t>(bits.low) : values * blockBytes(type);
    high.rowBytes = values / 8 * static_cast<uint64_t>(bits.high);
    scales.rowBytes = inputMajor ? values * bits.scaleBytes : values / 32 * bits.scaleBytes;
    supers.rowBytes = !super ? 0 : inputMajor ? values * 4 : values / 256 * 4;
    for (WeightLayout::PlaneLayout &plane : layout.planes)
        plane.rows = inputMajor ? inputs : outputs;
    if (inputMajor && blocks) {
        low.rowsTogether = high.rowsTogether = static_cast<int64_t>(blockValues(type));
        scales.rows = inputs / 32;
        supers.rows = inputs / 256;
    }
    for (WeightLayout::PlaneLayout &plane : layout.planes) {
        plane.begin = layout.bytes;
        layout.bytes += (plane.rowBytes * static_cast<uint64_t>(plane.rows) + 15) / 16 * 16;
    }
    return layout;
}

void packPlane(const WeightLayout &layout,
               Plane plane,
               std::span<const std::byte> source,
               int64_t firstOutput,
               int64_t first,
               int64_t rows,
               std::byte *to)
{
    const Blocks blocks{layout, source, firstOutput};
    if (layout.order == Order::OutputMajor)
        return packOutputMajor(blocks, plane, first, rows, to);
    if (!isBlockType(layout.type))
        return packPlainInputMajor(blocks, first, rows, to);
    if (plane == Plane::Low || plane == Plane::High)
        return packCodesInputMajor(blocks, plane, first, rows, to);
    packScalesInputMajor(blocks, plane, first, rows, to);
}

} // namespace mynah
