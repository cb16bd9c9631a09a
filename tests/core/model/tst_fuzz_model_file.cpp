// Cut and damaged copies of good files: whatever happens to the bytes, opening ends in a model or
// an error, never in a crash, a hang or an allocation out of proportion. Run it with sanitizers.
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/model/small_models.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace mynah;

namespace {

const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR "/tests/fixtures/models/small/");
constexpr qint64 kBudgetMs = 700; // for each file

/// A whole model: made here for "VERSION.bin" and "VERSION.st", else one of ours.
QByteArray goodFile(const QString &name)
{
    const QByteArray version = name.chopped(name.endsWith(".st") ? 3 : 4).toLatin1();
    if (name.endsWith(".bin"))
        return small_models::bin(version, small_models::make(version));
    if (version[0] >= '4' && version[0] <= '7')
        return small_models::safetensors(small_models::make(version));
    return bytes::read(kOwn + name);
}

/// Opens a file and touches everything that a caller would. Returns whether it is a whole model.
bool exercise(const QString &path)
{
    const auto file = openModelFile(path.toStdString());
    if (!file.ok())
        return false;
    for (const auto &[name, tensor] : (*file)->tensors)
        if (tensor.data.size() < (size_t{1} << 20))
            (void)ModelFile::toFloat(tensor);
    (void)fingerprintOf(**file);
    (void)checkFinite(**file, Scan::Everything);
    return detectConfig(**file).ok();
}

/// Changes one to four places, most of them where the description of the tensors lies.
void damage(QByteArray &data, std::mt19937 &random, qsizetype headStart, qsizetype headEnd)
{
    const auto below = [&random](qsizetype n) { return qsizetype(random() % quint64(n)); };
    const int places = 1 + int(random() % 4);
    for (int i = 0; i < places; ++i) {
        const bool inHead = random() % 8 != 0;
        const qsizetype at = inHead ? headStart + below(headEnd - headStart) : below(data.size());
        switch (random() % 6) {
        case 0:
            data[at] = char(data[at] ^ (1 << random() % 8));
            break;
        case 1:
            data[at] = char(random());
            break;
        case 2: // an extreme number
            for (qsizetype j = at; j < std::min(at + 8, data.size()); ++j)
                data[j] = char(random() % 2 != 0 ? 0xff : 0x00);
            break;
        case 3: // a piece moved over another
            for (qsizetype j = 0;
                 j < std::min<qsizetype>(16, data.size() - std::max(at, headStart));
                 ++j)
                data[at + j] = data[headStart + j];
            break;
        case 4:
            data.remove(at, 1 + below(8));
            break;
        default:
            data.insert(at, QByteArray(1 + below(8), char(random())));
        }
        headEnd = std::min(headEnd, data.size());
        if (headEnd <= headStart)
            return;
    }
}

} // namespace

class TestFuzzModelFile : public QObject {
    Q_OBJECT

private slots:
    void open_cutFile_isRefused_data();
    void open_cutFile_isRefused();
    void open_damagedFile_endsWell_data();
    void open_damagedFile_endsWell();

private:
    QTemporaryDir m_folder;
};

void TestFuzzModelFile::open_cutFile_isRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"control-ok.pth", "control-ok.gguf", "control-ok.st", "4.bin", "5.0.bin", "6.bin"})
        QTest::newRow(name) << name;
}

void TestFuzzModelFile::open_cutFile_isRefused()
{
    QFETCH(const QString, name);
    const QByteArray good = goodFile(name);
    QVERIFY(good.size() > 1000);
    const QString path = m_folder.filePath(name);
    std::mt19937 random(7);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 400 && timer.elapsed() < kBudgetMs / 2; ++i) {
        const auto length = i < 64 ? i : qsizetype(random() % quint64(good.size() - 64));
        QVERIFY(bytes::write(path, good.first(length)));
        QVERIFY2(!exercise(path), qPrintable(QString("cut to %1 bytes").arg(length)));
    }
}

void TestFuzzModelFile::open_damagedFile_endsWell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>(
        "start"); // of the part that describes the tensors; negative: from the end
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("pickle") << "control-ok.pth" << qsizetype(0) << qsizetype(5600);
    QTest::newRow("zip directory") << "control-ok.pth" << qsizetype(-3000) << qsizetype(3000);
    QTest::newRow("gguf") << "control-ok.gguf" << qsizetype(0) << qsizetype(5200);
    QTest::newRow("safetensors") << "control-ok.st" << qsizetype(0) << qsizetype(2800);
    for (const char *name : {"5.0.st", "5.1.st", "6.st"})
        QTest::newRow(name) << name << qsizetype(0) << qsizetype(3000);
    for (const char *name : {"4.bin", "5.0.bin", "5.2.bin", "6.bin", "7.bin"})
        QTest::newRow(name) << name << qsizetype(0) << qsizetype(4000);
}

void TestFuzzModelFile::open_damagedFile_endsWell()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, start);
    QFETCH(const qsizetype, length);
    const QByteArray good = goodFile(name);
    QVERIFY(good.size() > 1000);
    const QString path = m_folder.filePath(name);
    QVERIFY(bytes::write(path, good));
    QVERIFY(exercise(path));
    const qsizetype from = start < 0 ? good.size() + start : start;
    std::mt19937 random(20231);
    int whole = 0;
    int rounds = 0;
    QElapsedTimer timer;
    timer.start();
    for (; rounds <= 20 || (rounds < 4000 && timer.elapsed() < kBudgetMs); ++rounds) {
        QByteArray data = good;
        damage(data, random, from, from + length);
        QVERIFY(bytes::write(path, data));
        QElapsedTimer once;
        once.start();
        whole += exercise(path);
        QVERIFY2(once.elapsed() < 2000, "one file took too long");
    }
    QVERIFY(rounds > 20);
    QVERIFY2(whole < rounds, "no damage was ever noticed");
}

QTEST_GUILESS_MAIN(TestFuzzModelFile)
#include "tst_fuzz_model_file.moc"
