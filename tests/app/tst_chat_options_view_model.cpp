// Options, drafts and personas of the window: what reaches the model, what is kept and comes back.
#include "app/chat_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mynah;

class TestChatOptionsViewModel : public QObject, ChatFixture {
    Q_OBJECT

    ChatOptionsViewModel &options() { return m_app->options; }
    PersonaListModel &personas() { return m_app->personas; }
    qint64 conversationAt(size_t place)
    {
        return std::next(m_db->conversations.begin(), place)->first;
    }
    ChatOptions saved(qint64 id) { return m_db->conversations[id].details.options; }

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void newChat_isSavedWithWhatWasSet()
    {
        start();
        options().setTemperature(0.7);
        options().setSystemText("Be brief.");
        options().setLongAnswers(true);
        sendAndWait("Hello");
        const qint64 id = chat().conversation();
        QCOMPARE(saved(id).sampling.temperature, 0.7f);
        QVERIFY(saved(id).prompt.longAnswers);
        QCOMPARE(saved(id).prompt.format, std::string("g1")); // chosen now, kept from here on
        QCOMPARE(m_db->conversations[id].details.systemText, std::string("Be brief."));
        std::lock_guard lock(m_engine->mutex);
        QCOMPARE(m_engine->last.sampling.temperature, 0.7f);
        QVERIFY(m_engine->last.prompt.longAnswers);
        QCOMPARE(m_engine->last.prompt.format, std::string("g1"));
        QVERIFY(m_engine->last.transcript.front().role == Role::System);
    }

    void changes_areSavedAMomentLater_andShownAgain()
    {
        start();
        sendAndWait("Hello");
        const qint64 id = chat().conversation();
        options().setTopP(0.9);
        options().setSystemText("Changed");
        QTRY_COMPARE(saved(id).sampling.topP, 0.9f);
        QTRY_COMPARE(m_db->conversations[id].details.systemText, std::string("Changed"));
        options().setTopK(40);
        chat().newChat(); // saves at once
        QCOMPARE(options().topK(), 0);
        QCOMPARE(options().systemText(), QString());
        chat().openConversation(id);
        QTRY_COMPARE(options().topK(), 40);
        QCOMPARE(options().topP(), 0.9);
        QCOMPARE(options().systemText(), QString("Changed"));
    }

    void changeWhileWriting_countsFromTheNextTurn()
    {
        start();
        m_engine->wordMs = 30;
        QVERIFY(chat().send("Hello"));
        QTRY_COMPARE(chat().state(), ChatViewModel::State::Streaming);
        options().setTemperature(0.2);
        waitSaved();
        {
            std::lock_guard lock(m_engine->mutex);
            QCOMPARE(m_engine->last.sampling.temperature, 1.0f);
        }
        QTRY_COMPARE(saved(chat().conversation()).sampling.temperature, 0.2f);
        sendAndWait("And now");
        std::lock_guard lock(m_engine->mutex);
        QCOMPARE(m_engine->last.sampling.temperature, 0.2f);
    }

    void seed_isStoredWithTheAnswer_andRepeatable()
    {
        start();
        sendAndWait("Hello");
        const auto first = m_db->messages.rbegin()->second;
        QVERIFY(first.seed.has_value());
        options().setSeedFixed(true);
        options().setSeed(QString::number(*first.seed));
        sendAndWait("Again");
        QCOMPARE(*m_db->messages.rbegin()->second.seed, *first.seed);
        options().setSeedFixed(false);
        sendAndWait("Once more");
        QVERIFY(*m_db->messages.rbegin()->second.seed != *first.seed);
    }

    void style_followsTheNumbers_andOwnComesBack()
    {
        start();
        QCOMPARE(options().style(), int(ChatOptionsViewModel::Balanced));
        options().setStyle(ChatOptionsViewModel::Exact);
        QCOMPARE(options().temperature(), 0.3);
        options().setTemperature(0.5);
        QCOMPARE(options().style(), int(ChatOptionsViewModel::Own));
        options().setStyle(ChatOptionsViewModel::Free);
        options().setStyle(ChatOptionsViewModel::Own);
        QCOMPARE(options().temperature(), 0.5);
        QVERIFY(options().differing().contains("temperature"));
        options().reset("temperature");
        QVERIFY(!options().differing().contains("temperature"));
        options().reset("style");
        QCOMPARE(options().style(), int(ChatOptionsViewModel::Balanced));
    }

    void halfLife_roundTrips()
    {
        start();
        options().setHalfLife(200);
        QCOMPARE(options().halfLife(), 200.0);
        options().setHalfLife(ChatOptionsViewModel::kEndless);
        QCOMPARE(options().halfLife(), ChatOptionsViewModel::kEndless);
        options().setHalfLife(0);
        QCOMPARE(options().halfLife(), 0.0);
    }

    void stopTexts_areLines()
    {
        start();
        options().setStopTexts("END\n\n\\n\\nQ:");
        QCOMPARE(options().options().stopTexts, (std::vector<std::string>{"END", "\n\nQ:"}));
        QCOMPARE(options().stopTexts(), QString("END\n\\n\\nQ:"));
    }

    void thinking_isOfferedForTheModel()
    {
        start();
        QVERIFY(options().canThink());
        QCOMPARE(options().thinkingModes().size(), 5);
        QCOMPARE(options().thinking(), 0);
        options().toggleThinking();
        QVERIFY(options().thinking() > 0);
        sendAndWait("Hello");
        {
            std::lock_guard lock(m_engine->mutex);
            QVERIFY(m_engine->last.prompt.thinking == Thinking::On);
        }
        options().setFormat(1); // User and Assistant, which do not think
        QVERIFY(!options().canThink());
        QCOMPARE(options().thinking(), 0);
    }

    void makeDefault_isWhatNewChatsHave()
    {
        start();
        options().setTemperature(0.4);
        options().setSeedFixed(true);
        options().makeDefault();
        chat().newChat();
        QCOMPARE(options().temperature(), 0.4);
        QVERIFY(!options().seedFixed());
        QTRY_VERIFY(m_db->settings.contains("default_options"));
        m_app.reset();
        start();
        QTRY_COMPARE(options().temperature(), 0.4);
    }

    void temporaryChat_keepsNothing()
    {
        start();
        chat().newTemporaryChat();
        options().setTemperature(0.4);
        options().setSystemText("Secret");
        chat().setDraft("Draft");
        QVERIFY(chat().send("Hello"));
        QTRY_COMPARE(chat().state(), ChatViewModel::State::Idle);
        {
            std::lock_guard lock(m_engine->mutex);
            QCOMPARE(m_engine->last.transcript.front().text, std::string("Secret"));
            QCOMPARE(m_engine->last.sampling.temperature, 0.4f);
        }
        chat().newChat();
        QVERIFY(m_db->conversations.empty());
        QVERIFY(m_db->newDraft.empty());
        QCOMPARE(options().temperature(), 1.0);
    }

    void drafts_belongToTheirConversations()
    {
        start();
        QSignalSpy restored(&chat(), &ChatViewModel::draftRestored);
        sendAndWait("Hello");
        const qint64 id = chat().conversation();
        chat().setDraft("Half a thought");
        chat().newChat();
        QCOMPARE(restored.last().first().toString(), QString());
        QTRY_COMPARE(m_db->conversations[id].details.draft, std::string("Half a thought"));
        chat().setDraft("Something new");
        chat().openConversation(id);
        QTRY_COMPARE(restored.last().first().toString(), QString("Half a thought"));
        QTRY_COMPARE(m_db->newDraft, std::string("Something new"));
        sendAndWait("Sent");
        QTRY_COMPARE(m_db->conversations[id].details.draft, std::string());
        chat().newChat();
        QTRY_COMPARE(restored.last().first().toString(), QString("Something new"));
        sendAndWait("Sent as well");
        QTRY_COMPARE(m_db->newDraft, std::string());
    }

    void scroll_comesBack()
    {
        start();
        sendAndWait("Hello");
        const qint64 id = chat().conversation();
        QVERIFY(chat().scroll() < 0);
        chat().setScroll(120);
        chat().newChat();
        QVERIFY(chat().scroll() < 0);
        chat().openConversation(id);
        QTRY_COMPARE(chat().scroll(), 120.0);
    }

    void personas_areSavedChosenAndUndone()
    {
        start();
        const QAbstractItemModelTester tester(&personas());
        options().setSystemText("You teach patiently.");
        options().setTemperature(0.6);
        personas().saveNew("Teacher");
        QTRY_COMPARE(personas().count(), 1);
        QCOMPARE(personas().current(), 0);
        QVERIFY(!personas().currentDiffers());
        options().setTemperature(0.9);
        QVERIFY(personas().currentDiffers());
        chat().newChat();
        QCOMPARE(personas().current(), -1);
        personas().startChat(0);
        QCOMPARE(options().systemText(), QString("You teach patiently."));
        QCOMPARE(options().temperature(), 0.6);
        sendAndWait("Hello");
        QVERIFY(saved(chat().conversation()).persona != 0);
        personas().duplicate(0);
        QTRY_COMPARE(personas().count(), 2);
        personas().rename(1, "Other");
        QTRY_COMPARE(personas().names(), (QStringList{"Teacher", "Other"}));
        personas().move(1, 0);
        QTRY_COMPARE(personas().names(), (QStringList{"Other", "Teacher"}));
        personas().remove(0);
        QTRY_COMPARE(personas().names(), QStringList{"Teacher"});
        QVERIFY(personas().canUndo());
        personas().undoRemove();
        QTRY_COMPARE(personas().names(), (QStringList{"Other", "Teacher"}));
    }

private:
    void waitSaved() { QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved); }
};

QTEST_MAIN(TestChatOptionsViewModel)
#include "tst_chat_options_view_model.moc"
