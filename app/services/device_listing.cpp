#include "app/services/device_listing.h"

#include "kernels/registry.h"
#include "kernels/self_test.h"

#include <cstdio>
#include <string_view>

namespace mynah {

namespace {

void take(const SelfTestOutcome &outcome, ComputeDevice &device)
{
    constexpr DeviceTest kTests[] = {
        DeviceTest::Untested, DeviceTest::Passed, DeviceTest::Failed, DeviceTest::Died};
    device.test = kTests[size_t(outcome.state)];
    device.operation = QString::fromStdString(outcome.operation);
}

ComputeDevice deviceOf(const DeviceInfo &info)
{
    ComputeDevice device;
    device.id = QString::fromStdString(info.id);
    device.name = QString::fromStdString(info.name);
    device.kind = QString::fromStdString(info.kind);
    device.memoryBytes = qint64(info.memoryBytes);
    device.driver = QString::fromStdString(info.driver);
    return device;
}

} // namespace

void listAndTest(const DeviceListing &listing)
{
    const std::vector<DeviceInfo> infos = listing.list();
    std::vector<ComputeDevice> devices;
    for (const DeviceInfo &info : infos) {
        devices.push_back(deviceOf(info));
        if (!needsSelfTest(info))
            continue;
        if (listing.testAgain)
            forgetSelfTest(info, listing.folder);
        take(keptSelfTest(info, listing.folder), devices.back());
    }
    listing.print(devicesToJson(devices));
    for (size_t i = 0; i < infos.size(); ++i) {
        if (devices[i].settled())
            continue;
        const auto opened = listing.open(infos[i].id);
        if (opened.ok()) {
            const auto outcome = selfTest(**opened, listing.folder);
            take(keptSelfTest(infos[i], listing.folder), devices[i]);
            // Where nothing can be kept, or there was no memory for the test.
            if (outcome.ok())
                devices[i].test = DeviceTest::Passed;
            else if (!devices[i].refused() && outcome.error().code == ErrorCode::Device)
                devices[i].test = DeviceTest::Failed;
        }
        if (!devices[i].settled())
            devices[i].test = DeviceTest::Unopened;
        listing.print(devicesToJson(devices));
    }
}

bool printDevicesIfAsked(int argc, char *argv[], const std::filesystem::path &folder)
{
    if (argc < 2 || std::string_view(argv[1]) != "--list-devices")
        return false;
    DeviceListing listing;
    listing.list = listDevices;
    listing.open = [folder](const std::string &id) { return openDevice(id, 0, folder); };
    listing.folder = folder;
    listing.testAgain = argc > 2 && std::string_view(argv[2]) == "--test-again";
    listing.print = [](const QByteArray &line) {
        std::puts(line.constData());
        std::fflush(stdout);
    };
    listAndTest(listing);
    return true;
}

} // namespace mynah
