#include "core/storage/search_index.h"

#include "search_database.h"

#include <QFile>
#include <QtTest>

#include <random>

using namespace mynah;
using mynah::test::SearchDatabase;

namespace {

int64_t found(SearchDatabase &database, const std::string &term)
{
    return *database->number("SELECT count(*) FROM message_search('\"" + term + "\"')");
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

private slots:
    void create_indexesWhatIsThere()
    {
        SearchDatabase database;
        QVERIFY(database
                    ->script("DROP TABLE message_search; DROP TABLE conversation_search;"
                             "DROP VIEW message_searchable;"
                             "DROP TRIGGER message_search_insert;"
                             "DROP TRIGGER message_search_delete;"
                             "DROP TRIGGER message_search_update;"
                             "DROP TRIGGER conversation_search_insert;"
                             "DROP TRIGGER conversation_search_delete;"
                             "DROP TRIGGER conversation_search_update")
                    .ok());
        const int64_t conversation = database.addConversation("title");
        (void)database.addMessage(conversation, "old");
        (void)database.addMessage(conversation, "draft", false);
        {
            auto transaction = Transaction::begin(*database); // as a migration does
            QVERIFY(createSearchIndex(*database).ok());
            QVERIFY(transaction->commit().ok());
        }
        QCOMPARE(found(database, "old"), int64_t(1));
        QCOMPARE(found(database, "draft"), int64_t(0));
        QCOMPARE(*database->number("SELECT count(*) FROM conversation_search('\"title\"')"),
                 int64_t(1));
        QVERIFY(database.isWhole());
    }

    void draft_isIndexedWhenFinished_andOnlyThen()
    {
        SearchDatabase database;
        const int64_t id = database.addMessage(database.addConversation(""), "", false);
        const int64_t before = *database->number("SELECT total_changes()");
        for (int i = 0; i < 10; ++i)
            QVERIFY(
                database->run("UPDATE message SET text = text || ' word' WHERE id = ?1", id).ok());
        QCOMPARE(*database->number("SELECT total_changes()"), before + 10); // no more was written
        QCOMPARE(found(database, "word"), int64_t(0));
        QVERIFY(database.isWhole());
        QVERIFY(
            database->run("UPDATE message SET text = 'other', done = 1 WHERE id = ?1", id).ok());
        QCOMPARE(found(database, "word"), int64_t(0));
        QCOMPARE(found(database, "other"), int64_t(1));
        QVERIFY(database.isWhole());
        QVERIFY(database->run("UPDATE message SET done = 0 WHERE id = ?1", id).ok());
        QCOMPARE(found(database, "other"), int64_t(0));
        QVERIFY(database.isWhole());
    }

    void writing_keepsIdsAndCounts()
    {
        SearchDatabase database;
        const int64_t conversation = database.addConversation("a");
        for (int64_t i = 1; i < 20; ++i) {
            const int64_t id = database.addMessage(conversation, "some words here");
            QCOMPARE(id, i);
            QCOMPARE(database->changes(), int64_t(1));
            QVERIFY(database->run("UPDATE message SET text = 'x' WHERE id = ?1", id).ok());
            QCOMPARE(database->changes(), int64_t(1));
            QVERIFY(database->run("UPDATE message SET text = 'x' WHERE id = 1000").ok());
            QCOMPARE(database->changes(), int64_t(0));
        }
    }

    void deletedConversation_takesItsMessagesWithIt()
    {
        SearchDatabase database;
        const int64_t gone = database.addConversation("gone");
        (void)database.addMessage(gone, "word");
        (void)database.addMessage(gone, "word", false);
        (void)database.addMessage(database.addConversation("stays"), "word");
        QVERIFY(database->run("DELETE FROM conversation WHERE id = ?1", gone).ok());
        QCOMPARE(found(database, "word"), int64_t(1));
        QVERIFY(database.isWhole());
    }

    void anyChanges_leaveTheIndexWhole()
    {
        SearchDatabase database;
        std::mt19937 random(4);
        const std::string_view texts[] = {"one two three",
                                          "模型的的",
                                          "ไทย",
                                          "\xFF\x80 broken",
                                          std::string_view("nul\0nul", 7),
                                          "",
                                          "@12",
                                          "👨‍👩‍👧 ½ ß",
                                          "the the the the"};
        const auto text = [&] { return texts[random() % std::size(texts)]; };
        for (int i = 0; i < 5; ++i)
            (void)database.addConversation(text());
        for (int i = 0; i < 2000; ++i) {
            const auto id = int64_t(random() % 200 + 1);
            switch (random() % 6) {
            case 0:
                QVERIFY(database->run("DELETE FROM message WHERE id = ?1", id).ok());
                break;
            case 1:
                QVERIFY(
                    database->run("UPDATE message SET text = ?2 WHERE id = ?1", id, text()).ok());
                break;
            case 2:
                QVERIFY(database->run("UPDATE message SET done = 1 - done WHERE id = ?1", id).ok());
                break;
            case 3:
                QVERIFY(database
                            ->run("UPDATE message SET done = ?2, text = ?3 WHERE id = ?1",
                                  id,
                                  int64_t(random() % 2),
                                  text())
                            .ok());
                break;
            case 4:
                QVERIFY(database
                            ->run("UPDATE conversation SET title = ?2 WHERE id = ?1",
                                  id % 5 + 1,
                                  text())
                            .ok());
                break;
            default:
                (void)database.addMessage(id % 5 + 1, text(), random() % 2 == 0);
            }
            if (i % 100 == 0)
                QVERIFY(database.isWhole());
        }
        QVERIFY(database.isWhole());
        QVERIFY(rebuildSearchIndex(*database).ok());
        QVERIFY(database.isWhole());
    }

    void check_indexOfOtherTexts_isAnError()
    {
        SearchDatabase database;
        const int64_t id = database.addMessage(database.addConversation(""), "word");
        QVERIFY(database->script("DROP TRIGGER message_search_update").ok());
        QVERIFY(database->run("UPDATE message SET text = 'other' WHERE id = ?1", id).ok());
        const auto checked = checkSearchIndex(*database);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::StorageDamaged);
        QVERIFY(rebuildSearchIndex(*database).ok());
        QVERIFY(database.isWhole());
    }

    void tidy_afterDeleting_takesTheWordsOutOfTheFile()
    {
        SearchDatabase database;
        QVERIFY(database->script("PRAGMA secure_delete = ON").ok());
        const int64_t gone = database.addConversation("secrettitle");
        for (int i = 0; i < 300; ++i) // several parts of the index
            (void)database.addMessage(gone, "secretword number " + std::to_string(i));
        (void)database.addMessage(database.addConversation(""), "harmless");
        QVERIFY(fileHolds(database, "secretword") && fileHolds(database, "secrettitle"));
        QVERIFY(database->run("DELETE FROM conversation WHERE id = ?1", gone).ok());
        int steps = 0;
        for (bool more = true; more; ++steps) {
            auto stepped = tidySearchIndex(*database, 1);
            QVERIFY(stepped.ok());
            more = *stepped;
            QVERIFY(steps < 1000);
        }
        QVERIFY(steps > 1);
        QVERIFY(!fileHolds(database, "secretword") && !fileHolds(database, "secrettitle"));
        QCOMPARE(found(database, "harmless"), int64_t(1));
        QVERIFY(database.isWhole());
        QVERIFY(!*tidySearchIndex(*database, 1));
    }

    void refresh_otherVersion_makesTheIndexAgain()
    {
        SearchDatabase database;
        (void)database.addMessage(database.addConversation(""), "word");
        const int64_t before = *database->number("SELECT total_changes()");
        QVERIFY(refreshSearchIndex(*database).ok());
        QCOMPARE(*database->number("SELECT total_changes()"), before);
        QVERIFY(database->run("UPDATE setting SET value = '0' WHERE key = 'search.terms'").ok());
        QVERIFY(
            database->run("INSERT INTO message_search (rowid, text) VALUES (77, 'ghost')").ok());
        QCOMPARE(found(database, "ghost"), int64_t(1));
        QVERIFY(refreshSearchIndex(*database).ok());
        QCOMPARE(found(database, "ghost"), int64_t(0));
        QCOMPARE(found(database, "word"), int64_t(1));
        QVERIFY(database.isWhole());
    }

private:
    static bool fileHolds(SearchDatabase &database, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(database.path()));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
