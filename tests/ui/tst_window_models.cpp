// The switcher, the cards about loading and reading, and the Models page, by keys and clicks.
#include "fakes/fake_models.h"
#include "ui/window_fixture.h"

using namespace mynah;

class TestWindowModels : public WindowFixture {
    Q_OBJECT

    QString file(const QString &name) { return m_folder.filePath(name); }
    void know(const QStringList &names)
    {
        for (const QString &name : names)
            m_app->settings.addRecentModel(file(name));
        QTRY_COMPARE(m_app->modelList.count(), int(m_app->settings.recentModels().size()));
    }
    void openPage()
    {
        window()->setProperty("page", "models");
        QTRY_VERIFY(shown("modelsPage"));
    }
    QObject *popup() { return window()->findChild<QObject *>("modelPopup"); }
    /// What has just appeared takes its place in the next frame.
    static void settle() { QTest::qWait(100); }
    void longTalk()
    {
        m_engine->reply = std::string(600, 'x');
        QVERIFY(m_app->chat.send("Hello"));
        waitIdle();
    }

private slots:
    void init()
    {
        prepare();
        m_inspect = fakeFactsOf;
        m_readMemory = fakeMemory;
    }
    void cleanup() { finish(); }

    void switcher_byKeys_narrowsAndLoads()
    {
        start();
        know({"rwkv7-g1-0.4b.pth", "rwkv7-g1-2.9b.pth"});
        QTest::keyClick(window(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(popup()->property("opened").toBool());
        type("0.4");
        QTRY_COMPARE(m_app->modelList.count(), 1);
        QVERIFY(item("switcherHeading")->property("text").toString().contains("0.4"));
        QTest::keyClick(window(), Qt::Key_Backspace);
        QTest::keyClick(window(), Qt::Key_Backspace);
        QTest::keyClick(window(), Qt::Key_Backspace);
        QTRY_COMPARE(m_app->modelList.count(), 3);
        QTest::keyClick(window(), Qt::Key_Down);
        const QString second = m_app->modelList.pathAt(1);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->models.path(), second);
        QVERIFY(!popup()->property("visible").toBool());
    }

    void loading_isCancelledByItsButton()
    {
        start();
        m_engine->loadMs = 20'000;
        m_app->models.open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(shown("loadingCard"));
        QTRY_VERIFY(m_app->models.progress() > 0);
        settle();
        click("cancelLoading");
        QTRY_VERIFY(!shown("loadingCard"));
        QCOMPARE(m_app->models.path(), file("model.pth"));
    }

    void switchWhileAnswering_stopsAndSwitchesByItsButton()
    {
        start();
        m_engine->wordMs = 300;
        m_engine->reply = "one two three four five six seven eight nine ten";
        QVERIFY(m_app->chat.send("Count"));
        QTRY_COMPARE(m_app->chat.state(), ChatViewModel::State::Streaming);
        m_app->models.open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(shown("stopAndSwitch"));
        settle();
        click("stopAndSwitch");
        QTRY_COMPARE(m_app->models.path(), file("rwkv7-g1-2.9b.pth"));
    }

    void reading_isShown_andGivenUp_whileOneWrites()
    {
        start();
        longTalk();
        m_engine->readMs = 20'000;
        m_app->models.open(file("rwkv7-g1-2.9b.pth"));
        QTRY_VERIFY(shown("readingCard"));
        QVERIFY(shown("goBack"));
        QCOMPARE(shown("statusText")->property("text").toString(), "You can write already");
        item("composerField")->forceActiveFocus();
        type("next");
        QCOMPARE(composed(), "next");
        settle();
        click("cancelReading");
        QTRY_VERIFY(!shown("readingCard"));
        QCOMPARE(composed(), "next");
    }

    void doesNotFit_theCardLoadsItAsOffered()
    {
        start();
        m_engine->tooLarge = true;
        m_app->models.open(file("rwkv7-g1-7.2b.pth"));
        QTRY_VERIFY(shown("errorAction"));
        QVERIFY(shown("errorAction")->property("text").toString().contains("int8"));
        m_engine->tooLarge = false;
        settle();
        click("errorAction");
        QTRY_COMPARE(m_app->models.precision(), "int8");
        QTRY_VERIFY(!shown("errorAction"));
    }

    void page_detailsChoosePrecision_andLoad()
    {
        start();
        const QString path = file("rwkv7-g1-2.9b.pth");
        know({"rwkv7-g1-2.9b.pth"});
        openPage();
        m_app->modelsPage.setOpenPath(path);
        QTRY_VERIFY(shown("loadDetails"));
        const double before = m_app->modelsPage.modelBytes();
        m_app->modelsPage.setPrecision(3);
        QVERIFY(m_app->modelsPage.modelBytes() < before);
        QCOMPARE(m_app->modelSettings.choice(path).precision, "int4");
        settle();
        click("loadDetails");
        QTRY_COMPARE(m_app->models.path(), path);
        QCOMPARE(m_app->models.precision(), "int4");
        QTRY_VERIFY(!shown("loadDetails")->isEnabled());
    }

    void page_theRowsMenuRemovesFromTheList()
    {
        start();
        know({"rwkv7-g1-2.9b.pth"});
        openPage();
        const QString path = file("rwkv7-g1-2.9b.pth");
        m_app->modelsPage.removeFromList(path);
        QTRY_COMPARE(m_app->modelList.rowOf(path), -1);
    }

    void page_withoutModels_saysWhatToDo()
    {
        start(false);
        openPage();
        QTRY_VERIFY(shown("modelsEmpty"));
        window()->resize(640, 480);
        QTest::qWait(50);
    }

    void page_foldersDialog_opensAndCloses()
    {
        start();
        openPage();
        settle();
        click("foldersButton");
        QObject *dialog = window()->findChild<QObject *>("foldersDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }

    void catalogue_byKeys_downloadsPausesAndStops()
    {
        start();
        m_app->modelSettings.setDownloadFolder(m_folder.filePath("downloads"));
        openPage();
        QTRY_VERIFY(shown("downloadRow"));
        QVERIFY(shown("onlyFitting"));
        // In place of the network: what its thread would tell.
        const CatalogueModel &model = m_app->catalogueLibrary.catalogue().models.front();
        DownloadStatus status;
        status.order.target = m_folder.filePath("downloads/" + QString::fromStdString(model.file));
        status.order.sources = {QUrl("http://127.0.0.1:9/")};
        status.state = DownloadState::Running;
        status.done = 100;
        status.total = 400;
        m_app->downloads.update(status);
        QTRY_VERIFY(shown("pauseRow"));
        QVERIFY(shown("downloadProgress"));
        shown("removeRow")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_VERIFY(shown("confirmRemove"));
        QTRY_VERIFY(shown("confirmRemove")->hasActiveFocus());
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_VERIFY(!shown("pauseRow"));
        QVERIFY(!m_app->downloads.find(status.order.target));

        status.state = DownloadState::Mismatch;
        status.problem = DownloadProblem::OtherHash;
        status.order.target += "x";
        m_app->downloads.update(status);
        QTRY_VERIFY(shown("keepUnverified"));
        QVERIFY(shown("downloadAgain"));
    }
};

QTEST_MAIN(TestWindowModels)
#include "tst_window_models.moc"
