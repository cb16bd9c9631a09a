#include "app/services/downloads/download_worker.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace mynah {

namespace {

/// The proxies of the system, for downloads alone; asking for them may take a while.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

} // namespace

DownloadWorker::DownloadWorker(DownloadRules rules)
    : m_rules(std::move(rules)), m_network(new QNetworkAccessManager(this))
{
    if (m_rules.systemProxy)
        m_network->setProxyFactory(new SystemProxies);
    else
        m_network->setProxy(QNetworkProxy::NoProxy);
}

DownloadWorker::~DownloadWorker()
{
    for (const auto &[target, transfer] : m_transfers)
        delete transfer; // before the network, which takes its replies with it
}

Transfer *DownloadWorker::find(const QString &target) const
{
    const auto found = m_transfers.find(target);
    return found == m_transfers.end() ? nullptr : found->second;
}

Transfer *DownloadWorker::add(const DownloadOrder &order)
{
    auto *transfer = new Transfer(order, m_rules, *m_network, this);
    m_transfers.insert_or_assign(order.target, transfer);
    connect(transfer, &Transfer::changed, this, [this](const DownloadStatus &status) {
        emit changed(status);
        schedule();
    });
    return transfer;
}

void DownloadWorker::remove(const QString &target)
{
    m_queue.removeAll(target);
    if (Transfer *transfer = find(target)) {
        m_transfers.erase(target);
        transfer->disconnect(this);
        transfer->deleteLater();
    }
    emit removed(target);
    schedule();
}

void DownloadWorker::begin(const DownloadOrder &order)
{
    Transfer *transfer = find(order.target);
    if (transfer && transfer->status().state == DownloadState::Done) {
        m_transfers.erase(order.target);
        transfer->disconnect(this);
        transfer->deleteLater();
        transfer = nullptr;
    }
    if (!transfer)
        add(order)->enqueue();
    resume(order.target);
}

void DownloadWorker::recall(const QStringList &targets)
{
    for (const QString &target : targets) {
        // A disk that is not there today may be there tomorrow.
        if (find(target) || !QFileInfo(target).dir().exists())
            continue;
        DownloadOrder order;
        order.target = target;
        if (!add(order)->recall())
            remove(target);
    }
}

void DownloadWorker::resume(const QString &target)
{
    Transfer *transfer = find(target);
    if (!transfer)
        return;
    const DownloadState state = transfer->status().state;
    if (state == DownloadState::Waiting || state == DownloadState::NoRoom)
        return transfer->start(); // now, not later
    if (state != DownloadState::Queued && state != DownloadState::Paused &&
        state != DownloadState::Failed)
        return;
    if (!m_queue.contains(target))
        m_queue << target;
    if (state != DownloadState::Queued)
        transfer->enqueue();
    schedule();
}

void DownloadWorker::pause(const QString &target)
{
    m_queue.removeAll(target);
    if (Transfer *transfer = find(target))
        transfer->pause();
}

void DownloadWorker::cancel(const QString &target)
{
    if (Transfer *transfer = find(target))
        transfer->cancel();
    remove(target);
}

void DownloadWorker::dismiss(const QString &target)
{
    const Transfer *transfer = find(target);
    if (transfer && transfer->status().state == DownloadState::Done)
        remove(target);
}

void DownloadWorker::startAgain(const QString &target)
{
    if (Transfer *transfer = find(target))
        transfer->startAgain();
}

void DownloadWorker::acceptUnverified(const QString &target)
{
    if (Transfer *transfer = find(target))
        transfer->acceptUnverified();
}

/// One that waits for room takes no turn: others may be smaller, or lie on another disk.
void DownloadWorker::schedule()
{
    if (m_scheduling)
        return;
    m_scheduling = true;
    for (;;) {
        const auto running =
            std::count_if(m_transfers.begin(), m_transfers.end(), [](const auto &entry) {
                const DownloadState state = entry.second->status().state;
                return state > DownloadState::Queued && state < DownloadState::NoRoom;
            });
        if (m_queue.isEmpty() || running >= m_rules.atOnce)
            break;
        if (Transfer *next = find(m_queue.takeFirst()))
            next->start();
    }
    m_scheduling = false;
}

} // namespace mynah
