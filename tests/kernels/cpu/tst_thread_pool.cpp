// Every share of every phase once, phases one after the other, whatever keeps threads from running.
#include "kernels/cpu/thread_pool.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace mynah;
using namespace std::chrono_literals;

class TestThreadPool : public QObject {
    Q_OBJECT

private slots:
    void run_anyThreads_doesEachShareOnceAndPhasesInOrder_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 3, 8, 33}) // more than cores, too
            QTest::addRow("%d threads", threads) << threads;
    }
    void run_anyThreads_doesEachShareOnceAndPhasesInOrder()
    {
        QFETCH(int, threads);
        cpu::ThreadPool pool(threads);
        QCOMPARE(pool.size(), threads);
        for (int round = 0; round < 200; ++round) {
            const int phases = 1 + round % 9;
            std::vector<std::atomic<int>> done(static_cast<size_t>(phases));
            std::atomic<int> wrong{0};
            std::vector<std::atomic<int>> times(static_cast<size_t>(phases * threads));
            pool.run(phases, [&](int phase, int share) {
                const auto at = static_cast<size_t>(phase);
                wrong += phase > 0 && done[at - 1] != threads; // the phase before is through
                ++times[at * static_cast<size_t>(threads) + static_cast<size_t>(share)];
                ++done[at];
            });
            QCOMPARE(wrong.load(), 0);
            for (const auto &count : times)
                QCOMPARE(count.load(), 1);
        }
    }
    void run_resultsOfAPhase_areSeenByTheNext()
    {
        cpu::ThreadPool pool(4);
        std::vector<int> values(4, 1); // not atomic: the pool has to order the accesses
        std::vector<int> sums(4);
        pool.run(200, [&](int phase, int share) {
            const auto at = static_cast<size_t>(share);
            if (phase % 2 == 0)
                sums[at] = values[0] + values[1] + values[2] + values[3];
            else
                values[at] = sums[at] % 1000 + share;
        });
        std::vector<int> expected(4, 1);
        for (int round = 0; round < 100; ++round) {
            const int sum = expected[0] + expected[1] + expected[2] + expected[3];
            for (int i = 0; i < 4; ++i)
                expected[static_cast<size_t>(i)] = sum % 1000 + i;
        }
        QCOMPARE(values, expected);
    }
    void run_oneThreadHeldUp_theOthersTakeItsShares()
    {
        cpu::ThreadPool pool(3);
        std::atomic<int> others{0};
        std::atomic<bool> held{false};
        pool.run([&](int share) {
            if (share == 0) {
                const auto until = std::chrono::steady_clock::now() + 5s;
                while (others < 2 && std::chrono::steady_clock::now() < until)
                    std::this_thread::sleep_for(1ms);
                held = others == 2;
            } else {
                ++others;
            }
        });
        QVERIFY(held);
    }
    /// Threads that are held up again and again rest; work goes on, and all come back.
    void run_heldUpOften_goesOnAndRecovers()
    {
        cpu::ThreadPool pool(4);
        std::atomic<int> shares{0};
        for (int round = 0; round < 10; ++round)
            pool.run(2, [&](int phase, int share) {
                ++shares;
                if (phase == 0 && share == 1)
                    std::this_thread::sleep_for(3ms);
            });
        QCOMPARE(shares.load(), 10 * 2 * 4);
        // Four at once again, once nobody has been held up for a while: they meet in one phase.
        const auto until = std::chrono::steady_clock::now() + 20s;
        bool together = false;
        while (!together && std::chrono::steady_clock::now() < until) {
            std::atomic<int> here{0};
            std::atomic<bool> met{false};
            pool.run([&](int) {
                const auto patience = std::chrono::steady_clock::now() + 5ms;
                for (++here; !met && std::chrono::steady_clock::now() < patience;)
                    if (here == 4)
                        met = true;
            });
            together = met;
        }
        QVERIFY(together);
    }
};

QTEST_GUILESS_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
