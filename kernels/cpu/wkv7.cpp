// RWKV-7's recurrence and the norm over heads that follows it, one head per unit of work.
#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"

namespace mynah::cpu {

namespace {

class WkvSeven final : public Operation {
public:
    WkvSeven(const IsaKernels &isa,
             int threads,
             std::shared_ptr<Scratch> scratch,
             PlanShape shape,
             const Wkv7 &op)
        : m_isa(isa), m_scratch(std::move(scratch)), m_shape(shape), m_op(op),
          m_heads(op.r.columns / op.headSize)
    {
        m_scratch->need(static_cast<size_t>(threads * op.headSize * 3) * sizeof(float));
    }
    void run(Team team) override
    {
        const int64_t units = m_shape.sequences * m_heads;
        float *own = reinterpret_cast<float *>(m_scratch->data()) + team.thread * m_op.headSize * 3;
        for (int64_t unit = team.begin(units); unit < team.end(units); ++unit) {
            const int64_t sequence = unit / m_heads, head = unit % m_heads;
            for (int64_t t = 0; t < m_shape.tokens; ++t)
                runToken(unit, head, sequence * m_shape.tokens + t, own);
        }
    }

private:
    void runToken(int64_t unit, int64_t head, int64_t row, float *w)
    {
        const int64_t n = m_op.headSize, channel = head * n;
        const int64_t at = row * m_op.r.columns + channel;
        float *k = hostData(m_op.k) + at, *v = hostData(m_op.v) + at;
        float *kk = w + n, *kka = kk + n;
        m_isa.wkv7Prepare(n,
                          {k,
                           v,
                           hostData(m_op.a) + at,
                           hostData(m_op.decay) + at,
                           hostData(m_op.keyScale) + channel,
                           hostData(m_op.keyAdjust) + channel,
                           m_op.mix ? hostData(m_op.first) + at : nullptr,
                           m_op.mix ? hostData(m_op.mix) + at : nullptr},
                          w,
                          kk,
                          kka);
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
    std::shared_ptr<Scratch> m_scratch; // per thread: w, kk, kk·a
    PlanShape m_shape;
    Wkv7 m_op;
    int64_t m_heads;
};

class HeadNormOperation final : public Operation {
public:
    HeadNormOperation(const IsaKernels &isa, PlanShape shape, const HeadNorm &op)
        : m_isa(isa), m_shape(shape), m_op(op), m_heads(op.y.columns / op.headSize)
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
        m_isa.normRow(hostData(m_op.y) + at,
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

    const IsaKernels &m_isa;
    PlanShape m_shape;
    HeadNorm m_op;
    int64_t m_heads;
};

} // namespace

std::unique_ptr<Operation> makeWkv7(const IsaKernels &isa,
                                    int threads,
                                    std::shared_ptr<Scratch> scratch,
                                    PlanShape shape,
                                    const Wkv7 &op)
{
    return std::make_unique<WkvSeven>(isa, threads, std::move(scratch), shape, op);
}

std::unique_ptr<Operation> makeHeadNorm(const IsaKernels &isa, PlanShape shape, const HeadNorm &op)
{
    return std::make_unique<HeadNormOperation>(isa, shape, op);
}

} // namespace mynah::cpu
