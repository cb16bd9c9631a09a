// Checks of stored weights. Formats: kernels/base/block_formats.h. Private to core/model.
#pragma once

#include "kernels/tensor.h"

#include <cstddef>
#include <span>

namespace mynah {

/// Whether no value is NaN or infinite.
bool allFinite(DType type, std::span<const std::byte> data);

} // namespace mynah
