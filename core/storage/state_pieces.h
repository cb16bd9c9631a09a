// Long byte strings of 4-byte values as compressed pieces: byte planes, then zstd. Exact.
//
// piece: u8 kind (0: stored, 1: planes and zstd), then the data. Planes: all lowest bytes of the
//        little-endian values, then the next …: the bytes that change little stand together, which
//        is where states of float32 can be made smaller at all.
#pragma once

#include "kernels/base/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace mynah {

/// Bytes of a piece before compression; the last one may be smaller. Large enough for zstd and for
/// one row of the database, small enough that nothing waits long for it.
inline constexpr size_t kPieceBytes = size_t{1} << 20;

/// Keeps its buffers from piece to piece. Thread: one at a time.
class PieceCodec {
public:
    PieceCodec();
    ~PieceCodec();

    /// `raw` is a multiple of 4 bytes. The result is valid until the next call.
    std::span<const std::byte> compress(std::span<const std::byte> raw);
    /// Fills `raw`. Errors (BadState): the piece is damaged or of another size.
    Result<void> decompress(std::span<const std::byte> piece, std::span<std::byte> raw);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
    std::vector<std::byte> m_planes, m_piece;
};

} // namespace mynah
