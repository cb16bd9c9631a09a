// The storage thread: owns the only writing ConversationStore; the GUI posts jobs and never waits.
#pragma once

#include "core/storage/open_or_repair.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace mynah {

using StoreFactory = std::function<Result<OpenedStore>()>;

/// Jobs run one after the other in the order they were posted; work in small steps (saving states,
/// cleaning up) runs between them and never holds one up longer than a step. When the store cannot
/// be opened every job gets that error. A job that meets damage in the file has it repaired, once,
/// and runs again. The destructor finishes what was posted, but not cleaning
/// up. Thread: the GUI thread; jobs run on the storage thread, replies come back to the GUI thread.
class StorageService : public QObject {
    Q_OBJECT

public:
    /// `repair` opens a store whose file was found damaged; empty: that is an error like another.
    explicit StorageService(StoreFactory open, StoreFactory repair = {}, QObject *parent = nullptr);
    ~StorageService() override;

    /// `job` is called with the store on the storage thread, `reply` with its Result<T> on the GUI
    /// thread, unless `context` has been destroyed.
    template <typename Job, typename Reply> void run(QObject *context, Job job, Reply reply);
    /// Saves the state after a message, and after the system text that its conversation begins with
    /// (null: none to save), when there is nothing else to do; then makes room for it.
    void saveStates(qint64 message,
                    std::shared_ptr<const Snapshot> snapshot,
                    const std::string &systemText = {},
                    std::shared_ptr<const Snapshot> opening = nullptr);
    /// Opens a store that did not open, once more: opened() or openFailed() tells the outcome.
    void reopen();
    /// Cleans up when there is nothing else to do: after deleting, after a smaller budget was set.
    void tidy();
    /// Erases the store and forgets what of states was still to be saved; `reply` gets
    /// Result<void>.
    template <typename Reply> void eraseEverything(QObject *context, Reply reply)
    {
        run(
            context,
            [this](ConversationStore &store) {
                {
                    std::lock_guard lock(m_mutex);
                    m_states.clear();
                }
                return store.eraseEverything();
            },
            std::move(reply));
    }
    /// Waits until all posted jobs and states are done or `timeoutMs` is over: for quitting only.
    bool drain(int timeoutMs);

signals:
    void opened();
    void openFailed(const mynah::Error &error);
    /// The file was damaged and has been repaired; comes before opened().
    void repaired(const mynah::RepairReport &report);
    void statesSaved();
    void stateFailed(const mynah::Error &error); // the messages are safe: only time was lost

private:
    /// True: call again.
    using Step = std::function<Result<bool>(ConversationStore &)>;

    struct Opened {
        std::unique_ptr<ConversationStore> store;
        Error error;
        bool repairTried = false;
    };

    void post(std::function<void(Opened &)> job);
    void postStates(Step step);
    void use(Opened &opened, Result<OpenedStore> store);
    bool repairAfter(Opened &opened, const Error &error);
    bool workLeft() const { return !m_jobs.empty() || !m_states.empty(); }
    void runStep(Opened &opened, std::unique_lock<std::mutex> &lock);
    void work(std::stop_token stop);

    StoreFactory m_open, m_repair; // storage thread
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    std::deque<std::function<void(Opened &)>> m_jobs;
    std::deque<Step> m_states; // the front one is at work between two jobs
    bool m_tidying = false;
    bool m_busy = true;
    std::jthread m_thread; // last: it uses everything above
};

template <typename Job, typename Reply>
void StorageService::run(QObject *context, Job job, Reply reply)
{
    using Outcome = std::invoke_result_t<Job, ConversationStore &>;
    post([this, guard = QPointer<QObject>(context), job = std::move(job), reply = std::move(reply)](
             Opened &opened) mutable {
        auto outcome =
            std::make_shared<Outcome>(opened.store ? job(*opened.store) : Outcome(opened.error));
        if (!outcome->ok() && repairAfter(opened, outcome->error()))
            *outcome = job(*opened.store);
        QMetaObject::invokeMethod(
            qApp,
            [guard, outcome, reply = std::move(reply)]() mutable {
                if (guard)
                    reply(std::move(*outcome));
            },
            Qt::QueuedConnection);
    });
}

} // namespace mynah
