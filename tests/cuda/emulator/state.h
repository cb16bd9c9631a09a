// What the parts of the emulator share.
#pragma once

#include "cuda_runtime.h"

#include <map>
#include <string>

namespace emulated {

inline constexpr size_t kSharedLimit = 227 << 10; // bytes of shared memory of a block

struct State {
    Order order = Order::Forward;
    std::string complaint;
    Counters counters;
    int devices = 1;
    size_t memory = size_t{4} << 30, used = 0;
    uint64_t failAfter = 0;
    bool failed = false;
    std::map<void *, size_t> blocks;
};
State &state();

/// Runs every block of a launch. False, and a complaint, when threads wait for each other in vain.
bool runBlocks(const std::function<void()> &kernel, dim3 grid, dim3 block);

} // namespace emulated
