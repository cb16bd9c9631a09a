#include "app/services/downloads/download_service.h"

#include <algorithm>

namespace mynah {

namespace {
constexpr int kWaitMs = 500; // for the thread, when the program ends
} // namespace

DownloadService::DownloadService(DownloadRules rules, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()),
      m_worker(new DownloadWorker(std::move(rules)))
{
    qRegisterMetaType<DownloadStatus>();
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DownloadWorker::changed, this, &DownloadService::update);
    connect(m_worker, &DownloadWorker::removed, this, [this](const QString &target) {
        m_gone.removeOne(target);
        m_awaited.removeOne(target);
        forget(target);
    });
    m_thread->setObjectName(QStringLiteral("downloads"));
    m_thread->start();
}

DownloadService::~DownloadService()
{
    m_thread->quit();
    // One that hangs with its disk is left behind; the notes are true at any moment.
    if (!m_thread->wait(kWaitMs))
        (void)m_thread.release();
}

const DownloadStatus *DownloadService::find(const QString &target) const
{
    const auto found =
        std::find_if(m_downloads.begin(), m_downloads.end(), [&](const DownloadStatus &status) {
            return status.order.target == target;
        });
    return found == m_downloads.end() ? nullptr : &*found;
}

QStringList DownloadService::unfinished() const
{
    QStringList targets = m_awaited;
    for (const DownloadStatus &status : m_downloads)
        if (status.state != DownloadState::Done)
            targets << status.order.target;
    return targets;
}

void DownloadService::update(const DownloadStatus &status)
{
    const QString target = status.order.target;
    if (m_gone.contains(target))
        return;
    m_awaited.removeOne(target);
    const auto found =
        std::find_if(m_downloads.begin(), m_downloads.end(), [&](const DownloadStatus &known) {
            return known.order.target == target;
        });
    const bool isNew = found == m_downloads.end();
    const bool wasDone = !isNew && found->state == DownloadState::Done;
    const bool isDone = status.state == DownloadState::Done;
    if (isNew)
        m_downloads.push_back(status);
    else if (*found == status)
        return;
    else
        *found = status;
    emit changed(target);
    if (isNew || wasDone != isDone)
        emit unfinishedChanged();
    if (isDone && !wasDone)
        emit finished(target);
}

void DownloadService::forget(const QString &target)
{
    const auto removed = std::erase_if(
        m_downloads, [&](const DownloadStatus &status) { return status.order.target == target; });
    if (removed == 0)
        return;
    emit changed(target);
    emit unfinishedChanged();
}

void DownloadService::recall(const QStringList &targets)
{
    m_awaited += targets;
    post([targets](DownloadWorker &worker) { worker.recall(targets); });
}

void DownloadService::begin(const DownloadOrder &order)
{
    if (order.sources.empty() || order.target.isEmpty())
        return;
    if (!find(order.target)) { // shown at once
        DownloadStatus status;
        status.order = order;
        status.total = order.bytes;
        update(status);
    }
    post([order](DownloadWorker &worker) { worker.begin(order); });
}

void DownloadService::pause(const QString &target)
{
    post([target](DownloadWorker &worker) { worker.pause(target); });
}

void DownloadService::resume(const QString &target)
{
    post([target](DownloadWorker &worker) { worker.resume(target); });
}

void DownloadService::cancel(const QString &target)
{
    if (!find(target))
        return;
    m_gone << target; // what is still on its way here is of the one that is gone
    forget(target);
    post([target](DownloadWorker &worker) { worker.cancel(target); });
}

void DownloadService::startAgain(const QString &target)
{
    post([target](DownloadWorker &worker) { worker.startAgain(target); });
}

void DownloadService::acceptUnverified(const QString &target)
{
    post([target](DownloadWorker &worker) { worker.acceptUnverified(target); });
}

void DownloadService::dismiss(const QString &target)
{
    const DownloadStatus *status = find(target);
    if (!status || status->state != DownloadState::Done)
        return;
    forget(target);
    post([target](DownloadWorker &worker) { worker.dismiss(target); });
}

} // namespace mynah
