#include "core/storage/conversation_store.h"
#include "core/storage/migrations.h"
#include "core/storage/search_tokenizer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

namespace {
constexpr const char *kSchema1Fingerprint =
    "7e59ee39c4977bb069551bb32dd29b9608d624d64c4ebe4a5be92e4b6982ede4-file";
}

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void open_newFile_hasTheSchemaVersion()
    {
        QVERIFY(ConversationStore::open(path(), ConversationStore::Mode::ReadWrite).ok());
        auto database = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(database.ok());
        QCOMPARE(*database->number("PRAGMA user_version"), schemaVersion());
    }

    void open_emptyFile_becomesADatabase()
    {
        write("");
        QVERIFY(ConversationStore::open(path(), ConversationStore::Mode::ReadWrite).ok());
    }

    void migrate_twice_changesNothing()
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(registerSearchTokenizer(*database).ok());
        QVERIFY(migrate(*database).ok());
        const int64_t changes = *database->number("PRAGMA schema_version");
        QVERIFY(migrate(*database).ok());
        QCOMPARE(*database->number("PRAGMA schema_version"), changes);
    }

    void open_newerVersion_isRefusedAndLeftAlone()
    {
        QVERIFY(ConversationStore::open(path(), ConversationStore::Mode::ReadWrite).ok());
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database->script("PRAGMA user_version = 99").ok());
        }
        for (const auto mode :
             {ConversationStore::Mode::ReadWrite, ConversationStore::Mode::ReadOnly})
            expectRefused(mode, "newer version of Mynah");
        auto database = Database::open(path(), Database::Access::ReadOnly);
        QCOMPARE(*database->number("PRAGMA user_version"), int64_t(99));
    }

    void open_databaseOfAnotherProgram_isRefusedAndLeftAlone()
    {
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database->script("CREATE TABLE message (id INTEGER)").ok());
        }
        const QByteArray before = read();
        for (const auto mode :
             {ConversationStore::Mode::ReadWrite, ConversationStore::Mode::ReadOnly})
            expectRefused(mode, "belongs to another program");
        QCOMPARE(read(), before);
    }

    void open_notADatabase_isRefusedAndLeftAlone()
    {
        const QByteArray text = QByteArray("This is a letter, not a database.\n").repeated(100);
        write(text);
        for (const auto mode :
             {ConversationStore::Mode::ReadWrite, ConversationStore::Mode::ReadOnly})
            expectRefused(mode, "not a database");
        QCOMPARE(read(), text);
    }

    void open_truncatedDatabase_isRefused()
    {
        QVERIFY(ConversationStore::open(path(), ConversationStore::Mode::ReadWrite).ok());
        write(read().left(5000));
        const auto store = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY(!store.ok());
        QCOMPARE(store.error().code, ErrorCode::StorageDamaged);
    }

    void open_schema1_bringsEverythingAlong()
    {
        copySchema1();
        auto opened = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        ConversationStore &store = **opened;
        const auto rows = *store.conversations();
        QCOMPARE(rows.size(), size_t(2)); // the third was deleted
        const auto bird = *store.conversation(1);
        QCOMPARE(bird.title, std::string("A bird that speaks"));
        QVERIFY(bird.renamed && !bird.pinned);
        QCOMPARE(bird.messages, int64_t(4));
        QVERIFY(bird.snippet.starts_with("Spotify USB"));
        QCOMPARE(bird.modelPath, std::string("/models/model.gguf"));
        const auto messages = *store.messages(1);
        QCOMPARE(messages.size(), size_t(4));
        QCOMPARE(messages[0].text, std::string("What is a mynah?"));
        QCOMPARE(messages[2].text, std::string("它会说中文吗？"));
        QCOMPARE(messages[1].tokens.size(), size_t(12));
        for (const MessageRow &message : messages) {
            QVERIFY(message.tokenizer != 0);
            QCOMPARE(message.versions, std::vector<int64_t>{message.id});
        }
        const auto cut = *store.messages(2);
        QCOMPARE(cut.size(), size_t(4));
        QVERIFY(!cut.back().done && cut.back().text.size() >= 200);
        QVERIFY(store.restore(3).ok());
        QCOMPARE(store.messages(3)->back().text, std::string("Extension"));
        for (const int64_t answer : {2, 4, 6, 10}) {
            const auto found = *store.snapshot(answer, kSchema1Fingerprint);
            QVERIFY(found.snapshot && !found.damaged);
            QCOMPARE(found.snapshot->logits.size(), size_t(65536));
        }
        QCOMPARE(store.snapshot(4, kSchema1Fingerprint)->snapshot->tokens.size(), size_t(52));
        QCOMPARE(**store.setting("last_model"), std::string("/models/model.gguf"));
    }

    void open_schema1_hasTheSchemaOfANewFile()
    {
        copySchema1();
        QVERIFY(ConversationStore::open(path(), ConversationStore::Mode::ReadWrite).ok());
        const std::string fresh = m_dir->filePath("fresh.db").toStdString();
        QVERIFY(ConversationStore::open(fresh, ConversationStore::Mode::ReadWrite).ok());
        QCOMPARE(schemaOf(path()), schemaOf(fresh));
        auto database = Database::open(path(), Database::Access::ReadOnly);
        QCOMPARE(*database->number("PRAGMA auto_vacuum"), int64_t(2));
        QCOMPARE(*database->number("SELECT count(*) FROM message WHERE done = 1 AND checksum !="
                                   " message_sum(text, tokens)"),
                 int64_t(0));
        QCOMPARE(*database->number("SELECT count(*) FROM message WHERE done = 1"), int64_t(9));
        auto check = database->query("PRAGMA integrity_check");
        QVERIFY(*check->next());
        QCOMPARE(check->text(0), std::string("ok"));
    }

    void open_schema1_leavesACopyBehind()
    {
        copySchema1();
        const QString copy = QString::fromStdString(path()) + ".schema-1.backup";
        QVERIFY(ConversationStore::open(path(), ConversationStore::Mode::ReadWrite).ok());
        QVERIFY(QFile::exists(copy));
        QCOMPARE(QFile(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        auto database = Database::open(copy.toStdString(), Database::Access::ReadOnly);
        QCOMPARE(*database->number("PRAGMA user_version"), int64_t(1));
        QCOMPARE(*database->number("SELECT count(*) FROM message"), int64_t(10));
        QCOMPARE(*database->number("SELECT count(*) FROM snapshot"), int64_t(4));
    }

    void open_schema1WithoutRoomForACopy_isLeftAsItWas()
    {
        copySchema1();
        // A folder in the place of the copy: it cannot be given its name.
        QVERIFY(QDir().mkpath(QString::fromStdString(path()) + ".schema-1.backup/x"));
        const auto store = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY(!store.ok());
        QVERIFY(QString::fromStdString(store.error().message).contains("copy"));
        auto database = Database::open(path(), Database::Access::ReadOnly);
        QCOMPARE(*database->number("PRAGMA user_version"), int64_t(1));
        QCOMPARE(*database->number("SELECT count(*) FROM message"), int64_t(10));
    }

    void open_schema1WithDamagedState_losesOnlyThat()
    {
        copySchema1();
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database->script("UPDATE snapshot SET checksum = 1 WHERE message_id = 2").ok());
        }
        auto store = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY(store.ok());
        QVERIFY(!(*store)->snapshot(2, kSchema1Fingerprint)->snapshot);
        QVERIFY((*store)->snapshot(4, kSchema1Fingerprint)->snapshot);
        QCOMPARE((*store)->messages(1)->size(), size_t(4));
    }

    void openReadOnly_olderSchema_isRefused()
    {
        copySchema1();
        expectRefused(ConversationStore::Mode::ReadOnly, "older version");
    }

    void openReadOnly_missingOrEmptyFile_isRefusedAndNotMade()
    {
        expectRefused(ConversationStore::Mode::ReadOnly, "no such file");
        QVERIFY(!QFile::exists(QString::fromStdString(path())));
        write("");
        expectRefused(ConversationStore::Mode::ReadOnly, "holds no conversations");
    }

    void open_folder_isRefused()
    {
        QVERIFY(QDir().mkdir(QString::fromStdString(path())));
        expectRefused(ConversationStore::Mode::ReadWrite, "not the name of a file");
    }

private:
    void copySchema1()
    {
        const QString from = QStringLiteral(MYNAH_SOURCE_DIR "/tests/fixtures/db/schema-1.db");
        QVERIFY(QFile::copy(from, QString::fromStdString(path())));
        QVERIFY(QFile::setPermissions(QString::fromStdString(path()),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    }

    static QString schemaOf(const std::string &file)
    {
        auto database = Database::open(file, Database::Access::ReadOnly);
        auto rows = database->query("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
                                    " ORDER BY name");
        QString schema;
        while (*rows->next())
            schema += QString::fromStdString(rows->text(0) + ": " + rows->text(1) + "\n");
        return schema;
    }

    std::string path() const { return m_dir->filePath("chats ä.db").toStdString(); }

    void write(const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read() const
    {
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void expectRefused(ConversationStore::Mode mode, const char *words)
    {
        const auto store = ConversationStore::open(path(), mode);
        QVERIFY(!store.ok());
        QVERIFY(store.error().code == ErrorCode::Storage ||
                store.error().code == ErrorCode::StorageDamaged);
        const QString message = QString::fromStdString(store.error().message);
        QVERIFY2(message.startsWith(QString::fromStdString(path())), qPrintable(message));
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
