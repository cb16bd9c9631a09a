// The weights of one model in the device's order, kept in a file between runs, so that a later
// opening maps them instead of making them again. A cache: whatever is missing, damaged or cannot
// be written is made from the model file, and nobody is told.
#pragma once

#include "core/model/mapped_file.h"
#include "core/model/model_file.h"
#include "core/rwkv/weight_cache_folder.h"
#include "core/rwkv/weight_cache_format.h"
#include "core/rwkv/weight_cache_writer.h"
#include "kernels/device.h"

#include <atomic>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace mynah {

/// A mapped file whose index is good.
class WeightCacheFile : public std::enable_shared_from_this<WeightCacheFile> {
public:
    /// Errors: those of MappedFile::open, BadModel.
    static Result<std::shared_ptr<WeightCacheFile>> open(const std::string &path);

    const WeightCacheIndex &index() const { return m_index; }
    /// Compares pieces of the data with their checksums until all are taken or `stop` is requested;
    /// any number of threads may do so at once. `progress` (may be empty) is called with 0…1.
    /// Thread: any.
    void checkPieces(const std::stop_token &stop = {},
                     const std::function<void(double)> &progress = {});
    /// Whether all data is as it was written: once every call of checkPieces() has returned.
    bool isWhole() const { return !m_damaged; }
    /// Nothing when there is no weight of that name. Points into the mapping.
    std::optional<KeptWeight> find(const std::string &name) const;

private:
    MappedFile m_map;
    WeightCacheIndex m_index;
    std::map<std::string_view, const WeightCacheEntry *> m_names;
    std::atomic<size_t> m_nextPiece{0};
    std::atomic<bool> m_damaged{false};
};

/// What one load finds in the cache and leaves there. Thread: the one that owns the device.
class WeightCache {
public:
    /// `stored` may be null.
    WeightCache(std::filesystem::path path,
                WeightCacheKey key,
                std::shared_ptr<const WeightCacheFile> stored);

    /// Whether there is a file, and with it weights that were found good when it was written.
    bool hasFile() const { return m_stored != nullptr; }
    std::optional<KeptWeight> find(const std::string &name) const;
    enum class Origin { File, Made };
    /// A weight that the model uses, for the file that is written when any had to be made.
    void add(std::string name, KeptWeight weight, Origin origin);
    /// Begins to write what was added, where that pays and may be; null when there is nothing to
    /// do.
    std::unique_ptr<WeightCacheWriter> write(std::string model, const WeightCacheLimits &limits);

private:
    std::filesystem::path m_path;
    WeightCacheKey m_key;
    std::shared_ptr<const WeightCacheFile> m_stored;
    std::vector<WeightToKeep> m_weights;
    bool m_made = false;
};

/// The model's fingerprint and its file in the cache, both on other threads while the caller does
/// something else. A file that is not what it should be is removed. Thread: the device's.
class WeightCacheOpening {
public:
    struct Place {
        std::string folder; // empty: no cache, only the fingerprint
        std::string precision, device, order;
    };
    WeightCacheOpening(std::shared_ptr<const ModelFile> model, Place place, int threads);

    const std::string &fingerprint() const { return m_found.get().fingerprint; }
    /// For a load; null without a folder. Its file may be damaged as long as check() was not
    /// called.
    std::unique_ptr<WeightCache> cache() const;
    /// Helps to compare the file with its checksums. False: what cache() gave must not be used; it
    /// gives an empty one from now on. True also where there is no file, and when `stop` was
    /// requested: then nothing is known, and the load is to end. `progress` as in checkPieces().
    bool check(const std::stop_token &stop = {}, const std::function<void(double)> &progress = {});

private:
    struct Found {
        std::string fingerprint;
        std::filesystem::path path;
        std::shared_ptr<WeightCacheFile> file; // may be null
    };
    Found find(const ModelFile &model) const;

    Place m_place;
    std::shared_future<Found> m_found;
    bool m_damaged = false;
    std::vector<std::jthread> m_threads; // last: they use the rest
};

} // namespace mynah
