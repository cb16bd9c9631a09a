// The definition of every operation: plain loops, double accumulation, no threads, no tricks.
// Arguments are host pointers; meanings and shapes are those of kernels/device.h.
#pragma once

#include "kernels/device.h"

#include <cstdint>

namespace mynah::reference {

/// One row of layer norm.
void normRow(const float *x,
             const float *weight,
             const float *bias,
             float epsilon,
             int64_t width,
             float *out);
void embed(PlanShape shape, const Weight &table, const int32_t *tokens, float *out);
void norm(Tensor x, const NormWeights &weights, Tensor out);
void normShift(PlanShape shape, const NormShift &op, std::span<const ShiftItem> items);
void commitShift(PlanShape shape, Tensor current, Tensor shiftState);
/// `rounds`: inputs of block-quantised weights, as DeviceInfo::roundsActivations says.
void linear(const LinearItem &item, bool rounds);
void wkv4(PlanShape shape, const Wkv4 &op);
void wkv6(PlanShape shape, const Wkv6 &op);
void wkv7(PlanShape shape, const Wkv7 &op);
void headNorm(const HeadNorm &op);
void selectLastRows(PlanShape shape, Tensor x, Tensor out);
void copy(Tensor from, Tensor to);

} // namespace mynah::reference
