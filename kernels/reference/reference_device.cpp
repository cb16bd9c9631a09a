#include "kernels/reference/reference_device.h"

#include "kernels/base/host_buffer.h"
#include "kernels/base/shape_check.h"
#include "kernels/reference/reference_ops.h"

#include <functional>

namespace mynah {

namespace {

class ReferencePlan final : public Plan {
public:
    explicit ReferencePlan(std::vector<std::function<void()>> steps) : m_steps(std::move(steps)) {}
    Result<void> run() override
    {
        for (const auto &step : m_steps)
            step();
        return {};
    }

private:
    std::vector<std::function<void()>> m_steps;
};

class ReferenceRecorder final : public Recorder {
public:
    ReferenceRecorder(PlanShape shape, bool rounds)
        : m_shape(shape), m_check(shape), m_rounds(rounds)
    {
    }

    void embed(const Weight &table, const Buffer &tokens, Tensor out) override
    {
        m_check.embed(table, tokens, out);
        add([shape = m_shape, table, &tokens, out] {
            const auto *ids = static_cast<const HostBuffer &>(tokens).data();
            reference::embed(shape, table, reinterpret_cast<const int32_t *>(ids), hostData(out));
        });
    }
    void norm(Tensor x, const NormWeights &weights, Tensor out) override
    {
        m_check.norm(x, weights, out);
        add([=] { reference::norm(x, weights, out); });
    }
    void normShift(const NormShift &op, std::span<const ShiftItem> items) override
    {
        m_check.normShift(op, items);
        std::vector<ShiftItem> kept(items.begin(), items.end());
        add([=, shape = m_shape] { reference::normShift(shape, op, kept); });
    }
    void commitShift(Tensor current, Tensor shiftState) override
    {
        m_check.commitShift(current, shiftState);
        add([=, shape = m_shape] { reference::commitShift(shape, current, shiftState); });
    }
    void linear(std::span<const LinearItem> items) override
    {
        m_check.linear(items);
        for (const LinearItem &item : items)
            add([item, weight = item.weight ? *item.weight : Weight{}, rounds = m_rounds] {
                LinearItem own = item;
                own.weight = &weight;
                reference::linear(own, rounds);
            });
    }
    void wkv4(const Wkv4 &op) override
    {
        m_check.wkv4(op);
        add([=, shape = m_shape] { reference::wkv4(shape, op); });
    }
    void wkv6(const Wkv6 &op) override
    {
        m_check.wkv6(op);
        add([=, shape = m_shape] { reference::wkv6(shape, op); });
    }
    void wkv7(const Wkv7 &op) override
    {
        m_check.wkv7(op);
        add([=, shape = m_shape] { reference::wkv7(shape, op); });
    }
    void headNorm(const HeadNorm &op) override
    {
        m_check.headNorm(op);
        add([=] { reference::headNorm(op); });
    }
    void selectLastRows(Tensor x, Tensor out) override
    {
        m_check.selectLastRows(x, out);
        add([=, shape = m_shape] { reference::selectLastRows(shape, x, out); });
    }
    void copy(Tensor from, Tensor to) override
    {
        m_check.copy(from, to);
        add([=] { reference::copy(from, to); });
    }
    Result<std::unique_ptr<Plan>> finish() override
    {
        if (!m_check.ok())
            return Error{ErrorCode::Usage, m_check.problem()};
        return std::unique_ptr<Plan>(new ReferencePlan(std::move(m_steps)));
    }

private:
    void add(std::function<void()> step) { m_steps.push_back(std::move(step)); }

    PlanShape m_shape;
    ShapeCheck m_check;
    bool m_rounds;
    std::vector<std::function<void()>> m_steps;
};

class ReferenceDevice final : public Device {
public:
    explicit ReferenceDevice(bool rounds) { m_info.roundsActivations = rounds; }
    const DeviceInfo &info() const override { return m_info; }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        MYNAH_TRY(auto buffer, HostBuffer::allocate(bytes));
        return std::unique_ptr<Buffer>(std::move(buffer));
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        MYNAH_CHECK(checkWeightSource(source));
        MYNAH_TRY(auto buffer, HostBuffer::allocate(source.bytes.size()));
        MYNAH_CHECK(hostUpload(*buffer, 0, source.bytes));
        return Weight{
            std::move(buffer), source.type, source.rows, source.columns, source.scale, source.use};
    }
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
        return std::make_unique<ReferenceRecorder>(shape, m_info.roundsActivations);
    }

private:
    DeviceInfo m_info{"reference", "Reference (slow)", "cpu", 0, "double accumulation"};
};

} // namespace

std::unique_ptr<Device> makeReferenceDevice(bool roundsActivations)
{
    return std::make_unique<ReferenceDevice>(roundsActivations);
}

} // namespace mynah
