// Downloads and the disk: no room, no rights, damaged notes, restarts, and what a kill leaves.
#include "download_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/mount.h>
#endif

using namespace mynah;
using State = DownloadState;
using Problem = DownloadProblem;

class TestDownloadDisk : public QObject, DownloadFixture {
    Q_OBJECT

    QByteArray m_data = content();
    int m_pieceMs = 0;
    bool m_mounted = false;

    void serve(qsizetype sendOnly = -1)
    {
        m_server = std::make_unique<LoopbackServer>(
            [data = m_data, sendOnly, ms = m_pieceMs](const LoopbackRequest &request, int number) {
                LoopbackAnswer answer = LoopbackServer::honest(request, data, "\"v\"");
                if (number == 1) {
                    answer.sendOnly = sendOnly;
                    answer.stall = sendOnly >= 0;
                }
                if (ms > 0) {
                    answer.pieceBytes = 64 * 1024;
                    answer.pieceMs = ms;
                }
                return answer;
            });
    }
    void expectDone()
    {
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Done, 10000);
        QCOMPARE(fileContent(), m_data);
        QVERIFY(status().verified);
        QVERIFY(clean());
    }
    /// Begins and waits until the first `bytes` are there, on a connection that then says nothing.
    void beginPart(qsizetype bytes)
    {
        m_rules.stallMs = m_rules.silenceMs = 60'000;
        m_service = newService();
        serve(bytes);
        m_service->begin(orderFor(m_data));
        QTRY_VERIFY(QFileInfo(target("model.bin.part")).size() == bytes);
    }
    QByteArray note() const
    {
        QFile file(target("model.bin.part.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_pieceMs = 0;
        prepare();
    }
    void cleanup()
    {
        m_service.reset();
#ifdef __linux__
        if (std::exchange(m_mounted, false))
            umount(m_folder->filePath("disk").toUtf8().constData());
#endif
    }

    void pauseAndResume_goesOn()
    {
        beginPart(1'000'000);
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
        QTest::qWait(60);
        QCOMPARE(m_server->requests().size(), 1);
        m_service->resume(target());
        expectDone();
        QCOMPARE(m_server->requests().last().offset(), 1'000'000);
    }

    void restart_comesBackPaused_andGoesOn()
    {
        beginPart(1'000'000);
        restart();
        QTRY_COMPARE(state(), State::Paused);
        QCOMPARE(status().done, 1'000'000);
        QCOMPARE(status().total, m_data.size());
        QCOMPARE(status().order, orderFor(m_data));
        QTest::qWait(60);
        QCOMPARE(m_server->requests().size(), 1); // nothing is asked before the user does
        m_service->resume(target());
        expectDone();
        QCOMPARE(m_server->requests().last().offset(), 1'000'000);
        QCOMPARE(m_server->requests().last().headers.value("if-range"), "\"v\"");
        QVERIFY(m_service->unfinished().isEmpty());
    }

    void queued_outlivesARestart()
    {
        m_rules.atOnce = 0;
        m_service = newService();
        serve();
        m_service->begin(orderFor(m_data));
        QTRY_VERIFY(!note().isEmpty());
        m_rules.atOnce = 1;
        restart();
        QTRY_COMPARE(state(), State::Paused);
        m_service->resume(target());
        expectDone();
    }

    void cancel_removesWhatArrived()
    {
        beginPart(1'000'000);
        m_service->cancel(target());
        QVERIFY(!m_service->find(target()));
        QTRY_VERIFY(clean());
        QTest::qWait(60);
        QVERIFY(!m_service->find(target()));
        QVERIFY(clean());
        m_service->begin(orderFor(m_data)); // and it can be had again
        expectDone();
    }

    void bytesBehindTheSyncedOnes_areNotTrusted()
    {
        beginPart(1'000'000);
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
        QFile part(target("model.bin.part"));
        QVERIFY(part.open(QIODevice::Append));
        part.write(QByteArray(500'000, '\0')); // what a power cut may leave
        part.close();
        m_service->resume(target());
        expectDone();
        QCOMPARE(m_server->requests().last().offset(), 1'000'000);
    }

    void shorterThanTheNoteSays_beginsAgain()
    {
        beginPart(1'000'000);
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
        QVERIFY(QFile::resize(target("model.bin.part"), 700'000));
        m_service->resume(target());
        expectDone();
        QCOMPARE(m_server->requests().last().offset(), 0);
    }

    void changedBytesOnTheDisk_areFound()
    {
        beginPart(1'000'000);
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
        QFile part(target("model.bin.part"));
        QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(5000));
        part.write("damaged");
        part.close();
        m_service->resume(target());
        QTRY_COMPARE(state(), State::Mismatch);
        m_service->startAgain(target());
        expectDone();
    }

    void damagedNote_beginsAgain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe\0what", 7);
        QTest::newRow("other version") << QByteArray("{\"version\":99,\"synced\":\"5\"}");
        QTest::newRow("negative") << QByteArray(
            "{\"version\":1,\"file\":\"model.bin\",\"synced\":\"-5\",\"sources\":[\"http://x/\"]}");
        QTest::newRow("too much") << QByteArray(
            "{\"version\":1,\"file\":\"model.bin\",\"synced\":\"99999999999999999999\",\"sources\":"
            "[\"http://x/\"]}");
        QTest::newRow("local file")
            << QByteArray("{\"version\":1,\"file\":\"model.bin\",\"synced\":\"5\",\"sources\":["
                          "\"file:///etc/passwd\"]}");
    }
    void damagedNote_beginsAgain()
    {
        QFETCH(QByteArray, text);
        beginPart(1'000'000);
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
        QFile file(target("model.bin.part.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        m_service->resume(target());
        expectDone();
        QCOMPARE(m_server->requests().last().offset(), 0);
    }

    void notesThatAreGone_leaveTheList()
    {
        m_service->recall({target(), target("never.bin")});
        QTest::qWait(60);
        QVERIFY(m_service->downloads().empty());
    }

    void diskThatIsAway_isRememberedForAnotherTime()
    {
        const QString away = target("usb/model.bin");
        m_service->recall({away});
        QTest::qWait(60);
        QVERIFY(m_service->downloads().empty());
        QCOMPARE(m_service->unfinished(), QStringList{away});
        QVERIFY(!QFile::exists(target("usb")));
    }

    void nameIsTaken_theFileStays()
    {
        serve();
        QFile own(target());
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("mine");
        own.close();
        m_service->begin(orderFor(m_data));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::NameTaken);
        QCOMPARE(fileContent(), "mine");
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(own.remove());
        m_service->resume(target());
        expectDone();
    }

    void nameIsTakenMeanwhile_theFileStays_andNothingIsLost()
    {
        beginPart(1'000'000);
        QFile own(target());
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("mine");
        own.close();
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
        m_service->resume(target());
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::NameTaken);
        QCOMPARE(fileContent(), "mine");
        QCOMPARE(QFileInfo(target("model.bin.part")).size(), 1'000'000);
    }

    void folderCannotBeWritten_isSaid()
    {
        serve();
        DownloadOrder order = orderFor(m_data);
        QFile file(target("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        order.target = target("file/below/model.bin");
        m_service->begin(order);
        QTRY_COMPARE(state("file/below/model.bin"), State::Failed);
        QCOMPARE(status("file/below/model.bin").problem, Problem::CannotWrite);
    }

    void noRoom_isSaidBeforeAnythingIsAsked_andGoesOnByItself()
    {
        std::atomic<qint64> room = 1'000'000;
        m_rules.freeBytes = [&room](const QString &) { return room.load(); };
        m_rules.reserveBytes = 500'000;
        m_service = newService();
        serve();
        m_service->begin(orderFor(m_data));
        QTRY_COMPARE(state(), State::NoRoom);
        QCOMPARE(status().needed, m_data.size() + 500'000);
        QCOMPARE(status().free, 1'000'000);
        room = 1'100'000;
        QTRY_COMPARE(status().free, 1'100'000);
        QVERIFY(m_server->requests().isEmpty());
        room = 100'000'000;
        expectDone();
    }

    void noRoom_othersGoOn()
    {
        m_rules.atOnce = 1;
        m_rules.freeBytes = [](const QString &) { return qint64(1'000'000); };
        m_service = newService();
        serve();
        m_service->begin(orderFor(m_data));
        QTRY_COMPARE(state(), State::NoRoom);
        const QByteArray small = content(5000);
        LoopbackServer other([small](const LoopbackRequest &request, int) {
            return LoopbackServer::honest(request, small);
        });
        DownloadOrder order = orderFor(small);
        order.target = target("small");
        order.sources = {other.url()};
        m_service->begin(order);
        QTRY_COMPARE(state("small"), State::Done);
        QCOMPARE(state(), State::NoRoom);
        m_service->pause(target());
        QTRY_COMPARE(state(), State::Paused);
    }

    void fileTooLargeForTheDisk_isSaid_andNothingIsLost()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{1'200'000, before.rlim_max};
        serve();
        setrlimit(RLIMIT_FSIZE, &tight);
        m_service->begin(orderFor(m_data));
        QTRY_COMPARE(state(), State::Failed);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(status().problem, Problem::TooLarge);
        m_service->resume(target());
        expectDone();
        QVERIFY(m_server->requests().last().offset() > 600'000);
    }

    void fullDisk_waits_andGoesOnAfterSpaceIsMade()
    {
#ifdef __linux__
        QVERIFY(QDir(m_folder->path()).mkdir("disk"));
        if (mount("tmpfs", m_folder->filePath("disk").toUtf8(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("no small disk can be made here: mounting is not allowed");
        m_mounted = true;
        m_rules.freeBytes = [](const QString &) { return qint64(-1); }; // found out the hard way
        m_service = newService();
        QFile filler(target("disk/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly) && filler.resize(0));
        filler.write(QByteArray(2'500'000, 'f'));
        filler.close();
        serve();
        DownloadOrder order = orderFor(m_data);
        order.target = target("disk/model.bin");
        m_service->begin(order);
        QTRY_COMPARE(state("disk/model.bin"), State::NoRoom);
        QTest::qWait(100);
        QVERIFY(status("disk/model.bin").done > 1'000'000);
        QVERIFY(filler.remove());
        QTRY_COMPARE_WITH_TIMEOUT(state("disk/model.bin"), State::Done, 10000);
        QCOMPARE(fileContent("disk/model.bin"), m_data);
        m_service.reset();
#else
        QSKIP("no small disk can be made here");
#endif
    }

    void killedAtAnyMoment_losesAtMostOneMegabyte()
    {
        m_data = content(12'000'000);
        m_pieceMs = 1;
        serve();
        qint64 most = 0;
        int resumed = 0;
        for (int round = 0; round < 12; ++round) {
            const QDir folder(m_folder->path());
            folder.mkdir(QString::number(round));
            const QString file = folder.filePath(QString("%1/model.bin").arg(round));
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {"--download", m_server->url().toString(), file, hashOf(m_data)});
            const QString part = PartFile::partPath(file);
            const qint64 wanted = 300'000 + 900'000 * round;
            QTRY_VERIFY_WITH_TIMEOUT(
                QFileInfo(part).size() > wanted || child.state() == QProcess::NotRunning, 15000);
            child.kill();
            QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
            if (QFile::exists(file))
                continue; // it was done already
            const qint64 arrived = QFileInfo(part).size();
            const auto note = readPartNote(file);
            QVERIFY(note);
            QVERIFY(note->synced <= arrived);
            most = std::max(most, arrived - note->synced);
            ++resumed;

            const qsizetype before = m_server->requests().size();
            m_service->recall({file});
            QTRY_VERIFY(m_service->find(file));
            m_service->resume(file);
            QTRY_COMPARE_WITH_TIMEOUT(m_service->find(file)->state, State::Done, 15000);
            QVERIFY(m_service->find(file)->verified);
            QCOMPARE(m_server->requests().at(before).offset(), note->synced);
            QFile::remove(file);
        }
        QVERIFY(resumed > 6);
        // What lay in the read buffer is not seen here: it is at most 512 KiB.
        QVERIFY2(most <= (1 << 20) - (512 << 10), qPrintable(QString::number(most)));
    }
};

namespace {
int downloadUntilKilled(QCoreApplication &app)
{
    const QStringList arguments = QCoreApplication::arguments();
    DownloadRules rules;
    rules.systemProxy = false;
    rules.reserveBytes = 0;
    DownloadService service(rules);
    DownloadOrder order;
    order.sources = {QUrl(arguments.at(2))};
    order.target = arguments.at(3);
    order.sha256 = arguments.at(4);
    service.begin(order);
    QObject::connect(&service, &DownloadService::finished, &app, &QCoreApplication::quit);
    return app.exec();
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--download") == 0)
        return downloadUntilKilled(app);
    TestDownloadDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_download_disk.moc"
