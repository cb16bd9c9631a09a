#include "kernels/cpu/panel/pack.h"

#include "kernels/base/block_formats.h"
#include "kernels/base/float_convert.h"

#include <algorithm>
#include <cstring>

namespace mynah::cpu {

namespace {

/// Writes the fields of one row into a block of its panel.
class PanelBlock {
public:
    PanelBlock(std::byte *block, size_t row) : m_block(block), m_row(row) {}

    template <typename Number> void put(size_t field, Number value)
    {
        std::memcpy(m_block + field + m_row * sizeof value, &value, sizeof value);
    }
    void byte8(size_t field, size_t column, int value)
    {
        m_block[field + column / 4 * 64 + m_row * 4 + column % 4] = static_cast<std::byte>(value);
    }
    void low4(size_t field, size_t column, int value)
    {
        const size_t group = column / 4;
        m_block[field + group / 2 * 64 + m_row * 4 + column % 4] |=
            static_cast<std::byte>((value & 15) << (group % 2 * 4));
    }
    void high2(size_t field, size_t column, int value)
    {
        const size_t group = column / 4;
        m_block[field + group / 4 * 64 + m_row * 4 + column % 4] |=
            static_cast<std::byte>((value >> 4) << (group % 4 * 2));
    }

private:
    std::byte *m_block;
    size_t m_row;
};

void packBlock32(Layout layout, const BlockFields &fields, PanelBlock to)
{
    to.put(0, fields.d);
    if (layout == Layout::P4M)
        to.put(32, fields.m);
    for (size_t i = 0; i < 32; ++i) {
        if (layout == Layout::P8)
            to.byte8(32, i, fields.q[i] + 128);
        else if (layout == Layout::P4)
            to.low4(32, i, fields.q[i] + 8);
        else if (layout == Layout::P4M)
            to.low4(64, i, fields.q[i]);
        else
            to.low4(32,
                    i,
                    int(std::find(kIq4Values.begin(), kIq4Values.end(), fields.q[i]) -
                        kIq4Values.begin()));
    }
}

void packQ4K(const BlockFields &fields, PanelBlock to)
{
    to.put(0, fields.d);
    to.put(32, fields.m);
    for (size_t part = 0; part < 8; ++part) {
        const size_t at = 64 + part * 288;
        to.put(at, static_cast<uint8_t>(fields.sc[part]));
        to.put(at + 16, static_cast<uint8_t>(fields.mn[part]));
        for (size_t i = 0; i < 32; ++i)
            to.low4(at + 32, i, fields.q[32 * part + i]);
    }
}

void packQ6K(const BlockFields &fields, PanelBlock to)
{
    to.put(0, fields.d);
    for (size_t part = 0; part < 8; ++part) {
        const size_t at = 32 + part * 416;
        to.put(at, static_cast<int8_t>(fields.sc[2 * part]));
        to.put(at + 16, static_cast<int8_t>(fields.sc[2 * part + 1]));
        for (size_t i = 0; i < 32; ++i) {
            to.low4(at + 32, i, fields.q[32 * part + i] + 32);
            to.high2(at + 288, i, fields.q[32 * part + i] + 32);
        }
    }
}

/// Block `part` of 32 columns of a block of any type.
void packAny(DType type, const BlockFields &fields, size_t part, PanelBlock to)
{
    const float d = halfToFloat(fields.d), m = halfToFloat(fields.m);
    for (size_t half = 0; half < 2; ++half) {
        const size_t sub = (32 * part + 16 * half) / subBlockValues(type);
        to.put(128 * half, d * static_cast<float>(fields.sc[sub]));
        to.put(128 * half + 64, m * static_cast<float>(fields.mn[sub]));
    }
    for (size_t i = 0; i < 32; ++i)
        to.byte8(256, i, fields.q[32 * part + i] + 128);
}

void packRow(
    DType type, Layout layout, const std::byte *from, int64_t columns, std::byte *to, size_t row)
{
    const LayoutInfo info = layoutInfo(layout);
    const size_t values = blockValues(type), blocks = static_cast<size_t>(columns) / values;
    const size_t perBlock = std::max<size_t>(values / static_cast<size_t>(info.columns), 1);
    for (size_t block = 0; block < blocks; ++block) {
        const BlockFields fields = readBlock(type, from + block * blockBytes(type));
        for (size_t part = 0; part < perBlock; ++part) {
            const PanelBlock place(to + (block * perBlock + part) * info.blockBytes, row);
            if (layout == Layout::PK4)
                packQ4K(fields, place);
            else if (layout == Layout::PK6)
                packQ6K(fields, place);
            else if (layout == Layout::PX8)
                packAny(type, fields, part, place);
            else
                packBlock32(layout, fields, place);
        }
    }
}

} // namespace

Layout layoutFor(DType type)
{
    switch (type) {
    case DType::Q8_0:
    case DType::Q5_0:
        return Layout::P8;
    case DType::Q4_0:
        return Layout::P4;
    case DType::Q4_1:
        return Layout::P4M;
    case DType::IQ4_NL:
        return Layout::PQ4;
    case DType::Q4_K:
        return Layout::PK4;
    case DType::Q6_K:
        return Layout::PK6;
    default:
        return Layout::PX8;
    }
}

size_t packedBytes(Layout layout, int64_t rows, int64_t columns)
{
    const LayoutInfo info = layoutInfo(layout);
    const int64_t panels = (rows + kPanelRows - 1) / kPanelRows;
    return static_cast<size_t>(panels) * static_cast<size_t>(columns / info.columns) *
           info.blockBytes;
}

void packPanels(DType type,
                const std::byte *from,
                int64_t rows,
                int64_t columns,
                int64_t begin,
                int64_t end,
                std::byte *to)
{
    const Layout layout = layoutFor(type);
    const size_t panelBytes = packedBytes(layout, kPanelRows, columns);
    const size_t rowBytes = static_cast<size_t>(columns) / blockValues(type) * blockBytes(type);
    for (int64_t panel = begin; panel < end; ++panel) {
        std::byte *place = to + static_cast<size_t>(panel) * panelBytes;
        std::memset(place, 0, panelBytes);
        const int64_t last = std::min(rows - panel * kPanelRows, kPanelRows);
        for (int64_t row = 0; row < last; ++row)
            packRow(type,
                    layout,
                    from + static_cast<size_t>(panel * kPanelRows + row) * rowBytes,
                    columns,
                    place,
                    static_cast<size_t>(row));
    }
}

} // namespace mynah::cpu
