// Compressed pieces of a state: u16 words of the piece as it was, then the piece.
#include "core/storage/state_pieces.h"

#include <cstdint>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    static mynah::PieceCodec codec;
    std::vector<std::byte> raw(4 * (data[0] | size_t{data[1]} << 8));
    const auto bytes = std::as_bytes(std::span(data + 2, size - 2));
    if (!codec.decompress(bytes, raw).ok())
        return 0;
    // What was read is written so that it comes back.
    const auto piece = codec.compress(raw);
    const std::vector<std::byte> kept(piece.begin(), piece.end());
    std::vector<std::byte> again(raw.size());
    if (!codec.decompress(kept, again).ok() || again != raw)
        __builtin_trap();
    return 0;
}
