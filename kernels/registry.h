// The devices of this machine.
#pragma once

#include "kernels/device.h"

#include <string>
#include <vector>

namespace mynah {

/// What can be opened, in order of preference.
std::vector<DeviceInfo> listDevices();

/// Opens "cpu". `threads` 0: one per core. Errors: Device, naming the ids that exist.
Result<std::unique_ptr<Device>> openDevice(const std::string &id, int threads);

} // namespace mynah
