#include "core/storage/conversation_store.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

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
        QCOMPARE(store.error().code, ErrorCode::Storage);
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
        QCOMPARE(store.error().code, ErrorCode::Storage);
        const QString message = QString::fromStdString(store.error().message);
        QVERIFY2(message.startsWith(QString::fromStdString(path())), qPrintable(message));
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
