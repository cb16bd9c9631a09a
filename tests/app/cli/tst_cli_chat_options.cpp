// mynah-cli chat: the options that say how it is answered.
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
};

Ran chat(const QStringList &more)
{
    QProcess process;
    process.start(MYNAH_CLI,
                  QStringList{"chat", "--model", kWorld, "--message", "Hi", "--max-tokens", "6"} +
                      more);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject answerOf(const QStringList &more)
{
    const Ran ran = chat(QStringList{"--temporary", "--json"} + more);
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class TestCliChatOptions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(kWorld))
            QSKIP("The shared fixtures are not here");
    }

    void wrongWords_areExit2_andSayWhatThereIs_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        QTest::newRow("format") << QStringList{"--format", "x"} << QByteArray("raven");
        QTest::newRow("thinking") << QStringList{"--thinking", "x"} << QByteArray("fast");
        QTest::newRow("preset") << QStringList{"--preset", "x"} << QByteArray("balanced");
        QTest::newRow("answers") << QStringList{"--answers", "9"} << QByteArray("--answers");
        QTest::newRow("top-p") << QStringList{"--top-p", "2"} << QByteArray("--top-p");
    }
    void wrongWords_areExit2_andSayWhatThereIs()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mentions);
        const Ran ran = chat(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains(mentions), ran.err.constData());
    }

    void seed_isSaid_andRepeatsTheAnswer()
    {
        const QJsonObject first = answerOf({"--preset", "free"});
        const QString seed = QString::number(qint64(first["seed"].toDouble()));
        QVERIFY(first["text"].toString().size() > 0);
        QCOMPARE(answerOf({"--preset", "free", "--seed", seed})["text"], first["text"]);
    }

    void severalAnswers_areVersions_andTheFirstGoesOn()
    {
        QTemporaryDir folder;
        const QString db = folder.filePath("chat.db");
        const QStringList options = {"--json", "--preset", "free", "--db", db, "--seed", "3"};
        const Ran ran = chat(options + QStringList{"--answers", "3"});
        QCOMPARE(ran.code, 0);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const auto textOf = [](const QByteArray &line) {
            return QJsonDocument::fromJson(line).object()["text"].toString();
        };
        for (int i = 0; i < 3; ++i) {
            const QStringList alone = {"--preset", "free", "--seed", QString::number(3 + i)};
            QCOMPARE(textOf(lines[i]), answerOf(alone)["text"].toString());
        }
        QProcess show;
        show.start(MYNAH_CLI, {"conversations", "--db", db, "show", "1", "--json"});
        show.waitForFinished(60000);
        const auto shown = QJsonDocument::fromJson(show.readAllStandardOutput()).array();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[1].toObject()["text"].toString(), textOf(lines[0]));
        QCOMPARE(shown[1].toObject()["versions"].toArray().size(), 3);
    }

    void formats_andThinking_reachTheModel()
    {
        const QStringList greedy = {"--temperature", "0"};
        const auto textOf = [&](const QStringList &more) {
            return answerOf(greedy + more)["text"].toString();
        };
        const QString plain = textOf({});
        QCOMPARE(textOf({"--format", "user-assistant"}), plain);
        QCOMPARE(textOf({"--format", "g1"}), plain);
        QVERIFY(textOf({"--format", "raven"}) != plain);
        QVERIFY(textOf({"--no-start-token"}) != plain);
        QVERIFY(textOf({"--format", "g1", "--thinking", "on"}).startsWith("<think"));
        QVERIFY(textOf({"--format", "g1", "--thinking", "fast"}).startsWith("<think>\n</think"));
        QCOMPARE(textOf({"--thinking", "on"}), plain); // this format has no thoughts
    }

    void options_areKeptWithTheConversation()
    {
        QTemporaryDir folder;
        const QStringList db = {"--db", folder.filePath("chats.db"), "--json"};
        const QStringList first = {"--format", "question-answer", "--temperature", "0"};
        const QJsonObject begun = QJsonDocument::fromJson(chat(db + first).out).object();
        const QString id = QString::number(begun["conversation"].toInt());
        QVERIFY(id.toInt() > 0);
        // What is not said again is as before: the same as saying it.
        const auto again =
            QJsonDocument::fromJson(chat(db + QStringList{"--conversation", id}).out);
        const QJsonObject other = QJsonDocument::fromJson(chat(db + first).out).object();
        const QString otherId = QString::number(other["conversation"].toInt());
        const auto said =
            QJsonDocument::fromJson(chat(db + first + QStringList{"--conversation", otherId}).out);
        QCOMPARE(other["text"], begun["text"]);
        QVERIFY(!again.object()["text"].toString().isEmpty());
        QCOMPARE(again.object()["text"], said.object()["text"]);
    }
};

QTEST_GUILESS_MAIN(TestCliChatOptions)
#include "tst_cli_chat_options.moc"
