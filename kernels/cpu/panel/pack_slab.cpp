#include "kernels/cpu/panel/pack_slab.h"

#include "kernels/base/block_formats.h"

#include <algorithm>
#include <cstring>

namespace mynah::cpu {

namespace {

/// q of the 32 columns of part `part` of a block, as the layout keeps them.
void readPart(DType type, const std::byte *block, size_t part, uint8_t *q)
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(block);
    const auto split = [&](const uint8_t *from) { // ggml's blocks of 32: low halves first
        for (size_t i = 0; i < 16; ++i) {
            q[i] = from[i] & 15;
            q[16 + i] = from[i] >> 4;
        }
    };
    switch (type) {
    case DType::Q8_0:
        for (size_t i = 0; i < 32; ++i)
            q[i] = bytes[2 + i] ^ 0x80;
        return;
    case DType::Q4_1:
        return split(bytes + 4);
    case DType::Q4_K: {
        const uint8_t *from = bytes + 16 + 32 * (part / 2);
        for (size_t i = 0; i < 32; ++i)
            q[i] = part % 2 == 0 ? from[i] & 15 : from[i] >> 4;
        return;
    }
    default: // Q4_0, IQ4_NL
        return split(bytes + 2);
    }
}

/// The scales of one row of a block, whose scales of all panels begin at `to`.
void packScales(DType type, const std::byte *block, const SlabInfo &info, size_t row, std::byte *to)
{
    const size_t panel = row / 16, lane = row % 16;
    const auto half = [&](std::byte *place, const std::byte *from) {
        std::memcpy(place + 2 * lane, from, 2);
    };
    std::byte *place = to + 8 * info.headerBytes + panel * info.partBytes; // of the first part
    if (type == DType::Q4_K) {
        std::byte *header = to + panel * info.headerBytes;
        half(header, block);
        half(header + 32, block + 2);
        const BlockFields scales = readBlockScales(type, block);
        for (size_t part = 0; part < info.parts; ++part, place += 8 * info.partBytes) {
            place[lane] = static_cast<std::byte>(scales.sc[part]);
            place[16 + lane] = static_cast<std::byte>(scales.mn[part]);
        }
        return;
    }
    half(place, block);
    if (type == DType::Q4_1)
        half(place + 32, block + 2);
}

/// Where a row lies in the group of 64 rows of a column.
size_t placeOf(size_t row)
{
    return row % 16 / 4 * 16 + row % 64 / 16 * 4 + row % 4;
}

/// A block of all rows.
void packBlock(DType type,
               const SlabInfo &info,
               const std::byte *from,
               size_t rowBytes,
               size_t rows,
               std::byte *scales,
               std::byte *values)
{
    for (size_t row = 0; row < rows; ++row)
        packScales(type, from + row * rowBytes, info, row, scales);
    for (size_t part = 0; part < info.parts; ++part) {
        uint8_t columns[32][128] = {};
        for (size_t row = 0; row < rows; ++row) {
            uint8_t q[32];
            readPart(type, from + row * rowBytes, part, q);
            const size_t place = row / 64 * 64 + placeOf(row);
            for (size_t i = 0; i < 32; ++i)
                columns[i][place] = q[i];
        }
        for (const auto &column : columns) {
            uint8_t halves[64];
            for (size_t i = 0; i < 64; ++i)
                halves[i] = static_cast<uint8_t>((column[i] & 15) | column[64 + i] << 4);
            std::memcpy(values, info.columnBytes == 128 ? column : halves, info.columnBytes);
            values += info.columnBytes;
        }
    }
}

template <size_t Size>
void packElements(const std::byte *from, int64_t rows, int64_t columns, std::byte *to)
{
    constexpr int64_t kAtOnce = 64; // columns that stay in the cache
    for (int64_t first = 0; first < columns; first += kAtOnce)
        for (int64_t row = 0; row < rows; ++row)
            for (int64_t i = first; i < std::min(first + kAtOnce, columns); ++i)
                std::memcpy(to + static_cast<size_t>(i * kPlainSlabRows + row) * Size,
                            from + static_cast<size_t>(row * columns + i) * Size,
                            Size);
}

} // namespace

void packSlab(
    DType type, Layout layout, const std::byte *from, int64_t rows, int64_t columns, std::byte *to)
{
    const SlabInfo info = slabInfo(layout);
    const auto blocks = static_cast<size_t>(columns) / blockValues(type);
    const size_t rowBytes = blocks * blockBytes(type);
    for (size_t block = 0; block < blocks; ++block)
        packBlock(type,
                  info,
                  from + block * blockBytes(type),
                  rowBytes,
                  static_cast<size_t>(rows),
                  to + block * info.blockScaleBytes(),
                  to + blocks * info.blockScaleBytes() +
                      block * info.parts * 32 * info.columnBytes);
}

void packPlainSlab(size_t size, const std::byte *from, int64_t rows, int64_t columns, std::byte *to)
{
    if (size == 2)
        packElements<2>(from, rows, columns, to);
    else
        packElements<4>(from, rows, columns, to);
}

} // namespace mynah::cpu
