// Every operation of kernels/cuda against its definition in kernels/reference, without a card: the
// kernels run on the processor (tests/cuda/emulator), their threads in two orders.
#include "kernels/conformance/conformance.h"
#include "kernels/cuda/cuda_device.h"

#include <cuda_runtime.h>

#include <QTest>

using namespace mynah;

class TestCudaOps : public QObject {
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
            const QString said = emulated::complaint();
            QVERIFY2(said.isEmpty(), qPrintable(QString(testCase.name.c_str()) + ": " + said));
        }
    }

private slots:
    void conformance_threadsForward()
    {
        auto device = makeCudaDevice({});
        QVERIFY(device.ok());
        const auto cases = conformance::cases(true);
        QVERIFY(cases.size() > 500);
        check(**device, cases);
    }
    void conformance_threadsBackward()
    {
        emulated::setOrder(emulated::Order::Backward);
        auto device = makeCudaDevice({});
        QVERIFY(device.ok());
        check(**device, conformance::cases(false));
        emulated::setOrder(emulated::Order::Forward);
    }
    void conformance_withoutTensorCores()
    {
        auto device = makeCudaDevice({.tensorCores = false});
        QVERIFY(device.ok());
        check(**device, conformance::cases(false));
    }
};

QTEST_GUILESS_MAIN(TestCudaOps)
#include "tst_cuda_ops.moc"
