// A device as the window knows it.
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace mynah {

/// What came of the self-test (kernels/self_test.h). Unopened: it could not be tried.
enum class DeviceTest { Untested, Passed, Failed, Died, Unopened };

struct ComputeDevice {
    QString id, name;
    QString kind; // "cpu", "discrete", "integrated", "virtual", "software"
    qint64 memoryBytes = 0;
    QString driver = {};
    DeviceTest test = DeviceTest::Untested;
    QString operation = {}; // of Failed

    bool isProcessor() const { return kind == QLatin1String("cpu"); }
    bool isHardware() const { return !isProcessor() && kind != QLatin1String("software"); }
    /// It may not be used.
    bool refused() const { return test != DeviceTest::Untested && test != DeviceTest::Passed; }
    /// Whether it may be used is known.
    bool settled() const { return !isHardware() || test != DeviceTest::Untested; }

    bool operator==(const ComputeDevice &) const = default;
};

/// In order of preference: discrete, integrated, virtual, the processor, software; those of one
/// kind stay in the order that they have.
void sortDevices(std::vector<ComputeDevice> &devices);

/// One line; and nothing when `json` is no such line.
QByteArray devicesToJson(const std::vector<ComputeDevice> &devices);
std::vector<ComputeDevice> devicesFromJson(const QByteArray &json);

} // namespace mynah
