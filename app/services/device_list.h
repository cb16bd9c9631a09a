// The devices of this machine, looked for and tested by another process: a driver that crashes
// takes only that one down.
#pragma once

#include "app/services/compute_device.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <vector>

namespace mynah {

/// What the last start found is kept in a file, so that a model can be opened at once. Thread: the
/// GUI thread.
class DeviceList : public QObject {
    Q_OBJECT

public:
    enum class Problem { None, Crashed, TimedOut, Unreadable };

    struct Parts {
        QString program;    // run with `--list-devices`, see device_listing.h; empty: only the
                            // processor is known
        QString keptFile;   // empty: nothing is kept
        QString testFolder; // of kernels/self_test.h; empty: none
    };
    explicit DeviceList(Parts parts, QObject *parent = nullptr);
    ~DeviceList() override;

    /// Asks the drivers; does nothing while they are asked.
    void start();
    /// The same, and tests every device once more.
    void testAgain();
    /// In order of preference. What the last start found until there is an answer; where there is
    /// neither, the processor alone.
    const std::vector<ComputeDevice> &devices() const { return m_devices; }
    /// The one that "Auto" means: the first that may be used and is no software.
    const ComputeDevice &best() const;
    const ComputeDevice &processor() const;
    /// Null: it is not there.
    const ComputeDevice *find(const QString &id) const;
    /// Whether the device (empty: the best one) is known well enough to be opened, or to be missed.
    bool knows(const QString &id) const;
    /// The drivers are asked, or a device is tested.
    bool asking() const { return m_asking; }
    /// The one that is tested now; null: none is.
    const ComputeDevice *tested() const;
    Problem problem() const { return m_problem; }
    /// For the first answer, and for each that follows; then the process is ended.
    void setTimeout(int ms) { m_timeout.setInterval(ms); }

signals:
    void changed();

private:
    void run(bool testAgain);
    void read(bool toTheEnd = false);
    void finished();
    void end(Problem problem);
    void keep() const;

    Parts m_parts;
    QProcess m_process;
    QTimer m_timeout;
    std::vector<ComputeDevice> m_devices;
    Problem m_problem = Problem::None;
    bool m_asking = false, m_timedOut = false;
    bool m_listed = false;   // m_devices come from a process, this one's or an earlier one
    bool m_fresh = false;    // from the one that runs
    bool m_answered = false; // asked once, whatever came of it
    int m_runs = 0;
};

} // namespace mynah
