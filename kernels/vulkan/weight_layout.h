// Weights as the shaders read them (shaders/weight.glsl): the file's numbers in another order,
// without loss. Plain types: rows padded with zeros to a multiple of 8 columns. Block types: up to
// four planes, each holding its part of every group of 32 columns, row after row, so that
// neighbouring threads read neighbouring words:
//   low     codes, 8, 4 or 2 bits, first column in the lowest bits
//   high    the bits of codes above these, 1 or 2 bits
//   scales  blocks of 32: d, or d and m (halves). Blocks of 256: 16 bits, that is sc and mn of 8
//   bits
//           (q4_k, q5_k), two bytes of sc (q3_k, q6_k, iq4_xs) or two of sc | mn << 4 (q2_k)
//   supers  blocks of 256: d and dmin (halves), a word for 8 groups
// Codes are never negative, but for q8_0's: the shaders subtract the type's offset or look up its
// table.
#pragma once

#include "kernels/tensor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace mynah::vulkan {

enum class Plane { Low, High, Scales, Supers };
inline constexpr std::array kPlanes = {Plane::Low, Plane::High, Plane::Scales, Plane::Supers};

struct WeightLayout {
    DType type = DType::F32;
    int64_t columns = 0;       // as given
    int64_t paddedColumns = 0; // a multiple of 8
    std::array<uint64_t, 4> rowBytes{};

    uint64_t bytesOfRow() const { return rowBytes[0] + rowBytes[1] + rowBytes[2] + rowBytes[3]; }
};

WeightLayout weightLayout(DType type, int64_t columns);

/// Where the planes of `rows` rows begin in a buffer of their own, each at a multiple of 16 bytes,
/// and its size.
struct PlaneOffsets {
    std::array<uint64_t, 4> begin{};
    uint64_t bytes = 0;
};
PlaneOffsets planeOffsets(const WeightLayout &layout, int64_t rows);

/// Writes one plane of rows [first, first + rows) of a weight whose file bytes are `source`.
/// `to` has rows · layout.rowBytes[plane] bytes. Thread: any, several at once.
void packPlane(const WeightLayout &layout,
               Plane plane,
               std::span<const std::byte> source,
               int64_t first,
               int64_t rows,
               std::byte *to);

} // namespace mynah::vulkan
