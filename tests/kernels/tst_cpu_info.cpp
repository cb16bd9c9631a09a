// How many threads the processor's device starts with.
#include "kernels/cpu/cpu_info.h"

#include <QtTest>

#if defined(__linux__)
#include <sched.h>
#endif

using namespace mynah;

class TestCpuInfo : public QObject {
    Q_OBJECT

private slots:
    void usableCores_isNeverNone() { QVERIFY(cpu::usableCores() >= 1); }

    void usableCores_followsTheAffinity()
    {
#if defined(__linux__)
        cpu_set_t before, one;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        int cpu = 0;
        while (!CPU_ISSET(cpu, &before))
            ++cpu;
        CPU_ZERO(&one);
        CPU_SET(cpu, &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const int cores = cpu::usableCores();
        sched_setaffinity(0, sizeof before, &before);
        QCOMPARE(cores, 1);
#else
        QSKIP("Affinity is read on Linux alone");
#endif
    }
};

QTEST_GUILESS_MAIN(TestCpuInfo)
#include "tst_cpu_info.moc"
