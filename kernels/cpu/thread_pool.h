// Workers that live as long as the device: every call runs one function on all of them at once.
#pragma once

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace mynah::cpu {

/// All threads of a team meet at wait(). Spins briefly (an operation takes microseconds), then
/// sleeps, so that a machine with more threads than cores still makes progress.
class Barrier {
public:
    explicit Barrier(int threads) : m_threads(threads), m_waiting(0), m_generation(0) {}
    void wait();

private:
    const int m_threads;
    std::atomic<int> m_waiting;
    std::atomic<unsigned> m_generation;
};

/// Thread: run() is called by one owner, which takes part as thread 0.
class ThreadPool {
public:
    explicit ThreadPool(int threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    int size() const { return m_threads; }
    Barrier &barrier() { return m_barrier; }
    /// Calls work(thread) for 0 ≤ thread < size() at the same time and returns when all are done.
    void run(const std::function<void(int)> &work);

private:
    void loop(int thread);

    const int m_threads;
    Barrier m_barrier;
    std::atomic<unsigned> m_round{0};
    std::atomic<int> m_running{0};
    const std::function<void(int)> *m_work = nullptr;
    bool m_quit = false;
    std::vector<std::thread> m_workers;
};

} // namespace mynah::cpu
