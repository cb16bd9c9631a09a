#include "kernels/base/shape_check.h"

namespace mynah {

void ShapeCheck::fail(const std::string &what)
{
    if (m_problem.empty())
        m_problem = what;
}

void ShapeCheck::expect(const char *operation,
                        const char *operand,
                        Tensor tensor,
                        int64_t wantRows,
                        int64_t wantColumns)
{
    const std::string place = std::string(operation) + ": " + operand;
    if (!tensor.buffer)
        return fail(place + " is missing");
    if (tensor.rows != wantRows || tensor.columns != wantColumns)
        return fail(place + " is [" + std::to_string(tensor.rows) + ", " +
                    std::to_string(tensor.columns) + "], not [" + std::to_string(wantRows) + ", " +
                    std::to_string(wantColumns) + "]");
    const uint64_t end = static_cast<uint64_t>(tensor.offset + tensor.size()) * sizeof(float);
    if (tensor.offset < 0 || end > tensor.buffer->sizeBytes())
        fail(place + " lies outside its buffer");
}

void ShapeCheck::embed(const Weight &table, const Buffer &tokens, Tensor out)
{
    if (tokens.sizeBytes() < static_cast<size_t>(rows()) * sizeof(int32_t))
        fail("embed: the token buffer is too small");
    if (table.use != WeightUse::Table)
        fail("embed: the weight is not a table");
    expect("embed", "out", out, rows(), table.columns);
}

void ShapeCheck::norm(Tensor x, const NormWeights &weights, Tensor out)
{
    expect("norm", "x", x, x.rows, x.columns);
    expect("norm", "weight", weights.weight, 1, x.columns);
    expect("norm", "bias", weights.bias, 1, x.columns);
    expect("norm", "out", out, x.rows, x.columns);
}

void ShapeCheck::normShift(const NormShift &op, std::span<const ShiftItem> items)
{
    const int64_t width = op.x.columns;
    expect("normShift", "x", op.x, rows(), width);
    expect("normShift", "weight", op.norm.weight, 1, width);
    expect("normShift", "bias", op.norm.bias, 1, width);
    expect("normShift", "shiftState", op.shiftState, m_shape.sequences, width);
    expect("normShift", "current", op.current, rows(), width);
    if (op.previous)
        expect("normShift", "previous", op.previous, rows(), width);
    for (const ShiftItem &item : items) {
        expect("normShift", "mu", item.mu, 1, width);
        expect("normShift", "out", item.out, rows(), width);
    }
}

void ShapeCheck::commitShift(Tensor current, Tensor shiftState)
{
    expect("commitShift", "current", current, rows(), current.columns);
    expect("commitShift", "shiftState", shiftState, m_shape.sequences, current.columns);
}

void ShapeCheck::linear(std::span<const LinearItem> items)
{
    for (const LinearItem &item : items) {
        if (!item.weight || !item.weight->buffer)
            return fail("linear: weight is missing");
        if (item.weight->use == WeightUse::Table)
            return fail("linear: the weight is a table");
        expect("linear", "input", item.input, item.input.rows, item.weight->columns);
        expect("linear", "output", item.output, item.input.rows, item.weight->rows);
        if (item.bias)
            expect("linear", "bias", item.bias, 1, item.weight->rows);
        if (item.gate)
            expect("linear", "gate", item.gate, item.input.rows, item.weight->rows);
        if (item.store == Store::Lerp) {
            expect("linear", "current", item.current, item.input.rows, item.weight->rows);
            expect("linear", "previous", item.previous, item.input.rows, item.weight->rows);
        }
    }
}

void ShapeCheck::wkv4(const Wkv4 &op)
{
    const int64_t width = op.r.columns;
    expect("wkv4", "r", op.r, rows(), width);
    expect("wkv4", "k", op.k, rows(), width);
    expect("wkv4", "v", op.v, rows(), width);
    expect("wkv4", "decay", op.decay, 1, width);
    expect("wkv4", "first", op.first, 1, width);
    expect("wkv4", "aa", op.aa, m_shape.sequences, width);
    expect("wkv4", "bb", op.bb, m_shape.sequences, width);
    expect("wkv4", "pp", op.pp, m_shape.sequences, width);
    expect("wkv4", "y", op.y, rows(), width);
}

void ShapeCheck::wkv6(const Wkv6 &op)
{
    const int64_t width = op.r.columns;
    if (op.headSize <= 0 || width % op.headSize != 0)
        return fail("wkv6: the head size does not divide the width");
    expect("wkv6", "r", op.r, rows(), width);
    expect("wkv6", "k", op.k, rows(), width);
    expect("wkv6", "v", op.v, rows(), width);
    expect("wkv6", "decay", op.decay, op.decay.rows == 1 ? 1 : rows(), width);
    expect("wkv6", "bonus", op.bonus, 1, width);
    expect("wkv6", "state", op.state, m_shape.sequences, width * op.headSize);
    expect("wkv6", "y", op.y, rows(), width);
}

void ShapeCheck::wkv7(const Wkv7 &op)
{
    const int64_t width = op.r.columns;
    if (op.headSize <= 0 || width % op.headSize != 0)
        return fail("wkv7: the head size does not divide the width");
    expect("wkv7", "r", op.r, rows(), width);
    expect("wkv7", "k", op.k, rows(), width);
    expect("wkv7", "v", op.v, rows(), width);
    expect("wkv7", "decay", op.decay, rows(), width);
    expect("wkv7", "a", op.a, rows(), width);
    expect("wkv7", "keyScale", op.keyScale, 1, width);
    expect("wkv7", "keyAdjust", op.keyAdjust, 1, width);
    expect("wkv7", "state", op.state, m_shape.sequences, width * op.headSize);
    expect("wkv7", "y", op.y, rows(), width);
    if (op.mix) {
        expect("wkv7", "mix", op.mix, rows(), width);
        expect("wkv7", "first", op.first, rows(), width);
    }
}

void ShapeCheck::headNorm(const HeadNorm &op)
{
    const int64_t width = op.y.columns;
    if (op.headSize <= 0 || width % op.headSize != 0)
        return fail("headNorm: the head size does not divide the width");
    expect("headNorm", "y", op.y, rows(), width);
    expect("headNorm", "weight", op.norm.weight, 1, width);
    expect("headNorm", "bias", op.norm.bias, 1, width);
    expect("headNorm", "out", op.out, rows(), width);
    if (op.bonus) {
        expect("headNorm", "bonus", op.bonus, 1, width);
        expect("headNorm", "r", op.r, rows(), width);
        expect("headNorm", "k", op.k, rows(), width);
        expect("headNorm", "v", op.v, rows(), width);
    }
    if (op.gate)
        expect("headNorm", "gate", op.gate, rows(), width);
}

void ShapeCheck::selectLastRows(Tensor x, Tensor out)
{
    expect("selectLastRows", "x", x, rows(), x.columns);
    expect("selectLastRows", "out", out, m_shape.sequences, x.columns);
}

void ShapeCheck::copy(Tensor from, Tensor to)
{
    expect("copy", "from", from, from.rows, from.columns);
    expect("copy", "to", to, from.rows, from.columns);
}

} // namespace mynah
