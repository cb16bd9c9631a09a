// Packing of slabs (panel_formats.h). Private to pack.cpp.
#pragma once

#include "kernels/cpu/panel/panel_formats.h"
#include "kernels/tensor.h"

#include <cstddef>

namespace mynah::cpu {

/// `rows` rows of a block type, at most 128; what is missing is zero already.
void packSlab(
    DType type, Layout layout, const std::byte *from, int64_t rows, int64_t columns, std::byte *to);

/// The same of elements of `size` bytes, 2 or 4; at most 64 rows.
void packPlainSlab(
    size_t size, const std::byte *from, int64_t rows, int64_t columns, std::byte *to);

} // namespace mynah::cpu
