// Names and shapes that converters change: whatever a file calls its tensors and however it shapes
// them, the same model comes out.
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/model/small_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mynah;
using namespace small_models;

namespace {

const QByteArray kDecay = "att.time_decay", kBonus = "att.time_faaaa", kFirst = "att.time_first";

/// What web-rwkv's converter makes of a model; `swapped` says whether it turns RWKV-7's matrices.
Tensors webRwkv(const QByteArray &version, Tensors tensors, bool swapped)
{
    for (Tensor &tensor : tensors) {
        if (isLowRank(tensor.name) && (version == "6" || swapped))
            swapLast(tensor);
        tensor.name.replace("time_maa", "time_mix").replace("time_faaaa", "time_first");
    }
    return tensors;
}

std::vector<float> repeated(const std::vector<float> &values, size_t times)
{
    std::vector<float> out;
    for (const float value : values)
        out.insert(out.end(), times, value);
    return out;
}

/// Gives a tensor of every layer another shape, and repeats its values to fill it.
void reshape(Tensors &tensors, const QByteArray &ending, const Shape &shape)
{
    for (Tensor &tensor : tensors) {
        if (!tensor.name.endsWith(ending))
            continue;
        size_t count = 1;
        for (const qint64 n : shape)
            count *= size_t(n);
        tensor.values = repeated(tensor.values, count / tensor.values.size());
        tensor.shape = shape;
    }
}

} // namespace

Q_DECLARE_METATYPE(small_models::Shape)

class TestConvertedShapes : public QObject {
    Q_OBJECT

private slots:
    void open_webRwkv_givesBlinkdlsNames_data();
    void open_webRwkv_givesBlinkdlsNames();
    void open_squareLowRank_followsTheNames();
    void open_headShape_isMadeOne_data();
    void open_headShape_isMadeOne();
    void open_untoldHeads_isRefused_data();
    void open_untoldHeads_isRefused();
    void open_narrowedDecay_mustBeConstant();
    void open_keptWeb_isNotRenamed();
    void detectConfig_missingTensor_isNamed_data();
    void detectConfig_missingTensor_isNamed();
    void detectConfig_missingWebTensor_isNamedAsInTheFile();
    void detectConfig_wrongWidth_isRefused();

private:
    Result<std::shared_ptr<const ModelFile>> open(const Tensors &tensors)
    {
        const QString path = m_folder.filePath("model.st");
        if (!bytes::write(path, safetensors(tensors)))
            return Error{ErrorCode::FileRead, "the test cannot write its file"};
        return openModelFile(path.toStdString());
    }

    QTemporaryDir m_folder;
};

void TestConvertedShapes::open_webRwkv_givesBlinkdlsNames_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("swapped");
    for (const char *version : {"4", "5.0", "5.1", "5.2", "6"})
        QTest::newRow(version) << QByteArray(version) << true;
    QTest::newRow("7, swapped") << QByteArray("7") << true;
    QTest::newRow("7, as it was") << QByteArray("7") << false;
}

void TestConvertedShapes::open_webRwkv_givesBlinkdlsNames()
{
    QFETCH(const QByteArray, version);
    QFETCH(const bool, swapped);
    const Tensors tensors = make(version);
    const auto file = open(webRwkv(version, tensors, swapped));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QVERIFY((*file)->warnings.empty());
    QCOMPARE((*file)->tensors.size(), tensors.size());
    const auto config = detectConfig(**file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(config->version), version);
    for (const Tensor &expected : tensors) {
        const FileTensor *tensor = (*file)->find(expected.name.toStdString());
        QVERIFY2(tensor, expected.name.constData());
        QVERIFY2(ModelFile::toFloat(*tensor) == expected.values, expected.name.constData());
    }
}

void TestConvertedShapes::open_squareLowRank_followsTheNames()
{
    Sizes sizes;
    sizes.rank = sizes.width; // time_maa_w2 is (5, D, D); time_decay_w1 tells nothing of it
    for (const bool web : {false, true}) {
        Tensors tensors = make("6", sizes);
        std::erase_if(tensors, [](const Tensor &t) {
            return t.name.contains("time_decay_w") || t.name.contains("time_maa_w1");
        });
        const auto file = open(web ? webRwkv("6", tensors, true) : tensors);
        QVERIFY(file.ok());
        const QByteArray name = "blocks.1.att.time_maa_w2";
        const FileTensor *tensor = (*file)->find(name.toStdString());
        QCOMPARE(tensor->shape, (std::vector<int64_t>{5, 8, 8}));
        QVERIFY(ModelFile::toFloat(*tensor) == find(tensors, name)->values);
    }
}

void TestConvertedShapes::open_headShape_isMadeOne_data()
{
    QTest::addColumn<QByteArray>("version"); // of the model that is changed
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QByteArray>("detected");
    QTest::newRow("5.0, [H, 1]") << QByteArray("5.0") << kDecay << Shape{2, 1} << QByteArray("5.0");
    QTest::newRow("5.0, [H, 1, 1]")
        << QByteArray("5.0") << kDecay << Shape{2, 1, 1} << QByteArray("5.0");
    QTest::newRow("5.0, [1, 1, H]")
        << QByteArray("5.0") << kFirst << Shape{1, 1, 2} << QByteArray("5.0");
    QTest::newRow("5.0, widened") << QByteArray("5.0") << kDecay << Shape{2, 4}
                                  << QByteArray("5.0");
    QTest::newRow("5.0, widened flat")
        << QByteArray("5.0") << kDecay << Shape{8} << QByteArray("5.0");
    QTest::newRow("5.1, [H, 1, 1]")
        << QByteArray("5.1") << kBonus << Shape{2, 1, 1} << QByteArray("5.1");
    QTest::newRow("5.1, decay widened")
        << QByteArray("5.1") << kDecay << Shape{2, 4} << QByteArray("5.2");
    QTest::newRow("5.1, bonus widened")
        << QByteArray("5.1") << kBonus << Shape{2, 4, 1} << QByteArray("5.2");
    QTest::newRow("5.2, [H, N, 1]")
        << QByteArray("5.2") << kDecay << Shape{2, 4, 1} << QByteArray("5.2");
    QTest::newRow("5.2, flat") << QByteArray("5.2") << kDecay << Shape{8} << QByteArray("5.2");
    QTest::newRow("5.2, [1, 1, D]")
        << QByteArray("5.2") << kBonus << Shape{1, 1, 8} << QByteArray("5.2");
    QTest::newRow("6, [1, H, N]") << QByteArray("6") << kBonus << Shape{1, 2, 4} << QByteArray("6");
    QTest::newRow("7, [H, N, 1]") << QByteArray("7") << QByteArray("att.r_k") << Shape{2, 4, 1}
                                  << QByteArray("7");
}

void TestConvertedShapes::open_headShape_isMadeOne()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, name);
    QFETCH(const Shape, shape);
    QFETCH(const QByteArray, detected);
    const Tensors original = make(version);
    Tensors tensors = original;
    reshape(tensors, name, shape);
    const auto file = open(tensors);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    const auto config = detectConfig(**file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(config->version), detected);
    QCOMPARE(config->heads, 2);
    QCOMPARE(config->headSize, 4);
    for (const Tensor &expected : original) {
        const std::vector<float> values =
            ModelFile::toFloat(*(*file)->find(expected.name.toStdString()));
        const bool widened = values.size() > expected.values.size();
        QCOMPARE(widened, version == "5.1" && detected == "5.2" && expected.values.size() == 2);
        QVERIFY2(values == (widened ? repeated(expected.values, 4) : expected.values),
                 expected.name.constData());
    }
}

void TestConvertedShapes::open_untoldHeads_isRefused_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArrayList>("flat");
    QTest::addColumn<Shape>("shape");
    QTest::newRow("5.2, both flat")
        << QByteArray("5.2") << QByteArrayList{kDecay, kBonus} << Shape{8};
    QTest::newRow("5.0, both flat")
        << QByteArray("5.0") << QByteArrayList{kDecay, kFirst} << Shape{8};
    QTest::newRow("6, flat") << QByteArray("6") << QByteArrayList{kBonus} << Shape{8};
    QTest::newRow("6, [1, 1, D]") << QByteArray("6") << QByteArrayList{kBonus} << Shape{1, 1, 8};
    QTest::newRow("5.1, 3 heads") << QByteArray("5.0") << QByteArrayList{kDecay, kFirst}
                                  << Shape{6};
    QTest::newRow("5.2, too many") << QByteArray("5.2") << QByteArrayList{kDecay} << Shape{4, 4};
}

void TestConvertedShapes::open_untoldHeads_isRefused()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArrayList, flat);
    QFETCH(const Shape, shape);
    Tensors tensors = make(version);
    for (const QByteArray &name : flat)
        reshape(tensors, name, shape);
    const auto file = open(tensors);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    const auto config = detectConfig(**file);
    QVERIFY(!config.ok());
    QCOMPARE(config.error().code, ErrorCode::BadModel);
    QVERIFY2(config.error().message.find("blocks.0.att.time_") != std::string::npos,
             config.error().message.c_str());
}

void TestConvertedShapes::open_narrowedDecay_mustBeConstant()
{
    Tensors tensors = make("5.0");
    reshape(tensors, kDecay, {2, 4});
    find(tensors, "blocks.1.att.time_decay")->values[5] += 1;
    const auto file = open(tensors);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::Unsupported);
    QVERIFY(file.error().message.find("blocks.1.att.time_decay") != std::string::npos);
}

void TestConvertedShapes::open_keptWeb_isNotRenamed()
{
    const auto four = open(make("4")), five = open(make("5.0"));
    for (const auto *file : {&four, &five}) {
        QVERIFY(file->ok());
        QVERIFY((**file)->find("blocks.0.att.time_first") != nullptr);
        QVERIFY((**file)->find("blocks.0.att.time_mix_k") != nullptr);
    }
}

void TestConvertedShapes::detectConfig_missingTensor_isNamed_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("name");
    for (const char *version : {"4", "5.0", "5.1", "5.2", "6", "7"})
        for (const Tensor &tensor : make(version)) {
            // without these the file is taken for one of another version, or another model
            const bool tells = tensor.name == "blocks.0.att.gate.weight" && version[0] == '5';
            if (!tells)
                QTest::newRow(QByteArray(version) + ", " + tensor.name)
                    << QByteArray(version) << tensor.name;
        }
}

void TestConvertedShapes::detectConfig_missingTensor_isNamed()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, name);
    Tensors tensors = make(version);
    std::erase_if(tensors, [&](const Tensor &t) { return t.name == name; });
    const auto file = open(tensors);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    const auto config = detectConfig(**file);
    QVERIFY(!config.ok());
    QString shown = QString::fromLatin1(name);
    if (name.endsWith("time_faaaa") && version[0] == '5')
        shown.replace("time_faaaa", "time_"); // either name would do
    QVERIFY2(QString::fromStdString(config.error().message).contains(shown),
             config.error().message.c_str());
}

void TestConvertedShapes::detectConfig_missingWebTensor_isNamedAsInTheFile()
{
    const QByteArrayList names = {"blocks.1.att.time_maa_k", "blocks.1.att.time_faaaa"};
    for (const QByteArray &name : names) {
        Tensors tensors = make("6");
        std::erase_if(tensors, [&](const Tensor &t) { return t.name == name; });
        const auto file = open(webRwkv("6", tensors, true));
        QVERIFY(file.ok());
        const auto config = detectConfig(**file);
        QVERIFY(!config.ok());
        const QByteArray shown =
            QByteArray(name).replace("time_maa", "time_mix").replace("time_faaaa", "time_first");
        QVERIFY2(config.error().message.find(shown.toStdString()) != std::string::npos,
                 config.error().message.c_str());
    }
}

void TestConvertedShapes::detectConfig_wrongWidth_isRefused()
{
    for (const char *version : {"4", "5.0", "5.1", "5.2", "6", "7"}) {
        Tensors tensors = make(version);
        for (Tensor &tensor : tensors)
            if (tensor.name == "blocks.1.att.key.weight") { // time mixing wider than the model
                tensor.shape = {16, 8};
                tensor.values.resize(128);
            }
        const auto file = open(tensors);
        QVERIFY(file.ok());
        const auto config = detectConfig(**file);
        QVERIFY(!config.ok());
        const QString message = QString::fromStdString(config.error().message);
        QVERIFY2(message.contains("blocks.1.att.key.weight") && message.contains("[16, 8]"),
                 qPrintable(message));
    }
}

QTEST_GUILESS_MAIN(TestConvertedShapes)
#include "tst_converted_shapes.moc"
