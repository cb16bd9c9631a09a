// The Settings tab of the panel and what the composer has of it, by clicks and keys.
#include "ui/window_fixture.h"

using namespace mynah;

class TestWindowOptions : public WindowFixture {
    Q_OBJECT

    ChatOptionsViewModel &options() { return m_app->options; }
    void openPanel()
    {
        window()->resize(1280, 900);
        QMetaObject::invokeMethod(item("panelSide"), "toggle");
        QTRY_VERIFY(shown("styleSegments"));
    }
    /// Opens a fold and brings what it holds into view.
    void openFold(const char *name)
    {
        QQuickItem *fold = shown(name);
        QVERIFY(fold);
        fold->setProperty("open", true);
        QQuickItem *tab = shown("settingsTab");
        QVERIFY(tab);
        QTest::qWait(50);
        tab->setProperty("contentY",
                         qMax(0.0, tab->property("contentHeight").toDouble() - tab->height()));
        QTest::qWait(50);
    }

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void thinkChip_togglesAndTellsTheModel()
    {
        start();
        QTRY_VERIFY(shown("thinkChip"));
        click("thinkChip");
        QTRY_VERIFY(options().thinking() > 0);
        QVERIFY(shown("thinkChip")->property("checked").toBool());
        item("composerField")->forceActiveFocus();
        type("Hello");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        waitIdle();
        {
            std::lock_guard lock(m_engine->mutex);
            QVERIFY(m_engine->last.prompt.thinking == Thinking::On);
        }
        click("thinkChip");
        QTRY_COMPARE(options().thinking(), 0);
        shown("thinkChip")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(window()->findChild<QObject *>("thinkMenu")->property("opened").toBool());
        QCOMPARE(window()->findChild<QObject *>("thinkMenu")->property("count").toInt(), 5);
        QTest::keyClick(window(), Qt::Key_Escape);
    }

    void thinkChip_isNotThere_whereTheFormatCannotThink()
    {
        start();
        QTRY_VERIFY(shown("thinkChip"));
        options().setFormat(1);
        QTRY_VERIFY(!shown("thinkChip"));
    }

    void drafts_comeBackInTheComposer()
    {
        start();
        type("First");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        waitIdle();
        const qint64 id = m_app->chat.conversation();
        type("half");
        m_app->chat.newChat();
        QCOMPARE(composed(), QString());
        m_app->chat.openConversation(id);
        QTRY_COMPARE(composed(), QString("half"));
    }

    void panel_changesTheOptions()
    {
        start();
        openPanel();
        options().setStyle(ChatOptionsViewModel::Exact);
        QCOMPARE(shown("styleSegments")->property("currentIndex").toInt(), 0);
        QQuickItem *area = shown("systemText");
        QVERIFY(area);
        area->forceActiveFocus(Qt::TabFocusReason);
        type("Be a bird.");
        QCOMPARE(options().systemText(), QString("Be a bird."));
        QQuickItem *slider = shown("temperature");
        QVERIFY(slider);
        QVERIFY(slider->property("differs").toBool());
        QMetaObject::invokeMethod(slider, "resetRequested");
        QCOMPARE(options().temperature(), 1.0);
        QVERIFY(!slider->property("differs").toBool());
    }

    void folds_holdTheirSettings()
    {
        start();
        openPanel();
        window()->resize(1180, 1500); // all of it is seen
        openFold("foldSeed");
        click("seedFixed");
        QTRY_VERIFY(options().seedFixed());
        QVERIFY(shown("seedField"));
        openFold("foldFormat");
        QVERIFY(shown("thinkingBox"));
        options().setFormat(1);
        QTRY_VERIFY(!shown("thinkingBox"));
        openFold("foldRepetition");
    }

    void persona_isSavedAndChosen()
    {
        start();
        openPanel();
        options().setSystemText("You teach.");
        QMetaObject::invokeMethod(
            shown("personaBox")->parentItem()->parentItem(), "ask", Q_ARG(bool, false));
        QTRY_VERIFY(shown("personaName"));
        type("Teacher");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->personas.count(), 1);
        QTRY_COMPARE(shown("personaBox")->property("displayText").toString(), QString("Teacher"));
        m_app->personas.remove(0);
        QTRY_VERIFY(shown("personaUndo"));
        click("personaUndo");
        QTRY_COMPARE(m_app->personas.count(), 1);
    }

    void sideBar_beginsAChatWithAPersona()
    {
        PersonaRow teacher;
        teacher.name = "Teacher";
        teacher.systemText = "You teach.";
        QVERIFY(FakeConversationStore(m_db).savePersona(teacher).ok());
        start();
        QTRY_VERIFY(shown("newChatMenuButton"));
        click("newChatMenuButton");
        QObject *menu = shown("newChatMenuButton")->findChild<QObject *>("newChatMenu");
        QTRY_VERIFY(menu->property("opened").toBool());
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(options().systemText(), QString("You teach."));
        QCOMPARE(m_app->personas.current(), 0);
    }
};

QTEST_MAIN(TestWindowOptions)
#include "tst_window_options.moc"
