#include "core/storage/search_query.h"

#include <QString>
#include <QtTest>

using namespace mynah;

namespace {

QString matchOf(const char *typed)
{
    const SearchQuery query = parseSearchQuery(typed);
    return query.isEmpty() ? QString("nothing") : QString::fromStdString(query.match());
}

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private slots:
    void match_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::newRow("word still typed") << "hello"
                                          << "\"hello\" *";
        QTest::newRow("word finished") << "Hello "
                                       << "\"hello\"";
        QTest::newRow("sentence finished") << "hello."
                                           << "\"hello\"";
        QTest::newRow("short starts") << "t"
                                      << "\"^t\"";
        QTest::newRow("short starts of two") << "th"
                                             << "\"^th\"";
        QTest::newRow("two words") << "big hel"
                                   << "\"big\" AND \"hel\" *";
        QTest::newRow("characters") << "模型"
                                    << "\"模 型\"";
        QTest::newRow("mixed") << "GPT模型v"
                               << "\"gpt 模 型 ^v\"";
        QTest::newRow("ideographic space") << "模型　语言"
                                           << "\"模 型\" AND \"语 言\"";
        QTest::newRow("phrase") << "\"big Hello\" x "
                                << "\"big hello\" AND \"x\"";
        QTest::newRow("curly quotes") << "“big hello” "
                                      << "\"big hello\"";
        QTest::newRow("open quote") << "\"big hello"
                                    << "\"big hello\" *";
        QTest::newRow("closed quote") << "\"big hello\""
                                      << "\"big hello\"";
        QTest::newRow("quote within a word") << "צה\"ל "
                                             << "\"צה ל\"";
        QTest::newRow("apostrophe") << "don't"
                                    << "\"don ^t\"";
        QTest::newRow("excluded") << "a -b c "
                                  << "(\"a\" AND \"c\") NOT (\"b\")";
        QTest::newRow("excluded ones") << "a -bc -\"d e\""
                                       << "(\"a\") NOT (\"bc\" OR \"d e\")";
        QTest::newRow("hyphen within") << "well-known "
                                       << "\"well known\"";
        QTest::newRow("minus alone") << "a - b "
                                     << "\"a\" AND \"b\"";
        QTest::newRow("nothing but excluded") << "-bc "
                                              << "\"bc\"";
        QTest::newRow("emoji") << "\U0001F44D"
                               << "\"\U0001F44D\"";
        QTest::newRow("empty") << ""
                               << "nothing";
        QTest::newRow("spaces") << " \t　"
                                << "nothing";
        QTest::newRow("punctuation") << "\"\" * ^ ( ) - -- -\" {} : +"
                                     << "nothing";
    }
    void match()
    {
        QFETCH(QString, typed);
        QFETCH(QString, match);
        QCOMPARE(matchOf(qUtf8Printable(typed)), match);
    }

    void match_operatorsOfFts5_areWords()
    {
        QCOMPARE(matchOf("a AND b OR c "), QString(R"("a" AND "and" AND "b" AND "or" AND "c")"));
        QCOMPARE(matchOf("NEAR(a b, 5) "), QString(R"("near a" AND "b" AND "5")"));
        QCOMPARE(matchOf("text:a* "), QString(R"("text a")"));
        QCOMPARE(matchOf("@12 ^a "), QString(R"("12" AND "a")"));
    }

    void parse_longText_isCutShort()
    {
        std::string typed = "\"";
        for (int i = 0; i < 100'000; ++i)
            typed += "模型 word ";
        const SearchQuery query = parseSearchQuery(typed);
        QCOMPARE(query.phrases.size(), size_t(1));
        QCOMPARE(query.phrases[0].terms.size(), kMostQueryTerms);
        QVERIFY(!query.phrases[0].isOpen);
    }

    void parse_hostileBytes_partWords()
    {
        QCOMPARE(matchOf("a\xFF\xE4 "), QString(R"("a")"));
        const SearchQuery query = parseSearchQuery(std::string_view("a\0b", 3));
        QCOMPARE(query.phrases.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
