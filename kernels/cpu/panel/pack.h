// Repacks block-quantised weights into kernel order (panel_formats.h).
#pragma once

#include "kernels/cpu/panel/panel_formats.h"
#include "kernels/device.h"

#include <cstddef>
#include <span>

namespace mynah::cpu {

/// The layout that keeps `type` without loss: a block type for any use, a plain one for
/// SparseProduct. Types without a layout for sparse inputs get that of other products, and whole
/// slabs of 4 bits are slabs for all products.
Layout layoutFor(DType type, WeightUse use, int64_t rows);

/// Whether the layout for it is input-major.
inline bool skipsZeros(DType type, WeightUse use)
{
    return use == WeightUse::SparseProduct &&
           (!isBlockType(type) || isSlab(layoutFor(type, use, kSlabRows)));
}

/// Rows that are packed together: of a panel or a slab.
int64_t packedRows(Layout layout);

/// Bytes of `rows` rows, the last panel or slab filled up with zeros.
size_t packedBytes(DType type, Layout layout, int64_t rows, int64_t columns);

/// Packs panels or slabs [begin, end) of a matrix [rows, columns] into `to`, where the first one of
/// the matrix would begin. They are independent: any thread may pack any of them.
void pack(DType type,
          Layout layout,
          const std::byte *from,
          int64_t rows,
          int64_t columns,
          int64_t begin,
          int64_t end,
          std::byte *to);

} // namespace mynah::cpu
