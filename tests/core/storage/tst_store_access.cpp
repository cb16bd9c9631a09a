// Who may open a database while another has it open.
#include "core/storage/sqlite.h"
#include "core/storage/stored_answer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mynah;
using Mode = ConversationStore::Mode;

class TestStoreAccess : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto store = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY2(store.ok(), store.ok() ? "" : store.error().message.c_str());
        m_store = std::move(*store);
    }

    void cleanup() { m_store.reset(); }

    void anotherProgram_takesTheLogIn_andAllIsThere()
    {
        const int64_t id = *m_store->createConversation();
        int64_t leaf = 0;
        for (int i = 0; i < 50; ++i)
            leaf = *m_store->addUserMessage(id, leaf, std::string(300, 'x') + std::to_string(i));
        // As a kill leaves them: the database and a log that is not in it yet.
        const QString killed = m_dir->filePath("killed.db");
        QVERIFY(QFile::copy(QString::fromStdString(path()), killed));
        QVERIFY(QFile::copy(QString::fromStdString(path()) + "-wal", killed + "-wal"));
        sqlite3 *other = nullptr; // without our layer below it
        QCOMPARE(sqlite3_open_v2(killed.toUtf8(), &other, SQLITE_OPEN_READWRITE, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "PRAGMA integrity_check", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_close(other), SQLITE_OK);
        QVERIFY(!QFile::exists(killed + "-wal"));
        auto again = ConversationStore::open(killed.toStdString(), Mode::ReadWrite);
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
        QCOMPARE((*again)->messages(id)->size(), size_t(50));
        QVERIFY((*again)->addUserMessage(id, leaf, "more").ok());
        (*again).reset();
        const auto third = ConversationStore::open(killed.toStdString(), Mode::ReadWrite);
        QVERIFY(third.ok());
        QCOMPARE((*third)->messages(id)->size(), size_t(51));
    }

    void changedByAnotherProgram_newerVersionIsStillNamed()
    {
        m_store.reset();
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open_v2(path().c_str(), &other, SQLITE_OPEN_READWRITE, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "PRAGMA user_version = 99", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_close(other), SQLITE_OK);
        const auto refused = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QVERIFY(QString::fromStdString(refused.error().message).contains("newer version"));
    }

    void secondWriter_isRefusedWhileTheFirstLives()
    {
        const auto second = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::StorageBusy);
        QCOMPARE(second.error().message, path() + ": another process is writing this database");
        m_store.reset();
        QVERIFY(ConversationStore::open(path(), Mode::ReadWrite).ok());
    }

    void secondWriter_throughALink_isRefused()
    {
        const QString link = m_dir->filePath("link.db");
        QVERIFY(QFile::link(QString::fromStdString(path()), link));
        const auto second = ConversationStore::open(link.toStdString(), Mode::ReadWrite);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::StorageBusy);
    }

    void secondWriter_inAnotherProcess_isRefusedThenAccepted()
    {
        QCOMPARE(openInChild(), static_cast<int>(ErrorCode::StorageBusy));
        m_store.reset();
        QCOMPARE(openInChild(), 0);
    }

    void otherProgramWriting_isStorageBusy()
    {
        m_store.reset();
        auto other = Database::open(path(), Database::Access::ReadWrite);
        auto writing = Transaction::begin(*other);
        QVERIFY(writing.ok());
        const auto store = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY(!store.ok());
        QCOMPARE(store.error().code, ErrorCode::StorageBusy);
    }

    void reader_whileWriting_seesWhatIsSavedAndChangesNothing()
    {
        const int64_t id = *m_store->createConversation();
        auto reader = ConversationStore::open(path(), Mode::ReadOnly);
        QVERIFY2(reader.ok(), reader.ok() ? "" : reader.error().message.c_str());
        const int64_t user = *m_store->addUserMessage(id, 0, "x");
        QCOMPARE((*reader)->messages(id)->size(), size_t(1));
        QVERIFY(addAnswerAndState(*m_store, user, {}, MessageRow(), Snapshot(), "").ok());
        QCOMPARE((*reader)->messages(id)->size(), size_t(2));
        QVERIFY(!(*reader)->createConversation().ok());
        QVERIFY(!(*reader)->addUserMessage(id, user, "z").ok());
        m_store.reset();
        QCOMPARE((*reader)->messages(id)->size(), size_t(2));
        reader = ConversationStore::open(path(), Mode::ReadOnly); // no writer left
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->conversations()->size(), size_t(1));
    }

    void open_missingFolder_isMade()
    {
        const std::string deep = m_dir->filePath("a/b/c.db").toStdString();
        QVERIFY(ConversationStore::open(deep, Mode::ReadWrite).ok());
        const auto refused = ConversationStore::open("/proc/none/c.db", Mode::ReadWrite);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QVERIFY(QString::fromStdString(refused.error().message).startsWith("/proc/none/c.db: "));
    }

private:
    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }

    /// 0, or the ErrorCode that a writing child process meets.
    int openInChild() const
    {
        const pid_t child = fork();
        if (child == 0) {
            // The child inherits the parent's lock as one and the same open file, but opens its
            // own.
            const auto store = ConversationStore::open(path(), Mode::ReadWrite);
            _exit(store.ok() ? 0 : static_cast<int>(store.error().code));
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
};

QTEST_GUILESS_MAIN(TestStoreAccess)
#include "tst_store_access.moc"
