// RWKV-7's recurrence and the norm over heads that follows it, one head per unit of work.
#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"
#include "kernels/cpu/norm_row.h"

#include <algorithm>
#include <cmath>

namespace mynah::cpu {

namespace {

constexpr float kDecayScale = 0.60653065971263342f; // e^−½

float sigmoid(float x)
{
    return 1.0f / (1.0f + std::exp(-x));
}

class WkvSeven final : public Operation {
public:
    WkvSeven(const IsaKernels &isa, PlanShape shape, const Wkv7 &op)
        : m_isa(isa), m_shape(shape), m_op(op), m_heads(op.r.columns / op.headSize),
          m_scratch(static_cast<size_t>(shape.sequences * op.r.columns * 3))
    {
    }
    void run(Team team) override
    {
        const int64_t units = m_shape.sequences * m_heads;
        for (int64_t unit = team.begin(units); unit < team.end(units); ++unit) {
            const int64_t sequence = unit / m_heads, head = unit % m_heads;
            for (int64_t t = 0; t < m_shape.tokens; ++t)
                runToken(unit, head, sequence * m_shape.tokens + t);
        }
    }

private:
    void runToken(int64_t unit, int64_t head, int64_t row)
    {
        const int64_t n = m_op.headSize, channel = head * n;
        const int64_t at = row * m_op.r.columns + channel;
        float *k = hostData(m_op.k) + at, *v = hostData(m_op.v) + at;
        const float *a = hostData(m_op.a) + at, *decay = hostData(m_op.decay) + at;
        const float *scale = hostData(m_op.keyScale) + channel;
        const float *adjust = hostData(m_op.keyAdjust) + channel;
        float *w = m_scratch.data() + unit * 3 * n, *kk = w + n, *kka = kk + n;
        double square = 0;
        for (int64_t j = 0; j < n; ++j) {
            kk[j] = k[j] * scale[j];
            square += double(kk[j]) * double(kk[j]);
        }
        const auto inverse = static_cast<float>(1.0 / std::max(std::sqrt(square), 1e-12));
        for (int64_t j = 0; j < n; ++j) {
            kk[j] *= inverse;
            kka[j] = kk[j] * a[j];
            w[j] = std::exp(-kDecayScale * sigmoid(decay[j]));
            k[j] *= 1.0f + (a[j] - 1.0f) * adjust[j];
        }
        if (m_op.mix) {
            const float *mix = hostData(m_op.mix) + at, *first = hostData(m_op.first) + at;
            for (int64_t j = 0; j < n; ++j)
                v[j] += (first[j] - v[j]) * mix[j];
        }
        m_isa.wkv7Token(n,
                        hostData(m_op.r) + at,
                        k,
                        v,
                        w,
                        kk,
                        kka,
                        hostData(m_op.state) + unit * n * n,
                        hostData(m_op.y) + at);
    }

    const IsaKernels &m_isa;
    PlanShape m_shape;
    Wkv7 m_op;
    int64_t m_heads;
    std::vector<float> m_scratch; // per unit: w, kk, kk·a
};

class HeadNormOperation final : public Operation {
public:
    HeadNormOperation(PlanShape shape, const HeadNorm &op)
        : m_shape(shape), m_op(op), m_heads(op.y.columns / op.headSize)
    {
    }
    /// Shares the heads of a sequence out as the recurrences do: the recorder counts on it.
    void run(Team team) override
    {
        const int64_t units = m_shape.sequences * m_heads;
        for (int64_t unit = team.begin(units); unit < team.end(units); ++unit)
            for (int64_t t = 0; t < m_shape.tokens; ++t)
                runHead(unit / m_heads * m_shape.tokens + t, unit % m_heads * m_op.headSize);
    }

private:
    void runHead(int64_t row, int64_t channel)
    {
        const int64_t n = m_op.headSize, at = row * m_op.y.columns + channel;
        float *out = hostData(m_op.out) + at;
        normRow(hostData(m_op.y) + at,
                hostData(m_op.norm.weight) + channel,
                hostData(m_op.norm.bias) + channel,
                m_op.norm.epsilon,
                n,
                out);
        if (m_op.bonus) {
            const float *r = hostData(m_op.r) + at, *k = hostData(m_op.k) + at;
            const float *v = hostData(m_op.v) + at, *weight = hostData(m_op.bonus) + channel;
            float bonus = 0;
            for (int64_t j = 0; j < n; ++j)
                bonus += r[j] * k[j] * weight[j];
            for (int64_t j = 0; j < n; ++j)
                out[j] += bonus * v[j];
        }
        if (m_op.gate)
            for (int64_t j = 0; j < n; ++j)
                out[j] *= hostData(m_op.gate)[at + j];
    }

    PlanShape m_shape;
    HeadNorm m_op;
    int64_t m_heads;
};

} // namespace

std::unique_ptr<Operation> makeWkv7(const IsaKernels &isa, PlanShape shape, const Wkv7 &op)
{
    return std::make_unique<WkvSeven>(isa, shape, op);
}

std::unique_ptr<Operation> makeHeadNorm(PlanShape shape, const HeadNorm &op)
{
    return std::make_unique<HeadNormOperation>(shape, op);
}

} // namespace mynah::cpu
