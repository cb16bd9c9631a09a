#include "core/storage/search_tokenizer.h"

#include "search_database.h"

#include <QtTest>

using namespace mynah;
using mynah::test::SearchDatabase;

class TestSearchTokenizer : public QObject {
    Q_OBJECT

private slots:
    void index_holdsTermsStartsAndPlaces()
    {
        SearchDatabase database;
        (void)database.addMessage(database.addConversation(""), "Word a 模");
        QVERIFY(database
                    ->script("CREATE VIRTUAL TABLE temp.seen USING"
                             " fts5vocab(main, message_search, instance)")
                    .ok());
        auto rows = database->query("SELECT term, offset FROM seen ORDER BY offset, term");
        QStringList seen;
        while (*rows->next())
            seen << QString::fromStdString(rows->text(0)) + QString::number(rows->integer(1));
        QCOMPARE(seen.join(' '), QString("@10 ^w0 ^wo0 word0 ^a1 a1 模2"));
    }

    void placeInAMessage_isNoWord()
    {
        SearchDatabase database;
        (void)database.addMessage(database.addConversation("12"), "x");
        QCOMPARE(*database->number("SELECT count(*) FROM message_search('\"1\"')"), int64_t(0));
        QCOMPARE(*database->number("SELECT count(*) FROM message_search('\"@1\"')"), int64_t(1));
    }

    void everyConnection_hasIt_alsoAReadingOne()
    {
        SearchDatabase database;
        (void)database.addMessage(database.addConversation(""), "word");
        auto reader = Database::open(database.path(), Database::Access::ReadOnly);
        const char *sql = "SELECT count(*) FROM message_search('\"word\"')";
        QCOMPARE(*reader->number(sql), int64_t(1));
        QVERIFY(registerSearchTokenizer(*reader).ok()); // twice does no harm
        QCOMPARE(*reader->number(sql), int64_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSearchTokenizer)
#include "tst_search_tokenizer.moc"
