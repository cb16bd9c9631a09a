// Vulkan's types and functions. Nothing links to the loader: volk finds it at run time.
#pragma once

#ifndef VK_NO_PROTOTYPES
#define VK_NO_PROTOTYPES
#endif
#include <volk.h>
