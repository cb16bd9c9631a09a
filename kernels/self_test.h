// Whether a device computes what it should: the quick conformance cases, once for each device,
// driver and version of the program. What came of it is kept in a small file, so that a device that
// computes nonsense, or ends the program, is not used again.
#pragma once

#include "kernels/device.h"

#include <filesystem>
#include <string>

namespace mynah {

enum class SelfTestState {
    Untested, // or it is being tested now
    Passed,
    Failed, // an operation gave wrong numbers, or an error
    Died,   // the process ended in the middle of the test
};

struct SelfTestOutcome {
    SelfTestState state = SelfTestState::Untested;
    std::string operation; // of Failed: the case's name, "wkv7 T=13 B=1 2 heads of 64"

    bool operator==(const SelfTestOutcome &) const = default;
};

/// Whose devices are tested. The test suite does that for "cpu" and "software".
enum class SelfTestScope { Hardware, Every };

bool needsSelfTest(const DeviceInfo &info, SelfTestScope scope = SelfTestScope::Hardware);

/// What is known of a device. Thread: any.
SelfTestOutcome keptSelfTest(const DeviceInfo &info, const std::filesystem::path &folder);

/// Forgets it: the next selfTest() tests again. Thread: any.
void forgetSelfTest(const DeviceInfo &info, const std::filesystem::path &folder);

/// Tests the device unless that was done before; where another process is at it, waits for that
/// one. Where nothing can be kept in `folder`, or it is empty, the device is tested all the same.
/// Errors: Device, naming the device, its driver and the operation; OutOfMemory (nothing is kept
/// then). Thread: the device's.
Result<void> selfTest(Device &device,
                      const std::filesystem::path &folder,
                      SelfTestScope scope = SelfTestScope::Hardware);

} // namespace mynah
