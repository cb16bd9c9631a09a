// The side bar of the real window: search, rows, several at once, keys.
#include "ui/window_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace mynah;

class TestWindowSidebar : public WindowFixture {
    Q_OBJECT

    QList<int64_t> m_talks;

    int64_t talk(const std::string &question, const std::string &answer)
    {
        FakeConversationStore store(m_db);
        const int64_t id = *store.createConversation();
        (void)answerTo(*store.addUserMessage(id, 0, question), answer);
        m_talks << id;
        return id;
    }
    int64_t answerTo(int64_t user, const std::string &text)
    {
        MessageRow row;
        row.role = Role::Assistant;
        row.text = text;
        row.done = true;
        row.stop = "blank_line";
        return *FakeConversationStore(m_db).addAnswer(user, {}, row, "");
    }
    void startWithTalks()
    {
        talk("Bread that does not rise", "Check the yeast first.");
        talk("Norwegian practice", "Fint! Da snakker vi.");
        talk("Regex for dates", "Anchor it at both ends.");
        start();
        QTRY_COMPARE(m_app->conversations.count(), 3);
        list()->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(list()->hasActiveFocus());
    }
    QQuickItem *list() { return item("sideBar")->findChild<QQuickItem *>("conversationList"); }
    QQuickItem *results() { return item("sideBar")->findChild<QQuickItem *>("searchResults"); }
    /// The view that is seen under that name has the keyboard, itself or one of its rows.
    bool focusIn(const QString &name) { return shown(name) && shown(name)->hasActiveFocus(); }
    QString focused() { return window()->activeFocusItem()->objectName(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window(), key, modifiers);
    }
    void
    clickRow(int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QQuickItem *found = nullptr;
        QVERIFY(QMetaObject::invokeMethod(
            list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, found), Q_ARG(int, row)));
        QVERIFY(found);
        QTest::mouseClick(
            window(), button, modifiers, found->mapToScene(QPointF(40, 20)).toPoint());
    }

private slots:
    void init()
    {
        prepare();
        m_talks.clear();
    }
    void cleanup() { finish(); }

    void search_byKeys_opensTheMessageOnAnotherVersion()
    {
        const int64_t id = talk("Bread that does not rise", "Check the yeast first.");
        const int64_t user = m_db->conversations[id].leaf - 1;
        answerTo(user, "Another answer");
        talk("Norwegian practice", "Fint!");
        start();
        QTRY_COMPARE(m_app->conversations.count(), 2);
        QSignalSpy found(&m_app->chat, &ChatViewModel::messageFound);
        key(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focused(), "searchField");
        type("yeast");
        QTRY_COMPARE(m_app->search.count(), 1);
        QVERIFY(!list()->isVisible());
        key(Qt::Key_Down);
        QTRY_VERIFY(focusIn("searchResults"));
        key(Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.conversation(), id);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].toInt(), 1);
        QCOMPARE(textAt(1), "Check the yeast first.");
        QVERIFY(focusIn("searchResults")); // the next one may be wanted
        key(Qt::Key_Up);
        QTRY_COMPARE(focused(), "searchField");
        key(Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(m_app->search.text(), QString());
    }

    void search_withoutHits_saysSo_andClears()
    {
        startWithTalks();
        key(Qt::Key_K, Qt::ControlModifier);
        type("zeppelin");
        QTRY_VERIFY(shown("nothingFound"));
        click("clearSearch");
        QTRY_VERIFY(!shown("nothingFound"));
        QTRY_COMPARE(focused(), "searchField");
    }

    void arrowsAndEnter_moveAndOpen()
    {
        startWithTalks();
        key(Qt::Key_Home);
        QCOMPARE(list()->property("currentIndex").toInt(), 0);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.conversation(), m_app->conversations.idAt(1));
        QTRY_COMPARE(focused(), "composerField");
        list()->forceActiveFocus();
        key(Qt::Key_End);
        QCOMPARE(list()->property("currentIndex").toInt(), 2);
        key(Qt::Key_PageUp);
        QCOMPARE(list()->property("currentIndex").toInt(), 0);
        key(Qt::Key_Up); // above the list is the search
        QTRY_COMPARE(focused(), "searchField");
    }

    void shiftArrows_delete_undoByCtrlZ()
    {
        startWithTalks();
        key(Qt::Key_Home);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_app->conversations.markedCount(), 2);
        QTRY_VERIFY(shown("selectionBar"));
        key(Qt::Key_Delete);
        QTRY_COMPARE(m_app->conversations.count(), 1);
        QTRY_VERIFY(!shown("selectionBar"));
        QTRY_VERIFY(item("undoToast")->isVisible());
        QVERIFY(focusIn("conversationList"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_app->conversations.count(), 3);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_app->conversations.markedCount(), 3);
        key(Qt::Key_Escape);
        QCOMPARE(m_app->conversations.markedCount(), 0);
    }

    void clicks_open_mark_andShowTheMenu()
    {
        startWithTalks();
        clickRow(1);
        QTRY_COMPARE(m_app->chat.conversation(), m_app->conversations.idAt(1));
        clickRow(2, Qt::ShiftModifier);
        QCOMPARE(m_app->conversations.markedIds(),
                 (QList<qint64>{m_app->conversations.idAt(1), m_app->conversations.idAt(2)}));
        clickRow(1, Qt::ControlModifier);
        QCOMPARE(m_app->conversations.markedCount(), 1);
        QTest::qWait(50);
        click("cancelMarked");
        QCOMPARE(m_app->conversations.markedCount(), 0);
        clickRow(0, {}, Qt::RightButton);
        QObject *menu = item("sideBar")->findChild<QObject *>("conversationMenu");
        QVERIFY(menu);
        QTRY_VERIFY(menu->property("opened").toBool());
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Return); // Rename, Pin
        QTRY_COMPARE(m_app->conversations.index(0).data(ConversationListModel::PinnedRole).toBool(),
                     true);
        QTRY_VERIFY(!menu->property("visible").toBool());
    }

    void selectMode_byKeyboardAlone()
    {
        startWithTalks();
        key(Qt::Key_Home);
        key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_app->conversations.markedCount(), 1);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        QCOMPARE(m_app->conversations.markedCount(), 2);
        QTRY_VERIFY(shown("deleteMarked"));
        QTest::qWait(50); // the bar comes up from below
        click("deleteMarked");
        QTRY_COMPARE(m_app->conversations.count(), 1);
        click("undoButton");
        QTRY_COMPARE(m_app->conversations.count(), 3);
    }

    void newChat_leavesNoRowChosen_andTheNewOneIsCurrent()
    {
        startWithTalks();
        clickRow(1);
        QTRY_VERIFY(m_app->chat.conversation() != 0);
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(list()->property("currentIndex").toInt(), -1);
        type("Fresh");
        key(Qt::Key_Return);
        waitIdle();
        QTRY_COMPARE(m_app->conversations.count(), 4);
        QTRY_COMPARE(list()->property("currentIndex").toInt(), 0);
    }

    void grip_movesByKeys_withinItsBounds()
    {
        start();
        const int before = m_app->settings.sideBarWidth();
        item("sideBarGrip")->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Right);
        QVERIFY(m_app->settings.sideBarWidth() > before);
        QCOMPARE(int(item("sideBar")->width()), m_app->settings.sideBarWidth());
        for (int i = 0; i < 40; ++i)
            key(Qt::Key_Left);
        QCOMPARE(m_app->settings.sideBarWidth(), 220);
    }

    void drawer_keepsTheFocus_andEscapeCloses()
    {
        startWithTalks();
        window()->resize(640, 480);
        QTRY_VERIFY(!item("sideBar")->isVisible());
        key(Qt::Key_B, Qt::ControlModifier);
        QObject *drawer = window()->findChild<QObject *>("drawer");
        QTRY_VERIFY(drawer->property("opened").toBool());
        QTRY_VERIFY(focusIn("conversationList"));
        for (int i = 0; i < 12; ++i) {
            key(Qt::Key_Tab);
            QVERIFY2(focused() != "composerField", "the focus left the drawer");
        }
        key(Qt::Key_Escape);
        QTRY_VERIFY(!drawer->property("visible").toBool());
        key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(drawer->property("opened").toBool());
        QTRY_COMPARE(focused(), "searchField");
        type("bread");
        QTRY_COMPARE(m_app->search.count(), 2);
        key(Qt::Key_Return);
        QTRY_VERIFY(focusIn("searchResults"));
        key(Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.conversation(), m_talks[0]);
        QTRY_VERIFY(!drawer->property("visible").toBool());
    }

    void export_asksForTheFormat_byKeys()
    {
        startWithTalks();
        key(Qt::Key_Home);
        key(Qt::Key_E, Qt::ControlModifier);
        QObject *dialog = window()->findChild<QObject *>("exportDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QTRY_COMPARE(focused(), "format0");
        key(Qt::Key_Down);
        QTRY_COMPARE(focused(), "format1");
        QCOMPARE(dialog->property("format").toInt(), 1);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }

    void export_toAFile_saysWhere()
    {
        startWithTalks();
        m_app->conversationFiles.exportOne(m_talks[0],
                                           ConversationFilesViewModel::Format::Markdown,
                                           QUrl::fromLocalFile(m_folder.filePath("bread.md")));
        QTRY_VERIFY(QFile::exists(m_folder.filePath("bread.md")));
        QTRY_VERIFY(shown("filesToast"));
        QTRY_COMPARE(m_app->conversationFiles.busy(), false);
        m_app->conversationFiles.importFrom({QUrl::fromLocalFile(m_folder.filePath("bread.md"))});
        QTRY_COMPARE(m_app->conversations.count(), 4);
        QTRY_VERIFY(m_app->conversationFiles.canUndo());
        click("toastAction");
        QTRY_COMPARE(m_app->conversations.count(), 3);
    }

    void newChatMenu_opensATemporaryChat()
    {
        start();
        click("newChatMenuButton");
        QObject *menu = shown("newChatMenuButton")->findChild<QObject *>("newChatMenu");
        QVERIFY(menu);
        QTRY_VERIFY(menu->property("opened").toBool());
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(m_app->chat.temporary());
    }

    void tenThousandRows_scroll()
    {
        {
            std::lock_guard lock(m_db->mutex);
            for (int i = 0; i < 10'000; ++i) {
                auto &row = m_db->conversations[i + 1].row;
                row.id = i + 1;
                row.title = "Conversation " + std::to_string(i);
                row.snippet = "A line of it";
                row.updatedMs = 1'700'000'000'000 - i * 600'000ll;
            }
            m_db->nextId = 20'000;
        }
        start();
        QTRY_COMPARE(m_app->conversations.count(), 10'000);
        list()->forceActiveFocus();
        QElapsedTimer clock;
        double worstMs = 0;
        for (int i = 0; i < 100; ++i) {
            clock.start();
            list()->setProperty("contentY", list()->property("contentY").toReal() + 400);
            QMetaObject::invokeMethod(list(), "forceLayout");
            worstMs = std::max(worstMs, double(clock.nsecsElapsed()) / 1e6);
            QCoreApplication::processEvents();
        }
        qInfo("a page further in at most %.1f ms", worstMs);
        key(Qt::Key_End);
        QCOMPARE(list()->property("currentIndex").toInt(), 9'999);
        clock.start();
        m_app->conversations.refresh();
        QSignalSpy refreshed(&m_app->conversations, &ConversationListModel::refreshed);
        QVERIFY(refreshed.wait());
        qInfo("a refresh came in after %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        QCOMPARE(list()->property("currentIndex").toInt(), 9'999);
        QVERIFY(worstMs < 50);
    }
};

QTEST_MAIN(TestWindowSidebar)
#include "tst_window_sidebar.moc"
