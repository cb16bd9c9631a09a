// The second file with the texts: always the same as the database, and made anew when it is not.
#include "core/storage/sample_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace mynah;
using Mode = ConversationStore::Mode;

class TestTextCopy : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(fastFolder("tst_text_copy"));
        reopen();
        QVERIFY(fillSample(*m_store).ok());
        QVERIFY(tidyAll(*m_store).ok());
    }

    void cleanup() { m_store.reset(); }

    void tidy_bringsEveryFinishedMessageOver()
    {
        QVERIFY(textsIn(path())->size() > 100);
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
        QCOMPARE(count("SELECT count(*) FROM conversation"),
                 *number(path(), "SELECT count(*) FROM conversation"));
        QCOMPARE(QFile(QString::fromStdString(textCopyPath(path()))).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(!QFile::exists(QString::fromStdString(textCopyPath(path())) + "-journal"));
        qInfo("texts %lld bytes, copy %lld bytes",
              static_cast<long long>(
                  *number(path(), "SELECT sum(length(CAST(text AS BLOB))) FROM message")),
              static_cast<long long>(bytesOf(textCopyPath(path())).size()));
    }

    void changes_followWithTheNextTidy()
    {
        QVERIFY(m_store->rename(2, "Another").ok());
        const int64_t user = *m_store->addUserMessage(2, 0, "One more");
        QVERIFY(m_store->saveDraftAnswer(user, 0, "A draft").ok());
        QVERIFY(tidyAll(*m_store).ok());
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
        QCOMPARE(count("SELECT count(*) FROM conversation WHERE title = 'Another'"), int64_t(1));
        QCOMPARE(count("SELECT count(*) FROM message WHERE done = 0"), int64_t(0));
    }

    void draft_costsTheCopyNothing()
    {
        const int64_t user = *m_store->addUserMessage(2, 0, "One more");
        const int64_t draft = *m_store->saveDraftAnswer(user, 0, "A");
        QVERIFY(tidyAll(*m_store).ok());
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_store->saveDraftAnswer(user, draft, "A longer draft").ok());
        QCOMPARE(*number(path(), "SELECT count(*) FROM copy_todo"), int64_t(0));
    }

    void purge_reachesTheCopyAtOnce()
    {
        const std::string secret = "An unmistakable secret";
        const int64_t conversation = *m_store->createConversation();
        QVERIFY(m_store->addUserMessage(conversation, 0, secret).ok());
        QVERIFY(tidyAll(*m_store).ok());
        QVERIFY(bytesOf(textCopyPath(path())).contains(secret.c_str()));
        QVERIFY(m_store->markDeleted(conversation).ok());
        QVERIFY(m_store->purgeDeleted(std::numeric_limits<int64_t>::max()).ok());
        QVERIFY(!bytesOf(textCopyPath(path())).contains(secret.c_str()));
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
    }

    void copyMissingOrDamagedOrForeign_isMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("missing") << QByteArray();
        QTest::addRow("no database") << QByteArray(20000, 'x');
        QTest::addRow("zeros") << QByteArray(20000, '\0');
    }

    void copyMissingOrDamagedOrForeign_isMadeAnew()
    {
        QFETCH(QByteArray, content);
        m_store.reset();
        if (content.isEmpty())
            QVERIFY(QFile::remove(QString::fromStdString(textCopyPath(path()))));
        else
            writeBytes(textCopyPath(path()), content);
        reopen();
        QVERIFY(tidyAll(*m_store).ok());
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
        QVERIFY(!QFile::exists(QString::fromStdString(oldTextCopyPath(path()))));
    }

    void damagedPageOfTheCopy_isFoundAndTheCopyMadeAnew()
    {
        m_store.reset();
        QByteArray damaged = bytesOf(textCopyPath(path()));
        for (int page = 1; page < damaged.size() / 4096; ++page)
            damaged[page * 4096 + 2000] = static_cast<char>(damaged[page * 4096 + 2000] ^ 1);
        writeBytes(textCopyPath(path()), damaged);
        reopen();
        QVERIFY(m_store->addUserMessage(2, 0, "One more").ok());
        QVERIFY(tidyAll(*m_store).ok());
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
    }

    void wrongText_isHealedFromTheCopy_andNeverCopied()
    {
        const auto before = *textsIn(path());
        const auto messages = *m_store->messages(2);
        m_store.reset();
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database->run("UPDATE message SET text = 'wrong' WHERE id = ?1", messages[2].id)
                        .ok());
        }
        reopen();
        QVERIFY(tidyAll(*m_store).ok()); // the row is on the list, but its sum does not match
        QCOMPARE(*textsIn(textCopyPath(path())), before);
        QCOMPARE(m_store->messages(2)->at(2).text, messages[2].text);
        QCOMPARE(*textsIn(path()), before);
    }

    void oneStep_isBounded()
    {
        const int64_t conversation = *m_store->createConversation();
        int64_t parent = 0;
        for (int i = 0; i < 450; ++i)
            parent = *m_store->addUserMessage(conversation, parent, std::to_string(i));
        const int64_t before = count("SELECT count(*) FROM message");
        QVERIFY(*m_store->tidy(1 << 30));
        QVERIFY(count("SELECT count(*) FROM message") <= before + 200);
        QVERIFY(tidyAll(*m_store).ok());
        QCOMPARE(count("SELECT count(*) FROM message"), before + 450);
    }

    void emptiedDatabase_isNotTakenForANewOne()
    {
        m_store.reset();
        writeBytes(path(), QByteArray());
        const auto opened = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::StorageDamaged);
    }

private:
    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }

    void reopen()
    {
        auto opened = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }

    static Result<int64_t> number(const std::string &file, const char *sql)
    {
        MYNAH_TRY(Database database, Database::open(file, Database::Access::ReadOnly));
        return database.number(sql);
    }
    int64_t count(const char *sql) const { return *number(textCopyPath(path()), sql); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
};

QTEST_GUILESS_MAIN(TestTextCopy)
#include "tst_text_copy.moc"
