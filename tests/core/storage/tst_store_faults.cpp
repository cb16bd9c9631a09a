// No room, no rights, another writer: one clear sentence each, nothing lost, and on it goes after.
#include "core/storage/sample_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/mount.h>
#endif

using namespace mynah;
using Mode = ConversationStore::Mode;

namespace {

/// While it lives no file of this process may grow beyond `bytes`: as good as a full disk.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

using Call = std::function<Result<void>(ConversationStore &)>;

template <typename T> Result<void> plain(const Result<T> &result)
{
    if (!result.ok())
        return result.error();
    return {};
}

/// Every writing call of the interface, on the sample.
std::vector<std::pair<const char *, Call>> writingCalls()
{
    const std::string text(200000, 'x');
    MessageRow answer;
    answer.text = text;
    const auto state = std::make_shared<const Snapshot>(sampleSnapshot(99, 100000));
    return {
        {"createConversation",
         [text](ConversationStore &s) -> Result<void> {
             return plain(s.createConversation({text, 0}));
         }},
        {"rename", [text](ConversationStore &s) -> Result<void> { return s.rename(2, text); }},
        {"setPinned", [](ConversationStore &s) -> Result<void> { return s.setPinned(4, true); }},
        {"markDeleted", [](ConversationStore &s) -> Result<void> { return s.markDeleted(9); }},
        {"restore", [](ConversationStore &s) -> Result<void> { return s.restore(9); }},
        {"setDeleted",
         [](ConversationStore &s) -> Result<void> {
             return s.setDeleted({8, 9}, true);
         }},
        {"addUserMessage",
         [text](ConversationStore &s) -> Result<void> {
             return plain(s.addUserMessage(2, 0, text));
         }},
        {"addAnswer",
         [answer](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(2));
             return plain(s.addAnswer(messages[0].id, {1}, answer, ""));
         }},
        {"continueAnswer",
         [answer](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(3));
             return plain(s.continueAnswer(messages.back().id, answer));
         }},
        {"saveDraftAnswer",
         [text](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(2));
             return plain(s.saveDraftAnswer(messages[0].id, 0, text));
         }},
        {"selectVersion",
         [](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(4));
             return s.selectVersion(messages[0].id);
         }},
        {"rewind", [](ConversationStore &s) -> Result<void> { return s.rewind(10, 0); }},
        {"branch",
         [](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(3));
             return plain(s.branch(messages.back().id));
         }},
        {"saveSnapshot",
         [state](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(2));
             MYNAH_TRY(auto writer, s.saveSnapshot(messages[0].id, state));
             return writeAll(*writer);
         }},
        {"saveOpening",
         [state](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(auto writer, s.saveOpening("x", state));
             return writeAll(*writer);
         }},
        {"addBookmark",
         [](ConversationStore &s) -> Result<void> {
             MYNAH_TRY(const auto messages, s.messages(1));
             return plain(s.addBookmark(messages.back().id, kSampleModel, "New"));
         }},
        {"importBookmark",
         [state](ConversationStore &s) -> Result<void> {
             return plain(s.importBookmark(*state, "In", "Sample"));
         }},
        {"renameBookmark",
         [](ConversationStore &s) -> Result<void> { return s.renameBookmark(1, "Other"); }},
        {"removeBookmark",
         [](ConversationStore &s) -> Result<void> { return s.removeBookmark(2); }},
        {"purgeDeleted",
         [](ConversationStore &s) -> Result<void> {
             return s.purgeDeleted(std::numeric_limits<int64_t>::max());
         }},
        {"setSetting",
         [text](ConversationStore &s) -> Result<void> { return s.setSetting("key", text); }},
        {"tidy", [](ConversationStore &s) -> Result<void> { return tidyAll(s); }},
    };
}

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
        QVERIFY(fillSample(*m_store).ok());
        QVERIFY(tidyAll(*m_store).ok());
        remember();
    }

    void cleanup()
    {
        m_store.reset();
#ifdef __linux__
        if (m_mounted)
            umount(m_dir->filePath("disk").toUtf8().constData());
#endif
        m_mounted = m_onDisk = false;
    }

    void noFileMayGrow_everyCallSaysSo_andGoesOnAfterwards()
    {
        m_store.reset();
        reopen(); // with an empty log: every change has to make it grow
        for (const auto &[name, call] : writingCalls()) {
            {
                const FileLimit tight(40);
                expectFailure(name, call(*m_store));
            }
            if (QTest::currentTestFailed())
                return;
        }
        goesOn();
    }

    void fullDisk_everyCallSaysSo_andGoesOnAfterwards()
    {
#ifdef __linux__
        QVERIFY(QDir(m_dir->path()).mkdir("disk"));
        const QByteArray disk = m_dir->filePath("disk").toUtf8();
        if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=12m") != 0)
            QSKIP("no small disk can be made here: mounting is not allowed");
        m_mounted = true;
        m_store.reset();
        m_onDisk = true;
        reopen();
        QVERIFY(fillSample(*m_store).ok());
        QVERIFY(tidyAll(*m_store).ok());
        remember();
        // All room is taken but a few pages, and the log is gone.
        m_store.reset();
        QFile filler(m_dir->filePath("disk/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) {
        }
        QVERIFY(filler.resize(filler.size() - 120000));
        reopen();
        int failed = 0;
        for (const auto &[name, call] : writingCalls()) {
            const auto done = call(*m_store);
            if (done.ok())
                continue; // it found room in the log
            ++failed;
            expectFailure(name, done);
            QVERIFY2(QString::fromStdString(done.error().message).contains("disk is full"),
                     done.error().message.c_str());
        }
        QVERIFY2(failed >= 8, "the disk was not full");
        filler.close();
        QVERIFY(filler.remove());
        goesOn();
#else
        QSKIP("mounting a small disk is only done on Linux");
#endif
    }

    void readOnlyFolder_isRefusedWithASentence()
    {
        m_store.reset();
        const QByteArray folder = m_dir->path().toUtf8();
        QVERIFY(chmod(folder.constData(), 0555) == 0);
        QCOMPARE(asNobody([this] {
                     const auto opened = openOrRepair(path());
                     const QString message =
                         opened.ok() ? QString() : QString::fromStdString(opened.error().message);
                     return !opened.ok() && opened.error().code == ErrorCode::Storage &&
                            message.startsWith(QString::fromStdString(path()));
                 }),
                 0);
        QVERIFY(chmod(folder.constData(), 0700) == 0);
        reopen();
        goesOn();
    }

    void lockedByAnotherConnection_isBusyInAboutASecond_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::addRow("immediate") << "BEGIN IMMEDIATE";
        QTest::addRow("exclusive") << "BEGIN EXCLUSIVE";
    }

    void lockedByAnotherConnection_isBusyInAboutASecond()
    {
        QFETCH(QString, lock);
        auto other = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(other->script(lock.toUtf8().constData()).ok());
        for (const auto &[name, call] : writingCalls()) {
            QElapsedTimer timer;
            timer.start();
            const auto done = call(*m_store);
            if (std::string_view(name) == "tidy" && done.ok())
                continue; // nothing to do
            QVERIFY2(!done.ok(), name);
            QVERIFY2(done.error().code == ErrorCode::StorageBusy, done.error().message.c_str());
            QVERIFY(timer.elapsed() < 5000);
            if (timer.elapsed() > 500)
                break; // the others wait just as long
        }
        QVERIFY(other->script("ROLLBACK").ok());
        other->close();
        goesOn();
    }

private:
    std::string path() const
    {
        return m_dir->filePath(m_onDisk ? "disk/chats.db" : "chats.db").toStdString();
    }

    void reopen()
    {
        auto opened = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }

    /// All finished messages but those of conversations that the calls delete.
    void remember()
    {
        m_texts = *textsIn(path());
        std::erase_if(m_texts, [](const auto &one) {
            return one.second.conversation == 8 || one.second.conversation == 9;
        });
    }

    void expectFailure(const char *name, const Result<void> &done)
    {
        if (done.ok() && std::string_view(name) == "tidy")
            return;
        QVERIFY2(!done.ok(), name);
        const QString message = QString::fromStdString(done.error().message);
        QVERIFY2(done.error().code == ErrorCode::Storage, qPrintable(name + (": " + message)));
        QVERIFY2(message.startsWith(QString::fromStdString(path())), qPrintable(message));
    }

    /// What was finished is there, and the store writes again.
    void goesOn()
    {
        const auto texts = *textsIn(path());
        for (const auto &[id, text] : m_texts)
            QVERIFY(texts.contains(id) && (texts.at(id) == text));
        const int64_t conversation = *m_store->createConversation();
        QVERIFY(m_store->addUserMessage(conversation, 0, "It goes on").ok());
        QVERIFY(tidyAll(*m_store).ok());
        m_store.reset();
        reopen();
        QCOMPARE(m_store->messages(conversation)->front().text, std::string("It goes on"));
        auto database = Database::open(path(), Database::Access::ReadOnly);
        auto check = database->query("PRAGMA integrity_check");
        QVERIFY(*check->next());
        QCOMPARE(check->text(0), std::string("ok"));
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
    }

    /// Runs it without the rights of root. 0: it gave true.
    template <typename Job> int asNobody(Job job)
    {
        const pid_t child = fork();
        if (child == 0) {
            if (geteuid() == 0) {
                // The files become the other's, so that only the folder stands in the way.
                for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files))
                    if (chown(m_dir->filePath(name).toUtf8().constData(), 65534, 65534) != 0)
                        _exit(3);
                if (setgid(65534) != 0 || setuid(65534) != 0)
                    _exit(4);
            }
            _exit(job() ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;
    std::map<int64_t, SampleText> m_texts;
    bool m_mounted = false, m_onDisk = false;
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
