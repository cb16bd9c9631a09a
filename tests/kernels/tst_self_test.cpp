// Whether a device is to be trusted: tested once, refused when it is wrong or ends the program.
#include "kernels/self_test.h"

#include "fakes/fake_device.h"
#include "kernels/base/kept_file.h"
#include "kernels/cpu/cpu_device.h"

#include <QtTest>

#include <fstream>

#if !defined(_WIN32)
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace mynah;
namespace fs = std::filesystem;

class TestSelfTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::shared_ptr<FakeDeviceControl> m_control;

    fs::path folder() const { return m_temporary->filePath("kept").toStdString(); }
    /// The one file of outcomes.
    fs::path file() const
    {
        for (const auto &entry : fs::directory_iterator(folder()))
            if (entry.path().extension() == ".selftest")
                return entry.path();
        return {};
    }
    std::string text() const { return readSmallFile(file()); }
    void write(const std::string &text) const
    {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << text;
    }
    void replace(const std::string &from, const std::string &to) const
    {
        std::string all = text();
        const size_t at = all.find(from);
        QVERIFY(at != std::string::npos);
        write(all.replace(at, from.size(), to));
    }
    Result<void> testCard() const
    {
        FakeDevice device(m_control);
        return selfTest(device, folder());
    }
    SelfTestState kept() const { return keptSelfTest(FakeDevice::card(), folder()).state; }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_control = std::make_shared<FakeDeviceControl>();
    }

    void goodDevice_isTestedOnce()
    {
        QCOMPARE(kept(), SelfTestState::Untested);
        QVERIFY(testCard().ok());
        QCOMPARE(kept(), SelfTestState::Passed);
        const int downloads = m_control->downloads;
        QVERIFY(downloads > 100);
        QVERIFY(testCard().ok());
        QCOMPARE(m_control->downloads, downloads);
    }

    void wrongNumbers_refuseTheDevice_namingTheOperation()
    {
        m_control->wrongFrom = 40;
        const auto outcome = testCard();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Device);
        const SelfTestOutcome known = keptSelfTest(FakeDevice::card(), folder());
        QCOMPARE(known.state, SelfTestState::Failed);
        QVERIFY2(known.operation.find(" T=") != std::string::npos, known.operation.c_str());
        for (const std::string &part :
             {std::string("Radeon RX 7800 XT"), std::string("Mesa 22.3.6"), known.operation})
            QVERIFY2(outcome.error().message.find(part) != std::string::npos,
                     outcome.error().message.c_str());
        m_control->wrongFrom = -1; // a second look does not make it good
        QVERIFY(!testCard().ok());
    }

    void lostDevice_isRefused()
    {
        m_control->failsAt = 10;
        QVERIFY(!testCard().ok());
        QCOMPARE(kept(), SelfTestState::Failed);
    }

    void fullMemory_saysNothingOfTheDevice()
    {
        m_control->full = true;
        const auto outcome = testCard();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::OutOfMemory);
        QCOMPARE(kept(), SelfTestState::Untested);
        m_control->full = false;
        QVERIFY(testCard().ok());
    }

    void processThatEndedInTheTest_refusesTheDevice()
    {
        QVERIFY(testCard().ok());
        replace("outcome passed", "outcome testing");
        QCOMPARE(kept(), SelfTestState::Died);
        const auto outcome = testCard();
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().message.find("ended the program") != std::string::npos,
                 outcome.error().message.c_str());
        forgetSelfTest(FakeDevice::card(), folder());
        QCOMPARE(kept(), SelfTestState::Untested);
        QVERIFY(testCard().ok());
    }

#if !defined(_WIN32)
    void driverThatEndsTheProgram_isFoundByTheNextOne()
    {
        m_control->atOnce = [] { _exit(3); };
        const pid_t child = fork();
        if (child == 0) {
            (void)testCard();
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 3);
        m_control->atOnce = nullptr;
        QCOMPARE(kept(), SelfTestState::Died);
        QVERIFY(!testCard().ok());
        QCOMPARE(m_control->downloads, 0); // nothing was tried
    }
#endif

    void whileItIsTested_itIsNotRefused()
    {
        SelfTestState meanwhile = SelfTestState::Passed;
        std::string said;
        m_control->atOnce = [&] {
            meanwhile = kept();
            said = text();
        };
        QVERIFY(testCard().ok());
        QCOMPARE(meanwhile, SelfTestState::Untested);
        QVERIFY(said.find("outcome testing") != std::string::npos);
    }

    void otherDriverOrProgram_isTestedAgain()
    {
        QVERIFY(testCard().ok());
        DeviceInfo other = FakeDevice::card();
        other.driver = "Mesa 25.0.1";
        QCOMPARE(keptSelfTest(other, folder()).state, SelfTestState::Untested);
        other = FakeDevice::card();
        other.id = "vulkan:3"; // the same card in another place
        QCOMPARE(keptSelfTest(other, folder()).state, SelfTestState::Passed);
        replace("program ", "program 9");
        QCOMPARE(kept(), SelfTestState::Untested);
    }

    void damagedFile_countsAsNone()
    {
        QVERIFY(testCard().ok());
        const std::string whole = text();
        QVERIFY(whole.ends_with("end\n"));
        for (size_t length = 0; length + 1 < whole.size(); ++length) {
            write(whole.substr(0, length));
            QCOMPARE(kept(), SelfTestState::Untested);
        }
        write(std::string(200'000, 'x'));
        QCOMPARE(kept(), SelfTestState::Untested);
        QVERIFY(testCard().ok());
        QCOMPARE(text(), whole);
    }

    void nowhereToKeepIt_stillTests()
    {
        std::ofstream(folder()) << "a file where the folder would be";
        QVERIFY(testCard().ok());
        m_control->wrongFrom = m_control->downloads + 5;
        QVERIFY(!testCard().ok());
    }

    void processor_isNotTested_unlessTold_andIsQuick()
    {
        auto device = makeCpuDevice({1, {}});
        QVERIFY(device.ok());
        QVERIFY(selfTest(**device, folder()).ok());
        QVERIFY(!fs::exists(folder()));
        DeviceInfo software = FakeDevice::card();
        software.kind = "software";
        QVERIFY(!needsSelfTest(software));
        QVERIFY(needsSelfTest(FakeDevice::card()));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(selfTest(**device, folder(), SelfTestScope::Every).ok());
        qInfo("the processor's self-test: %lld ms", clock.elapsed());
        QVERIFY(text().find("outcome passed") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_self_test.moc"
