#include "core/session/vocabulary.h"

#include "core/text/small_neox.h"
#include "core/text/unicode.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace mynah;

namespace {

const QString kShared = QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/";
const QString kWorldModel = kShared + "rand-7v0-world/model-q8_0.gguf";
const QString kWorldText = kShared + "tokenizer/rwkv_vocab_v20230424.txt";
const QString kNeoxJson = kShared + "tokenizer/20B_tokenizer.json";
constexpr const char *kWorldName = "rwkv_vocab_v20230424.txt";
constexpr const char *kNeoxName = "20B_tokenizer.json";

std::vector<std::string> byteWords()
{
    std::vector<std::string> words;
    for (int byte = 0; byte < 256; ++byte)
        words.emplace_back(1, static_cast<char>(byte));
    return words;
}

/// Id 0 without text, then the bytes, then `more`.
std::vector<std::string> worldWords(const std::vector<std::string> &more = {})
{
    std::vector<std::string> words = byteWords();
    words.insert(words.begin(), std::string());
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

    QTemporaryDir m_root;
    QString m_models, m_data; // new and empty for every test

    static void write(const QString &path, const std::string &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content.data(), qint64(content.size())), qint64(content.size()));
    }
    QString inModels(const char *name) const { return m_models + "/" + name; }
    QString inData(const char *name) const { return m_data + "/" + name; }

    ModelFile model(int64_t rows, std::vector<std::string> inside = {}) const
    {
        ModelFile file;
        file.path = inModels("model.pth").toStdString();
        file.tensors["emb.weight"].shape = {rows, 64};
        file.vocabulary = std::move(inside);
        return file;
    }
    Result<std::unique_ptr<Tokenizer>> choose(const ModelFile &file, const QString &path = {}) const
    {
        return tokenizerFor(
            file, file.find("emb.weight")->shape[0], path.toStdString(), m_data.toStdString());
    }
    /// The name, or the message of the error.
    std::string chosen(const ModelFile &file, const QString &path = {}) const
    {
        const auto tokenizer = choose(file, path);
        return tokenizer.ok() ? std::string(tokenizer.value()->name()) : tokenizer.error().message;
    }
    void compareRefused(const ModelFile &file, const char *part, const QString &path = {}) const
    {
        const auto tokenizer = choose(file, path);
        QVERIFY(!tokenizer.ok());
        QCOMPARE(tokenizer.error().code, ErrorCode::BadVocabulary);
        const std::string &message = tokenizer.error().message;
        QVERIFY2(message.find("model.pth") != std::string::npos, message.c_str());
        QVERIFY2(message.find(part) != std::string::npos, message.c_str());
    }
    /// The World vocabulary as the model of the fixtures has it inside; empty without it.
    static std::vector<std::string> wholeWorld()
    {
        const auto file = openModelFile(kWorldModel.toStdString());
        return file.ok() ? file.value()->vocabulary : std::vector<std::string>();
    }

private slots:
    void init()
    {
        static int round = 0;
        const QString folder = m_root.filePath(QString::number(++round));
        m_models = folder + "/models";
        m_data = folder + "/data";
        QVERIFY(QDir().mkpath(m_models) && QDir().mkpath(m_data));
    }

    void rows256_areBytes()
    {
        QCOMPARE(chosen(model(256)), std::string("byte"));
        QCOMPARE(chosen(model(256, byteWords())), std::string("byte"));
    }

    void inside_winsOverWhatTheRowsSay()
    {
        const auto words = worldWords({"ab"});
        write(inModels(kWorldName), worldVocabularyText(worldWords({"xy"})));
        const auto tokenizer = choose(model(65536, words));
        QVERIFY(tokenizer.ok());
        QCOMPARE(tokenizer.value()->encode("ab").size(), size_t(1));
        QCOMPARE(tokenizer.value()->encode("xy").size(), size_t(2));
        QCOMPARE(chosen(model(320, words)), std::string("world"));
        QCOMPARE(chosen(model(50277, words)), std::string("world"));
    }

    void inside_damaged_namesTheModel()
    {
        auto words = worldWords();
        words[100].clear();
        compareRefused(model(320, words), "byte 99");
        compareRefused(model(256, std::vector<std::string>(256)), "byte 0");
    }

    void path_winsAndMayBeOfEitherKind()
    {
        const QString world = inModels("words.txt"), neox = inModels("tokenizer.json");
        write(world, worldVocabularyText(worldWords({"xy"})));
        write(neox, small::json());
        const auto tokenizer = choose(model(300, worldWords({"ab"})), world);
        QVERIFY(tokenizer.ok());
        QCOMPARE(tokenizer.value()->encode("xy").size(), size_t(1));
        QCOMPARE(tokenizer.value()->encode("ab").size(), size_t(2));
        if (!hasUnicode())
            QSKIP("This build has no utf8proc, so it reads no 20B vocabulary.");
        QCOMPARE(chosen(model(300), neox), std::string("20b"));
    }

    void path_largerThanTheModel_isRefused()
    {
        const QString world = inModels("words.txt");
        write(world, worldVocabularyText(worldWords({"xy"})));
        compareRefused(model(256), "258 tokens", world);
        compareRefused(model(257), "258 tokens", world);
        QCOMPARE(chosen(model(258), world), std::string("world"));
    }

    void knownRows_takeTheFileBesideThenTheDataFolder()
    {
        write(inData(kWorldName), worldVocabularyText(worldWords({"in data"})));
        const auto kept = choose(model(65536));
        QVERIFY2(kept.ok(), kept.ok() ? "" : kept.error().message.c_str());
        QCOMPARE(kept.value()->encode("in data").size(), size_t(1));
        write(inModels(kWorldName), worldVocabularyText(worldWords({"beside"})));
        const auto beside = choose(model(65536));
        QVERIFY(beside.ok());
        QCOMPARE(beside.value()->encode("beside").size(), size_t(1));
        if (!hasUnicode())
            QSKIP("This build has no utf8proc, so it reads no 20B vocabulary.");
        write(inData(kNeoxName), small::json());
        QCOMPARE(chosen(model(50277)), std::string("20b"));
        QCOMPARE(chosen(model(65536)), std::string("world"));
    }

    void knownRows_withoutAFile_nameWhatIsNeeded()
    {
        for (const auto &[rows, name] :
             {std::pair(65536, kWorldName), std::pair(50277, kNeoxName)}) {
            if (choose(model(rows)).ok())
                QSKIP("This build has a vocabulary to fall back to.");
            compareRefused(model(rows), name);
        }
    }

    void otherRows_areNotGuessed()
    {
        write(inModels(kWorldName), worldVocabularyText(worldWords()));
        write(inModels(kNeoxName), small::json());
        for (const int64_t rows :
             {1, 255, 257, 320, 50254, 50276, 50278, 50304, 50432, 65529, 65535, 65537, 100000})
            compareRefused(model(rows), "choose the vocabulary file");
    }

    void learn_wholeWorld_opensLaterModels()
    {
        const auto words = wholeWorld();
        if (words.empty())
            QSKIP("The model with the World vocabulary is not there.");
        const auto inside = choose(model(65536, words));
        QVERIFY(inside.ok());
        QCOMPARE(QDir(m_data).entryList(QDir::Files), QStringList{kWorldName});
        if (QFile::exists(kWorldText))
            QVERIFY(contentOf(inData(kWorldName)) == contentOf(kWorldText));
        const auto later = choose(model(65536));
        QVERIFY2(later.ok(), later.ok() ? "" : later.error().message.c_str());
        QCOMPARE(later.value()->digest(), inside.value()->digest());
        QCOMPARE(later.value()->size(), inside.value()->size());
        for (TokenId id = 0; id < 65536; ++id)
            QVERIFY(later.value()->bytesOf(id) == inside.value()->bytesOf(id));
    }

    void learn_folderMissing_isMade()
    {
        const auto words = wholeWorld();
        if (words.empty())
            QSKIP("The model with the World vocabulary is not there.");
        m_data += "/new/folder";
        QVERIFY(learnWorldVocabulary(model(65536, words), m_data.toStdString()).ok());
        QVERIFY(QFile::exists(inData(kWorldName)));
        QVERIFY(learnWorldVocabulary(model(65536, words), "").ok());
    }

    void learn_otherVocabularies_areNot()
    {
        auto changed = wholeWorld();
        if (changed.empty())
            QSKIP("The model with the World vocabulary is not there.");
        const auto learned = [&](int64_t rows, const std::vector<std::string> &words) {
            const bool good = learnWorldVocabulary(model(rows, words), m_data.toStdString()).ok();
            return !good || !QDir(m_data).isEmpty();
        };
        QVERIFY(!learned(320, {changed.begin(), changed.begin() + 320}));
        QVERIFY(!learned(65537, changed));
        std::swap(changed[50000], changed[50001]);
        QVERIFY(!learned(65536, changed));
        std::swap(changed[50000], changed[50001]);
        changed[65535] = "one more than World has";
        QVERIFY(!learned(65536, changed));
        changed[65535].clear();
        const std::string last = std::exchange(changed[65529], std::string());
        QVERIFY(!learned(65536, changed));
        changed[65529] = last;
        QVERIFY(learned(65536, changed));
    }

    void learn_nameTaken_isLeftAlone()
    {
        const auto words = wholeWorld();
        if (words.empty())
            QSKIP("The model with the World vocabulary is not there.");
        write(inData(kWorldName), "mine");
        QVERIFY(learnWorldVocabulary(model(65536, words), m_data.toStdString()).ok());
        QCOMPARE(contentOf(inData(kWorldName)), QByteArray("mine"));
    }

    void learn_cannotWrite_stillOpens()
    {
        const auto words = wholeWorld();
        if (words.empty())
            QSKIP("The model with the World vocabulary is not there.");
        write(m_models + "/file", "no folder");
        m_data = m_models + "/file";
        const auto learned = learnWorldVocabulary(model(65536, words), m_data.toStdString());
        QVERIFY(!learned.ok());
        QCOMPARE(learned.error().code, ErrorCode::FileRead);
        QVERIFY(learned.error().message.find(kWorldName) != std::string::npos);
        QCOMPARE(chosen(model(65536, words)), std::string("world"));
    }

    void cli_vocab_takesEitherKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("ids");
        QTest::newRow("World") << kWorldText << QByteArray("[33155, 45]\n");
        if (hasUnicode())
            QTest::newRow("20B") << kNeoxJson << QByteArray("[12092, 13]\n");
    }
    void cli_vocab_takesEitherKind()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, ids);
        if (!QFile::exists(file))
            QSKIP("The tokenizer fixtures are not there.");
        const auto run = [&](const char *command, const QByteArray &input) {
            QProcess process;
            process.start(MYNAH_CLI, {command, "--vocab", file});
            process.write(input);
            process.closeWriteChannel();
            process.waitForFinished(60000);
            return process.readAllStandardOutput();
        };
        QCOMPARE(run("tokenize", "Hello,"), ids);
        QCOMPARE(run("detokenize", ids), QByteArray("Hello,"));
    }
    void cli_badVocab_isExit3()
    {
        write(inModels("bad.json"), "{\"model\": 1}");
        QProcess process;
        process.start(MYNAH_CLI, {"tokenize", "--vocab", inModels("bad.json")});
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 3);
        const QByteArray message = process.readAllStandardError();
        QVERIFY2(message.contains("bad.json") && message.count('\n') == 1, message.constData());
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
