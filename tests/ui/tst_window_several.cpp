// Several answers at once, by mouse and keyboard.
#include "ui/window_fixture.h"

using namespace mynah;

class TestWindowSeveral : public WindowFixture {
    Q_OBJECT

    void ask(const QString &text, int count)
    {
        m_app->chat.setAnswersAtOnce(count);
        item("composerField")->forceActiveFocus();
        type(text);
        QTest::keyClick(window(), Qt::Key_Return);
    }

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void button_choosesHowMany_andShowsIt()
    {
        start();
        click("severalButton");
        click("answers3");
        QCOMPARE(m_app->chat.answersAtOnce(), 3);
        QVERIFY(item("severalButton")->property("on").toBool());
        QTRY_VERIFY(item("composerField")->hasActiveFocus());
        type("Hello");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(shown("answerCard3") && shown("goOnButton3"));
        QCOMPARE(composed(), QString());
    }

    void cards_areSideBySide_andOneGoesOn()
    {
        start();
        window()->resize(1180, 760);
        ask("Hello", 3);
        QTRY_VERIFY(shown("answerCard3"));
        QQuickItem *first = shown("answerCard1"), *second = shown("answerCard2");
        QVERIFY(first->mapToScene({}).y() == second->mapToScene({}).y());
        QVERIFY(first->mapToScene({}).x() + first->width() < second->mapToScene({}).x());
        QTRY_VERIFY(m_app->chat.canSend());
        click("goOnButton2");
        QTRY_VERIFY(!shown("severalAnswers"));
        QCOMPARE(textAt(1), QString("Answer 1 to: Hello and more"));
        QTRY_VERIFY(shown("previousVersion"));
    }

    void narrowWindow_hasTabs()
    {
        start();
        window()->resize(640, 480);
        ask("Hello", 3);
        QTRY_VERIFY(shown("answerTabs"));
        QTRY_VERIFY(m_app->chat.canSend());
        QVERIFY(shown("answerCard1") && !shown("answerCard2"));
        item("answerTabs")->setProperty("currentIndex", 0);
        QMetaObject::invokeMethod(item("answerTabs"), "activated", Q_ARG(int, 1));
        QTRY_VERIFY(shown("answerCard2") && !shown("answerCard1"));
        click("goOnButton2");
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
    }

    void fourAnswers_areASquare_whereFourDoNotFit()
    {
        start();
        window()->resize(1000, 900);
        ask("Hello", 4);
        QTRY_VERIFY(shown("answerCard4"));
        QVERIFY(shown("answerCard3")->mapToScene({}).y() >
                shown("answerCard1")->mapToScene({}).y());
        QCOMPARE(shown("answerCard3")->mapToScene({}).x(),
                 shown("answerCard1")->mapToScene({}).x());
    }

    void messageAction_asksForSeveralOthers()
    {
        start();
        ask("Hello", 1);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        waitIdle();
        click("answerSeveralButton");
        click("answers2");
        QTRY_VERIFY(shown("answerCard2"));
        QVERIFY(!shown("answerCard3"));
    }

    void escape_stopsAll_andByKeyboardOneIsChosen()
    {
        start();
        m_engine->wordMs = 30;
        ask("one two three four five six seven eight", 2);
        QTRY_VERIFY(m_app->chat.several()->tokens() > 4);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(m_app->chat.canSend());
        QQuickItem *button = shown("goOnButton2");
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        QVERIFY(!m_app->chat.severalShown());
    }
};

QTEST_MAIN(TestWindowSeveral)
#include "tst_window_several.moc"
