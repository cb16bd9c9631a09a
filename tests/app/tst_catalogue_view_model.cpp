// The catalogue of the Models page: what is shown, how downloads stand in its rows, what follows a
// download, and the vocabulary that a model lacks.
#include "app/viewmodels/download_text.h"
#include "chat_fixture.h"
#include "core/session/vocabulary.h"
#include "fakes/loopback_server.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace mynah;
using Status = CatalogueListModel::Status;

class TestCatalogueViewModel : public QObject, ChatFixture {
    Q_OBJECT

    const QString kSmall = "rwkv7-g1d-0.1b-20260129-ctx8192.pth";
    const QString kVocabulary = "rwkv_vocab_v20230424.txt";
    QByteArray m_content = QByteArray(300'000, 'm');

    CatalogueViewModel &catalogue() { return m_app->catalogue; }
    CatalogueRow row(const QString &file)
    {
        for (const CatalogueRow &row : catalogue().list()->rows())
            if (row.file == file)
                return row;
        return {};
    }
    QString folder() { return m_folder.filePath("models"); }
    void begin(bool withModel = false)
    {
        start(withModel);
        m_app->modelSettings.setDownloadFolder(folder());
        m_tester = std::make_unique<QAbstractItemModelTester>(catalogue().list());
    }
    DownloadOrder order(const QString &file, const LoopbackServer &server)
    {
        DownloadOrder order;
        order.target = QDir(folder()).filePath(file);
        order.name = "Model";
        order.sources = {server.url()};
        order.bytes = m_content.size();
        order.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex());
        return order;
    }
    LoopbackServer::Handler honestly()
    {
        return [content = m_content](const LoopbackRequest &request, int) {
            return LoopbackServer::honest(request, content);
        };
    }
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init()
    {
        prepare();
        QLocale::setDefault(QLocale("en"));
        QDir(folder()).removeRecursively();
    }
    void cleanup()
    {
        m_tester.reset();
        m_app.reset();
    }

    void list_showsWhatFits_recommendedFirst()
    {
        begin();
        QVERIFY(catalogue().list()->count() > 10);
        const CatalogueRow first = catalogue().list()->rows().front();
        QVERIFY2(first.badge.contains("Recommended"), qPrintable(first.badge));
        QVERIFY(first.name.contains("G1"));
        QVERIFY(row("rwkv7-g1e-13.3b-20260309-ctx8192.pth").badge.contains("int4"));
        const CatalogueRow small = row(kSmall);
        QVERIFY(small.size.contains("382 MB"));
        QVERIFY(small.memory.contains("int8") && !small.memory.contains("int4"));
        QVERIFY(small.facts.contains("Apache-2.0"));
        QVERIFY(small.sources.contains("Hugging Face") && small.sources.contains("ModelScope"));
        QVERIFY(small.checksum.contains("e10d7b19"));
        QCOMPARE(small.status, int(Status::Available));
    }

    void smallMachine_hidesWhatDoesNotFit_untilAsked()
    {
        m_memory = {qint64(2) << 30, qint64(1) << 30, 1};
        begin();
        const int few = catalogue().list()->count();
        QVERIFY(row("rwkv7-g1e-13.3b-20260309-ctx8192.pth").file.isEmpty());
        catalogue().setOnlyFitting(false);
        QVERIFY(catalogue().list()->count() > few);
        QVERIFY(row("rwkv7-g1e-13.3b-20260309-ctx8192.pth").badge.contains("Too large"));
        catalogue().setFamily(3);
        QCOMPARE(catalogue().list()->count(), 1);
        QVERIFY(catalogue().list()->rows().front().name.contains("Raven"));
    }

    void download_isInItsRow_andThenInTheLibrary()
    {
        LoopbackServer server(honestly());
        begin();
        m_app->downloads.begin(order(kSmall, server));
        QCOMPARE(row(kSmall).status, int(Status::Active));
        QTRY_COMPARE(row(kSmall).status, int(Status::Present));
        QVERIFY(row(kSmall).text.contains("checksum is right"));
        QVERIFY(QFile::exists(QDir(folder()).filePath(kSmall)));
        QVERIFY(m_app->modelSettings.downloads().isEmpty());
        catalogue().load(kSmall);
        QTRY_COMPARE(m_app->models.path(), QDir(folder()).filePath(kSmall));
    }

    void downloadedFile_thatIsGone_canBeHadAgain()
    {
        LoopbackServer server(honestly());
        begin();
        m_app->library.addFolder(folder());
        m_app->downloads.begin(order(kSmall, server));
        QTRY_COMPARE(row(kSmall).status, int(Status::Present));
        const QString path = QDir(folder()).filePath(kSmall);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->library.find(path), 10000);
        QVERIFY(QFile::remove(path));
        m_app->library.refresh();
        QTRY_COMPARE(row(kSmall).status, int(Status::Available));
    }

    void unfinished_isPausedAfterARestart()
    {
        LoopbackServer server([this](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer = LoopbackServer::honest(request, m_content);
            if (number == 1) {
                answer.sendOnly = 100'000;
                answer.stall = true;
            }
            return answer;
        });
        begin();
        m_app->downloads.begin(order(kSmall, server));
        QTRY_VERIFY(row(kSmall).progress > 0.2);
        m_tester.reset();
        m_app.reset();
        begin();
        QTRY_COMPARE(row(kSmall).status, int(Status::Paused));
        QVERIFY2(row(kSmall).text.contains("100 kB"), qPrintable(row(kSmall).text));
        QCOMPARE(server.requests().size(), 1);
        catalogue().resume(kSmall);
        QTRY_COMPARE(row(kSmall).status, int(Status::Present));
    }

    void cancelling_asksFirst_andRemoves()
    {
        LoopbackServer server([](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.silent = true;
            return answer;
        });
        begin();
        m_app->downloads.begin(order(kSmall, server));
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(catalogue().removeQuestion(kSmall).contains("remove"));
        catalogue().pause(kSmall);
        QTRY_COMPARE(row(kSmall).status, int(Status::Paused));
        catalogue().remove(kSmall);
        QTRY_COMPARE(row(kSmall).status, int(Status::Available));
        QTRY_VERIFY(!QFile::exists(QDir(folder()).filePath(kSmall + ".part")));
    }

    void wrongBytes_offerBothWays()
    {
        LoopbackServer server(honestly());
        begin();
        DownloadOrder wrong = order(kSmall, server);
        wrong.sha256 = QString(64, 'a');
        m_app->downloads.begin(wrong);
        QTRY_COMPARE(row(kSmall).status, int(Status::Mismatch));
        QVERIFY(row(kSmall).problem);
        catalogue().downloadAgain(kSmall);
        QTRY_COMPARE(server.requests().size(), 2);
        QTRY_COMPARE(row(kSmall).status, int(Status::Mismatch));
        catalogue().keepUnverified(kSmall);
        QTRY_COMPARE(row(kSmall).status, int(Status::Present));
        QVERIFY(row(kSmall).text.contains("not checked"));
    }

    void missingVocabulary_isFetched_andTheModelOpens()
    {
        bool away = true;
        LoopbackServer server([&, this](const LoopbackRequest &request, int) {
            LoopbackAnswer answer = LoopbackServer::honest(request, m_content);
            if (away)
                answer.status = 404;
            return answer;
        });
        m_engine->needsVocabulary = true;
        begin();
        QVERIFY(m_app->chat.error().title.isEmpty());
        m_app->models.open(m_folder.filePath("rwkv7-g1-0.4b.pth"));
        QTRY_COMPARE(m_app->chat.error().vocabulary, kVocabulary);
        QVERIFY(catalogue().vocabularyOffer().contains("1 MB"));
        QVERIFY(catalogue().vocabularyText().isEmpty());
        // The same target from this machine: what the button begins goes on with it.
        const QString target =
            QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                .filePath(kVocabulary);
        QFile::remove(target);
        DownloadOrder own = order(kVocabulary, server);
        own.target = target;
        m_app->downloads.begin(own);
        QTRY_COMPARE(m_app->downloads.find(target)->state, DownloadState::Failed);
        away = false;
        catalogue().fetchVocabulary();
        QTRY_VERIFY(m_app->models.ready());
        QVERIFY(QFile::exists(target));
        QVERIFY(catalogue().vocabularyText().isEmpty());
        QFile::remove(target);
    }

    void missingVocabulary_isKnownFromTheEnginesOwnWords()
    {
        const Catalogue list = CatalogueLibrary({}).catalogue();
        for (const auto &[rows, name] :
             {std::pair(65536, kVocabulary), std::pair(50277, QString("20B_tokenizer.json"))}) {
            ModelFile file;
            file.path = "/nowhere/model.pth";
            const auto tokenizer = tokenizerFor(file, rows, {}, {});
            if (tokenizer.ok())
                QSKIP("this build has its vocabularies inside");
            const ErrorCard card = errorCardOf(tokenizer.error(), ErrorContext::LoadingModel);
            QCOMPARE(card.vocabulary, name);
            QVERIFY(list.vocabulary(name.toStdString()));
        }
        const Error other{ErrorCode::BadVocabulary, "model.pth: the vocabulary is damaged"};
        QVERIFY(errorCardOf(other, ErrorContext::LoadingModel).vocabulary.isEmpty());
    }

    void ownList_replacesTheBuiltIn_unlessItIsOlderOrBroken()
    {
        begin();
        QFile builtIn(":/Mynah/catalogue.json");
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(builtIn.readAll()).object();
        const auto use = [&](const QByteArray &text) {
            QFile file(m_folder.filePath("list.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            catalogue().useList(QUrl::fromLocalFile(file.fileName()));
        };
        use("{}");
        QTRY_VERIFY(catalogue().problem().contains("no list of models"));
        QVERIFY(catalogue().problem().contains("list.json"));
        json["date"] = "2020-01-01";
        use(QJsonDocument(json).toJson());
        QTRY_VERIFY(catalogue().problem().contains("older"));
        QVERIFY(catalogue().list()->count() > 10);
        json["date"] = "2099-05-01";
        use(QJsonDocument(json).toJson());
        QTRY_VERIFY(catalogue().listText().contains("2099"));
        QVERIFY(catalogue().problem().isEmpty());
    }

    void everyProblem_hasASentence()
    {
        DownloadStatus status;
        status.order.target = "/models/model.pth";
        status.host = "huggingface.co";
        QStringList seen;
        for (int problem = 1; problem <= int(DownloadProblem::OtherHash); ++problem) {
            status.problem = DownloadProblem(problem);
            status.state = DownloadState::Failed;
            const QString text = downloadText(status);
            QVERIFY2(text.size() > 15, qPrintable(QString::number(problem)));
            QVERIFY(!text.contains('%'));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen << text;
        }
    }
};

QTEST_MAIN(TestCatalogueViewModel)
#include "tst_catalogue_view_model.moc"
