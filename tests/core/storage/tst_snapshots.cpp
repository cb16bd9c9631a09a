// States in the database: piece by piece, shared, thinned to a budget, found again.
#include "core/storage/snapshot_budget.h"
#include "core/storage/state_pieces.h"
#include "core/storage/stored_answer.h"
#include "core/storage/turn_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace mynah;

namespace {

const std::string kModel = "7:abc:fp32";

Snapshot stateOf(float value, size_t floats = 1000)
{
    Snapshot snapshot;
    snapshot.modelFingerprint = kModel;
    std::mt19937 random(static_cast<unsigned>(value * 1000));
    std::normal_distribution<float> normal(0, value);
    for (size_t i = 0; i < floats; ++i)
        snapshot.state.push_back(normal(random));
    snapshot.logits.assign(256, value);
    snapshot.tokens = {1, 2, 3};
    return snapshot;
}

MessageRow answerOf(const std::string &text)
{
    MessageRow row;
    row.role = Role::Assistant;
    row.text = text;
    row.tokens = {4};
    row.tokenizer = 9;
    return row;
}

} // namespace

class TestSnapshots : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void pieces_comeBackExactly()
    {
        PieceCodec codec;
        std::mt19937 random(1);
        for (const size_t words : {size_t(0), size_t(1), size_t(7), kPieceBytes / 4}) {
            for (const int kind : {0, 1, 2}) { // zeros, small numbers, noise
                std::vector<uint32_t> raw(words);
                for (uint32_t &word : raw)
                    word = kind == 0 ? 0 : kind == 1 ? random() % 100 : uint32_t(random());
                const auto bytes = std::as_bytes(std::span(raw));
                const auto piece = codec.compress(bytes);
                const std::vector<std::byte> kept(piece.begin(), piece.end());
                QVERIFY(kept.size() <= bytes.size() + 1);
                std::vector<uint32_t> back(words, 77);
                QVERIFY(codec.decompress(kept, std::as_writable_bytes(std::span(back))).ok());
                QVERIFY(back == raw);
            }
        }
    }

    void pieces_damaged_areRefused()
    {
        PieceCodec codec;
        std::vector<float> raw(5000, 0.25f);
        const auto piece = codec.compress(std::as_bytes(std::span(raw)));
        const std::vector<std::byte> kept(piece.begin(), piece.end());
        for (size_t size = 0; size < kept.size(); ++size)
            QVERIFY(!codec
                         .decompress(std::span(kept).first(size),
                                     std::as_writable_bytes(std::span(raw)))
                         .ok());
        QVERIFY(!codec.decompress(kept, std::as_writable_bytes(std::span(raw)).first(400)).ok());
    }

    void saving_inSteps_isFoundOnlyWhenWhole()
    {
        const int64_t answer = addTurn("x");
        const Snapshot large = stateOf(1, 700'000); // 2.8 MB: three pieces
        auto writer =
            std::move(*m_store->saveSnapshot(answer, std::make_shared<const Snapshot>(large)));
        int steps = 0;
        for (;;) {
            QVERIFY(!m_store->snapshot(answer, kModel)->snapshot);
            const auto more = writer->step();
            QVERIFY(more.ok());
            ++steps;
            if (!*more)
                break;
            while (*m_store->tidy(UINT64_MAX)) { // leaves alone what is being written
            }
        }
        QVERIFY(steps >= 4);
        QVERIFY(*m_store->snapshot(answer, kModel)->snapshot == large);
        QVERIFY(!*writer->step());
        const auto usage = *m_store->usage();
        QVERIFY(usage.stateBytes < 700'000 * 4 && usage.stateBytes > 700'000 * 3);
    }

    void saving_givenUp_isCleanedAway()
    {
        const int64_t answer = addTurn("x");
        {
            auto writer = std::move(*m_store->saveSnapshot(
                answer, std::make_shared<const Snapshot>(stateOf(1, 700'000))));
            QVERIFY(*writer->step() && *writer->step());
        }
        QVERIFY(*m_store->tidy(UINT64_MAX));
        while (*m_store->tidy(UINT64_MAX)) {
        }
        QCOMPARE(m_store->usage()->stateBytes, uint64_t(0));
        QVERIFY(!m_store->snapshot(answer, kModel)->snapshot);
    }

    void saving_ofAMessageDeletedMeanwhile_leavesNothing()
    {
        const int64_t answer = addTurn("x");
        auto writer =
            std::move(*m_store->saveSnapshot(answer, std::make_shared<const Snapshot>(stateOf(1))));
        QVERIFY(*writer->step());
        QVERIFY(m_store->markDeleted(m_chat).ok());
        QVERIFY(m_store->purgeDeleted(INT64_MAX).ok());
        QVERIFY(writeAll(*writer).ok());
        writer.reset();
        while (*m_store->tidy(UINT64_MAX)) {
        }
        QCOMPARE(m_store->usage()->stateBytes, uint64_t(0));
    }

    void severalModels_keepTheirStatesSideBySide()
    {
        const int64_t answer = addTurn("x", stateOf(1));
        Snapshot other = stateOf(2);
        other.modelFingerprint = "other";
        save(answer, other);
        QVERIFY(*m_store->snapshot(answer, kModel)->snapshot == stateOf(1));
        QVERIFY(*m_store->snapshot(answer, "other")->snapshot == other);
        save(answer, stateOf(3));
        QVERIFY(*m_store->snapshot(answer, kModel)->snapshot == stateOf(3));
        while (*m_store->tidy(UINT64_MAX)) {
        }
        QCOMPARE(m_store->usage()->snapshots, int64_t(2)); // the replaced one is gone
    }

    void states_areListed_withoutBeingRead()
    {
        const int64_t first = addTurn("a", stateOf(1));
        const int64_t second = addTurn("b", stateOf(2));
        Snapshot other = stateOf(3);
        other.modelFingerprint = "other";
        other.tokens = {1};
        save(second, other);
        const auto rows = m_store->states(m_chat);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE(rows->front().message, first);
        QCOMPARE(rows->front().tokens, int64_t(3));
        QCOMPARE(rows->front().fingerprint, std::string(kModel));
        QVERIFY(rows->front().storedBytes > 0 && rows->front().createdMs > 0);
        QCOMPARE(rows->back().message, second);
        const auto one = std::find_if(
            rows->begin(), rows->end(), [](const StateRow &row) { return row.tokens == 1; });
        QVERIFY(one != rows->end() && one->fingerprint == "other" && one->message == second);
        QVERIFY(m_store->states(m_chat + 1)->empty());
    }

    void staysWhenThinned_isAboutTwoForEachDoubling_andNeverComesBack()
    {
        for (int64_t turns : {10, 100, 1000, 2500}) {
            int64_t kept = 0;
            for (int64_t turn = 0; turn <= turns; ++turn) {
                const bool stays = staysWhenThinned(turn, turns - turn);
                kept += stays;
                if (!stays)
                    QVERIFY(!staysWhenThinned(turn, turns - turn + 1));
            }
            QVERIFY2(kept >= 2 && kept <= 2 + 3 * std::log2(double(turns)),
                     qPrintable(QString("%1 of %2").arg(kept).arg(turns)));
        }
    }

    void budget_thinsOldConversationsFirst_andKeepsTheNewestStates()
    {
        constexpr int kTurns = 40;
        std::vector<int64_t> chats, lasts;
        for (int chat = 0; chat < 3; ++chat) {
            m_chat = *m_store->createConversation();
            m_leaf = 0;
            for (int turn = 0; turn < kTurns; ++turn)
                addTurn("t", stateOf(1.0f + float(turn)));
            chats.push_back(m_chat);
            lasts.push_back(m_leaf);
            QTest::qSleep(3);
        }
        const uint64_t all = m_store->usage()->stateBytes, one = all / 3;
        tidyTo(all - one / 4);
        QVERIFY(kept(chats[0]) < kTurns);
        QCOMPARE(kept(chats[1]), kTurns);
        QCOMPARE(kept(chats[2]), kTurns);
        QVERIFY(m_store->usage()->stateBytes <= all - one / 4);
        tidyTo(one);
        for (const int64_t last : lasts)
            QVERIFY(m_store->snapshot(last, kModel)->snapshot);
        QVERIFY(kept(chats[0]) <= kept(chats[2]));
        QVERIFY(m_store->usage()->stateBytes <= one);
        tidyTo(one / kTurns * 2);
        QCOMPARE(kept(chats[0]), 0);
        QVERIFY(m_store->snapshot(lasts[2], kModel)->snapshot);
        tidyTo(0);
        QCOMPARE(kept(chats[1]), 0);
        QCOMPARE(kept(chats[2]), 1); // the conversation in use
        for (const int64_t chat : chats)
            QCOMPARE(m_store->messages(chat)->size(), size_t(2 * kTurns)); // messages never
        QVERIFY(!*m_store->tidy(0));
    }

    void bookmark_isNeverThinned_andOutlivesItsConversation()
    {
        const int64_t answer = addTurn("x", stateOf(1));
        const int64_t id = *m_store->addBookmark(answer, kModel, "Vor dem Streit");
        QVERIFY(!m_store->addBookmark(answer, "none", "x").ok());
        QCOMPARE(m_store->bookmarks()->front().message, answer);
        tidyTo(0);
        QVERIFY(m_store->markDeleted(m_chat).ok());
        QVERIFY(m_store->purgeDeleted(INT64_MAX).ok());
        tidyTo(0);
        const auto rows = *m_store->bookmarks();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].name, std::string("Vor dem Streit"));
        QCOMPARE(rows[0].message, int64_t(0));
        QCOMPARE(rows[0].tokens, int64_t(3));
        QVERIFY(**m_store->bookmarkState(id) == stateOf(1));

        NewConversation start;
        start.bookmark = id;
        const int64_t chat = *m_store->createConversation(start);
        QCOMPARE(m_store->conversation(chat)->bookmark, id);
        QVERIFY(!m_store->removeBookmark(id).ok()); // it is needed
        const auto source = *turnAfter(*m_store, chat, {}, kModel);
        QVERIFY(source.request.origin && *source.request.origin == stateOf(1));
        QVERIFY(m_store->markDeleted(chat).ok());
        QVERIFY(m_store->purgeDeleted(INT64_MAX).ok());
        QVERIFY(m_store->renameBookmark(id, "Neu").ok());
        QVERIFY(m_store->removeBookmark(id).ok());
        tidyTo(0);
        QCOMPARE(m_store->usage()->stateBytes, uint64_t(0));
        start.bookmark = 77;
        QVERIFY(!m_store->createConversation(start).ok());
        QVERIFY(m_store->conversations()->empty());
    }

    void importedBookmark_isTheStateThatWasGiven()
    {
        const int64_t id = *m_store->importBookmark(stateOf(5), "Import", "RWKV-7 World 1.5B");
        QVERIFY(**m_store->bookmarkState(id) == stateOf(5));
        QCOMPARE(m_store->bookmarks()->front().model, std::string("RWKV-7 World 1.5B"));
    }

    void opening_isSharedByTextAndModel()
    {
        auto writer = std::move(
            *m_store->saveOpening("You are a bird.", std::make_shared<const Snapshot>(stateOf(1))));
        QVERIFY(writeAll(*writer).ok());
        QVERIFY(*m_store->opening("You are a bird.", kModel)->snapshot == stateOf(1));
        QVERIFY(!m_store->opening("You are a bird.", "other")->snapshot);
        QVERIFY(!m_store->opening("You are a cat.", kModel)->snapshot);
        NewConversation start;
        start.systemText = "You are a bird.";
        const int64_t chat = *m_store->createConversation(start);
        const auto branch = *m_store->messages(chat);
        const auto source = *turnAfter(*m_store, chat, branch, kModel);
        QVERIFY(source.request.start && *source.request.start == stateOf(1));
        QCOMPARE(source.request.transcript.size(), size_t(1));
        writer.reset();
        addTurn("x", stateOf(2)); // something newer than the opening
        tidyTo(0);
        QVERIFY(!m_store->opening("You are a bird.", kModel)->snapshot);
    }

    void turnAfter_takesTheNearestState_andSaysWhenOneWasDamaged()
    {
        addTurn("a", stateOf(1));
        const int64_t second = addTurn("b", stateOf(2));
        const int64_t third = addTurn("c"); // without a state
        auto branch = *m_store->messages(m_chat);
        auto source = *turnAfter(*m_store, m_chat, branch, kModel);
        QVERIFY(!source.damaged && *source.request.start == stateOf(2));
        QCOMPARE(source.request.transcript.size(), size_t(6));
        QCOMPARE(source.request.transcript[1].tokenizer, uint64_t(9));
        QVERIFY(!turnAfter(*m_store, m_chat, branch, "other")->request.start);
        QVERIFY(!turnAfter(*m_store, m_chat, branch, kModel, third)->request.start); // it is live
        damage(second);
        source = *turnAfter(*m_store, m_chat, branch, kModel);
        QVERIFY(source.damaged && *source.request.start == stateOf(1));
        source = *turnAfter(*m_store, m_chat, branch, kModel);
        QVERIFY(!source.damaged && *source.request.start == stateOf(1)); // said once
    }

private:
    void reopen()
    {
        m_store.reset();
        auto opened = ConversationStore::open(path(), ConversationStore::Mode::ReadWrite);
        QVERIFY(opened.ok());
        m_store = std::move(*opened);
        m_chat = *m_store->createConversation();
        m_leaf = 0;
    }

    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }

    void save(int64_t message, const Snapshot &snapshot)
    {
        auto writer =
            std::move(*m_store->saveSnapshot(message, std::make_shared<const Snapshot>(snapshot)));
        QVERIFY(writeAll(*writer).ok());
    }

    int64_t addTurn(const std::string &text, const Snapshot &snapshot = {})
    {
        const int64_t user = *m_store->addUserMessage(m_chat, m_leaf, text);
        m_leaf = *addAnswerAndState(*m_store, user, {7}, answerOf("to " + text), snapshot, "");
        return m_leaf;
    }

    int kept(int64_t chat) { return int(m_store->snapshotMessages(chat, kModel)->size()); }

    void tidyTo(uint64_t budget)
    {
        while (*m_store->tidy(budget)) {
        }
    }

    void damage(int64_t message)
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(database
                    ->run("UPDATE state_piece SET data = CAST(substr(data, 1, 99) || x'a5' ||"
                          " substr(data, 101) AS BLOB) WHERE state_id ="
                          " (SELECT state_id FROM snapshot WHERE message_id = ?1)",
                          message)
                    .ok());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
    int64_t m_chat = 0, m_leaf = 0;
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
