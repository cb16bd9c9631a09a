// The tree of messages: versions, rewinding, branches of their own, continued answers.
#include "core/storage/stored_answer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

namespace {

const std::string kModel = "7:abc:fp32";

MessageRow answerOf(const std::string &text)
{
    MessageRow row;
    row.role = Role::Assistant;
    row.text = text;
    row.tokens = {1, 2, 3};
    row.tokenizer = 9;
    row.stop = "blank_line";
    return row;
}

Snapshot stateOf(float value)
{
    Snapshot snapshot;
    snapshot.modelFingerprint = kModel;
    snapshot.state.assign(1000, value);
    snapshot.tokens = {1, 2, 3};
    return snapshot;
}

} // namespace

class TestBranches : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
        m_chat = *m_store->createConversation();
        m_one = *m_store->addUserMessage(m_chat, 0, "One");
        m_first = *addAnswerAndState(*m_store, m_one, {5}, answerOf("first"), stateOf(1), "/m");
        m_two = *m_store->addUserMessage(m_chat, m_first, "Two");
        m_second = *addAnswerAndState(*m_store, m_two, {6}, answerOf("second"), stateOf(2), "/m");
    }
    void cleanup() { m_store.reset(); }

    void regenerate_addsAVersion_andBothStay()
    {
        const int64_t other =
            *addAnswerAndState(*m_store, m_two, {6}, answerOf("other"), stateOf(3), "/m");
        QCOMPARE(branch(m_chat), QStringList({"One", "first", "Two", "other"}));
        const auto rows = *m_store->messages(m_chat);
        QCOMPARE(rows[3].versions, (std::vector<int64_t>{m_second, other}));
        QCOMPARE(rows[1].versions, std::vector<int64_t>{m_first});
        QVERIFY(m_store->selectVersion(m_second).ok());
        QCOMPARE(branch(m_chat), QStringList({"One", "first", "Two", "second"}));
        QCOMPARE(m_store->conversation(m_chat)->snippet, std::string("second"));
        reopen();
        QCOMPARE(branch(m_chat), QStringList({"One", "first", "Two", "second"}));
    }

    void selectVersion_showsTheNewestBelowIt()
    {
        const int64_t edited = *m_store->addUserMessage(m_chat, 0, "Uno");
        QCOMPARE(branch(m_chat), QStringList({"Uno"}));
        const auto rows = *m_store->messages(m_chat);
        QCOMPARE(rows.front().versions, (std::vector<int64_t>{m_one, edited}));
        QVERIFY(m_store->selectVersion(m_one).ok());
        QCOMPARE(branch(m_chat), QStringList({"One", "first", "Two", "second"}));
        QVERIFY(m_store->selectVersion(edited).ok());
        QCOMPARE(branch(m_chat), QStringList({"Uno"}));
    }

    void selectVersion_doesNotMoveTheConversationUp()
    {
        const int64_t before = m_store->conversation(m_chat)->updatedMs;
        QTest::qSleep(5);
        QVERIFY(m_store->selectVersion(m_first).ok());
        QCOMPARE(m_store->conversation(m_chat)->updatedMs, before);
    }

    void rewind_forgetsTheLastMessages_andLosesNone()
    {
        QVERIFY(m_store->rewind(m_chat, m_first).ok());
        QCOMPARE(branch(m_chat), QStringList({"One", "first"}));
        QCOMPARE(m_store->conversation(m_chat)->messages, int64_t(2));
        QVERIFY(m_store->messages(m_chat)->back().followed);
        const int64_t again = *m_store->addUserMessage(m_chat, m_first, "Zwei");
        QCOMPARE(m_store->messages(m_chat)->back().versions, (std::vector<int64_t>{m_two, again}));
        QVERIFY(m_store->selectVersion(m_two).ok());
        QCOMPARE(branch(m_chat), QStringList({"One", "first", "Two", "second"}));
        QVERIFY(m_store->rewind(m_chat, 0).ok());
        QVERIFY(branch(m_chat).isEmpty());
        QCOMPARE(m_store->conversation(m_chat)->snippet, std::string());
        QCOMPARE(m_store->conversation(m_chat)->title, std::string("One"));
    }

    void rewind_toAMessageElsewhere_isAnError()
    {
        const int64_t other = *m_store->createConversation();
        const int64_t there = *m_store->addUserMessage(other, 0, "x");
        QVERIFY(!m_store->rewind(m_chat, there).ok());
        QVERIFY(!m_store->rewind(m_chat, 999).ok());
        QVERIFY(!m_store->selectVersion(999).ok());
        QVERIFY(!m_store->branch(999).ok());
        QCOMPARE(branch(m_chat).size(), 4);
    }

    void branch_hasTheBeginning_andSharesItsStates()
    {
        const auto before = *m_store->usage();
        const int64_t copy = *m_store->branch(m_first);
        QCOMPARE(branch(copy), QStringList({"One", "first"}));
        QCOMPARE(m_store->conversation(copy)->title, std::string("One"));
        QCOMPARE(m_store->conversation(copy)->modelPath, std::string("/m"));
        const auto rows = *m_store->messages(copy);
        QCOMPARE(rows[0].tokens, std::vector<TokenId>{5});
        QCOMPARE(rows[1].tokenizer, uint64_t(9));
        QCOMPARE(m_store->usage()->stateBytes, before.stateBytes);
        QVERIFY(*m_store->snapshot(rows[1].id, kModel)->snapshot == stateOf(1));

        // Each lives without the other.
        QVERIFY(m_store->markDeleted(m_chat).ok());
        QVERIFY(m_store->purgeDeleted(INT64_MAX).ok());
        while (*m_store->tidy(UINT64_MAX)) {
        }
        QVERIFY(*m_store->snapshot(rows[1].id, kModel)->snapshot == stateOf(1));
        QCOMPARE(m_store->usage()->snapshots, int64_t(1));
        QCOMPARE(branch(copy), QStringList({"One", "first"}));
    }

    void continueAnswer_atTheEnd_isTheSameMessage()
    {
        MessageRow longer = answerOf("second and more");
        longer.tokens = {1, 2, 3, 4};
        QCOMPARE(*m_store->continueAnswer(m_second, longer), m_second);
        const auto rows = *m_store->messages(m_chat);
        QCOMPARE(rows.back().text, std::string("second and more"));
        QCOMPARE(rows.back().tokens.size(), size_t(4));
        QVERIFY(!m_store->continueAnswer(m_one, longer).ok()); // no answer
    }

    void continueAnswer_thatWasFollowed_isAnotherVersion()
    {
        const int64_t id = *m_store->continueAnswer(m_first, answerOf("first and more"));
        QVERIFY(id != m_first);
        QCOMPARE(branch(m_chat), QStringList({"One", "first and more"}));
        QCOMPARE(m_store->messages(m_chat)->back().versions, (std::vector<int64_t>{m_first, id}));
        QVERIFY(m_store->selectVersion(m_first).ok());
        QCOMPARE(branch(m_chat), QStringList({"One", "first", "Two", "second"}));
    }

    void systemText_isTheFirstMessage_andNoTitle()
    {
        NewConversation start;
        start.systemText = "You are a bird.";
        const int64_t id = *m_store->createConversation(start);
        const auto rows = *m_store->messages(id);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].role, Role::System);
        QVERIFY(m_store->conversation(id)->title.empty());
        QVERIFY(m_store->addUserMessage(id, rows[0].id, "Hello").ok());
        QCOMPARE(m_store->conversation(id)->title, std::string("Hello"));
    }

    void pinned_isKept()
    {
        QVERIFY(m_store->setPinned(m_chat, true).ok());
        reopen();
        QVERIFY(m_store->conversation(m_chat)->pinned);
        QVERIFY(!m_store->setPinned(99, true).ok());
    }

    void eraseEverything_leavesNothingInAnyFile()
    {
        const std::string secret = "a secret that nobody may find";
        QVERIFY(m_store->addUserMessage(m_chat, m_second, secret).ok());
        QVERIFY(m_store->setSetting("model", secret).ok());
        QVERIFY(m_store->eraseEverything().ok());
        QVERIFY(m_store->conversations()->empty());
        QVERIFY(m_store->createConversation().ok()); // it goes on
        m_store.reset();
        for (const QFileInfo &info : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.c_str()), qPrintable(info.fileName()));
        }
        reopen();
        QCOMPARE(m_store->conversations()->size(), size_t(1));
    }

    void purge_leavesNoTextInAnyFile()
    {
        const std::string secret = "a secret that nobody may find";
        const int64_t id = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, secret);
        QVERIFY(m_store->saveDraftAnswer(user, 0, secret + " at all").ok());
        QVERIFY(m_store->markDeleted(id).ok());
        QVERIFY(m_store->purgeDeleted(INT64_MAX).ok());
        while (*m_store->tidy(UINT64_MAX)) {
        }
        m_store.reset();
        for (const QFileInfo &info : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.c_str()), qPrintable(info.fileName()));
        }
    }

    void files_areForTheUserAlone()
    {
        for (const QFileInfo &info : QDir(m_dir->path()).entryInfoList(QDir::Files))
            QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                     qPrintable(info.fileName()));
    }

private:
    void reopen()
    {
        m_store.reset();
        auto opened = ConversationStore::open(m_dir->filePath("chats.db").toStdString(),
                                              ConversationStore::Mode::ReadWrite);
        QVERIFY(opened.ok());
        m_store = std::move(*opened);
    }

    QStringList branch(int64_t id)
    {
        QStringList texts;
        const auto rows = m_store->messages(id);
        for (const MessageRow &row : *rows)
            texts.append(QString::fromStdString(row.text));
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
    int64_t m_chat = 0, m_one = 0, m_first = 0, m_two = 0, m_second = 0;
};

QTEST_GUILESS_MAIN(TestBranches)
#include "tst_branches.moc"
