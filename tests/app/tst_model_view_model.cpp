// Opening, cancelling, waiting, making room and resting: the model that answers, on the fakes.
#include "app/chat_fixture.h"

#include <QSignalSpy>

using namespace mynah;

class TestModelViewModel : public QObject, ChatFixture {
    Q_OBJECT

    ModelViewModel &models() { return m_app->models; }
    QString file(const QString &name) { return m_folder.filePath(name); }
    QString first() { return m_folder.filePath("model.pth"); }

    /// A conversation that the open model knows.
    void talk()
    {
        setReply(std::string(400, 'x'));
        sendAndWait("Hello");
    }

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void cancel_keepsTheOldModel_andAnswers()
    {
        start();
        m_engine->loadMs = 20'000;
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_COMPARE(models().stage(), ModelViewModel::Stage::PreparingWeights);
        QVERIFY(models().loading());
        QElapsedTimer clock;
        clock.start();
        models().cancelLoading();
        QVERIFY(!models().loading());
        QCOMPARE(models().path(), first());
        QVERIFY(chat().error().title.isEmpty());
        sendAndWait("Still there?");
        QVERIFY(clock.elapsed() < 3000); // the load has ended, not gone on behind the scenes
    }

    void anotherFile_isOpenedInsteadOfTheOneThatLoads()
    {
        start();
        m_engine->loadMs = 20'000;
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(models().progress() > 0);
        m_engine->loadMs = 0;
        models().open(file("rwkv7-g1-0.4b.pth"));
        QTRY_COMPARE(models().path(), file("rwkv7-g1-0.4b.pth"));
        QVERIFY(!models().loading());
        QVERIFY(chat().error().title.isEmpty());
    }

    void whileAnAnswerIsWritten_theSwitchWaits_orStopsIt()
    {
        start();
        m_engine->wordMs = 400;
        setReply("one two three four five six seven eight nine");
        QVERIFY(chat().send("Count"));
        QTRY_COMPARE(chat().state(), ChatViewModel::State::Streaming);
        models().open(file("rwkv7-g1-2.9b.pth"));
        QVERIFY(models().waiting());
        QCOMPARE(models().path(), first());
        QCOMPARE(chat().state(), ChatViewModel::State::Streaming);
        chat().stop();
        QTRY_COMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QVERIFY(!models().waiting());
        QCOMPARE(chat().messages()->items().back().stopReason, "interrupted");
    }

    void aWaitingSwitch_isGivenUpAtOnce()
    {
        start();
        m_engine->wordMs = 50;
        QVERIFY(chat().send("Hello there"));
        QTRY_COMPARE(chat().state(), ChatViewModel::State::Streaming);
        models().open(file("rwkv7-g1-2.9b.pth"));
        models().cancelLoading();
        QVERIFY(!models().loading());
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(chat().messages()->items().back().stopReason, "blank_line");
        QCOMPARE(models().path(), first());
    }

    void precisionOfAFile_isKept_andUsedWhereverItIsOpened()
    {
        start();
        EngineOptions seen;
        const QString path = file("rwkv7-g1-2.9b.pth");
        m_app->modelSettings.setChoice(path, {"int8", "cpu"});
        models().openUrl(QUrl::fromLocalFile(path));
        QTRY_COMPARE(models().path(), path);
        QCOMPARE(models().precision(), "int8");
        QCOMPARE(models().choice(), (ModelChoice{"int8", "cpu"}));
    }

    void tooLarge_offersTheBestPrecisionThatFits()
    {
        start();
        m_engine->tooLarge = true;
        const QString path = file("rwkv7-g1-7.2b.pth");
        models().open(path);
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::LoadAs);
        QVERIFY(chat().error().title.contains("does not fit into memory"));
        QVERIFY2(chat().error().actionText.contains("int8"), qPrintable(chat().error().actionText));
        QVERIFY(chat().error().text.contains("fp16"));
        QVERIFY(chat().error().text.contains("is still loaded"));
        QVERIFY(chat().error().offersAnyway);
        QVERIFY(models().ready() && !models().resting());
        m_engine->tooLarge = false;
        models().loadAsOffered();
        QTRY_COMPARE(models().path(), path);
        QCOMPARE(models().precision(), "int8");
        QCOMPARE(m_app->modelSettings.choice(path).precision, "int8");
        QTRY_VERIFY(chat().error().title.isEmpty());
    }

    void tooLarge_canBeLoadedAnyway()
    {
        start();
        m_engine->tooLarge = true;
        models().open(file("rwkv7-g1-30b.pth"));
        QTRY_VERIFY(chat().error().offersAnyway);
        QCOMPARE(chat().error().action, ErrorCard::Action::None); // not even int4 fits
        models().loadAnyway();
        QTRY_COMPARE(models().path(), file("rwkv7-g1-30b.pth"));
    }

    void whereBothDoNotFit_theOldModelMakesRoom_andComesBackWhenThatFails()
    {
        start();
        talk();
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_COMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(m_app->library.find(models().path()));
        m_memory.available = qint64(2) << 30; // with the 2.9B freed there is room for the 1.5B
        m_engine->tooLarge = true;
        QSignalSpy changed(&models(), &ModelViewModel::modelChanged);
        models().open(file("rwkv7-g1-1.5b.pth"));
        QTRY_VERIFY(models().resting());
        // The fake has not become smaller: this load fails too, and says who comes back.
        QTRY_VERIFY(chat().error().text.contains("comes back"));
        QVERIFY(!models().loading());
        m_engine->tooLarge = false;
        sendAndWait("Again");
        QCOMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QVERIFY(!models().resting());
    }

    void unloaded_itComesBackWithTheNextMessage()
    {
        start();
        talk();
        models().unload();
        QTRY_VERIFY(models().resting());
        QVERIFY(models().ready());
        QVERIFY(chat().canSend());
        sendAndWait("And now?");
        QVERIFY(!models().resting());
        QVERIFY(textAt(3).startsWith("xxx"));
    }

    void resting_andItsFileGone_theMessageStays_andTheCardSaysWhatToDo()
    {
        start();
        talk();
        models().unload();
        QTRY_VERIFY(models().resting());
        m_engine->missing = true;
        QVERIFY(chat().send("And now?"));
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::FindFile);
        QTRY_VERIFY(!chat().canStop());
        QCOMPARE(chat().messages()->items().back().text, "And now?");
        QCOMPARE(chat().error().action, ErrorCard::Action::FindFile);
    }

    void movedFile_isFound_withWhatWasChosenForIt()
    {
        start();
        const QString old = file("rwkv7-g1-2.9b.pth");
        m_app->modelSettings.setChoice(old, {"int4", {}});
        m_app->settings.addRecentModel(old);
        m_engine->missing = true;
        models().open(old);
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::FindFile);
        QCOMPARE(chat().error().file, "rwkv7-g1-2.9b.pth");
        m_engine->missing = false;
        const QString now = file("elsewhere-2.9b.pth");
        models().openMoved(QUrl::fromLocalFile(now));
        QTRY_COMPARE(models().path(), now);
        QCOMPARE(models().precision(), "int4");
        QVERIFY(!m_app->settings.recentModels().contains(old));
    }

    void afterASwitch_theConversationIsReadAtOnce_andItsStateKept()
    {
        start();
        talk();
        m_engine->readMs = 300;
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(m_app->switching.reading());
        QVERIFY(m_app->switching.readingText().contains("3,100"));
        QCOMPARE(m_app->switching.backName(), "RWKV-7 World 1.5B");
        QTRY_VERIFY(!m_app->switching.reading());
        QCOMPARE(m_engine->readings, 1);
        QVERIFY(m_app->switching.goesOnAtOnce(models().path()));
        QTRY_VERIFY(m_app->modelSettings.experience(models().path(), {}).readsPerSecond > 900);
        sendAndWait("Go on");
        QVERIFY(m_engine->resumed >= 1);
    }

    void reading_isGivenUp_andTheConversationStays()
    {
        start();
        talk();
        m_engine->readMs = 20'000;
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(m_app->switching.reading());
        m_app->switching.cancelReading();
        QTRY_VERIFY(!m_app->switching.reading());
        QCOMPARE(chat().messages()->count(), 2);
        QCOMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QVERIFY(chat().error().title.isEmpty());
        sendAndWait("Go on");
        QCOMPARE(chat().messages()->count(), 4);
    }

    void reading_goBack_returnsToTheModelThatKnowsIt()
    {
        start();
        talk();
        m_engine->readMs = 20'000;
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(m_app->switching.reading());
        m_app->switching.goBack();
        QTRY_COMPARE(models().path(), first());
        QTRY_VERIFY(!m_app->switching.reading());
        QTRY_VERIFY(m_app->switching.goesOnAtOnce(first()));
    }

    void oldConversation_offersTheModelThatItWasHeldWith()
    {
        start();
        talk();
        const qint64 old = chat().conversation();
        m_app->library.start();
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_COMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QVERIFY(m_app->switching.heldWith().isEmpty()); // the user has just switched
        chat().newChat();
        sendAndWait("Another one");
        const qint64 other = chat().conversation();
        chat().openConversation(old);
        QTRY_COMPARE(chat().conversation(), old);
        // model.pth is not there, so it is not offered either.
        QTest::qWait(100);
        QVERIFY(m_app->switching.heldWith().isEmpty());
        models().open(file("rwkv7-g1-0.4b.pth"));
        QTRY_COMPARE(models().path(), file("rwkv7-g1-0.4b.pth"));
        chat().openConversation(other);
        QTRY_COMPARE(m_app->switching.heldWith(), "RWKV-7 G1 2.9B");
        m_app->switching.switchToHeld();
        QTRY_COMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QVERIFY(m_app->switching.heldWith().isEmpty());
    }
};

QTEST_MAIN(TestModelViewModel)
#include "tst_model_view_model.moc"
