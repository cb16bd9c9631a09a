#include "core/storage/search_snippet.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <QString>
#include <QtTest>

using namespace mynah;

namespace {

/// The snippet with [ and ] around the hits.
QString marked(std::string_view text, const char *typed)
{
    const SearchSnippet snippet = searchSnippet(text, parseSearchQuery(typed));
    std::string result;
    size_t at = 0;
    for (const TextRange &hit : snippet.hits) {
        result += snippet.text.substr(at, hit.begin - at) + "[" +
                  snippet.text.substr(hit.begin, hit.end - hit.begin) + "]";
        at = hit.end;
    }
    return QString::fromStdString(result + snippet.text.substr(at));
}

} // namespace

class TestSearchSnippet : public QObject {
    Q_OBJECT

private slots:
    void shortText_isShownWholeWithAllHits()
    {
        QCOMPARE(marked("The cat and the hat", "the "), QString("[The] cat and [the] hat"));
        QCOMPARE(marked("一个模型，大模型", "模型"), QString("一个[模型]，大[模型]"));
        QCOMPARE(marked("Hello help", "hel"), QString("[Hello] [help]"));
        QCOMPARE(marked("a b c a b", "\"a b\" "), QString("[a b] c [a b]"));
        QCOMPARE(marked("a b c", "a -c "), QString("[a] b c"));
    }

    void hits_keepCaseAndAccents()
    {
        if (!hasUnicode())
            QSKIP("This build has no utf8proc, so only ASCII is folded.");
        QCOMPARE(marked("Ein CAFÉ, eine STRASSE", "café straße "),
                 QString("Ein [CAFÉ], eine [STRASSE]"));
        QCOMPARE(marked("cafe\u0301s, cafe\u0301!", "cafe "),
                 QString("cafe\u0301s, [cafe\u0301]!"));
        QCOMPARE(marked("مُحَمَّد هنا", "محمد "), QString("[مُحَمَّد] هنا"));
    }

    void whiteSpace_becomesOneLine()
    {
        QCOMPARE(marked("\n a\n\n\tb \u3000 c  ", "\"a b\" c"), QString("[a b] [c]"));
        QCOMPARE(marked("x\xFF\xFE cat", "cat "), QString("x\uFFFD\uFFFD [cat]"));
    }

    void longText_isCutAroundTheFirstHit()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += i == 500 ? "needle " : "straw ";
        const QString snippet = marked(text, "needle ");
        QVERIFY2(snippet.startsWith("…straw "), qPrintable(snippet));
        QVERIFY2(snippet.endsWith(" straw…"), qPrintable(snippet));
        QVERIFY(snippet.contains(" straw [needle] straw "));
        QVERIFY(snippet.size() > 100 && snippet.size() <= 126);
        std::string han;
        for (int i = 0; i < 1000; ++i)
            han += i == 500 ? "模型" : "的";
        const QString cut = marked(han, "模型");
        QCOMPARE(cut, "…" + QString(40, u'的') + "[模型]" + QString(78, u'的') + "…");
    }

    void longPhrase_isShownFromItsBegin()
    {
        std::string phrase(3, ' ');
        for (int i = 0; i < 60; ++i)
            phrase += "abc ";
        const QString snippet = marked("x y z " + phrase, ("\"" + phrase + "\" ").c_str());
        QVERIFY2(snippet.startsWith("…[abc abc"), qPrintable(snippet));
        QVERIFY(snippet.endsWith("abc]…"));
    }

    void cut_isNeverBeforeAMark()
    {
        // Thai without spaces, where every second code point is a vowel sign.
        for (int shift = 0; shift < 4; ++shift) {
            std::string text(static_cast<size_t>(shift), 'x');
            for (int i = 0; i < 200; ++i)
                text += i == 100 ? "ไทย" : "กิ่";
            const QString snippet = marked(text, "ไทย").remove("…").remove("[").remove("]");
            QVERIFY2(snippet.startsWith("กิ่") && snippet.endsWith("กิ่"), qPrintable(snippet));
        }
    }

    void cut_isNeverWithinAnEmoji()
    {
        const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
        for (int shift = 0; shift < 5; ++shift) {
            std::string text;
            for (int i = 0; i < 100; ++i)
                text += i == 50 ? std::string(static_cast<size_t>(shift), 'x') + "模" : family;
            const QString snippet = marked(text, "模").remove("…");
            QVERIFY(snippet.startsWith(QString::fromStdString(family)));
            QVERIFY(snippet.endsWith(QString::fromStdString(family)));
        }
    }

    void noHit_givesTheStart()
    {
        QCOMPARE(marked("some text", "other "), QString("some text"));
        QCOMPARE(marked("", "x"), QString());
        QVERIFY(marked(std::string(1000, 'a'), "b").endsWith("…"));
    }

    void hostileTexts_giveShortValidLines()
    {
        std::string zalgo = "a";
        for (int i = 0; i < 100'000; ++i)
            zalgo += "\u0301";
        const std::string texts[] = {zalgo + " needle " + zalgo,
                                     std::string(1'000'000, 'x') + " needle",
                                     std::string(1'000'000, ' ') + "needle" +
                                         std::string(1'000'000, '\n'),
                                     std::string(100'000, '\x80') + "needle\xF0\x90\x80",
                                     std::string("\0\0needle\0", 9)};
        for (const std::string &text : texts) {
            const SearchSnippet snippet = searchSnippet(text, parseSearchQuery("needle"));
            QVERIFY(isValidUtf8(snippet.text));
            QVERIFY(countCodePoints(snippet.text) < 300);
            QCOMPARE(snippet.hits.size(), size_t(1));
            QCOMPARE(snippet.text.substr(snippet.hits[0].begin,
                                         snippet.hits[0].end - snippet.hits[0].begin),
                     std::string("needle"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchSnippet)
#include "tst_search_snippet.moc"
