// What a product does with its sums before and while they are stored (LinearItem in device.h).
#pragma once

#include <cstdint>

namespace mynah {

/// Decay is exp(−exp(x)).
enum class Activation : uint8_t { None, Relu2, Tanh, Sigmoid, Silu, Decay };
/// Lerp: out = current + (previous − current) · value.
enum class Store : uint8_t { Write, Add, Lerp };

} // namespace mynah
