#include "kernels/base/host_buffer.h"
#include "kernels/reference/reference_ops.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mynah::reference {

namespace {

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

} // namespace

void wkv4(PlanShape shape, const Wkv4 &op)
{
    const int64_t width = op.r.columns;
    for (int64_t row = 0; row < shape.tokens * shape.sequences; ++row) {
        for (int64_t i = 0; i < width; ++i) {
            const int64_t at = row * width + i, s = row / shape.tokens * width + i;
            float &aa = hostData(op.aa)[s], &bb = hostData(op.bb)[s], &pp = hostData(op.pp)[s];
            const double k = hostData(op.k)[at], v = hostData(op.v)[at];
            const double first = hostData(op.first)[i] + k;
            double top = std::max(double(pp), first);
            double old = std::exp(pp - top), now = std::exp(first - top);
            const double wkv = (old * aa + now * v) / (old * bb + now);
            hostData(op.y)[at] = static_cast<float>(sigmoid(hostData(op.r)[at]) * wkv);
            const double decayed = double(pp) + hostData(op.decay)[i];
            top = std::max(decayed, k);
            old = std::exp(decayed - top);
            now = std::exp(k - top);
            aa = static_cast<float>(old * aa + now * v);
            bb = static_cast<float>(old * bb + now);
            pp = static_cast<float>(top);
        }
    }
}

void wkv6(PlanShape shape, const Wkv6 &op)
{
    const int64_t width = op.r.columns, n = op.headSize;
    for (int64_t row = 0; row < shape.tokens * shape.sequences; ++row) {
        for (int64_t head = 0; head < width / n; ++head) {
            const int64_t channel = head * n, at = row * width + channel;
            const float *w = hostData(op.decay) + (op.decay.rows == 1 ? channel : at);
            float *state = hostData(op.state) + (row / shape.tokens * (width / n) + head) * n * n;
            for (int64_t j = 0; j < n; ++j) {
                double y = 0;
                for (int64_t i = 0; i < n; ++i) {
                    float &s = state[i * n + j];
                    const double kv = double(hostData(op.k)[at + i]) * hostData(op.v)[at + j];
                    y += hostData(op.r)[at + i] * (hostData(op.bonus)[channel + i] * kv + s);
                    s = static_cast<float>(double(w[i]) * s + kv);
                }
                hostData(op.y)[at + j] = static_cast<float>(y);
            }
        }
    }
}

void wkv7(PlanShape shape, const Wkv7 &op)
{
    const int64_t width = op.r.columns, n = op.headSize;
    const double decayScale = std::exp(-0.5);
    for (int64_t row = 0; row < shape.tokens * shape.sequences; ++row) {
        const int64_t sequence = row / shape.tokens;
        for (int64_t head = 0; head < width / n; ++head) {
            const int64_t at = row * width + head * n;
            float *k = hostData(op.k) + at, *v = hostData(op.v) + at;
            const float *r = hostData(op.r) + at, *a = hostData(op.a) + at;
            std::vector<double> kk(static_cast<size_t>(n)), w(kk);
            double square = 0;
            for (int64_t j = 0; j < n; ++j) {
                const auto s = static_cast<size_t>(j);
                kk[s] = double(k[j]) * hostData(op.keyScale)[head * n + j];
                square += kk[s] * kk[s];
                w[s] = std::exp(-decayScale * sigmoid(hostData(op.decay)[at + j]));
                k[j] = static_cast<float>(
                    k[j] * (1 + (double(a[j]) - 1) * hostData(op.keyAdjust)[head * n + j]));
                if (op.mix)
                    v[j] = static_cast<float>(v[j] + (double(hostData(op.first)[at + j]) - v[j]) *
                                                         hostData(op.mix)[at + j]);
            }
            const double length = std::max(std::sqrt(square), 1e-12);
            for (double &value : kk)
                value /= length;
            float *state = hostData(op.state) + (sequence * (width / n) + head) * n * n;
            for (int64_t i = 0; i < n; ++i) {
                float *s = state + i * n;
                double removed = 0, y = 0;
                for (int64_t j = 0; j < n; ++j)
                    removed += s[j] * kk[static_cast<size_t>(j)];
                for (int64_t j = 0; j < n; ++j) {
                    const auto c = static_cast<size_t>(j);
                    const double next = s[j] * w[c] - removed * kk[c] * a[j] + double(v[i]) * k[j];
                    s[j] = static_cast<float>(next);
                    y += next * r[j];
                }
                hostData(op.y)[at + i] = static_cast<float>(y);
            }
        }
    }
}

} // namespace mynah::reference
