// State-tuned initial states: what comes out is the flat state of the model they are for.
#include "core/model/small_models.h"
#include "core/model/tuned_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace mynah;
using namespace small_models;

namespace {

const QString kFixtures = QStringLiteral(MYNAH_SHARED_DIR "/fixtures/");

RwkvConfig configOf(const std::string &version)
{
    RwkvConfig config;
    config.version = version;
    config.layers = 2;
    config.width = 6;
    config.heads = 2;
    config.headSize = 3;
    return config;
}

/// Every value tells where it lies: 100 layer + 20 head + 4 row + column, one more than that.
Tensors states(qint64 layers = 2, qint64 heads = 2, qint64 size = 3)
{
    Tensors out;
    for (qint64 layer = 0; layer < layers; ++layer) {
        std::vector<float> values;
        for (qint64 head = 0; head < heads; ++head)
            for (qint64 row = 0; row < size; ++row)
                for (qint64 column = 0; column < size; ++column)
                    values.push_back(float(1 + 100 * layer + 20 * head + 4 * row + column));
        out.push_back({"blocks." + QByteArray::number(layer) + ".att.time_state",
                       {heads, size, size},
                       values});
    }
    return out;
}

/// The states as a .pth of float32.
QByteArray pth(const Tensors &tensors)
{
    QByteArray pickle = "\x80\x02}(";
    QList<bytes::Entry> entries;
    const auto tuple = [](const Shape &numbers) {
        QByteArray out = "(";
        for (const qint64 n : numbers)
            out += 'K' + bytes::number(quint8(n));
        return out + 't';
    };
    for (const Tensor &tensor : tensors) {
        const QByteArray key = QByteArray::number(entries.size());
        QByteArray entry =
            bytes::tensor("FloatStorage",
                          int(tensor.values.size()),
                          tuple(tensor.shape),
                          tuple({tensor.shape[1] * tensor.shape[2], tensor.shape[2], 1}));
        entry.replace(bytes::text("0"), bytes::text(key));
        pickle += bytes::text(tensor.name) + entry;
        entries.append({"x/data/" + key, rawF32(tensor.values)});
    }
    entries.prepend({"x/data.pkl", pickle + "u."});
    return bytes::zip(entries, bytes::Zip::Plain);
}

} // namespace

class TestTunedState : public QObject {
    Q_OBJECT

private slots:
    void read_anyVersion_hasItsOrder_data();
    void read_anyVersion_hasItsOrder();
    void read_fixture_isTheStateOfItsModel_data();
    void read_fixture_isTheStateOfItsModel();
    void read_stateForAnotherModel_isRefused_data();
    void read_stateForAnotherModel_isRefused();
    void read_versionWithoutStates_isRefused();
    void read_infiniteValue_isRefused();
    void read_model_isRefused();
    void detectConfig_state_isNoModel();

private:
    std::string write(const QByteArray &data)
    {
        const QString path = m_folder.filePath("state.file");
        return bytes::write(path, data) ? path.toStdString() : std::string();
    }

    QTemporaryDir m_folder;
};

void TestTunedState::read_anyVersion_hasItsOrder_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isPth");
    QTest::addColumn<bool>("turned");
    QTest::newRow("5.2 .pth") << "5.2" << true << true;
    QTest::newRow("6 .pth") << "6" << true << true;
    QTest::newRow("7 .pth") << "7" << true << false;
    QTest::newRow("5.2 .st") << "5.2" << false << true;
    QTest::newRow("6 .st") << "6" << false << false; // web-rwkv's converter has turned them
    QTest::newRow("7 .st") << "7" << false << false;
}

void TestTunedState::read_anyVersion_hasItsOrder()
{
    QFETCH(const QString, version);
    QFETCH(const bool, isPth);
    QFETCH(const bool, turned);
    const RwkvConfig config = configOf(version.toStdString());
    const auto state = readTunedState(write(isPth ? pth(states()) : safetensors(states())), config);
    QVERIFY2(state.ok(), state.ok() ? "" : state.error().message.c_str());
    QCOMPARE(state->size(), size_t(2 * (2 * 6 + 6 * 3)));
    size_t at = 0;
    for (int layer = 0; layer < 2; ++layer) {
        for (int i = 0; i < 12; ++i)
            QCOMPARE((*state)[at++], 0.0f);
        for (int head = 0; head < 2; ++head)
            for (int a = 0; a < 3; ++a)
                for (int b = 0; b < 3; ++b)
                    QCOMPARE((*state)[at++],
                             float(1 + 100 * layer + 20 * head + 4 * (turned ? b : a) +
                                   (turned ? a : b)));
    }
}

void TestTunedState::read_fixture_isTheStateOfItsModel_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("model");
    QTest::newRow("6") << "state-6v0-bf16.pth"
                       << "rand-6v0/model-bf16.pth";
    QTest::newRow("7") << "state-7v0-f32.pth"
                       << "rand-7v0/model-f16.pth";
}

void TestTunedState::read_fixture_isTheStateOfItsModel()
{
    QFETCH(const QString, state);
    QFETCH(const QString, model);
    if (!QFile::exists(kFixtures + "time-state"))
        QSKIP("the tuned states are not there");
    const std::string path = (kFixtures + "time-state/" + state).toStdString();
    const auto file = openModelFile((kFixtures + model).toStdString());
    QVERIFY(file.ok());
    const auto config = detectConfig(**file);
    QVERIFY(config.ok());
    const auto values = readTunedState(path, *config);
    QVERIFY2(values.ok(), values.ok() ? "" : values.error().message.c_str());
    QCOMPARE(int64_t(values->size()), config->stateSize());
    const auto stored = openModelFile(path);
    QVERIFY(stored.ok());
    const std::vector<float> raw = ModelFile::toFloat(*(*stored)->find("blocks.1.att.time_state"));
    const auto start = size_t(config->layerStateSize() + 2 * config->width);
    for (size_t i = 0; i < raw.size(); ++i) {
        const size_t turned = i / 4096 * 4096 + i % 64 * 64 + i / 64 % 64;
        QCOMPARE((*values)[start + i], raw[config->version == "7" ? i : turned]);
    }
}

void TestTunedState::read_stateForAnotherModel_isRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("mentions");
    Tensors gap = states(3);
    gap.erase(gap.begin());
    gap.pop_back();
    QTest::newRow("one layer") << safetensors(states(1)) << "1 layers";
    QTest::newRow("three layers") << safetensors(states(3)) << "3 layers";
    QTest::newRow("a gap") << safetensors(gap) << "blocks.0.att.time_state";
    QTest::newRow("one head") << safetensors(states(2, 1, 3)) << "[1, 3, 3]";
    QTest::newRow("head size 4") << safetensors(states(2, 2, 4)) << "[2, 4, 4]";
    QTest::newRow("a matrix") << safetensors(
                                     {{"blocks.0.att.time_state", {6, 3}, std::vector<float>(18)},
                                      {"blocks.1.att.time_state", {6, 3}, std::vector<float>(18)}})
                              << "[6, 3]";
    QTest::newRow("other tensors") << safetensors({{"a", {1}, {1}}}) << "time_state";
}

void TestTunedState::read_stateForAnotherModel_isRefused()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, mentions);
    const auto state = readTunedState(write(data), configOf("7"));
    QVERIFY(!state.ok());
    QCOMPARE(state.error().code, ErrorCode::BadState);
    const QString message = QString::fromStdString(state.error().message);
    QVERIFY2(message.startsWith("state.file: ") && message.contains(mentions), qPrintable(message));
}

void TestTunedState::read_versionWithoutStates_isRefused()
{
    for (const char *version : {"4", "5.0", "5.1"}) {
        const auto state = readTunedState(write(safetensors(states())), configOf(version));
        QVERIFY(!state.ok());
        QCOMPARE(state.error().code, ErrorCode::Unsupported);
        QVERIFY(state.error().message.find(version) != std::string::npos);
    }
}

void TestTunedState::read_infiniteValue_isRefused()
{
    for (const float bad : {NAN, INFINITY, -INFINITY}) {
        Tensors tensors = states();
        tensors[1].values[7] = bad;
        const auto state = readTunedState(write(safetensors(tensors)), configOf("6"));
        QVERIFY(!state.ok());
        QCOMPARE(state.error().code, ErrorCode::NotFinite);
        QVERIFY(state.error().message.find("blocks.1.att.time_state") != std::string::npos);
    }
}

void TestTunedState::read_model_isRefused()
{
    const auto state = readTunedState(write(safetensors(make("7"))), configOf("7"));
    QVERIFY(!state.ok());
    QCOMPARE(state.error().code, ErrorCode::BadState);
    QVERIFY(state.error().message.find("this is a model") != std::string::npos);
    const auto absent = readTunedState("/no/such/state.pth", configOf("7"));
    QVERIFY(!absent.ok());
    QCOMPARE(absent.error().code, ErrorCode::FileNotFound);
}

void TestTunedState::detectConfig_state_isNoModel()
{
    for (const QByteArray &data : {pth(states()), safetensors(states())}) {
        const auto file = openModelFile(write(data));
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
        const auto config = detectConfig(**file);
        QVERIFY(!config.ok());
        QCOMPARE(config.error().code, ErrorCode::NotAModel);
        QVERIFY(config.error().message.find("tuned initial state") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestTunedState)
#include "tst_tuned_state.moc"
