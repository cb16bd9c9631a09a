#include "app/services/storage_service.h"

#include <chrono>

namespace mynah {

StorageService::StorageService(StoreFactory open, QObject *parent)
    : QObject(parent),
      m_thread([this, open = std::move(open)](std::stop_token stop) { work(stop, open); })
{
}

StorageService::~StorageService()
{
    m_thread.request_stop();
}

void StorageService::post(std::function<void(Opened &)> job)
{
    {
        std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

bool StorageService::drain(int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(
        lock, std::chrono::milliseconds(timeoutMs), [this] { return m_jobs.empty() && !m_busy; });
}

void StorageService::work(std::stop_token stop, const StoreFactory &open)
{
    Opened opened;
    auto store = open();
    if (store.ok()) {
        opened.store = std::move(*store);
        QMetaObject::invokeMethod(
            this, [this] { emit this->opened(); }, Qt::QueuedConnection);
    } else {
        opened.error = store.error();
        QMetaObject::invokeMethod(
            this, [this, error = opened.error] { emit openFailed(error); }, Qt::QueuedConnection);
    }
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_busy = false;
        m_idle.notify_all();
        m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
        if (m_jobs.empty())
            return; // asked to stop, and nothing is left to do
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        job(opened);
        lock.lock();
    }
}

} // namespace mynah
