// Writes a file of the weight cache on a thread of low priority, while the weights are in use.
#pragma once

#include "core/rwkv/weight_cache_folder.h"
#include "core/rwkv/weight_cache_format.h"
#include "kernels/device.h"

#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace mynah {

struct WeightToKeep {
    std::string name;
    KeptWeight weight;
};

class WeightCacheWriting;

/// Writes under a temporary name and renames at the end; when anything fails, it leaves no file.
class WeightCacheWriter {
public:
    WeightCacheWriter(std::filesystem::path path,
                      WeightCacheKey key,
                      std::string model,
                      std::vector<WeightToKeep> weights,
                      const WeightCacheLimits &limits);
    /// Writes the rest itself, with the caller's priority, but for a few seconds at most: a program
    /// that answers once and ends shall have its cache the next time, and nobody waits long for a
    /// slow disk.
    ~WeightCacheWriter();

    /// Until the thread has written everything, however long it takes.
    void wait();

private:
    std::unique_ptr<WeightCacheWriting> m_writing;
    std::jthread m_thread;
};

} // namespace mynah
