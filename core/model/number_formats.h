// Decoding of stored weights. Formulas: kernels/tensor.h. Private to core/model.
#pragma once

#include "kernels/tensor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mynah {

/// IEEE half to single, exact; NaN stays NaN.
float halfToFloat(uint16_t bits);

/// All values in stored order. `data` holds whole blocks, at any alignment.
std::vector<float> decodeToFloat(DType type, std::span<const std::byte> data);

/// Whether no value is NaN or infinite.
bool allFinite(DType type, std::span<const std::byte> data);

} // namespace mynah
