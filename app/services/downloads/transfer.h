// One download: asks sources for the rest of a file until it is there.
#pragma once

#include "app/services/downloads/download_rules.h"
#include "app/services/downloads/part_file.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace mynah {

/// Lives on the thread of the downloads, which may wait for the disk.
class Transfer : public QObject {
    Q_OBJECT

public:
    Transfer(DownloadOrder order,
             const DownloadRules &rules,
             QNetworkAccessManager &network,
             QObject *parent = nullptr);
    ~Transfer() override;

    const DownloadStatus &status() const { return m_status; }

    /// Makes the files, so that the order outlives the program, and waits for start().
    void enqueue();
    /// Paused, as the note on the disk tells it. False: there is none.
    bool recall();
    void start();
    void pause();
    /// Removes what is there; nothing may be called after.
    void cancel();
    /// Drops what is there and asks for all of it, of the other source first.
    void startAgain();
    /// Of Mismatch: keeps the file. Of OtherFile: takes what the sources have. Neither is verified.
    void acceptUnverified();

signals:
    void changed(const mynah::DownloadStatus &status);

private:
    struct Failure {
        DownloadProblem problem = DownloadProblem::None;
        bool later = false; // it was asked again and again in vain
    };

    void checkSome();
    void proceed();
    void request();
    void headArrived();
    void bytesArrived();
    void replyFinished();
    void settle();
    void finish(bool verified);

    bool take(const AnswerPlan &plan);
    void restartFromFirstByte();
    void dropReply();
    void stopAll();
    void sourceFailed(DownloadProblem problem, const QString &reason, bool later);
    void giveUp();
    void diskFailed();
    bool roomFor(qint64 more);
    void waitForRoom();
    void lookForRoom();

    void setState(DownloadState state);
    void report(bool now);
    void measureSpeed();
    const QUrl &source() const { return m_status.order.sources[m_source]; }
    QString host() const;
    qint64 expectedTotal() const;

    DownloadRules m_rules;
    QNetworkAccessManager &m_network;
    DownloadStatus m_status;
    std::unique_ptr<PartFile> m_part;
    QNetworkReply *m_reply = nullptr;
    AskedRange m_asked;
    bool m_taking = false;  // the body of the reply belongs to the file
    bool m_checked = false; // what was there has been read again
    QString m_tlsReason;
    size_t m_source = 0, m_preferred = 0;
    QHash<size_t, Failure> m_failed; // sources that are asked no more until the user resumes
    int m_tries = 0, m_restarts = 0;
    bool m_answered = false; // the source has sent a part of the file
    qint64 m_sinceRoom = 0;  // bytes since the disk was last asked how full it is
    QTimer m_step, m_retry, m_stall, m_room, m_late;
    QElapsedTimer m_clock, m_sinceReport;
    std::deque<std::pair<qint64, qint64>> m_samples; // ms, bytes
};

} // namespace mynah
