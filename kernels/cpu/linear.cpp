// Groups of matrix products: bound by reading the weights (few rows of input) or by multiply-adds
// (many). Work is cut into pieces that threads take one by one, so that a thread that was held up
// costs no more than its piece. What a piece computes does not depend on who computes it.
#include "kernels/cpu/linear.h"

#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_weight.h"

#include <algorithm>
#include <cmath>

namespace mynah::cpu {

namespace {

constexpr int64_t kUnitRows = kPanelRows; // outputs of the smallest piece
constexpr int64_t kPieceBytes = 96 << 10; // of weights, where reading them is what takes time
constexpr int64_t kTokensAtOnce = 24;     // a multiple of the kernels' tiles
constexpr int64_t kFewRows = 4;           // of input: below, each thread rounds them for itself

/// Loops without branches inside, which compilers turn into vector code.
void activate(Activation activation, float *x, int64_t count)
{
    switch (activation) {
    case Activation::None:
        return;
    case Activation::Relu2:
        for (int64_t i = 0; i < count; ++i) {
            const float twice = x[i] + std::abs(x[i]); // no branch: signs are as good as random
            x[i] = 0.25f * twice * twice;
        }
        return;
    case Activation::Tanh:
        for (int64_t i = 0; i < count; ++i)
            x[i] = std::tanh(x[i]);
        return;
    case Activation::Sigmoid:
        for (int64_t i = 0; i < count; ++i)
            x[i] = 1.0f / (1.0f + std::exp(-x[i]));
        return;
    case Activation::Silu:
        for (int64_t i = 0; i < count; ++i)
            x[i] = x[i] / (1.0f + std::exp(-x[i]));
        return;
    case Activation::Decay:
        for (int64_t i = 0; i < count; ++i)
            x[i] = std::exp(-std::exp(x[i]));
        return;
    }
}

void store(const LinearItem &item, const float *values, int64_t at, int64_t count)
{
    float *out = hostData(item.output) + at;
    if (item.store == Store::Add) {
        for (int64_t i = 0; i < count; ++i)
            out[i] += values[i];
    } else if (item.store == Store::Lerp) {
        const float *current = hostData(item.current) + at;
        const float *previous = hostData(item.previous) + at;
        for (int64_t i = 0; i < count; ++i)
            out[i] = current[i] + (previous[i] - current[i]) * values[i];
    } else {
        std::copy_n(values, count, out);
    }
}

/// Sums of rows [begin, end) to outputs for one row of input; `at` is its first output.
void finishRow(
    const LinearItem &item, float scale, const float *sums, int64_t at, int64_t begin, int64_t end)
{
    constexpr int64_t kPart = 64;
    float values[kPart];
    for (int64_t row = begin; row < end; row += kPart) {
        const int64_t count = std::min(kPart, end - row);
        for (int64_t i = 0; i < count; ++i)
            values[i] = sums[row + i] * scale;
        if (const float *bias = hostData(item.bias))
            for (int64_t i = 0; i < count; ++i)
                values[i] += bias[row + i];
        activate(item.activation, values, count);
        if (const float *gate = hostData(item.gate))
            for (int64_t i = 0; i < count; ++i)
                values[i] *= gate[at + row + i];
        store(item, values, at + row, count);
    }
}

LinearRows rowKernel(const IsaKernels &isa, DType type)
{
    return type == DType::F16    ? isa.linearF16
           : type == DType::BF16 ? isa.linearBF16
                                 : isa.linearF32;
}

class Linear final : public Operation {
public:
    Linear(const IsaKernels &isa,
           int threads,
           std::span<const LinearItem> items,
           std::shared_ptr<RoundedInputs> rounded)
        : m_rounded(std::move(rounded))
    {
        for (const LinearItem &item : items) {
            Job job{item, *item.weight, nullptr, nullptr, 0, 1, 0, {}};
            if (isBlockType(job.weight.type)) {
                const auto &packed = static_cast<const PackedBuffer &>(*job.weight.buffer);
                job.panels = isa.panelRows[static_cast<size_t>(packed.layout())];
                job.input = m_rounded->add(item.input);
            } else {
                job.kernel = rowKernel(isa, job.weight.type);
            }
            if (item.store != Store::Write || item.gate)
                job.sums.resize(static_cast<size_t>(item.output.size()));
            const int64_t units = (job.weight.rows + kUnitRows - 1) / kUnitRows;
            const auto unitBytes = static_cast<int64_t>(job.weight.buffer->sizeBytes()) / units;
            const int64_t fit =
                item.input.rows > kFewRows ? 1 : kPieceBytes / std::max<int64_t>(unitBytes, 1);
            job.unitsPerPiece =
                std::clamp<int64_t>(fit, 1, std::max<int64_t>(units / (2 * threads), 1));
            m_pieces += (units + job.unitsPerPiece - 1) / job.unitsPerPiece;
            job.lastPiece = m_pieces;
            m_jobs.push_back(std::move(job));
        }
    }
    void reset() override { m_next.store(0, std::memory_order_relaxed); }
    void run(Team team) override
    {
        if (m_rounded->isPrivate())
            m_rounded->roundFor(team.thread);
        size_t job = 0;
        int64_t first = 0;
        for (int64_t piece; (piece = m_next.fetch_add(1, std::memory_order_relaxed)) < m_pieces;) {
            for (; piece >= m_jobs[job].lastPiece; ++job)
                first = m_jobs[job].lastPiece;
            runPiece(m_jobs[job], piece - first, team.thread);
        }
    }

private:
    struct Job {
        LinearItem item;
        Weight weight;
        LinearRows kernel; // plain types
        PanelRows panels;  // block types
        size_t input;      // of the rounded inputs
        int64_t unitsPerPiece;
        int64_t lastPiece; // one past, counted over all jobs
        std::vector<float> sums;
    };

    void runPiece(Job &job, int64_t piece, int thread)
    {
        const int64_t outputs = job.weight.rows, tokens = job.item.input.rows;
        const int64_t unit = piece * job.unitsPerPiece;
        const int64_t begin = unit * kUnitRows;
        const int64_t end = std::min(begin + job.unitsPerPiece * kUnitRows, outputs);
        // A few tokens at a time, so that their sums are still at hand when they are finished.
        for (int64_t t = 0; t < tokens; t += kTokensAtOnce)
            runTokens(job, thread, begin, end, t, std::min(kTokensAtOnce, tokens - t));
    }

    void runTokens(Job &job, int thread, int64_t begin, int64_t end, int64_t first, int64_t count)
    {
        const LinearItem &item = job.item;
        const int64_t outputs = job.weight.rows;
        float *sums =
            (job.sums.empty() ? hostData(item.output) : job.sums.data()) + first * outputs;
        if (job.panels)
            job.panels(static_cast<const PackedBuffer &>(*job.weight.buffer).data(),
                       outputs,
                       begin / kPanelRows,
                       (end + kPanelRows - 1) / kPanelRows,
                       m_rounded->view(job.input, thread, first),
                       count,
                       sums,
                       outputs);
        else
            job.kernel(static_cast<const HostBuffer &>(*job.weight.buffer).data(),
                       job.weight.columns,
                       begin,
                       end,
                       hostData(item.input) + first * job.weight.columns,
                       count,
                       sums,
                       outputs);
        const bool plain = !item.bias && !item.gate && item.activation == Activation::None &&
                           item.store == Store::Write && job.weight.scale == 1.0f;
        for (int64_t t = 0; t < count && !plain; ++t)
            finishRow(
                item, job.weight.scale, sums + t * outputs, (first + t) * outputs, begin, end);
    }

    std::shared_ptr<RoundedInputs> m_rounded;
    std::vector<Job> m_jobs;
    int64_t m_pieces = 0;
    alignas(64) std::atomic<int64_t> m_next{0};
};

/// Rounds inputs of many rows before the products, each thread a share.
class RoundInputs final : public Operation {
public:
    explicit RoundInputs(std::shared_ptr<RoundedInputs> rounded) : m_rounded(std::move(rounded)) {}
    void run(Team team) override { m_rounded->roundShare(team); }

private:
    std::shared_ptr<RoundedInputs> m_rounded;
};

} // namespace

std::vector<std::unique_ptr<Operation>>
makeLinear(const IsaKernels &isa, int threads, std::span<const LinearItem> items)
{
    int64_t rows = 0;
    for (const LinearItem &item : items)
        rows = std::max(rows, item.input.rows);
    auto rounded = std::make_shared<RoundedInputs>(isa, rows <= kFewRows ? threads : 0);
    auto products = std::make_unique<Linear>(isa, threads, items, rounded);
    std::vector<std::unique_ptr<Operation>> operations;
    if (!rounded->isPrivate() && !rounded->empty())
        operations.push_back(std::make_unique<RoundInputs>(rounded));
    operations.push_back(std::move(products));
    return operations;
}

} // namespace mynah::cpu
