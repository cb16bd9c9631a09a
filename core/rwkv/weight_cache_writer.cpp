#include "core/rwkv/weight_cache_writer.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <exception>
#include <fstream>
#include <system_error>

#if defined(_WIN32)
#define NOMINMAX
#include <windows.h>
#elif defined(__linux__)
#include <sys/resource.h>
#elif defined(__APPLE__)
#include <pthread.h>
#endif

namespace mynah {

namespace {

namespace fs = std::filesystem;

constexpr auto kPatience = std::chrono::seconds(5);

void lowerPriority()
{
#if defined(_WIN32)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_LOWEST);
#elif defined(__linux__)
    setpriority(PRIO_PROCESS, 0, 19); // on Linux of the calling thread alone
#elif defined(__APPLE__)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#endif
}

struct Job {
    fs::path path;
    WeightCacheKey key;
    std::string model;
    std::vector<WeightToKeep> weights;
    WeightCacheLimits limits;
};

/// Puts weights into the data one after the other and writes it piece by piece.
class DataStream {
public:
    DataStream(std::ofstream &file, uint64_t at, std::stop_token stop)
        : m_file(file), m_stop(std::move(stop)), m_piece(kPieceBytes)
    {
        m_file.seekp(static_cast<std::streamoff>(at));
    }
    /// False when writing failed or is to stop.
    bool add(std::span<const std::byte> bytes)
    {
        while (!bytes.empty()) {
            const size_t count = std::min(bytes.size(), kPieceBytes - m_used);
            std::memcpy(m_piece.data() + m_used, bytes.data(), count);
            bytes = bytes.subspan(count);
            m_used += count;
            if (m_used == kPieceBytes && !flush())
                return false;
        }
        return true;
    }
    bool flush()
    {
        if (m_used > 0) {
            m_checksums.push_back(weightChecksum(std::span(m_piece).first(m_used)));
            m_file.write(reinterpret_cast<const char *>(m_piece.data()),
                         static_cast<std::streamsize>(m_used));
        }
        m_used = 0;
        return m_file.good() && !m_stop.stop_requested();
    }
    std::vector<uint64_t> takeChecksums() { return std::move(m_checksums); }

private:
    std::ofstream &m_file;
    std::stop_token m_stop;
    std::vector<std::byte> m_piece;
    size_t m_used = 0;
    std::vector<uint64_t> m_checksums;
};

/// Fills in the entries; the bytes of the data.
uint64_t placeWeights(const std::vector<WeightToKeep> &weights, WeightCacheIndex &index)
{
    uint64_t end = 0;
    for (const auto &[name, weight] : weights) {
        const uint64_t offset = (end + kKeptAlignment - 1) / kKeptAlignment * kKeptAlignment;
        end = offset + weight.bytes.size();
        index.entries.push_back({name,
                                 weight.layout,
                                 weight.type,
                                 weight.use,
                                 weight.rows,
                                 weight.columns,
                                 weight.scale,
                                 offset,
                                 weight.bytes.size()});
    }
    return end;
}

bool writeFile(const fs::path &path, const Job &job, const std::stop_token &stop)
{
    WeightCacheIndex index;
    index.key = job.key;
    index.model = job.model;
    const uint64_t dataBytes = placeWeights(job.weights, index);
    // Only its size counts here: the sums are not known yet.
    index.checksums.resize(static_cast<size_t>((dataBytes + kPieceBytes - 1) / kPieceBytes));
    encodeWeightCache(index, dataBytes);
    if (!makeWeightCacheRoom(job.path, index.fileBytes, job.limits))
        return false;
    std::ofstream file;
    file.rdbuf()->pubsetbuf(nullptr, 0); // pieces are written as they are
    file.open(path, std::ios::binary | std::ios::trunc);
    DataStream data(file, index.dataOffset, stop);
    constexpr std::byte kGap[kKeptAlignment] = {};
    uint64_t at = 0;
    for (size_t i = 0; i < job.weights.size(); ++i) {
        const WeightCacheEntry &entry = index.entries[i];
        if (!data.add(std::span(kGap).first(static_cast<size_t>(entry.offset - at))) ||
            !data.add(job.weights[i].weight.bytes))
            return false;
        at = entry.offset + entry.bytes;
    }
    if (!data.flush())
        return false;
    index.checksums = data.takeChecksums();
    const std::vector<std::byte> head = encodeWeightCache(index, dataBytes);
    file.seekp(0);
    file.write(reinterpret_cast<const char *>(head.data()),
               static_cast<std::streamsize>(head.size()));
    file.close();
    return file.good();
}

/// Not brought to the disk before it is renamed: what a power cut spoils does not match its sums.
void write(const Job &job, const std::stop_token &stop)
{
    const fs::path temporary = temporaryNameFor(job.path);
    std::error_code failed;
    bool written = false;
    try {
        written = writeFile(temporary, job, stop);
    } catch (const std::exception &) { // no memory
    }
    if (written)
        fs::rename(temporary, job.path, failed);
    if (!written || failed)
        fs::remove(temporary, failed);
}

} // namespace

WeightCacheWriter::WeightCacheWriter(fs::path path,
                                     WeightCacheKey key,
                                     std::string model,
                                     std::vector<WeightToKeep> weights,
                                     const WeightCacheLimits &limits)
{
    std::promise<void> done;
    m_done = done.get_future();
    m_thread = std::jthread(
        [job = Job{std::move(path), std::move(key), std::move(model), std::move(weights), limits},
         done = std::move(done)](const std::stop_token &stop) mutable {
            lowerPriority();
            write(job, stop);
            job.weights.clear(); // they may be large, and the model may be gone already
            done.set_value();
        });
}

WeightCacheWriter::~WeightCacheWriter()
{
    m_done.wait_for(kPatience);
    m_thread.request_stop();
}

} // namespace mynah
