// The folder of the weight cache as a whole: what lies there, how much it may be, what goes first.
// Thread: any, and several processes at once: a file is written under another name and then
// renamed, and what is mapped stays readable when its name is removed (where the system cannot do
// that, it refuses to remove it).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mynah {

struct WeightCacheLimits {
    uint64_t leastBytes = uint64_t{64} << 20; // smaller ones are made again as fast as checked
    uint64_t mostBytes = uint64_t{16} << 30;  // of all files together
    double mostShare = 0.1;                   // of what the disk has free besides them
    uint64_t keepFree = uint64_t{2} << 30;    // on the disk, after writing
};

struct CachedWeights {
    std::string path;
    std::string model, precision;
    uint64_t bytes = 0;
    std::filesystem::file_time_type used; // for the last time
};

/// The user's folder for it: $XDG_CACHE_HOME/mynah/weights or ~/.cache/mynah/weights;
/// ~/Library/Caches on macOS; %LOCALAPPDATA% on Windows. Empty when the system names none.
std::string weightCacheFolder();

/// What lies in a folder, last used first; a file that this version cannot read has no model.
std::vector<CachedWeights> listWeightCache(const std::string &folder);

/// Bytes of all files, also of those that are being written.
uint64_t weightCacheBytes(const std::string &folder);

/// Removes every file of the cache, nothing else; the bytes that are free again. What is in use
/// stays usable.
uint64_t clearWeightCache(const std::string &folder);

/// For one model, precision and device: another order takes the place of an older one.
std::filesystem::path weightCacheFile(const std::string &folder,
                                      const std::string &fingerprint,
                                      const std::string &precision,
                                      const std::string &device);

/// Makes the folder, and room in it for a file of `bytes` bytes in place of `file`, by removing
/// what was not used for longest, and what was left by runs that did not end well. False: it may
/// not be written.
bool makeWeightCacheRoom(const std::filesystem::path &file,
                         uint64_t bytes,
                         const WeightCacheLimits &limits);

/// A name beside `file` that no other run uses.
std::filesystem::path temporaryNameFor(const std::filesystem::path &file);

} // namespace mynah
