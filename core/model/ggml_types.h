// ggml's numbers of element types, as ggml.h lists them.
#pragma once

#include "kernels/tensor.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mynah {

/// The name for messages; "number N" where there is none.
std::string ggmlTypeName(uint32_t number);

/// Nothing for types that no weights are read in.
std::optional<DType> weightTypeOfGgml(uint32_t number);
/// The inverse.
uint32_t ggmlNumberOf(DType type);

} // namespace mynah
