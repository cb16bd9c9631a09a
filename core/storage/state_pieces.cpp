#include "core/storage/state_pieces.h"

#include <cstdint>
#include <cstring>
#include <zstd.h>

namespace mynah {

namespace {

constexpr std::byte kStored{0}, kPlanes{1};
// Three of four planes are noise, which no level makes smaller; higher levels only take longer.
constexpr int kLevel = 1;

void toPlanes(std::span<const std::byte> raw, std::byte *planes)
{
    const size_t count = raw.size() / 4;
    const std::byte *from = raw.data();
    for (size_t i = 0; i < count; ++i) {
        planes[i] = from[4 * i];
        planes[count + i] = from[4 * i + 1];
        planes[2 * count + i] = from[4 * i + 2];
        planes[3 * count + i] = from[4 * i + 3];
    }
}

void fromPlanes(const std::byte *planes, std::span<std::byte> raw)
{
    const size_t count = raw.size() / 4;
    std::byte *to = raw.data();
    for (size_t i = 0; i < count; ++i) {
        to[4 * i] = planes[i];
        to[4 * i + 1] = planes[count + i];
        to[4 * i + 2] = planes[2 * count + i];
        to[4 * i + 3] = planes[3 * count + i];
    }
}

Error damaged()
{
    return {ErrorCode::BadState, "a piece of the saved state is damaged"};
}

} // namespace

struct PieceCodec::Contexts {
    ~Contexts()
    {
        ZSTD_freeCCtx(compress);
        ZSTD_freeDCtx(decompress);
    }
    ZSTD_CCtx *compress = ZSTD_createCCtx();
    ZSTD_DCtx *decompress = ZSTD_createDCtx();
};

PieceCodec::PieceCodec() : m_contexts(std::make_unique<Contexts>()) {}
PieceCodec::~PieceCodec() = default;

std::span<const std::byte> PieceCodec::compress(std::span<const std::byte> raw)
{
    m_piece.resize(1 + ZSTD_compressBound(raw.size()));
    m_planes.resize(raw.size());
    toPlanes(raw, m_planes.data());
    const size_t size = m_contexts->compress ? ZSTD_compressCCtx(m_contexts->compress,
                                                                 m_piece.data() + 1,
                                                                 m_piece.size() - 1,
                                                                 m_planes.data(),
                                                                 m_planes.size(),
                                                                 kLevel)
                                             : raw.size();
    if (!ZSTD_isError(size) && size < raw.size()) {
        m_piece[0] = kPlanes;
        return std::span(m_piece).first(1 + size);
    }
    m_piece[0] = kStored;
    if (!raw.empty())
        std::memcpy(m_piece.data() + 1, raw.data(), raw.size());
    return std::span(m_piece).first(1 + raw.size());
}

Result<void> PieceCodec::decompress(std::span<const std::byte> piece, std::span<std::byte> raw)
{
    if (piece.empty())
        return damaged();
    if (piece[0] == kStored) {
        if (piece.size() != 1 + raw.size())
            return damaged();
        if (!raw.empty())
            std::memcpy(raw.data(), piece.data() + 1, raw.size());
        return {};
    }
    if (piece[0] != kPlanes || raw.size() % 4 != 0 || !m_contexts->decompress)
        return damaged();
    m_planes.resize(raw.size());
    const size_t size = ZSTD_decompressDCtx(m_contexts->decompress,
                                            m_planes.data(),
                                            m_planes.size(),
                                            piece.data() + 1,
                                            piece.size() - 1);
    if (ZSTD_isError(size) || size != raw.size())
        return damaged();
    fromPlanes(m_planes.data(), raw);
    return {};
}

} // namespace mynah
