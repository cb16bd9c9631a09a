// Writes a file of the weight cache on a thread of low priority, while the weights are in use.
#pragma once

#include "core/rwkv/weight_cache_folder.h"
#include "core/rwkv/weight_cache_format.h"
#include "kernels/device.h"

#include <filesystem>
#include <future>
#include <string>
#include <thread>
#include <vector>

namespace mynah {

struct WeightToKeep {
    std::string name;
    KeptWeight weight;
};

/// Writes under a temporary name and renames at the end; when anything fails, it leaves no file.
class WeightCacheWriter {
public:
    WeightCacheWriter(std::filesystem::path path,
                      WeightCacheKey key,
                      std::string model,
                      std::vector<WeightToKeep> weights,
                      const WeightCacheLimits &limits);
    /// Gives it a few seconds to finish, then breaks it off: a program that answers once and ends
    /// shall have its cache the next time, but nobody waits long for a slow disk.
    ~WeightCacheWriter();

    /// Waits to the end, however long it takes.
    void wait() const { m_done.wait(); }

private:
    std::future<void> m_done;
    std::jthread m_thread;
};

} // namespace mynah
