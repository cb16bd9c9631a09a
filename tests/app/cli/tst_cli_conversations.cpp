// mynah-cli conversations: search, export, import, branches, bookmarks, cleaning up.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString kWorld =
    QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/rand-7v0-world/model-q8_0.gguf";

struct Ran {
    int code = -1;
    QByteArray out, err;

    QJsonValue json() const
    {
        const auto document = QJsonDocument::fromJson(out);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(MYNAH_CLI, arguments);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

class TestCliConversations : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    Ran tell(const QStringList &words, const QString &db = "c.db")
    {
        return run(QStringList{"conversations", "--db", file(db)} + words);
    }
    Ran chat(const QStringList &more, const QString &db = "c.db")
    {
        return run(QStringList{"chat",
                               "--model",
                               kWorld,
                               "--db",
                               file(db),
                               "--temperature",
                               "0",
                               "--max-tokens",
                               "16",
                               "--json"} +
                   more);
    }
    /// The text of the last answer.
    static QString answerOf(const Ran &ran)
    {
        const auto lines = ran.out.trimmed().split('\n');
        return QJsonDocument::fromJson(lines.last()).object()["text"].toString();
    }
    void writeImport(const QString &name)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("{\"messages\": [{\"role\": \"user\", \"content\": \"你好，量子纠缠是什么？\"},"
                  "{\"role\": \"assistant\", \"content\": \"两枚硬币。\"},"
                  "{\"role\": \"user\", \"content\": \"Thanks a lot\"}]}");
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void imported_isListedShownFoundAndExported()
    {
        writeImport("in.json");
        const Ran imported = tell({"import", file("in.json"), "--json"});
        QVERIFY2(imported.code == 0, imported.err);
        QCOMPARE(imported.json().toArray().size(), 1);
        const QString id = QString::number(imported.json().toArray()[0].toInt());
        QCOMPARE(tell({"show", id, "--json"}).json().toArray().size(), 3);
        for (const char *words : {"量子", "币", "thank", "lot THANKS"}) {
            const auto hits = tell({"search", words, "--json"}).json().toArray();
            QVERIFY2(!hits.isEmpty(), words);
            QCOMPARE(hits[0].toObject()["conversation"].toInt(), id.toInt());
        }
        QCOMPARE(tell({"search", "nothing", "--json"}).out, QByteArray("[]\n"));

        QCOMPARE(tell({"export", id, "--out", file("out.json")}).code, 0);
        QCOMPARE(tell({"export", id, "--out", file("out.json")}).code, 2); // is there
        QCOMPARE(tell({"export", id, "--out", file("out.json"), "--force"}).code, 0);
        const Ran markdown = tell({"export", id, "--format", "markdown"});
        QVERIFY(markdown.out.contains("两枚硬币。") && markdown.out.startsWith("# "));
        const Ran again = tell({"import", file("out.json"), "--json"}, "other.db");
        QCOMPARE(again.code, 0);
        const Ran there = tell({"export", "--all"}, "other.db");
        QFile out(file("out.json"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(there.out, out.readAll());
    }

    void import_ofSomethingElse_saysSo()
    {
        QFile out(file("photo.jpg"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("\xff\xd8\xff\xe0 JFIF");
        out.close();
        const Ran ran = tell({"import", file("photo.jpg")});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("photo.jpg"), ran.err);
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void rewind_delete_compact_erase()
    {
        writeImport("in.json");
        QCOMPARE(tell({"import", file("in.json")}).code, 0);
        QCOMPARE(tell({"rewind", "1", "4"}).code, 2);
        QCOMPARE(tell({"rewind", "1", "2"}).code, 0);
        QCOMPARE(tell({"show", "1", "--json"}).json().toArray().size(), 1);
        const Ran branched = tell({"branch", "2", "--json"});
        QCOMPARE(branched.json().toObject()["conversation"].toInt(), 2);
        QCOMPARE(tell({"show", "2", "--json"}).json().toArray().size(), 2);
        QCOMPARE(tell({"delete", "1"}).code, 0);
        QCOMPARE(tell({"delete", "1"}).code, 2);
        const Ran compact = tell({"compact", "--json"});
        QCOMPARE(compact.json().toObject()["conversations"].toInt(), 1);
        QCOMPARE(compact.json().toObject()["messages"].toInt(), 2);
        QCOMPARE(tell({"erase"}).code, 2);
        QCOMPARE(tell({"erase", "--yes"}).code, 0);
        QCOMPARE(tell({"list", "--json"}).out, QByteArray("[]\n"));
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList({"c.db*"}, QDir::Files)) {
            QFile kept(info.filePath());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY2(!kept.readAll().contains("Thanks a lot"), qPrintable(info.fileName()));
        }
    }

    void wrongWords_areUsageErrors()
    {
        for (const QStringList &words : {QStringList{},
                                         {"frobnicate"},
                                         {"show"},
                                         {"show", "x"},
                                         {"show", "-3"},
                                         {"list", "more"},
                                         {"export", "99"},
                                         {"export", "1", "--format", "pdf"},
                                         {"bookmark"},
                                         {"bookmark", "add", "1"},
                                         {"bookmark", "export", "1"},
                                         {"branch", "99"},
                                         {"import"}}) {
            const Ran ran = tell(words);
            QVERIFY2(ran.code == 2, qPrintable(words.join(' ') + ": " + ran.err));
            QCOMPARE(ran.err.count('\n'), 1);
        }
    }

    void bookmark_isWhereAnotherChatGoesOn()
    {
        if (!QFile::exists(kWorld))
            QSKIP("The shared fixtures are not here");
        // What the uninterrupted chat would say next.
        const Ran whole =
            chat({"--message", "My name is Ada.", "--message", "And now?"}, "whole.db");
        QVERIFY2(whole.code == 0, whole.err);
        QCOMPARE(chat({"--message", "My name is Ada."}).code, 0);
        const Ran added = tell({"bookmark", "add", "2", "After the name", "--json"});
        QVERIFY2(added.code == 0, added.err);
        const QString id = QString::number(added.json().toObject()["bookmark"].toInt());
        QCOMPARE(tell({"bookmark", "export", id, "--out", file("b.safetensors")}).code, 0);
        const Ran imported =
            tell({"bookmark", "import", file("b.safetensors"), "--json"}, "other.db");
        QVERIFY2(imported.code == 0, imported.err);
        const auto rows = tell({"bookmark", "list", "--json"}, "other.db").json().toArray();
        QCOMPARE(rows[0].toObject()["name"].toString(), "After the name");
        const Ran there = chat({"--bookmark", "1", "--message", "And now?"}, "other.db");
        QVERIFY2(there.code == 0, there.err);
        QCOMPARE(answerOf(there), answerOf(whole));
        QCOMPARE(tell({"bookmark", "delete", "1"}, "other.db").code, 2); // it is needed
        QCOMPARE(tell({"bookmark", "delete", id}).code, 0);
    }

    void branch_answersAsTheWholeWould()
    {
        if (!QFile::exists(kWorld))
            QSKIP("The shared fixtures are not here");
        const Ran whole = chat({"--message", "One", "--message", "Two"}, "whole.db");
        QCOMPARE(chat({"--message", "One", "--message", "Something else"}).code, 0);
        QCOMPARE(tell({"branch", "2"}).code, 0);
        const Ran branched = chat({"--conversation", "2", "--message", "Two"});
        QVERIFY2(branched.code == 0, branched.err);
        QCOMPARE(answerOf(branched), answerOf(whole));
    }

    void temporaryChat_leavesNoFile()
    {
        if (!QFile::exists(kWorld))
            QSKIP("The shared fixtures are not here");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", file("data"));
        process.setProcessEnvironment(environment);
        process.start(MYNAH_CLI,
                      {"chat",
                       "--model",
                       kWorld,
                       "--temporary",
                       "--max-tokens",
                       "4",
                       "--message",
                       "Secret",
                       "--message",
                       "More"});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFile::exists(file("data/mynah/mynah.db")));
    }

    void systemText_isKeptWithTheConversation()
    {
        if (!QFile::exists(kWorld))
            QSKIP("The shared fixtures are not here");
        const Ran plain = chat({"--message", "Hello"}, "plain.db");
        const Ran bird = chat({"--system", "You are a bird.", "--message", "Hello"});
        QVERIFY2(bird.code == 0, bird.err);
        QVERIFY(answerOf(bird) != answerOf(plain));
        const Ran again = chat({"--system", "You are a bird.", "--message", "Hello"});
        QCOMPARE(answerOf(again), answerOf(bird));
        const auto rows = tell({"show", "2", "--json"}).json().toArray();
        QCOMPARE(rows[0].toObject()["role"].toString(), "system");
        QCOMPARE(chat({"--conversation", "1", "--system", "x", "--message", "y"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliConversations)
#include "tst_cli_conversations.moc"
