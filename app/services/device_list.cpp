#include "app/services/device_list.h"

#include "kernels/cpu/cpu_info.h"
#include "kernels/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mynah {

namespace {

constexpr int kTimeoutMs = 15'000; // the first start of a driver may compile much
constexpr int kKillMs = 200;

/// Nothing when it is not what deviceListJson() writes.
std::vector<ComputeDevice> parse(const QByteArray &json)
{
    std::vector<ComputeDevice> devices;
    const QJsonArray list = QJsonDocument::fromJson(json).object().value("devices").toArray();
    for (const QJsonValue &entry : list) {
        ComputeDevice device{entry["id"].toString(),
                             entry["name"].toString(),
                             entry["kind"].toString(),
                             entry["memoryBytes"].toInteger()};
        if (!device.id.isEmpty())
            devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace

DeviceList::DeviceList(const QString &program, QObject *parent)
    : QObject(parent), m_program(program), m_devices{{QStringLiteral("cpu"),
                                                      QString::fromStdString(cpu::processorName()),
                                                      QStringLiteral("cpu"),
                                                      qint64(cpu::memoryBytes())}}
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(kTimeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_process.kill();
    });
    connect(&m_process, &QProcess::finished, this, &DeviceList::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            give(Problem::Unreadable);
    });
}

DeviceList::~DeviceList()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kKillMs);
}

void DeviceList::start()
{
    if (m_program.isEmpty() || m_process.state() != QProcess::NotRunning)
        return;
    m_timedOut = false;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_program, {QStringLiteral("--list-devices")}, QIODevice::ReadOnly);
    m_timeout.start();
}

void DeviceList::finished()
{
    m_timeout.stop();
    if (m_timedOut)
        return give(Problem::TimedOut);
    if (m_process.exitStatus() == QProcess::CrashExit)
        return give(Problem::Crashed);
    auto devices = parse(m_process.readAllStandardOutput());
    if (m_process.exitCode() != 0 || devices.empty())
        return give(Problem::Unreadable);
    m_devices = std::move(devices);
    give(Problem::None);
}

void DeviceList::give(Problem problem)
{
    m_timeout.stop();
    m_problem = problem;
    emit changed();
}

QByteArray deviceListJson()
{
    QJsonArray list;
    for (const DeviceInfo &info : listDevices())
        list.append(QJsonObject{{"id", QString::fromStdString(info.id)},
                                {"name", QString::fromStdString(info.name)},
                                {"kind", QString::fromStdString(info.kind)},
                                {"memoryBytes", qint64(info.memoryBytes)}});
    return QJsonDocument(QJsonObject{{"devices", list}}).toJson(QJsonDocument::Compact);
}

} // namespace mynah
