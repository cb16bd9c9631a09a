// Groups of matrix products: bound by reading the weights (step) or by multiply-adds (sequence).
#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"

#include <algorithm>
#include <cmath>

namespace mynah::cpu {

namespace {

constexpr int64_t kRowsPerUnit = 16; // outputs that one thread computes at a stretch

float activate(Activation activation, float x)
{
    switch (activation) {
    case Activation::None:
        return x;
    case Activation::Relu2:
        return x < 0.0f ? 0.0f : x * x; // NaN stays NaN
    case Activation::Tanh:
        return std::tanh(x);
    case Activation::Sigmoid:
        return 1.0f / (1.0f + std::exp(-x));
    case Activation::Silu:
        return x / (1.0f + std::exp(-x));
    case Activation::Decay:
        return std::exp(-std::exp(x));
    }
    return x;
}

class Linear final : public Operation {
public:
    Linear(const IsaKernels &isa, std::span<const LinearItem> items)
    {
        for (const LinearItem &item : items) {
            Job job{item, *item.weight, nullptr, 0, {}};
            job.kernel = item.weight->type == DType::F16    ? isa.linearF16
                         : item.weight->type == DType::BF16 ? isa.linearBF16
                                                            : isa.linearF32;
            job.cost = (job.weight.rows + kRowsPerUnit - 1) / kRowsPerUnit * job.weight.columns;
            if (item.store != Store::Write || item.gate)
                job.sums.resize(static_cast<size_t>(item.output.size()));
            m_totalCost += job.cost;
            m_jobs.push_back(std::move(job));
        }
    }
    void run(Team team) override
    {
        // One line of costs over all items is cut into equal parts, each a range of rows per item.
        const int64_t from = team.begin(m_totalCost), to = team.end(m_totalCost);
        int64_t start = 0;
        for (Job &job : m_jobs) {
            const int64_t begin = rowAt(job, from - start), end = rowAt(job, to - start);
            if (begin < end)
                runRows(job, begin, end);
            start += job.cost;
        }
    }

private:
    struct Job {
        LinearItem item;
        Weight weight;
        LinearRows kernel;
        int64_t cost;
        std::vector<float> sums;
    };

    static int64_t rowAt(const Job &job, int64_t cost)
    {
        const int64_t clamped = std::clamp<int64_t>(cost, 0, job.cost);
        const int64_t unit = (clamped + job.weight.columns - 1) / job.weight.columns;
        return std::min(unit * kRowsPerUnit, job.weight.rows);
    }

    static void runRows(Job &job, int64_t begin, int64_t end)
    {
        const LinearItem &item = job.item;
        const int64_t outputs = job.weight.rows, tokens = item.input.rows;
        const void *weight = static_cast<const HostBuffer &>(*job.weight.buffer).data();
        float *sums = job.sums.empty() ? hostData(item.output) : job.sums.data();
        job.kernel(
            weight, job.weight.columns, begin, end, hostData(item.input), tokens, sums, outputs);
        const bool plain = !item.bias && !item.gate && item.activation == Activation::None &&
                           item.store == Store::Write && job.weight.scale == 1.0f;
        if (plain)
            return;
        for (int64_t t = 0; t < tokens; ++t)
            finishRow(item, job.weight.scale, sums, t * outputs, begin, end);
    }

    /// Sums to outputs of one token; `at` is its first element.
    static void finishRow(const LinearItem &item,
                          float scale,
                          const float *sums,
                          int64_t at,
                          int64_t begin,
                          int64_t end)
    {
        const float *bias = hostData(item.bias), *gate = hostData(item.gate);
        float *out = hostData(item.output) + at;
        for (int64_t row = begin; row < end; ++row) {
            const float sum = sums[at + row] * scale + (bias ? bias[row] : 0.0f);
            float value = activate(item.activation, sum);
            if (gate)
                value *= gate[at + row];
            if (item.store == Store::Lerp) {
                const float now = hostData(item.current)[at + row];
                value = now + (hostData(item.previous)[at + row] - now) * value;
            }
            out[row] = item.store == Store::Add ? out[row] + value : value;
        }
    }

    std::vector<Job> m_jobs;
    int64_t m_totalCost = 0;
};

} // namespace

std::unique_ptr<Operation> makeLinear(const IsaKernels &isa, std::span<const LinearItem> items)
{
    return std::make_unique<Linear>(isa, items);
}

} // namespace mynah::cpu
