// Kills at any moment of everything that is not writing an answer (that is tst_kill): bringing an
// old file along, thinning, branching, purging, erasing, copying texts, repairing.
#include "core/storage/sample_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <functional>
#include <limits>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace mynah;
using Mode = ConversationStore::Mode;

namespace {

constexpr int kRounds = 25;
const auto kEver = std::numeric_limits<int64_t>::max();

using Clock = std::chrono::steady_clock;

/// What a child does; its result is its exit code when nobody kills it.
using Work = std::function<Result<void>(const std::string &path)>;

Result<void> thinStates(const std::string &path)
{
    MYNAH_TRY(auto store, ConversationStore::open(path, Mode::ReadWrite));
    for (;;) {
        MYNAH_TRY(const bool more, store->tidy(20000));
        if (!more)
            return {};
    }
}

Result<void> branchAndCopy(const std::string &path)
{
    MYNAH_TRY(auto store, ConversationStore::open(path, Mode::ReadWrite));
    for (int i = 0; i < 10; ++i) {
        MYNAH_TRY(const auto messages, store->messages(1));
        MYNAH_CHECK(store->branch(messages.back().id));
        MYNAH_CHECK(tidyAll(*store));
    }
    return {};
}

Result<void> purgeAll(const std::string &path)
{
    MYNAH_TRY(auto store, ConversationStore::open(path, Mode::ReadWrite));
    for (int i = 0; i < 10; ++i) {
        MYNAH_TRY(const int64_t conversation, store->createConversation());
        MYNAH_CHECK(store->addUserMessage(conversation, 0, "Soon gone"));
        MYNAH_CHECK(store->markDeleted(conversation));
        MYNAH_CHECK(store->purgeDeleted(kEver));
    }
    return {};
}

Result<void> eraseAll(const std::string &path)
{
    MYNAH_TRY(auto store, ConversationStore::open(path, Mode::ReadWrite));
    return store->eraseEverything();
}

Result<void> bringAlong(const std::string &path)
{
    MYNAH_TRY(auto store, ConversationStore::open(path, Mode::ReadWrite));
    return tidyAll(*store);
}

Result<void> repairFile(const std::string &path)
{
    MYNAH_TRY(const RepairReport report, repairDatabase(path));
    return report.messages > 0 ? Result<void>() : Error{ErrorCode::Storage, "nothing was saved"};
}

} // namespace

class TestKillWork : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTemporaryDir dir(fastFolder("tst_kill_work"));
        const std::string path = dir.filePath("chats.db").toStdString();
        {
            auto store = ConversationStore::open(path, Mode::ReadWrite);
            QVERIFY(fillSample(**store).ok());
            QVERIFY(tidyAll(**store).ok());
        }
        m_main = bytesOf(path);
        m_copy = bytesOf(textCopyPath(path));
        m_old = bytesOf(MYNAH_SOURCE_DIR "/tests/fixtures/db/schema-1.db");
        m_damaged = m_main;
        for (const int page : {0, 4, 9, 20}) // the first one too; one wiped
            m_damaged[page * 4096 + 1234] = static_cast<char>(m_damaged[page * 4096 + 1234] ^ 64);
        m_damaged.replace(30 * 4096, 4096, QByteArray(4096, '\0'));
        m_texts = *textsIn(path);
        QVERIFY(m_texts.size() > 100 && !m_old.isEmpty());
    }

    void killed_atAnyMoment_data()
    {
        QTest::addColumn<QString>("work");
        for (const char *work : {"migrate", "thin", "branchAndCopy", "purge", "erase", "repair"})
            QTest::addRow("%s", work) << work;
    }

    void killed_atAnyMoment()
    {
        QFETCH(QString, work);
        const std::map<QString, Work> all = {{"migrate", Work(bringAlong)},
                                             {"thin", Work(thinStates)},
                                             {"branchAndCopy", Work(branchAndCopy)},
                                             {"purge", Work(purgeAll)},
                                             {"erase", Work(eraseAll)},
                                             {"repair", Work(repairFile)}};
        std::mt19937 random(42);
        const auto whole = runFor(work, all.at(work), std::chrono::hours(1));
        if (QTest::currentTestFailed())
            return;
        int killed = 0;
        for (int round = 0; round < kRounds; ++round) {
            const auto after = Clock::duration(static_cast<Clock::rep>(
                double(random()) / double(random.max()) * double(whole.count())));
            (void)runFor(work, all.at(work), after);
            if (QTest::currentTestFailed())
                return;
            killed += m_killed ? 1 : 0;
            verify(work);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d were killed at work", killed, kRounds);
        QVERIFY(killed >= kRounds / 3);
    }

private:
    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }

    void prepare(const QString &work)
    {
        m_dir = std::make_unique<QTemporaryDir>(fastFolder("tst_kill_work"));
        writeBytes(path(), work == "migrate" ? m_old : work == "repair" ? m_damaged : m_main);
        if (work != "migrate")
            writeBytes(textCopyPath(path()), m_copy);
    }

    /// Does the work in a child and kills it after that time. How long it took.
    Clock::duration runFor(const QString &name, const Work &work, Clock::duration after)
    {
        prepare(name);
        const auto start = Clock::now();
        const pid_t child = fork();
        if (child == 0)
            _exit(work(path()).ok() ? 0 : 1);
        int status = 0;
        pid_t ended = 0;
        while (ended == 0 && Clock::now() - start < after) {
            ended = waitpid(child, &status, WNOHANG);
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        }
        if (ended == 0) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
        }
        m_killed = WIFSIGNALED(status);
        if (!m_killed && WEXITSTATUS(status) != 0)
            QTest::qFail("the work itself failed", __FILE__, __LINE__);
        return Clock::now() - start;
    }

    void verify(const QString &work)
    {
        QVERIFY2(work == "erase" || QFile::exists(QString::fromStdString(path())),
                 "there is no file of that name");
        {
            auto opened = openOrRepair(path());
            QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
            QVERIFY2(!opened->repair || work == "repair", "it was found damaged");
            const auto looked = lookAtEverything(*opened->store);
            if (work == "repair" && !looked.ok()) { // killed before it began
                opened->store.reset();
                QVERIFY(repairAndOpen(path()).ok());
            } else {
                QVERIFY2(looked.ok(), looked.ok() ? "" : looked.error().message.c_str());
            }
        }
        auto texts = *textsIn(path());
        if (work == "migrate")
            QCOMPARE(texts.size(), size_t(9));
        else if (work == "erase")
            QVERIFY2(texts.empty() || texts == m_texts, "it was erased by halves");
        else
            QVERIFY2(containsAll(texts, work == "purge"), "a message is missing");
        QCOMPARE(*textsIn(textCopyPath(path())), texts);
        auto database = Database::open(path(), Database::Access::ReadOnly);
        auto check = database->query("PRAGMA integrity_check");
        QVERIFY(check.ok() && *check->next());
        QCOMPARE(check->text(0), std::string("ok"));
        auto broken = database->query("PRAGMA foreign_key_check");
        QVERIFY(broken.ok() && !*broken->next());
    }

    /// Purging takes the one conversation of the sample along that was deleted before.
    bool containsAll(const std::map<int64_t, SampleText> &texts, bool purged) const
    {
        return std::all_of(m_texts.begin(), m_texts.end(), [&](const auto &one) {
            const auto found = texts.find(one.first);
            return (found != texts.end() && found->second == one.second) ||
                   (purged && one.second.conversation == 8);
        });
    }

    QByteArray m_main, m_copy, m_old, m_damaged;
    std::map<int64_t, SampleText> m_texts;
    std::unique_ptr<QTemporaryDir> m_dir;
    bool m_killed = false;
};

QTEST_GUILESS_MAIN(TestKillWork)
#include "tst_kill_work.moc"
