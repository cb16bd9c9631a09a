// A writer that is killed at any moment loses nothing that it reported as saved.
#include "core/storage/sqlite.h"
#include "core/storage/stored_answer.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace mynah;

namespace {

constexpr int kRounds = 50;
const std::string kFingerprint = "7:killed:fp32";

/// What the child says after a call returned. Written in one piece, as it is below PIPE_BUF.
struct Saved {
    int64_t id = 0;
    int64_t seed = 0;
    int64_t answer = 0; // 1: an answer with a snapshot, 0: a user message
};

std::string textOf(int64_t seed, bool answer)
{
    std::string text = (answer ? "Answer " : "Question ") + std::to_string(seed) + ": ";
    for (int64_t i = 0; i < 20 + seed % 300; ++i)
        text += static_cast<char>('a' + (seed * 31 + i * 7) % 26);
    return text;
}

Snapshot snapshotOf(int64_t seed)
{
    Snapshot snapshot;
    snapshot.modelFingerprint = kFingerprint;
    snapshot.tokenizerDigest = static_cast<uint64_t>(seed);
    snapshot.state.resize(20000);
    for (size_t i = 0; i < snapshot.state.size(); ++i)
        snapshot.state[i] = static_cast<float>(seed) + static_cast<float>(i) / 7.0f;
    snapshot.logits.assign(256, static_cast<float>(seed) / 3.0f);
    snapshot.tokens.assign(static_cast<size_t>(seed % 50), static_cast<TokenId>(seed));
    snapshot.penaltyCounts[static_cast<TokenId>(seed)] = 0.5f;
    return snapshot;
}

/// The child: goes on with the conversation until it is killed. Its exit code names the step that
/// failed.
[[noreturn]] void
writeUntilKilled(const std::string &path, int64_t conversation, int64_t seed, int out)
{
    auto opened = ConversationStore::open(path, ConversationStore::Mode::ReadWrite);
    if (!opened.ok())
        _exit(10);
    ConversationStore &store = **opened;
    for (;; ++seed) {
        const auto branch = store.messages(conversation);
        if (!branch.ok())
            _exit(11);
        const auto user = store.addUserMessage(
            conversation, branch->empty() ? 0 : branch->back().id, textOf(seed, false));
        if (!user.ok())
            _exit(12);
        const Saved question{*user, seed, 0};
        if (write(out, &question, sizeof question) != sizeof question)
            _exit(13);
        const std::string text = textOf(seed, true);
        int64_t draft = 0;
        for (size_t part = 1; part <= 2; ++part) {
            const auto saved = store.saveDraftAnswer(*user, draft, text.substr(0, part * 8));
            if (!saved.ok())
                _exit(14);
            draft = *saved;
        }
        MessageRow answer;
        answer.text = text;
        answer.tokens = {1, 2, static_cast<TokenId>(seed)};
        answer.stop = "blank_line";
        const auto id = addAnswerAndState(
            store, *user, {7, static_cast<TokenId>(seed)}, answer, snapshotOf(seed), "model.gguf");
        if (!id.ok())
            _exit(15);
        const Saved done{*id, seed, 1};
        if (write(out, &done, sizeof done) != sizeof done)
            _exit(16);
    }
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void kill_anyMoment_losesNothingReported()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("chats.db").toStdString();
        int64_t conversation = 0;
        {
            auto store = ConversationStore::open(path, ConversationStore::Mode::ReadWrite);
            QVERIFY(store.ok());
            conversation = *(*store)->createConversation();
        }
        std::mt19937 random(20240607);
        size_t answers = 0;
        for (int round = 0; round < kRounds; ++round) {
            const std::vector<Saved> saved =
                runAndKill(path, conversation, 1000 * (round + 1), random() % 120);
            if (QTest::currentTestFailed())
                return;
            for (const Saved &one : saved) {
                m_saved[one.id] = one;
                answers += one.answer ? 1 : 0;
            }
            verify(path, conversation);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%zu messages reported, %zu of them answers", m_saved.size(), answers);
        QVERIFY(answers >= size_t(kRounds) / 2); // else the kills came too early to prove anything
    }

private:
    std::vector<Saved>
    runAndKill(const std::string &path, int64_t conversation, int64_t seed, unsigned afterMs)
    {
        int pipeEnds[2];
        if (pipe(pipeEnds) != 0)
            qFatal("no pipe");
        const pid_t child = fork();
        if (child == 0) {
            close(pipeEnds[0]);
            writeUntilKilled(path, conversation, seed, pipeEnds[1]);
        }
        close(pipeEnds[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(afterMs));
        kill(child, SIGKILL);
        std::vector<Saved> saved;
        Saved one;
        while (read(pipeEnds[0], &one, sizeof one) == sizeof one)
            saved.push_back(one);
        close(pipeEnds[0]);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status))
            QTest::qFail(
                ("the writer failed at step " + std::to_string(WEXITSTATUS(status))).c_str(),
                __FILE__,
                __LINE__);
        return saved;
    }

    void verify(const std::string &path, int64_t conversation)
    {
        auto store = ConversationStore::open(path, ConversationStore::Mode::ReadWrite);
        QVERIFY2(store.ok(), store.ok() ? "" : store.error().message.c_str());
        const auto branch = (*store)->messages(conversation);
        QVERIFY(branch.ok());
        std::map<int64_t, MessageRow> rows;
        for (const MessageRow &row : *branch)
            rows[row.id] = row;
        for (const auto &[id, saved] : m_saved) {
            QVERIFY2(rows.contains(id), "a message that was reported as saved is gone");
            const MessageRow &row = rows[id];
            QCOMPARE(row.text, textOf(saved.seed, saved.answer != 0));
            QVERIFY(row.done);
            if (!saved.answer)
                continue;
            QVERIFY(row.tokens == (std::vector<TokenId>{1, 2, static_cast<TokenId>(saved.seed)}));
            const auto snapshot = (*store)->snapshot(id, kFingerprint);
            QVERIFY(snapshot.ok() && snapshot->snapshot);
            QVERIFY(*snapshot->snapshot == snapshotOf(saved.seed));
        }
        // An answer whose call did not return is there as a whole or not at all.
        for (const MessageRow &row : *branch) {
            if (row.role != Role::Assistant || !row.done || m_saved.contains(row.id))
                continue;
            QVERIFY(!row.tokens.empty());
            QVERIFY(!rows[row.parent].tokens.empty());
            const auto snapshot = (*store)->snapshot(row.id, kFingerprint);
            QVERIFY2(snapshot.ok() && !snapshot->damaged, "a state was saved by halves");
        }
        auto database = Database::open(path, Database::Access::ReadOnly);
        QVERIFY(database.ok());
        auto check = database->query("PRAGMA integrity_check");
        QVERIFY(check.ok() && *check->next());
        QCOMPARE(check->text(0), std::string("ok"));
        auto broken = database->query("PRAGMA foreign_key_check");
        QVERIFY(broken.ok() && !*broken->next());
    }

    std::map<int64_t, Saved> m_saved;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
