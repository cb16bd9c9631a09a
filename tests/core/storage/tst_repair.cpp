// Whatever happens to the bytes of the file, the conversations come back.
#include "core/storage/sample_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

static constexpr int kPage = 4096;

class TestRepair : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("chats.db").toStdString();
        {
            auto opened = openOrRepair(path);
            QVERIFY(opened.ok() && !opened->repair);
            const auto filled = fillSample(*opened->store);
            QVERIFY2(filled.ok(), filled.ok() ? "" : filled.error().message.c_str());
            QVERIFY(tidyAll(*opened->store).ok());
        }
        m_main = bytesOf(path);
        m_copy = bytesOf(textCopyPath(path));
        m_texts = *textsIn(path);
        QVERIFY(m_texts.size() > 100);
        QCOMPARE(m_main.size() % kPage, 0);
        QCOMPARE(m_main[20], char(8)); // every page has a sum
        QCOMPARE(m_copy[20], char(8));
        qInfo("database %d pages, copy %d pages",
              int(m_main.size() / kPage),
              int(m_copy.size() / kPage));
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(fastFolder("tst_repair"));
        writeBytes(path(), m_main);
        writeBytes(textCopyPath(path()), m_copy);
    }

    void undamaged_isNotRepaired()
    {
        const auto report = useWhateverItTakes(path());
        QVERIFY(report.ok() && !*report);
        QCOMPARE(*textsIn(path()), m_texts);
    }

    void flippedByte_onAnyPage_losesNothing_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 2; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void flippedByte_onAnyPage_losesNothing()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        int repaired = 0;
        for (int page = 0; page < m_main.size() / kPage; ++page) {
            QByteArray damaged = m_main;
            const int at = page * kPage + static_cast<int>(random() % kPage);
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
            repaired += expectEverything(damaged, m_copy, QString("byte %1").arg(at)) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d pages needed a repair", repaired, int(m_main.size() / kPage));
    }

    void flippedByte_anywhereInTheHeader_losesNothing()
    {
        for (int at = 0; at < 100; ++at) {
            QByteArray damaged = m_main;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            expectEverything(damaged, m_copy, QString("header byte %1").arg(at));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void zeroedPage_losesNoText()
    {
        for (int page = 0; page < m_main.size() / kPage; ++page) {
            QByteArray damaged = m_main;
            damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
            expectEverything(damaged, m_copy, QString("page %1 zeroed").arg(page + 1));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void truncatedFile_losesNoText()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 40; ++round) {
            const int size = round == 0 ? 0 : static_cast<int>(random() % m_main.size());
            expectEverything(m_main.left(size), m_copy, QString("cut at %1").arg(size));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void missingFile_comesBackFromTheCopy()
    {
        QVERIFY(QFile::remove(QString::fromStdString(path())));
        const auto opened = openOrRepair(path());
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        QVERIFY(opened->repair);
        QVERIFY(opened->repair->damagedFile.empty());
        QCOMPARE(*textsIn(path()), m_texts);
        QCOMPARE(opened->store->conversation(3)->title, std::string("Own title"));
        QVERIFY(opened->store->conversation(2)->pinned);
        QVERIFY(!opened->store->conversation(2)->snippet.empty());
    }

    void flippedByte_keepsStatesAndBookmarksToo()
    {
        // What one byte destroyed is found again by the page's sum: not only texts come back.
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            QByteArray damaged = m_main;
            const auto at = static_cast<int>(random() % m_main.size());
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            writeBytes(path(), damaged);
            const auto opened = repairAndOpen(path());
            QVERIFY(opened.ok());
            QCOMPARE(opened->repair->droppedStates, int64_t(0));
            const auto bookmarks = *opened->store->bookmarks();
            QCOMPARE(bookmarks.size(), size_t(3));
            for (const BookmarkRow &bookmark : bookmarks)
                QVERIFY(opened->store->bookmarkState(bookmark.id).ok());
            QVERIFY(opened->repair->complete());
        }
    }

    void damagedCopyAndDamagedPage_savesWhatCanBeSaved()
    {
        std::mt19937 random(3);
        size_t lost = 0;
        for (int round = 0; round < 30; ++round) {
            QByteArray main = m_main, copy = m_copy;
            main.replace(static_cast<int>(random() % (main.size() / kPage)) * kPage,
                         kPage,
                         QByteArray(kPage, 'x'));
            copy.replace(static_cast<int>(random() % (copy.size() / kPage)) * kPage,
                         kPage,
                         QByteArray(kPage, 'x'));
            writeBytes(path(), main);
            writeBytes(textCopyPath(path()), copy);
            const auto report = useWhateverItTakes(path());
            QVERIFY2(report.ok(), report.ok() ? "" : report.error().message.c_str());
            settle();
            const auto texts = textsIn(path());
            QVERIFY(texts.ok());
            for (const auto &[id, text] : m_texts)
                lost += texts->contains(id) && texts->at(id).text == text.text ? 0 : 1;
            if (QTest::currentTestFailed())
                return;
            init();
        }
        qInfo("%zu of %zu messages lost with two damaged files", lost, 30 * m_texts.size());
        QVERIFY(lost < 30 * 12); // a page holds a dozen of them
    }

    void withoutACopy_losesOnlyWhatStoodOnThePage()
    {
        int innerPages = 0;
        for (int page = 1; page < m_main.size() / kPage; ++page) {
            init();
            QVERIFY(QFile::remove(QString::fromStdString(textCopyPath(path()))));
            QByteArray damaged = m_main;
            damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
            writeBytes(path(), damaged);
            const auto report = useWhateverItTakes(path());
            QVERIFY2(report.ok(), report.ok() ? "" : report.error().message.c_str());
            settle();
            innerPages += textsIn(path())->size() + 40 < m_texts.size() ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(innerPages <= 4, "the way to all rows is lost on too many pages");
    }

    void messageWithoutParent_staysInItsConversation()
    {
        QVERIFY(QFile::remove(QString::fromStdString(textCopyPath(path()))));
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database
                        ->script("PRAGMA foreign_keys = OFF; DELETE FROM message WHERE id ="
                                 " (SELECT parent_id FROM message WHERE id ="
                                 " (SELECT active_leaf FROM conversation WHERE id = 2))")
                        .ok());
        }
        const auto opened = repairAndOpen(path());
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        QCOMPARE(opened->repair->missingMessages, int64_t(1));
        QCOMPARE(opened->repair->movedMessages, int64_t(1));
        QVERIFY(!opened->repair->complete());
        const auto messages = *opened->store->messages(2);
        QCOMPARE(messages.size(), size_t(7));
        QCOMPARE(opened->store->conversation(2)->messages, int64_t(7));
        QVERIFY(QString::fromStdString(opened->repair->text()).contains("At least 1 message"));
    }

    void logCutOrFlipped_bringsBackWhatWasCopied_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addRow("cut") << true;
        QTest::addRow("flipped") << false;
    }

    void logCutOrFlipped_bringsBackWhatWasCopied()
    {
        QFETCH(bool, cut);
        std::mt19937 random(9);
        // A copy of the files of an open store is what a kill leaves.
        QTemporaryDir other;
        const std::string running = other.filePath("running.db").toStdString();
        writeBytes(running, m_main);
        writeBytes(textCopyPath(running), m_copy);
        auto store =
            std::move(*ConversationStore::open(running, ConversationStore::Mode::ReadWrite));
        for (int i = 0; i < 10; ++i)
            QVERIFY(store->addUserMessage(2, 0, "Newest " + std::to_string(i)).ok());
        QVERIFY(tidyAll(*store).ok());
        const auto texts = *textsIn(running);
        QCOMPARE(texts.size(), m_texts.size() + 10);
        const QByteArray log = bytesOf(running + "-wal");
        QVERIFY(log.size() > 20000);
        for (int round = 0; round < 25; ++round) {
            init();
            writeBytes(path(), bytesOf(running));
            writeBytes(textCopyPath(path()), bytesOf(textCopyPath(running)));
            QByteArray damaged = log;
            const auto at = static_cast<int>(random() % log.size());
            if (cut)
                damaged.truncate(at);
            else
                damaged[at] = static_cast<char>(damaged[at] ^ 4);
            writeBytes(path() + "-wal", damaged);
            const auto report = useWhateverItTakes(path());
            QVERIFY2(report.ok(), report.ok() ? "" : report.error().message.c_str());
            QCOMPARE(*textsIn(path()), texts);
            QVERIFY(sound());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void strangersFile_isNeverTouched()
    {
        std::mt19937 random(1);
        QByteArray photo = "\xff\xd8\xff\xe0 JFIF";
        while (photo.size() < 50000)
            photo += static_cast<char>(random());
        QVERIFY(QFile::remove(QString::fromStdString(textCopyPath(path()))));
        writeBytes(path(), photo);
        const auto opened = openOrRepair(path());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::StorageDamaged);
        QCOMPARE(bytesOf(path()), photo);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).filter("damaged").size(), 0);
    }

    void oldSchema_damaged_isSavedAndBroughtAlong()
    {
        QVERIFY(QFile::remove(QString::fromStdString(textCopyPath(path()))));
        QByteArray old = bytesOf(MYNAH_SOURCE_DIR "/tests/fixtures/db/schema-1.db");
        old.truncate(old.size() - 3 * kPage); // the end of the last state
        writeBytes(path(), old);
        const auto opened = openOrRepair(path());
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        QVERIFY(opened->repair);
        QCOMPARE(opened->repair->messages, int64_t(9));
        QCOMPARE(opened->store->messages(1)->at(2).text, std::string("它会说中文吗？"));
        QCOMPARE(opened->store->conversation(1)->title, std::string("A bird that speaks"));
        QVERIFY(sound());
    }

    void interruptedExchange_isEndedByTheNextOpening()
    {
        QVERIFY(repairDatabase(path()).ok());
        const QByteArray repaired = bytesOf(path());
        init();
        writeBytes(path() + ".repaired", repaired);
        writeBytes(path() + ".repairing", "half a file");
        QByteArray damaged = m_main;
        damaged.replace(0, kPage, QByteArray(kPage, '\0'));
        writeBytes(path(), damaged);
        auto store = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY2(store.ok(), store.ok() ? "" : store.error().message.c_str());
        store->reset();
        QCOMPARE(*textsIn(path()), m_texts);
        QVERIFY(!QFile::exists(QString::fromStdString(path()) + ".repaired"));
        QVERIFY(!QFile::exists(QString::fromStdString(path()) + ".repairing"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).filter(".damaged-").size(), 1);
    }

    void repair_whileOpen_isRefused()
    {
        const auto store = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY(store.ok());
        const auto repaired = repairDatabase(path());
        QVERIFY(!repaired.ok());
        QCOMPARE(repaired.error().code, ErrorCode::StorageBusy);
    }

    void erasing_takesDamagedFilesAndTheCopyToo()
    {
        QVERIFY(repairDatabase(path()).ok());
        auto store = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY((*store)->eraseEverything().ok());
        store->reset();
        const QStringList left = QDir(m_dir->path()).entryList(QDir::Files);
        QCOMPARE(left.filter("damaged").size(), 0);
        QCOMPARE(left.filter("-texts").size(), 0);
        QVERIFY(textsIn(path())->empty());
    }

    void report_isKeptBesideTheDamagedFile()
    {
        QByteArray damaged = m_main;
        damaged.replace(3 * kPage, kPage, QByteArray(kPage, '\0'));
        writeBytes(path(), damaged);
        const auto report = repairDatabase(path());
        QVERIFY(report.ok());
        QVERIFY(QFile::exists(QString::fromStdString(report->damagedFile)));
        QCOMPARE(bytesOf(report->damagedFile), damaged);
        const QString text = QString::fromStdString(report->text());
        QVERIFY2(text.contains(QString::fromStdString(report->damagedFile)), qPrintable(text));
        QCOMPARE(report->messages, int64_t(m_texts.size()));
        QCOMPARE(QFile(QString::fromStdString(path())).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

private:
    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }

    /// True: it took a repair.
    bool expectEverything(const QByteArray &main, const QByteArray &copy, const QString &what)
    {
        init();
        writeBytes(path(), main);
        writeBytes(textCopyPath(path()), copy);
        const auto report = useWhateverItTakes(path());
        if (!report.ok())
            QTest::qFail(qPrintable(what + ": " + QString::fromStdString(report.error().message)),
                         __FILE__,
                         __LINE__);
        if (!report.ok())
            return false;
        const bool repaired = settle() || report->has_value();
        const auto texts = textsIn(path());
        if (!texts.ok() || *texts != m_texts)
            QTest::qFail(
                qPrintable(what + ": a message is missing or changed"), __FILE__, __LINE__);
        return repaired;
    }

    /// A page that nothing looked at is found when the whole file is read, as a check does. True:
    /// that took a repair.
    bool settle()
    {
        if (sound())
            return false;
        const auto repaired = repairDatabase(path());
        if (!repaired.ok())
            QTest::qFail(repaired.error().message.c_str(), __FILE__, __LINE__);
        else if (!sound())
            QTest::qFail("the repaired file is not sound", __FILE__, __LINE__);
        return true;
    }

    bool sound()
    {
        auto database = Database::open(path(), Database::Access::ReadOnly);
        auto check = database->query("PRAGMA integrity_check");
        if (!check.ok() || !check->next().ok() || check->text(0) != "ok")
            return false;
        auto broken = database->query("PRAGMA foreign_key_check");
        const auto found = broken.ok() ? broken->next() : Result<bool>(broken.error());
        return found.ok() && !*found;
    }

    QByteArray m_main, m_copy;
    std::map<int64_t, SampleText> m_texts;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
