// Embedding, norms, token shift and copies: all bound by a few kilobytes of memory.
#include "kernels/base/float_convert.h"
#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"

#include <algorithm>

namespace mynah::cpu {

namespace {

class Embed final : public Operation {
public:
    Embed(PlanShape shape, const Weight &table, const Buffer &tokens, Tensor out)
        : m_rows(shape.tokens * shape.sequences), m_table(table), m_tokens(tokens), m_out(out)
    {
    }
    void run(Team team) override
    {
        const auto *ids =
            reinterpret_cast<const int32_t *>(static_cast<const HostBuffer &>(m_tokens).data());
        const auto *rows = static_cast<const HostBuffer &>(*m_table.buffer).data();
        const auto rowBytes = m_table.columns * static_cast<int64_t>(blockBytes(m_table.type)) /
                              static_cast<int64_t>(blockValues(m_table.type));
        for (int64_t row = team.begin(m_rows); row < team.end(m_rows); ++row) {
            const std::span out(hostData(m_out) + row * m_table.columns,
                                static_cast<size_t>(m_table.columns));
            decodeToFloat(m_table.type, rows + ids[row] * rowBytes, out);
            for (float &value : out)
                value *= m_table.scale;
        }
    }

private:
    int64_t m_rows;
    Weight m_table;
    const Buffer &m_tokens;
    Tensor m_out;
};

class Norm final : public Operation {
public:
    Norm(const IsaKernels &isa, Tensor x, const NormWeights &weights, Tensor out)
        : m_isa(isa), m_x(x), m_weights(weights), m_out(out)
    {
    }
    void run(Team team) override
    {
        for (int64_t row = team.begin(m_x.rows); row < team.end(m_x.rows); ++row)
            m_isa.normRow(hostData(m_x) + row * m_x.columns,
                          hostData(m_weights.weight),
                          hostData(m_weights.bias),
                          m_weights.epsilon,
                          m_x.columns,
                          hostData(m_out) + row * m_x.columns);
    }

private:
    const IsaKernels &m_isa;
    Tensor m_x;
    NormWeights m_weights;
    Tensor m_out;
};

class NormShiftOperation final : public Operation {
public:
    NormShiftOperation(const IsaKernels &isa,
                       int threads,
                       std::shared_ptr<Scratch> scratch,
                       PlanShape shape,
                       const NormShift &op,
                       std::vector<ShiftItem> items)
        : m_isa(isa), m_scratch(std::move(scratch)), m_tokens(shape.tokens), m_op(op),
          m_items(std::move(items))
    {
        m_scratch->need(static_cast<size_t>(threads * op.x.columns) * sizeof(float));
    }
    void run(Team team) override
    {
        const int64_t rows = m_op.x.rows, width = m_op.x.columns;
        const int64_t begin = team.begin(rows), end = team.end(rows);
        for (int64_t row = begin; row < end; ++row) {
            float *now = hostData(m_op.current) + row * width;
            normTo(row, now);
            const float *before = previous(row, row == begin, team.thread);
            if (m_op.previous)
                std::copy_n(before, width, hostData(m_op.previous) + row * width);
            for (const ShiftItem &item : m_items)
                m_isa.lerpRow(
                    now, before, hostData(item.mu), width, hostData(item.out) + row * width);
        }
    }

private:
    void normTo(int64_t row, float *out) const
    {
        m_isa.normRow(hostData(m_op.x) + row * m_op.x.columns,
                      hostData(m_op.norm.weight),
                      hostData(m_op.norm.bias),
                      m_op.norm.epsilon,
                      m_op.x.columns,
                      out);
    }
    /// The row before a thread's first belongs to another thread: it is computed again, apart.
    const float *previous(int64_t row, bool isFirst, int thread)
    {
        const int64_t width = m_op.x.columns;
        if (row % m_tokens == 0)
            return hostData(m_op.shiftState) + row / m_tokens * width;
        if (!isFirst)
            return hostData(m_op.current) + (row - 1) * width;
        float *apart = reinterpret_cast<float *>(m_scratch->data()) + thread * width;
        normTo(row - 1, apart);
        return apart;
    }

    const IsaKernels &m_isa;
    std::shared_ptr<Scratch> m_scratch;
    int64_t m_tokens;
    NormShift m_op;
    std::vector<ShiftItem> m_items;
};

class SelectLastRows final : public Operation {
public:
    SelectLastRows(PlanShape shape, Tensor x, Tensor out) : m_shape(shape), m_x(x), m_out(out) {}
    void run(Team team) override
    {
        const int64_t width = m_x.columns;
        for (int64_t b = team.begin(m_shape.sequences); b < team.end(m_shape.sequences); ++b)
            std::copy_n(hostData(m_x) + ((b + 1) * m_shape.tokens - 1) * width,
                        width,
                        hostData(m_out) + b * width);
    }

private:
    PlanShape m_shape;
    Tensor m_x, m_out;
};

class Copy final : public Operation {
public:
    Copy(Tensor from, Tensor to) : m_from(from), m_to(to) {}
    void run(Team team) override
    {
        const int64_t begin = team.begin(m_from.size()), end = team.end(m_from.size());
        std::copy(hostData(m_from) + begin, hostData(m_from) + end, hostData(m_to) + begin);
    }

private:
    Tensor m_from, m_to;
};

} // namespace

std::unique_ptr<Operation>
makeEmbed(PlanShape shape, const Weight &table, const Buffer &tokens, Tensor out)
{
    return std::make_unique<Embed>(shape, table, tokens, out);
}

std::unique_ptr<Operation>
makeNorm(const IsaKernels &isa, Tensor x, const NormWeights &weights, Tensor out)
{
    return std::make_unique<Norm>(isa, x, weights, out);
}

std::unique_ptr<Operation> makeNormShift(const IsaKernels &isa,
                                         int threads,
                                         std::shared_ptr<Scratch> scratch,
                                         PlanShape shape,
                                         const NormShift &op,
                                         std::vector<ShiftItem> items)
{
    return std::make_unique<NormShiftOperation>(
        isa, threads, std::move(scratch), shape, op, std::move(items));
}

std::unique_ptr<Operation> makeSelectLastRows(PlanShape shape, Tensor x, Tensor out)
{
    return std::make_unique<SelectLastRows>(shape, x, out);
}

std::unique_ptr<Operation> makeCopy(Tensor from, Tensor to)
{
    return std::make_unique<Copy>(from, to);
}

} // namespace mynah::cpu
