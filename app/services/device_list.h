// The devices of this machine, looked for by another process: a driver that crashes takes only that
// one down.
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <vector>

namespace mynah {

struct ComputeDevice {
    QString id, name;
    QString kind; // "cpu", "discrete", "integrated", "software"
    qint64 memoryBytes = 0;

    bool operator==(const ComputeDevice &) const = default;
};

/// Thread: the GUI thread.
class DeviceList : public QObject {
    Q_OBJECT

public:
    enum class Problem { None, Crashed, TimedOut, Unreadable };

    /// `program` is run with `--list-devices` and prints JSON; empty: only the processor is known.
    explicit DeviceList(const QString &program, QObject *parent = nullptr);
    ~DeviceList() override;

    void start();
    /// The processor until the answer is there, and when there is none.
    const std::vector<ComputeDevice> &devices() const { return m_devices; }
    /// The one that "Auto" means: the first.
    const ComputeDevice &best() const { return m_devices.front(); }
    Problem problem() const { return m_problem; }
    void setTimeout(int ms) { m_timeout.setInterval(ms); }

signals:
    void changed();

private:
    void finished();
    void give(Problem problem);

    QString m_program;
    QProcess m_process;
    QTimer m_timeout;
    bool m_timedOut = false;
    std::vector<ComputeDevice> m_devices;
    Problem m_problem = Problem::None;
};

/// What `--list-devices` prints: asks every driver.
QByteArray deviceListJson();

} // namespace mynah
