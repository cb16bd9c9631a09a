// Versions, branches, rewinding, continued answers and temporary chats.
#include "app/chat_fixture.h"

#include <QSignalSpy>

using namespace mynah;
using State = ChatViewModel::State;

class TestChatTree : public QObject, ChatFixture {
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void regenerate_addsAVersion_thatCanBeSwitched()
    {
        start();
        sendAndWait("One");
        sendAndWait("Two");
        setReply("Another answer");
        chat().regenerate(1);
        QCOMPARE(chat().messages()->count(), 2);
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(1), "Another answer");
        QCOMPARE(versionsAt(1), "2/2");
        chat().switchVersion(1, 1); // there is none
        chat().switchVersion(1, -1);
        QTRY_COMPARE(chat().messages()->count(), 4);
        QCOMPARE(textAt(1), "Answer 1 to: One");
        QCOMPARE(textAt(3), "Answer 2 to: Two");
        QCOMPARE(versionsAt(1), "1/2");
        chat().switchVersion(1, 1);
        QTRY_COMPARE(textAt(1), "Another answer");
        QCOMPARE(chat().messages()->count(), 2);
    }

    void regenerate_stoppedBeforeTheFirstWord_showsWhatWasThere()
    {
        start();
        sendAndWait("One");
        m_engine->wordMs = 300;
        chat().regenerate(1);
        chat().stop();
        QTRY_COMPARE(chat().state(), State::Idle);
        QTRY_COMPARE(textAt(1), "Answer 1 to: One");
        QVERIFY(chat().messages()->items()[1].done);
    }

    void edit_addsAVersionOfTheQuestion()
    {
        start();
        sendAndWait("One");
        sendAndWait("Two");
        QVERIFY(!chat().editMessage(0, "  "));
        QVERIFY(!chat().editMessage(1, "an answer is not edited"));
        QVERIFY(chat().editMessage(2, "Zwei"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(textAt(3), "Answer 2 to: Zwei");
        QCOMPARE(versionsAt(2), "2/2");
        chat().switchVersion(2, -1);
        QTRY_COMPARE(textAt(2), "Two");
        QVERIFY(chat().editMessage(0, "Eins"));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(chat().messages()->count(), 2);
        QCOMPARE(versionsAt(0), "2/2");
        chat().switchVersion(0, -1);
        QTRY_COMPARE(chat().messages()->count(), 4);
    }

    void editingFails_theTextComesBackAndNothingIsGone()
    {
        start();
        sendAndWait("One");
        m_db->failWrites = true;
        QSignalSpy returned(&chat(), &ChatViewModel::textReturned);
        QVERIFY(chat().editMessage(0, "Eins"));
        QVERIFY(returned.wait());
        QCOMPARE(returned[0][0].toString(), "Eins");
        QTRY_COMPARE(textAt(0), "One");
        QCOMPARE(chat().messages()->count(), 2);
    }

    void continued_isTheSameMessage()
    {
        start();
        m_engine->wordMs = 20;
        QVERIFY(chat().send("a b c d e f g h i j k l m n o p q r s t u v w x y z"));
        QTRY_COMPARE(chat().state(), State::Streaming);
        chat().stop();
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        const qint64 id = chat().messages()->items()[1].id;
        m_engine->wordMs = 0;
        chat().continueAnswer(0); // no answer
        QCOMPARE(chat().state(), State::Idle);
        chat().continueAnswer(1);
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
        QCOMPARE(chat().messages()->count(), 2);
        QCOMPARE(chat().messages()->items()[1].id, id);
        QVERIFY(m_engine->continued);
        chat().continueAnswer(1); // it has come to its end
        QCOMPARE(chat().state(), State::Idle);
    }

    void rewind_hidesWhatCameAfter_andShowLaterBringsItBack()
    {
        start();
        sendAndWait("One");
        sendAndWait("Two");
        QVERIFY(!chat().laterHidden());
        chat().rewindTo(1);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(chat().laterHidden());
        chat().showLater();
        QTRY_COMPARE(chat().messages()->count(), 4);
        QVERIFY(!chat().laterHidden());
        chat().rewindTo(1);
        QTRY_COMPARE(chat().messages()->count(), 2);
        sendAndWait("Zwei");
        QVERIFY(!chat().laterHidden());
        QCOMPARE(textAt(3), "Answer 2 to: Zwei");
        QTRY_COMPARE(m_engine->transcript.load(), 2);
    }

    void branch_opensAConversationOfItsOwn()
    {
        start();
        sendAndWait("One");
        sendAndWait("Two");
        const qint64 before = chat().conversation();
        chat().branchFrom(1);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(chat().conversation() != before);
        chat().openConversation(before);
        QTRY_COMPARE(chat().messages()->count(), 4);
    }

    void temporaryChat_isWrittenNowhere_andGoneWhenLeft()
    {
        start();
        chat().newTemporaryChat();
        QVERIFY(chat().temporary());
        QVERIFY(chat().send("Secret"));
        QTRY_COMPARE(chat().state(), State::Idle);
        QTRY_COMPARE(textAt(1), "Answer 1 to: Secret");
        QVERIFY(chat().send("More"));
        QTRY_COMPARE(chat().messages()->count(), 4);
        QTRY_COMPARE(textAt(3), "Answer 2 to: More");
        QCOMPARE(chat().saveState(), ChatViewModel::SaveState::Nothing);
        QVERIFY(m_db->conversations.empty() && m_db->messages.empty());
        m_engine->wordMs = 50;
        QVERIFY(chat().send("a b c d e f g h"));
        QTRY_COMPARE(chat().state(), State::Streaming);
        chat().newChat();
        QVERIFY(!chat().temporary());
        QTRY_VERIFY(!chat().canStop());
        QCOMPARE(chat().messages()->count(), 0);
        QVERIFY(m_db->conversations.empty());
    }
};

QTEST_MAIN(TestChatTree)
#include "tst_chat_tree.moc"
