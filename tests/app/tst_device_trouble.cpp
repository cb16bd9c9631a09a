// Which device a model is opened on, and what happens when a graphics card fails: the processor
// goes on, and nothing is lost.
#include "app/chat_fixture.h"

#include <QSignalSpy>

using namespace mynah;

class TestDeviceTrouble : public QObject, ChatFixture {
    Q_OBJECT

    ModelViewModel &models() { return m_app->models; }
    QString file(const QString &name) { return m_folder.filePath(name); }
    QString deviceId() { return QString::fromStdString(models().info().device); }
    void startOnCard()
    {
        setDevices({card(), processor()});
        start();
        QCOMPARE(deviceId(), "vulkan:0");
    }
    /// The card is named, and the processor.
    static void checkSaid(const ErrorCard &said)
    {
        QVERIFY2(said.title.contains("processor"), qPrintable(said.title));
        QVERIFY2(said.text.contains("Radeon RX 7800 XT"), qPrintable(said.text));
    }

private slots:
    void init() { prepare(); }
    void cleanup() { m_app.reset(); }

    void firstStart_waitsForTheDevices_andSaysSo()
    {
        setDevices({card(), processor()}, "sleep 0.4");
        start(false);
        models().open(file("model.pth"));
        QVERIFY(models().loading());
        QCOMPARE(models().stage(), ModelViewModel::Stage::FindingDevices);
        QVERIFY2(models().loadingText().contains("graphics cards"),
                 qPrintable(models().loadingText()));
        QTRY_VERIFY(models().ready());
        QCOMPARE(deviceId(), "vulkan:0");
    }

    void laterStart_doesNotWait()
    {
        startOnCard();
        m_app.reset();
        setDevices({card(), processor()}, "sleep 5");
        QElapsedTimer clock;
        clock.start();
        start();
        QVERIFY(clock.elapsed() < 2000);
        QCOMPARE(deviceId(), "vulkan:0");
        QVERIFY(m_app->devices.asking());
    }

    void chosenProcessor_waitsForNothing()
    {
        setDevices({card(), processor()}, "sleep 5");
        start(false);
        m_app->modelSettings.setChoice(file("model.pth"), {"file", "cpu"});
        models().open(file("model.pth"));
        QTRY_VERIFY(models().ready());
        QCOMPARE(deviceId(), "cpu");
        QVERIFY(m_app->devices.asking());
    }

    void waiting_isGivenUp()
    {
        setDevices({card(), processor()}, "sleep 0.3");
        start(false);
        models().open(file("model.pth"));
        models().cancelLoading();
        QTRY_VERIFY(!m_app->devices.asking());
        QVERIFY(!models().loading() && !models().ready());
    }

    void refusedCard_isNotUsedByItself_softwareNeither()
    {
        const ComputeDevice software{"vulkan:1", "llvmpipe", "software"};
        setDevices({card(DeviceTest::Failed), software, processor()});
        start();
        QCOMPARE(deviceId(), "cpu");
        m_app->modelSettings.setChoice(file("model.pth"), {"file", "vulkan:1"});
        models().open(file("model.pth"));
        QTRY_COMPARE(deviceId(), "vulkan:1");
    }

    void cardThatIsGone_leavesTheBestOne()
    {
        startOnCard();
        m_app->modelSettings.setChoice(file("model.pth"), {"file", "cuda:3"});
        models().open(file("model.pth"));
        QTRY_VERIFY(!models().loading());
        QCOMPARE(deviceId(), "vulkan:0");
    }

    void tooLittleMemoryOnTheCard_theProcessorGoesOn()
    {
        setDevices({card(), processor()});
        m_engine->deviceFull = true;
        start();
        QCOMPARE(deviceId(), "cpu");
        QTRY_VERIFY(!chat().error().title.isEmpty());
        checkSaid(chat().error());
        QVERIFY2(chat().error().text.contains("memory"), qPrintable(chat().error().text));
        QVERIFY(chat().error().details.contains("VK_ERROR_OUT_OF_DEVICE_MEMORY"));
        QCOMPARE(chat().error().action, ErrorCard::Action::None);
        QVERIFY(models().fellBack());
        sendAndWait("Hello");
    }

    void refusedWhileOpening_theProcessorGoesOn_andTheCardIsTriedWhenAsked()
    {
        setDevices({card(), processor()});
        m_engine->deviceRefused = true;
        start();
        checkSaid(chat().error());
        m_engine->deviceRefused = false;
        models().unload();
        QTRY_VERIFY(models().resting());
        sendAndWait("Hello"); // it comes back where it was
        QCOMPARE(deviceId(), "cpu");
        m_app->modelsPage.load(models().path());
        QTRY_COMPARE(deviceId(), "vulkan:0");
        QVERIFY(!models().fellBack());
    }

    void lostWhileAnswering_theAnswerStays_andIsTakenUpOnTheProcessor()
    {
        startOnCard();
        sendAndWait("One");
        m_engine->deviceLost = true;
        setReply("these words are not the last");
        m_engine->loadMs = 200;
        QVERIFY(chat().send("Two"));
        QTRY_VERIFY(models().loading());
        checkSaid(chat().error());
        QCOMPARE(chat().error().action, ErrorCard::Action::None); // nothing to press yet
        QTRY_COMPARE(deviceId(), "cpu");
        QTRY_VERIFY(!models().loading());
        checkSaid(chat().error());
        QCOMPARE(chat().error().action, ErrorCard::Action::TryAgain);
        QCOMPARE(textAt(0), "One");
        QCOMPARE(textAt(2), "Two");
        QCOMPARE(textAt(3), "these words");
        const int resumed = m_engine->resumed;
        chat().answerLast();
        QTRY_COMPARE(chat().messages()->items().back().stopReason, "blank_line");
        QCOMPARE(textAt(3), "these words are not the last");
        QVERIFY(m_engine->resumed > resumed); // from the state after the first answer
        QVERIFY(chat().error().title.isEmpty());
    }

    void lostWhileSeveralAreWritten_isTheSame()
    {
        startOnCard();
        sendAndWait("One");
        m_engine->deviceLost = true;
        chat().setAnswersAtOnce(3);
        setReply("these words are not the last");
        QVERIFY(chat().send("Two"));
        QTRY_COMPARE(deviceId(), "cpu");
        QTRY_VERIFY(!chat().error().title.isEmpty());
        checkSaid(chat().error());
        QTRY_VERIFY(chat().canAnswer());
    }

    void lostWhileCompleting_isTheSame()
    {
        startOnCard();
        m_engine->deviceLost = true;
        CompletionRequest request;
        request.text = "Once upon a time";
        request.maxTokens = 10;
        m_app->inference.complete(1, request);
        QTRY_COMPARE(deviceId(), "cpu");
        QVERIFY(models().fellBack());
        QTRY_VERIFY(!chat().error().title.isEmpty());
        checkSaid(chat().error());
    }

    void lostWhileAConversationIsRead_itIsReadOnTheProcessor()
    {
        startOnCard();
        setReply(std::string(400, 'x'));
        sendAndWait("Hello");
        m_engine->deviceLost = true;
        models().open(file("rwkv7-g1-2.9b.pth"));
        QTRY_COMPARE(models().path(), file("rwkv7-g1-2.9b.pth"));
        QTRY_COMPARE(deviceId(), "cpu");
        QTRY_VERIFY(m_app->switching.goesOnAtOnce(models().path()));
        sendAndWait("Go on");
        QCOMPARE(chat().messages()->count(), 4);
    }

    void whereTheProcessorCannot_bothAreSaid()
    {
        setDevices({card(), processor()});
        m_engine->deviceRefused = true;
        m_engine->failLoad = true;
        start(false);
        models().open(file("model.pth"));
        QTRY_COMPARE(chat().error().title, "This file is not complete");
        QVERIFY(chat().error().text.contains("Radeon RX 7800 XT"));
        QVERIFY(!models().loading());
    }

    void layersThatAreChosen_areSaidWhereTheDeviceIs()
    {
        startOnCard();
        QCOMPARE(models().device(), "Radeon RX 7800 XT");
        ModelChoice chosen;
        chosen.gpuLayers = 20;
        m_app->modelSettings.setChoice(file("model.pth"), chosen);
        QCOMPARE(m_app->modelSettings.choice(file("model.pth")), chosen);
        models().open(file("model.pth"));
        QTRY_VERIFY(models().split());
        for (const char *part : {"20", "24", "Radeon RX 7800 XT", "processor"})
            QVERIFY2(models().device().contains(part), qPrintable(models().device()));
        QVERIFY(m_app->settingsPage.buildFacts().contains(models().device()));
    }

    void layers_belongToTheModelWhosePageIsOpen()
    {
        setDevices({card(), processor()});
        start(false);
        ModelsPageViewModel &page = m_app->modelsPage;
        const QString path = file("rwkv7-g1-7.2b.pth");
        m_app->settings.addRecentModel(path);
        m_app->library.start();
        QTRY_VERIFY(m_app->library.find(path));
        page.setOpenPath(path);
        QTRY_VERIFY(page.onGpu());
        QCOMPARE(page.layers(), 32);
        QCOMPARE(page.gpuLayers(), -1);
        page.setGpuLayers(33);
        QCOMPARE(page.gpuLayers(), -1);
        page.setGpuLayers(20);
        QCOMPARE(page.gpuLayersText(), "20 of 32");
        QVERIFY(page.deviceNote().contains("Mesa"));
        page.setDevice(2);
        QVERIFY(!page.onGpu());
        QCOMPARE(m_app->modelSettings.choice(path).gpuLayers, 20);
    }

    void troubleOfTheProcessor_isNoTroubleOfADevice()
    {
        start();
        m_engine->failAnswer = true;
        QVERIFY(chat().send("Hello"));
        QTRY_COMPARE(chat().error().action, ErrorCard::Action::TryAgain);
        QVERIFY(!models().loading());
    }
};

QTEST_MAIN(TestDeviceTrouble)
#include "tst_device_trouble.moc"
