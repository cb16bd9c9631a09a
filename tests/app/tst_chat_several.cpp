// Several answers to one message: streaming, saving, choosing, stopping, quitting.
#include "app/chat_fixture.h"

#include <QSignalSpy>

using namespace mynah;
using SaveState = ChatViewModel::SaveState;

class TestChatSeveral : public QObject, ChatFixture {
    Q_OBJECT

    SeveralAnswersModel &several() { return *chat().several(); }
    QString answer(int row) { return several().answers().at(size_t(row)).text; }
    void waitChoice()
    {
        QTRY_VERIFY(several().count() > 0 && !several().writing() && chat().canSend());
    }
    void ask(const QString &text, int count)
    {
        chat().setAnswersAtOnce(count);
        QVERIFY(chat().send(text));
    }
    int storedAnswers(bool done)
    {
        std::lock_guard lock(m_db->mutex);
        int count = 0;
        for (const auto &[id, row] : m_db->messages)
            count += row.role == Role::Assistant && row.done == done ? 1 : 0;
        return count;
    }

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void answers_streamTogether_andAllAreSaved()
    {
        start();
        m_engine->wordMs = 20;
        ask("One", 3);
        QTRY_VERIFY(chat().severalShown());
        QTRY_VERIFY(several().answers()[2].tokens > 0);
        QCOMPARE(chat().messages()->count(), 1); // the question
        QVERIFY(!chat().canSend() && chat().canStop());
        waitChoice();
        QCOMPARE(m_engine->together.load(), 3);
        QCOMPARE(several().count(), 3);
        QCOMPARE(answer(0), "Answer 1 to: One");
        QCOMPARE(answer(2), "Answer 1 to: One and more and more");
        QCOMPARE(storedAnswers(true), 3);
        QCOMPARE(storedAnswers(false), 0);
        QVERIFY(!chat().canAnswer()); // they are there, one only is to be chosen
        QTRY_COMPARE(int(m_db->snapshots.size()), 3);
    }

    void chosenOne_goesOn_othersAreVersions()
    {
        start();
        ask("One", 3);
        waitChoice();
        chat().chooseAnswer(1);
        QVERIFY(!chat().severalShown());
        QCOMPARE(chat().messages()->count(), 2);
        QCOMPARE(textAt(1), "Answer 1 to: One and more");
        QCOMPARE(versionsAt(1), "2/3");
        chat().setAnswersAtOnce(1);
        sendAndWait("Two");
        QCOMPARE(textAt(3), "Answer 2 to: Two");
        QVERIFY(m_engine->resumed > 0); // from the chosen one's state
        chat().switchVersion(1, 1);
        QTRY_COMPARE(textAt(1), "Answer 1 to: One and more and more");
        const qint64 id = chat().conversation();
        chat().newChat();
        chat().openConversation(id);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QCOMPARE(versionsAt(1), "3/3");
    }

    void chosenWhileWriting_goesOnWhenAllAreThere()
    {
        start();
        m_engine->wordMs = 20;
        ask("One", 2);
        QTRY_VERIFY(several().answers().size() == 2 && several().answers()[0].tokens > 0);
        chat().chooseAnswer(1);
        QCOMPARE(several().chosen(), 1);
        QVERIFY(chat().severalShown());
        QTRY_COMPARE(chat().messages()->count(), 2);
        QCOMPARE(textAt(1), "Answer 1 to: One and more");
        QCOMPARE(versionsAt(1), "2/2");
        QVERIFY(!chat().severalShown());
    }

    void writingOn_takesTheFirst()
    {
        start();
        ask("One", 2);
        waitChoice();
        chat().setAnswersAtOnce(1);
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(chat().saveState(), SaveState::Saved);
        QCOMPARE(chat().messages()->count(), 4);
        QCOMPARE(textAt(1), "Answer 1 to: One");
        QCOMPARE(versionsAt(1), "1/2");
        QCOMPARE(m_engine->transcript.load(), 2);
    }

    void leaving_selectsTheFirst()
    {
        start();
        ask("One", 3);
        waitChoice();
        const qint64 id = chat().conversation();
        chat().newChat();
        QVERIFY(!chat().severalShown());
        QCOMPARE(several().count(), 0);
        chat().openConversation(id);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QCOMPARE(textAt(1), "Answer 1 to: One");
        QCOMPARE(versionsAt(1), "1/3");
    }

    void lookingElsewhere_meanwhile_andBack()
    {
        start();
        sendAndWait("Zero");
        const qint64 other = chat().conversation();
        chat().newChat();
        m_engine->wordMs = 40;
        ask("One", 2);
        QTRY_VERIFY(several().count() == 2 && several().answers()[0].tokens > 0);
        const qint64 id = chat().conversation();
        chat().openConversation(other);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(!chat().severalShown());
        QVERIFY(chat().busyElsewhere());
        chat().openConversation(id);
        QTRY_VERIFY(chat().severalShown());
        QCOMPARE(chat().messages()->count(), 1);
        waitChoice();
        QCOMPARE(answer(1), "Answer 1 to: One and more");
    }

    void finishedElsewhere_isFoundAsVersions()
    {
        start();
        sendAndWait("Zero");
        const qint64 other = chat().conversation();
        chat().newChat();
        m_engine->wordMs = 20;
        ask("One", 2);
        QTRY_VERIFY(several().count() == 2 && several().answers()[0].tokens > 0);
        const qint64 id = chat().conversation();
        chat().openConversation(other);
        QTRY_VERIFY(!chat().canStop());
        QTRY_COMPARE(storedAnswers(true), 3);
        QTRY_COMPARE(several().count(), 0);
        QCOMPARE(chat().messages()->count(), 2);
        chat().openConversation(id);
        QTRY_COMPARE(textAt(1), "Answer 1 to: One");
        QCOMPARE(versionsAt(1), "1/2");
    }

    void stop_keepsWhatWasWritten()
    {
        start();
        m_engine->wordMs = 30;
        ask("One two three four five six", 2);
        QTRY_VERIFY(several().count() == 2 && several().answers()[1].tokens > 1);
        chat().stop();
        waitChoice();
        QCOMPARE(several().count(), 2);
        QCOMPARE(several().answers()[0].stopReason, QString("interrupted"));
        QCOMPARE(storedAnswers(true), 2);
        chat().chooseAnswer(0);
        QVERIFY(chat().messages()->items()[1].stopReason == "interrupted");
        chat().continueAnswer(1); // an ordinary message
        QTRY_VERIFY(m_engine->continued);
        QTRY_COMPARE(chat().saveState(), SaveState::Saved);
    }

    void stopBeforeTheFirstWord_leavesTheQuestion()
    {
        start();
        m_engine->wordMs = 500;
        ask("One", 2);
        chat().stop();
        QTRY_COMPARE(chat().state(), ChatViewModel::State::Idle);
        QVERIFY(!chat().severalShown());
        QTRY_COMPARE(chat().messages()->count(), 1);
        QTRY_VERIFY(chat().canAnswer());
        chat().answerLast();
        QTRY_COMPARE(chat().messages()->count(), 2);
    }

    void failing_keepsWhatWasWritten_asDrafts()
    {
        start();
        m_engine->failAnswer = true;
        ask("One two three four", 2);
        QTRY_VERIFY(!chat().error().title.isEmpty());
        QVERIFY(!chat().severalShown());
        QTRY_COMPARE(storedAnswers(false), 2);
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(textAt(1).startsWith("Answer 1"));
        QVERIFY(!chat().messages()->items()[1].done);
    }

    void drafts_areKeptForEach_whileWriting()
    {
        start();
        m_engine->wordMs = 300;
        ask("One two three four five six seven eight", 3);
        QTRY_COMPARE_WITH_TIMEOUT(storedAnswers(false), 3, 5000);
        m_engine->wordMs = 0;
        waitChoice();
        QCOMPARE(storedAnswers(true), 3);
        QCOMPARE(storedAnswers(false), 0);
    }

    void again_addsVersionsBesideTheOldOne()
    {
        start();
        sendAndWait("One");
        chat().regenerateSeveral(1, 3);
        waitChoice();
        QCOMPARE(chat().messages()->count(), 1);
        chat().chooseAnswer(2);
        QCOMPARE(textAt(1), "Answer 1 to: One and more and more");
        QCOMPARE(versionsAt(1), "4/4");
        chat().switchVersion(1, -3);
        QTRY_COMPARE(textAt(1), "Answer 1 to: One");
        QCOMPARE(versionsAt(1), "1/4");
    }

    void quitting_savesAll()
    {
        start();
        m_engine->wordMs = 30;
        ask("One two three four five six", 3);
        QTRY_VERIFY(several().count() == 3 && several().answers()[2].tokens > 1);
        QSignalSpy ready(&chat(), &ChatViewModel::readyToQuit);
        chat().prepareToQuit();
        QTRY_COMPARE(ready.count(), 1);
        m_app.reset();
        QCOMPARE(storedAnswers(true), 3);
    }

    void temporaryChat_goesOnWithTheChosen_andSavesNothing()
    {
        start();
        chat().newTemporaryChat();
        ask("One", 2);
        QTRY_VERIFY(several().count() == 2 && !several().writing());
        chat().chooseAnswer(1);
        QCOMPARE(textAt(1), "Answer 1 to: One and more");
        QCOMPARE(versionsAt(1), "1/1");
        chat().setAnswersAtOnce(1);
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(chat().messages()->count(), 4);
        QTRY_VERIFY(chat().canSend());
        QCOMPARE(m_engine->transcript.load(), 2);
        QVERIFY(m_db->messages.empty());
    }

    void count_staysBetweenOneAndFour()
    {
        start();
        QSignalSpy changed(&chat(), &ChatViewModel::answersAtOnceChanged);
        chat().setAnswersAtOnce(9);
        QCOMPARE(chat().answersAtOnce(), 4);
        chat().setAnswersAtOnce(4);
        QCOMPARE(changed.count(), 1);
        chat().setAnswersAtOnce(0);
        QCOMPARE(chat().answersAtOnce(), 1);
    }
};

QTEST_MAIN(TestChatSeveral)
#include "tst_chat_several.moc"
