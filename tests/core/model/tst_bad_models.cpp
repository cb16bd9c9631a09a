// Hostile and corrupt files: each must end in an error that says what is wrong, with nothing
// executed.
#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mynah;

namespace {

const QString kFolder = QStringLiteral(MYNAH_SHARED_DIR "/fixtures/bad-models");
const QString kTrace = QStringLiteral("RWKV-FIXTURE-WAS-EXECUTED");

/// The error that a user of the file would see, or none.
std::optional<Error> firstError(const QString &path, std::vector<std::string> &warnings)
{
    const auto file = openModelFile(path.toStdString());
    if (!file.ok())
        return file.error();
    warnings = (*file)->warnings;
    if (const auto config = detectConfig(**file); !config.ok())
        return config.error();
    if (const auto finite = checkFinite(**file, Scan::Everything); !finite.ok())
        return finite.error();
    return std::nullopt;
}

/// Peak resident memory in KiB, 0 where it cannot be told.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

} // namespace

class TestBadModels : public QObject {
    Q_OBJECT

private slots:
    void open_badFile_isRefused_data();
    void open_badFile_isRefused();
    void open_missingFile_namesIt();
    void open_allBadFiles_runsNothing();
};

void TestBadModels::open_badFile_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("mustLoad");
    QTest::addColumn<bool>("mayLoad");
    QFile listing(kFolder + "/expected.json");
    if (!listing.open(QIODevice::ReadOnly))
        return;
    const QJsonObject files =
        QJsonDocument::fromJson(listing.readAll()).object().value("files").toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        QStringList words;
        for (const auto &word : entry.value("message_should_mention").toArray())
            words << word.toString();
        QTest::newRow(qPrintable(it.key()))
            << it.key() << words << entry.value("must_load").toBool()
            << entry.value("may_load_with_warning").toBool();
    }
}

void TestBadModels::open_badFile_isRefused()
{
    if (!QFile::exists(kFolder))
        QSKIP("the folder of bad models is not there");
    QFETCH(const QString, name);
    QFETCH(const QStringList, words);
    QFETCH(const bool, mustLoad);
    QFETCH(const bool, mayLoad);
    const qint64 memoryBefore = peakMemory();
    QElapsedTimer timer;
    timer.start();
    std::vector<std::string> warnings;
    const auto error = firstError(kFolder + "/" + name, warnings);
    QVERIFY2(timer.elapsed() < 2000, "it took too long");
    QVERIFY2(peakMemory() - memoryBefore < 64 * 1024, "it took more than 64 MiB");
    if (mustLoad) {
        QVERIFY2(!error, error ? error->message.c_str() : "");
        QVERIFY(warnings.empty());
        return;
    }
    if (mayLoad && !error) {
        QVERIFY(!warnings.empty());
        return;
    }
    QVERIFY2(error, "it was accepted");
    const QString message = QString::fromStdString(error->message);
    QVERIFY2(message.contains(name), qPrintable(message));
    QVERIFY2(!message.endsWith('.') && !message.contains('\n'), qPrintable(message));
    const QString rest = QString(message).remove(name); // whose words prove nothing
    for (const QString &word : words)
        QVERIFY2(rest.contains(word, Qt::CaseInsensitive),
                 qPrintable(word + " not in: " + message));
    if (qEnvironmentVariableIsSet("MYNAH_SHOW_MESSAGES"))
        qInfo("%s", qPrintable(message));
}

void TestBadModels::open_missingFile_namesIt()
{
    const auto file = openModelFile("/no/such/folder/absent.gguf");
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::FileNotFound);
    QVERIFY(QString::fromStdString(file.error().message).contains("absent.gguf"));
}

void TestBadModels::open_allBadFiles_runsNothing()
{
    if (!QFile::exists(kFolder))
        QSKIP("the folder of bad models is not there");
    for (const QString &folder : {QDir::currentPath(), QDir::tempPath(), QDir::homePath(), kFolder})
        QVERIFY2(!QFile::exists(folder + "/" + kTrace), qPrintable(folder));
}

QTEST_GUILESS_MAIN(TestBadModels)
#include "tst_bad_models.moc"
