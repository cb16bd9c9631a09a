#include "app/services/compute_device.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace mynah {

namespace {

constexpr std::array<const char *, 5> kTests = {"untested", "passed", "failed", "died", "unopened"};

int rank(const ComputeDevice &device)
{
    constexpr std::array<const char *, 5> kKinds = {
        "discrete", "integrated", "virtual", "cpu", "software"};
    const std::string kind = device.kind.toStdString();
    return int(std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin());
}

DeviceTest testOf(const QString &name)
{
    const auto found = std::find(kTests.begin(), kTests.end(), name.toStdString());
    return found == kTests.end() ? DeviceTest::Untested : DeviceTest(found - kTests.begin());
}

} // namespace

void sortDevices(std::vector<ComputeDevice> &devices)
{
    std::stable_sort(
        devices.begin(), devices.end(), [](const ComputeDevice &a, const ComputeDevice &b) {
            return rank(a) < rank(b);
        });
}

QByteArray devicesToJson(const std::vector<ComputeDevice> &devices)
{
    QJsonArray list;
    for (const ComputeDevice &device : devices)
        list.append(QJsonObject{{"id", device.id},
                                {"name", device.name},
                                {"kind", device.kind},
                                {"memoryBytes", device.memoryBytes},
                                {"driver", device.driver},
                                {"test", QLatin1String(kTests[size_t(device.test)])},
                                {"operation", device.operation}});
    return QJsonDocument(QJsonObject{{"devices", list}}).toJson(QJsonDocument::Compact);
}

std::vector<ComputeDevice> devicesFromJson(const QByteArray &json)
{
    std::vector<ComputeDevice> devices;
    const QJsonArray list = QJsonDocument::fromJson(json).object().value("devices").toArray();
    for (const QJsonValue &entry : list) {
        ComputeDevice device;
        device.id = entry["id"].toString();
        device.name = entry["name"].toString();
        device.kind = entry["kind"].toString();
        device.memoryBytes = entry["memoryBytes"].toInteger();
        device.driver = entry["driver"].toString();
        device.test = testOf(entry["test"].toString());
        device.operation = entry["operation"].toString();
        if (!device.id.isEmpty())
            devices.push_back(std::move(device));
    }
    sortDevices(devices);
    return devices;
}

} // namespace mynah
