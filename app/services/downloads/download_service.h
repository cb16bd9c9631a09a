// The downloads as the window's thread sees them.
#pragma once

#include "app/services/downloads/download_worker.h"

#include <QThread>

namespace mynah {

/// Never begins anything by itself: what was on its way when the program ended comes back paused.
/// Thread: the GUI thread; files and network are waited for on another one.
class DownloadService : public QObject {
    Q_OBJECT

public:
    explicit DownloadService(DownloadRules rules = {}, QObject *parent = nullptr);
    ~DownloadService() override;

    /// Shows those of earlier, paused. Asks nothing of the network.
    void recall(const QStringList &targets);

    const std::vector<DownloadStatus> &downloads() const { return m_downloads; }
    /// Null: it is not there.
    const DownloadStatus *find(const QString &target) const;
    /// Those that are not whole yet, for recall() after the next start.
    QStringList unfinished() const;

    /// Begins, or goes on with the same target.
    void begin(const DownloadOrder &order);
    void pause(const QString &target);
    void resume(const QString &target);
    /// Removes what has arrived.
    void cancel(const QString &target);
    void startAgain(const QString &target);
    void acceptUnverified(const QString &target);
    /// Takes one that is done out of the list.
    void dismiss(const QString &target);
    /// What the other thread tells; pictures of the window tell it in its place.
    void update(const DownloadStatus &status);

signals:
    void changed(const QString &target); // one of them, or whether it is there
    void unfinishedChanged();
    void finished(const QString &target); // the file is whole

private:
    void forget(const QString &target);
    template <typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, call] { call(*worker); }, Qt::QueuedConnection);
    }

    std::unique_ptr<QThread> m_thread;
    DownloadWorker *m_worker; // lives on that thread
    std::vector<DownloadStatus> m_downloads;
    QStringList m_gone;    // removed here, and perhaps not there yet
    QStringList m_awaited; // recalled, and not heard of yet
};

} // namespace mynah
