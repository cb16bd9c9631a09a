// Devices from another process: an answer, a crash, silence, nonsense.
#include "app/services/device_list.h"

#include <QFile>
#include <QSignalSpy>
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
    DeviceList::Problem problemOf(const QByteArray &commands, int timeoutMs = 10'000)
    {
        DeviceList devices(program(commands));
        devices.setTimeout(timeoutMs);
        QSignalSpy changed(&devices, &DeviceList::changed);
        devices.start();
        if (changed.isEmpty())
            changed.wait(10'000);
        m_last = devices.devices();
        return devices.problem();
    }
    std::vector<ComputeDevice> m_last;

private slots:
    void theProcessor_isThereBeforeAnyAnswer()
    {
        DeviceList devices({});
        devices.start();
        QCOMPARE(devices.best().id, "cpu");
        QVERIFY(!devices.best().name.isEmpty());
    }

    void answer_isRead()
    {
        QCOMPARE(problemOf("test \"$1\" = --list-devices && echo '" +
                           QByteArray(R"({"devices":[{"id":"vulkan:0","name":"Radeon","kind":)"
                                      R"("discrete","memoryBytes":17179869184},{"id":"cpu",)"
                                      R"("name":"Ryzen","kind":"cpu","memoryBytes":1}]})") +
                           "'"),
                 DeviceList::Problem::None);
        QCOMPARE(m_last.size(), size_t(2));
        QCOMPARE(m_last[0].name, "Radeon");
        QCOMPARE(m_last[0].memoryBytes, qint64(16) << 30);
    }

    void ownOutput_isUnderstood()
    {
        QFile out(m_folder.filePath("out"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(deviceListJson());
        out.close();
        QCOMPARE(problemOf("cat '" + out.fileName().toUtf8() + "'"), DeviceList::Problem::None);
        QCOMPARE(m_last.back().id, "cpu");
    }

    void crash_leavesTheProcessor()
    {
        QCOMPARE(problemOf("kill -SEGV $$"), DeviceList::Problem::Crashed);
        QCOMPARE(m_last.size(), size_t(1));
        QCOMPARE(m_last[0].id, "cpu");
    }

    void silence_isGivenUp()
    {
        QCOMPARE(problemOf("exec sleep 20", 200), DeviceList::Problem::TimedOut);
    }

    void nonsense_andAMissingProgram_areSaid()
    {
        QCOMPARE(problemOf("echo '{\"devices\": 5'"), DeviceList::Problem::Unreadable);
        QCOMPARE(problemOf("exit 3"), DeviceList::Problem::Unreadable);
        DeviceList devices(m_folder.filePath("missing"));
        QSignalSpy changed(&devices, &DeviceList::changed);
        devices.start();
        QTRY_COMPARE(devices.problem(), DeviceList::Problem::Unreadable);
    }
};

QTEST_MAIN(TestDeviceList)
#include "tst_device_list.moc"
