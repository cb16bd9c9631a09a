// The real QML on the fakes, by key events, without a screen.
#include "ui/window_fixture.h"

#include <QInputMethodEvent>

using namespace mynah;

class TestWindow : public WindowFixture {
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void typeAndEnter_sendsAndStreams()
    {
        start();
        type("Hello bird");
        QCOMPARE(composed(), "Hello bird");
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(composed(), QString());
        waitIdle();
        QCOMPARE(textAt(1), "Answer 1 to: Hello bird");
        QTRY_COMPARE(countItems(window()->contentItem(), "messageText"), 2);
        QCOMPARE(item("statusText")->property("text").toString(), "State saved");
    }

    void temporaryChat_byKey()
    {
        start();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_app->chat.temporary());
        type("Secret");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        QTRY_COMPARE(m_app->chat.state(), ChatViewModel::State::Idle);
        QVERIFY(item("statusText")->property("text").toString().startsWith("Temporary"));
        QVERIFY(m_db->messages.empty());
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!m_app->chat.temporary());
    }

    void answerAgain_switch_edit_byClick()
    {
        start();
        type("One");
        QTest::keyClick(window(), Qt::Key_Return);
        waitIdle();
        click("regenerateButton");
        waitIdle();
        const QModelIndex answer = m_app->chat.messages()->index(1);
        QCOMPARE(answer.data(MessageListModel::VersionsRole).toInt(), 2);
        click("previousVersion");
        QTRY_COMPARE(m_app->chat.messages()->index(1).data(MessageListModel::VersionRole).toInt(),
                     1);
        click("editButton");
        QTRY_VERIFY(shown("messageEditor"));
        QTRY_VERIFY(shown("messageEditor")->hasActiveFocus());
        type(" and two");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(textAt(0), "One and two");
        waitIdle();
        QVERIFY(!shown("messageEditor"));
        QCOMPARE(m_app->chat.messages()->index(0).data(MessageListModel::VersionsRole).toInt(), 2);
    }

    void shiftEnter_breaksTheLine()
    {
        start();
        type("a");
        QTest::keyClick(window(), Qt::Key_Return, Qt::ShiftModifier);
        type("b");
        QCOMPARE(composed(), "a\nb");
        QCOMPARE(m_app->chat.messages()->count(), 0);
    }

    void enterDuringComposition_neverSends()
    {
        start();
        type("x");
        QInputMethodEvent compose("ni hao", {});
        QCoreApplication::sendEvent(item("composerField"), &compose);
        QCOMPARE(item("composer")->property("composing").toBool(), true);
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(m_app->chat.messages()->count(), 0);
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("你好"));
        QCoreApplication::sendEvent(item("composerField"), &commit);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        QVERIFY(textAt(0).contains(QStringLiteral("你好")));
        waitIdle();
    }

    void escape_stopsTheAnswer()
    {
        start();
        m_engine->wordMs = 30;
        type("a b c d e f g h i j k l m n o p q r s t u v w x y z");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.state(), ChatViewModel::State::Streaming);
        QCOMPARE(item("sendButton")->property("stops").toBool(), true);
        type("next");
        QTest::keyClick(window(), Qt::Key_Return); // refused: the text stays
        QCOMPARE(composed(), "next");
        QTest::keyClick(window(), Qt::Key_Escape);
        waitIdle();
        QCOMPARE(m_app->chat.messages()->items()[1].stopReason, "interrupted");
        QCOMPARE(item("sendButton")->property("stops").toBool(), false);
    }

    void ctrlN_F2_delete_workByKeyboard()
    {
        start();
        type("Bread");
        QTest::keyClick(window(), Qt::Key_Return);
        waitIdle();
        QTRY_COMPARE(m_app->conversations.count(), 1);
        QTest::keyClick(window(), Qt::Key_F2);
        QTRY_VERIFY(window()->activeFocusItem()->objectName() == "renameField");
        type("Rye");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.title(), "Rye");
        QTRY_VERIFY(shown("conversationList")->hasActiveFocus());
        QTest::keyClick(window(), Qt::Key_Delete);
        QTRY_COMPARE(m_app->conversations.count(), 0);
        QTRY_VERIFY(item("undoToast")->isVisible());
        QCOMPARE(m_app->chat.messages()->count(), 0);
        m_app->conversations.undoDelete();
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_app->chat.messages()->count(), 0);
    }

    void withoutAModel_offersToOpenOne()
    {
        start(false);
        QVERIFY(item("openModelButton")->isVisible());
        type("text stays");
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(composed(), "text stays");
    }

    void narrowWindow_hidesTheSideBar()
    {
        start();
        QVERIFY(item("sideBar")->isVisible());
        window()->resize(640, 480);
        QTRY_VERIFY(!item("sideBar")->isVisible());
        QVERIFY(item("sideBarButton")->isVisible());
    }

    void popups_openAndClose_withoutWarnings()
    {
        start();
        QTest::keyClick(window(), Qt::Key_M, Qt::ControlModifier);
        QObject *popup = window()->findChild<QObject *>("modelPopup");
        QVERIFY(popup);
        QTRY_VERIFY(popup->property("opened").toBool());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!popup->property("visible").toBool());
        m_app->settings.setTheme("dark");
        QTRY_COMPARE(window()->color(), QColor("#181613"));
        m_engine->failLoad = true;
        m_app->models.open(m_folder.filePath("broken.pth"));
        QTRY_VERIFY(item("errorCard")->isVisible());
    }

    void longAnswer_isFollowedUntilTheReaderScrolls()
    {
        std::string reply;
        for (int i = 0; i < 150; ++i)
            reply += "A line of the answer\n";
        m_engine->reply = reply;
        start();
        type("go");
        QTest::keyClick(window(), Qt::Key_Return);
        waitIdle();
        QQuickItem *list = item("messageList");
        QTRY_VERIFY(list->property("atYEnd").toBool());
        QTest::keyClick(window(), Qt::Key_PageUp);
        QTest::qWait(30);
        QVERIFY(!list->property("atYEnd").toBool());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
