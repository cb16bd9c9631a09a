// Finding in the conversation by keys, in the real window.
#include "app/markdown/block_document.h"
#include "ui/window_fixture.h"

using namespace mynah;

class TestWindowFind : public WindowFixture {
    Q_OBJECT

    void showMessages(std::vector<MessageItem> items)
    {
        m_app->chat.messages()->setItems(std::move(items));
        QTRY_VERIFY(countItems(window()->contentItem(), "messageText") > 0);
    }
    QString countText() { return shown("findCount")->property("text").toString(); }
    /// Marks of a kind in all blocks that there are.
    int marks(int kind)
    {
        int count = 0;
        for (QQuickItem *item : allItems(window()->contentItem())) {
            auto *document = item->property("doc").value<BlockDocument *>();
            if (document && item->property("readOnly").toBool())
                for (const TextMark &mark : document->marks()->marks())
                    count += mark.kind == kind;
        }
        return count;
    }

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void ctrlF_marks_goesOn_andCloses()
    {
        start();
        showMessages({{.fromUser = true, .text = "Alpha beta"},
                      {.text = "**Al**pha\n\n```\nalpha\n```"},
                      {.fromUser = true, .text = "gamma"}});
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(shown("findBar"));
        type("ALPHA");
        QTRY_COMPARE(countText(), "1 of 3");
        QTRY_COMPARE(marks(TextMarks::Hit), 2);
        QCOMPARE(marks(TextMarks::CurrentHit), 1);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(countText(), "2 of 3");
        QTest::keyClick(window(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(countText(), "3 of 3");
        QTest::keyClick(window(), Qt::Key_F3);
        QTRY_COMPARE(countText(), "1 of 3");
        type("x");
        QTRY_COMPARE(countText(), "No hits");
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!shown("findBar"));
        QTRY_COMPARE(marks(TextMarks::Hit) + marks(TextMarks::CurrentHit), 0);
        QCOMPARE(window()->activeFocusItem()->objectName(), "composerField");
    }

    void hitFarAway_comesIntoSight()
    {
        start();
        std::vector<MessageItem> items;
        for (int i = 0; i < 600; ++i) {
            const QString filler = QString("Line of message %1\n\n").arg(i).repeated(1 + i % 7);
            items.push_back({.text = filler + (i == 5 || i == 411 ? "needle" : "hay")});
        }
        showMessages(std::move(items));
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        type("needle");
        QQuickItem *list = item("messageList");
        for (int step = 0; step < 3; ++step) {
            QTRY_COMPARE(marks(TextMarks::CurrentHit), 1);
            const auto seen = [&] {
                for (QQuickItem *edit : allItems(list)) {
                    auto *document = edit->property("doc").value<BlockDocument *>();
                    if (!document || !edit->property("readOnly").toBool() ||
                        document->currentHitRect().isEmpty())
                        continue;
                    const QRectF at = edit->mapRectToItem(list, document->currentHitRect());
                    return at.top() >= 0 && at.bottom() <= list->height();
                }
                return false;
            };
            QTRY_VERIFY(seen());
            QTest::keyClick(window(), Qt::Key_Return);
        }
    }

    void hitInAThought_opensIt()
    {
        start();
        showMessages({{.text = "<think>The needle</think>Answer"}});
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        type("needle");
        QTRY_VERIFY(m_app->chat.messages()->items()[0].thoughtOpen);
        QTRY_COMPARE(marks(TextMarks::CurrentHit), 1);
    }
};

QTEST_MAIN(TestWindowFind)
#include "tst_window_find.moc"
