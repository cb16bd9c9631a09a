// packPlane() by several threads.
#pragma once

#include "kernels/base/weight_layout.h"

namespace mynah {

/// Writes rows of a plane from row `first` on, as many as `to` holds; `first` and their number are
/// multiples of the plane's rowsTogether.
void packRows(const WeightLayout &layout,
              Plane plane,
              std::span<const std::byte> source,
              int64_t firstOutput,
              int64_t first,
              std::span<std::byte> to);

} // namespace mynah
