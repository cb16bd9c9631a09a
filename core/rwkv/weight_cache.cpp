#include "core/rwkv/weight_cache.h"

#include "core/model/rwkv_config.h"
#include "core/text/utf8_path.h"

#include <algorithm>
#include <new>
#include <system_error>

namespace mynah {

namespace {

namespace fs = std::filesystem;

constexpr int kMostCheckers = 8; // a few threads read as fast as the memory gives

} // namespace

Result<std::shared_ptr<WeightCacheFile>> WeightCacheFile::open(const std::string &path)
{
    auto file = std::make_shared<WeightCacheFile>();
    MYNAH_TRY(file->m_map, MappedFile::open(path));
    MYNAH_TRY(file->m_index, decodeWeightCache(file->m_map.bytes()));
    for (const WeightCacheEntry &entry : file->m_index.entries)
        file->m_names.emplace(entry.name, &entry);
    return file;
}

void WeightCacheFile::checkPieces(const std::stop_token &stop,
                                  const std::function<void(double)> &progress)
{
    const auto data = m_map.bytes().subspan(static_cast<size_t>(m_index.dataOffset));
    for (size_t piece; (piece = m_nextPiece.fetch_add(1)) < m_index.checksums.size();) {
        const size_t at = piece * kPieceBytes;
        const auto bytes = data.subspan(at, std::min(kPieceBytes, data.size() - at));
        if (weightChecksum(bytes) != m_index.checksums[piece])
            m_damaged = true;
        if (m_damaged || stop.stop_requested())
            return;
        if (progress)
            progress(static_cast<double>(piece + 1) /
                     static_cast<double>(m_index.checksums.size()));
    }
}

std::optional<KeptWeight> WeightCacheFile::find(const std::string &name) const
{
    const auto found = m_names.find(name);
    if (found == m_names.end())
        return std::nullopt;
    const WeightCacheEntry &entry = *found->second;
    return KeptWeight{entry.layout,
                      entry.type,
                      entry.rows,
                      entry.columns,
                      entry.scale,
                      entry.use,
                      m_map.bytes().subspan(static_cast<size_t>(m_index.dataOffset + entry.offset),
                                            static_cast<size_t>(entry.bytes)),
                      shared_from_this()};
}

WeightCache::WeightCache(fs::path path,
                         WeightCacheKey key,
                         std::shared_ptr<const WeightCacheFile> stored)
    : m_path(std::move(path)), m_key(std::move(key)), m_stored(std::move(stored))
{
}

std::optional<KeptWeight> WeightCache::find(const std::string &name) const
{
    return m_stored ? m_stored->find(name) : std::nullopt;
}

void WeightCache::add(std::string name, KeptWeight weight, Origin origin)
{
    m_made = m_made || origin == Origin::Made;
    m_weights.push_back({std::move(name), std::move(weight)});
}

std::unique_ptr<WeightCacheWriter> WeightCache::write(std::string model,
                                                      const WeightCacheLimits &limits)
{
    uint64_t bytes = 0;
    for (const WeightToKeep &kept : m_weights)
        bytes += kept.weight.bytes.size();
    if (!m_made || bytes < limits.leastBytes)
        return nullptr;
    return std::make_unique<WeightCacheWriter>(
        m_path, m_key, std::move(model), std::move(m_weights), limits);
}

WeightCacheOpening::WeightCacheOpening(std::shared_ptr<const ModelFile> model,
                                       Place place,
                                       int threads)
    : m_place(std::move(place))
{
    std::promise<Found> promise;
    m_found = promise.get_future().share();
    m_threads.emplace_back(
        [this, model, found = std::move(promise)](const std::stop_token &stop) mutable {
            found.set_value(find(*model));
            if (const auto &file = m_found.get().file)
                file->checkPieces(stop);
        });
    // The caller is one of them too, in check().
    for (int thread = 2; thread < std::min(threads, kMostCheckers); ++thread)
        m_threads.emplace_back([this](const std::stop_token &stop) {
            if (const auto &file = m_found.get().file)
                file->checkPieces(stop);
        });
}

WeightCacheOpening::Found WeightCacheOpening::find(const ModelFile &model) const
{
    Found found;
    found.fingerprint = fingerprintOf(model);
    if (m_place.folder.empty() || m_place.order.empty())
        return found;
    found.path =
        weightCacheFile(m_place.folder, found.fingerprint, m_place.precision, m_place.device);
    std::error_code ignored;
    if (!fs::exists(found.path, ignored))
        return found;
    auto file = WeightCacheFile::open(utf8Of(found.path));
    const WeightCacheKey key{found.fingerprint, m_place.precision, m_place.order};
    if (file.ok() && (*file)->index().key == key)
        found.file = std::move(*file);
    else
        fs::remove(found.path, ignored);
    return found;
}

std::unique_ptr<WeightCache> WeightCacheOpening::cache() const
{
    const Found &found = m_found.get();
    if (found.path.empty())
        return nullptr;
    return std::make_unique<WeightCache>(
        found.path,
        WeightCacheKey{found.fingerprint, m_place.precision, m_place.order},
        m_damaged ? nullptr : found.file);
}

bool WeightCacheOpening::check(const std::stop_token &stop,
                               const std::function<void(double)> &progress)
{
    const Found &found = m_found.get();
    if (!found.file)
        return true;
    found.file->checkPieces(stop, progress);
    if (stop.stop_requested())
        return true;
    // Not by the threads' destructor, which would ask them to leave pieces out.
    for (std::jthread &thread : m_threads)
        thread.join();
    m_threads.clear();
    m_damaged = !found.file->isWhole();
    std::error_code ignored;
    if (m_damaged)
        fs::remove(found.path, ignored);
    else // for those who look for what was not used for long
        fs::last_write_time(found.path, fs::file_time_type::clock::now(), ignored);
    return !m_damaged;
}

} // namespace mynah
