// float32 to block formats, for weights that are made smaller on loading. Values that are not
// finite, or too large for a scale of 16 bits, give a block whose values are not numbers.
#pragma once

#include <cstddef>
#include <span>

namespace mynah {

/// 32 values to one q8_0 block: d = max |x| / 127 rounded to half, q to the nearest.
void encodeQ8_0(std::span<const float, 32> values, std::byte *block);

/// 32 values to one q4_0 block, with the scale that makes the sum of squared errors least among
/// some around max |x| / 8, of either sign.
void encodeQ4_0(std::span<const float, 32> values, std::byte *block);

} // namespace mynah
