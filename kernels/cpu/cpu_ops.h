// The operations on the processor. Each is called by all threads of the team at once and does its
// share; what one row, head or output costs does not depend on the split, so neither do the
// results.
#pragma once

#include "kernels/cpu/isa/isa.h"
#include "kernels/cpu/scratch.h"
#include "kernels/device.h"

#include <memory>
#include <vector>

namespace mynah::cpu {

struct Team {
    int thread;
    int threads;
    /// This thread's part of [0, count).
    int64_t begin(int64_t count) const { return count * thread / threads; }
    int64_t end(int64_t count) const { return count * (thread + 1) / threads; }
};

class Operation {
public:
    virtual ~Operation() = default;
    /// Before each replay, by one thread.
    virtual void reset() {}
    virtual void run(Team team) = 0;
};

std::unique_ptr<Operation>
makeEmbed(PlanShape shape, const Weight &table, const Buffer &tokens, Tensor out);
std::unique_ptr<Operation>
makeNorm(const IsaKernels &isa, Tensor x, const NormWeights &weights, Tensor out);
std::unique_ptr<Operation> makeNormShift(const IsaKernels &isa,
                                         int threads,
                                         std::shared_ptr<Scratch> scratch,
                                         PlanShape shape,
                                         const NormShift &op,
                                         std::vector<ShiftItem> items);
std::unique_ptr<Operation> makeSelectLastRows(PlanShape shape, Tensor x, Tensor out);
std::unique_ptr<Operation> makeCopy(Tensor from, Tensor to);
/// One operation, or two where the rounding of the inputs is worth sharing out.
std::vector<std::unique_ptr<Operation>> makeLinear(const IsaKernels &isa,
                                                   int threads,
                                                   std::shared_ptr<Scratch> scratch,
                                                   std::span<const LinearItem> items);
std::unique_ptr<Operation> makeWkv4(PlanShape shape, const Wkv4 &op);
std::unique_ptr<Operation> makeWkv6(const IsaKernels &isa, PlanShape shape, const Wkv6 &op);
std::unique_ptr<Operation> makeWkv7(const IsaKernels &isa,
                                    int threads,
                                    std::shared_ptr<Scratch> scratch,
                                    PlanShape shape,
                                    const Wkv7 &op);
std::unique_ptr<Operation> makeHeadNorm(const IsaKernels &isa, PlanShape shape, const HeadNorm &op);

} // namespace mynah::cpu
