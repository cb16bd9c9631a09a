// Workers that live as long as the device: every call runs the phases of a plan on all of them.
//
// The work of a phase is cut into as many shares as there are threads. A share belongs to the
// thread that comes for it first, and the next phase begins when all shares of this one are done,
// not when all threads have come: a thread that still wakes up, or that somebody else's program
// keeps from running, holds nobody up unless it is in the middle of a share. Where that happens,
// one thread less takes part for a while: a core that has to be shared slows a plan of hundreds of
// short phases down more than doing without it.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace mynah::cpu {

/// Thread: run() is called by one owner, which takes part.
class ThreadPool {
public:
    explicit ThreadPool(int threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    int size() const { return m_threads; }
    /// Calls work(phase, share) once for each 0 ≤ phase < phases (at most 2^20) and 0 ≤ share <
    /// size(): all shares of a phase, at the same time as far as threads are free, before the first
    /// of the next. Returns when all are done.
    void run(int phases, const std::function<void(int phase, int share)> &work);
    /// One phase.
    void run(const std::function<void(int share)> &work);

private:
    using Clock = std::chrono::steady_clock;
    /// What one thread did last.
    struct Turn {
        uint32_t position = 0; // of the phase
        Clock::duration worked{};
    };

    void loop(int thread);
    /// Takes a share at that position and works on it, or waits until the position is another.
    void advance(uint32_t position, Turn &turn);
    void finishPhase(int phase);
    void adapt();
    void move(uint32_t position);

    const int m_threads;
    int m_phases = 0;
    const std::function<void(int, int)> *m_work = nullptr;
    // Of adapt(), which the thread that ends a phase calls.
    Clock::duration m_rest{};
    Clock::time_point m_changed;
    std::vector<std::thread> m_workers;
    // The phase and, in the low bits, how many of its shares are taken; or kIdle, kQuit.
    alignas(64) std::atomic<uint32_t> m_position;
    alignas(64) std::atomic<int> m_done{0};     // shares of this phase
    alignas(64) std::atomic<uint32_t> m_active; // threads that take part, the owner among them
    std::atomic<bool> m_heldUp{false};
};

} // namespace mynah::cpu
