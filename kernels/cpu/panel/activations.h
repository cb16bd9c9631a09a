// Activations rounded to 8 bits for products with block-quantised weights.
#pragma once

#include <cstdint>
#include <vector>

namespace mynah::cpu {

/// Rows of x, each rounded in blocks of 32 columns: x ≈ d · q, d = max |x| / 127, q to the nearest
/// even integer. A last block that is not full is filled up with zeros.
struct Activations {
    int64_t blocks = 0;           // per row
    std::vector<int8_t> q;        // [rows, blocks · 32]
    std::vector<float> scale;     // d [rows, blocks]
    std::vector<int32_t> sums;    // Σ q of each half block [rows, blocks, 2]
    std::vector<float> valueSums; // d · Σ q of each half block [rows, blocks, 2]

    void resize(int64_t rows, int64_t columns)
    {
        blocks = (columns + 31) / 32;
        const auto count = static_cast<size_t>(rows * blocks);
        q.resize(count * 32);
        scale.resize(count);
        sums.resize(count * 2);
        valueSums.resize(count * 2);
    }
};

} // namespace mynah::cpu
