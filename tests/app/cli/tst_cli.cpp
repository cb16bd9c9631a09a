// mynah-cli as scripts use it: output, exit codes, resuming, and kill -9 in the middle of an
// answer.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString kShared = QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/";
const QString kWorld = kShared + "rand-7v0-world/model-q8_0.gguf";
const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";

struct Ran {
    int code = -1;
    QByteArray out, err;
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(MYNAH_CLI, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList chat(const QString &db, const QStringList &messages, const QStringList &more = {})
    {
        QStringList arguments{"chat",
                              "--model",
                              kWorld,
                              "--db",
                              file(db),
                              "--temperature",
                              "0",
                              "--max-tokens",
                              "16"};
        for (const QString &message : messages)
            arguments << "--message" << message;
        return arguments + more;
    }
    static QJsonArray lines(const QByteArray &out)
    {
        QJsonArray all;
        for (const QByteArray &line : out.split('\n'))
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        return all;
    }
    void needShared()
    {
        if (!QFile::exists(kWorld))
            QSKIP("The shared fixtures are not here");
    }

private slots:
    void exitCodes_andOneLineErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("mentions");
        const QString good = kOwn + "rand-7v0/model-f16.pth";
        QTest::newRow("no command") << QStringList{"fly"} << 2 << "fly";
        QTest::newRow("no file") << QStringList{"inspect"} << 2 << "model file";
        QTest::newRow("option") << QStringList{"inspect", good, "--fast"} << 2 << "--fast";
        QTest::newRow("missing") << QStringList{"inspect", "/no/such.pth"} << 3 << "such.pth";
        QTest::newRow("not a model")
            << QStringList{"inspect", QStringLiteral(MYNAH_SOURCE_DIR) + "/CMakeLists.txt"} << 3
            << "CMakeLists.txt";
        QTest::newRow("device") << QStringList{"selftest", "--device", "cuda:9"} << 4 << "cuda:9";
        QTest::newRow("layers on the processor")
            << QStringList{"bench", good, "--device", "cpu", "--gpu-layers", "2"} << 2
            << "graphics card";
        QTest::newRow("layers of nonsense")
            << QStringList{"chat", "--gpu-layers", "most"} << 2 << "'auto', not 'most'";
        QTest::newRow("unknown device")
            << QStringList{"bench", good, "--device", "fake:9"} << 4 << "fake:9";
        QTest::newRow("no vocabulary")
            << QStringList{"chat", "--model", good, "--db", file("x.db"), "--message", "hi"} << 3
            << "model-f16.pth";
        QTest::newRow("bench of nothing") << QStringList{"bench"} << 2 << "--shape";
        QTest::newRow("bench of both")
            << QStringList{"bench", good, "--shape", "0.1b"} << 2 << "not both";
        QTest::newRow("shape") << QStringList{"bench", "--shape", "3b"} << 2 << "0.4b";
        QTest::newRow("zeros") << QStringList{"bench", "--shape", "0.1b", "--zeros", "1.2"} << 2
                               << "0.99";
        QTest::newRow("zeros of a file")
            << QStringList{"bench", good, "--zeros", "0.8"} << 2 << "--zeros";
        QTest::newRow("type") << QStringList{"bench", "--shape", "0.1b", "--type", "q9"} << 2
                              << "int8";
        QTest::newRow("quantize without precision")
            << QStringList{"quantize", good, file("q.gguf")} << 2 << "--precision";
        QTest::newRow("quantize to fp32")
            << QStringList{"quantize", good, file("q.gguf"), "--precision", "fp32"} << 2 << "int8";
        QTest::newRow("quantize onto itself")
            << QStringList{"quantize", good, good, "--precision", "int8", "--force"} << 2
            << "model-f16.pth";
        QTest::newRow("conversation")
            << QStringList{"conversations", "--db", file("y.db"), "show", "7"} << 2 << "7";
        QVERIFY(QFile::copy(good, file("foreign.db"))); // a lock file will lie beside it
        QTest::newRow("foreign database")
            << QStringList{"conversations", "--db", file("foreign.db"), "list"} << 5
            << "foreign.db";
    }
    void exitCodes_andOneLineErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, mentions);
        const Ran ran = run(arguments);
        QVERIFY2(ran.code == code, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.startsWith("mynah-cli: error: "));
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY2(ran.err.contains(mentions.toUtf8()), ran.err.constData());
    }

    void inspect_json_saysWhatTheFileIs()
    {
        const Ran ran = run({"inspect", kOwn + "rand-7v0/model-f16.pth", "--json"});
        QCOMPARE(ran.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(json["version"].toString(), QString("7"));
        QCOMPARE(json["width"].toInt(), 128);
        QCOMPARE(json["precision"].toString(), QString("fp16"));
    }

    void devices_json_listsTheProcessor()
    {
        const Ran ran = run({"devices", "--json"});
        QCOMPARE(ran.code, 0);
        const QJsonObject cpu = QJsonDocument::fromJson(ran.out).array()[0].toObject();
        QCOMPARE(cpu["id"].toString(), QString("cpu"));
        QCOMPARE(cpu["kind"].toString(), QString("cpu"));
        QVERIFY(cpu["memory_bytes"].toDouble() > 1e8);
    }

    void selftest_passes() { QCOMPARE(run({"selftest"}).code, 0); }

    void isa_forcedByTheEnvironment_isTheOneThatRuns()
    {
        const auto forced = [](const char *name) {
            qputenv("MYNAH_ISA", name);
            const Ran ran = run({"selftest"});
            qunsetenv("MYNAH_ISA");
            return ran;
        };
        const Ran baseline = forced("baseline");
        QCOMPARE(baseline.code, 0);
        QVERIFY2(baseline.out.contains("(baseline)"), baseline.out.constData());
        const Ran unknown = forced("z80");
        QCOMPARE(unknown.code, 4);
        QVERIFY2(unknown.err.contains("'z80'") && unknown.err.contains("baseline"),
                 unknown.err.constData());
    }

    void logits_stateOfAWrongSize_isExit3()
    {
        QFile tokens(file("t.json")), state(file("s.f32"));
        QVERIFY(tokens.open(QIODevice::WriteOnly) && state.open(QIODevice::WriteOnly));
        tokens.write("[1, 2]");
        state.write("12345678");
        tokens.close();
        state.close();
        const QStringList arguments{"logits",
                                    kOwn + "rand-7v0/model-f16.pth",
                                    "--tokens",
                                    file("t.json"),
                                    "--out",
                                    file("o.f32")};
        QCOMPARE(run(arguments + QStringList{"--state-in", file("s.f32")}).code, 3);
        QCOMPARE(run(arguments + QStringList{"--all"}).code, 0);
        QCOMPARE(QFileInfo(file("o.f32")).size(), 2 * 320 * 4);
    }

    void bench_json_hasEveryFigure()
    {
        const Ran ran = run({"bench",
                             kOwn + "rand-7v0/model-f16.pth",
                             "--prompt",
                             "32",
                             "--generate",
                             "0",
                             "--repeat",
                             "1",
                             "--json"});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QVERIFY(json["prefill_tokens_per_second"].toDouble() > 0);
        QVERIFY(json["decode_tokens_per_second"].isNull()); // not asked for
        QVERIFY(json["bandwidth_share"].isNull());
        QVERIFY(json["zero_share"].isNull());
        QVERIFY(json["bytes_per_token"].toDouble() > 1e5);
        QVERIFY(json["peak_rss_bytes"].toDouble() > 1e6);
        QVERIFY(json["threads"].toInt() > 0);
    }

    void bench_shape_measuresRandomWeights()
    {
        const Ran ran = run({"bench",
                             "--shape",
                             "0.1b",
                             "--zeros",
                             "0.87",
                             "--type",
                             "int8",
                             "--prompt",
                             "16",
                             "--generate",
                             "4",
                             "--repeat",
                             "1",
                             "--json"});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        for (const char *figure : {"prefill_tokens_per_second",
                                   "decode_tokens_per_second",
                                   "gigabytes_per_second",
                                   "bandwidth_share",
                                   "load_ms",
                                   "first_token_ms",
                                   "threads"})
            QVERIFY2(json[figure].toDouble() > 0, figure);
        // 0.1b: 190 million weights, of which 140 million are multiplied for a token, less what
        // zeros leave unread
        const double bytes = json["bytes_per_token"].toDouble();
        QVERIFY2(bytes > 1.2e8 && bytes < 1.4e8, ran.out.constData());
        QVERIFY(json["peak_rss_bytes"].toDouble() > 2e8);
        const double zeros = json["zero_share"].toDouble();
        QVERIFY2(zeros > 0.82 && zeros < 0.92, ran.out.constData());
        QVERIFY(json["device"].isString() && json["driver"].isString());
    }

    void quantize_writesAModelOnce()
    {
        const QStringList arguments{"quantize",
                                    kOwn + "rand-7v0/model-f16.pth",
                                    file("small.gguf"),
                                    "--precision",
                                    "int8",
                                    "--json"};
        const Ran ran = run(arguments);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(ran.err.contains("100 %"));
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(json["bytes"].toInt(), QFileInfo(file("small.gguf")).size());
        const Ran inspect = run({"inspect", file("small.gguf"), "--json"});
        QCOMPARE(QJsonDocument::fromJson(inspect.out).object()["precision"].toString(),
                 QString("q8_0"));
        const Ran again = run(arguments);
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains("small.gguf"));
        QCOMPARE(run(arguments + QStringList{"--force"}).code, 0);
    }

    void perplexity_againstItself_isNoDivergence()
    {
        QFile text(file("text.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("the sea, the sky, the bird. ").repeated(20));
        text.close();
        const QStringList arguments{"perplexity",
                                    kWorld,
                                    "--file",
                                    file("text.txt"),
                                    "--against-precision",
                                    "fp32",
                                    "--json"};
        const auto divergence = [&](const QString &precision) {
            const Ran ran = run(arguments + QStringList{"--precision", precision});
            const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
            return json["perplexity"].toDouble() > 1 ? json["mean_kl_divergence"].toDouble() : -1;
        };
        if (!QFile::exists(kWorld))
            QSKIP("The World model of the shared fixtures is not here");
        QCOMPARE(divergence("fp32"), 0.0);
        const double rounded = divergence("file"); // q8_0, with inputs of 8 bits
        QVERIFY2(rounded > 0 && rounded < 0.01, qPrintable(QString::number(rounded)));
    }

    void tokenize_thenDetokenize_givesTheBytes()
    {
        needShared();
        const QByteArray text = "Grüße 海 🦆\r\n\r\n \xff end";
        const Ran ids = run({"tokenize", "--model", kWorld}, text);
        QCOMPARE(ids.code, 0);
        QVERIFY(QJsonDocument::fromJson(ids.out).isArray());
        QCOMPARE(run({"detokenize", "--model", kWorld}, ids.out).out, text);
    }

    void chat_restartedBetweenTurns_givesTheSameText()
    {
        needShared();
        const Ran whole =
            run(chat("whole.db", {"My name is Ada.", "What is my name?"}, {"--json"}));
        QCOMPARE(whole.code, 0);
        const QJsonArray both = lines(whole.out);
        QCOMPARE(both.size(), 2);
        const Ran first = run(chat("two.db", {"My name is Ada."}, {"--json"}));
        const QString id = QString::number(lines(first.out)[0].toObject()["conversation"].toInt());
        const Ran second = run(chat("two.db", {"What is my name?"}, {"--conversation", id}));
        QCOMPARE(second.code, 0);
        QCOMPARE(QString(second.out), both[1].toObject()["text"].toString() + "\n");
        const Ran alone = run(chat("alone.db", {"What is my name?"}));
        QVERIFY(alone.out != second.out);
    }

    void conversations_listShowDelete()
    {
        needShared();
        QCOMPARE(run(chat("c.db", {"Hello there"})).code, 0);
        const Ran list = run({"conversations", "--db", file("c.db"), "list", "--json"});
        const QJsonObject row = QJsonDocument::fromJson(list.out).array()[0].toObject();
        QCOMPARE(row["title"].toString(), QString("Hello there"));
        QCOMPARE(row["messages"].toInt(), 2);
        const QString id = QString::number(row["id"].toInt());
        const Ran show = run({"conversations", "--db", file("c.db"), "show", id, "--json"});
        const QJsonArray messages = QJsonDocument::fromJson(show.out).array();
        QCOMPARE(messages[0].toObject()["role"].toString(), QString("user"));
        QCOMPARE(messages[1].toObject()["parent"], messages[0].toObject()["id"]);
        QVERIFY(messages[1].toObject()["done"].toBool());
        QCOMPARE(run({"conversations", "--db", file("c.db"), "delete", id}).code, 0);
        QCOMPARE(run({"conversations", "--db", file("c.db"), "list", "--json"}).out,
                 QByteArray("[]\n"));
    }

    void databaseInUse_isExit5()
    {
        needShared();
        QProcess process;
        process.start(MYNAH_CLI, chat("busy.db", {"Talk"}, {"--max-tokens", "100000"}));
        QVERIFY(process.waitForReadyRead(20000));
        // Who only reads may look on; who writes is told why not.
        QCOMPARE(run({"conversations", "--db", file("busy.db"), "list"}).code, 0);
        const auto refused = run({"conversations", "--db", file("busy.db"), "delete", "1"});
        QCOMPARE(refused.code, 5);
        QVERIFY(refused.err.contains("another process is writing this database"));
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 130);
    }

    void killedFiftyTimes_losesNoFinishedMessage()
    {
        needShared();
        int finished = 0;
        QString conversation;
        for (int round = 0; round < 50; ++round) {
            QStringList arguments = chat("kill.db", {}, {"--json"});
            if (!conversation.isEmpty())
                arguments << "--conversation" << conversation;
            for (int i = 0; i < 400; ++i)
                arguments << "--message" << QString("Message %1 of round %2").arg(i).arg(round);
            QProcess process;
            process.start(MYNAH_CLI, arguments);
            QVERIFY(process.waitForReadyRead(20000));
            QTest::qWait(QRandomGenerator::global()->bounded(120));
            process.kill();
            QVERIFY(process.waitForFinished(5000));
            for (const QJsonValue &line : lines(process.readAllStandardOutput())) {
                if (line.toObject()["message"].toInt() == 0)
                    continue; // the last line may be cut
                conversation = QString::number(line.toObject()["conversation"].toInt());
                ++finished;
            }
        }
        QProcess check;
        check.start("sqlite3", {file("kill.db"), "PRAGMA integrity_check"});
        if (check.waitForStarted(3000)) {
            check.waitForFinished();
            QCOMPARE(check.readAllStandardOutput().trimmed(), QByteArray("ok"));
        }
        const Ran show =
            run({"conversations", "--db", file("kill.db"), "show", conversation, "--json"});
        int done = 0;
        for (const QJsonValue &message : QJsonDocument::fromJson(show.out).array())
            done += message.toObject()["role"].toString() == "assistant" &&
                    message.toObject()["done"].toBool();
        // One answer a round may have been saved and killed before it was reported.
        QVERIFY2(done >= finished && done <= finished + 50,
                 qPrintable(QString("%1 reported, %2 there").arg(finished).arg(done)));
        QVERIFY(finished >= 50);
        QCOMPARE(run(chat("kill.db", {"Still there?"}, {"--conversation", conversation})).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
