// What the process prints that asks and tests the devices, with cards that a test spoils.
#include "app/services/device_listing.h"

#include "fakes/fake_device.h"
#include "kernels/self_test.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

class TestDeviceListing : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeDeviceControl> m_control;
    std::vector<std::vector<ComputeDevice>> m_lines;
    bool m_opens = true;
    int m_opened = 0;

    void list(bool testAgain = false)
    {
        m_lines.clear();
        DeviceInfo processor, software = FakeDevice::card();
        processor.id = processor.kind = "cpu";
        software.id = "vulkan:1";
        software.kind = "software";
        DeviceListing listing;
        listing.list = [=] {
            return std::vector<DeviceInfo>{software, processor, FakeDevice::card()};
        };
        listing.open = [this](const std::string &) -> Result<std::unique_ptr<Device>> {
            ++m_opened;
            if (!m_opens)
                return Error{ErrorCode::Device, "the driver says no"};
            return std::unique_ptr<Device>(new FakeDevice(m_control));
        };
        listing.folder = m_folder->path().toStdString();
        listing.testAgain = testAgain;
        listing.print = [this](const QByteArray &line) {
            QVERIFY(!line.contains('\n'));
            m_lines.push_back(devicesFromJson(line));
        };
        listAndTest(listing);
    }
    const ComputeDevice &card(size_t line) const { return m_lines.at(line).at(0); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_control = std::make_shared<FakeDeviceControl>();
        m_opens = true;
        m_opened = 0;
    }

    void listComesFirst_thenWhatCameOfTheTest()
    {
        list();
        QCOMPARE(m_lines.size(), size_t(2));
        QCOMPARE(card(0).test, DeviceTest::Untested);
        QCOMPARE(card(1).test, DeviceTest::Passed);
        QCOMPARE(card(1).driver, "Mesa 22.3.6");
        QCOMPARE(card(1).memoryBytes, qint64(16) << 30);
        QCOMPARE(m_opened, 1); // neither the processor nor software
        list();
        QCOMPARE(m_lines.size(), size_t(1));
        QCOMPARE(card(0).test, DeviceTest::Passed);
        QCOMPARE(m_opened, 1);
    }

    void order_isThatOfPreference()
    {
        list();
        QCOMPARE(m_lines[0][0].kind, "discrete");
        QCOMPARE(m_lines[0][1].kind, "cpu");
        QCOMPARE(m_lines[0][2].kind, "software");
    }

    void wrongCard_isNamedWithItsOperation_untilItIsTestedAgain()
    {
        m_control->wrongFrom = 0;
        list();
        QCOMPARE(card(1).test, DeviceTest::Failed);
        QVERIFY(card(1).operation.contains("T="));
        m_control->wrongFrom = -1;
        list();
        QCOMPARE(card(0).test, DeviceTest::Failed);
        list(true);
        QCOMPARE(card(0).test, DeviceTest::Untested);
        QCOMPARE(card(1).test, DeviceTest::Passed);
    }

    void cardThatCannotBeTried_isTriedAtTheNextStart()
    {
        m_opens = false;
        list();
        QCOMPARE(card(1).test, DeviceTest::Unopened);
        m_opens = true;
        m_control->full = true;
        list();
        QCOMPARE(card(1).test, DeviceTest::Unopened);
        m_control->full = false;
        list();
        QCOMPARE(card(1).test, DeviceTest::Passed);
    }
};

QTEST_GUILESS_MAIN(TestDeviceListing)
#include "tst_device_listing.moc"
