// GGUF: what only RWKV-6's files have, and models split over several files.
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/model/small_models.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;
using namespace small_models;

namespace {

const QString kSplit = QStringLiteral(MYNAH_SHARED_DIR "/fixtures/split-gguf/");

enum class Lerps { Fused, Separate };

bytes::GgufTensor ggufTensor(const QByteArray &name, const Tensor &tensor)
{
    QList<quint64> dimensions;
    for (const qint64 n : tensor.shape)
        dimensions.prepend(quint64(n));
    return {name + ".weight", dimensions, 0, rawF32(tensor.values)};
}

/// The tensors of an RWKV-6 under llama.cpp's names.
QList<bytes::GgufTensor> gguf6(Tensors tensors, Lerps lerps)
{
    static const QList<std::pair<QByteArray, QByteArray>> names = {
        {"emb.weight", "token_embd.weight"},
        {"blocks.0.ln0", "token_embd_norm"},
        {"ln_out", "output_norm"},
        {"head.weight", "output.weight"},
        {"blocks.", "blk."},
        {"ln1", "attn_norm"},
        {"ln2", "attn_norm_2"},
        {"att.ln_x", "time_mix_ln"},
        {"att.time_maa_w1", "time_mix_w1"},
        {"att.time_maa_w2", "time_mix_w2"},
        {"att.time_maa_", "time_mix_lerp_"},
        {"att.time_faaaa", "time_mix_first"},
        {"att.time_", "time_mix_"},
        {"ffn.time_maa_", "channel_mix_lerp_"},
        {"att.", "time_mix_"},
        {"ffn.", "channel_mix_"}};
    QList<bytes::GgufTensor> out;
    for (Tensor &tensor : tensors) {
        if (isLowRank(tensor.name))
            swapLast(tensor);
        QByteArray name = tensor.name;
        const bool isLerp =
            name.contains("att.time_maa_") && tensor.shape[0] == 1 && !name.endsWith("_x");
        if (isLerp && lerps == Lerps::Fused) {
            if (!name.endsWith("_w"))
                continue;
            QByteArray data;
            for (const char n : {'w', 'k', 'v', 'r', 'g'})
                data += rawF32(find(tensors, name.chopped(1) + n)->values);
            const QByteArray layer = name.mid(7, name.indexOf('.', 7) - 7);
            out.append({"blk." + layer + ".time_mix_lerp_fused.weight",
                        {quint64(tensor.shape[2]), 1, 1, 5},
                        0,
                        data});
            continue;
        }
        for (const auto &[from, to] : names)
            name.replace(from, to);
        if (tensor.shape.size() == 3 && tensor.shape[0] == 1)
            tensor.shape = {tensor.shape[2]};
        const bool hasEnding = name.endsWith(".weight") || name.endsWith(".bias");
        out.append(ggufTensor(name, tensor));
        if (hasEnding)
            out.last().name = name;
    }
    return out;
}

QList<QByteArray> metadata6()
{
    return {bytes::ggufText("general.architecture", "rwkv6"),
            bytes::ggufNumber("rwkv6.wkv.head_size", 4),
            bytes::ggufNumber("rwkv6.block_count", 2)};
}

QList<QByteArray> splitKeys(quint32 part, quint32 parts, quint32 tensors)
{
    return {bytes::ggufNumber("split.no", part),
            bytes::ggufNumber("split.count", parts),
            bytes::ggufNumber("split.tensors.count", tensors)};
}

} // namespace

class TestGgufFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void open_version6_givesBlinkdlsModel_data();
    void open_version6_givesBlinkdlsModel();
    void open_flatBonus_takesTheHeadSizeOfTheMetadata();
    void open_wrongHeadSize_isRefused();
    void open_rescale_isUndone();
    void open_absurdRescale_isRefused_data();
    void open_absurdRescale_isRefused();
    void open_manyTensors_isRefused();
    void detectConfig_missingLerps_namesTheFusedOne();
    void open_splitModel_isWhole();
    void open_splitFixture_isWhole();
    void open_badSplit_isRefused_data();
    void open_badSplit_isRefused();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    Result<std::shared_ptr<const ModelFile>> open(const QByteArray &data)
    {
        if (!bytes::write(file("model.gguf"), data))
            return Error{ErrorCode::FileRead, "the test cannot write its file"};
        return openModelFile(file("model.gguf").toStdString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGgufFile::open_version6_givesBlinkdlsModel_data()
{
    QTest::addColumn<bool>("fused");
    QTest::addColumn<qint64>("rank");
    QTest::newRow("fused") << true << qint64(3);
    QTest::newRow("separate") << false << qint64(3);
    QTest::newRow("rank 1") << true << qint64(1);
    QTest::newRow("rank D") << true << qint64(8);
}

void TestGgufFile::open_version6_givesBlinkdlsModel()
{
    QFETCH(const bool, fused);
    QFETCH(const qint64, rank);
    Sizes sizes;
    sizes.rank = rank;
    const Tensors tensors = make("6", sizes);
    const auto file =
        open(bytes::gguf(metadata6(), gguf6(tensors, fused ? Lerps::Fused : Lerps::Separate)));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QVERIFY((*file)->warnings.empty());
    const auto config = detectConfig(**file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(config->version, std::string("6"));
    QCOMPARE(config->mixRank, rank);
    QCOMPARE(config->decayRank, rank + 1);
    QCOMPARE((*file)->tensors.size(), tensors.size());
    for (const Tensor &expected : tensors) {
        const FileTensor *tensor = (*file)->find(expected.name.toStdString());
        QVERIFY2(tensor, expected.name.constData());
        QVERIFY2(ModelFile::toFloat(*tensor) == expected.values, expected.name.constData());
    }
}

void TestGgufFile::open_flatBonus_takesTheHeadSizeOfTheMetadata()
{
    Tensors tensors = make("6");
    find(tensors, "blocks.0.att.time_faaaa")->shape = {8};
    const auto file = open(bytes::gguf(metadata6(), gguf6(tensors, Lerps::Fused)));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QCOMPARE((*file)->find("blocks.0.att.time_faaaa")->shape, (std::vector<int64_t>{2, 4}));
}

void TestGgufFile::open_wrongHeadSize_isRefused()
{
    for (const quint32 size : {2u, 3u, 8u, 0u, 100'000u}) {
        QList<QByteArray> metadata = metadata6();
        metadata[1] = bytes::ggufNumber("rwkv6.wkv.head_size", size);
        const auto file = open(bytes::gguf(metadata, gguf6(make("6"), Lerps::Fused)));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, ErrorCode::BadModel);
        QVERIFY(file.error().message.find("rwkv6.wkv.head_size") != std::string::npos);
    }
}

void TestGgufFile::open_rescale_isUndone()
{
    Sizes sizes;
    sizes.layers = 5;
    const Tensors tensors = make("6", sizes);
    QList<QByteArray> metadata = metadata6();
    metadata[2] = bytes::ggufNumber("rwkv6.rescale_every_n_layers", 2);
    const auto file = open(bytes::gguf(metadata, gguf6(tensors, Lerps::Fused)));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    for (const Tensor &expected : tensors) {
        const bool isScaled = expected.name.endsWith("att.output.weight") ||
                              expected.name.endsWith("ffn.value.weight");
        const int layer = isScaled ? expected.name.mid(7, 1).toInt() : 0;
        const FileTensor *tensor = (*file)->find(expected.name.toStdString());
        QCOMPARE(tensor->scale, float(1 << layer / 2));
        const std::vector<float> values = ModelFile::toFloat(*tensor);
        for (size_t i = 0; i < values.size(); ++i)
            QCOMPARE(values[i], expected.values[i] * tensor->scale);
    }
}

void TestGgufFile::open_absurdRescale_isRefused_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray key = "rwkv6.rescale_every_n_layers";
    QTest::newRow("text") << bytes::ggufText(key, "six");
    QTest::newRow("negative") << bytes::ggufString(key) + bytes::number<quint32>(5) +
                                     bytes::number<qint32>(-6);
    QTest::newRow("1 in layer 40") << bytes::ggufNumber(key, 1);
}

void TestGgufFile::open_absurdRescale_isRefused()
{
    QFETCH(const QByteArray, entry);
    QList<QByteArray> metadata = metadata6();
    metadata[2] = entry;
    const Tensor output{"", {8, 8}, std::vector<float>(64)};
    const auto file = open(bytes::gguf(metadata, {ggufTensor("blk.40.time_mix_output", output)}));
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::BadModel);
    QVERIFY(file.error().message.find("rwkv6.rescale_every_n_layers") != std::string::npos);
}

void TestGgufFile::open_manyTensors_isRefused()
{
    QByteArray data = bytes::gguf(metadata6(), {}) + QByteArray(8'000'000, '\0');
    const quint64 count = 150'000;
    std::memcpy(data.data() + 8, &count, sizeof(count));
    const auto file = open(data);
    QVERIFY(!file.ok());
    QVERIFY(file.error().message.find("150000") != std::string::npos);
}

void TestGgufFile::detectConfig_missingLerps_namesTheFusedOne()
{
    QList<bytes::GgufTensor> tensors = gguf6(make("6"), Lerps::Fused);
    tensors.removeIf(
        [](const bytes::GgufTensor &t) { return t.name == "blk.1.time_mix_lerp_fused.weight"; });
    const auto file = open(bytes::gguf(metadata6(), tensors));
    QVERIFY(file.ok());
    const auto config = detectConfig(**file);
    QVERIFY(!config.ok());
    QVERIFY2(config.error().message.find("blk.1.time_mix_lerp_fused.weight") != std::string::npos,
             config.error().message.c_str());
}

void TestGgufFile::open_splitModel_isWhole()
{
    const Tensors expected = make("6");
    const QList<bytes::GgufTensor> tensors = gguf6(expected, Lerps::Fused);
    const auto count = quint32(tensors.size());
    quint64 total = 0;
    for (quint32 part = 0; part < 3; ++part) {
        const QByteArray data =
            bytes::gguf((part == 0 ? metadata6() : QList<QByteArray>()) + splitKeys(part, 3, count),
                        tensors.mid(part * 20, part == 2 ? -1 : 20));
        total += quint64(data.size());
        QVERIFY(bytes::write(file(QString("m-0000%1-of-00003.gguf").arg(part + 1)), data));
    }
    const auto model = openModelFile(file("m-00001-of-00003.gguf").toStdString());
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
    QCOMPARE((*model)->fileBytes, total);
    QVERIFY(detectConfig(**model).ok());
    for (const Tensor &tensor : expected)
        QVERIFY(ModelFile::toFloat(*(*model)->find(tensor.name.toStdString())) == tensor.values);
    const auto second = openModelFile(file("m-00002-of-00003.gguf").toStdString());
    QVERIFY(!second.ok());
    QVERIFY2(second.error().message.find("m-00001-of-00003.gguf") != std::string::npos,
             second.error().message.c_str());
    QVERIFY(QFile::rename(file("m-00002-of-00003.gguf"), file("other.gguf")));
    const auto renamed = openModelFile(file("other.gguf").toStdString());
    QVERIFY(!renamed.ok());
    QVERIFY2(renamed.error().message.find("-00001-of-00003.gguf") != std::string::npos,
             renamed.error().message.c_str());
}

void TestGgufFile::open_splitFixture_isWhole()
{
    if (!QFile::exists(kSplit))
        QSKIP("the split model is not there");
    const auto model = openModelFile((kSplit + "model-f16-00001-of-00003.gguf").toStdString());
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
    QVERIFY(detectConfig(**model).ok());
    quint64 total = 0;
    for (const QFileInfo &part : QDir(kSplit).entryInfoList({"*.gguf"}))
        total += quint64(part.size());
    QCOMPARE((*model)->fileBytes, total);
}

void TestGgufFile::open_badSplit_isRefused_data()
{
    QTest::addColumn<QByteArray>("second"); // empty: there is none
    QTest::addColumn<QString>("mentions");
    const Tensor tensor{"", {4}, {1, 2, 3, 4}};
    const QList<bytes::GgufTensor> bias = {ggufTensor("output_norm", tensor)};
    const QList<bytes::GgufTensor> again = {ggufTensor("token_embd", tensor)};
    const QByteArray good = bytes::gguf(splitKeys(1, 2, 2), bias);
    QTest::newRow("absent") << QByteArray() << "No such file";
    QTest::newRow("no GGUF") << QByteArray("something else") << "not a GGUF";
    QTest::newRow("truncated header") << good.first(30) << "truncated";
    QTest::newRow("truncated data") << good.chopped(32) << "truncated";
    QTest::newRow("first again") << bytes::gguf(metadata6() + splitKeys(0, 2, 2), bias)
                                 << "split.no";
    QTest::newRow("of three") << bytes::gguf(splitKeys(1, 3, 2), bias) << "split.count";
    QTest::newRow("of another model")
        << bytes::gguf(splitKeys(1, 2, 7), bias) << "split.tensors.count";
    QTest::newRow("without keys") << bytes::gguf({}, bias) << "split.no";
    QTest::newRow("no tensors") << bytes::gguf(splitKeys(1, 2, 2), {}) << "1 tensors";
    QTest::newRow("twice") << bytes::gguf(splitKeys(1, 2, 2), again) << "token_embd.weight";
}

void TestGgufFile::open_badSplit_isRefused()
{
    QFETCH(const QByteArray, second);
    QFETCH(const QString, mentions);
    const Tensor tensor{"", {4}, {1, 2, 3, 4}};
    QVERIFY(bytes::write(file("a-00001-of-00002.gguf"),
                         bytes::gguf(metadata6().first(2) + splitKeys(0, 2, 2),
                                     {ggufTensor("token_embd", tensor)})));
    if (!second.isEmpty())
        QVERIFY(bytes::write(file("a-00002-of-00002.gguf"), second));
    const auto model = openModelFile(file("a-00001-of-00002.gguf").toStdString());
    QVERIFY(!model.ok());
    const QString message = QString::fromStdString(model.error().message);
    QVERIFY2(message.startsWith("a-00001-of-00002.gguf: "), qPrintable(message));
    QVERIFY2(message.contains(mentions), qPrintable(message));
    if (QTest::currentDataTag() != QByteArray("no tensors"))
        QVERIFY2(message.contains("a-00002-of-00002.gguf"), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestGgufFile)
#include "tst_gguf_file.moc"
