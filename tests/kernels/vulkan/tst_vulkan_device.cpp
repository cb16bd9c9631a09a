// Memory of a Vulkan device and the file of compiled programs.
#include "kernels/vulkan/memory.h"
#include "vulkan_fixture.h"

#include <QTemporaryDir>

#include <cstring>

using namespace mynah;

namespace {

std::vector<std::byte> numbers(size_t count)
{
    std::vector<std::byte> bytes(count);
    for (size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::byte>(i * 7 + i / 251);
    return bytes;
}

/// A plan that needs a compiled program.
Result<void> runSomething(Device &device)
{
    MYNAH_TRY(auto buffer, device.allocate(64));
    auto recorder = device.recorder({1, 1});
    recorder->copy({buffer.get(), 0, 1, 4}, {buffer.get(), 8, 1, 4});
    MYNAH_TRY(auto plan, recorder->finish());
    return plan->run();
}

} // namespace

class TestVulkanDevice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { vulkan_test::validate(); }
    void cleanup()
    {
        const QString said = vulkan_test::complaints();
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void everyDevice_hasANameAKindAndADriver()
    {
        const auto devices = listVulkanDevices();
        QVERIFY(!devices.empty());
        bool software = false;
        for (size_t i = 0; i < devices.size(); ++i) {
            QCOMPARE(devices[i].id, "vulkan:" + std::to_string(i));
            QVERIFY(!devices[i].name.empty() && !devices[i].driver.empty());
            QVERIFY(devices[i].memoryBytes > 0);
            QVERIFY(!software || devices[i].kind == "software"); // those come last
            software = devices[i].kind == "software";
        }
    }

    void memory_isZero_evenWhenItWasUsedBefore()
    {
        const auto device = vulkan_test::open();
        QVERIFY(device);
        const auto keeper = device->allocate(1000); // the block stays
        for (int round = 0; round < 2; ++round) {
            auto buffer = device->allocate(100'000);
            QVERIFY(buffer.ok());
            std::vector<std::byte> read(100'000, std::byte{1});
            QVERIFY(device->download(**buffer, 0, read).ok());
            QVERIFY(read == std::vector<std::byte>(100'000));
            QVERIFY(device->upload(**buffer, 0, numbers(100'000)).ok());
        }
    }

    void uploadsAndDownloads_atAnyOffset_andNotBeyondTheEnd()
    {
        const auto device = vulkan_test::open();
        QVERIFY(device);
        auto buffer = device->allocate(5000);
        QVERIFY(buffer.ok());
        const auto bytes = numbers(1000);
        QVERIFY(device->upload(**buffer, 4000, bytes).ok());
        std::vector<std::byte> read(600);
        QVERIFY(device->download(**buffer, 4400, read).ok());
        QVERIFY(std::memcmp(read.data(), bytes.data() + 400, 600) == 0);
        QCOMPARE(device->upload(**buffer, 4001, bytes).error().code, ErrorCode::Usage);
        QCOMPARE(device->download(**buffer, 4401, read).error().code, ErrorCode::Usage);
        QVERIFY(device->download(**buffer, 5000, {}).ok());
    }

    void buffers_arePartsOfFewAllocations_andAreGivenBack()
    {
        const auto device = vulkan_test::open();
        QVERIFY(device);
        const uint64_t before = device->availableMemory();
        {
            std::vector<std::unique_ptr<Buffer>> buffers;
            for (int i = 0; i < 500; ++i) {
                auto buffer = device->allocate(static_cast<size_t>(1000 + i));
                QVERIFY(buffer.ok());
                buffers.push_back(std::move(*buffer));
            }
            QVERIFY(vulkanCounters(*device).memoryAllocations <= 2);
            QVERIFY(device->availableMemory() < before);
            for (size_t i = 0; i < buffers.size(); i += 2) // holes
                buffers[i].reset();
            const uint64_t allocations = vulkanCounters(*device).memoryAllocations;
            for (size_t i = 0; i < buffers.size(); i += 2)
                buffers[i] = std::move(*device->allocate(1000));
            QCOMPARE(vulkanCounters(*device).memoryAllocations, allocations);
        }
        QCOMPARE(device->availableMemory(), before);
    }

    void largeBuffer_withinTheLimitOfOneAllocation_orRefused()
    {
        VulkanOptions options;
        options.gpu.largestAllocation = 8 << 20;
        const auto device = vulkan_test::open(options);
        QVERIFY(device);
        QVERIFY(device->allocate(8 << 20).ok());
        const auto refused = device->allocate((8 << 20) + 1);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::OutOfMemory);
        QVERIFY(refused.error().message.starts_with(device->info().name));
        QVERIFY(device->allocate(1000).ok()); // it goes on
    }

    void fullDevice_refuses_andLetsSmallerOnesIn()
    {
        VulkanOptions options;
        options.gpu.memoryBytes = 10 << 20;
        const auto device = vulkan_test::open(options);
        QVERIFY(device);
        QCOMPARE(device->availableMemory(), uint64_t{10 << 20});
        auto most = device->allocate(7 << 20);
        QVERIFY(most.ok());
        QCOMPARE(device->allocate(4 << 20).error().code, ErrorCode::OutOfMemory);
        QVERIFY(device->allocate(2 << 20).ok());
        most->reset();
        QVERIFY(device->allocate(8 << 20).ok());
    }

    void compiledPrograms_areKept_andTakenOver()
    {
        QTemporaryDir folder;
        VulkanOptions options;
        options.cacheFolder = (folder.path() + "/a ünïcode folder").toStdString();
        std::filesystem::path file;
        {
            const auto device = vulkan_test::open(options);
            QVERIFY(device && !vulkanStartedWithKept(*device));
            QVERIFY(runSomething(*device).ok());
            file = vulkanPipelineFile(*device);
        }
        QVERIFY(std::filesystem::file_size(file) > 32);
        const auto again = vulkan_test::open(options);
        QVERIFY(again && vulkanStartedWithKept(*again));
        QVERIFY(runSomething(*again).ok());
    }

    void compiledPrograms_damagedInAnyWay_areLeftOut_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("cut");
        for (const int at : {0, 9, 17, 25, 29, 33, 40, 60})
            QTest::addRow("byte %d changed", at) << at << 0;
        for (const int cut : {1, 32, 64})
            QTest::addRow("%d bytes missing", cut) << -1 << cut;
    }
    void compiledPrograms_damagedInAnyWay_areLeftOut()
    {
        QFETCH(int, at);
        QFETCH(int, cut);
        QTemporaryDir folder;
        VulkanOptions options;
        options.cacheFolder = folder.path().toStdString();
        std::filesystem::path path;
        {
            const auto device = vulkan_test::open(options);
            QVERIFY(device && runSomething(*device).ok());
            path = vulkanPipelineFile(*device);
        }
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (at >= 0) {
            QVERIFY(file.seek(at));
            const QByteArray byte = file.read(1);
            QVERIFY(file.seek(at));
            QCOMPARE(file.write(QByteArray(1, static_cast<char>(byte[0] ^ 0x5a))), 1);
        }
        QVERIFY(file.resize(file.size() - cut));
        file.close();
        const auto device = vulkan_test::open(options);
        QVERIFY(device && !vulkanStartedWithKept(*device));
        QVERIFY(runSomething(*device).ok()); // and writes a good one
        const auto next = vulkan_test::open(options);
        QVERIFY(next && vulkanStartedWithKept(*next));
    }

    void wrongShape_isReportedByFinish()
    {
        const auto device = vulkan_test::open();
        auto buffer = device->allocate(64);
        QVERIFY(buffer.ok());
        auto recorder = device->recorder({1, 1});
        recorder->copy({buffer->get(), 0, 1, 4}, {buffer->get(), 14, 1, 4});
        const auto plan = recorder->finish();
        QVERIFY(!plan.ok());
        QVERIFY(plan.error().message.find("outside its buffer") != std::string::npos);
    }

    void lostDevice_isAnErrorThatNamesIt()
    {
        VulkanOptions options;
        options.gpu.lostAfter = 1;
        const auto device = vulkan_test::open(options);
        QVERIFY(device && runSomething(*device).ok());
        const auto lost = runSomething(*device);
        QVERIFY(!lost.ok());
        QCOMPARE(lost.error().code, ErrorCode::Device);
        QVERIFY(lost.error().message.starts_with(device->info().name));
    }
};

QTEST_GUILESS_MAIN(TestVulkanDevice)
#include "tst_vulkan_device.moc"
