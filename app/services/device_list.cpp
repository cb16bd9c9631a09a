#include "app/services/device_list.h"

#include "kernels/cpu/cpu_info.h"
#include "kernels/self_test.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace mynah {

namespace {

constexpr int kTimeoutMs = 15'000; // the first start of a driver may compile much
constexpr int kKillMs = 200;
constexpr int kMostRuns = 4; // a driver that ends the test is found by the next run

ComputeDevice thisProcessor()
{
    ComputeDevice device;
    device.id = device.kind = QStringLiteral("cpu");
    device.name = QString::fromStdString(cpu::processorName());
    device.memoryBytes = qint64(cpu::memoryBytes());
    return device;
}

bool hasProcessor(const std::vector<ComputeDevice> &devices)
{
    return std::any_of(devices.begin(), devices.end(), [](const ComputeDevice &device) {
        return device.isProcessor();
    });
}

std::vector<ComputeDevice> kept(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMostBytes = 100'000;
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    auto devices = devicesFromJson(file.read(kMostBytes));
    return hasProcessor(devices) ? devices : std::vector<ComputeDevice>();
}

} // namespace

DeviceList::DeviceList(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_devices(kept(m_parts.keptFile))
{
    m_listed = !m_parts.program.isEmpty() && !m_devices.empty();
    if (!m_listed)
        m_devices = {thisProcessor()};
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(kTimeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_process.kill();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
    connect(&m_process, &QProcess::finished, this, &DeviceList::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Problem::Unreadable);
    });
}

/// A test that is ended here says nothing of the device.
DeviceList::~DeviceList()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kKillMs);
    const ComputeDevice *device = tested();
    if (!device || m_parts.testFolder.isEmpty())
        return;
    DeviceInfo info;
    info.name = device->name.toStdString();
    info.driver = device->driver.toStdString();
    const std::filesystem::path folder = m_parts.testFolder.toStdU16String();
    if (keptSelfTest(info, folder).state == SelfTestState::Died)
        forgetSelfTest(info, folder);
}

const ComputeDevice &DeviceList::best() const
{
    const auto found =
        std::find_if(m_devices.begin(), m_devices.end(), [](const ComputeDevice &device) {
            return !device.refused() && (device.isProcessor() || device.isHardware());
        });
    return *found; // the processor is always there
}

const ComputeDevice &DeviceList::processor() const
{
    return *std::find_if(m_devices.begin(), m_devices.end(), [](const ComputeDevice &device) {
        return device.isProcessor();
    });
}

const ComputeDevice *DeviceList::find(const QString &id) const
{
    const auto found = std::find_if(m_devices.begin(),
                                    m_devices.end(),
                                    [&id](const ComputeDevice &device) { return device.id == id; });
    return found == m_devices.end() ? nullptr : &*found;
}

bool DeviceList::knows(const QString &id) const
{
    if (m_parts.program.isEmpty() || (m_answered && !m_asking))
        return true;
    if (id == processor().id)
        return true;
    if (!m_listed)
        return false;
    const ComputeDevice *device = id.isEmpty() ? &best() : find(id);
    return device && device->settled();
}

const ComputeDevice *DeviceList::tested() const
{
    if (!m_asking || !m_fresh)
        return nullptr;
    const auto found = std::find_if(
        m_devices.begin(), m_devices.end(), [](const auto &device) { return !device.settled(); });
    return found == m_devices.end() ? nullptr : &*found;
}

void DeviceList::start()
{
    if (m_parts.program.isEmpty() || m_asking)
        return;
    m_runs = 0;
    run(false);
}

void DeviceList::testAgain()
{
    if (m_parts.program.isEmpty() || m_asking)
        return;
    m_runs = 0;
    run(true);
}

void DeviceList::run(bool testAgain)
{
    ++m_runs;
    m_asking = true;
    m_timedOut = m_fresh = false;
    m_problem = Problem::None;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("--list-devices")};
    if (testAgain)
        arguments << QStringLiteral("--test-again");
    m_process.start(m_parts.program, arguments, QIODevice::ReadOnly);
    m_timeout.start();
    emit changed();
}

void DeviceList::read(bool toTheEnd)
{
    while (m_process.canReadLine() || (toTheEnd && !m_process.atEnd())) {
        auto devices = devicesFromJson(m_process.readLine());
        if (!hasProcessor(devices))
            continue; // a driver that talks
        m_devices = std::move(devices);
        m_fresh = m_listed = true;
        m_timeout.start();
        emit changed();
    }
}

void DeviceList::finished()
{
    read(true);
    const bool crashed = m_timedOut || m_process.exitStatus() == QProcess::CrashExit;
    const bool inTheTest = crashed && tested() != nullptr;
    if (inTheTest && m_runs < kMostRuns)
        return run(false);
    if (inTheTest) // nothing can be kept of it: then the devices that are left are not used now
        for (ComputeDevice &device : m_devices)
            if (!device.settled())
                device.test = DeviceTest::Died;
    if (m_fresh)
        return end(Problem::None);
    end(m_timedOut ? Problem::TimedOut : crashed ? Problem::Crashed : Problem::Unreadable);
}

void DeviceList::end(Problem problem)
{
    m_timeout.stop();
    m_asking = false;
    m_answered = true;
    m_problem = problem;
    if (problem != Problem::None)
        m_devices = {thisProcessor()};
    keep();
    emit changed();
}

/// After a crash it is gone: the next start waits for its own answer.
void DeviceList::keep() const
{
    if (m_parts.keptFile.isEmpty())
        return;
    if (m_problem != Problem::None) {
        QFile::remove(m_parts.keptFile);
        return;
    }
    QSaveFile file(m_parts.keptFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(devicesToJson(m_devices));
    file.commit(); // where that fails, the next start asks again
}

} // namespace mynah
