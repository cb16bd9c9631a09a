// Weights as bytes for a file, and back: the same bytes in the same order, and no others are taken.
#include "kernels/base/host_buffer.h"
#include "kernels/registry.h"

#include <QtTest>

#include <array>
#include <limits>
#include <random>

using namespace mynah;

namespace {

constexpr int64_t kRows = 37, kColumns = 256;

struct Source {
    std::shared_ptr<std::vector<std::byte>> memory;
    std::span<std::byte> bytes;
    WeightSource weight;
};

/// Any bytes, but scales that are finite in every format.
Source sourceOf(DType type, WeightUse use)
{
    Source source;
    const size_t count = kRows * kColumns / blockValues(type) * blockBytes(type);
    source.memory = std::make_shared<std::vector<std::byte>>(count + kKeptAlignment);
    const auto start = reinterpret_cast<uintptr_t>(source.memory->data());
    const size_t skip = (kKeptAlignment - start % kKeptAlignment) % kKeptAlignment;
    source.bytes = std::span(*source.memory).subspan(skip, count);
    std::mt19937 random(5);
    for (std::byte &byte : source.bytes)
        byte = static_cast<std::byte>(random() % 60);
    source.weight = {type, kRows, kColumns, source.bytes, source.memory, 2, use};
    return source;
}

/// input · weightᵀ for three rows of input.
std::vector<float> product(Device &device, const Weight &weight)
{
    std::array<float, 3 * kColumns> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i % 17) - 8;
    auto input = device.allocate(sizeof values);
    auto output = device.allocate(3 * kRows * sizeof(float));
    if (!input.ok() || !output.ok() ||
        !device.upload(**input, 0, std::as_bytes(std::span(values))).ok())
        return {};
    auto recorder = device.recorder({3, 1});
    const std::array items = {
        LinearItem{{input->get(), 0, 3, kColumns}, &weight, {output->get(), 0, 3, kRows}}};
    recorder->linear(items);
    auto plan = recorder->finish();
    if (!plan.ok() || !(*plan)->run().ok())
        return {};
    std::vector<float> result(3 * kRows);
    static_cast<void>(device.download(**output, 0, std::as_writable_bytes(std::span(result))));
    return result;
}

} // namespace

class TestKeptWeight : public QObject {
    Q_OBJECT

    std::unique_ptr<Device> m_device;

private slots:
    void initTestCase()
    {
        auto device = openDevice("cpu", 2);
        QVERIFY(device.ok());
        m_device = std::move(*device);
        QVERIFY(!m_device->weightOrder().empty());
    }

    void restored_computesTheSame_fromTheBytesWhereTheyAre()
    {
        for (size_t i = 0; i < 2 * std::size(kAllDTypes); ++i) {
            const DType type = kAllDTypes[i / 2];
            const Source source =
                sourceOf(type, i % 2 == 0 ? WeightUse::Product : WeightUse::SparseProduct);
            const auto weight = m_device->weight(source.weight);
            QVERIFY(weight.ok());
            const auto kept = m_device->keep(*weight);
            QVERIFY(kept.has_value());
            const auto restored = m_device->restore(*kept);
            QVERIFY2(restored.ok(), dtypeName(type).data());
            const auto again = m_device->keep(*restored);
            QVERIFY(again && again->bytes.data() == kept->bytes.data());
            QCOMPARE(again->bytes.size(), kept->bytes.size());
            QCOMPARE(again->layout, kept->layout);
            QCOMPARE(restored->scale, 2.0f);
            const auto want = product(*m_device, *weight);
            QVERIFY(!want.empty());
            QCOMPARE(product(*m_device, *restored), want);
        }
    }

    void table_isKeptPlain()
    {
        const Source source = sourceOf(DType::Q4_K, WeightUse::Table);
        const auto weight = m_device->weight(source.weight);
        QVERIFY(weight.ok());
        const auto kept = m_device->keep(*weight);
        QVERIFY(kept && kept->bytes.data() == source.bytes.data());
        QVERIFY(m_device->restore(*kept).ok());
    }

    void bytesOutliveTheDevice()
    {
        std::optional<KeptWeight> kept;
        {
            auto device = openDevice("cpu", 1);
            QVERIFY(device.ok());
            const Source source = sourceOf(DType::Q8_0, WeightUse::Product);
            const auto weight = (*device)->weight(source.weight);
            QVERIFY(weight.ok());
            kept = (*device)->keep(*weight);
        }
        QVERIFY(kept && kept->owner);
        unsigned sum = 0;
        for (const std::byte byte : kept->bytes)
            sum += std::to_integer<unsigned>(byte);
        QVERIFY(sum > 0);
    }

    void whatIsNoWeight_isRefused()
    {
        const Source source = sourceOf(DType::Q8_0, WeightUse::Product);
        const auto weight = m_device->weight(source.weight);
        QVERIFY(weight.ok());
        const KeptWeight good = *m_device->keep(*weight);
        const auto refused = [&](auto change) {
            KeptWeight bad = good;
            change(bad);
            const auto restored = m_device->restore(bad);
            return !restored.ok() && restored.error().code == ErrorCode::Usage;
        };
        QVERIFY(refused([](KeptWeight &k) { k.bytes = k.bytes.first(k.bytes.size() - 1); }));
        QVERIFY(refused([](KeptWeight &k) { k.bytes = {}; }));
        QVERIFY(refused([](KeptWeight &k) { k.bytes = k.bytes.subspan(1); }));
        QVERIFY(refused([](KeptWeight &k) { k.rows += 16; }));
        QVERIFY(refused([](KeptWeight &k) { k.rows = 0; }));
        QVERIFY(refused([](KeptWeight &k) { k.rows = -16; }));
        QVERIFY(refused([](KeptWeight &k) { k.columns = 31; }));
        QVERIFY(refused([](KeptWeight &k) {
            k.rows = k.columns = std::numeric_limits<int64_t>::max() / 64 * 32;
        }));
        QVERIFY(refused([](KeptWeight &k) { k.layout = 99; }));
        QVERIFY(refused([](KeptWeight &k) { k.layout = -2; }));
        QVERIFY(refused([](KeptWeight &k) { k.layout = -1; }));       // a block type without panels
        QVERIFY(refused([](KeptWeight &k) { k.type = DType::F16; })); // panels of a plain type
        QVERIFY(refused([](KeptWeight &k) { k.use = WeightUse::Table; }));
    }
};

QTEST_GUILESS_MAIN(TestKeptWeight)
#include "tst_kept_weight.moc"
