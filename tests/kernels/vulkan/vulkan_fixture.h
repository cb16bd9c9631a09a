// A Vulkan device for tests: Mesa's software driver where there is no card. The validation layers
// look on, synchronisation validation included.
#pragma once

#include "kernels/vulkan/instance.h"
#include "kernels/vulkan/vulkan_device.h"

#include <QtTest>

namespace mynah::vulkan_test {

/// Before the first instance is made.
inline void validate()
{
    qputenv("MYNAH_VULKAN_VALIDATE", "1");
}

/// Fails the test when there is no device: packaging/packages.txt installs the software driver.
inline std::unique_ptr<Device> open(const VulkanOptions &options = {})
{
    auto device = makeVulkanDevice(options);
    if (!device.ok()) {
        qWarning("%s", device.error().message.c_str());
        return nullptr;
    }
    return std::move(*device);
}

/// What the validation layers said; empty is what is wanted.
inline QString complaints()
{
    QString all;
    for (const std::string &message : vulkan::takeValidationMessages())
        all += QString::fromStdString(message) + '\n';
    return all.left(4000);
}

} // namespace mynah::vulkan_test
