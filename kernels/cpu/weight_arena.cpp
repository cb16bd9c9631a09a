#include "kernels/cpu/weight_arena.h"

#include <algorithm>

namespace mynah::cpu {

namespace {
// Pieces double, so that small models take little and large ones few pieces. Untouched pages of the
// last piece cost nothing: the system makes pages when they are written.
constexpr size_t kLargestPieceBytes = size_t{64} << 20;
} // namespace

Result<std::shared_ptr<HostBuffer>> WeightArena::allocate(size_t bytes)
{
    const size_t size = (bytes + 63) / 64 * 64;
    if (!m_piece || size > m_piece->sizeBytes() - m_used) {
        MYNAH_TRY(m_piece, HostBuffer::allocate(std::max(size, m_nextBytes)));
        m_nextBytes = std::min(2 * m_nextBytes, kLargestPieceBytes);
        m_used = 0;
    }
    const std::span<const std::byte> part(m_piece->data() + m_used, bytes);
    m_used += size;
    return HostBuffer::view(part, m_piece);
}

} // namespace mynah::cpu
