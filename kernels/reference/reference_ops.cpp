#include "kernels/reference/reference_ops.h"

#include "kernels/base/float_convert.h"
#include "kernels/base/host_buffer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace mynah::reference {

namespace {

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

std::vector<float> weightRow(const Weight &weight, int64_t row)
{
    const auto *bytes = static_cast<const HostBuffer &>(*weight.buffer).data();
    const size_t size =
        static_cast<size_t>(weight.columns) / blockValues(weight.type) * blockBytes(weight.type);
    std::vector<float> values(static_cast<size_t>(weight.columns));
    decodeToFloat(weight.type, bytes + static_cast<size_t>(row) * size, values);
    return values;
}

/// Rounded to 8 bits in blocks of 32 columns: see LinearItem.
std::vector<float> rounded(const float *x, int64_t columns)
{
    std::vector<float> out(x, x + columns);
    for (int64_t at = 0; at < columns; at += 32) {
        const std::span block(out.data() + at,
                              static_cast<size_t>(std::min<int64_t>(32, columns - at)));
        float largest = 0;
        for (const float value : block)
            largest = std::max(largest, std::abs(value));
        for (float &value : block)
            value = largest > 0 ? largest / 127.0f * std::nearbyint(value * (127.0f / largest)) : 0;
    }
    return out;
}

double activate(Activation activation, double x)
{
    switch (activation) {
    case Activation::None:
        return x;
    case Activation::Relu2:
        return x > 0 ? x * x : (std::isnan(x) ? x : 0.0);
    case Activation::Tanh:
        return std::tanh(x);
    case Activation::Sigmoid:
        return sigmoid(x);
    case Activation::Silu:
        return x * sigmoid(x);
    case Activation::Decay:
        return std::exp(-std::exp(x));
    }
    return x;
}

} // namespace

void normRow(const float *x,
             const float *weight,
             const float *bias,
             float epsilon,
             int64_t width,
             float *out)
{
    double mean = 0, variance = 0;
    for (int64_t i = 0; i < width; ++i)
        mean += x[i];
    mean /= static_cast<double>(width);
    for (int64_t i = 0; i < width; ++i)
        variance += (x[i] - mean) * (x[i] - mean);
    variance /= static_cast<double>(width);
    const double scale = 1.0 / std::sqrt(variance + epsilon);
    for (int64_t i = 0; i < width; ++i)
        out[i] = static_cast<float>((x[i] - mean) * scale * weight[i] + bias[i]);
}

void embed(PlanShape shape, const Weight &table, const int32_t *tokens, float *out)
{
    for (int64_t row = 0; row < shape.tokens * shape.sequences; ++row) {
        const std::vector<float> values = weightRow(table, tokens[row]);
        for (int64_t i = 0; i < table.columns; ++i)
            out[row * table.columns + i] = values[static_cast<size_t>(i)] * table.scale;
    }
}

void norm(Tensor x, const NormWeights &weights, Tensor out)
{
    for (int64_t row = 0; row < x.rows; ++row)
        normRow(hostData(x) + row * x.columns,
                hostData(weights.weight),
                hostData(weights.bias),
                weights.epsilon,
                x.columns,
                hostData(out) + row * x.columns);
}

void normShift(PlanShape shape, const NormShift &op, std::span<const ShiftItem> items)
{
    norm(op.x, op.norm, op.current);
    const int64_t width = op.x.columns;
    for (int64_t row = 0; row < op.x.rows; ++row) {
        const float *now = hostData(op.current) + row * width;
        const float *before = row % shape.tokens == 0
                                  ? hostData(op.shiftState) + row / shape.tokens * width
                                  : now - width;
        if (op.previous)
            std::copy_n(before, width, hostData(op.previous) + row * width);
        for (const ShiftItem &item : items)
            for (int64_t i = 0; i < width; ++i)
                hostData(item.out)[row * width + i] = static_cast<float>(
                    now[i] + (double(before[i]) - now[i]) * hostData(item.mu)[i]);
    }
}

void commitShift(PlanShape shape, Tensor current, Tensor shiftState)
{
    selectLastRows(shape, current, shiftState);
}

void linear(const LinearItem &item, bool rounds)
{
    const Weight &weight = *item.weight;
    const int64_t columns = weight.columns;
    std::vector<std::vector<float>> inputs;
    for (int64_t t = 0; t < item.input.rows; ++t) {
        const float *x = hostData(item.input) + t * columns;
        inputs.push_back(rounds && isBlockType(weight.type) ? rounded(x, columns)
                                                            : std::vector<float>(x, x + columns));
    }
    for (int64_t row = 0; row < weight.rows; ++row) {
        const std::vector<float> w = weightRow(weight, row);
        for (int64_t t = 0; t < item.input.rows; ++t) {
            const std::vector<float> &x = inputs[static_cast<size_t>(t)];
            double sum = 0;
            for (size_t i = 0; i < w.size(); ++i)
                sum += double(w[i]) * x[i];
            sum = sum * weight.scale + (item.bias ? hostData(item.bias)[row] : 0.0);
            const int64_t at = t * weight.rows + row;
            double value = activate(item.activation, sum);
            if (item.gate)
                value *= hostData(item.gate)[at];
            float &out = hostData(item.output)[at];
            if (item.store == Store::Add) {
                value += out;
            } else if (item.store == Store::Lerp) {
                const double now = hostData(item.current)[at];
                value = now + (hostData(item.previous)[at] - now) * value;
            }
            out = static_cast<float>(value);
        }
    }
}

void headNorm(const HeadNorm &op)
{
    const int64_t width = op.y.columns, n = op.headSize;
    std::vector<float> normed(static_cast<size_t>(n));
    for (int64_t row = 0; row < op.y.rows; ++row) {
        for (int64_t head = 0; head < width / n; ++head) {
            const int64_t channel = head * n, at = row * width + channel;
            normRow(hostData(op.y) + at,
                    hostData(op.norm.weight) + channel,
                    hostData(op.norm.bias) + channel,
                    op.norm.epsilon,
                    n,
                    normed.data());
            double bonus = 0;
            if (op.bonus)
                for (int64_t j = 0; j < n; ++j)
                    bonus += double(hostData(op.r)[at + j]) * hostData(op.k)[at + j] *
                             hostData(op.bonus)[channel + j];
            for (int64_t j = 0; j < n; ++j) {
                double value = normed[static_cast<size_t>(j)];
                if (op.bonus)
                    value += bonus * hostData(op.v)[at + j];
                if (op.gate)
                    value *= hostData(op.gate)[at + j];
                hostData(op.out)[at + j] = static_cast<float>(value);
            }
        }
    }
}

void selectLastRows(PlanShape shape, Tensor x, Tensor out)
{
    for (int64_t sequence = 0; sequence < shape.sequences; ++sequence) {
        const int64_t row = (sequence + 1) * shape.tokens - 1;
        std::copy_n(hostData(x) + row * x.columns, x.columns, hostData(out) + sequence * x.columns);
    }
}

void copy(Tensor from, Tensor to)
{
    std::copy_n(hostData(from), from.size(), hostData(to));
}

} // namespace mynah::reference
