// rwkv.cpp's .bin: every version comes out as it went into the converter, and damaged files are
// refused.
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/model/small_models.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace mynah;
using namespace small_models;

namespace {

const QString kFixtures = QStringLiteral(MYNAH_SHARED_DIR "/fixtures/");

QByteArray block(qsizetype bytes)
{
    return QByteArray(bytes, '\0');
}

} // namespace

class TestRwkvCppFile : public QObject {
    Q_OBJECT

private slots:
    void open_everyVersion_undoesTheConverter_data();
    void open_everyVersion_undoesTheConverter();
    void open_gatedTimeFirst_keepsItsName();
    void open_oneHead_isNotManyHeads();
    void open_fixture_holdsTheModelOfItsPth_data();
    void open_fixture_holdsTheModelOfItsPth();
    void open_everyType_isReadByItsNumber_data();
    void open_everyType_isReadByItsNumber();
    void open_roundedDecay_staysWhatItWas_data();
    void open_roundedDecay_staysWhatItWas();
    void open_impossibleValue_isRefused_data();
    void open_impossibleValue_isRefused();
    void open_damagedFile_isRefused_data();
    void open_damagedFile_isRefused();
    void open_cutAnywhere_isRefused();

private:
    Result<std::shared_ptr<const ModelFile>> open(const QByteArray &data)
    {
        const QString path = m_folder.filePath("model.bin");
        if (!bytes::write(path, data))
            return Error{ErrorCode::FileRead, "the test cannot write its file"};
        return openModelFile(path.toStdString());
    }

    QTemporaryDir m_folder;
};

void TestRwkvCppFile::open_everyVersion_undoesTheConverter_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"4", "5.0", "5.1", "5.2", "6", "7"})
        QTest::newRow(version) << QByteArray(version);
}

void TestRwkvCppFile::open_everyVersion_undoesTheConverter()
{
    QFETCH(const QByteArray, version);
    const Tensors tensors = make(version);
    const auto file = open(bin(version, tensors));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QVERIFY((*file)->container == Container::RwkvCpp);
    QCOMPARE((*file)->tensors.size(), tensors.size());
    const auto config = detectConfig(**file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(config->version), version);
    QCOMPARE(config->heads, version == "4" ? 0 : 2);
    QVERIFY(checkFinite(**file, Scan::Everything).ok());
    for (const Tensor &expected : tensors) {
        const FileTensor *tensor = (*file)->find(expected.name.toStdString());
        QVERIFY2(tensor, expected.name.constData());
        const std::vector<float> values = ModelFile::toFloat(*tensor);
        QCOMPARE(values.size(), expected.values.size());
        for (size_t i = 0; i < values.size(); ++i)
            QVERIFY2(std::abs(values[i] - expected.values[i]) <= 1e-5, expected.name.constData());
    }
}

void TestRwkvCppFile::open_gatedTimeFirst_keepsItsName()
{
    Tensors tensors = make("5.1");
    for (Tensor &tensor : tensors)
        tensor.name.replace("time_faaaa", "time_first");
    const auto file = open(bin("5.1", tensors));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QCOMPARE(detectConfig(**file)->version, std::string("5.1"));
    const std::vector<float> &expected = find(tensors, "blocks.1.att.time_first")->values;
    const std::vector<float> values = ModelFile::toFloat(*(*file)->find("blocks.1.att.time_first"));
    QCOMPARE(values.size(), expected.size());
    for (size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::abs(values[i] - expected[i]) < 1e-6);
}

void TestRwkvCppFile::open_oneHead_isNotManyHeads()
{
    Sizes sizes;
    sizes.heads = 1;
    for (const char *version : {"5.2", "6", "7"}) {
        const auto file = open(bin(version, make(version, sizes), sizes));
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
        const auto config = detectConfig(**file);
        QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
        QCOMPARE(config->heads, 1);
        QCOMPARE(config->headSize, sizes.width);
    }
}

void TestRwkvCppFile::open_fixture_holdsTheModelOfItsPth_data()
{
    QTest::addColumn<QString>("bin");
    QTest::addColumn<QString>("pth");
    QTest::addColumn<double>("bound"); // relative to the largest value of a tensor
    QTest::newRow("4, FP32") << "tiny-rwkv-4v0-660K-FP32.bin"
                             << "tiny-4v0/model-f32.pth" << 1e-6;
    QTest::newRow("4, FP16") << "tiny-rwkv-4v0-660K-FP16.bin"
                             << "tiny-4v0/model-f32.pth" << 0.001;
    QTest::newRow("5.2, FP16") << "tiny-rwkv-5v2-730K-FP16.bin"
                               << "tiny-5v2/model-f32.pth" << 0.001;
    QTest::newRow("5.0, Q5_1") << "tiny-rwkv-5v1-730K-Q5_1.bin"
                               << "tiny-5v1/model-f32.pth" << 0.1;
    QTest::newRow("7, FP16") << "tiny-rwkv-7v0-834K-FP16.bin"
                             << "tiny-7v0/model-f32.pth" << 0.001;
}

void TestRwkvCppFile::open_fixture_holdsTheModelOfItsPth()
{
    QFETCH(const QString, bin);
    QFETCH(const QString, pth);
    QFETCH(const double, bound);
    if (!QFile::exists(kFixtures + "rwkvcpp-bin"))
        QSKIP("the .bin models are not there");
    const auto file = openModelFile((kFixtures + "rwkvcpp-bin/" + bin).toStdString());
    const auto expected = openModelFile((kFixtures + pth).toStdString());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QVERIFY(expected.ok());
    for (const auto &[name, tensor] : (*expected)->tensors) {
        const FileTensor *other = (*file)->find(name);
        QVERIFY2(other && other->shape == tensor.shape, name.c_str());
        const std::vector<float> a = ModelFile::toFloat(*other), b = ModelFile::toFloat(tensor);
        float largest = 1e-3f, difference = 0;
        for (size_t i = 0; i < b.size(); ++i) {
            largest = std::max(largest, std::abs(b[i]));
            difference = std::max(difference, std::abs(a[i] - b[i]));
        }
        QVERIFY2(difference <= bound * largest, name.c_str());
    }
}

void TestRwkvCppFile::open_everyType_isReadByItsNumber_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("type");
    QTest::newRow("FP32") << 0 << int(DType::F32);
    QTest::newRow("FP16") << 1 << int(DType::F16);
    QTest::newRow("Q4_0") << 2 << int(DType::Q4_0);
    QTest::newRow("Q4_1") << 3 << int(DType::Q4_1);
    QTest::newRow("Q4_1_O") << 4 << -1;
    QTest::newRow("Q4_2") << 5 << -1;
    QTest::newRow("Q4_3") << 6 << -1;
    QTest::newRow("Q5_0") << 7 << int(DType::Q5_0);
    QTest::newRow("Q5_1") << 8 << int(DType::Q5_1);
    QTest::newRow("Q8_0") << 9 << int(DType::Q8_0);
    QTest::newRow("10") << 10 << -1;
}

void TestRwkvCppFile::open_everyType_isReadByItsNumber()
{
    QFETCH(const int, number);
    QFETCH(const int, type);
    const qsizetype size =
        type < 0 ? 64 : qsizetype(64 / blockValues(DType(type)) * blockBytes(DType(type)));
    const QByteArray entry = binEntry("head.weight", {2, 32}, quint32(number), block(size));
    const auto file = open(binHeader({}) + entry);
    if (type < 0) {
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, ErrorCode::Unsupported);
        QVERIFY(file.error().message.find(QTest::currentDataTag()) != std::string::npos);
        QVERIFY(file.error().message.find("head.weight") != std::string::npos);
        return;
    }
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QVERIFY((*file)->find("head.weight")->type == DType(type));
    QCOMPARE(ModelFile::toFloat(*(*file)->find("head.weight")), std::vector<float>(64));
    const auto old = open(binHeader({}, 100) + entry); // blocks lay otherwise then
    QCOMPARE(old.ok(), !isBlockType(DType(type)));
}

void TestRwkvCppFile::open_roundedDecay_staysWhatItWas_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<float>("stored");
    QTest::newRow("4, none") << QByteArray("4") << QByteArray("time_decay") << -0.0f;
    QTest::newRow("5, none") << QByteArray("5.0") << QByteArray("time_decay") << 1.0f;
    QTest::newRow("5, all") << QByteArray("5.0") << QByteArray("time_decay") << 0.0f;
    QTest::newRow("5, no bonus") << QByteArray("5.0") << QByteArray("time_first") << 0.0f;
}

void TestRwkvCppFile::open_roundedDecay_staysWhatItWas()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, name);
    QFETCH(const float, stored);
    const QByteArray full = "blocks.0.att." + name;
    Tensors tensors = make(version);
    const auto count = find(tensors, full)->values.size();
    std::erase_if(tensors, [&](const Tensor &t) { return t.name == full; });
    const auto file =
        open(bin(version, tensors) +
             binEntry(full, {qint64(count)}, 0, rawF32(std::vector<float>(count, stored))));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    for (const float x : ModelFile::toFloat(*(*file)->find(full.toStdString()))) {
        QVERIFY(std::isfinite(x));
        const float again = name == "time_first" ? std::exp(x)
                            : version == "4"     ? -std::exp(x)
                                                 : std::exp(-std::exp(x));
        QCOMPARE(again, stored);
    }
}

void TestRwkvCppFile::open_impossibleValue_isRefused_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<float>("stored");
    const QByteArray decay = "blocks.1.att.time_decay", first = "blocks.1.att.time_first";
    QTest::newRow("4, growth") << QByteArray("4") << decay << 0.5f;
    QTest::newRow("4, infinite") << QByteArray("4") << decay << -INFINITY;
    QTest::newRow("4, nan") << QByteArray("4") << decay << NAN;
    QTest::newRow("5, growth") << QByteArray("5.2") << decay << 1.5f;
    QTest::newRow("5, negative") << QByteArray("5.2") << decay << -0.5f;
    QTest::newRow("5, nan") << QByteArray("5.0") << decay << NAN;
    QTest::newRow("5, negative bonus") << QByteArray("5.0") << first << -0.1f;
    QTest::newRow("5, infinite bonus") << QByteArray("5.0") << first << INFINITY;
}

void TestRwkvCppFile::open_impossibleValue_isRefused()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, name);
    QFETCH(const float, stored);
    QByteArray data = bin(version, make(version));
    const qsizetype at = data.indexOf(name) + name.size();
    std::memcpy(data.data() + at + 4, &stored, 4);
    const auto file = open(data);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::BadModel);
    QVERIFY(file.error().message.find(name.toStdString()) != std::string::npos);
}

void TestRwkvCppFile::open_damagedFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("mentions");
    const QByteArray head = binHeader({});
    const QByteArray good = bin("4", make("4"));
    const auto word = [](quint32 value) { return bytes::number(value); };
    Sizes other;
    other.vocabulary = 11;
    QTest::newRow("header alone") << head << "no tensors";
    QTest::newRow("version 99") << binHeader({}, 99) + good.mid(24) << "version 99";
    QTest::newRow("version 102") << binHeader({}, 102) + good.mid(24) << "version 102";
    QTest::newRow("type of header") << binHeader({}, 101, 5) + good.mid(24) << "Q4_2";
    QTest::newRow("vocabulary") << binHeader(other) + good.mid(24) << "11";
    other = {};
    other.width = 16;
    QTest::newRow("width") << binHeader(other) + good.mid(24) << "width of 16";
    other = {};
    other.layers = 3;
    QTest::newRow("layers") << binHeader(other) + good.mid(24) << "3 layers";
    QTest::newRow("no dimension") << head + word(0) + word(1) + word(0) + "a"
                                  << "0 dimensions";
    QTest::newRow("9 dimensions") << head + word(9) + word(1) + word(0) + block(64)
                                  << "9 dimensions";
    QTest::newRow("2^32 dimensions")
        << head + word(0xffffffff) + word(1) + word(0) + block(64) << "dimensions";
    QTest::newRow("name of 4 GB") << head + word(1) + word(0xffffffff) + word(0) + word(4) + "a"
                                  << "4294967295";
    QTest::newRow("no name") << head + word(1) + word(0) + word(0) + word(1) + block(4) << "name";
    QTest::newRow("name past the end") << head + word(1) + word(9) + word(0) + word(4) + "a"
                                       << "truncated";
    QTest::newRow("empty dimension") << head + binEntry("t", {4, 0}, 0, block(16)) << "[4, 0]";
    const qint64 huge = 0xffffffff;
    QTest::newRow("4 billion values") << head + binEntry("t", {huge}, 0, block(16)) << "truncated";
    QTest::newRow("2^96 values") << head + binEntry("t", {huge, huge, huge}, 0, block(16))
                                 << "too large";
    QTest::newRow("2^128 values") << head + binEntry("t", {huge, huge, huge, huge}, 1, block(16))
                                  << "too large";
    QTest::newRow("half a block") << head + binEntry("t", {2, 16}, 9, block(34)) << "q8_0";
    QTest::newRow("odd quantised vector") << head + binEntry("t", {40}, 2, block(18)) << "q4_0";
    QTest::newRow("twice") << good + binEntry("head.weight", {1}, 0, block(4)) << "head.weight";
    QTest::newRow("trailing byte") << good + "x"
                                   << "truncated";
    QTest::newRow("fused lerps of 5")
        << head + binEntry("blocks.0.att.r_k", {1, 4}, 0, block(16)) +
               binEntry("blocks.0.att.x_rwkvag", {5, 8}, 0, block(160))
        << "x_rwkvag";
}

void TestRwkvCppFile::open_damagedFile_isRefused()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, mentions);
    const auto file = open(data);
    QVERIFY(!file.ok());
    const QString message = QString::fromStdString(file.error().message);
    QVERIFY2(message.startsWith("model.bin: ") && !message.contains('\n'), qPrintable(message));
    QVERIFY2(message.contains(mentions), qPrintable(message));
}

void TestRwkvCppFile::open_cutAnywhere_isRefused()
{
    const QByteArray good = bin("7", make("7", {1, 4, 1, 4, 4, 1}), {1, 4, 1, 4, 4, 1});
    for (qsizetype length = 0; length < good.size(); length += length < 200 ? 1 : 7) {
        const auto file = open(good.first(length));
        QVERIFY2(!file.ok() || !detectConfig(**file).ok(),
                 qPrintable(QString("cut to %1 bytes").arg(length)));
    }
    const auto whole = open(good);
    QVERIFY(whole.ok() && detectConfig(**whole).ok());
}

QTEST_GUILESS_MAIN(TestRwkvCppFile)
#include "tst_rwkv_cpp_file.moc"
