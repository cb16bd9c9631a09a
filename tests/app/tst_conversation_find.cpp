// Finding text in the open conversation, without a window.
#include "app/markdown/folded_find.h"
#include "app/viewmodels/conversation_find.h"

#include <QTest>

using namespace mynah;

class TestConversationFind : public QObject {
    Q_OBJECT

    static QString describe(const ConversationFind &find)
    {
        QStringList hits;
        for (const ConversationFind::Hit &hit : find.hits())
            hits << QString("%1:%2:%3%4")
                        .arg(hit.row)
                        .arg(hit.block)
                        .arg(hit.hit)
                        .arg(hit.inThought ? "t" : "");
        return hits.join(' ');
    }
    static MessageItem user(const QString &text) { return {.fromUser = true, .text = text}; }
    static MessageItem answer(const QString &text) { return {.text = text}; }

private slots:
    void folded_findsAsAReaderCompares_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("case") << "straße"
                              << "Die STRASSE, die Straße"
                              << "STRASSE|Straße";
        QTest::newRow("accents") << "cafe"
                                 << "Café, cafe\u0301s"
                                 << "Café|cafe\u0301";
        QTest::newRow("Greek") << "ΟΔΟΣ"
                               << "οδός οδος"
                               << "οδός|οδος";
        QTest::newRow("Cyrillic") << "МИР"
                                  << "мир"
                                  << "мир";
        QTest::newRow("Chinese") << "量子"
                                 << "解释量子纠缠，量子"
                                 << "量子|量子";
        QTest::newRow("full width") << "abc"
                                    << "ＡＢＣ"
                                    << "ＡＢＣ";
        QTest::newRow("Arabic") << "كتاب"
                                << "كِتَاب"
                                << "كِتَاب";
        QTest::newRow("emoji") << "😀"
                               << "a😀b"
                               << "😀";
        QTest::newRow("spaces") << "a b"
                                << "a\u00a0b a\tb"
                                << "a\u00a0b|a\tb";
        QTest::newRow("signs") << "a(*"
                               << "x = a(*b)"
                               << "a(*";
        QTest::newRow("overlap") << "aa"
                                 << "aaaa"
                                 << "aa|aa";
        QTest::newRow("none") << "x"
                              << "abc"
                              << "";
        QTest::newRow("nothing") << ""
                                 << "abc"
                                 << "";
    }
    void folded_findsAsAReaderCompares()
    {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QStringList parts;
        for (const FoldedNeedle::Range &range : FoldedNeedle(needle).findIn(text))
            parts << text.mid(range.start, range.length);
        QCOMPARE(parts.join('|'), found);
    }

    void hits_areInWhatIsShown()
    {
        MessageListModel messages;
        messages.setItems(
            {user("One **needle**"),
             answer("A **nee**dle, `needle`\n\n```\nneedle\n```\n\n|a|needle|\n|---|---|\n"
                    "|1|2|"),
             answer("<think>needle here</think>Nothing [here](https://needle.org)")});
        ConversationFind find;
        find.setMessages(&messages);
        find.setNeedle("NEEDLE");
        QTRY_COMPARE(describe(find), "0:0:0 1:0:0 1:0:1 1:1:0 1:2:0 2:0:0t");
        QCOMPARE(find.countText(), "1 of 6");
        find.previous();
        QCOMPARE(find.currentRow(), 2);
        QVERIFY(messages.items()[2].thoughtOpen);
        QCOMPARE(find.currentHit(), QPoint(0, 0));
        find.next();
        find.next();
        QCOMPARE(find.countText(), "2 of 6");
        QCOMPARE(find.currentRow(), 1);
        find.setNeedle("");
        QCOMPARE(find.count(), 0);
        QCOMPARE(find.currentRow(), -1);
    }

    void search_beginsWhereTheReaderIs()
    {
        MessageListModel messages;
        messages.setItems({user("x"), answer("y"), user("x"), answer("y"), user("x")});
        ConversationFind find;
        find.setMessages(&messages);
        find.setProperty("startRow", 1);
        find.setNeedle("x");
        QTRY_COMPARE(find.count(), 3);
        QCOMPARE(find.currentRow(), 2);
    }

    void growingAnswer_isSearchedAgain_andTheCurrentHitStays()
    {
        MessageListModel messages;
        messages.setItems({user("x"), answer("one x"), user("x"), answer("")});
        ConversationFind find;
        find.setMessages(&messages);
        find.setNeedle("x");
        QTRY_COMPARE(find.count(), 3);
        find.next();
        QCOMPARE(find.currentRow(), 1);
        messages.appendToLast("and x");
        messages.appendToLast(" and x");
        QTRY_COMPARE(find.count(), 5);
        QCOMPARE(find.currentRow(), 1);
        messages.setItems({user("x")});
        QTRY_COMPARE(find.count(), 1);
        QCOMPARE(find.current(), 0);
    }

    void manyMessages_doNotHoldUpTheWindow()
    {
        std::vector<MessageItem> items;
        for (int i = 0; i < 5000; ++i)
            items.push_back(answer(QString("# %1\n\nSome **words** of text and `code`.\n").arg(i)));
        MessageListModel messages;
        messages.setItems(std::move(items));
        ConversationFind find;
        find.setMessages(&messages);
        find.setNeedle("c");
        find.setNeedle("co"); // gives the first search up
        QVERIFY(find.searching());
        QTRY_COMPARE_WITH_TIMEOUT(find.count(), 5000, 20000);
        find.setNeedle("words of TEXT");
        QTRY_COMPARE_WITH_TIMEOUT(find.count(), 5000, 20000);
        QTRY_VERIFY(!find.searching());
    }
};

QTEST_GUILESS_MAIN(TestConversationFind)
#include "tst_conversation_find.moc"
