// A converted file computes what the source computes at that precision, in both containers and for
// every version; what cannot be written leaves nothing behind.
#include "core/model/gguf_reader.h"
#include "core/model/mapped_file.h"
#include "core/rwkv/model_conversion.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "golden_case.h"

#include <QtTest>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

using namespace mynah;

namespace {

const QString kShared = QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/";
const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";

// Decays of RWKV-4 and 5 go through an exponential rounded to float32 in a .bin, which moves inputs
// that are rounded to 8 bits across a step now and then; logits spread by 2.
constexpr double kExponentialBound = 2e-5;
constexpr double kExponentialBoundRounded = 0.05;

Result<std::vector<float>> logitsOf(const std::string &path, const std::string &precision)
{
    EngineOptions options;
    options.modelPath = path;
    options.threads = 2;
    options.precision = precision;
    MYNAH_TRY(const LoadedModel loaded, loadEngineModel(options, false));
    MYNAH_TRY(auto session, Session::create(*loaded.model));
    std::vector<TokenId> tokens;
    for (int i = 0; i < 24; ++i)
        tokens.push_back(static_cast<TokenId>((i * 37 + 11) % loaded.model->config().vocabulary));
    std::vector<float> all;
    MYNAH_CHECK(session->prefill(tokens, &all));
    return all;
}

Result<uint64_t> convert(const std::string &from, const ConversionOptions &options)
{
    MYNAH_TRY(const auto file, openModelFile(from));
    return convertModel(file, options);
}

} // namespace

class TestModelConversion : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }
    ConversionOptions options(const QString &name, Precision precision = Precision::Int8) const
    {
        ConversionOptions options;
        options.path = path(name);
        options.precision = precision;
        return options;
    }
    static std::string world()
    {
        return (kShared + "rand-7v0-world/model-q8_0.gguf").toStdString();
    }

private slots:
    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void convert_computesAsTheSourceAtThatPrecision_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<int>("precision");
        QTest::addColumn<bool>("exact");
        QStringList sources;
        for (const char *name : {"v4-bf16.pth",
                                 "v50-bf16.pth",
                                 "v51-bf16.pth",
                                 "v51-f16.st",
                                 "v52-bf16.safetensors",
                                 "v6-bf16.pth",
                                 "v6-f16.st",
                                 "v6-f16.gguf",
                                 "v7-bf16.pth",
                                 "v7-f16.st",
                                 "v7-f16.gguf"})
            sources << kOwn + "versions/" + name;
        sources << kOwn + "rand-7v0/model-f16.pth";
        for (const char *folder : {"rescale-6v0/", "quants-7v0/", "quants-6v0/"})
            for (const QString &name : QDir(kShared + folder).entryList({"*.gguf"}, QDir::Files))
                sources << kShared + folder + name;
        for (const QString &source : sources)
            for (const char *ending : {".gguf", ".bin"})
                for (const Precision precision :
                     {Precision::Fp16, Precision::Int8, Precision::Int4}) {
                    const bool old = source.contains("/v4") || source.contains("/v5");
                    if (old && QString(ending) == ".gguf")
                        continue;
                    const QString shown = source.section('/', -2);
                    QTest::addRow("%s%s %s",
                                  qPrintable(shown),
                                  ending,
                                  std::string(precisionName(precision)).c_str())
                        << source << ending << static_cast<int>(precision) << !old;
                }
    }
    void convert_computesAsTheSourceAtThatPrecision()
    {
        QFETCH(QString, source);
        QFETCH(QString, ending);
        QFETCH(int, precision);
        QFETCH(bool, exact);
        const auto wanted = static_cast<Precision>(precision);
        const ConversionOptions to = options("made" + ending, wanted);
        const auto bytes = convert(source.toStdString(), to);
        if (!bytes.ok() && ending == ".bin" && bytes.error().code == ErrorCode::Unsupported &&
            source.contains("quants")) {
            // Small blocks stay as they are, and a .bin has not all of them.
            QVERIFY2(bytes.error().message.find("rwkv.cpp cannot hold") != std::string::npos,
                     bytes.error().message.c_str());
            QVERIFY(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
            return;
        }
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : bytes.error().message.c_str());
        QCOMPARE(static_cast<uint64_t>(QFileInfo(QString::fromStdString(to.path)).size()), *bytes);
        auto expected = logitsOf(source.toStdString(), std::string(precisionName(wanted)));
        auto actual = logitsOf(to.path, "file");
        QVERIFY2(expected.ok(), expected.ok() ? "" : expected.error().message.c_str());
        QVERIFY2(actual.ok(), actual.ok() ? "" : actual.error().message.c_str());
        const double difference = golden::largestDifference(*actual, *expected);
        const double bound = exact                       ? 0
                             : wanted == Precision::Fp16 ? kExponentialBound
                                                         : kExponentialBoundRounded;
        QVERIFY2(difference <= bound, qPrintable(QString::number(difference)));
    }

    void vocabularyAndMetadata_ofAGguf_areCopied()
    {
        if (!QFile::exists(QString::fromStdString(world())))
            QSKIP("The World model of the shared fixtures is not here");
        const ConversionOptions to = options("world.gguf", Precision::Int4);
        QVERIFY(convert(world(), to).ok());
        auto before = openModelFile(world()), after = openModelFile(to.path);
        QVERIFY(before.ok() && after.ok());
        QCOMPARE((*after)->vocabulary, (*before)->vocabulary);
        QVERIFY(!(*after)->vocabulary.empty());
        QCOMPARE((*after)->name, (*before)->name);
        QVERIFY((*after)->warnings.empty());
        auto map = MappedFile::open(world()), newMap = MappedFile::open(to.path);
        QVERIFY(map.ok() && newMap.ok());
        auto header = readGgufHeader(map->bytes()), newHeader = readGgufHeader(newMap->bytes());
        QVERIFY(header.ok() && newHeader.ok());
        for (const auto &[key, value] : header->content.metadata) {
            const GgufValue *copied = newHeader->content.find(std::string(key));
            QVERIFY2(copied, std::string(key).c_str());
            if (key != "general.file_type")
                QVERIFY2(copied->raw == value.raw, std::string(key).c_str());
        }
    }
    void vocabulary_ofATokenizer_isWrittenIntoTheGguf()
    {
        const auto bytes = makeByteTokenizer();
        ConversionOptions to = options("bytes.gguf");
        to.tokenizer = bytes.get();
        QVERIFY(convert((kOwn + "rand-7v0/model-f16.pth").toStdString(), to).ok());
        auto file = openModelFile(to.path);
        QVERIFY(file.ok());
        QCOMPARE((*file)->vocabulary.size(), size_t{320});
        for (size_t id = 0; id < 320; ++id)
            QCOMPARE((*file)->vocabulary[id],
                     id < 256 ? std::string(1, static_cast<char>(id)) : std::string());
        QVERIFY((*file)->warnings.empty());
    }
    void escapedTokens_areReadBack()
    {
        for (const std::string token :
             {"plain", "\t\n\r\\", "'", "\"'", "\xe6\xb5\xb7", "\x01\x7f"}) {
            const auto back = unescapeToken(escapeToken(token));
            QVERIFY(back.ok());
            QCOMPARE(*back, token);
        }
        QCOMPARE(escapeToken("it's \"so\""), std::string("it\\'s \"so\""));
        QCOMPARE(escapeToken("it's"), std::string("it's"));
    }

    void refused_leavesNothingAndOldFilesAlone_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("mentions");
        const QString v7 = kOwn + "rand-7v0/model-f16.pth", v4 = kOwn + "versions/v4-bf16.pth";
        const int usage = static_cast<int>(ErrorCode::Usage);
        QTest::newRow("ending") << v7 << "model.pth" << usage << ".gguf";
        QTest::newRow("there already") << v7 << "old.bin" << usage << "old.bin";
        QTest::newRow("no folder")
            << v7 << "none/new.bin" << static_cast<int>(ErrorCode::FileRead) << "new.bin";
        QTest::newRow("version 4")
            << v4 << "new.gguf" << static_cast<int>(ErrorCode::Unsupported) << ".bin";
    }
    void refused_leavesNothingAndOldFilesAlone()
    {
        QFETCH(QString, source);
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QString, mentions);
        QFile old(m_folder.filePath("old.bin"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto made = convert(source.toStdString(), options(name));
        QVERIFY(!made.ok());
        QCOMPARE(static_cast<int>(made.error().code), code);
        QVERIFY2(made.error().message.find(mentions.toStdString()) != std::string::npos,
                 made.error().message.c_str());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{"old.bin"});
        QCOMPARE(QFileInfo(old).size(), 3);
    }
    void theSourceItself_isRefusedEvenWithForce()
    {
        const ConversionOptions first = options("a.gguf");
        QVERIFY(convert((kOwn + "versions/v7-f16.gguf").toStdString(), first).ok());
        ConversionOptions same = options("a.gguf");
        same.replaces = true;
        const auto made = convert(first.path, same);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Usage);
    }
    void force_replacesAnotherFile()
    {
        QFile old(m_folder.filePath("old.bin"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        ConversionOptions to = options("old.bin");
        to.replaces = true;
        QVERIFY(convert((kOwn + "rand-7v0/model-f16.pth").toStdString(), to).ok());
        QVERIFY(openModelFile(to.path).ok());
    }
    void interrupted_leavesNothing()
    {
        std::stop_source stop;
        ConversionOptions to = options("new.gguf");
        to.stop = stop.get_token();
        to.onProgress = [&](double fraction) {
            if (fraction > 0.3)
                stop.request_stop();
        };
        const auto made = convert((kOwn + "rand-7v0/model-f16.pth").toStdString(), to);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
    }
#ifndef _WIN32
    void writingThatFails_isOneSentenceAndLeavesNothing()
    {
        // A limit for files stands in for a full disk: both are a write that the system refuses.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{200'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto made =
            convert((kOwn + "rand-7v0/model-f16.pth").toStdString(), options("new.bin"));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::FileRead);
        QVERIFY2(made.error().message.starts_with("new.bin: it cannot be written"),
                 made.error().message.c_str());
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
    }
#endif
};

QTEST_GUILESS_MAIN(TestModelConversion)
#include "tst_model_conversion.moc"
