#include "kernels/cpu/panel/pack.h"

#include "kernels/base/block_formats.h"
#include "kernels/base/float_convert.h"
#include "kernels/cpu/panel/pack_slab.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace mynah::cpu {

namespace {

/// Four bytes at once; every operation below works on each of them alone.
uint32_t load4(const std::byte *from)
{
    uint32_t bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

uint32_t nibbles4(const std::byte *from, int shift)
{
    return load4(from) >> shift & 0x0f0f0f0fu;
}

uint32_t twoBits4(const std::byte *from, int shift)
{
    return load4(from) >> shift & 0x03030303u;
}

/// q of 32 columns, four a word.
using Words = std::array<uint32_t, 8>;

/// Bit i of `bits` for the four columns from 4 · word on, as bytes 0 or 1.
uint32_t bits4(uint32_t bits, size_t word)
{
    const uint32_t four = bits >> (4 * word);
    return (four & 1) | (four & 2) << 7 | (four & 4) << 14 | (four & 8) << 21;
}

/// One row's place in a block of its panel.
class PanelRow {
public:
    PanelRow(std::byte *block, size_t row) : m_block(block), m_row(row) {}

    PanelRow at(size_t bytes) const { return {m_block + bytes, m_row}; }
    void copyHalf(const std::byte *from) const { std::memcpy(m_block + 2 * m_row, from, 2); }
    template <typename Number> void put(Number value) const
    {
        std::memcpy(m_block + m_row * sizeof value, &value, sizeof value);
    }
    /// The four columns of 64-byte piece `piece`.
    void putFour(size_t piece, uint32_t bytes) const
    {
        std::memcpy(m_block + 64 * piece + 4 * m_row, &bytes, sizeof bytes);
    }
    /// 32 columns of 4 bits: low halves of `from` from `shift` on.
    void putNibbles(const std::byte *from, int shift) const
    {
        for (size_t piece = 0; piece < 4; ++piece)
            putFour(piece,
                    nibbles4(from + 8 * piece, shift) | nibbles4(from + 8 * piece + 4, shift) << 4);
    }
    void putNibbles(const Words &q) const
    {
        for (size_t piece = 0; piece < 4; ++piece)
            putFour(piece, (q[2 * piece] & 0x0f0f0f0fu) | (q[2 * piece + 1] & 0x0f0f0f0fu) << 4);
    }
    /// Two bits from `shift` on.
    void putTwoBits(const Words &q, int shift) const
    {
        for (size_t piece = 0; piece < 2; ++piece) {
            uint32_t all = 0;
            for (size_t group = 0; group < 4; ++group)
                all |= (q[4 * piece + group] >> shift & 0x03030303u) << (2 * group);
            putFour(piece, all);
        }
    }
    void putBit(const Words &q, int shift) const
    {
        uint32_t all = 0;
        for (size_t group = 0; group < 8; ++group)
            all |= (q[group] >> shift & 0x01010101u) << group;
        putFour(0, all);
    }
    /// 4 bits of ggml's blocks of 32, whose 16 bytes hold columns 0 to 15 in their low halves.
    void putSplitNibbles(const std::byte *from) const
    {
        for (size_t piece = 0; piece < 4; ++piece) {
            const std::byte *part = from + 8 * (piece % 2);
            const int shift = piece < 2 ? 0 : 4;
            putFour(piece, nibbles4(part, shift) | nibbles4(part + 4, shift) << 4);
        }
    }

private:
    std::byte *m_block;
    size_t m_row;
};

void packQ8_0(const std::byte *from, PanelRow to)
{
    to.copyHalf(from);
    for (size_t group = 0; group < 8; ++group) // q + 128
        to.at(32).putFour(group, load4(from + 2 + 4 * group) ^ 0x80808080u);
}

void packQ4K(const std::byte *from, const BlockFields &scales, PanelRow to)
{
    to.copyHalf(from);
    to.at(32).copyHalf(from + 2);
    for (size_t part = 0; part < 8; ++part) {
        const PanelRow place = to.at(64 + part * 288);
        place.put(static_cast<uint8_t>(scales.sc[part]));
        place.at(16).put(static_cast<uint8_t>(scales.mn[part]));
        place.at(32).putNibbles(from + 16 + 32 * (part / 2), part % 2 == 0 ? 0 : 4);
    }
}

void packQ6K(const std::byte *from, PanelRow to)
{
    to.copyHalf(from + 208);
    for (size_t part = 0; part < 8; ++part) {
        const PanelRow place = to.at(32 + part * 416);
        place.put(from[192 + 2 * part]);
        place.at(16).put(from[192 + 2 * part + 1]);
        const size_t half = part / 4, quarter = part % 4;
        place.at(32).putNibbles(from + 64 * half + 32 * (quarter % 2), quarter < 2 ? 0 : 4);
        const std::byte *high = from + 128 + 32 * half;
        for (size_t piece = 0; piece < 2; ++piece) {
            uint32_t bits = 0;
            for (size_t group = 0; group < 4; ++group)
                bits |= twoBits4(high + 16 * piece + 4 * group, int(2 * quarter)) << (2 * group);
            place.at(288).putFour(piece, bits);
        }
    }
}

/// Nibbles as in ggml's blocks of 32.
Words splitNibbles(const std::byte *from)
{
    Words q;
    for (size_t word = 0; word < 8; ++word)
        q[word] = nibbles4(from + 4 * (word % 4), word < 4 ? 0 : 4);
    return q;
}

/// Q5_0 and Q5_1, whose 32 high bits and nibbles begin at `from`.
void packQ5(const std::byte *from, PanelRow to)
{
    Words q = splitNibbles(from + 4);
    const uint32_t high = load4(from);
    for (size_t word = 0; word < 8; ++word)
        q[word] |= bits4(high, word) << 4;
    to.putNibbles(q);
    to.at(256).putBit(q, 4);
}

void packQ2K(const std::byte *from, PanelRow to)
{
    to.copyHalf(from + 80);
    to.at(32).copyHalf(from + 82);
    for (size_t part = 0; part < 8; ++part) {
        const PanelRow place = to.at(64 + part * 192);
        for (size_t half = 0; half < 2; ++half) {
            const auto scales = static_cast<uint8_t>(from[2 * part + half]);
            place.at(16 * half).put(static_cast<uint8_t>(scales & 15));
            place.at(32 + 16 * half).put(static_cast<uint8_t>(scales >> 4));
        }
        Words q;
        for (size_t word = 0; word < 8; ++word)
            q[word] = twoBits4(from + 16 + part / 4 * 32 + 4 * word, int(part % 4) * 2);
        place.at(64).putTwoBits(q, 0);
    }
}

void packQ3K(const std::byte *from, const BlockFields &scales, PanelRow to)
{
    to.copyHalf(from + 108);
    for (size_t part = 0; part < 8; ++part) {
        const PanelRow place = to.at(32 + part * 224);
        place.put(static_cast<int8_t>(scales.sc[2 * part]));
        place.at(16).put(static_cast<int8_t>(scales.sc[2 * part + 1]));
        Words q;
        for (size_t word = 0; word < 8; ++word)
            q[word] = twoBits4(from + 32 + part / 4 * 32 + 4 * word, int(part % 4) * 2) |
                      (load4(from + 4 * word) >> part & 0x01010101u) << 2;
        place.at(32).putTwoBits(q, 0);
        place.at(160).putBit(q, 2);
    }
}

void packQ5K(const std::byte *from, const BlockFields &scales, PanelRow to)
{
    to.copyHalf(from);
    to.at(32).copyHalf(from + 2);
    for (size_t part = 0; part < 8; ++part) {
        const PanelRow place = to.at(64 + part * 352);
        place.put(static_cast<uint8_t>(scales.sc[part]));
        place.at(16).put(static_cast<uint8_t>(scales.mn[part]));
        Words q;
        for (size_t word = 0; word < 8; ++word)
            q[word] = nibbles4(from + 48 + part / 2 * 32 + 4 * word, part % 2 == 0 ? 0 : 4) |
                      (load4(from + 16 + 4 * word) >> part & 0x01010101u) << 4;
        place.at(32).putNibbles(q);
        place.at(288).putBit(q, 4);
    }
}

void packIq4Xs(const std::byte *from, const BlockFields &scales, PanelRow to)
{
    to.copyHalf(from);
    for (size_t part = 0; part < 8; ++part) {
        const PanelRow place = to.at(32 + part * 272);
        place.put(static_cast<int8_t>(scales.sc[part]));
        place.at(16).putSplitNibbles(from + 8 + 16 * part);
    }
}

/// One block of a row into the block of its panel that begins at `to`.
void packBlock(DType type, const std::byte *from, std::byte *to, size_t row)
{
    const PanelRow place(to, row);
    switch (type) {
    case DType::Q8_0:
        return packQ8_0(from, place);
    case DType::Q4_0:
    case DType::IQ4_NL:
        place.copyHalf(from);
        return place.at(32).putSplitNibbles(from + 2);
    case DType::Q4_1:
        place.copyHalf(from);
        place.at(32).copyHalf(from + 2);
        return place.at(64).putSplitNibbles(from + 4);
    case DType::Q5_0:
        place.copyHalf(from);
        return packQ5(from + 2, place.at(32));
    case DType::Q5_1:
        place.copyHalf(from);
        place.at(32).copyHalf(from + 2);
        return packQ5(from + 4, place.at(64));
    case DType::Q2_K:
        return packQ2K(from, place);
    case DType::Q3_K:
        return packQ3K(from, readBlockScales(type, from), place);
    case DType::Q4_K:
        return packQ4K(from, readBlockScales(type, from), place);
    case DType::Q5_K:
        return packQ5K(from, readBlockScales(type, from), place);
    case DType::Q6_K:
        return packQ6K(from, place);
    default:
        return packIq4Xs(from, readBlockScales(type, from), place);
    }
}

Layout panelLayout(DType type)
{
    switch (type) {
    case DType::Q8_0:
        return Layout::P8;
    case DType::Q4_0:
        return Layout::P4;
    case DType::Q4_1:
        return Layout::P4M;
    case DType::Q5_0:
        return Layout::P5;
    case DType::Q5_1:
        return Layout::P5M;
    case DType::Q2_K:
        return Layout::PK2;
    case DType::Q3_K:
        return Layout::PK3;
    case DType::Q4_K:
        return Layout::PK4;
    case DType::Q5_K:
        return Layout::PK5;
    case DType::Q6_K:
        return Layout::PK6;
    case DType::IQ4_NL:
        return Layout::PQ4;
    default:
        return Layout::PX4; // IQ4_XS
    }
}

void packRow(DType type, const std::byte *from, int64_t columns, std::byte *to, size_t row)
{
    const LayoutInfo info = layoutInfo(panelLayout(type));
    const size_t values = blockValues(type);
    const size_t step = values / static_cast<size_t>(info.columns) * info.blockBytes;
    for (size_t block = 0; block < static_cast<size_t>(columns) / values; ++block)
        packBlock(type, from + block * blockBytes(type), to + block * step, row);
}

void packPanel(DType type, const std::byte *from, int64_t rows, int64_t columns, std::byte *to)
{
    const size_t rowBytes = static_cast<size_t>(columns) / blockValues(type) * blockBytes(type);
    for (int64_t row = 0; row < rows; ++row)
        packRow(type,
                from + static_cast<size_t>(row) * rowBytes,
                columns,
                to,
                static_cast<size_t>(row));
}

} // namespace

Layout layoutFor(DType type, WeightUse use, int64_t rows)
{
    if (!isBlockType(type))
        return Layout::PlainSlab;
    const Layout panel = panelLayout(type);
    const bool sparse = use == WeightUse::SparseProduct;
    if (!sparse && (rows % kSlabRows != 0 || panel == Layout::P8))
        return panel;
    switch (panel) {
    case Layout::P8:
        return Layout::S8;
    case Layout::P4:
        return Layout::S4;
    case Layout::P4M:
        return Layout::S4M;
    case Layout::PQ4:
        return Layout::SQ4;
    case Layout::PK4:
        return Layout::SK4;
    default:
        return panel;
    }
}

int64_t packedRows(Layout layout)
{
    return layout == Layout::PlainSlab ? kPlainSlabRows : isSlab(layout) ? kSlabRows : kPanelRows;
}

size_t packedBytes(DType type, Layout layout, int64_t rows, int64_t columns)
{
    const int64_t step = packedRows(layout), filled = (rows + step - 1) / step * step;
    if (layout == Layout::PlainSlab)
        return static_cast<size_t>(filled * columns) * blockBytes(type);
    const LayoutInfo info = layoutInfo(layout);
    return static_cast<size_t>(filled / kPanelRows * (columns / info.columns)) * info.blockBytes;
}

void pack(DType type,
          Layout layout,
          const std::byte *from,
          int64_t rows,
          int64_t columns,
          int64_t begin,
          int64_t end,
          std::byte *to)
{
    const int64_t step = packedRows(layout);
    const size_t bytes = packedBytes(type, layout, step, columns);
    const size_t rowBytes = static_cast<size_t>(columns) / blockValues(type) * blockBytes(type);
    for (int64_t part = begin; part < end; ++part) {
        std::byte *place = to + static_cast<size_t>(part) * bytes;
        const std::byte *source = from + static_cast<size_t>(part * step) * rowBytes;
        const int64_t count = std::min(rows - part * step, step);
        if (count < step)
            std::memset(place, 0, bytes);
        if (layout == Layout::PlainSlab)
            packPlainSlab(blockBytes(type), source, count, columns, place);
        else if (isSlab(layout))
            packSlab(type, layout, source, count, columns, place);
        else
            packPanel(type, source, count, columns, place);
    }
}

} // namespace mynah::cpu
