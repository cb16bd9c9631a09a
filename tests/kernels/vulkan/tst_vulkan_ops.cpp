// Every operation on a Vulkan device against its definition in kernels/reference, with and without
// subgroup operations, and where a weight does not fit into one binding.
#include "kernels/conformance/case_bench.h"
#include "kernels/conformance/conformance.h"
#include "vulkan_fixture.h"

using namespace mynah;

class TestVulkanOps : public QObject {
    Q_OBJECT

    static void check(Device &device, const std::vector<conformance::Case> &cases)
    {
        for (const auto &testCase : cases) {
            auto outcome = conformance::compare(testCase, device);
            QVERIFY2(outcome.ok(),
                     outcome.ok() ? "" : (testCase.name + ": " + outcome.error().message).c_str());
            QVERIFY2(outcome->passed(),
                     qPrintable(QString("%1: error %2 of largest %3, bound %4")
                                    .arg(testCase.name.c_str())
                                    .arg(outcome->maxError)
                                    .arg(outcome->largest)
                                    .arg(outcome->bound)));
            const QString said = vulkan_test::complaints();
            QVERIFY2(said.isEmpty(), qPrintable(QString(testCase.name.c_str()) + ": " + said));
        }
    }

private slots:
    void initTestCase() { vulkan_test::validate(); }

    void conformance_asOnACard()
    {
        VulkanOptions options;
        options.gpu.asCard = true;
        const auto device = vulkan_test::open(options);
        QVERIFY(device);
        const auto cases = conformance::cases(true);
        QVERIFY(cases.size() > 500);
        check(*device, cases);
    }
    void conformance_onAnyDevice_withoutSubgroups()
    {
        VulkanOptions options;
        options.gpu.subgroups = false;
        const auto device = vulkan_test::open(options);
        QVERIFY(device);
        // Weights are read as above: one type of each kind will do.
        auto cases = conformance::cases(false);
        std::erase_if(cases, [](const conformance::Case &testCase) {
            return std::ranges::any_of(kAllDTypes, [&](DType type) {
                return type != DType::F16 && type != DType::Q4_K && type != DType::Q6_K &&
                       testCase.name.find(' ' + std::string(dtypeName(type))) != std::string::npos;
            });
        });
        QVERIFY(cases.size() > 70);
        check(*device, cases);
    }
    void conformance_weightsInManyBindings()
    {
        constexpr uint64_t kBinding = 1 << 16;
        VulkanOptions options;
        options.gpu.largestBinding = kBinding;
        const auto device = vulkan_test::open(options);
        QVERIFY(device);
        std::vector<conformance::Case> cases;
        for (const DType type : {DType::F32, DType::Q4_1, DType::Q6_K}) {
            for (const int64_t tokens : {1, 13})
                cases.push_back(conformance::linearCase({tokens, 1}, type, 999, 512));
            conformance::Case embed{
                "embed from slices", 0, {13, 1}, [type](auto &bench) {
                    const Buffer *ids = bench.ids(13, 999);
                    const Weight *table = bench.weight(type, 999, 512, 1, WeightUse::Table);
                    QVERIFY(ids && table && table->buffer->sizeBytes() > 2 * kBinding);
                    bench.recorder().embed(*table, *ids, bench.output(13, 512));
                }};
            cases.push_back(embed);
        }
        check(*device, cases);
    }
    void matrixThatNoBindingHolds_isRefusedByName()
    {
        VulkanOptions options;
        options.gpu.largestBinding = 1 << 16;
        const auto device = vulkan_test::open(options);
        QVERIFY(device);
        const auto outcome = conformance::wkv7Case({1, 1}, 8, 64, false).run(*device);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Device);
        QVERIFY(outcome.error().message.starts_with(device->info().name));
    }
    void cleanupTestCase()
    {
        const QString said = vulkan_test::complaints(); // of what is destroyed
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestVulkanOps)
#include "tst_vulkan_ops.moc"
