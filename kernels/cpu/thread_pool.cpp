#include "kernels/cpu/thread_pool.h"

namespace mynah::cpu {

namespace {

// Some ten microseconds: longer than a small operation, far shorter than a time slice. After that a
// thread sleeps, so that a core that somebody else needs is not kept busy with waiting.
constexpr int kSpins = 4000;

void relax()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#else
    std::atomic_signal_fence(std::memory_order_seq_cst);
#endif
}

/// Until `value` differs from `seen`.
template <typename Number> void waitWhile(const std::atomic<Number> &value, Number seen)
{
    for (int i = 0; i < kSpins; ++i) {
        if (value.load(std::memory_order_acquire) != seen)
            return;
        relax();
    }
    while (value.load(std::memory_order_acquire) == seen)
        value.wait(seen, std::memory_order_acquire);
}

} // namespace

void Barrier::wait()
{
    const unsigned generation = m_generation.load(std::memory_order_acquire);
    if (m_waiting.fetch_add(1, std::memory_order_acq_rel) + 1 == m_threads) {
        m_waiting.store(0, std::memory_order_relaxed);
        m_generation.fetch_add(1, std::memory_order_release);
        m_generation.notify_all();
        return;
    }
    waitWhile(m_generation, generation);
}

ThreadPool::ThreadPool(int threads) : m_threads(threads < 1 ? 1 : threads), m_barrier(m_threads)
{
    for (int thread = 1; thread < m_threads; ++thread)
        m_workers.emplace_back([this, thread] { loop(thread); });
}

ThreadPool::~ThreadPool()
{
    m_quit = true;
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
}

void ThreadPool::run(const std::function<void(int)> &work)
{
    if (m_threads == 1)
        return work(0);
    m_work = &work;
    m_running.store(m_threads - 1, std::memory_order_relaxed);
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
    work(0);
    for (int left; (left = m_running.load(std::memory_order_acquire)) != 0;)
        waitWhile(m_running, left);
}

void ThreadPool::loop(int thread)
{
    unsigned seen = 0;
    for (;;) {
        waitWhile(m_round, seen);
        ++seen;
        if (m_quit)
            return;
        (*m_work)(thread);
        m_running.fetch_sub(1, std::memory_order_release);
        m_running.notify_all();
    }
}

} // namespace mynah::cpu
