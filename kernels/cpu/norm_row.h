// Layer norm of one row on the processor, for norms over a row and over a head.
#pragma once

#include <cmath>
#include <cstdint>

namespace mynah::cpu {

/// out = (x − mean) / sqrt(variance + epsilon) · weight + bias; sums in double, biased variance.
inline void normRow(const float *x,
                    const float *weight,
                    const float *bias,
                    float epsilon,
                    int64_t width,
                    float *out)
{
    // Four sums each, so that the additions do not wait for one another.
    double sums[4] = {0, 0, 0, 0};
    int64_t i = 0;
    for (; i + 4 <= width; i += 4)
        for (int lane = 0; lane < 4; ++lane)
            sums[lane] += double(x[i + lane]);
    for (; i < width; ++i)
        sums[0] += double(x[i]);
    const double mean = (sums[0] + sums[1] + sums[2] + sums[3]) / double(width);
    double squares[4] = {0, 0, 0, 0};
    for (i = 0; i + 4 <= width; i += 4)
        for (int lane = 0; lane < 4; ++lane)
            squares[lane] += (x[i + lane] - mean) * (x[i + lane] - mean);
    for (; i < width; ++i)
        squares[0] += (x[i] - mean) * (x[i] - mean);
    const double variance = (squares[0] + squares[1] + squares[2] + squares[3]) / double(width);
    const auto scale = static_cast<float>(1.0 / std::sqrt(variance + double(epsilon)));
    const auto centre = static_cast<float>(mean);
    for (i = 0; i < width; ++i)
        out[i] = (x[i] - centre) * scale * weight[i] + bias[i];
}

} // namespace mynah::cpu
