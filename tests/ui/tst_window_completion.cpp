// The completion page on the fakes: by mouse and keyboard, and with a long text.
#include "ui/window_fixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickTextDocument>
#include <QSignalSpy>
#include <QTextDocument>

using namespace mynah;

class TestWindowCompletion : public WindowFixture {
    Q_OBJECT

    CompletionViewModel &page() { return m_app->completion; }
    QTextDocument *document() { return page().document()->textDocument(); }
    QString text() { return document()->toPlainText(); }
    std::string kept()
    {
        std::lock_guard lock(m_db->mutex);
        return m_db->settings["completion_text"];
    }
    void openPage()
    {
        start();
        click("completionNav");
        QTRY_VERIFY(shown("completionField") && page().ready());
        QTRY_VERIFY(shown("completionField")->hasActiveFocus());
    }
    void goOn(int words)
    {
        page().setMaxTokens(words);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page().running() || page().canUndo());
        QTRY_VERIFY(!page().running());
    }

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void ctrlEnter_goesOn_andEscapeStops()
    {
        openPage();
        type("Once");
        goOn(3);
        QCOMPARE(text(), "Once and 1 and 2 and 3");
        QVERIFY(page().figures().contains("3"));
        m_engine->wordMs = 40;
        page().setMaxTokens(1000);
        click("continueTextButton");
        QTRY_VERIFY(text().contains("and 3 and 1 and 2"));
        QVERIFY(shown("stopTextButton"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!page().running());
        QVERIFY(text().size() < 100);
        QVERIFY(page().error().title.isEmpty());
    }

    void theModel_isGivenTheText_andWhatItKnows()
    {
        openPage();
        type("Once");
        goOn(2);
        QTest::keyClick(window(), Qt::Key_End, Qt::ControlModifier);
        type("!");
        goOn(1);
        std::lock_guard lock(m_engine->mutex);
        QCOMPARE(m_engine->completion.text, std::string("Once and 1 and 2!"));
        QCOMPARE(m_engine->completion.known.size(), std::string("Once and 1 and 2").size());
        QCOMPARE(m_engine->completion.maxTokens, 1);
    }

    void undoContinuation_keepsWhatWasTyped()
    {
        openPage();
        type("Once");
        QVERIFY(!shown("undoContinuationButton")->isEnabled());
        goOn(2);
        type(" then");
        goOn(1);
        QCOMPARE(text(), "Once and 1 and 2 then and 1");
        click("undoContinuationButton");
        QCOMPARE(text(), "Once and 1 and 2 then");
        click("undoContinuationButton");
        QCOMPARE(text(), "Once then");
        QVERIFY(!page().canUndo());
        // Ctrl+Z brings it back, as one step each.
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), "Once and 1 and 2 then");
        QCOMPARE(page().tokenAt(4).start, -1); // as text, no more as the model's
    }

    void continuation_isOneStepOfUndo()
    {
        openPage();
        type("Once");
        m_engine->wordMs = 25; // several events
        goOn(4);
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), "Once");
        QVERIFY(!page().canUndo());
    }

    void tokens_areTold_byKeyboardAndMouse()
    {
        openPage();
        type("Once");
        goOn(3);
        const CompletionTokenInfo info = page().tokenAt(6);
        QCOMPARE(info.start, 4);
        QCOMPARE(info.length, 6);
        QVERIFY(info.probability.contains("100"));
        QCOMPARE(info.alternatives.size(), 3);
        QVERIFY(info.alternatives[2].contains(QChar(0x21B5)));
        QCOMPARE(page().tokenAt(2).start, -1);
        QCOMPARE(page().tokenBeside(0, 1).start, 4);
        QCOMPARE(page().tokenBeside(12, -1).start, 4);
        QTest::keyClick(window(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(window(), Qt::Key_F8);
        QTRY_VERIFY(shown("tokenPopup"));
        QTest::keyClick(window(), Qt::Key_F8);
        QCOMPARE(shown("completionField")->property("selectedText").toString(), " and 2");
        QTest::keyClick(window(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(shown("completionField")->property("selectedText").toString(), " and 1");
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!shown("tokenPopup"));
        QQuickItem *field = shown("completionField");
        QRectF rect;
        QMetaObject::invokeMethod(
            field, "positionToRectangle", Q_RETURN_ARG(QRectF, rect), Q_ARG(int, 6));
        QTest::mouseMove(window(), field->mapToScene(rect.center()).toPoint() - QPoint(1, 0));
        QTest::mouseMove(window(), field->mapToScene(rect.center()).toPoint());
        QTRY_VERIFY(shown("tokenPopup"));
        QTest::mouseMove(window(), field->mapToScene({2, 2}).toPoint() + QPoint(2, 4));
        QTRY_VERIFY(!shown("tokenPopup"));
    }

    void text_isKept_andThereAgainAfterARestart()
    {
        openPage();
        type("Once");
        goOn(2);
        page().setTemperature(0.3);
        QTRY_COMPARE(kept(), std::string("Once and 1 and 2"));
        m_app->finish();
        m_app.reset();
        openPage();
        QTRY_COMPARE(text(), "Once and 1 and 2");
        QCOMPARE(page().temperature(), 0.3);
        QCOMPARE(page().maxTokens(), 2);
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier); // nothing to undo
        QCOMPARE(text(), "Once and 1 and 2");
    }

    void quittingWhileWriting_keepsTheText()
    {
        openPage();
        type("Once");
        m_engine->wordMs = 30;
        page().setMaxTokens(1000);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(text().contains("and 3"));
        m_app->finish();
        m_app.reset();
        QVERIFY(kept().find("and 3") != std::string::npos);
    }

    void clear_canBeUndone()
    {
        openPage();
        type("Once");
        goOn(2);
        click("clearTextButton");
        QCOMPARE(text(), QString());
        click("restoreTextButton");
        QCOMPARE(text(), "Once and 1 and 2");
        QCOMPARE(page().tokenAt(6).start, 4);
        QVERIFY(!shown("restoreTextButton"));
    }

    void copyAll_andSaveAsAFile()
    {
        openPage();
        type("One line");
        QTest::keyClick(window(), Qt::Key_Return);
        type(QString("no") + QChar(0xA0) + "break");
        click("copyAllButton");
        const QString all = QString("One line\nno") + QChar(0xA0) + "break";
        QCOMPARE(QGuiApplication::clipboard()->text(), all);
        const QString path = m_folder.filePath("text.txt");
        page().saveAs(QUrl::fromLocalFile(path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), all);
        page().saveAs(QUrl::fromLocalFile("/nowhere/at/all.txt"));
        QTRY_VERIFY(!page().error().title.isEmpty());
        page().dismissError();
    }

    void failing_keepsWhatWasWritten_andSaysSo()
    {
        openPage();
        type("Once");
        m_engine->failAnswer = true;
        goOn(10);
        QCOMPARE(text(), "Once and 1 and 2");
        QVERIFY(!page().error().title.isEmpty());
        QVERIFY(page().canContinue() && page().canUndo());
    }

    void chat_isAnsweredFromItsSnapshot_afterACompletion()
    {
        openPage();
        m_app->chat.send("Hello");
        waitIdle();
        goOn(1);
        const int before = m_engine->resumed;
        m_app->chat.send("Again"); // the live state is another one now
        QTRY_COMPARE(m_app->chat.messages()->count(), 4);
        waitIdle();
        QVERIFY(m_engine->resumed > before);
    }

    void options_areRead_andWrongOnesGoBack()
    {
        openPage();
        QQuickItem *field = nullptr;
        for (QQuickItem *item : allItems(shown("temperatureField")))
            if (item->inherits("QQuickTextInput"))
                field = item;
        QVERIFY(field);
        field->forceActiveFocus();
        field->setProperty("text", "0.7");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(page().temperature(), 0.7);
        field->setProperty("text", "many");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(field->property("text").toString(), "0.70");
        QCOMPARE(page().temperature(), 0.7);
        click("shadeSwitch");
        QVERIFY(page().shade());
    }

    void longText_staysQuick()
    {
        m_db->settings["completion_text"] = [] {
            std::string text;
            for (int i = 0; text.size() < 100'000; ++i)
                text += "This is sentence number " + std::to_string(i) + " of a long text. " +
                        (i % 5 == 4 ? "\n\n" : "");
            return text;
        }();
        openPage();
        QTRY_VERIFY(document()->characterCount() > 100'000);
        QTest::keyClick(window(), Qt::Key_End, Qt::ControlModifier);
        QElapsedTimer clock;
        qint64 worst = 0;
        for (int i = 0; i < 20; ++i) {
            clock.start();
            type("a");
            worst = std::max(worst, clock.elapsed());
        }
        qInfo("a key in 100,000 characters: at most %lld ms", static_cast<long long>(worst));
        QVERIFY2(worst < 100, qPrintable(QString::number(worst))); // loose: machines are busy
        clock.start();
        goOn(200);
        qInfo("200 tokens at its end: %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(text().endsWith("and 200"));
    }
};

QTEST_MAIN(TestWindowCompletion)
#include "tst_window_completion.moc"
