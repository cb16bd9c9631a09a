// What the kernels of products are given: weights on the card, items, groups of items.
#pragma once

#include "kernels/epilogue.h"
#include "kernels/tensor.h"

#include <cstdint>

namespace mynah::cuda {

/// A matrix as kernels/base/weight_layout.h lays it out, planes on the card.
struct DeviceWeight {
    const std::byte *low, *high, *scales, *supers;
    DType type;
    bool inputMajor;
    int32_t rows, columns; // outputs, inputs
    int32_t groups8;       // groups of 8 values in a row of the low plane, padding included
    float scale;
};

/// A product and what is done with its sums (LinearItem in kernels/device.h).
struct Product {
    DeviceWeight weight;
    const float *input; // [inputRows, columns]
    float *output;      // [inputRows, rows]
    const float *bias, *gate, *current, *previous;
    int32_t inputRows;
    Activation activation;
    Store store;
    bool aligned;       // `input` and its rows begin at multiples of 16 bytes
    int32_t firstBlock; // of the launch
    int32_t blocks;
};

/// Copies row `step` · (i + 1) − 1 to row i (Recorder::commitShift), beside the products.
struct RowCopy {
    const float *from;
    float *to;
    int32_t rows, columns, step;
    int32_t firstBlock;
};

inline constexpr int kMostProducts = 12; // of one launch
struct ProductGroup {
    Product items[kMostProducts];
    int32_t count;
    RowCopy copy; // rows 0: none
};

} // namespace mynah::cuda
