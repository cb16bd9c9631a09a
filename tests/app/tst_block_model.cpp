// The rows of a message while it grows.
#include "app/markdown/block_model.h"
#include "app/markdown/block_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace mynah;

namespace {

const char *const kEverything =
    "<think>First *this*.\n\n- then that\n</think>\n\n# Title\n\nA **bold** start with `code` and "
    "$x_1$.\nA second line.\n\n1. one\n2. two\n\n   ```py\n   def f(): pass\n   ```\n3. three\n\n"
    "| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n> quote\n> more\n\n```cpp\nint "
    "main()\n{\n\n}\n```"
    "\n\n$$\nx^2\n$$\n\n---\n\n- [x] done\n- [ ] open\n  - inner\n\n[link](https://a.b) and "
    "[ref]\n\n"
    "[ref]: https://c.d\n\nTitle 2\n---\nتحية طيبة\nThe end.";

QString dump(const BlockModel &model)
{
    QString text;
    for (int row = 0; row < model.count(); ++row) {
        const Block &block = model.blockAt(row);
        text += QString("%1 q%2 l%3 g%4 t%5 %6\n")
                    .arg(int(block.kind))
                    .arg(block.quoteDepth)
                    .arg(block.listLevel)
                    .arg(model.index(row).data(BlockModel::GapRole).toInt())
                    .arg(model.isInThought(row))
                    .arg(block.language);
        text += shownText(block) + u'\n';
        for (const Paragraph &p : block.paragraphs)
            for (const TextSpan &span : p.content.spans)
                text += QString("[%1+%2 %3 %4]")
                            .arg(span.start)
                            .arg(span.length)
                            .arg(span.style)
                            .arg(span.link);
    }
    return text;
}

} // namespace

class TestBlockModel : public QObject {
    Q_OBJECT

private slots:
    void pieces_endAsTheWhole_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("open");
        for (int seed = 0; seed < 12; ++seed)
            QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
    }
    void pieces_endAsTheWhole()
    {
        QFETCH(int, seed);
        QFETCH(bool, open);
        const QString whole = QString::fromUtf8(kEverything);
        BlockModel expected;
        expected.setThoughtOpen(open);
        expected.setText(whole);

        BlockModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setThoughtOpen(open);
        model.setStreaming(true);
        std::mt19937 random{unsigned(seed)};
        for (qsizetype at = 0; at < whole.size();) {
            at += 1 + qsizetype(random() % (seed < 3 ? 1 : 17));
            model.setText(whole.left(at));
        }
        model.setStreaming(false);
        QCOMPARE(dump(model), dump(expected));
        QVERIFY(model.count() > 8);
    }

    void piece_tellsOnlyOfTheLastRow()
    {
        BlockModel model;
        model.setStreaming(true);
        QString text = "First\n\n```\ncode\n```\n\nSecond paragraph";
        model.setText(text);
        QCOMPARE(model.count(), 3);
        QSignalSpy changed(&model, &BlockModel::blockChanged);
        QSignalSpy inserted(&model, &BlockModel::rowsInserted);
        QSignalSpy removed(&model, &BlockModel::rowsRemoved);
        for (const char *word : {" grows", " word", " by", " word"}) {
            text += word;
            model.setText(text);
        }
        QCOMPARE(changed.size(), 4);
        for (const auto &call : changed)
            QCOMPARE(call[0].toInt(), 2);
        QCOMPARE(inserted.size() + removed.size(), 0);
    }

    void longCode_onlyGrows()
    {
        BlockModel model;
        model.setStreaming(true);
        QString text = "```py\n";
        for (int i = 0; i < 300; ++i)
            text += QString("x = %1\n").arg(i);
        model.setText(text);
        QSignalSpy changed(&model, &BlockModel::blockChanged);
        for (const char *piece : {"y", " = ", "2\n", "``", "`"}) {
            text += piece;
            model.setText(text);
        }
        QCOMPARE(model.count(), 1);
        QVERIFY(changed.size() >= 3);
        for (const auto &call : changed)
            QCOMPARE(call[1].toInt(), BlockModel::kGrown);
        QVERIFY(model.blockAt(0).text.endsWith("x = 299\ny = 2"));
        changed.clear();
        text += "\nAfter it";
        model.setText(text);
        text += " more";
        model.setText(text);
        QCOMPARE(model.count(), 2);
        for (const auto &call : changed)
            QCOMPARE(call[0].toInt(), 1);
    }

    void fence_isNotShownWhileItIsTyped()
    {
        BlockModel model;
        model.setStreaming(true);
        for (const QString &text :
             {QString("```\na\n"), QString("```\na\n`"), QString("```\na\n``")}) {
            model.setText(text);
            QCOMPARE(model.blockAt(0).text, "a");
        }
        model.setStreaming(false); // it was no fence after all
        QCOMPARE(model.blockAt(0).text, "a\n``");
    }

    void rewrittenText_keepsTheRowsThatAreAsBefore()
    {
        BlockModel model;
        model.setText("First\n\n```\ncode\n```\n\nSecond  ");
        const quint64 code = model.idAt(1);
        QSignalSpy reset(&model, &BlockModel::modelReset);
        QSignalSpy removed(&model, &BlockModel::rowsRemoved);
        QSignalSpy changed(&model, &BlockModel::blockChanged);
        model.setText("First\n\n```\ncode\n```\n\nSecond");
        QCOMPARE(reset.size() + removed.size() + changed.size(), 0);
        QCOMPARE(model.idAt(1), code);
    }

    void thought_isFolded()
    {
        BlockModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStreaming(true);
        model.setText("<thi");
        QCOMPARE(model.count(), 0);
        model.setText("<think>Let me");
        QCOMPARE(model.count(), 1);
        QVERIFY(model.thinking());
        model.setText("<think>Let me see.\n\nYes</thi");
        QVERIFY(model.thinking());
        model.setText("<think>Let me see.\n\nYes</think>\n\nFour.");
        QVERIFY(!model.thinking());
        QCOMPARE(model.count(), 2);
        model.setThoughtOpen(true);
        QCOMPARE(model.count(), 3);
        QCOMPARE(shownText(model.blockAt(1)), "Let me see.\nYes");
        QVERIFY(model.isInThought(1));
        model.setText("<think>Let me see.\n\nYes</think>\n\nFour. Or five");
        QCOMPARE(shownText(model.blockAt(2)), "Four. Or five");
        model.setThoughtOpen(false);
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.plainText(), "Four. Or five");
    }

    void thoughtThatWasCut_isNotThinking()
    {
        BlockModel model;
        model.setText("<think>Let me");
        QVERIFY(!model.thinking());
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.plainText(), "Let me");
    }

    void usersText_staysAsItIs()
    {
        BlockModel model;
        model.setMarkdown(false);
        model.setText("# no *heading*\n  <think>\n\n`x`");
        QCOMPARE(model.count(), 1);
        QCOMPARE(shownText(model.blockAt(0)), "# no *heading*\n  <think>\n`x`");
        QCOMPARE(model.plainText(), "# no *heading*\n  <think>\n\n`x`");
    }

    void longAnswer_isManyRows()
    {
        BlockModel model;
        model.setText(
            QString("A paragraph of some words that fills a line or so.\n\n").repeated(400));
        QVERIFY(model.count() > 10);
        for (int row = 0; row < model.count(); ++row)
            QVERIFY(model.blockAt(row).length < 1600);
    }
};

QTEST_MAIN(TestBlockModel)
#include "tst_block_model.moc"
