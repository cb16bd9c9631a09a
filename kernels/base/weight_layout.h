// Weights as graphics cards read them (kernels/vulkan, kernels/cuda): the file's numbers in another
// order, without loss. Plain types: rows padded with zeros to a multiple of 8 columns. Block types:
// up to four planes, each holding its part of every group of 32 columns, row after row, so that
// neighbouring threads read neighbouring words:
//   low     codes, 8, 4 or 2 bits, first column in the lowest bits
//   high    the bits of codes above these, 1 or 2 bits
//   scales  blocks of 32: d, or d and m (halves). Blocks of 256: 16 bits, that is sc and mn of 8
//   bits
//           (q4_k, q5_k), two bytes of sc (q3_k, q6_k, iq4_xs) or two of sc | mn << 4 (q2_k)
//   supers  blocks of 256: d and dmin (halves), a word for 8 groups
// Codes are never negative, but for q8_0's: the kernels subtract the type's offset or look up its
// table.
//
// What is multiplied with mostly zeros (relu²) is input-major: a row of low and high for each
// input, of scales for 32 inputs, of supers for 256, with the outputs side by side, padded to a
// multiple of 32.
#pragma once

#include "kernels/tensor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace mynah {

enum class Plane { Low, High, Scales, Supers };
inline constexpr std::array kPlanes = {Plane::Low, Plane::High, Plane::Scales, Plane::Supers};

enum class Order { OutputMajor, InputMajor };

/// The planes of some outputs of a weight, in a buffer of their own, each from a multiple of 16
/// bytes on.
struct WeightLayout {
    DType type = DType::F32;
    Order order = Order::OutputMajor;
    int64_t outputs = 0, inputs = 0;
    int64_t groups8 = 0; // groups of 8 values in a row, padding included
    struct PlaneLayout {
        uint64_t begin = 0, rowBytes = 0;
        int64_t rows = 0;
        int64_t rowsTogether = 1; // packPlane() is to be asked for multiples of these
    };
    std::array<PlaneLayout, 4> planes;
    uint64_t bytes = 0;

    const PlaneLayout &plane(Plane which) const { return planes[static_cast<size_t>(which)]; }
};

WeightLayout weightLayout(DType type, Order order, int64_t outputs, int64_t inputs);

/// Writes rows [first, first + rows) of a plane. `source`: the file's bytes of the whole weight, of
/// which the layout's outputs begin with `firstOutput`. Thread: any, several at once.
void packPlane(const WeightLayout &layout,
               Plane plane,
               std::span<const std::byte> source,
               int64_t firstOutput,
               int64_t first,
               int64_t rows,
               std::byte *to);

} // namespace mynah
