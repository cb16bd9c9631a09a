// The reference operations behind the Device interface: slow, used by tests and for debugging only.
#pragma once

#include "kernels/device.h"

namespace mynah {

std::unique_ptr<Device> makeReferenceDevice();

} // namespace mynah
