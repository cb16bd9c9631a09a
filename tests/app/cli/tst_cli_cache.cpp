// The cache of prepared weights as scripts meet it: it is left by one short answer, used, listed
// and cleared, and no damage, kill or second process changes what is computed.
#include "core/model/model_bytes.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>

namespace {

constexpr qint64 kWidth = 1024, kVocabulary = 65536;

struct Ran {
    int code = -1;
    QByteArray out, err;
};

/// RWKV-7 of one small layer, but with a head whose 8-bit form is large enough to be kept. Most of
/// the file is a hole.
bool writeModel(const QString &path)
{
    std::map<QByteArray, QList<qint64>> shapes;
    const QByteArray block = "blocks.0.";
    for (const char *norm : {"blocks.0.ln0", "blocks.0.ln1", "blocks.0.ln2", "ln_out"})
        shapes[QByteArray(norm) + ".weight"] = shapes[QByteArray(norm) + ".bias"] = {kWidth};
    shapes[block + "att.ln_x.weight"] = shapes[block + "att.ln_x.bias"] = {kWidth};
    for (const char *name : {"receptance", "key", "value", "output"})
        shapes[block + "att." + name + ".weight"] = {kWidth, kWidth};
    for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g", "w0", "a0", "k_k", "k_a"})
        shapes[block + "att." + name] = {1, 1, kWidth};
    for (const char name : {'w', 'a', 'g'}) {
        shapes[block + "att." + name + "1"] = {kWidth, 32};
        shapes[block + "att." + name + "2"] = {32, kWidth};
    }
    shapes[block + "att.r_k"] = {kWidth / 64, 64};
    shapes[block + "ffn.x_k"] = {1, 1, kWidth};
    shapes[block + "ffn.key.weight"] = {64, kWidth};
    shapes[block + "ffn.value.weight"] = {kWidth, 64};
    shapes["emb.weight"] = shapes["head.weight"] = {kVocabulary, kWidth};

    QJsonObject header;
    QByteArray data; // of all but the two large ones, which come last and are holes but for a part
    const auto add = [&](const QByteArray &name, qint64 begin) {
        qint64 bytes = 2;
        QJsonArray shape;
        for (const qint64 n : shapes[name]) {
            bytes *= n;
            shape.append(n);
        }
        header[QString::fromLatin1(name)] = QJsonObject{
            {"dtype", "F16"}, {"shape", shape}, {"data_offsets", QJsonArray{begin, begin + bytes}}};
        return bytes;
    };
    quint32 seed = 1;
    const auto numbers = [&seed](qint64 bytes) {
        QByteArray out(bytes, '\0');
        for (qint64 i = 0; i < bytes; i += 2) {
            seed = seed * 1664525u + 1013904223u;
            out[i] = char(seed >> 24);
            out[i + 1] = char(0x20 + (seed >> 8) % 12 + (seed >> 16) % 2 * 0x80); // up to 0.25
        }
        return out;
    };
    for (const auto &[name, shape] : shapes)
        if (name != "emb.weight" && name != "head.weight")
            data += numbers(add(name, data.size()));
    const qint64 embedding = data.size();
    const qint64 head = embedding + add("emb.weight", embedding);
    const qint64 end = head + add("head.weight", head);
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const qint64 start = 8 + text.size();
    QFile file(path);
    bool written = file.open(QIODevice::WriteOnly) && file.resize(start + end) &&
                   file.write(bytes::number(quint64(text.size())) + text + data) > 0;
    for (const qint64 at : {embedding, head})
        written = written && file.seek(start + at) && file.write(numbers(300 * kWidth * 2)) > 0;
    return written;
}

} // namespace

class TestCliCache : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_want; // logits without a cache

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString cacheFolder() const { return file("cache/mynah/weights"); }
    QStringList cached() const
    {
        QStringList all;
        for (QDirIterator at(cacheFolder(), QDir::Files); at.hasNext();)
            all << at.next();
        return all;
    }
    void
    start(QProcess &process, const QStringList &arguments, const QString &cache = "cache") const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CACHE_HOME", file(cache));
        process.setProcessEnvironment(environment);
        process.start(MYNAH_CLI, arguments);
    }
    Ran run(const QStringList &arguments, const QString &cache = "cache") const
    {
        QProcess process;
        start(process, arguments, cache);
        process.waitForFinished(120000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QStringList logits(const QString &out, const QStringList &more = {}) const
    {
        return QStringList{"logits",
                           file("model.st"),
                           "--precision",
                           "int8",
                           "--tokens",
                           file("tokens.json"),
                           "--out",
                           file(out)} +
               more;
    }
    /// The logits, computed again; empty when that fails.
    QByteArray computed(const QString &cache = "cache") const
    {
        QFile::remove(file("out.f32"));
        const Ran ran = run(logits("out.f32"), cache);
        return ran.code == 0 && ran.err.isEmpty() ? bytes::read(file("out.f32")) : QByteArray();
    }
    static bool areVaried(const QByteArray &logits)
    {
        const auto *values = reinterpret_cast<const float *>(logits.constData());
        return logits.size() == kVocabulary * 4 && std::isfinite(values[1]) &&
               values[1] != values[2] && values[2] != values[3];
    }

private slots:
    void initTestCase()
    {
        QVERIFY(writeModel(file("model.st")));
        QVERIFY(bytes::write(file("tokens.json"), "[5, 9, 100, 17, 3]"));
        QByteArray vocabulary;
        for (int byte = 0; byte < 256; ++byte)
            vocabulary += QByteArray::number(byte + 1) + " b'\\x" +
                          QByteArray::number(byte, 16).rightJustified(2, '0') + "' 1\n";
        QVERIFY(bytes::write(file("vocabulary.txt"), vocabulary));
        QVERIFY(run(logits("want.f32", {"--no-cache"})).code == 0);
        m_want = bytes::read(file("want.f32"));
        QVERIFY(areVaried(m_want));
        QVERIFY(cached().isEmpty());
    }
    void cleanup() { QDir(file("cache")).removeRecursively(); }

    void oneShortAnswer_leavesACache_thatTheNextRunUses()
    {
        const QStringList chat{"chat",
                               "--model",
                               file("model.st"),
                               "--vocab",
                               file("vocabulary.txt"),
                               "--db",
                               file("chat.db"),
                               "--precision",
                               "int8",
                               "--max-tokens",
                               "2",
                               "--temperature",
                               "0",
                               "--message",
                               "hi"};
        const Ran first = run(chat);
        QVERIFY2(first.code == 0, first.err.constData());
        const QStringList files = cached();
        QCOMPARE(files.size(), 1);
        QVERIFY(files[0].endsWith(".weights"));
        const QByteArray before = bytes::read(files[0]);
        QCOMPARE(run(chat).out, first.out);
        QCOMPARE(computed(), m_want);
        QCOMPARE(cached(), files);
        QVERIFY(bytes::read(files[0]) == before); // used, not written again
        const auto list = QJsonDocument::fromJson(run({"cache", "--json"}).out).object();
        QCOMPARE(list["bytes"].toInteger(), qint64(before.size()));
        QCOMPARE(list["files"].toArray().size(), qsizetype(1));
        QCOMPARE(list["files"][0]["model"].toString(), QString("model"));
        QCOMPARE(list["files"][0]["precision"].toString(), QString("int8"));
        QVERIFY(run({"cache"}).out.contains("int8   model"));
        const auto cleared = QJsonDocument::fromJson(run({"cache", "--clear", "--json"}).out);
        QCOMPARE(cleared["removed_bytes"].toInteger(), qint64(before.size()));
        QVERIFY(cached().isEmpty());
        QCOMPARE(run({"cache", "--json"}).code, 0);
        QCOMPARE(run({"cache", "now"}).code, 2);
    }

    void damagedFile_isMadeAnew()
    {
        QCOMPARE(computed(), m_want);
        const QString path = cached().value(0);
        const QByteArray good = bytes::read(path);
        QVERIFY(good.size() > 64 << 20);
        for (const qsizetype at :
             {qsizetype(0), qsizetype(100), good.size() / 2, good.size() - 1}) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 4);
            QVERIFY(bytes::write(path, bad));
            QCOMPARE(computed(), m_want);
            QVERIFY(bytes::read(path) == good);
        }
    }

    void killedWhileWriting_theNextRunIsRight()
    {
        int unfinished = 0;
        for (int i = 0; i < 6; ++i) {
            QProcess process;
            start(process, logits("killed.f32"));
            QVERIFY(process.waitForStarted());
            for (int wait = 0; wait < 2000 && cached().isEmpty(); ++wait)
                QTest::qWait(1);
            QTest::qWait(i * 6);
            process.kill();
            process.waitForFinished();
            const QStringList left = cached();
            unfinished += left.size() == 1 && left[0].endsWith(".partial") ? 1 : 0;
            QCOMPARE(computed(), m_want);
            QCOMPARE(computed(), m_want);
            QVERIFY(QDir(cacheFolder()).removeRecursively());
        }
        QVERIFY2(unfinished > 0, "no run was killed while it wrote");
    }

    void twoProcessesAtOnce_leaveOneGoodFile()
    {
        QProcess a, b;
        start(a, logits("a.f32"));
        start(b, logits("b.f32"));
        QVERIFY(a.waitForFinished(120000) && b.waitForFinished(120000));
        QCOMPARE(bytes::read(file("a.f32")), m_want);
        QCOMPARE(bytes::read(file("b.f32")), m_want);
        QCOMPARE(cached().size(), 1);
        const QByteArray good = bytes::read(cached()[0]);
        QCOMPARE(computed(), m_want);
        QVERIFY(bytes::read(cached()[0]) == good);
    }

    void folderThatCannotBeWritten_isNoError()
    {
        QVERIFY(bytes::write(file("taken"), "a file where the folder would be"));
        QCOMPARE(computed("taken"), m_want);
        // One that can be read is used.
        QCOMPARE(computed(), m_want);
        const auto all = QFileDevice::ReadUser | QFileDevice::ExeUser;
        QVERIFY(QFile::setPermissions(cacheFolder(), all));
        QCOMPARE(computed(), m_want);
        QVERIFY(QFile::setPermissions(cacheFolder(), all | QFileDevice::WriteUser));
    }
};

QTEST_GUILESS_MAIN(TestCliCache)
#include "tst_cli_cache.moc"
