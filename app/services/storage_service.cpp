#include "app/services/storage_service.h"

#include <chrono>
#include <utility>

namespace mynah {

StorageService::StorageService(StoreFactory open, StoreFactory repair, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_repair(std::move(repair)),
      m_thread([this](std::stop_token stop) { work(stop); })
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

void StorageService::postStates(Step step)
{
    {
        std::lock_guard lock(m_mutex);
        m_states.push_back(std::move(step));
        m_tidying = true;
    }
    m_wake.notify_one();
}

void StorageService::saveStates(qint64 message,
                                std::shared_ptr<const Snapshot> snapshot,
                                const std::string &systemText,
                                std::shared_ptr<const Snapshot> opening)
{
    // Shared, because std::function is copied; used on the storage thread alone.
    auto writer = std::make_shared<std::unique_ptr<SnapshotWriter>>();
    if (opening) {
        postStates([writer, systemText, opening](ConversationStore &store) -> Result<bool> {
            if (!*writer) {
                MYNAH_TRY(*writer, store.saveOpening(systemText, opening));
            }
            return (*writer)->step();
        });
        writer = std::make_shared<std::unique_ptr<SnapshotWriter>>();
    }
    postStates([writer, message, snapshot](ConversationStore &store) -> Result<bool> {
        if (!*writer) {
            MYNAH_TRY(*writer, store.saveSnapshot(message, snapshot));
        }
        return (*writer)->step();
    });
}

void StorageService::reopen()
{
    post([this](Opened &opened) {
        if (!opened.store)
            use(opened, m_open());
    });
}

void StorageService::tidy()
{
    {
        std::lock_guard lock(m_mutex);
        m_tidying = true;
    }
    m_wake.notify_one();
}

/// One step of saving a state, else of cleaning up.
void StorageService::runStep(Opened &opened, std::unique_lock<std::mutex> &lock)
{
    const bool saving = !m_states.empty();
    Step step;
    if (saving)
        step = std::move(m_states.front());
    lock.unlock();
    Result<bool> more = opened.error;
    if (opened.store && saving) {
        more = step(*opened.store);
    } else if (opened.store) {
        auto budget = stateBudget(*opened.store);
        more = budget.ok() ? opened.store->tidy(*budget) : Result<bool>(budget.error());
    }
    const bool again = more.ok() && *more;
    if (saving && !again) {
        step = {}; // with its writer, before the store could be closed
        if (more.ok())
            QMetaObject::invokeMethod(this, &StorageService::statesSaved, Qt::QueuedConnection);
        else if (opened.store && more.error().code != ErrorCode::Usage) // else its message is gone
            QMetaObject::invokeMethod(
                this,
                [this, error = more.error()] { emit stateFailed(error); },
                Qt::QueuedConnection);
    }
    lock.lock();
    if (saving && again)
        m_states.front() = std::move(step);
    else if (saving)
        m_states.pop_front();
    else if (!again)
        m_tidying = false;
}

bool StorageService::drain(int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(
        lock, std::chrono::milliseconds(timeoutMs), [this] { return !workLeft() && !m_busy; });
}

void StorageService::use(Opened &opened, Result<OpenedStore> store)
{
    if (!store.ok()) {
        opened.error = store.error();
        QMetaObject::invokeMethod(
            this, [this, error = opened.error] { emit openFailed(error); }, Qt::QueuedConnection);
        return;
    }
    opened.store = std::move(store->store);
    if (store->repair)
        QMetaObject::invokeMethod(
            this, [this, report = *store->repair] { emit repaired(report); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [this] { emit this->opened(); }, Qt::QueuedConnection);
}

/// True: the store was repaired and is open again.
bool StorageService::repairAfter(Opened &opened, const Error &error)
{
    if (error.code != ErrorCode::StorageDamaged || !opened.store || !m_repair ||
        std::exchange(opened.repairTried, true))
        return false;
    {
        std::lock_guard lock(m_mutex);
        m_states.clear(); // they write into the store that is closed now; they are caches
    }
    opened.store.reset();
    use(opened, m_repair());
    return opened.store != nullptr;
}

void StorageService::work(std::stop_token stop)
{
    Opened opened;
    use(opened, m_open());
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (!workLeft()) {
            m_busy = false;
            m_idle.notify_all();
            m_wake.wait(lock, stop, [this] { return workLeft() || m_tidying; });
            if (!workLeft() && stop.stop_requested())
                return; // nothing is left to do but cleaning up, which can wait
        }
        m_busy = workLeft();
        if (m_jobs.empty()) {
            runStep(opened, lock);
            continue;
        }
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(opened);
        lock.lock();
        m_tidying = true; // what was written is copied, what was deleted is cleared away
    }
}

} // namespace mynah
