#include "core/storage/sqlite.h"
#include "core/storage/stored_answer.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace mynah;
using Mode = ConversationStore::Mode;

namespace {

Snapshot sampleSnapshot(const std::string &fingerprint = "7:abc:fp32")
{
    Snapshot snapshot;
    snapshot.modelFingerprint = fingerprint;
    snapshot.tokenizerDigest = ~uint64_t(0);
    snapshot.state.assign(5000, 0.1f);
    snapshot.logits = {1.0f, -2.0f};
    snapshot.tokens = {5, 6, 7};
    snapshot.penaltyCounts = {{6, 0.996f}};
    return snapshot;
}

MessageRow sampleAnswer(const std::string &text)
{
    MessageRow answer;
    answer.text = text;
    answer.tokens = {11, 12, 261};
    answer.stop = "blank_line";
    answer.model = "RWKV-7 World 0.1B";
    answer.tokensPerSecond = 12.5;
    return answer;
}

} // namespace

class TestConversationStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void turn_afterReopen_isThereExactly()
    {
        const int64_t id = *m_store->createConversation();
        const std::string text = "  Wie heißt\ndu? \xf0\x9f\x98\x80";
        const int64_t user = *m_store->addUserMessage(id, 0, text);
        const int64_t answer = *addAnswerAndState(
            *m_store, user, {1, 2, 3}, sampleAnswer("Mynah."), sampleSnapshot(), "/m.gguf");
        reopen();
        const auto rows = *m_store->messages(id);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].id, user);
        QCOMPARE(rows[0].parent, int64_t(0));
        QCOMPARE(rows[0].conversation, id);
        QVERIFY(rows[0].role == Role::User && rows[0].done);
        QCOMPARE(rows[0].text, text);
        QVERIFY(rows[0].tokens == (std::vector<TokenId>{1, 2, 3}));
        QCOMPARE(rows[1].id, answer);
        QCOMPARE(rows[1].parent, user);
        QVERIFY(rows[1].role == Role::Assistant && rows[1].done);
        QCOMPARE(rows[1].text, std::string("Mynah."));
        QVERIFY(rows[1].tokens == (std::vector<TokenId>{11, 12, 261}));
        QCOMPARE(rows[1].stop, std::string("blank_line"));
        QCOMPARE(rows[1].model, std::string("RWKV-7 World 0.1B"));
        QCOMPARE(rows[1].tokensPerSecond, 12.5);
        QVERIFY(rows[1].createdMs > 1'600'000'000'000);
        const ConversationRow row = *m_store->conversation(id);
        QCOMPARE(row.title, std::string("Wie heißt du? \xf0\x9f\x98\x80"));
        QCOMPARE(row.snippet, std::string("Mynah."));
        QCOMPARE(row.modelPath, std::string("/m.gguf"));
        QCOMPARE(row.messages, int64_t(2));
        QVERIFY(!row.renamed);
        QVERIFY(*m_store->snapshot(answer, "7:abc:fp32")->snapshot == sampleSnapshot());
        QVERIFY(!m_store->snapshot(answer, "7:abc:fp16")->snapshot);
        QVERIFY(!m_store->snapshot(user, "7:abc:fp32")->snapshot);
    }

    void texts_emptyAndWithNul_areExact()
    {
        const int64_t id = *m_store->createConversation();
        const std::string text("a\0b\xff", 4);
        const int64_t user = *m_store->addUserMessage(id, 0, text);
        QVERIFY(addAnswerAndState(*m_store, user, {}, sampleAnswer(""), Snapshot(), "").ok());
        const auto rows = *m_store->messages(id);
        QCOMPARE(rows[0].text, text);
        QVERIFY(rows[0].tokens.empty());
        QCOMPARE(rows[1].text, std::string());
        QVERIFY(!m_store->snapshot(rows[1].id, "")->snapshot);
    }

    void title_firstMessageCutAt60_untilRenamed()
    {
        const int64_t id = *m_store->createConversation();
        QCOMPARE(m_store->conversation(id)->title, std::string());
        const std::string question =
            "Please explain to me why the sky is blue in the day and red in the evening";
        const int64_t user = *m_store->addUserMessage(id, 0, question);
        const std::string cut = "Please explain to me why the sky is blue in the day and red…";
        QCOMPARE(m_store->conversation(id)->title, cut);
        QCOMPARE(QString::fromStdString(cut).size(), 60);
        QVERIFY(m_store->addUserMessage(id, user, "Something else").ok());
        QCOMPARE(m_store->conversation(id)->title, cut);
        QVERIFY(m_store->rename(id, "Sky").ok());
        QVERIFY(m_store->addUserMessage(id, 0, "Another beginning").ok());
        QCOMPARE(m_store->conversation(id)->title, std::string("Sky"));
        QVERIFY(m_store->conversation(id)->renamed);
    }

    void snippet_newestMessage_isOneLineOf120()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, "Hello");
        QCOMPARE(m_store->conversation(id)->snippet, std::string("Hello"));
        std::string text = "one\n\ntwo   ";
        for (int i = 0; i < 300; ++i)
            text += "ä ";
        QVERIFY(addAnswerAndState(*m_store, user, {}, sampleAnswer(text), Snapshot(), "").ok());
        const QString snippet = QString::fromStdString(m_store->conversation(id)->snippet);
        QVERIFY(snippet.startsWith("one two ä ä"));
        QVERIFY(snippet.size() <= 120 && snippet.size() > 110);
        QVERIFY(snippet.endsWith(QChar(0x2026)));
    }

    void branches_siblings_activeLeafIsFollowed()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t first = *m_store->addUserMessage(id, 0, "one");
        const int64_t a =
            *addAnswerAndState(*m_store, first, {}, sampleAnswer("a"), sampleSnapshot(), "");
        const int64_t b =
            *addAnswerAndState(*m_store, first, {}, sampleAnswer("b"), sampleSnapshot(), "");
        QVERIFY(a != b);
        QCOMPARE(branch(id), QStringList({"one", "b"}));
        QVERIFY(m_store->addUserMessage(id, a, "two").ok());
        QCOMPARE(branch(id), QStringList({"one", "a", "two"}));
        QVERIFY(m_store->addUserMessage(id, 0, "one, edited").ok());
        QCOMPARE(branch(id), QStringList({"one, edited"}));
        QCOMPARE(m_store->conversation(id)->messages, int64_t(1));
    }

    void conversations_order_newestChangeFirst()
    {
        const int64_t a = *m_store->createConversation();
        const int64_t b = *m_store->createConversation();
        QCOMPARE(ids(), (std::vector<int64_t>{b, a}));
        QTest::qWait(3);
        QVERIFY(m_store->addUserMessage(a, 0, "x").ok());
        QCOMPARE(ids(), (std::vector<int64_t>{a, b}));
    }

    void draft_savedThenAnswered_isReplaced()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, "Tell me");
        QCOMPARE(branch(id), QStringList({"Tell me"})); // visible without an answer
        const int64_t draft = *m_store->saveDraftAnswer(user, 0, "Once");
        QCOMPARE(*m_store->saveDraftAnswer(user, draft, "Once upon"), draft);
        reopen();
        auto rows = *m_store->messages(id);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[1].text, std::string("Once upon"));
        QVERIFY(!rows[1].done);
        const int64_t second = *m_store->saveDraftAnswer(user, 0, "Again");
        const int64_t answer =
            *addAnswerAndState(*m_store, user, {}, sampleAnswer("The end."), sampleSnapshot(), "");
        QCOMPARE(answer, second);
        rows = *m_store->messages(id);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[1].text, std::string("The end."));
        QVERIFY(rows[1].done);
        QVERIFY(!m_store->saveDraftAnswer(user, answer, "late").ok()); // never over an answer
        QVERIFY(!m_store->saveDraftAnswer(user, draft, "late").ok());  // left by a crash, gone
        QCOMPARE(m_store->messages(id)->at(1).text, std::string("The end."));
    }

    void draftsSideBySide_becomeAnswersOneByOne()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, "Tell me");
        std::vector<int64_t> drafts;
        for (const char *text : {"a", "b", "c"})
            drafts.push_back(*m_store->saveDraftAnswer(user, 0, text));
        MessageRow answer = sampleAnswer("B, done");
        answer.id = drafts[1];
        QCOMPARE(*m_store->addAnswer(user, {1}, answer, ""), drafts[1]);
        QVERIFY(!m_store->addAnswer(user, {1}, answer, "").ok()); // a draft no more
        QCOMPARE(*m_store->saveDraftAnswer(user, drafts[0], "a, on"), drafts[0]);
        reopen();
        for (const size_t i : {0u, 1u, 2u}) {
            QVERIFY(m_store->selectVersion(drafts[i]).ok());
            const auto rows = *m_store->messages(id);
            QCOMPARE(rows.at(1).text, std::string(i == 0 ? "a, on" : i == 1 ? "B, done" : "c"));
            QCOMPARE(rows.at(1).done, i == 1);
            QCOMPARE(rows.at(1).versions, drafts);
        }
        const int64_t other = *m_store->addUserMessage(id, 0, "Other");
        answer.id = drafts[0];
        QVERIFY(!m_store->addAnswer(other, {1}, answer, "").ok()); // another message's
    }

    void draft_thatWasGoneOnFrom_staysBesideANewAnswer()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, "one");
        const int64_t draft = *m_store->saveDraftAnswer(user, 0, "cut of");
        const int64_t next = *m_store->addUserMessage(id, draft, "go on");
        QVERIFY(*addAnswerAndState(*m_store, user, {}, sampleAnswer("new"), Snapshot(), "") !=
                draft);
        QVERIFY(m_store->addUserMessage(id, next, "still there").ok());
        QCOMPARE(branch(id), QStringList({"one", "cut of", "go on", "still there"}));
    }

    void delete_undoAndPurge()
    {
        const int64_t a = *m_store->createConversation();
        const int64_t b = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(a, 0, "keep me");
        const int64_t answer =
            *addAnswerAndState(*m_store, user, {}, sampleAnswer("kept"), sampleSnapshot(), "");
        QVERIFY(m_store->markDeleted(a).ok());
        QCOMPARE(ids(), (std::vector<int64_t>{b}));
        QVERIFY(!m_store->conversation(a).ok());
        QVERIFY(!m_store->messages(a).ok());
        reopen(); // opening purges nothing
        QVERIFY(m_store->purgeDeleted(1).ok());
        QVERIFY(m_store->restore(a).ok());
        QCOMPARE(branch(a), QStringList({"keep me", "kept"}));
        QVERIFY(m_store->markDeleted(a).ok());
        QVERIFY(m_store->purgeDeleted(std::numeric_limits<int64_t>::max()).ok());
        QVERIFY(!m_store->restore(a).ok());
        QVERIFY(!m_store->snapshot(answer, "7:abc:fp32")->snapshot);
        QCOMPARE(count("message"), int64_t(0));
        QCOMPARE(count("snapshot"), int64_t(0));
        QCOMPARE(ids(), (std::vector<int64_t>{b}));
    }

    void setDeleted_manyAtOnce_andBack()
    {
        const int64_t a = *m_store->createConversation();
        const int64_t b = *m_store->createConversation();
        const int64_t c = *m_store->createConversation();
        QVERIFY(m_store->setDeleted({a, 99, c}, true).ok());
        QCOMPARE(ids(), (std::vector<int64_t>{b}));
        QVERIFY(m_store->setDeleted({c, a}, false).ok());
        QCOMPARE(ids().size(), size_t(3));
        QVERIFY(m_store->setDeleted({}, true).ok());
        QCOMPARE(ids().size(), size_t(3));
    }

    void purge_branchOfThousands_works()
    {
        const int64_t id = *m_store->createConversation();
        int64_t parent = 0;
        for (int i = 0; i < 1500; ++i)
            parent = *m_store->addUserMessage(id, parent, std::to_string(i));
        QCOMPARE(m_store->messages(id)->size(), size_t(1500));
        QCOMPARE(m_store->conversation(id)->messages, int64_t(1500));
        QVERIFY(m_store->markDeleted(id).ok());
        const auto purged = m_store->purgeDeleted(std::numeric_limits<int64_t>::max());
        QVERIFY2(purged.ok(), purged.ok() ? "" : purged.error().message.c_str());
        QCOMPARE(count("message"), int64_t(0));
    }

    void unknownIds_areUsageErrorsAndChangeNothing()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t other = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, "x");
        const int64_t answer =
            *addAnswerAndState(*m_store, user, {}, sampleAnswer("y"), Snapshot(), "");
        const auto usage = [](const auto &result) {
            return !result.ok() && result.error().code == ErrorCode::Usage;
        };
        QVERIFY(usage(m_store->conversation(99)));
        QVERIFY(usage(m_store->messages(99)));
        QVERIFY(usage(m_store->rename(99, "x")));
        QVERIFY(usage(m_store->markDeleted(99)));
        QVERIFY(usage(m_store->addUserMessage(99, 0, "x")));
        QVERIFY(usage(m_store->addUserMessage(id, 99, "x")));
        QVERIFY(usage(m_store->addUserMessage(other, user, "x"))); // of another conversation
        QVERIFY(usage(addAnswerAndState(*m_store, 99, {}, sampleAnswer("z"), Snapshot(), "")));
        QVERIFY(usage(addAnswerAndState(*m_store, answer, {}, sampleAnswer("z"), Snapshot(), "")));
        QVERIFY(usage(m_store->saveDraftAnswer(99, 0, "z")));
        QCOMPARE(count("message"), int64_t(2));
    }

    void snapshot_damagedByte_isDroppedAndTheTextStays()
    {
        const int64_t id = *m_store->createConversation();
        const int64_t user = *m_store->addUserMessage(id, 0, "x");
        const int64_t answer =
            *addAnswerAndState(*m_store, user, {}, sampleAnswer("y"), sampleSnapshot(), "");
        m_store.reset();
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database
                        ->script("UPDATE state_piece SET data = CAST(substr(data, 1, 999) || x'a5'"
                                 " || substr(data, 1001) AS BLOB)")
                        .ok());
        }
        m_store = std::move(*ConversationStore::open(path(), Mode::ReadOnly));
        QVERIFY(!m_store->snapshot(answer, "7:abc:fp32")->snapshot);
        QCOMPARE(count("snapshot"), int64_t(1));
        reopen();
        const auto snapshot = m_store->snapshot(answer, "7:abc:fp32");
        QVERIFY(snapshot.ok() && !snapshot->snapshot && snapshot->damaged);
        QCOMPARE(count("snapshot"), int64_t(0));
        QCOMPARE(branch(id), QStringList({"x", "y"}));
    }

    void settings_setReplaceAndMissing()
    {
        QVERIFY(!m_store->setting("model")->has_value());
        QVERIFY(m_store->setSetting("model", "/a").ok());
        QVERIFY(m_store->setSetting("model", "").ok());
        reopen();
        QCOMPARE(**m_store->setting("model"), std::string());
    }

    void diskFull_isTold()
    {
        m_store.reset();
        auto database = Database::open(path(), Database::Access::ReadWrite);
        const int64_t pages = *database->number("PRAGMA page_count");
        const std::string limit = "PRAGMA max_page_count = " + std::to_string(pages);
        QVERIFY(database->script(limit.c_str()).ok());
        const std::vector<std::byte> big(1 << 20);
        const auto full =
            database->run("INSERT INTO setting (key, value) VALUES ('x', ?1)", Blob(big));
        QVERIFY(!full.ok());
        QCOMPARE(full.error().code, ErrorCode::Storage);
        QVERIFY(QString::fromStdString(full.error().message).contains("the disk is full"));
        QCOMPARE(*database->number("SELECT count(*) FROM setting WHERE length(value) > 1000"),
                 int64_t(0));
    }

private:
    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }

    void reopen()
    {
        m_store.reset();
        auto store = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY2(store.ok(), store.ok() ? "" : store.error().message.c_str());
        m_store = std::move(*store);
    }

    QStringList branch(int64_t conversation) const
    {
        QStringList texts;
        const auto rows = m_store->messages(conversation);
        for (const MessageRow &row : *rows)
            texts << QString::fromStdString(row.text);
        return texts;
    }

    std::vector<int64_t> ids() const
    {
        std::vector<int64_t> result;
        const auto rows = m_store->conversations();
        for (const ConversationRow &row : *rows)
            result.push_back(row.id);
        return result;
    }

    int64_t count(const std::string &table) const
    {
        auto database = Database::open(path(), Database::Access::ReadOnly);
        return database.ok() ? *database->number("SELECT count(*) FROM " + table) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
};

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversation_store.moc"
