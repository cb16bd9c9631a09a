#include "app/viewmodels/device_text.h"

#include "app/viewmodels/figures.h"

#include <QCoreApplication>

namespace mynah {

namespace {

struct Devices {
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

QString kindText(const ComputeDevice &device)
{
    if (device.kind == QLatin1String("discrete"))
        return Devices::tr("Graphics card");
    if (device.kind == QLatin1String("integrated"))
        //: Graphics that are a part of the processor
        return Devices::tr("Integrated graphics");
    if (device.kind == QLatin1String("virtual"))
        //: Graphics of a virtual machine
        return Devices::tr("Virtual graphics");
    if (device.kind == QLatin1String("software"))
        return Devices::tr("Graphics in software, slow: used only where it is chosen");
    return {};
}

} // namespace

QString deviceFacts(const ComputeDevice &device)
{
    QStringList facts{kindText(device)};
    if (device.memoryBytes > 0 && device.kind != QLatin1String("software"))
        facts << memoryText(device.memoryBytes);
    if (!device.isProcessor() && !device.driver.isEmpty())
        facts << isolated(device.driver);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString refusalText(const ComputeDevice &device)
{
    const QString driver = isolated(device.driver.isEmpty() ? device.name : device.driver);
    switch (device.test) {
    case DeviceTest::Untested:
    case DeviceTest::Passed:
        return {};
    case DeviceTest::Failed:
        return device.operation.isEmpty()
                   //: %1 is the driver of a graphics card
                   ? Devices::tr("Not used: with the driver %1 it computed wrong numbers in its "
                                 "test.")
                         .arg(driver)
                   //: %1 is the driver of a graphics card, %2 the name of an operation
                   : Devices::tr("Not used: with the driver %1 it computed wrong numbers in the "
                                 "test of %2.")
                         .arg(driver, isolated(device.operation));
    case DeviceTest::Died:
        //: %1 is the driver of a graphics card
        return Devices::tr("Not used: the driver %1 crashed or hung while it was tested.")
            .arg(driver);
    case DeviceTest::Unopened:
        return Devices::tr("Not used: it could not be opened for its test.");
    }
    return {};
}

QString deviceProblemText(DeviceList::Problem problem)
{
    switch (problem) {
    case DeviceList::Problem::None:
        return {};
    case DeviceList::Problem::Crashed:
        return Devices::tr(
            "A graphics driver crashed while devices were looked for. Only the processor is used.");
    case DeviceList::Problem::TimedOut:
        return Devices::tr("A graphics driver did not answer while devices were looked for. Only "
                           "the processor is used.");
    case DeviceList::Problem::Unreadable:
        return Devices::tr(
            "The devices of this computer could not be listed. Only the processor is used.");
    }
    return {};
}

QString askingText(const DeviceList &devices)
{
    if (!devices.asking())
        return {};
    const ComputeDevice *tested = devices.tested();
    return tested ? Devices::tr("Testing %1…").arg(isolated(tested->name))
                  : Devices::tr("Looking for graphics cards…");
}

} // namespace mynah
