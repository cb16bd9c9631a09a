#include "kernels/cpu/cpu_device.h"

#include "kernels/base/host_buffer.h"
#include "kernels/base/shape_check.h"
#include "kernels/cpu/cpu_info.h"
#include "kernels/cpu/cpu_ops.h"
#include "kernels/cpu/cpu_weight.h"
#include "kernels/cpu/kept_weight.h"
#include "kernels/cpu/thread_pool.h"
#include "kernels/cpu/weight_arena.h"

namespace mynah {

namespace {

using cpu::Operation;

/// An operation, and whether all shares of it must be done before the next may begin.
struct Step {
    std::unique_ptr<Operation> operation;
    bool barrier = true;
};

class CpuPlan final : public Plan {
public:
    CpuPlan(cpu::ThreadPool &pool, std::vector<Step> steps)
        : m_pool(pool), m_steps(std::move(steps)), m_work([this](int phase, int share) {
              const cpu::Team team{share, m_pool.size()};
              for (size_t at = m_phases[static_cast<size_t>(phase)];; ++at) {
                  m_steps[at].operation->run(team);
                  if (m_steps[at].barrier || at + 1 == m_steps.size())
                      return;
              }
          })
    {
        for (size_t at = 0; at < m_steps.size(); ++at)
            if (at == 0 || m_steps[at - 1].barrier)
                m_phases.push_back(at);
    }
    Result<void> run() override
    {
        for (const Step &step : m_steps)
            step.operation->reset();
        m_pool.run(static_cast<int>(m_phases.size()), m_work);
        return {};
    }

private:
    cpu::ThreadPool &m_pool;
    std::vector<Step> m_steps;
    std::vector<size_t> m_phases; // the first step of each
    std::function<void(int, int)> m_work;
};

class CpuRecorder final : public Recorder {
public:
    CpuRecorder(cpu::ThreadPool &pool, const cpu::IsaKernels &isa, PlanShape shape)
        : m_pool(pool), m_isa(isa), m_shape(shape), m_check(shape)
    {
    }
    void embed(const Weight &table, const Buffer &tokens, Tensor out) override
    {
        m_check.embed(table, tokens, out);
        add(cpu::makeEmbed(m_shape, table, tokens, out));
    }
    void norm(Tensor x, const NormWeights &weights, Tensor out) override
    {
        m_check.norm(x, weights, out);
        add(cpu::makeNorm(m_isa, x, weights, out));
    }
    void normShift(const NormShift &op, std::span<const ShiftItem> items) override
    {
        m_check.normShift(op, items);
        add(cpu::makeNormShift(
            m_isa, m_pool.size(), m_scratch, m_shape, op, {items.begin(), items.end()}));
    }
    void commitShift(Tensor current, Tensor shiftState) override
    {
        m_check.commitShift(current, shiftState);
        add(cpu::makeSelectLastRows(m_shape, current, shiftState), false);
    }
    void linear(std::span<const LinearItem> items) override
    {
        m_check.linear(items);
        if (!m_check.ok())
            return;
        for (auto &operation : cpu::makeLinear(m_isa, m_pool.size(), m_scratch, items))
            add(std::move(operation));
    }
    void wkv4(const Wkv4 &op) override
    {
        m_check.wkv4(op);
        if (m_check.ok())
            add(cpu::makeWkv4(m_shape, op));
    }
    void wkv6(const Wkv6 &op) override
    {
        m_check.wkv6(op);
        if (m_check.ok())
            addHeads(cpu::makeWkv6(m_isa, m_shape, op), op.y, op.headSize);
    }
    void wkv7(const Wkv7 &op) override
    {
        m_check.wkv7(op);
        if (m_check.ok())
            addHeads(
                cpu::makeWkv7(m_isa, m_pool.size(), m_scratch, m_shape, op), op.y, op.headSize);
    }
    void headNorm(const HeadNorm &op) override
    {
        m_check.headNorm(op);
        if (!m_check.ok())
            return;
        // A thread norms the heads that it has just computed: it need not wait for the others.
        const bool follows = !m_steps.empty() && m_steps.size() == m_headsAt &&
                             m_heads.buffer == op.y.buffer && m_heads.offset == op.y.offset &&
                             m_headSize == op.headSize;
        if (follows)
            m_steps.back().barrier = false;
        add(cpu::makeHeadNorm(m_isa, m_shape, op));
    }
    void selectLastRows(Tensor x, Tensor out) override
    {
        m_check.selectLastRows(x, out);
        add(cpu::makeSelectLastRows(m_shape, x, out));
    }
    void copy(Tensor from, Tensor to) override
    {
        m_check.copy(from, to);
        add(cpu::makeCopy(from, to));
    }
    Result<std::unique_ptr<Plan>> finish() override
    {
        if (!m_check.ok())
            return Error{ErrorCode::Usage, m_check.problem()};
        MYNAH_CHECK(m_scratch->allocate());
        return std::unique_ptr<Plan>(new CpuPlan(m_pool, std::move(m_steps)));
    }

private:
    void add(std::unique_ptr<Operation> operation, bool barrier = true)
    {
        m_steps.push_back({std::move(operation), barrier});
    }
    /// An operation whose threads share its heads out as headNorm's do.
    void addHeads(std::unique_ptr<Operation> operation, Tensor y, int64_t headSize)
    {
        add(std::move(operation));
        m_heads = y;
        m_headSize = headSize;
        m_headsAt = m_steps.size();
    }

    cpu::ThreadPool &m_pool;
    const cpu::IsaKernels &m_isa;
    PlanShape m_shape;
    ShapeCheck m_check;
    std::shared_ptr<cpu::Scratch> m_scratch = std::make_shared<cpu::Scratch>();
    std::vector<Step> m_steps;
    Tensor m_heads; // y of the last operation on heads, which was the m_headsAt-th step
    int64_t m_headSize = 0;
    size_t m_headsAt = 0;
};

class CpuDevice final : public Device {
public:
    CpuDevice(const cpu::IsaKernels &isa, int threads)
        : m_isa(isa), m_pool(threads), m_info{"cpu",
                                              cpu::processorName(),
                                              "cpu",
                                              cpu::memoryBytes(),
                                              isa.name,
                                              true,
                                              m_pool.size(),
                                              1 - cpu::kMostActive}
    {
    }
    const DeviceInfo &info() const override { return m_info; }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        MYNAH_TRY(auto buffer, HostBuffer::allocate(bytes));
        return std::unique_ptr<Buffer>(std::move(buffer));
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        return cpu::makeCpuWeight(source, m_pool, m_arena);
    }
    std::string weightOrder() const override { return cpu::kWeightOrder; }
    std::optional<KeptWeight> keep(const Weight &weight) const override
    {
        return cpu::keepCpuWeight(weight);
    }
    Result<Weight> restore(const KeptWeight &kept) override { return cpu::restoreCpuWeight(kept); }
    Result<void> upload(Buffer &to, size_t offset, std::span<const std::byte> from) override
    {
        return hostUpload(to, offset, from);
    }
    Result<void> download(const Buffer &from, size_t offset, std::span<std::byte> to) override
    {
        return hostDownload(from, offset, to);
    }
    std::unique_ptr<Recorder> recorder(PlanShape shape) override
    {
        return std::make_unique<CpuRecorder>(m_pool, m_isa, shape);
    }

private:
    const cpu::IsaKernels &m_isa;
    cpu::ThreadPool m_pool;
    cpu::WeightArena m_arena;
    DeviceInfo m_info;
};

} // namespace

Result<std::unique_ptr<Device>> makeCpuDevice(const CpuOptions &options)
{
    const cpu::IsaKernels *chosen = cpu::availableIsas().back();
    if (!options.isa.empty()) {
        chosen = nullptr;
        std::string known;
        for (const cpu::IsaKernels *isa : cpu::availableIsas()) {
            known += (known.empty() ? "" : ", ") + std::string(isa->name);
            if (options.isa == isa->name)
                chosen = isa;
        }
        if (!chosen)
            return Error{ErrorCode::Device,
                         "This processor does not run the instruction set '" + options.isa +
                             "'; it runs " + known};
    }
    const int threads = options.threads > 0 ? options.threads : cpu::usableCores();
    return std::unique_ptr<Device>(new CpuDevice(*chosen, threads));
}

} // namespace mynah
