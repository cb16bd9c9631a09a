// Weights of the processor as bytes for a file, and back.
#pragma once

#include "kernels/device.h"

namespace mynah::cpu {

/// Changes with every change of what makeCpuWeight() makes of a source: of layouts
/// (panel_formats.h, their numbers too), of packing, of the type that values are kept in.
inline constexpr const char *kWeightOrder = "cpu-panels-1";

/// The layout of bytes in plain row-major order; others are numbers of Layout.
inline constexpr int32_t kPlainLayout = -1;

std::optional<KeptWeight> keepCpuWeight(const Weight &weight);

/// Computes from the bytes where they are. Errors: Usage.
Result<Weight> restoreCpuWeight(const KeptWeight &kept);

} // namespace mynah::cpu
