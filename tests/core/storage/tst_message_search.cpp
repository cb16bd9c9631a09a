#include "core/storage/message_search.h"
#include "core/text/unicode.h"

#include "search_database.h"

#include <QtTest>

using namespace mynah;
using mynah::test::SearchDatabase;

namespace {

/// Ids of the messages that were found, in order.
QString idsOf(SearchDatabase &database, std::string_view typed)
{
    const auto found = searchMessages(*database, typed, 100);
    if (!found.ok())
        return QString::fromStdString(found.error().message);
    QStringList ids;
    for (const SearchHit &hit : found->hits)
        if (hit.message != 0)
            ids << QString::number(hit.message);
    return ids.join(' ');
}

} // namespace

class TestMessageSearch : public QObject {
    Q_OBJECT

private slots:
    void search_partsOfWords_findsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("missed");
        QTest::newRow("Chinese") << "语言模型很好"
                                 << QStringList{"模型", "模", "言模型很", "语言 很好"}
                                 << QStringList{"型模", "模很"};
        QTest::newRow("Japanese") << "東京タワーの夜" << QStringList{"の", "タワー", "京タ", "ワ"}
                                  << QStringList{"のタ"};
        QTest::newRow("Korean") << "한국어를 배워요" << QStringList{"한국어", "국어", "를", "배워"}
                                << QStringList{"한어"};
        QTest::newRow("Thai") << "ภาษาไทยง่าย" << QStringList{"ไทย", "ไท", "ง่าย", "ง่", "ษาไ"}
                              << QStringList{"ยท"};
        QTest::newRow("Khmer") << "ភាសាខ្មែរ" << QStringList{"ខ្មែរ", "ខ", "ខ្ម"} << QStringList{"រខ"};
        QTest::newRow("Hindi") << "हिन्दी भाषा" << QStringList{"हिन्दी", "हि", "भा"}
                               << QStringList{"हु"};
        QTest::newRow("English") << "Hello wonderful World"
                                 << QStringList{"h",
                                                "he",
                                                "hel",
                                                "hello",
                                                "world hello",
                                                "\"hello wonderful",
                                                "w",
                                                "HELLO "}
                                 << QStringList{"hel ", "ello", "\"hello world\""};
        QTest::newRow("not") << "red green" << QStringList{"red -blue"}
                             << QStringList{"red -green"};
        QTest::newRow("emoji") << "ok \U0001F468\u200D\U0001F469\u200D\U0001F467"
                               << QStringList{"\U0001F469",
                                              "\U0001F468\u200D\U0001F469\u200D\U0001F467"}
                               << QStringList{"\U0001F44D"};
    }
    void search_partsOfWords_findsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QFETCH(QStringList, missed);
        SearchDatabase database;
        (void)database.addMessage(database.addConversation(""), text.toStdString());
        for (const QString &typed : found)
            QVERIFY2(idsOf(database, typed.toStdString()) == "1", qPrintable(typed));
        for (const QString &typed : missed)
            QVERIFY2(idsOf(database, typed.toStdString()).isEmpty(), qPrintable(typed));
    }

    void search_otherSpelling_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("Arabic, typed without") << "قَالَ مُحَمَّد"
                                               << "محمد";
        QTest::newRow("Arabic, typed with") << "قال محمد"
                                            << "مُحَمَّد ";
        QTest::newRow("Hebrew") << "שָׁלוֹם"
                                << "שלום ";
        QTest::newRow("Russian") << "Ещё ёлка"
                                 << "ЕЛКА ";
        QTest::newRow("Turkish") << "İSTANBUL"
                                 << "istanbul ";
        QTest::newRow("German") << "die Straße"
                                << "STRASSE ";
        QTest::newRow("Vietnamese") << "Đường phố"
                                    << "duong pho ";
        QTest::newRow("full width") << "ＲＷＫＶ"
                                    << "rwkv ";
        QTest::newRow("half-width kana") << "ﾃﾞｰﾀ"
                                         << "データ";
    }
    void search_otherSpelling_isFound()
    {
        if (!hasUnicode())
            QSKIP("This build has no utf8proc, so only ASCII is folded.");
        QFETCH(QString, text);
        QFETCH(QString, typed);
        SearchDatabase database;
        (void)database.addMessage(database.addConversation(""), text.toStdString());
        QCOMPARE(idsOf(database, typed.toStdString()), QString("1"));
    }

    void search_everySubstring_isFound()
    {
        const QString text = "ภาษาไทยที่น้ำ模型のガ한국어";
        SearchDatabase database;
        (void)database.addMessage(database.addConversation(""), text.toStdString());
        for (qsizetype begin = 0; begin < text.size(); ++begin)
            for (qsizetype end = begin + 1; end <= text.size(); ++end)
                QCOMPARE(idsOf(database, text.sliced(begin, end - begin).toStdString()),
                         QString("1"));
    }

    void search_hits_tellAll()
    {
        SearchDatabase database;
        const int64_t first = database.addConversation("About cats", 10);
        const int64_t second = database.addConversation("More cats", 20);
        (void)database.addMessage(first, "a cat, two cats");
        (void)database.addMessage(second, "no dogs");
        (void)database.addMessage(second, "cats");
        const auto found = searchMessages(*database, "cats", 10);
        QVERIFY(found.ok() && !found->hasMore);
        const auto &hits = found->hits;
        QCOMPARE(hits.size(), size_t(4));
        QCOMPARE(hits[0].conversation, second); // titles first
        QCOMPARE(hits[0].message, int64_t(0));
        QCOMPARE(hits[0].timeMs, int64_t(20));
        QCOMPARE(hits[1].conversation, first);
        QCOMPARE(hits[1].snippet.text, std::string("About cats"));
        QCOMPARE(hits[1].snippet.hits[0].begin, size_t(6));
        QCOMPARE(hits[2].message, int64_t(3));
        QCOMPARE(hits[3].message, int64_t(1));
        QCOMPARE(hits[3].title, std::string("About cats"));
        QVERIFY(hits[3].role == Role::Assistant);
        QCOMPARE(hits[3].timeMs, int64_t(7));
        QCOMPARE(hits[3].snippet.text, std::string("a cat, two cats"));
        QCOMPARE(hits[3].snippet.hits.size(), size_t(1));
    }

    void search_limitAndConversation_areKept()
    {
        SearchDatabase database;
        const int64_t first = database.addConversation("word");
        const int64_t second = database.addConversation("");
        for (int i = 0; i < 10; ++i)
            (void)database.addMessage(i % 2 == 0 ? first : second, "word");
        const auto some = searchMessages(*database, "word", 3);
        QCOMPARE(some->hits.size(), size_t(4)); // and a title
        QVERIFY(some->hasMore);
        const auto inFirst = searchMessages(*database, "word -x", 5, first);
        QCOMPARE(inFirst->hits.size(), size_t(5));
        QVERIFY(!inFirst->hasMore);
        for (const SearchHit &hit : inFirst->hits)
            QCOMPARE(hit.conversation, first);
        QVERIFY(searchMessages(*database, "word", 5, 99)->hits.empty());
        QVERIFY(searchMessages(*database, "word", 0)->hits.empty());
        QVERIFY(searchMessages(*database, " ", 5)->hits.empty());
    }

    void search_deletedAndUnfinished_areLeftOut()
    {
        SearchDatabase database;
        const int64_t gone = database.addConversation("word");
        const int64_t stays = database.addConversation("");
        (void)database.addMessage(gone, "word");
        (void)database.addMessage(stays, "word draft", false);
        QVERIFY(database->run("UPDATE conversation SET deleted_ms = 1 WHERE id = ?1", gone).ok());
        QVERIFY(searchMessages(*database, "word", 5)->hits.empty());
        QVERIFY(
            database->run("UPDATE conversation SET deleted_ms = NULL WHERE id = ?1", gone).ok());
        QCOMPARE(searchMessages(*database, "word", 5)->hits.size(), size_t(2));
    }

    void search_hostileQueries_areNeverErrors()
    {
        SearchDatabase database;
        (void)database.addMessage(database.addConversation("and"), "a AND b NEAR c text near");
        const std::string_view queries[] = {"AND",      "OR",
                                            "NOT",      "NEAR",
                                            "a AND",    "NEAR(a",
                                            "\"",       "\"\"",
                                            "\"a",      "a\"b",
                                            "*",        "a*",
                                            "^a",       "(a",
                                            "a)",       "{a b}",
                                            "text:a",   "-text:a",
                                            "a:b:c",    "+",
                                            "a + b",    "-",
                                            "--",       "-\"",
                                            "- -",      "';DROP TABLE message;--",
                                            "?1",       "%",
                                            "\\",       "a\\\"b",
                                            "@1",       "\xFF",
                                            "\xE4\xB8", std::string_view("a\0b\"", 4),
                                            "\u0301",   "\u200D",
                                            "a OR b",   "NOT a",
                                            "a NOT b"};
        for (const std::string_view typed : queries) {
            const auto found = searchMessages(*database, typed, 5);
            QVERIFY2(found.ok(), found.ok() ? "" : found.error().message.c_str());
        }
        QCOMPARE(idsOf(database, "NEAR text "), QString("1"));
        QVERIFY(idsOf(database, "a OR b ").isEmpty()); // there is no word "or"
        std::string many;
        for (int i = 0; i < 50'000; ++i)
            many += "-a \"b ";
        QVERIFY(searchMessages(*database, many, 5).ok());
    }

    void search_oneConnectionForReading_findsWhatAnotherWrote()
    {
        SearchDatabase database;
        auto reader = Database::open(database.path(), Database::Access::ReadOnly);
        QVERIFY(registerSearchTokenizer(*reader).ok());
        QVERIFY(searchMessages(*reader, "word", 5)->hits.empty());
        (void)database.addMessage(database.addConversation(""), "word");
        QCOMPARE(searchMessages(*reader, "word", 5)->hits.size(), size_t(1));
    }

    void search_hugeMessage_isFound()
    {
        SearchDatabase database;
        const int64_t conversation = database.addConversation("");
        (void)database.addMessage(conversation, std::string(1 << 20, 'x'));
        (void)database.addMessage(conversation, std::string(1 << 20, '\xFF') + "needle");
        QCOMPARE(idsOf(database, "xxx"), QString("1"));
        QCOMPARE(idsOf(database, "needle"), QString("2"));
        QVERIFY(database.isWhole());
    }
};

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "tst_message_search.moc"
