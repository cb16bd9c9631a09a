#include "app/chat_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace mynah;
using State = ChatViewModel::State;

class TestChatViewModel : public QObject, ChatFixture {
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void send_withoutAModel_isRefusedAndKeepsNothing()
    {
        start(false);
        QCOMPARE(chat().state(), State::NoModel);
        QVERIFY(!chat().send("Hello"));
        QCOMPARE(chat().messages()->count(), 0);
    }

    void send_streamsAndSaves()
    {
        start();
        QVERIFY(chat().send("  Hello \n"));
        QCOMPARE(chat().messages()->count(), 2);
        QCOMPARE(textAt(0), "Hello");
        QTRY_COMPARE(chat().state(), State::Idle);
        QCOMPARE(textAt(1), "Answer 1 to: Hello");
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QTRY_COMPARE(chat().title(), "Hello");
        FakeConversationStore store(m_db);
        const auto rows = *store.messages(chat().conversation());
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].text, "Hello");
        QVERIFY(!rows[0].tokens.empty());
        QVERIFY(rows[1].done);
        QCOMPARE(rows[1].stop, "blank_line");
    }

    void secondTurn_goesOnFromTheLiveState()
    {
        start();
        QVERIFY(chat().send("One"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(3), "Answer 2 to: Two");
        QCOMPARE(m_engine->resumed.load(), 0); // no state was read from the disk
        QCOMPARE(m_engine->transcript.load(), 2);
    }

    void anotherModel_readsTheTranscriptAgain()
    {
        start();
        QVERIFY(chat().send("One"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        m_app->models.open(m_folder.filePath("other.pth"));
        QTRY_COMPARE(m_app->models.path(), m_folder.filePath("other.pth"));
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(3), "Answer 2 to: Two");
        QCOMPARE(m_engine->resumed.load(), 0);
        QCOMPARE(m_engine->transcript.load(), 2);
    }

    void restart_goesOnWithTheLastConversation()
    {
        start();
        QVERIFY(chat().send("One"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        m_app.reset();
        start();
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(3), "Answer 2 to: Two");
        QCOMPARE(m_engine->resumed.load(), 1);
    }

    void repairedDatabase_isTold()
    {
        RepairReport report;
        report.messages = 12;
        report.damagedFile = "/data/mynah.db.damaged-20260101-000000";
        m_db->repair = report;
        start();
        QTRY_VERIFY(chat().error().text.contains("mynah.db.damaged-20260101-000000"));
        QVERIFY(chat().error().text.contains("Every message is there"));
        QVERIFY(!chat().error().details.isEmpty());
        chat().dismissError();
        QVERIFY(chat().send("It goes on"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
    }

    void send_whileStreaming_isRefused()
    {
        start();
        m_engine->wordMs = 20;
        QVERIFY(chat().send("One two three"));
        QVERIFY(!chat().send("Second"));
        QTRY_COMPARE(chat().state(), State::Streaming);
        QVERIFY(!chat().send("Third"));
        QCOMPARE(chat().messages()->count(), 2);
        QTRY_COMPARE(chat().state(), State::Idle);
    }

    void stop_keepsWhatWasWritten()
    {
        start();
        m_engine->wordMs = 20;
        QVERIFY(chat().send("a b c d e f g h i j k l m n o p q r s t u v w x y z"));
        QTRY_COMPARE(chat().state(), State::Streaming);
        chat().stop();
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QVERIFY(textAt(1).startsWith("Answer"));
        QCOMPARE(chat().messages()->items()[1].stopReason, "interrupted");
        QVERIFY(!chat().canAnswer());
    }

    void stop_beforeTheFirstWord_leavesTheMessageToBeAnswered()
    {
        start();
        m_engine->wordMs = 300;
        QVERIFY(chat().send("Hello"));
        chat().stop();
        QTRY_COMPARE(chat().state(), State::Idle);
        QCOMPARE(chat().messages()->count(), 1);
        QVERIFY(chat().canAnswer());
        m_engine->wordMs = 0;
        chat().answerLast();
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(1), "Answer 1 to: Hello");
    }

    void answerFails_theCardSaysSo_andTryAgainReplacesTheHalfAnswer()
    {
        start();
        m_engine->failAnswer = true;
        m_engine->wordMs = 5;
        QVERIFY(chat().send("a b c d"));
        QTRY_VERIFY(!chat().error().title.isEmpty());
        QCOMPARE(chat().error().action, ErrorCard::Action::TryAgain);
        QVERIFY(chat().error().details.contains("NaN in layer 3"));
        QVERIFY(chat().canAnswer());
        m_engine->failAnswer = false;
        chat().answerLast();
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(chat().messages()->count(), 2);
        QCOMPARE(textAt(1), "Answer 1 to: a b c d");
        FakeConversationStore store(m_db);
        QCOMPARE(store.messages(chat().conversation())->size(), size_t(2));
    }

    void crashedAnswer_isOfferedAndNotStartedByItself()
    {
        FakeConversationStore store(m_db);
        const int64_t id = *store.createConversation();
        const int64_t user = *store.addUserMessage(id, 0, "Hello");
        QVERIFY(store.saveDraftAnswer(user, 0, "Hal").ok());
        start();
        chat().openConversation(id);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(chat().canAnswer());
        QTest::qWait(50);
        QCOMPARE(m_engine->answers.load(), 0);
        chat().answerLast();
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(1), "Answer 1 to: Hello");
        QCOMPARE(store.messages(id)->size(), size_t(2));
    }

    void savingFails_theTextComesBack()
    {
        start();
        m_db->failWrites = true;
        QSignalSpy returned(&chat(), &ChatViewModel::textReturned);
        QVERIFY(chat().send("Precious"));
        QVERIFY(returned.wait());
        QCOMPARE(returned[0][0].toString(), "Precious");
        QCOMPARE(chat().messages()->count(), 0);
        QVERIFY(!chat().error().title.isEmpty());
        QCOMPARE(m_engine->answers.load(), 0);
    }

    void openAnotherConversation_whileStreaming_keepsBothWhole()
    {
        start();
        QVERIFY(chat().send("First"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        const qint64 first = chat().conversation();
        chat().newChat();
        m_engine->wordMs = 20;
        QVERIFY(chat().send("a b c d e f g h i j k l"));
        QTRY_COMPARE(chat().state(), State::Streaming);
        const qint64 second = chat().conversation();
        chat().openConversation(first);
        QTRY_COMPARE(chat().conversation(), first);
        QVERIFY(chat().busyElsewhere());
        QVERIFY(!chat().canSend());
        chat().openConversation(second);
        QTRY_COMPARE(chat().conversation(), second);
        QCOMPARE(chat().messages()->count(), 2);
        QTRY_COMPARE(chat().state(), State::Idle);
        QCOMPARE(textAt(1), "Answer 1 to: a b c d e f g h i j k l");
        chat().openConversation(first);
        QTRY_COMPARE(textAt(0), "First");
        QCOMPARE(textAt(1), "Answer 1 to: First");
    }

    void drafts_areSavedWhileStreaming()
    {
        start();
        m_engine->wordMs = 150;
        QVERIFY(chat().send("a b c d e f g h i j"));
        QTRY_VERIFY(m_db->drafts > 0);
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        FakeConversationStore store(m_db);
        QCOMPARE(store.messages(chat().conversation())->size(), size_t(2));
    }

    void quit_whileStreaming_savesWithinASecond()
    {
        start();
        m_engine->wordMs = 30;
        QVERIFY(chat().send("a b c d e f g h i j k l m n o p q r s t u v w x y z"));
        QTRY_COMPARE(chat().state(), State::Streaming);
        const qint64 id = chat().conversation();
        QSignalSpy ready(&chat(), &ChatViewModel::readyToQuit);
        QElapsedTimer clock;
        clock.start();
        chat().prepareToQuit();
        QVERIFY(ready.wait());
        QVERIFY(m_app->storage.drain(1000));
        QVERIFY(clock.elapsed() < 1000);
        FakeConversationStore store(m_db);
        const auto rows = *store.messages(id);
        QCOMPARE(rows.size(), size_t(2));
        QVERIFY(rows[1].done);
    }

    void loadFails_theCardNamesTheFile_andTheOldModelStays()
    {
        start();
        m_engine->failLoad = true;
        m_app->models.open(m_folder.filePath("broken.pth"));
        QTRY_VERIFY(!chat().error().title.isEmpty());
        QCOMPARE(chat().error().file, "broken.pth");
        QCOMPARE(chat().error().action, ErrorCard::Action::OpenFile);
        QCOMPARE(chat().state(), State::Idle);
        QVERIFY(chat().send("Still there?"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
    }

    void vocabularyMissing_isAskedFor_andKeptForTheModel()
    {
        start();
        m_engine->needsVocabulary = true;
        const QString model = m_folder.filePath("raven.pth");
        m_app->models.open(model);
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::OpenVocabulary);
        QFile vocabulary(m_folder.filePath("20B.json"));
        QVERIFY(vocabulary.open(QIODevice::WriteOnly));
        m_app->models.openVocabulary(QUrl::fromLocalFile(vocabulary.fileName()));
        QTRY_COMPARE(m_app->models.path(), model);
        QTRY_VERIFY(chat().error().title.isEmpty());
        QCOMPARE(Settings(m_folder.filePath("settings.ini")).vocabularyOf(model),
                 m_folder.filePath("20B.json"));
        m_app->models.open(m_folder.filePath("other.pth")); // has none of its own
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::OpenVocabulary);
        m_app->models.open(model); // has
        QTRY_VERIFY(!m_app->models.loading());
        QCOMPARE(m_app->models.path(), model);
        QTRY_VERIFY(chat().error().title.isEmpty());
        QVERIFY(vocabulary.remove());
        m_app->models.unload();
        QTRY_VERIFY(m_app->models.resting());
        m_app->models.open(model); // its file is gone: it is the vocabulary that is asked for
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::OpenVocabulary);
        QVERIFY(m_app->settings.recentModels().contains(model));
    }

    void storageBusy_isAState_andCanBeTriedAgain()
    {
        std::atomic<bool> busy = true;
        ApplicationParts parts;
        parts.engines = fakeEngineFactory(m_engine);
        parts.stores = [&busy, open = fakeStoreFactory(m_db)]() -> Result<OpenedStore> {
            if (busy)
                return Error{ErrorCode::StorageBusy, "a.db is being written by another process"};
            return open();
        };
        parts.settingsFile = m_folder.filePath("settings.ini");
        m_app = std::make_unique<Application>(std::move(parts));
        m_app->start(m_folder.filePath("model.pth"));
        QTRY_VERIFY(m_app->models.ready());
        QTRY_COMPARE(chat().state(), State::Error);
        QCOMPARE(chat().error().action, ErrorCard::Action::Reopen);
        QVERIFY(!chat().send("Hello"));
        chat().reopenStorage();
        QTest::qWait(50);
        QCOMPARE(chat().state(), State::Error); // it is busy still
        busy = false;
        chat().reopenStorage();
        QTRY_COMPARE(chat().state(), State::Idle);
        QVERIFY(chat().error().title.isEmpty());
        QVERIFY(chat().send("Hello"));
        QTRY_COMPARE(m_app->conversations.count(), 1);
    }
};

QTEST_MAIN(TestChatViewModel)
#include "tst_chat_view_model.moc"
