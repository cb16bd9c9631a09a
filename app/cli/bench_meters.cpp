#include "app/cli/bench_meters.h"

#include "core/rwkv/forward_pass.h"
#include "kernels/base/host_buffer.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <thread>

#if defined(__linux__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace mynah::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Sequences on a model, as a session advances them, with a number of tokens each time.
class Runner {
public:
    /// With `keepsHidden` what relu² gives in every layer can be read after a replay.
    static Result<Runner>
    create(const LoadedModel &loaded, int64_t tokens, int64_t sequences, bool keepsHidden = false)
    {
        MYNAH_TRY(ForwardPass pass, ForwardPass::create(*loaded.model, sequences, keepsHidden));
        Runner runner(*loaded.model, std::move(pass), tokens * sequences);
        MYNAH_CHECK(runner.restart());
        return runner;
    }
    /// Every sequence back to the state before the first token.
    Result<void> restart() { return m_pass.setState(m_model.startState()); }
    /// One replay with other tokens each time.
    Result<void> run(uint32_t seed)
    {
        std::vector<int32_t> ids(static_cast<size_t>(m_rows));
        const auto vocabulary = static_cast<uint32_t>(m_model.config().vocabulary);
        for (int32_t &id : ids) {
            seed = seed * 1664525u + 1013904223u;
            id = static_cast<int32_t>((seed >> 8) % vocabulary);
        }
        return m_pass.run(ids, LogitsMode::Last);
    }
    /// [layers, rows, F]; only with `keepsHidden`.
    Result<std::vector<float>> hidden() const { return m_pass.hidden(); }

private:
    Runner(const Model &model, ForwardPass pass, int64_t rows)
        : m_model(model), m_pass(std::move(pass)), m_rows(rows)
    {
    }

    const Model &m_model;
    ForwardPass m_pass;
    int64_t m_rows;
};

/// Chunks as a session takes them when it need not stop soon.
constexpr int64_t kChunk = 256;

} // namespace

Result<double> prefillSpeed(const LoadedModel &loaded, int64_t tokens, int64_t repeat)
{
    MYNAH_TRY(Runner runner, Runner::create(loaded, std::min(tokens, kChunk), 1));
    const int64_t chunks = std::max<int64_t>(tokens / kChunk, 1);
    std::vector<double> rates;
    MYNAH_CHECK(runner.run(1));
    for (int64_t i = 0; i < repeat; ++i) {
        MYNAH_CHECK(runner.restart());
        const auto start = Clock::now();
        for (int64_t chunk = 0; chunk < chunks; ++chunk)
            MYNAH_CHECK(runner.run(static_cast<uint32_t>(chunk)));
        rates.push_back(static_cast<double>(chunks * std::min(tokens, kChunk)) /
                        secondsSince(start));
    }
    return median(rates);
}

Result<double> decodeSpeed(const LoadedModel &loaded, int64_t tokens, int64_t batch, int64_t repeat)
{
    MYNAH_TRY(Runner runner, Runner::create(loaded, 1, batch));
    std::vector<double> rates;
    MYNAH_CHECK(runner.run(1));
    for (int64_t i = 0; i < repeat; ++i) {
        const auto start = Clock::now();
        for (int64_t token = 0; token < tokens; ++token)
            MYNAH_CHECK(runner.run(static_cast<uint32_t>(token)));
        rates.push_back(static_cast<double>(tokens * batch) / secondsSince(start));
    }
    return median(rates);
}

Result<double> zeroShare(const LoadedModel &loaded)
{
    constexpr int kTokens = 6, kFirst = 2; // the first ones stand in no context
    MYNAH_TRY(Runner runner, Runner::create(loaded, 1, 1, true));
    double zeros = 0, values = 0;
    for (int token = 0; token < kTokens; ++token) {
        MYNAH_CHECK(runner.run(static_cast<uint32_t>(token)));
        if (token < kFirst)
            continue;
        MYNAH_TRY(const std::vector<float> hidden, runner.hidden());
        zeros += static_cast<double>(std::count(hidden.begin(), hidden.end(), 0.0f));
        values += static_cast<double>(hidden.size());
    }
    return zeros / values; // every layer is as wide as the others: this is their mean
}

Result<double> readBandwidth(int threads)
{
    constexpr size_t kBytes = size_t{1} << 30;
    MYNAH_TRY(auto buffer, HostBuffer::allocate(kBytes));
    const auto *words = reinterpret_cast<const uint64_t *>(buffer->data());
    const size_t each = kBytes / sizeof(uint64_t) / static_cast<size_t>(threads);
    std::memset(buffer->data(), 1, kBytes); // makes the pages
    std::vector<double> rates;
    std::atomic<uint64_t> sink{0};
    for (int pass = 0; pass < 3; ++pass) {
        const auto start = Clock::now();
        std::vector<std::thread> readers;
        for (int thread = 0; thread < threads; ++thread)
            readers.emplace_back([&, thread] {
                const uint64_t *from = words + each * static_cast<size_t>(thread);
                uint64_t sums[8] = {};
                for (size_t i = 0; i < each; i += 8)
                    for (size_t lane = 0; lane < 8; ++lane)
                        sums[lane] += from[i + lane];
                for (const uint64_t sum : sums)
                    sink += sum;
            });
        for (std::thread &reader : readers)
            reader.join();
        rates.push_back(static_cast<double>(kBytes) / secondsSince(start));
    }
    return *std::max_element(rates.begin(), rates.end());
}

Result<double> copyBandwidth(Device &device)
{
    constexpr uint64_t kMost = 4ull << 30, kLeast = 64ull << 20;
    // Some devices bind no more than 128 MiB at once, and say so when the plan is made.
    for (uint64_t bytes = kMost;; bytes /= 2) {
        if (bytes > kLeast && device.availableMemory() > 0 && device.availableMemory() < 3 * bytes)
            continue;
        const int64_t columns = 1 << 20,
                      rows = static_cast<int64_t>(bytes / sizeof(float)) / columns;
        MYNAH_TRY(const auto from, device.allocate(bytes));
        MYNAH_TRY(const auto to, device.allocate(bytes));
        const auto recorder = device.recorder({rows, 1});
        recorder->copy({from.get(), 0, rows, columns}, {to.get(), 0, rows, columns});
        auto plan = recorder->finish();
        if (!plan.ok() && bytes > kLeast)
            continue;
        if (!plan.ok())
            return plan.error();
        double best = 0;
        for (int pass = 0; pass < 6; ++pass) {
            const auto start = Clock::now();
            MYNAH_CHECK((*plan)->run());
            best = std::max(best, 2 * static_cast<double>(bytes) / secondsSince(start));
        }
        return best;
    }
}

uint64_t peakBytes()
{
#if defined(__linux__) || defined(__APPLE__)
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
#if defined(__APPLE__)
        return static_cast<uint64_t>(usage.ru_maxrss);
#else
        return static_cast<uint64_t>(usage.ru_maxrss) << 10;
#endif
#endif
    return 0;
}

} // namespace mynah::cli
