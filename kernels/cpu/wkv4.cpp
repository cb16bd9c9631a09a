// RWKV-4's recurrence, channel by channel.
#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"

#include <algorithm>
#include <cmath>

namespace mynah::cpu {

namespace {

constexpr int64_t kChannelsPerUnit = 16; // a cache line, so that no two threads write to one

class WkvFour final : public Operation {
public:
    WkvFour(PlanShape shape, const Wkv4 &op) : m_shape(shape), m_op(op) {}
    void run(Team team) override
    {
        const int64_t width = m_op.r.columns;
        const int64_t units = (width + kChannelsPerUnit - 1) / kChannelsPerUnit;
        const int64_t begin = team.begin(units) * kChannelsPerUnit;
        const int64_t end = std::min(team.end(units) * kChannelsPerUnit, width);
        for (int64_t row = 0; row < m_shape.tokens * m_shape.sequences; ++row)
            for (int64_t channel = begin; channel < end; ++channel)
                runChannel(row, channel);
    }

private:
    void runChannel(int64_t row, int64_t channel)
    {
        const int64_t width = m_op.r.columns, at = row * width + channel;
        const int64_t place = row / m_shape.tokens * width + channel;
        float &aa = hostData(m_op.aa)[place], &bb = hostData(m_op.bb)[place];
        float &pp = hostData(m_op.pp)[place];
        const float k = hostData(m_op.k)[at], v = hostData(m_op.v)[at];
        const float first = hostData(m_op.first)[channel] + k;
        float top = std::max(pp, first);
        float old = std::exp(pp - top), now = std::exp(first - top);
        const float wkv = (old * aa + now * v) / (old * bb + now);
        hostData(m_op.y)[at] = wkv / (1.0f + std::exp(-hostData(m_op.r)[at]));
        const float decayed = pp + hostData(m_op.decay)[channel];
        top = std::max(decayed, k);
        old = std::exp(decayed - top);
        now = std::exp(k - top);
        aa = old * aa + now * v;
        bb = old * bb + now;
        pp = top;
    }

    PlanShape m_shape;
    Wkv4 m_op;
};

} // namespace

std::unique_ptr<Operation> makeWkv4(PlanShape shape, const Wkv4 &op)
{
    return std::make_unique<WkvFour>(shape, op);
}

} // namespace mynah::cpu
