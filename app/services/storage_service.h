// The storage thread: owns the only writing ConversationStore; the GUI posts jobs and never waits.
#pragma once

#include "core/storage/conversation_store.h"

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

using StoreFactory = std::function<Result<std::unique_ptr<ConversationStore>>()>;

/// Jobs run one after the other in the order they were posted. When the store cannot be opened
/// every job gets that error. The destructor finishes what was posted. Thread: the GUI thread; jobs
/// run on the storage thread, replies come back to the GUI thread.
class StorageService : public QObject {
    Q_OBJECT

public:
    explicit StorageService(StoreFactory open, QObject *parent = nullptr);
    ~StorageService() override;

    /// `job` is called with the store on the storage thread, `reply` with its Result<T> on the GUI
    /// thread, unless `context` has been destroyed.
    template <typename Job, typename Reply> void run(QObject *context, Job job, Reply reply);
    /// Waits until all posted jobs are done or `timeoutMs` is over: for quitting only.
    bool drain(int timeoutMs);

signals:
    void opened();
    void openFailed(const mynah::Error &error);

private:
    struct Opened {
        std::unique_ptr<ConversationStore> store;
        Error error;
    };

    void post(std::function<void(Opened &)> job);
    void work(std::stop_token stop, const StoreFactory &open);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    std::deque<std::function<void(Opened &)>> m_jobs;
    bool m_busy = true;
    std::jthread m_thread; // last: it uses everything above
};

template <typename Job, typename Reply>
void StorageService::run(QObject *context, Job job, Reply reply)
{
    using Outcome = std::invoke_result_t<Job, ConversationStore &>;
    post([guard = QPointer<QObject>(context), job = std::move(job), reply = std::move(reply)](
             Opened &opened) mutable {
        auto outcome =
            std::make_shared<Outcome>(opened.store ? job(*opened.store) : Outcome(opened.error));
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
