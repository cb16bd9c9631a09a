// Repacks block-quantised weights into kernel order (panel_formats.h).
#pragma once

#include "kernels/cpu/panel/panel_formats.h"
#include "kernels/tensor.h"

#include <cstddef>
#include <span>

namespace mynah::cpu {

/// The layout that keeps `type`, a block type, without loss.
Layout layoutFor(DType type);

/// Bytes of `rows` rows, the last panel filled up with zeros.
size_t packedBytes(Layout layout, int64_t rows, int64_t columns);

/// Packs panels [begin, end) of a matrix [rows, columns] of a block type into `to`, where the first
/// panel of the matrix would begin. Panels are independent: any thread may pack any of them.
void packPanels(DType type,
                const std::byte *from,
                int64_t rows,
                int64_t columns,
                int64_t begin,
                int64_t end,
                std::byte *to);

} // namespace mynah::cpu
