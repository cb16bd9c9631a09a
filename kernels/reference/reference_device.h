// The reference operations behind the Device interface: slow, used by tests and for debugging only.
#pragma once

#include "kernels/device.h"

namespace mynah {

/// `roundsActivations`: as DeviceInfo says of the device that it is compared with.
std::unique_ptr<Device> makeReferenceDevice(bool roundsActivations = false);

} // namespace mynah
