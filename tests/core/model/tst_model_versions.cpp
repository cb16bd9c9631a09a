// Every version of RWKV: the sizes that each model file gives are those of its fixture.
#include "core/model/model_bytes.h"
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mynah;

namespace {

const QString kFixtures = QStringLiteral(MYNAH_SHARED_DIR "/fixtures/");

constexpr const char *kFolders[] = {"tiny-4v0",
                                    "tiny-5v1",
                                    "tiny-5v2",
                                    "tiny-6v0",
                                    "tiny-7v0",
                                    "rand-4v0",
                                    "rand-4v0-extreme",
                                    "rand-5v1-gated",
                                    "rand-5v2",
                                    "rand-6v0",
                                    "rand-7v0",
                                    "rand-7v0-world",
                                    "quants-6v0",
                                    "quants-7v0",
                                    "rescale-6v0",
                                    "split-gguf",
                                    "rwkvcpp-bin",
                                    "pth-variants"};

QJsonObject describe(const RwkvConfig &config)
{
    return {{"version", QString::fromStdString(config.version)},
            {"n_layer", qint64(config.layers)},
            {"n_embd", qint64(config.width)},
            {"n_att", qint64(config.width)},
            {"n_ffn", qint64(config.ffnWidth)},
            {"n_vocab", qint64(config.vocabulary)},
            {"n_head", qint64(config.heads)},
            {"head_size", qint64(config.headSize)}};
}

} // namespace

class TestModelVersions : public QObject {
    Q_OBJECT

private slots:
    void detectConfig_fixture_givesItsSizes_data();
    void detectConfig_fixture_givesItsSizes();
};

void TestModelVersions::detectConfig_fixture_givesItsSizes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");
    for (const QString folder : kFolders) {
        const QByteArray text = bytes::read(kFixtures + folder + "/expected.json");
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        for (const auto &item : all.value("cases").toArray()) {
            const QJsonObject one = item.toObject();
            const QString path = kFixtures + folder + "/" + one.value("model").toString();
            if (!QFile::exists(path))
                continue; // not kept
            QTest::newRow(qPrintable(folder + "/" + QFileInfo(path).fileName()))
                << path << (one.contains("arch") ? one : all).value("arch").toObject();
        }
    }
}

void TestModelVersions::detectConfig_fixture_givesItsSizes()
{
    if (!QFile::exists(kFixtures + "tiny-4v0"))
        QSKIP("the models of other versions are not there");
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, expected);
    const auto file = openModelFile(path.toStdString());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    const auto config = detectConfig(**file);
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().message.c_str());
    QCOMPARE(describe(*config), expected);
    QVERIFY(checkFinite(**file, Scan::Everything).ok());
}

QTEST_GUILESS_MAIN(TestModelVersions)
#include "tst_model_versions.moc"
