// What the Settings page does besides the settings themselves.
#include "chat_fixture.h"

#include "app/viewmodels/device_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace mynah;

class TestSettingsPage : public QObject, ChatFixture {
    Q_OBJECT

    StorageViewModel &disk() { return m_app->storageModel; }
    SettingsPageViewModel &page() { return m_app->settingsPage; }

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void usage_isSaidInWords()
    {
        m_db->usage.stateBytes = uint64_t(1434) << 20;
        m_db->usage.bookmarkBytes = uint64_t(200) << 20;
        m_db->settings["state_budget_bytes"] = std::to_string(uint64_t(5) << 30);
        start(false);
        QLocale::setDefault(QLocale("en"));
        disk().refresh();
        QTRY_VERIFY(disk().known());
        QVERIFY2(disk().used().contains("1.4 GB"), qPrintable(disk().used()));
        QVERIFY2(disk().used().contains("5 GB"), qPrintable(disk().used()));
        QVERIFY(disk().kept().contains("200 MB"));
        QCOMPARE(disk().budgetNames().size(), 8); // its own one among the usual ones
        QVERIFY(disk().budgetNames()[disk().budgetIndex()].contains("5 GB"));
    }

    void anotherLimit_isKeptInTheDatabase()
    {
        start(false);
        disk().refresh();
        QTRY_VERIFY(disk().known());
        disk().chooseBudget(0);
        QTRY_COMPARE(disk().budgetIndex(), 0);
        QCOMPARE(m_db->settings["state_budget_bytes"], std::to_string(uint64_t(1) << 29));
    }

    void cleaningUp_saysHowFarItIs_andWhatCameOfIt()
    {
        m_db->usage.stateBytes = uint64_t(1) << 30;
        m_db->usage.fileBytes = uint64_t(3) << 30;
        m_db->tidySteps = 5;
        start(false);
        disk().refresh();
        QTRY_VERIFY(disk().known());
        QStringList words;
        connect(&disk(), &StorageViewModel::workChanged, this, [&] { words << disk().work(); });
        disk().cleanUp(true);
        disk().cleanUp(true); // one at a time
        QVERIFY(!disk().work().isEmpty());
        QTRY_VERIFY(!disk().outcome().isEmpty());
        QVERIFY(disk().work().isEmpty());
        QVERIFY2(disk().outcome().contains("3 GB"), qPrintable(disk().outcome()));
        QVERIFY(disk().stateBytes() < double(uint64_t(1) << 30));
        QVERIFY(words.size() >= 3);
        QVERIFY(disk().problem().isEmpty());
    }

    void exporting_writesEveryConversation()
    {
        start();
        sendAndWait("One");
        chat().newChat();
        sendAndWait("Two");
        const QString file = m_folder.filePath("all.json");
        disk().exportEverything(QUrl::fromLocalFile(file));
        QTRY_VERIFY2(!disk().outcome().isEmpty(), qPrintable(disk().problem()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("mynah-conversations"));
        QVERIFY(text.contains("One") && text.contains("Two"));
        disk().exportEverything(QUrl::fromLocalFile(m_folder.filePath("no/such/folder.json")));
        QTRY_VERIFY(!disk().problem().isEmpty());
        QVERIFY(disk().work().isEmpty());
    }

    void deletingEverything_leavesAnEmptyWindow_evenWhileAnAnswerIsWritten()
    {
        start();
        sendAndWait("One");
        m_engine->wordMs = 20;
        setReply("a b c d e f g h i j k l m n o p q r s t u v w x y z");
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(chat().state(), ChatViewModel::State::Streaming);
        QSignalSpy erased(&disk(), &StorageViewModel::erased);
        disk().eraseEverything();
        QTRY_COMPARE(erased.count(), 1);
        QVERIFY(m_db->messages.empty() && m_db->conversations.empty());
        QCOMPARE(chat().conversation(), 0);
        QCOMPARE(chat().messages()->count(), 0);
        QCOMPARE(m_app->settings.lastConversation(), 0);
        QTRY_COMPARE(m_app->conversations.count(), 0);
        QTest::qWait(300); // what the engine still sends is nobody's
        QVERIFY(chat().error().title.isEmpty());
        QVERIFY(m_db->messages.empty());
        m_engine->wordMs = 0;
        sendAndWait("Three");
        QCOMPARE(chat().messages()->count(), 2);
    }

    void language_byItsPlaceInTheList()
    {
        start(false);
        QCOMPARE(page().languageIndex(), 0);
        const QStringList names = page().languageNames();
        page().chooseLanguage(int(names.indexOf("Deutsch")));
        QCOMPARE(m_app->settings.language(), "de");
        QCOMPARE(page().languageIndex(), int(names.indexOf("Deutsch")));
        page().chooseLanguage(0);
        QCOMPARE(m_app->settings.language(), QString());
    }

    void finding_needsEveryWord()
    {
        start(false);
        QVERIFY(page().matches("", "anything"));
        QVERIFY(page().matches("SIZE text", "Text size Applies to messages"));
        QVERIFY(!page().matches("text colour", "Text size Applies to messages"));
    }

    void anotherNumberOfThreads_waitsForTheNextLoad()
    {
        start();
        QTRY_VERIFY(page().cores() > 0);
        QVERIFY(!page().threadsWait());
        m_app->settings.setThreads(1);
        QVERIFY(page().threadsWait());
        page().loadAgain();
        QTRY_VERIFY(!page().threadsWait());
    }

    void devices_inOrder_withTheReasonWhyOneIsNotUsed()
    {
        ComputeDevice wrong = card(DeviceTest::Failed);
        wrong.operation = "wkv7 T=13";
        setDevices({processor(), wrong});
        start(false);
        QTRY_COMPARE(page().devices().size(), 2);
        const auto rowAt = [this](int at) { return page().devices().at(at).value<DeviceRow>(); };
        QCOMPARE(rowAt(0).name, "Radeon RX 7800 XT");
        for (const char *fact : {"16 GB", "Mesa", "Graphics card"})
            QVERIFY2(rowAt(0).facts.contains(fact), qPrintable(rowAt(0).facts));
        for (const char *fact : {"Mesa", "wkv7 T=13"})
            QVERIFY2(rowAt(0).reason.contains(fact), qPrintable(rowAt(0).reason));
        QVERIFY(!rowAt(0).best && !rowAt(0).processor);
        QVERIFY(rowAt(1).best && rowAt(1).processor && rowAt(1).reason.isEmpty());
        QVERIFY(page().hasGraphics());
        QVERIFY(page().matches("radeon", page().deviceWords()));
        QVERIFY(page().buildFacts().contains(rowAt(0).reason));
        QTRY_VERIFY(page().askingDevices().isEmpty());
        setDevices({processor(), card()}, "sleep 0.1"); // the driver has been repaired
        page().testDevices();
        QVERIFY(!page().askingDevices().isEmpty());
        QTRY_VERIFY(page().askingDevices().isEmpty());
        QVERIFY(rowAt(0).best && rowAt(0).reason.isEmpty());
    }

    void crashOfADriver_isSaidHereToo()
    {
        setDevices({}, "kill -KILL $$");
        start(false);
        QTRY_VERIFY(page().deviceProblem().contains("crashed"));
        QTRY_COMPARE(page().devices().size(), 1);
        QVERIFY(!page().hasGraphics());
    }

    void everyLicence_hasItsText()
    {
        start(false);
        QCOMPARE(page().licenceNames().size(), page().licences().size());
        for (const PartLicence &part : page().licences())
            QVERIFY2(page().licenceText(part.file).size() > 100, qPrintable(part.name));
        page().copyText(page().buildFacts());
        QVERIFY(QGuiApplication::clipboard()->text().contains(qVersion()));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
