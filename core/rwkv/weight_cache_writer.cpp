#include "core/rwkv/weight_cache_writer.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <exception>
#include <fstream>
#include <span>
#include <system_error>

#if defined(_WIN32)
#ifndef NOMINMAX
#define NOMINMAX
#endif
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

} // namespace

/// A file that is being written, piece by piece. Thread: any, one at a time.
class WeightCacheWriting {
public:
    WeightCacheWriting(fs::path path,
                       WeightCacheKey key,
                       std::string model,
                       std::vector<WeightToKeep> weights,
                       const WeightCacheLimits &limits)
        : m_path(std::move(path)), m_weights(std::move(weights)), m_limits(limits)
    {
        m_index.key = std::move(key);
        m_index.model = std::move(model);
    }
    ~WeightCacheWriting() { giveUp(); }
    WeightCacheWriting(const WeightCacheWriting &) = delete;
    WeightCacheWriting &operator=(const WeightCacheWriting &) = delete;

    /// Does the next part; false when there is none, because all is written or something failed.
    bool advance()
    {
        bool goesOn = false;
        try {
            goesOn = !m_ended && (m_temporary.empty()   ? begin()
                                  : m_written < m_bytes ? addPiece()
                                                        : end());
        } catch (const std::exception &) { // no memory
        }
        if (!goesOn)
            giveUp();
        return goesOn;
    }

private:
    bool begin()
    {
        m_bytes = placeWeights(m_weights, m_index);
        m_index.checksums.resize(static_cast<size_t>((m_bytes + kPieceBytes - 1) / kPieceBytes));
        encodeWeightCache(m_index, m_bytes); // only its size counts: the sums are not known yet
        if (!makeWeightCacheRoom(m_path, m_index.fileBytes, m_limits))
            return false;
        m_index.checksums.clear();
        m_piece.resize(kPieceBytes);
        m_temporary = temporaryNameFor(m_path);
        m_file.rdbuf()->pubsetbuf(nullptr, 0); // pieces are written as they are
        m_file.open(m_temporary, std::ios::binary | std::ios::trunc);
        m_file.seekp(static_cast<std::streamoff>(m_index.dataOffset));
        return m_file.good();
    }
    bool addPiece()
    {
        const size_t size =
            static_cast<size_t>(std::min<uint64_t>(kPieceBytes, m_bytes - m_written));
        std::fill(m_piece.begin(), m_piece.end(), std::byte{0}); // what lies between weights
        const uint64_t end = m_written + size;
        for (; m_next < m_weights.size(); ++m_next) {
            const WeightCacheEntry &entry = m_index.entries[m_next];
            const uint64_t from = std::max(entry.offset, m_written);
            const uint64_t to = std::min(entry.offset + entry.bytes, end);
            if (from < to)
                std::memcpy(m_piece.data() + (from - m_written),
                            m_weights[m_next].weight.bytes.data() + (from - entry.offset),
                            static_cast<size_t>(to - from));
            if (entry.offset + entry.bytes > end)
                break; // goes on in the next piece
        }
        m_index.checksums.push_back(weightChecksum(std::span(m_piece).first(size)));
        m_file.write(reinterpret_cast<const char *>(m_piece.data()),
                     static_cast<std::streamsize>(size));
        m_written = end;
        return m_file.good();
    }
    /// Not brought to the disk before it is renamed: what a power cut spoils does not match its
    /// sums. Never goes on.
    bool end()
    {
        const std::vector<std::byte> head = encodeWeightCache(m_index, m_bytes);
        m_file.seekp(0);
        m_file.write(reinterpret_cast<const char *>(head.data()),
                     static_cast<std::streamsize>(head.size()));
        m_file.close();
        std::error_code failed;
        if (m_file.good())
            fs::rename(m_temporary, m_path, failed);
        if (m_file.good() && !failed)
            m_temporary.clear();
        return false;
    }
    /// Leaves nothing behind but a whole file.
    void giveUp()
    {
        m_ended = true;
        m_weights.clear(); // they may be large, and the model may be gone already
        m_file.close();
        std::error_code ignored;
        if (!m_temporary.empty())
            fs::remove(m_temporary, ignored);
        m_temporary.clear();
    }

    fs::path m_path, m_temporary;
    WeightCacheIndex m_index;
    std::vector<WeightToKeep> m_weights;
    WeightCacheLimits m_limits;
    std::ofstream m_file;
    std::vector<std::byte> m_piece;
    uint64_t m_bytes = 0, m_written = 0; // of the data
    size_t m_next = 0;                   // the first weight that is not written to its end
    bool m_ended = false;
};

WeightCacheWriter::WeightCacheWriter(fs::path path,
                                     WeightCacheKey key,
                                     std::string model,
                                     std::vector<WeightToKeep> weights,
                                     const WeightCacheLimits &limits)
    : m_writing(std::make_unique<WeightCacheWriting>(
          std::move(path), std::move(key), std::move(model), std::move(weights), limits)),
      m_thread([writing = m_writing.get()](const std::stop_token &stop) {
          lowerPriority();
          while (!stop.stop_requested() && writing->advance()) {
          }
      })
{
}

WeightCacheWriter::~WeightCacheWriter()
{
    m_thread.request_stop();
    wait();
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < until && m_writing->advance()) {
    }
}

void WeightCacheWriter::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace mynah
