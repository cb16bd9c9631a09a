// Groups of matrix products: bound by reading the weights (few rows of input) or by multiply-adds
// (many). Work is cut into pieces that threads take one by one, so that a thread that was held up
// costs no more than its piece. What a piece computes does not depend on who computes it.
#include "kernels/cpu/linear.h"

#include "kernels/cpu/cpu_weight.h"
#include "kernels/cpu/panel/pack.h"

#include <algorithm>
#include <atomic>

namespace mynah::cpu {

namespace {

constexpr int64_t kFewRows = 4;           // of input: below, reading the weights is what takes time
constexpr int64_t kPieceBytes = 96 << 10; // of weights, with few rows
constexpr int64_t kPieceRows = 1024;      // at most, with few rows
constexpr int64_t kTokensAtOnce = 24;     // of plain types with many rows: their sums are still at
                                          // hand when they are finished
constexpr int64_t kTileTokensAtOnce = 264; // of block types; a multiple of every set's tile

LinearRows rowKernel(const IsaKernels &isa, DType type)
{
    return type == DType::F16    ? isa.linearF16
           : type == DType::BF16 ? isa.linearBF16
                                 : isa.linearF32;
}

PlainSlab slabKernel(const IsaKernels &isa, DType type)
{
    return type == DType::F16 ? isa.slabF16 : type == DType::BF16 ? isa.slabBF16 : isa.slabF32;
}

class Linear final : public Operation {
public:
    Linear(const IsaKernels &isa,
           int threads,
           std::span<const LinearItem> items,
           std::shared_ptr<RoundedInputs> rounded)
        : m_isa(isa), m_rounded(std::move(rounded))
    {
        for (const LinearItem &item : items) {
            Job job{item, *item.weight, nullptr, nullptr, Layout::PlainSlab, 0, 0, 0, 0};
            const bool sparse = job.weight.use == WeightUse::SparseProduct;
            if (isBlockType(job.weight.type)) {
                job.layout = static_cast<const PackedBuffer &>(*job.weight.buffer).layout();
                job.unit = packedRows(job.layout);
                job.input = m_rounded->add(item.input, sparse && isSlab(job.layout));
            } else if (sparse) {
                job.slab = slabKernel(isa, job.weight.type);
                job.unit = kPlainSlabRows;
            } else {
                job.kernel = rowKernel(isa, job.weight.type);
                job.unit = kPanelRows;
            }
            job.rowsPerPiece = rowsPerPiece(job, threads);
            m_pieces += (job.weight.rows + job.rowsPerPiece - 1) / job.rowsPerPiece;
            job.lastPiece = m_pieces;
            m_jobs.push_back(job);
        }
    }
    void reset() override { m_next.store(0, std::memory_order_relaxed); }
    void run(Team team) override
    {
        if (m_rounded->areFew())
            m_rounded->roundFor(team.thread);
        size_t job = 0;
        int64_t first = 0;
        for (int64_t piece; (piece = m_next.fetch_add(1, std::memory_order_relaxed)) < m_pieces;) {
            for (; piece >= m_jobs[job].lastPiece; ++job)
                first = m_jobs[job].lastPiece;
            const int64_t begin = (piece - first) * m_jobs[job].rowsPerPiece;
            const int64_t end = std::min(begin + m_jobs[job].rowsPerPiece, m_jobs[job].weight.rows);
            runPiece(m_jobs[job], begin, end, team.thread);
        }
    }

private:
    struct Job {
        LinearItem item;
        Weight weight;
        LinearRows kernel; // plain types
        PlainSlab slab;    // plain types with sparse inputs
        Layout layout;     // block types
        int64_t unit;      // rows that are packed together
        size_t input;      // of the rounded inputs
        int64_t rowsPerPiece;
        int64_t lastPiece; // one past, counted over all jobs
    };

    int64_t rowsPerPiece(const Job &job, int threads) const
    {
        const bool isPlain = job.kernel || job.slab;
        if (job.slab || (isPlain && !m_rounded->areFew()))
            return job.unit;
        if (!m_rounded->areFew())
            return isSlab(job.layout) ? kSlabGroupRows : kPanelRows * m_isa.tilePanels;
        const int64_t rowBytes = std::max<int64_t>(
            static_cast<int64_t>(job.weight.buffer->sizeBytes()) / job.weight.rows, 1);
        const int64_t share = job.weight.rows / (2 * threads);
        const int64_t most = std::max(std::min(share, kPieceRows), job.unit);
        return std::clamp(kPieceBytes / rowBytes, job.unit, most) / job.unit * job.unit;
    }

    void runPiece(const Job &job, int64_t begin, int64_t end, int thread)
    {
        if (job.slab || (job.kernel && !m_rounded->areFew()))
            runPlain(job, begin, end);
        else if (m_rounded->areFew())
            runFew(job, begin, end, thread);
        else
            runTiles(job, begin, end);
    }

    void runFew(const Job &job, int64_t begin, int64_t end, int thread)
    {
        alignas(64) float sums[kFewRows * kPieceRows];
        const int64_t tokens = job.item.input.rows;
        if (job.kernel)
            job.kernel(static_cast<const HostBuffer &>(*job.weight.buffer).data(),
                       job.weight.columns,
                       begin,
                       end,
                       hostData(job.item.input),
                       tokens,
                       sums,
                       kPieceRows);
        else
            m_isa.panelRows[static_cast<size_t>(job.layout)](
                static_cast<const PackedBuffer &>(*job.weight.buffer).data(),
                begin / kPanelRows,
                (end + job.unit - 1) / job.unit * job.unit / kPanelRows,
                m_rounded->view(job.input, thread),
                tokens,
                sums,
                kPieceRows);
        finish(job, begin, end, 0, tokens, sums, kPieceRows);
    }

    /// Plain types: `job.unit` rows, with sparse inputs or with many.
    void runPlain(const Job &job, int64_t begin, int64_t end)
    {
        alignas(64) float sums[kTokensAtOnce * kPlainSlabRows];
        const int64_t tokens = job.item.input.rows, columns = job.weight.columns;
        for (int64_t t = 0; t < tokens; t += kTokensAtOnce) {
            const int64_t count = std::min(kTokensAtOnce, tokens - t);
            const float *x = hostData(job.item.input) + t * columns;
            if (job.slab)
                job.slab(static_cast<const PackedBuffer &>(*job.weight.buffer).data(),
                         columns,
                         begin / job.unit,
                         x,
                         count,
                         sums,
                         job.unit);
            else
                job.kernel(static_cast<const HostBuffer &>(*job.weight.buffer).data(),
                           columns,
                           begin,
                           end,
                           x,
                           count,
                           sums,
                           job.unit);
            finish(job, begin, end, t, count, sums, job.unit);
        }
    }

    void runTiles(const Job &job, int64_t begin, int64_t end)
    {
        alignas(64) float sums[kTileTokensAtOnce * kSlabGroupRows];
        const int64_t tokens = job.item.input.rows, width = m_isa.tilePanels * kPanelRows;
        for (int64_t t = 0; t < tokens; t += kTileTokensAtOnce) {
            const int64_t count = std::min(kTileTokensAtOnce, tokens - t);
            const int64_t tiles = (count + m_isa.tileTokens - 1) / m_isa.tileTokens;
            m_isa.panelTiles[static_cast<size_t>(job.layout)](
                static_cast<const PackedBuffer &>(*job.weight.buffer).data(),
                begin / kPanelRows,
                (end - begin + kPanelRows - 1) / kPanelRows,
                m_rounded->view(job.input, 0).from(t),
                tiles,
                sums);
            for (int64_t row = begin; row < end; row += width)
                finish(job,
                       row,
                       std::min(row + width, end),
                       t,
                       count,
                       sums + (row - begin) * tiles * m_isa.tileTokens,
                       width);
        }
    }

    /// Rows [begin, end) of `count` tokens from `token` on.
    void finish(const Job &job,
                int64_t begin,
                int64_t end,
                int64_t token,
                int64_t count,
                const float *sums,
                int64_t stride) const
    {
        const LinearItem &item = job.item;
        const int64_t at = token * job.weight.rows + begin;
        const auto place = [&](const Tensor &tensor) {
            return tensor ? hostData(tensor) + at : nullptr;
        };
        const Epilogue how{job.weight.scale,
                           item.bias ? hostData(item.bias) + begin : nullptr,
                           item.activation,
                           place(item.gate),
                           item.store,
                           place(item.current),
                           place(item.previous),
                           place(item.output),
                           job.weight.rows};
        m_isa.finishRows(how, sums, stride, count, end - begin);
    }

    const IsaKernels &m_isa;
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

std::vector<std::unique_ptr<Operation>> makeLinear(const IsaKernels &isa,
                                                   int threads,
                                                   std::shared_ptr<Scratch> scratch,
                                                   std::span<const LinearItem> items)
{
    int64_t rows = 0;
    for (const LinearItem &item : items)
        rows = std::max(rows, item.input.rows);
    auto rounded =
        std::make_shared<RoundedInputs>(isa, threads, rows <= kFewRows, std::move(scratch));
    auto products = std::make_unique<Linear>(isa, threads, items, rounded);
    std::vector<std::unique_ptr<Operation>> operations;
    if (!rounded->areFew() && !rounded->empty())
        operations.push_back(std::make_unique<RoundInputs>(rounded));
    operations.push_back(std::move(products));
    return operations;
}

} // namespace mynah::cpu
