// What the program does when DeviceList runs it: asks every driver for its devices and tests them.
#pragma once

#include "app/services/compute_device.h"
#include "kernels/device.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace mynah {

struct DeviceListing {
    std::function<std::vector<DeviceInfo>()> list;
    std::function<Result<std::unique_ptr<Device>>(const std::string &id)> open;
    std::filesystem::path folder; // that keeps what came of the tests
    bool testAgain = false;       // forgets it first
    std::function<void(const QByteArray &line)> print;
};

/// Prints the list as it is known, then, after each device that had to be tested, once more: a
/// driver that ends the process leaves the line before. Thread: the only one.
void listAndTest(const DeviceListing &listing);

/// For main(): `--list-devices [--test-again]` on the real devices, to stdout. False: something
/// else was asked for.
bool printDevicesIfAsked(int argc, char *argv[], const std::filesystem::path &folder);

} // namespace mynah
