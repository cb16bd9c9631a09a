// Every container gives the same model under the same names.
#include "core/model/model_bytes.h"
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mynah;
using File = std::shared_ptr<const ModelFile>;

namespace {

const QString kShared = QStringLiteral(MYNAH_SHARED_DIR "/fixtures");
const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR "/tests/fixtures/models");

/// Opens and checks a file; an empty pointer and a failure when it does not load.
File load(const QString &path)
{
    const auto file = openModelFile(path.toStdString());
    if (!file.ok()) {
        QTest::qFail(file.error().message.c_str(), __FILE__, __LINE__);
        return {};
    }
    return *file;
}

/// The largest |a - b| / max(|b|, floor) over all tensors of `expected`, which `file` must have in
/// the same shapes; infinity when it has not.
double distance(const ModelFile &file, const ModelFile &expected, double floor = 1e-2)
{
    double worst = 0;
    for (const auto &[name, tensor] : expected.tensors) {
        const FileTensor *other = file.find(name);
        if (other == nullptr || other->shape != tensor.shape) {
            qWarning("%s is missing or has another shape", name.c_str());
            return INFINITY;
        }
        const std::vector<float> a = ModelFile::toFloat(*other);
        const std::vector<float> b = ModelFile::toFloat(tensor);
        for (size_t i = 0; i < b.size(); ++i)
            worst = std::max(
                worst, std::abs(double(a[i]) - b[i]) / std::max(double(std::abs(b[i])), floor));
    }
    return worst;
}

} // namespace

class TestModelFile : public QObject {
    Q_OBJECT

private slots:
    void open_ownFixture_givesItsSizes_data();
    void open_ownFixture_givesItsSizes();
    void open_variant_holdsTheSameTensors_data();
    void open_variant_holdsTheSameTensors();
    void open_legacyTorch_saysSo();
    void open_rand7v0_agreesBetweenContainers();
    void open_tiny7v0_agreesBetweenContainers();
    void open_world_hasVocabulary();
    void open_everyBlockFormat_isRead();
    void open_zip64_isRead_data();
    void open_zip64_isRead();
    void open_stateDictWithMetadata_isRead();
    void open_q8_decodesBlocks();
    void open_wrongName_goesByContent();
    void fingerprint_changesWithTheWeights();

private:
    QTemporaryDir m_folder;
};

void TestModelFile::open_ownFixture_givesItsSizes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("container");
    QTest::addColumn<QList<int>>("sizes"); // layers, width, heads, head size, ffn, vocabulary
    QTest::newRow("pth") << kOwn + "/small/control-ok.pth" << int(Container::Pth)
                         << QList<int>{1, 64, 1, 64, 16, 32};
    QTest::newRow("gguf") << kOwn + "/small/control-ok.gguf" << int(Container::Gguf)
                          << QList<int>{2, 64, 1, 64, 16, 32};
    QTest::newRow("st") << kOwn + "/small/control-ok.st" << int(Container::Safetensors)
                        << QList<int>{1, 64, 1, 64, 16, 32};
    QTest::newRow("rand-7v0") << kOwn + "/rand-7v0/model-f16.pth" << int(Container::Pth)
                              << QList<int>{3, 128, 2, 64, 192, 320};
}

void TestModelFile::open_ownFixture_givesItsSizes()
{
    QFETCH(const QString, path);
    QFETCH(const int, container);
    QFETCH(const QList<int>, sizes);
    const File file = load(path);
    QVERIFY(file);
    QCOMPARE(int(file->container), container);
    const auto config = detectConfig(*file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(config->version, std::string("7"));
    const QList<int> found = {int(config->layers),
                              int(config->width),
                              int(config->heads),
                              int(config->headSize),
                              int(config->ffnWidth),
                              int(config->vocabulary)};
    QCOMPARE(found, sizes);
    QVERIFY(config->parameters > 0 && config->weightBytes >= 2 * uint64_t(config->parameters));
    QVERIFY(config->weightBytes < file->fileBytes);
    QVERIFY(checkFinite(*file, Scan::Everything).ok());
}

void TestModelFile::open_variant_holdsTheSameTensors_data()
{
    QTest::addColumn<QString>("name");
    const QByteArray listing = bytes::read(kShared + "/pth-variants/expected.json");
    const QJsonObject files = QJsonDocument::fromJson(listing).object().value("files").toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.value().toObject().value("must_load").toBool())
            QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestModelFile::open_variant_holdsTheSameTensors()
{
    if (!QFile::exists(kShared + "/pth-variants"))
        QSKIP("the folder of .pth variants is not there");
    QFETCH(const QString, name);
    const File expected = load(kShared + "/pth-variants/own-writer.pth");
    const File file = load(kShared + "/pth-variants/" + name);
    QVERIFY(expected && file);
    QCOMPARE(file->tensors.size(), expected->tensors.size());
    // the .st files of the two converters hold fp16 of the numbers that the others hold in bf16
    const double found = distance(*file, *expected);
    const double bound = name.endsWith(".st") ? 1.2 * 0x1p-8 : 0.0;
    QVERIFY2(found <= bound, qPrintable(QString::number(found)));
    const auto config = detectConfig(*file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(config->ffnWidth, 48);
    QCOMPARE(
        (QList<int64_t>{config->decayRank, config->iclrRank, config->valueRank, config->gateRank}),
        (QList<int64_t>{16, 16, 8, 24}));
}

void TestModelFile::open_legacyTorch_saysSo()
{
    if (!QFile::exists(kShared + "/pth-variants"))
        QSKIP("the folder of .pth variants is not there");
    const auto file = openModelFile((kShared + "/pth-variants/torch-legacy.pth").toStdString());
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::Unsupported);
    QVERIFY(QString::fromStdString(file.error().message).contains("PyTorch"));
}

void TestModelFile::open_rand7v0_agreesBetweenContainers()
{
    if (!QFile::exists(kShared + "/rand-7v0"))
        QSKIP("the models of rand-7v0 are not there");
    const File pth = load(kShared + "/rand-7v0/model-f16.pth");
    const File st = load(kShared + "/rand-7v0/model-f16.st");
    const File gguf = load(kShared + "/rand-7v0/model-bf16.gguf");
    QVERIFY(pth && st && gguf);
    QCOMPARE(distance(*st, *pth), 0.0);
    QVERIFY(distance(*gguf, *pth) < 1.5 * 0x1p-8); // bf16 and fp16 of the same numbers
    QCOMPARE(gguf->headSize, 64);
    for (const File &file : {pth, st, gguf}) {
        const auto config = detectConfig(*file);
        QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
        QCOMPARE(config->layers, 3);
        QCOMPARE(config->heads, 2);
        QVERIFY(checkFinite(*file, Scan::Everything).ok());
        QVERIFY(file->find("blocks.0.att.v0") == nullptr);
        QVERIFY(file->find("blocks.1.att.v0") != nullptr);
    }
}

void TestModelFile::open_tiny7v0_agreesBetweenContainers()
{
    if (!QFile::exists(kShared + "/tiny-7v0"))
        QSKIP("the models of tiny-7v0 are not there");
    const File pth = load(kShared + "/tiny-7v0/model-f32.pth");
    const File gguf = load(kShared + "/tiny-7v0/model-f16.gguf");
    QVERIFY(pth && gguf);
    QVERIFY(distance(*gguf, *pth) < 1.01 * 0x1p-11);
    QVERIFY(detectConfig(*pth).ok() && detectConfig(*gguf).ok());
    QCOMPARE(gguf->vocabulary.size(), size_t(256));
    for (size_t i = 1; i < 256; ++i)
        QCOMPARE(gguf->vocabulary[i], std::string(1, char(i)));
}

void TestModelFile::open_world_hasVocabulary()
{
    if (!QFile::exists(kShared + "/rand-7v0-world"))
        QSKIP("the model of rand-7v0-world is not there");
    const File file = load(kShared + "/rand-7v0-world/model-q8_0.gguf");
    QVERIFY(file);
    QVERIFY(file->warnings.empty());
    const auto config = detectConfig(*file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(config->vocabulary, 65536);
    QCOMPARE(file->find("head.weight")->type, DType::Q8_0);
    QCOMPARE(file->vocabulary.size(), size_t(65536));
    QCOMPARE(file->vocabulary[0], std::string());
    QCOMPARE(file->vocabulary[1], std::string(1, '\0'));
    QCOMPARE(file->vocabulary[261], std::string("\n\n"));
    QVERIFY(!file->vocabulary[65529].empty());
    QCOMPARE(file->vocabulary[65530], std::string());
    QVERIFY(checkFinite(*file, Scan::Everything).ok());
}

void TestModelFile::open_everyBlockFormat_isRead()
{
    if (!QFile::exists(kShared + "/quants-7v0"))
        QSKIP("the quantised models are not there");
    for (const DType type : kAllDTypes) {
        if (!isBlockType(type))
            continue;
        const QString name = QString::fromStdString(std::string(dtypeName(type)));
        const File file = load(kShared + "/quants-7v0/model-" + name + ".gguf");
        QVERIFY2(file && detectConfig(*file).ok(), qPrintable(name));
        QCOMPARE(file->find("head.weight")->type, type);
    }
}

void TestModelFile::open_zip64_isRead_data()
{
    QTest::addColumn<bool>("is64");
    QTest::newRow("plain") << false;
    QTest::newRow("zip64") << true;
}

void TestModelFile::open_zip64_isRead()
{
    QFETCH(const bool, is64);
    // two tensors over one storage of six numbers: a matrix (2, 3) and its transposed view (3, 2)
    const QByteArray pickle =
        "\x80\x02}(" + bytes::text("a") +
        bytes::tensor("FloatStorage", 6, "K\x02K\x03\x86", "K\x03K\x01\x86") + bytes::text("b") +
        bytes::tensor("FloatStorage", 6, "K\x03K\x02\x86", "K\x01K\x03\x86") + "u.";
    QByteArray data;
    for (int i = 0; i < 6; ++i)
        data += bytes::number(float(i));
    const QString path = m_folder.filePath("zip.pth");
    QVERIFY(bytes::write(path,
                         bytes::zip({{"x/data.pkl", pickle}, {"x/data/0", data}},
                                    is64 ? bytes::Zip::Zip64 : bytes::Zip::Plain)));
    const File file = load(path);
    QVERIFY(file);
    QCOMPARE(ModelFile::toFloat(*file->find("a")), (std::vector<float>{0, 1, 2, 3, 4, 5}));
    QVERIFY(file->find("b")->transposed);
    QCOMPARE(file->find("b")->shape, (std::vector<int64_t>{3, 2}));
    QCOMPARE(ModelFile::toFloat(*file->find("b")), (std::vector<float>{0, 3, 1, 4, 2, 5}));
}

/// torch.save(module.state_dict()) sets `_metadata` on the dictionary with BUILD.
void TestModelFile::open_stateDictWithMetadata_isRead()
{
    const QByteArray pickle = "\x80\x02"
                              "ccollections\nOrderedDict\n)R(" +
                              bytes::text("a") +
                              bytes::tensor("HalfStorage", 1, "K\x01\x85", "K\x01\x85") + "u}" +
                              bytes::text("_metadata") + "ccollections\nOrderedDict\n)R" + "sb.";
    const QString path = m_folder.filePath("state_dict.pth");
    const QByteArray half = bytes::number<quint16>(0xc000); // -2
    QVERIFY(bytes::write(
        path, bytes::zip({{"x/data.pkl", pickle}, {"x/data/0", half}}, bytes::Zip::Plain)));
    const File file = load(path);
    QVERIFY(file);
    QCOMPARE(ModelFile::toFloat(*file->find("a")), std::vector<float>{-2});
}

void TestModelFile::open_q8_decodesBlocks()
{
    QByteArray block = bytes::number<quint16>(0x3800); // 0.5
    QByteArray swapped;
    for (int i = 0; i < 32; ++i)
        block += char(i - 16);
    swapped = block + block;
    const QString path = m_folder.filePath("q8.gguf");
    QVERIFY(bytes::write(path,
                         bytes::gguf({bytes::ggufText("general.architecture", "rwkv7"),
                                      bytes::ggufNumber("rwkv7.wkv.head_size", 16)},
                                     {{"output.weight", {32, 1}, 8, block},
                                      {"blk.0.time_mix_w1.weight", {32, 2}, 8, swapped},
                                      {"blk.0.time_mix_r_k.weight", {32}, 8, block}})));
    const File file = load(path);
    QVERIFY(file);
    const std::vector<float> head = ModelFile::toFloat(*file->find("head.weight"));
    QCOMPARE(head.size(), size_t(32));
    QCOMPARE(head[0], -8.0f);
    QCOMPARE(head[31], 7.5f);
    QCOMPARE(file->find("blocks.0.att.r_k")->shape, (std::vector<int64_t>{2, 16}));
    const FileTensor *low = file->find("blocks.0.att.w1");
    QCOMPARE(low->shape, (std::vector<int64_t>{32, 2}));
    const std::vector<float> values = ModelFile::toFloat(*low);
    QCOMPARE(values[2], values[3]);
    QCOMPARE(values[2], -7.5f);
}

void TestModelFile::open_wrongName_goesByContent()
{
    const QString path = m_folder.filePath("really-a-gguf.pth");
    QVERIFY(QFile::copy(kOwn + "/small/control-ok.gguf", path));
    const File file = load(path);
    QVERIFY(file);
    QVERIFY(file->container == Container::Gguf);
}

void TestModelFile::fingerprint_changesWithTheWeights()
{
    const QString original = kOwn + "/rand-7v0/model-f16.pth";
    const std::string before = fingerprintOf(*load(original));
    QCOMPARE(before.size(), size_t(64));
    const QString copy = m_folder.filePath("copy.pth");
    QVERIFY(QFile::copy(original, copy));
    QCOMPARE(fingerprintOf(*load(copy)), before);
    QByteArray data = bytes::read(original);
    const File file = load(original);
    const FileTensor *tensor = file->find("blocks.2.ffn.x_k");
    const QByteArray value(reinterpret_cast<const char *>(tensor->data.data()),
                           qsizetype(tensor->data.size()));
    const qsizetype at = data.indexOf(value);
    QVERIFY(at > 0);
    data[at + 5] = char(data[at + 5] ^ 1);
    const QString changed = m_folder.filePath("changed.pth");
    QVERIFY(bytes::write(changed, data));
    QVERIFY(fingerprintOf(*load(changed)) != before);
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_model_file.moc"
