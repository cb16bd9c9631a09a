// Which parts of a text a model wrote, while it is edited.
#include "app/viewmodels/completion_highlighter.h"
#include "app/viewmodels/completion_spans.h"

#include <QTest>

using namespace mynah;

class TestCompletionSpans : public QObject {
    Q_OBJECT

    /// "0-3 3-5" for spans from 10 on: positions in the text.
    static QString shown(const CompletionSpans &spans)
    {
        QStringList parts;
        for (const auto &span : spans.spans())
            parts << QString("%1-%2").arg(span.start).arg(span.end());
        return parts.join(' ');
    }
    static CompletionSpans sample()
    {
        CompletionSpans spans;
        spans.append(10, {"and", 0.5, {}});
        spans.append(13, {" so", 0.5, {}});
        spans.append(16, {" on", 0.5, {}});
        return spans;
    }

private slots:
    void edits_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before") << 0 << 2 << 5 << "13-16 16-19 19-22";
        QTest::newRow("right before the first") << 10 << 0 << 1 << "11-14 14-17 17-20";
        QTest::newRow("within one") << 14 << 0 << 1 << "10-13 17-20";
        QTest::newRow("between two") << 13 << 0 << 2 << "10-13 15-18 18-21";
        QTest::newRow("over two") << 12 << 2 << 0 << "14-17";
        QTest::newRow("one exactly") << 13 << 3 << 0 << "10-13 13-16";
        QTest::newRow("behind") << 19 << 0 << 7 << "10-13 13-16 16-19";
        QTest::newRow("all") << 0 << 30 << 3 << "";
        QTest::newRow("last letter") << 18 << 1 << 0 << "10-13 13-16";
    }
    void edits()
    {
        QFETCH(int, position);
        QFETCH(int, removed);
        QFETCH(int, added);
        QFETCH(QString, expected);
        CompletionSpans spans = sample();
        spans.edit(position, removed, added);
        QCOMPARE(shown(spans), expected);
    }

    void at_findsTheSpan()
    {
        const CompletionSpans spans = sample();
        QCOMPARE(spans.at(9), -1);
        QCOMPARE(spans.at(10), 0);
        QCOMPARE(spans.at(12), 0);
        QCOMPARE(spans.at(13), 1);
        QCOMPARE(spans.at(18), 2);
        QCOMPARE(spans.at(19), -1);
        QCOMPARE(spans.at(-1), -1);
    }

    void append_neverOverlaps()
    {
        CompletionSpans spans = sample();
        spans.append(12, {"x", 0.5, {}});
        spans.append(30, {"", 0.5, {}});
        QCOMPARE(shown(spans), "10-13 13-16 16-19");
    }

    void colors_goFromLikelyToUnlikely()
    {
        const CompletionHighlighter::Colors colors{QColor(0, 0, 0), QColor(200, 100, 50), true};
        QCOMPARE(CompletionHighlighter::colorOf(1, colors), QColor(0, 0, 0));
        QCOMPARE(CompletionHighlighter::colorOf(0.001, colors), QColor(200, 100, 50));
        QCOMPARE(CompletionHighlighter::colorOf(0, colors), QColor(200, 100, 50));
        const QColor middle = CompletionHighlighter::colorOf(0.03, colors);
        QVERIFY(middle.red() > 80 && middle.red() < 120);
        auto plain = colors;
        plain.shade = false;
        QCOMPARE(CompletionHighlighter::colorOf(0.001, plain), QColor(0, 0, 0));
    }
};

QTEST_MAIN(TestCompletionSpans)
#include "tst_completion_spans.moc"
