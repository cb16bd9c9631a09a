// The thread of the downloads: who may run now, and who waits for a turn.
#pragma once

#include "app/services/downloads/transfer.h"

#include <QStringList>

#include <map>

namespace mynah {

/// Lives on its own thread; every call is posted to it. Targets that are not known are ignored.
class DownloadWorker : public QObject {
    Q_OBJECT

public:
    explicit DownloadWorker(DownloadRules rules);
    ~DownloadWorker() override;

    void begin(const DownloadOrder &order);
    void recall(const QStringList &targets);
    void resume(const QString &target);
    void pause(const QString &target);
    void cancel(const QString &target);
    void startAgain(const QString &target);
    void acceptUnverified(const QString &target);
    /// Forgets one that is done.
    void dismiss(const QString &target);

signals:
    void changed(const mynah::DownloadStatus &status);
    void removed(const QString &target);

private:
    Transfer *find(const QString &target) const;
    Transfer *add(const DownloadOrder &order);
    void remove(const QString &target);
    void schedule();

    DownloadRules m_rules;
    QNetworkAccessManager *m_network;
    std::map<QString, Transfer *> m_transfers;
    QStringList m_queue; // in the order in which they were asked for
    bool m_scheduling = false;
};

} // namespace mynah
