// Devices from another process: an answer, a crash, silence, nonsense; what the next start knows.
#include "app/services/device_list.h"

#include "fakes/fake_device.h"
#include "kernels/self_test.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

class TestDeviceList : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A program that does what the shell commands say.
    QString program(const QByteArray &commands)
    {
        const QString path = m_folder.filePath("program");
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + commands + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString kept() const { return m_folder.filePath("devices.json"); }
    DeviceList::Parts parts(const QByteArray &commands)
    {
        return {program(commands), kept(), m_folder.filePath("tests")};
    }
    static void finish(DeviceList &devices)
    {
        devices.start();
        QTRY_VERIFY_WITH_TIMEOUT(!devices.asking(), 10'000);
    }
    DeviceList::Problem problemOf(const QByteArray &commands, int timeoutMs = 10'000)
    {
        DeviceList devices({program(commands), {}, {}});
        devices.setTimeout(timeoutMs);
        finish(devices);
        m_last = devices.devices();
        return devices.problem();
    }
    /// A shell command that prints one line: a card, an integrated one, software, the processor.
    static QByteArray line(DeviceTest card, DeviceTest integrated = DeviceTest::Passed)
    {
        const std::vector<ComputeDevice> devices{
            {"cpu", "Ryzen", "cpu"},
            {"vulkan:1", "780M", "integrated", 0, {}, integrated},
            {"vulkan:2", "llvmpipe", "software"},
            {"vulkan:0", "Radeon", "discrete", qint64(16) << 30, "Mesa 22.3.6", card, "wkv7 T=1"}};
        return "echo '" + devicesToJson(devices) + "';";
    }
    std::vector<ComputeDevice> m_last;

private slots:
    void cleanup() { QFile::remove(kept()); }

    void theProcessor_isThereBeforeAnyAnswer()
    {
        DeviceList devices(DeviceList::Parts{});
        devices.start();
        QCOMPARE(devices.best().id, "cpu");
        QVERIFY(!devices.best().name.isEmpty());
        QVERIFY(devices.knows({}));
    }

    void answer_isRead_inOrderOfPreference()
    {
        QCOMPARE(problemOf("test \"$1\" = --list-devices && " + line(DeviceTest::Passed)),
                 DeviceList::Problem::None);
        QCOMPARE(m_last.size(), size_t(4));
        QCOMPARE(m_last[0].name, "Radeon");
        QCOMPARE(m_last[0].memoryBytes, qint64(16) << 30);
        QCOMPARE(m_last[0].driver, "Mesa 22.3.6");
        QCOMPARE(m_last[1].kind, "integrated");
        QCOMPARE(m_last[2].kind, "cpu");
        QCOMPARE(m_last[3].kind, "software");
    }

    void auto_isTheFirstThatMayBeUsed_neverSoftware()
    {
        DeviceList good(parts(line(DeviceTest::Passed)));
        finish(good);
        QCOMPARE(good.best().id, "vulkan:0");
        DeviceList wrong(parts(line(DeviceTest::Failed)));
        finish(wrong);
        QCOMPARE(wrong.best().id, "vulkan:1");
        QVERIFY(wrong.find("vulkan:0")->refused());
        QCOMPARE(wrong.find("vulkan:0")->operation, "wkv7 T=1");
        DeviceList none(parts(line(DeviceTest::Died, DeviceTest::Unopened)));
        finish(none);
        QCOMPARE(none.best().id, "cpu");
    }

    void lines_comeAsTheyArePrinted_othersAreNotOurs()
    {
        DeviceList devices(parts("echo 'Mesa: a word'; " + line(DeviceTest::Untested) +
                                 "sleep 0.3;" + line(DeviceTest::Passed)));
        devices.start();
        QVERIFY(devices.asking());
        QVERIFY(!devices.knows({})); // the first start: there is nothing to go by
        QVERIFY(devices.knows("cpu"));
        QTRY_VERIFY(devices.tested());
        QCOMPARE(devices.tested()->id, "vulkan:0");
        QVERIFY(!devices.knows({}) && !devices.knows("vulkan:0"));
        QVERIFY(devices.knows("vulkan:1") && devices.knows("vulkan:2"));
        QVERIFY(!devices.knows("cuda:0"));
        QTRY_VERIFY(!devices.asking());
        QVERIFY(devices.knows({}));
        QVERIFY(devices.knows("cuda:0")); // it is not there
        QVERIFY(!devices.tested());
    }

    void nextStart_knowsWhatTheLastOneFound()
    {
        {
            DeviceList devices(parts(line(DeviceTest::Passed)));
            finish(devices);
        }
        DeviceList devices(parts("sleep 0.2;" + line(DeviceTest::Failed)));
        devices.start();
        QVERIFY(devices.knows({}) && devices.knows("vulkan:1"));
        QVERIFY(!devices.knows("cuda:0"));
        QCOMPARE(devices.best().id, "vulkan:0");
        QTRY_COMPARE(devices.best().id, "vulkan:1");
    }

    void damagedList_countsAsNone()
    {
        QFile file(kept());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(devicesToJson({{"vulkan:0", "Radeon", "discrete", 0, {}, DeviceTest::Passed}}));
        file.close();
        DeviceList devices(parts("sleep 1"));
        QCOMPARE(devices.best().id, "cpu");
        QVERIFY(!devices.knows({}));
    }

    void crashWhileLooking_leavesTheProcessor_andTheNextStartWaits()
    {
        {
            DeviceList devices(parts(line(DeviceTest::Passed)));
            finish(devices);
        }
        DeviceList devices(parts("kill -SEGV $$"));
        finish(devices);
        QCOMPARE(devices.problem(), DeviceList::Problem::Crashed);
        QCOMPARE(devices.devices().size(), size_t(1));
        QCOMPARE(devices.best().id, "cpu");
        DeviceList next(parts(line(DeviceTest::Passed)));
        QVERIFY(!next.knows({}));
    }

    void crashInTheTest_keepsTheList_andTheNextRunFindsTheCulprit()
    {
        const QByteArray trace = m_folder.filePath("trace").toUtf8();
        const QByteArray second =
            "if test -e " + trace + "; then " + line(DeviceTest::Died) + " exit 0; fi;";
        DeviceList devices(
            parts(second + "touch " + trace + ";" + line(DeviceTest::Untested) + "kill -SEGV $$"));
        finish(devices);
        QCOMPARE(devices.problem(), DeviceList::Problem::None);
        QCOMPARE(devices.find("vulkan:0")->test, DeviceTest::Died);
        QCOMPARE(devices.best().id, "vulkan:1");
    }

    void crashInEveryTest_endsToo()
    {
        DeviceList devices(parts(line(DeviceTest::Untested) + "kill -SEGV $$"));
        finish(devices);
        QCOMPARE(devices.problem(), DeviceList::Problem::None);
        QCOMPARE(devices.find("vulkan:0")->test, DeviceTest::Died);
    }

    void testAgain_saysSo()
    {
        DeviceList devices(parts("if test \"$2\" = --test-again; then " + line(DeviceTest::Passed) +
                                 " else " + line(DeviceTest::Failed) + " fi"));
        finish(devices);
        QCOMPARE(devices.best().id, "vulkan:1");
        devices.testAgain();
        QTRY_COMPARE(devices.best().id, "vulkan:0");
    }

    void silence_isGivenUp()
    {
        QCOMPARE(problemOf("exec sleep 20", 200), DeviceList::Problem::TimedOut);
    }

    void nonsense_andAMissingProgram_areSaid()
    {
        QCOMPARE(problemOf("echo '{\"devices\": 5'"), DeviceList::Problem::Unreadable);
        QCOMPARE(problemOf("exit 3"), DeviceList::Problem::Unreadable);
        DeviceList devices({m_folder.filePath("missing"), {}, {}});
        devices.start();
        QTRY_COMPARE(devices.problem(), DeviceList::Problem::Unreadable);
    }

    /// The window is closed while a card is tested: that says nothing of the card.
    void testThatIsEndedHere_isForgotten()
    {
        DeviceInfo info;
        info.name = "Radeon";
        info.driver = "Mesa 22.3.6";
        const std::filesystem::path folder = m_folder.filePath("tests").toStdString();
        const auto state = [&] { return keptSelfTest(info, folder).state; };
        auto control = std::make_shared<FakeDeviceControl>();
        control->wrongFrom = 0;
        FakeDevice device(control, info);
        QVERIFY(!selfTest(device, folder, SelfTestScope::Every).ok());
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            QFile file(QString::fromStdU16String(entry.path().u16string()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray text = file.readAll().replace("outcome failed", "outcome testing");
            file.seek(0);
            file.write(text);
        }
        QCOMPARE(state(), SelfTestState::Died);
        {
            DeviceList devices(parts(line(DeviceTest::Untested) + "exec sleep 20"));
            devices.start();
            QTRY_VERIFY(devices.tested());
        }
        QCOMPARE(state(), SelfTestState::Untested);
    }
};

QTEST_MAIN(TestDeviceList)
#include "tst_device_list.moc"
