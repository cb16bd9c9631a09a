// The check finds every damaged byte, and nothing in a sound database.
#include "core/storage/sample_store.h"
#include "core/storage/store_check.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

class TestStoreCheck : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(fastFolder("tst_store_check"));
        auto opened = openOrRepair(path());
        QVERIFY(opened.ok());
        QVERIFY(fillSample(*opened->store).ok());
        QVERIFY(tidyAll(*opened->store).ok());
    }

    void soundDatabase_hasNoFindings()
    {
        std::vector<double> shares;
        const auto report = checkDatabase(path(), [&](double share) {
            shares.push_back(share);
            return true;
        });
        QVERIFY(report.ok());
        QVERIFY(report->sound());
        QVERIFY(report->findings.empty());
        QCOMPARE(report->messages, int64_t(textsIn(path())->size()));
        QCOMPARE(report->states, int64_t(15));
        QCOMPARE(report->notCopied, int64_t(0));
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }

    void anyFlippedByte_isFound()
    {
        const QByteArray sound = bytesOf(path());
        std::mt19937 random(2);
        for (int page = 0; page < sound.size() / 4096; ++page) {
            QByteArray damaged = sound;
            const int at = page * 4096 + static_cast<int>(random() % 4096);
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
            writeBytes(path(), damaged);
            const auto report = checkDatabase(path());
            QVERIFY2(!report.ok() || !report->sound(), qPrintable(QString("byte %1").arg(at)));
            QVERIFY(!report.ok() || !report->findings.empty());
        }
    }

    void wrongRows_areNamed()
    {
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database
                        ->script("UPDATE message SET text = text || 'x' WHERE id = 5;"
                                 " UPDATE state SET checksum = checksum + 1 WHERE id = 2;"
                                 " PRAGMA foreign_keys = OFF;"
                                 " UPDATE message SET parent_id = 99999 WHERE id = 9")
                        .ok());
        }
        const auto report = checkDatabase(path());
        QVERIFY(report.ok());
        QCOMPARE(report->wrongMessages, int64_t(1));
        QCOMPARE(report->wrongStates, int64_t(1));
        QVERIFY(report->damaged);
        QCOMPARE(report->findings.size(), size_t(3));
    }

    void progress_canStopIt()
    {
        const auto report = checkDatabase(path(), [](double) { return false; });
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void missingFile_isAnError()
    {
        const auto report = checkDatabase(path() + ".none");
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::Storage);
    }

private:
    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_store_check.moc"
