#include "kernels/cpu/thread_pool.h"

#include <algorithm>

namespace mynah::cpu {

namespace {

using namespace std::chrono_literals;

constexpr int kShareBits = 11;
constexpr uint32_t kShareMask = (1u << kShareBits) - 1;
constexpr int kMostThreads = 1 << 10;
constexpr uint32_t kIdle = ~0u, kQuit = ~1u;

// Longer than a small operation, far shorter than a time slice. After that a thread sleeps, so that
// a core that somebody else needs is not kept busy with waiting.
constexpr auto kSpin = 30us;
constexpr int kLooksBetweenClocks = 64;

// A thread that waits this long, and several times as long as it worked itself, waits for one that
// does not run: shares are alike, and their pieces small.
constexpr auto kHeldUp = 1ms;
constexpr int kTimesOwnWork = 4;
constexpr auto kShortestRest = 20ms, kLongestRest = 1280ms;

void relax()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#else
    std::atomic_signal_fence(std::memory_order_seq_cst);
#endif
}

/// Until `value` differs from `seen`; the time that it took.
std::chrono::steady_clock::duration waitWhile(const std::atomic<uint32_t> &value, uint32_t seen)
{
    const auto start = std::chrono::steady_clock::now();
    const auto waited = [&] { return std::chrono::steady_clock::now() - start; };
    do {
        for (int i = 0; i < kLooksBetweenClocks; ++i) {
            if (value.load(std::memory_order_acquire) != seen)
                return waited();
            relax();
        }
    } while (waited() < kSpin);
    value.wait(seen, std::memory_order_acquire);
    return waited();
}

} // namespace

ThreadPool::ThreadPool(int threads)
    : m_threads(std::clamp(threads, 1, kMostThreads)), m_rest(kShortestRest), m_position(kIdle),
      m_active(static_cast<uint32_t>(m_threads))
{
    for (int thread = 1; thread < m_threads; ++thread)
        m_workers.emplace_back([this, thread] { loop(thread); });
}

ThreadPool::~ThreadPool()
{
    move(kQuit);
    m_active.store(static_cast<uint32_t>(m_threads), std::memory_order_release);
    m_active.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
}

void ThreadPool::move(uint32_t position)
{
    m_position.store(position, std::memory_order_release);
    m_position.notify_all();
}

void ThreadPool::run(int phases, const std::function<void(int, int)> &work)
{
    if (phases <= 0)
        return;
    if (m_threads == 1) {
        for (int phase = 0; phase < phases; ++phase)
            work(phase, 0);
        return;
    }
    m_phases = phases;
    m_work = &work;
    move(0);
    Turn turn{kIdle, {}};
    for (uint32_t at; (at = m_position.load(std::memory_order_acquire)) != kIdle;)
        advance(at, turn);
}

void ThreadPool::run(const std::function<void(int)> &work)
{
    run(1, [&work](int, int share) { work(share); });
}

void ThreadPool::advance(uint32_t position, Turn &turn)
{
    const uint32_t phase = position >> kShareBits;
    const auto share = static_cast<int>(position & kShareMask);
    if (position == kIdle || share == m_threads) {
        const auto waited = waitWhile(m_position, position);
        if (turn.position == phase && waited > kHeldUp && waited > kTimesOwnWork * turn.worked)
            m_heldUp.store(true, std::memory_order_relaxed);
        turn.position = kIdle;
        return;
    }
    // A position seen in an earlier run may be that of this one: then it is this one's share.
    if (!m_position.compare_exchange_weak(
            position, position + 1, std::memory_order_acquire, std::memory_order_relaxed))
        return;
    const auto start = Clock::now();
    (*m_work)(static_cast<int>(phase), share);
    turn = {phase, Clock::now() - start};
    if (m_done.fetch_add(1, std::memory_order_acq_rel) + 1 == m_threads)
        finishPhase(static_cast<int>(phase));
}

void ThreadPool::finishPhase(int phase)
{
    m_done.store(0, std::memory_order_relaxed);
    adapt();
    move(phase + 1 == m_phases ? kIdle : static_cast<uint32_t>(phase + 1) << kShareBits);
}

/// One thread less when one was held up, one more when that is a while ago. The while doubles when
/// it was too short.
void ThreadPool::adapt()
{
    const uint32_t active = m_active.load(std::memory_order_relaxed);
    const bool heldUp = m_heldUp.load(std::memory_order_relaxed);
    if (!heldUp && active == static_cast<uint32_t>(m_threads))
        return;
    const auto now = Clock::now();
    if (heldUp) {
        m_heldUp.store(false, std::memory_order_relaxed);
        if (active == 1)
            return;
        const bool again = now - m_changed < 2 * m_rest;
        m_rest = again ? std::min<Clock::duration>(2 * m_rest, kLongestRest) : kShortestRest;
        m_active.store(active - 1, std::memory_order_relaxed);
    } else if (now - m_changed > m_rest) {
        m_active.store(active + 1, std::memory_order_release);
        m_active.notify_all();
    } else {
        return;
    }
    m_changed = now;
}

void ThreadPool::loop(int thread)
{
    Turn turn{kIdle, {}};
    for (uint32_t at; (at = m_position.load(std::memory_order_acquire)) != kQuit;) {
        const uint32_t active = m_active.load(std::memory_order_acquire);
        if (static_cast<uint32_t>(thread) < active)
            advance(at, turn);
        else
            m_active.wait(active, std::memory_order_acquire);
    }
}

} // namespace mynah::cpu
