// The table of operation cases: every operation on odd shapes, every weight type, several
// sequences. Runs each on a device and on kernels/reference and compares. Used by the tests, by
// `mynah-cli selftest`, by the self-test of a user's device, and timed by tests/bench/bench_ops.
#pragma once

#include "kernels/device.h"

#include <functional>
#include <string>
#include <vector>

namespace mynah::conformance {

struct Outcome {
    double maxError = 0;  // largest |device − reference|
    double meanError = 0; // normalised: mean squared error / mean square of the reference
    double bound = 0;     // maxError must not exceed bound · largest |reference|
    double largest = 0;   // largest |reference|
    bool passed() const { return maxError <= bound * largest && meanError <= bound * bound; }
};

class Bench;

/// Records one operation with inputs of its own.
struct Case {
    std::string name; // "linear T=13 B=2 fp16 127x65 act 0"
    double bound = 0;
    PlanShape shape;
    std::function<void(Bench &)> record;
    int64_t halfRows = 0; // rows of input that are multiplied with fp16: see DeviceInfo::halvesFrom

    /// Runs it once on the device and returns every tensor that it wrote.
    Result<std::vector<float>> run(Device &device) const;
};

/// One operation at a shape of the caller's; cases() is made of these. The linear one multiplies
/// with a second weight of five rows in the same group. `mixed` mixes in the first layer's values
/// (wkv7), or adds bonus and gate (headNorm).
Case linearCase(PlanShape shape, DType type, int64_t outputs, int64_t inputs);
Case normShiftCase(PlanShape shape, int64_t width);
Case wkv7Case(PlanShape shape, int64_t heads, int64_t headSize, bool mixed);
Case headNormCase(PlanShape shape, int64_t heads, int64_t headSize, bool mixed);

/// `full`: all shapes; else a quick choice (well under a second on a CPU).
std::vector<Case> cases(bool full);

Result<Outcome> compare(const Case &testCase, Device &device);

} // namespace mynah::conformance
