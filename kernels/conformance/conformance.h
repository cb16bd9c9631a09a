// The table of operation cases: every operation on odd shapes, every weight type, several
// sequences. Runs each on a device and on kernels/reference and compares. Used by the tests, by
// `mynah-cli selftest` and by the self-test of a user's device.
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

/// A case records one operation on the device it is given and returns every tensor it wrote.
struct Case {
    std::string name; // "linear fp16 T=13 B=2 127x65"
    double bound;
    std::function<Result<std::vector<float>>(Device &)> run;
};

/// `full`: all shapes; else a quick choice (well under a second on a CPU).
std::vector<Case> cases(bool full);

Result<Outcome> compare(const Case &testCase, Device &device);

} // namespace mynah::conformance
