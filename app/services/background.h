// Work that belongs to no service: reading a folder, writing a file.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace mynah {

/// Runs `job` on a thread of the pool and gives what it returns, by value, to `reply` on the GUI
/// thread, unless `context` has been destroyed. Thread: the GUI thread.
template <typename Job, typename Reply> void inBackground(QObject *context, Job job, Reply reply)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context),
                                          job = std::move(job),
                                          reply = std::move(reply)]() mutable {
        auto outcome = std::make_shared<std::invoke_result_t<Job>>(job());
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
