// Folders with all that can lie in them: models, others' files, damaged ones, too many, none.
#include "app/services/model_library.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace mynah;

namespace {

const QString kFixture =
    QStringLiteral(MYNAH_SHARED_DIR "/fixtures/rand-7v0-world/model-q8_0.gguf");

void makeOld(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
}

} // namespace

class TestModelLibrary : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ModelSettings> m_modelSettings;
    std::unique_ptr<ModelLibrary> m_library;

    QString at(const QString &name) { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).absolutePath()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        makeOld(at(name));
    }
    void putModel(const QString &name)
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).absolutePath()));
        QVERIFY(QFile::copy(kFixture, at(name)));
        QFile::setPermissions(at(name), QFile::ReadOwner | QFile::WriteOwner);
        makeOld(at(name));
    }
    void start(FactsCache::Inspect inspect = {})
    {
        m_library = std::make_unique<ModelLibrary>(
            *m_settings, *m_modelSettings, at("data"), std::move(inspect));
        m_library->start();
        QTRY_VERIFY(!m_library->scanning());
    }
    QStringList names()
    {
        QStringList names;
        for (const ModelFacts &facts : m_library->models())
            names << QFileInfo(facts.path).fileName();
        return names;
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(kFixture))
            QSKIP("The shared fixtures are not here");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(at("settings.ini"));
        m_modelSettings = std::make_unique<ModelSettings>(m_settings->file());
    }
    void cleanup() { m_library.reset(); }

    void ownFolder_isLookedInto_andTellsWhatAModelIs()
    {
        putModel("data/models/rwkv7-g1-0.1b-x.gguf");
        start();
        QCOMPARE(names(), QStringList{"rwkv7-g1-0.1b-x.gguf"});
        const ModelFacts &facts = m_library->models().front();
        QCOMPARE(facts.name, "RWKV-7 G1 0.1B");
        QCOMPARE(facts.version, "7");
        QCOMPARE(facts.tokenizer, "world");
        QCOMPARE(facts.precision, "q8_0");
        QVERIFY(facts.layers > 0 && facts.width > 0 && facts.parameters > 0);
        QCOMPARE(facts.fileBytes, QFileInfo(kFixture).size());
        QVERIFY(facts.need("fp16").total() > facts.need("int4").total());
    }

    void otherFiles_areLeftOut_andDamagedModelsAreTold()
    {
        write("data/models/notes.txt", "text");
        write("data/models/other.bin", QByteArray(4096, 'x'));
        write("data/models/pytorch_model.bin", "PK\x03\x04 nothing");
        write("data/models/empty.gguf", "");
        QFile model(kFixture);
        QVERIFY(model.open(QIODevice::ReadOnly));
        write("data/models/rwkv7-cut-off.gguf", model.read(100'000));
        start();
        QCOMPARE(names(), QStringList{"rwkv7-cut-off.gguf"});
        QVERIFY(!m_library->models().front().usable());
        QCOMPARE(m_library->models().front().problem.code, ErrorCode::Truncated);
    }

    void folders_areLookedIntoToADepth_withoutFollowingLinks()
    {
        putModel("data/models/a/b/c/deep.gguf");
        putModel("data/models/a/b/c/d/too-deep.gguf");
        QVERIFY(QFile::link(at("data/models"), at("data/models/a/loop")));
        start();
        QCOMPARE(names(), QStringList{"deep.gguf"});
    }

    void folderOfAnOpenedFile_isLookedInto_butNotDeeper()
    {
        putModel("downloads/opened.gguf");
        putModel("downloads/beside.gguf");
        putModel("downloads/below/other.gguf");
        m_settings->addRecentModel(at("downloads/opened.gguf"));
        start();
        QTRY_COMPARE(names(), (QStringList{"opened.gguf", "beside.gguf"})); // the used one first
        m_library->removeFolder(at("downloads"));
        QTRY_COMPARE(names(), QStringList{"opened.gguf"}); // known by itself
        m_library->addFolder(at("downloads"));
        QTRY_COMPARE(names().size(), 3);
    }

    void newAndVanishedFiles_areFollowed()
    {
        start();
        QVERIFY(QDir().mkpath(at("data/models")));
        m_library->refresh();
        QTRY_VERIFY(!m_library->scanning());
        QTest::qWait(100); // the watcher looks on from now on
        putModel("data/models/new.gguf");
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"new.gguf"}, 10'000);
        QVERIFY(QFile::remove(at("data/models/new.gguf")));
        QTRY_VERIFY_WITH_TIMEOUT(names().isEmpty(), 10'000);
    }

    void aFileThatIsBeingWritten_isNotOpened_butLater()
    {
        QVERIFY(QDir().mkpath(at("data/models")));
        QVERIFY(QFile::copy(kFixture, at("data/models/fresh.gguf")));
        QFile::setPermissions(at("data/models/fresh.gguf"), QFile::ReadOwner | QFile::WriteOwner);
        QFile file(at("data/models/fresh.gguf"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
        start();
        QVERIFY(names().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"fresh.gguf"}, 10'000);
    }

    void splitModel_isOneRow()
    {
        QVERIFY(looksLikeModel("rwkv-00001-of-00003.gguf"));
        QVERIFY(!looksLikeModel("rwkv-00002-of-00003.gguf"));
        QVERIFY(looksLikeModel("RWKV.PTH"));
        QVERIFY(!looksLikeModel("rwkv.pth.part"));
    }

    void openedFileThatIsGone_isToldAbout()
    {
        m_settings->addRecentModel(at("elsewhere/gone.pth"));
        start();
        QTRY_COMPARE(names(), QStringList{"gone.pth"});
        QCOMPARE(m_library->models().front().problem.code, ErrorCode::FileNotFound);
        m_library->hide(at("elsewhere/gone.pth"));
        QVERIFY(names().isEmpty());
    }

    void hiddenFile_staysOnTheDisk_andComesBackWhenItIsOpened()
    {
        putModel("data/models/one.gguf");
        start();
        m_library->hide(at("data/models/one.gguf"));
        QVERIFY(names().isEmpty());
        QVERIFY(QFile::exists(at("data/models/one.gguf")));
        m_library->refresh();
        QTRY_VERIFY(!m_library->scanning());
        QVERIFY(names().isEmpty());
        m_settings->addRecentModel(at("data/models/one.gguf"));
        QTRY_COMPARE(names(), QStringList{"one.gguf"});
    }

    void unreadableFolder_isSaidToBe()
    {
        m_modelSettings->setFolders({at("not there")});
        start();
        bool found = false;
        for (const WatchedFolder &folder : m_library->folders())
            if (folder.path == at("not there")) {
                found = true;
                QVERIFY(!folder.readable);
            }
        QVERIFY(found);
    }

    void hugeFolder_isBounded()
    {
        for (int i = 0; i < 600; ++i)
            write(QString("big/rwkv-%1.gguf").arg(i), "GGUF");
        std::atomic<bool> stop = false;
        ScanLimits limits;
        limits.entries = 100;
        int opened = 0;
        FactsCache cache([&](const QString &path) {
            ++opened;
            ModelFacts facts;
            facts.path = path;
            return facts;
        });
        const FolderScan scan = scanFolder(at("big"), limits, cache, stop);
        QVERIFY(!scan.complete);
        QVERIFY(opened <= 100);
    }

    void fileThatHangs_holdsUpNobody_notEvenTheEnd()
    {
        putModel("data/models/slow.gguf");
        m_library = std::make_unique<ModelLibrary>(
            *m_settings, *m_modelSettings, at("data"), [](const QString &path) {
                QTest::qSleep(1500);
                ModelFacts facts;
                facts.path = path;
                return facts;
            });
        QElapsedTimer clock;
        clock.start();
        m_library->start();
        QVERIFY(clock.elapsed() < 100);
        QTest::qWait(50);
        clock.start();
        m_library.reset();
        QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
        QTest::qWait(1600); // the job ends after its library, and harms nothing
    }

    void unchangedFile_isOpenedOnce()
    {
        putModel("data/models/one.gguf");
        auto opened = std::make_shared<std::atomic<int>>(0);
        start([opened](const QString &path) {
            ++*opened;
            return inspectModelFile(path);
        });
        m_library->refresh();
        QTRY_VERIFY(!m_library->scanning());
        QCOMPARE(opened->load(), 1);
    }
};

QTEST_MAIN(TestModelLibrary)
#include "tst_model_library.moc"
