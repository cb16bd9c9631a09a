// The log: what it takes, how it stays small, and that nobody waits for it.
#include "app/services/log_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

namespace {
QStringList passedOn;
void remember(QtMsgType, const QMessageLogContext &, const QString &message)
{
    passedOn << message;
}
} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private slots:
    void messages_areWrittenAndPassedOn()
    {
        const QTemporaryDir folder;
        const QtMessageHandler before = qInstallMessageHandler(remember);
        passedOn.clear();
        {
            LogFile log(folder.filePath("log"));
            qWarning("The disk is slow\nvery slow");
            qDebug("not this");
            qInfo("Loaded it");
            log.flush();
            const QString text = LogFile::tailOf(folder.filePath("log"));
            QVERIFY(text.contains(" warning: The disk is slow very slow\n"));
            QVERIFY(text.contains(" info: Loaded it\n"));
            QVERIFY(!text.contains("not this"));
            QCOMPARE(text.count('\n'), 2);
        }
        QCOMPARE(passedOn.size(), 3);
        qInfo("after");
        QCOMPARE(passedOn.size(), 4);
        qInstallMessageHandler(before);
        QVERIFY(!LogFile::tailOf(folder.filePath("log")).contains("after"));
    }

    void twoFiles_neverMoreThanTheirSize()
    {
        const QTemporaryDir folder;
        LogFile log(folder.path(), 2000);
        for (int i = 0; i < 100; ++i) {
            log.add(QtInfoMsg, QString("line %1 ").arg(i) + QString(60, 'x'));
            log.flush();
        }
        QVERIFY(QFileInfo(folder.filePath("mynah.log")).size() <= 2000);
        QVERIFY(QFileInfo(folder.filePath("mynah.log.1")).size() <= 2000);
        const QString tail = LogFile::tailOf(folder.path());
        QVERIFY(tail.contains("line 99 "));
        QVERIFY(tail.indexOf("line 98 ") < tail.indexOf("line 99 "));
        QVERIFY(LogFile::tailOf(folder.path(), 300).size() <= 300);
    }

    void aFolderThatCannotBeMade_isNoFault()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath("log"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(folder.filePath("log"));
        log.add(QtWarningMsg, "lost");
        log.flush();
        QVERIFY(LogFile::tailOf(folder.filePath("log")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
