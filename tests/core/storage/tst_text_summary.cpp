#include "core/storage/text_summary.h"

#include <QString>
#include <QTest>

using namespace mynah;

class TestTextSummary : public QObject {
    Q_OBJECT

private slots:
    void oneLine_cases_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("only spaces") << QByteArray(" \n\t ") << QByteArray("");
        QTest::newRow("collapsed") << QByteArray("  a \r\n\n b\tc ") << QByteArray("a b c");
        QTest::newRow("exactly the limit") << QByteArray("0123456789") << QByteArray("0123456789");
        QTest::newRow("spaces after the limit")
            << QByteArray("0123456789  ") << QByteArray("0123456789");
        QTest::newRow("one too many") << QByteArray("0123456789x") << QByteArray("012345678…");
        QTest::newRow("at a word") << QByteArray("abcdefg hijk") << QByteArray("abcdefg…");
        QTest::newRow("at the end of a word")
            << QByteArray("abcdefghi jk") << QByteArray("abcdefghi…");
        QTest::newRow("word too far back")
            << QByteArray("a bcdefghijkl") << QByteArray("a bcdefgh…");
        QTest::newRow("space last") << QByteArray("abcdefgh ijkl") << QByteArray("abcdefgh…");
        QTest::newRow("code points") << QByteArray("äöüäöüäöüäöü") << QByteArray("äöüäöüäöü…");
        QTest::newRow("beyond the basic plane") << QByteArray("😀😀😀") << QByteArray("😀😀😀");
        QTest::newRow("ideographic space") << QByteArray("你　好") << QByteArray("你 好");
        QTest::newRow("not UTF-8") << QByteArray("a\xff\xc3") << QByteArray("a\uFFFD\uFFFD");
        QTest::newRow("surrogate")
            << QByteArray("\xed\xa0\x80") << QByteArray("\uFFFD\uFFFD\uFFFD");
        QTest::newRow("overlong") << QByteArray("\xc0\x80") << QByteArray("\uFFFD\uFFFD");
    }

    void oneLine_cases()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(oneLine(text.toStdString(), 10)), expected);
    }

    void snippetLine_cases_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("a - b * c # d") << QByteArray("a - b * c # d");
        QTest::newRow("heading") << QByteArray("## Title\n\nText") << QByteArray("Title Text");
        QTest::newRow("list") << QByteArray("- a\n  * b\n+ c") << QByteArray("a b c");
        QTest::newRow("quote") << QByteArray("> one\n>\n> - two") << QByteArray("one two");
        QTest::newRow("code") << QByteArray("```cpp\nint a;\n```") << QByteArray("int a;");
        QTest::newRow("inline") << QByteArray("**bold** `x*y` a*b") << QByteArray("bold x*y a*b");
        QTest::newRow("a number sign") << QByteArray("#5 is #1") << QByteArray("#5 is #1");
        QTest::newRow("thought") << QByteArray("<think>\nHm.\n</think>\n\nYes.")
                                 << QByteArray("Yes.");
        QTest::newRow("still thinking") << QByteArray("<think>\nHm") << QByteArray("Hm");
        QTest::newRow("only thought") << QByteArray("<think>Hm</think>\n") << QByteArray("Hm");
        QTest::newRow("marks alone") << QByteArray("**\n-\n###") << QByteArray("- ###");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void snippetLine_cases()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(snippetLine(message.toStdString(), 40)), expected);
    }

    void oneLine_anyCut_staysWithinTheLimit()
    {
        const std::string text = "Wie heißt das höchste Gebäude der Welt, 高い建物? 😀 ";
        for (size_t start = 0; start < text.size(); ++start) {
            for (const size_t limit : {2u, 3u, 7u, 20u}) {
                const QString line =
                    QString::fromStdString(oneLine(text.substr(start) + text, limit));
                QVERIFY(line.toUcs4().size() <= static_cast<qsizetype>(limit));
                QVERIFY(line.endsWith(QChar(0x2026)));
                QCOMPARE(line.simplified(), line);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextSummary)
#include "tst_text_summary.moc"
