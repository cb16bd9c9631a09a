// The list of models: what is in it, what is refused, and which model suits a machine.
#include "core/rwkv/catalogue_fit.h"
#include "core/rwkv/random_model.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace mynah;
using Place = CatalogueFit::Place;

namespace {

constexpr uint64_t kGiga = uint64_t{1} << 30;

std::string builtIn()
{
    QFile file(MYNAH_SOURCE_DIR "/resources/catalogue/catalogue.json");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

QString recommended(const MachineRoom &room)
{
    const auto catalogue = parseCatalogue(builtIn(), "catalogue.json");
    const CatalogueModel *model = recommendedModel(*catalogue, room);
    return model ? QString::fromStdString(model->name) : QString("none");
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void builtInList_isWhole()
    {
        const auto catalogue = parseCatalogue(builtIn(), "catalogue.json");
        QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : catalogue.error().message.c_str());
        QVERIFY(catalogue->models.size() >= 18);
        for (const char *version : {"4", "5", "6", "7"})
            QVERIFY(std::any_of(catalogue->models.begin(),
                                catalogue->models.end(),
                                [&](const auto &model) { return model.version == version; }));
        for (const CatalogueModel &model : catalogue->models) {
            QVERIFY2(model.sources.size() >= 2, model.file.c_str());
            // A file has two bytes for each parameter, and not much besides.
            const double perParameter = double(model.bytes) / double(model.parameters);
            QVERIFY2(perParameter > 1.97 && perParameter < 2.03, model.file.c_str());
        }
        QCOMPARE(catalogue->vocabularies.size(), size_t(2));
        QVERIFY(catalogue->vocabulary("20B_tokenizer.json"));
        QVERIFY(!catalogue->vocabulary("other"));
    }

    void vocabularies_haveTheHashesOfTheRealOnes()
    {
        const auto catalogue = parseCatalogue(builtIn(), "catalogue.json");
        for (const CatalogueFile &vocabulary : catalogue->vocabularies) {
            QFile file(MYNAH_SHARED_DIR "/fixtures/tokenizer/" +
                       QString::fromStdString(vocabulary.file));
            if (!file.open(QIODevice::ReadOnly))
                QSKIP("the vocabulary files are not here");
            const QByteArray content = file.readAll();
            QCOMPARE(uint64_t(content.size()), vocabulary.bytes);
            QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(),
                     QByteArray::fromStdString(vocabulary.sha256));
        }
    }

    void damagedLists_areRefused_andSayWhy_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *from, const char *to, const char *says) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(says);
        };
        row("no JSON", "{", "<html>", "no list");
        row("cut off", "],", "", "no list");
        row("other format", "\"format\": 1", "\"format\": 2", "another version");
        row("no date", "\"date\": \"2026", "\"date\": \"of 26", "no date");
        row("path", "\"rwkv7-g1d-0.1b", "\"../rwkv7-g1d-0.1b", "no name of a file");
        row("hidden", "\"rwkv7-g1d-0.1b", "\".rwkv7-g1d-0.1b", "no name of a file");
        row("drive", "\"rwkv7-g1d-0.1b", "\"C:rwkv7-g1d-0.1b", "no name of a file");
        row("http", "\"https://huggingface.co/BlinkDL", "\"http://huggingface.co/BlinkDL", "https");
        row("file", "\"https://huggingface.co/BlinkDL", "\"file:///etc", "https");
        row("password", "https://huggingface.co/BlinkDL", "https://a:b@host.org/x", "https");
        row("hash", "e10d7b1930c2", "E10d7b1930c2", "sha256");
        row("size", "\"bytes\": 382223725", "\"bytes\": -5", "size");
        row("shape", "\"parameters\": 191000000", "\"parameters\": 5", "shape");
        row("twice", "g1d-0.4b-20260210", "g1d-0.1b-20260129", "twice");
        row("vocabulary", "\"vocabulary\": \"rwkv_v", "\"vocabulary\": \"other_v", "vocabulary");
    }
    void damagedLists_areRefused_andSayWhy()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        std::string text = replaced(builtIn(), from.toStdString(), to.toStdString());
        if (from.startsWith("g1d-0.4b")) // the name of the file alone
            QVERIFY(text.find("ctx8192") != std::string::npos);
        const auto catalogue = parseCatalogue(text, "list.json");
        QVERIFY(!catalogue.ok());
        const QString message = QString::fromStdString(catalogue.error().message);
        QVERIFY2(message.startsWith("list.json"), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void need_isWhatTheFileItselfTells_data()
    {
        QTest::addColumn<int>("precision");
        QTest::newRow("fp16") << int(Precision::Fp16);
        QTest::newRow("int8") << int(Precision::Int8);
        QTest::newRow("int4") << int(Precision::Int4);
    }
    void need_isWhatTheFileItselfTells()
    {
        QFETCH(int, precision);
        const auto file = makeRandomModel({"0.1b", Precision::Fp16});
        QVERIFY(file.ok());
        const auto config = detectConfig(**file);
        QVERIFY(config.ok());
        const uint64_t told = estimateMemory(**file, *config, Precision(precision)).total();
        const auto catalogue = parseCatalogue(builtIn(), "catalogue.json");
        const uint64_t here =
            catalogueNeed(catalogue->models.front(), Precision(precision)).total();
        const QByteArray said = QByteArray::number(here) + " for " + QByteArray::number(told);
        QVERIFY2(double(here) > 0.75 * double(told) && double(here) < 1.3 * double(told), said);
    }

    void recommended_dependsOnMemoryAndDevice()
    {
        QCOMPARE(recommended({2 * kGiga, 0, 2}), "RWKV-7 G1d 0.4B");
        QCOMPARE(recommended({8 * kGiga, 0, 4}), "RWKV-7 G1e 1.5B");
        QCOMPARE(recommended({16 * kGiga, 0, 8}), "RWKV-7 G1e 2.9B");
        QCOMPARE(recommended({64 * kGiga, 0, 16}), "RWKV-7 G1e 2.9B"); // no processor is quicker
        QCOMPARE(recommended({16 * kGiga, 8 * kGiga, 8}), "RWKV-7 G1e 7.2B");
        QCOMPARE(recommended({32 * kGiga, 16 * kGiga, 8}), "RWKV-7 G1e 13.3B");
        QCOMPARE(recommended({64 * kGiga, 24 * kGiga, 8}), "RWKV-7 G1e 13.3B");
        QCOMPARE(recommended({256 << 20, 0, 1}), "none");
    }

    void fit_prefersTheCard_andTheBestPrecision()
    {
        const auto catalogue = parseCatalogue(builtIn(), "catalogue.json");
        const CatalogueModel *big = catalogue->model("rwkv7-g1e-7.2b-20260301-ctx8192.pth");
        QVERIFY(big);
        const auto fit = [&](uint64_t memory, uint64_t card) {
            return fitOf(*big, {memory * kGiga, card * kGiga, 8});
        };
        QCOMPARE(fit(32, 24).place, Place::Card);
        QCOMPARE(fit(32, 24).precision, Precision::Fp16);
        QCOMPARE(fit(32, 12).place, Place::Card);
        QCOMPARE(fit(32, 12).precision, Precision::Int8);
        QCOMPARE(fit(32, 4).place, Place::Memory);
        QCOMPARE(fit(32, 4).precision, Precision::Fp16);
        QCOMPARE(fit(4, 0).place, Place::Nowhere);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
