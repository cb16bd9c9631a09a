// Every operation of every CPU instruction set against its definition in kernels/reference.
#include "kernels/conformance/conformance.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/isa/isa.h"

#include <QtTest>

#include <cstring>

using namespace mynah;

namespace {

bool sameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), 4 * a.size()) == 0;
}

} // namespace

class TestOps : public QObject {
    Q_OBJECT

private slots:
    void conformance_data()
    {
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("threads");
        for (const cpu::IsaKernels *isa : cpu::availableIsas())
            for (const int threads : {1, 2, 3})
                QTest::addRow("%s, %d threads", isa->name, threads)
                    << QString(isa->name) << threads;
    }
    void conformance()
    {
        QFETCH(QString, isa);
        QFETCH(int, threads);
        auto device = makeCpuDevice({threads, isa.toStdString()});
        QVERIFY(device.ok());
        QCOMPARE(QString::fromStdString((*device)->info().driver), isa);
        const auto cases = conformance::cases(true);
        QVERIFY(cases.size() > 100);
        for (const auto &testCase : cases) {
            auto outcome = conformance::compare(testCase, **device);
            QVERIFY2(outcome.ok(), testCase.name.c_str());
            QVERIFY2(outcome->passed(),
                     qPrintable(QString("%1: error %2 of largest %3, bound %4")
                                    .arg(testCase.name.c_str())
                                    .arg(outcome->maxError)
                                    .arg(outcome->largest)
                                    .arg(outcome->bound)));
        }
    }
    void everyOperation_sameBits_onOneToEightThreads_data()
    {
        QTest::addColumn<QString>("isa");
        for (const cpu::IsaKernels *isa : cpu::availableIsas())
            QTest::addRow("%s", isa->name) << QString(isa->name);
    }
    void everyOperation_sameBits_onOneToEightThreads()
    {
        QFETCH(QString, isa);
        const auto cases = conformance::cases(false); // all of them would take a minute
        std::vector<std::vector<float>> expected;
        for (int threads = 1; threads <= 8; ++threads) {
            auto device = makeCpuDevice({threads, isa.toStdString()});
            QVERIFY(device.ok());
            for (size_t i = 0; i < cases.size(); ++i) {
                auto values = cases[i].run(**device);
                QVERIFY2(values.ok(), cases[i].name.c_str());
                if (threads == 1)
                    expected.push_back(std::move(*values));
                else
                    QVERIFY2(sameBits(*values, expected[i]), cases[i].name.c_str());
            }
        }
    }
    /// All but the baseline, which multiplies and adds in two steps.
    void linear_blockTypes_sameBits_onEveryIsaThatFuses()
    {
        const auto isas = cpu::availableIsas().subspan(1);
        if (isas.size() < 2)
            QSKIP("this processor runs fewer than two instruction sets that fuse");
        int compared = 0;
        for (const auto &testCase : conformance::cases(true)) {
            const bool block = testCase.name.find(" q") != std::string::npos ||
                               testCase.name.find(" iq") != std::string::npos;
            if (!block || !testCase.name.starts_with("linear"))
                continue;
            std::vector<std::vector<float>> results;
            for (const cpu::IsaKernels *isa : isas) {
                auto device = makeCpuDevice({1, isa->name});
                QVERIFY(device.ok());
                auto values = testCase.run(**device);
                QVERIFY(values.ok());
                results.push_back(*values);
            }
            for (const auto &result : results)
                QVERIFY2(result == results[0], testCase.name.c_str());
            ++compared;
        }
        QVERIFY(compared > 50);
    }
    void unknownIsa_isRefused()
    {
        auto device = makeCpuDevice({1, "mmx"});
        QVERIFY(!device.ok());
        QCOMPARE(device.error().code, ErrorCode::Device);
    }
    void wrongShape_isReportedByFinish()
    {
        auto device = makeCpuDevice({1, {}});
        QVERIFY(device.ok());
        auto buffer = (*device)->allocate(64);
        QVERIFY(buffer.ok());
        auto recorder = (*device)->recorder({1, 1});
        recorder->copy({buffer->get(), 0, 1, 4}, {buffer->get(), 14, 1, 4});
        auto plan = recorder->finish();
        QVERIFY(!plan.ok());
        QVERIFY(plan.error().message.find("outside its buffer") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestOps)
#include "tst_ops.moc"
