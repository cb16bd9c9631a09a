#include "kernels/cpu/thread_pool.h"

namespace mynah::cpu {

namespace {

constexpr int kSpins =
    4000; // some ten microseconds: longer than a small op, shorter than a time slice

void relax()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#else
    std::atomic_signal_fence(std::memory_order_seq_cst);
#endif
}

template <typename Condition> void spinUntil(const Condition &condition)
{
    for (int i = 0; !condition(); ++i) {
        if (i < kSpins)
            relax();
        else
            std::this_thread::yield();
    }
}

} // namespace

void Barrier::wait()
{
    const unsigned generation = m_generation.load(std::memory_order_acquire);
    if (m_waiting.fetch_add(1, std::memory_order_acq_rel) + 1 == m_threads) {
        m_waiting.store(0, std::memory_order_relaxed);
        m_generation.fetch_add(1, std::memory_order_release);
        return;
    }
    spinUntil([&] { return m_generation.load(std::memory_order_acquire) != generation; });
}

ThreadPool::ThreadPool(int threads) : m_threads(threads < 1 ? 1 : threads), m_barrier(m_threads)
{
    for (int thread = 1; thread < m_threads; ++thread)
        m_workers.emplace_back([this, thread] { loop(thread); });
}

ThreadPool::~ThreadPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        m_round.fetch_add(1, std::memory_order_release);
    }
    m_start.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
}

void ThreadPool::run(const std::function<void(int)> &work)
{
    if (m_threads > 1) {
        {
            const std::lock_guard lock(m_mutex);
            m_work = &work;
            m_running.store(m_threads - 1, std::memory_order_relaxed);
            m_round.fetch_add(1, std::memory_order_release);
        }
        m_start.notify_all();
    }
    work(0);
    spinUntil([&] { return m_threads == 1 || m_running.load(std::memory_order_acquire) == 0; });
}

void ThreadPool::loop(int thread)
{
    unsigned seen = 0;
    for (;;) {
        // Between two tokens only the sampler runs: a short spin saves the wake-up.
        for (int i = 0; i < kSpins && m_round.load(std::memory_order_acquire) == seen; ++i)
            relax();
        {
            std::unique_lock lock(m_mutex);
            m_start.wait(lock, [&] { return m_round.load(std::memory_order_relaxed) != seen; });
            seen = m_round.load(std::memory_order_relaxed);
            if (m_quit)
                return;
        }
        (*m_work)(thread);
        m_running.fetch_sub(1, std::memory_order_release);
    }
}

} // namespace mynah::cpu
