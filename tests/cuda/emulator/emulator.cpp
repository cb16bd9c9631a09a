// Threads of a block as fibers.
#include "state.h"

#include <boost/context/fiber.hpp>
#include <boost/context/pooled_fixedsize_stack.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace emulated {

namespace {

namespace context = boost::context;

constexpr unsigned kWarp = 32;
constexpr size_t kSlot = 64, kStack = 64 << 10;

enum class Waits { No, AtBlock, AtWarp };

struct Copy {
    void *to;
    const void *from;
    size_t bytes, valid;
};

struct Thread {
    context::fiber fiber;  // to go on here
    context::fiber caller; // to go back
    Place place;
    unsigned index = 0;
    bool done = true;
    Waits waits = Waits::No;
    unsigned mask = 0;
    std::vector<std::vector<Copy>> copies{1}; // groups, the last one open
};

struct Warp {
    // Two sets, used in turn: a thread may be one exchange ahead of another.
    std::array<std::array<std::byte, kWarp * kSlot>, 2> slots;
    std::array<unsigned, kWarp> turns{};
};

struct Machine {
    std::vector<std::unique_ptr<Thread>> threads;
    std::vector<Warp> warps;
    std::vector<std::byte> shared = std::vector<std::byte>(kSharedLimit + 1024);
    const std::function<void()> *kernel = nullptr;
    Thread *now = nullptr;
    context::pooled_fixedsize_stack stacks{kStack};
};

Machine &machine()
{
    static Machine made;
    return made;
}

void pause(Waits what)
{
    Thread &mine = *machine().now;
    mine.waits = what;
    mine.caller = std::move(mine.caller).resume();
}

Thread &threadAt(unsigned index)
{
    Machine &m = machine();
    while (m.threads.size() <= index) {
        auto thread = std::make_unique<Thread>();
        Thread &made = *thread;
        made.index = static_cast<unsigned>(m.threads.size());
        made.fiber = context::fiber(
            std::allocator_arg, m.stacks, [&made](context::fiber &&caller) -> context::fiber {
                made.caller = std::move(caller);
                for (;;) {
                    (*machine().kernel)();
                    made.done = true;
                    made.caller = std::move(made.caller).resume();
                }
            });
        m.threads.push_back(std::move(thread));
    }
    return *m.threads[index];
}

void goOn(Thread &thread)
{
    machine().now = &thread;
    thread.fiber = std::move(thread.fiber).resume();
}

enum class WarpEnd { Done, AtBlock, Stuck };

/// Runs the threads of a warp until they have ended or wait for the others of the block.
WarpEnd runWarp(std::span<Thread *const> threads)
{
    for (;;) {
        const Thread *meeting = nullptr;
        bool done = true, atBlock = true, meets = true;
        for (Thread *thread : threads) {
            if (!thread->done && thread->waits == Waits::No)
                goOn(*thread);
            if (thread->done)
                continue;
            done = false;
            atBlock = atBlock && thread->waits == Waits::AtBlock;
            if (thread->waits == Waits::AtWarp)
                meeting = thread;
        }
        if (done || (!meeting && atBlock))
            return done ? WarpEnd::Done : WarpEnd::AtBlock;
        if (!meeting)
            return WarpEnd::Stuck;
        for (const Thread *thread : threads)
            if (meeting->mask >> thread->index % kWarp & 1)
                meets = meets && !thread->done && thread->waits == Waits::AtWarp &&
                        thread->mask == meeting->mask;
        if (!meets)
            return WarpEnd::Stuck;
        const unsigned mask = meeting->mask;
        for (Thread *thread : threads)
            if (mask >> thread->index % kWarp & 1)
                thread->waits = Waits::No;
    }
}

bool runBlock(const Place &block)
{
    Machine &m = machine();
    const unsigned count = block.blockSize.x;
    std::vector<Thread *> threads;
    for (unsigned i = 0; i < count; ++i) {
        Thread &thread = threadAt(i);
        thread.place = block;
        thread.place.thread = dim3(i, 0, 0);
        thread.done = false;
        thread.waits = Waits::No;
        if (thread.copies.size() != 1 || !thread.copies[0].empty())
            thread.copies.assign(1, {});
        threads.push_back(&thread);
    }
    const unsigned warps = (count + kWarp - 1) / kWarp;
    m.warps.resize(std::max<size_t>(m.warps.size(), warps));
    for (Warp &warp : m.warps)
        warp.turns = {};
    const auto laneOrder = [&](unsigned warp) {
        const auto first = threads.begin() + warp * kWarp,
                   last = threads.begin() + std::min(count, (warp + 1) * kWarp);
        std::vector<Thread *> lanes(first, last);
        if (state().order == Order::Backward)
            std::reverse(lanes.begin(), lanes.end());
        return lanes;
    };
    std::vector<std::vector<Thread *>> order;
    for (unsigned i = 0; i < warps; ++i)
        order.push_back(laneOrder(state().order == Order::Forward ? i : warps - 1 - i));
    for (;;) {
        bool done = true;
        for (const auto &lanes : order) {
            const WarpEnd end = runWarp(lanes);
            if (end == WarpEnd::Stuck) {
                state().complaint = "not all threads of a block or a warp reach a barrier";
                m.threads.clear(); // with their stacks
                return false;
            }
            done = done && end == WarpEnd::Done;
        }
        if (done)
            return true;
        for (Thread *thread : threads)
            thread->waits = Waits::No;
    }
}

} // namespace

const Place &place()
{
    return machine().now->place;
}

unsigned lane()
{
    return machine().now->index % kWarp;
}

std::byte *dynamicShared()
{
    const auto address = reinterpret_cast<uintptr_t>(machine().shared.data());
    return machine().shared.data() + (128 - address % 128) % 128;
}

void blockBarrier()
{
    pause(Waits::AtBlock);
}

const std::byte *exchange(unsigned mask, const void *value, size_t size)
{
    Machine &m = machine();
    Thread &mine = *m.now;
    Warp &warp = m.warps[mine.index / kWarp];
    auto &slots = warp.slots[warp.turns[lane()]++ % 2];
    if (size > 0)
        std::memcpy(slots.data() + lane() * kSlot, value, size);
    mine.mask = mask;
    pause(Waits::AtWarp);
    return slots.data();
}

void copyLater(void *to, const void *from, size_t bytes, size_t valid)
{
    machine().now->copies.back().push_back({to, from, bytes, valid});
}

void commitCopies()
{
    machine().now->copies.emplace_back();
}

void waitForCopies(int groupsLeft)
{
    auto &groups = machine().now->copies;
    while (groups.size() > static_cast<size_t>(groupsLeft) + 1) {
        for (const Copy &copy : groups.front()) {
            std::memcpy(copy.to, copy.from, copy.valid);
            std::memset(static_cast<std::byte *>(copy.to) + copy.valid, 0, copy.bytes - copy.valid);
        }
        groups.erase(groups.begin());
    }
}

bool runBlocks(const std::function<void()> &kernel, dim3 grid, dim3 block)
{
    machine().kernel = &kernel;
    for (unsigned y = 0; y < grid.y; ++y)
        for (unsigned x = 0; x < grid.x; ++x)
            if (!runBlock({dim3(0), dim3(x, y, 0), block, grid}))
                return false;
    return true;
}

} // namespace emulated
