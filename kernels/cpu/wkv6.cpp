// The recurrence of RWKV-5 and 6, one head per unit of work.
#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"

namespace mynah::cpu {

namespace {

class WkvSix final : public Operation {
public:
    WkvSix(const IsaKernels &isa, PlanShape shape, const Wkv6 &op)
        : m_isa(isa), m_shape(shape), m_op(op), m_heads(op.r.columns / op.headSize)
    {
    }
    void run(Team team) override
    {
        const int64_t units = m_shape.sequences * m_heads;
        for (int64_t unit = team.begin(units); unit < team.end(units); ++unit) {
            const int64_t sequence = unit / m_heads, head = unit % m_heads;
            for (int64_t t = 0; t < m_shape.tokens; ++t)
                runToken(unit, head * m_op.headSize, sequence * m_shape.tokens + t);
        }
    }

private:
    void runToken(int64_t unit, int64_t channel, int64_t row)
    {
        const int64_t n = m_op.headSize, at = row * m_op.r.columns + channel;
        m_isa.wkv6Token(n,
                        hostData(m_op.r) + at,
                        hostData(m_op.k) + at,
                        hostData(m_op.v) + at,
                        hostData(m_op.decay) + (m_op.decay.rows == 1 ? channel : at),
                        hostData(m_op.bonus) + channel,
                        hostData(m_op.state) + unit * n * n,
                        hostData(m_op.y) + at);
    }

    const IsaKernels &m_isa;
    PlanShape m_shape;
    Wkv6 m_op;
    int64_t m_heads;
};

} // namespace

std::unique_ptr<Operation> makeWkv6(const IsaKernels &isa, PlanShape shape, const Wkv6 &op)
{
    return std::make_unique<WkvSix>(isa, shape, op);
}

} // namespace mynah::cpu
