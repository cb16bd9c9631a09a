#include "core/rwkv/weight_cache_folder.h"

#include "core/model/mapped_file.h"
#include "core/model/sha256.h"
#include "core/rwkv/weight_cache_format.h"
#include "core/text/utf8_path.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <system_error>

namespace mynah {

namespace {

namespace fs = std::filesystem;

constexpr const char *kEnding = ".weights";
constexpr const char *kTemporary = ".partial";
// A file that is being written changes all the time; one that does not was left behind. Should it
// belong to a run that was stopped for so long, that run finds it gone and keeps nothing.
constexpr auto kStale = std::chrono::minutes(2);

struct File {
    fs::path path;
    uint64_t bytes = 0;
    fs::file_time_type used;
};

/// The files of the cache with that ending, last used first. What cannot be looked at is left out.
std::vector<File> filesIn(const fs::path &folder, const char *ending)
{
    std::vector<File> files;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        std::error_code unknown;
        if (at->path().extension() != ending || !at->is_regular_file(unknown) || unknown)
            continue;
        File file{at->path(), at->file_size(unknown), {}};
        if (!unknown)
            file.used = at->last_write_time(unknown);
        if (!unknown)
            files.push_back(std::move(file));
    }
    std::sort(
        files.begin(), files.end(), [](const File &a, const File &b) { return a.used > b.used; });
    return files;
}

uint64_t total(const std::vector<File> &files)
{
    uint64_t bytes = 0;
    for (const File &file : files)
        bytes += file.bytes;
    return bytes;
}

bool removed(const fs::path &path)
{
    std::error_code failed;
    return fs::remove(path, failed);
}

void removeStale(const fs::path &folder)
{
    for (const File &file : filesIn(folder, kTemporary))
        if (fs::file_time_type::clock::now() - file.used > kStale)
            removed(file.path);
}

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

} // namespace

std::string weightCacheFolder()
{
#if defined(_WIN32)
    const std::string base = variable("LOCALAPPDATA");
    return base.empty() ? base : base + "\\mynah\\weights";
#else
    const std::string home = variable("HOME");
#if defined(__APPLE__)
    return home.empty() ? home : home + "/Library/Caches/mynah/weights";
#else
    const std::string base = variable("XDG_CACHE_HOME");
    if (base.starts_with('/'))
        return base + "/mynah/weights";
    return home.empty() ? home : home + "/.cache/mynah/weights";
#endif
#endif
}

std::vector<CachedWeights> listWeightCache(const std::string &folder)
{
    std::vector<CachedWeights> all;
    for (const File &file : filesIn(pathOf(folder), kEnding)) {
        CachedWeights cached{utf8Of(file.path), {}, {}, file.bytes, file.used};
        if (const auto map = MappedFile::open(cached.path); map.ok()) {
            if (const auto index = decodeWeightCache(map->bytes()); index.ok()) {
                cached.model = index->model;
                cached.precision = index->key.precision;
            }
        }
        all.push_back(std::move(cached));
    }
    return all;
}

uint64_t weightCacheBytes(const std::string &folder)
{
    return total(filesIn(pathOf(folder), kEnding)) + total(filesIn(pathOf(folder), kTemporary));
}

uint64_t clearWeightCache(const std::string &folder)
{
    uint64_t bytes = 0;
    for (const char *ending : {kEnding, kTemporary})
        for (const File &file : filesIn(pathOf(folder), ending))
            bytes += removed(file.path) ? file.bytes : 0;
    return bytes;
}

fs::path weightCacheFile(const std::string &folder,
                         const std::string &fingerprint,
                         const std::string &precision,
                         const std::string &device)
{
    Sha256 digest;
    digest.add(fingerprint + "\n" + precision + "\n" + device);
    return pathOf(folder) / (digest.hex().substr(0, 32) + kEnding);
}

bool makeWeightCacheRoom(const fs::path &file, uint64_t bytes, const WeightCacheLimits &limits)
{
    const fs::path folder = file.parent_path();
    std::error_code failed;
    fs::create_directories(folder, failed);
    const fs::space_info disk = fs::space(folder, failed);
    if (failed)
        return false;
    removeStale(folder);
    std::vector<File> files = filesIn(folder, kEnding);
    const auto share = limits.mostShare * static_cast<double>(disk.available + total(files));
    const uint64_t most = std::min(limits.mostBytes, static_cast<uint64_t>(share));
    if (bytes > most)
        return false;
    std::erase_if(files, [&](const File &other) { return other.path == file; });
    while (!files.empty() && total(files) > most - bytes) {
        removed(files.back().path); // where that fails, the next run tries again
        files.pop_back();
    }
    const uint64_t available = fs::space(folder, failed).available;
    return !failed && available >= bytes && available - bytes >= limits.keepFree;
}

fs::path temporaryNameFor(const fs::path &file)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::random_device random;
    std::string unique = ".";
    for (int i = 0; i < 8; ++i)
        unique += kHex[random() % 16];
    fs::path name = file;
    name += unique + kTemporary;
    return name;
}

} // namespace mynah
