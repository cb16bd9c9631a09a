// Shape checks that every recorder shares: the first mistake is kept for finish().
#pragma once

#include "kernels/device.h"

#include <string>

namespace mynah {

class ShapeCheck {
public:
    explicit ShapeCheck(PlanShape shape) : m_shape(shape) {}

    int64_t rows() const { return m_shape.tokens * m_shape.sequences; }
    const PlanShape &shape() const { return m_shape; }
    const std::string &problem() const { return m_problem; }
    bool ok() const { return m_problem.empty(); }
    void fail(const std::string &what);

    void embed(const Weight &table, const Buffer &tokens, Tensor out);
    void norm(Tensor x, const NormWeights &weights, Tensor out);
    void normShift(const NormShift &op, std::span<const ShiftItem> items);
    void commitShift(Tensor current, Tensor shiftState);
    void linear(std::span<const LinearItem> items);
    void wkv4(const Wkv4 &op);
    void wkv6(const Wkv6 &op);
    void wkv7(const Wkv7 &op);
    void headNorm(const HeadNorm &op);
    void selectLastRows(Tensor x, Tensor out);
    void copy(Tensor from, Tensor to);

private:
    void expect(const char *operation,
                const char *operand,
                Tensor tensor,
                int64_t wantRows,
                int64_t wantColumns);

    PlanShape m_shape;
    std::string m_problem;
};

} // namespace mynah
