// How many layers are said to have room on a device, and what a model really takes there.
#include "core/rwkv/placement.h"
#include "fakes/limited_device.h"
#include "kernels/cpu/cpu_device.h"

#include <QtTest>

using namespace mynah;

namespace {

const std::string kModels = std::string(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";

/// Ten layers of 100 bytes, an embedding of 300, a head of 200, and 100 for computing.
DeviceNeed tenLayers()
{
    return {std::vector<uint64_t>(10, 100), 300, 200, 100};
}

} // namespace

class TestPlacement : public QObject {
    Q_OBJECT

private slots:
    void layersThatFit_areCountedWithHeadAndBuffers_data()
    {
        QTest::addColumn<quint64>("usable"); // without the reserve
        QTest::addColumn<int>("layers");
        QTest::addColumn<bool>("embedding");
        QTest::newRow("all") << quint64(1600) << 10 << true;
        QTest::newRow("all but the embedding") << quint64(1599) << 10 << false;
        QTest::newRow("just all layers") << quint64(1300) << 10 << false;
        QTest::newRow("one less") << quint64(1299) << 9 << false;
        QTest::newRow("half") << quint64(800) << 5 << false;
        QTest::newRow("one") << quint64(400) << 1 << false;
        QTest::newRow("none") << quint64(399) << 0 << false;
        QTest::newRow("next to nothing") << quint64(1) << 0 << false;
    }
    void layersThatFit_areCountedWithHeadAndBuffers()
    {
        QFETCH(quint64, usable);
        QFETCH(int, layers);
        QFETCH(bool, embedding);
        DeviceNeed need = tenLayers();
        for (uint64_t *bytes : {&need.embedding, &need.head, &need.buffers})
            *bytes *= 900; // so that a tenth of what is there is a whole number
        for (uint64_t &bytes : need.layers)
            bytes *= 900;
        QCOMPARE(placeLayers(need, usable * 1000, kAsManyAsFit), (Placement{layers, embedding}));
    }

    void unknownMemory_isRoomForEverything()
    {
        QCOMPARE(placeLayers(tenLayers(), 0, kAsManyAsFit), (Placement{10, true}));
        QCOMPARE(placeLayers(tenLayers(), 0, 4), (Placement{4, false}));
    }

    void wantedLayers_areTaken_whateverFits()
    {
        QCOMPARE(placeLayers(tenLayers(), 1, 7), (Placement{7, false}));
        QCOMPARE(placeLayers(tenLayers(), 1, 10), (Placement{10, false}));
        QCOMPARE(placeLayers(tenLayers(), 1 << 20, 10), (Placement{10, true}));
        QCOMPARE(placeLayers(tenLayers(), 1 << 20, 99), (Placement{10, true}));
        QCOMPARE(placeLayers(tenLayers(), 1 << 20, 0), (Placement{0, false}));
    }

    void largerLayersAtTheEnd_countAsTheyAre()
    {
        DeviceNeed need = tenLayers();
        need.layers[9] = 600;
        QCOMPARE(need.of(1, false), uint64_t(900));
        QCOMPARE(need.of(2, false), uint64_t(1000));
        QCOMPARE(need.of(10, true), uint64_t(2100));
        QCOMPARE(need.of(0, false), uint64_t(0));
    }

    void smallerPlacements_endWithNone()
    {
        Placement placement{10, true};
        std::vector<int64_t> tried;
        while (placement.deviceLayers > 0) {
            placement = smallerPlacement(placement);
            QVERIFY(!placement.embedding);
            tried.push_back(placement.deviceLayers);
        }
        QCOMPARE(tried, (std::vector<int64_t>{5, 2, 1, 0}));
    }

    void segments_coverTheModel()
    {
        auto first = makeCpuDevice({1, {}}), second = makeCpuDevice({1, {}});
        QVERIFY(first.ok() && second.ok());
        Device *processor = first->get(), *device = second->get();
        const auto all = segmentsOf({10, true}, 10, nullptr, device);
        QVERIFY(all.size() == 1 && all[0].device == device && all[0].end == 10);
        const auto none = segmentsOf({0, false}, 10, processor, nullptr);
        QVERIFY(none.size() == 1 && none[0].device == processor && none[0].end == 10);
        const auto some = segmentsOf({4, false}, 10, processor, device);
        QVERIFY(some.size() == 2 && some[0].device == processor && some[0].begin == 0);
        QVERIFY(some[0].end == 6 && some[1].begin == 6 && some[1].end == 10);
        const auto layers = segmentsOf({10, false}, 10, processor, device);
        QVERIFY(layers.size() == 2 && layers[0].end == 0 && layers[1].end == 10);
    }

    void need_isWhatALoadTakes_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("precision");
        for (const char *model : {"versions/v4-bf16.pth",
                                  "versions/v52-bf16.pth",
                                  "versions/v6-f16.gguf",
                                  "versions/v7-f16.st",
                                  "rand-7v0/model-f16.pth"})
            for (const Precision precision :
                 {Precision::File, Precision::Fp32, Precision::Int8, Precision::Int4})
                QTest::addRow("%s %s", model, std::string(precisionName(precision)).c_str())
                    << QString(model) << int(precision);
    }
    void need_isWhatALoadTakes()
    {
        QFETCH(QString, model);
        QFETCH(int, precision);
        auto file = openModelFile(kModels + model.toStdString());
        QVERIFY(file.ok());
        const auto config = detectConfig(**file);
        const auto wanted = static_cast<Precision>(precision);
        const DeviceNeed need = deviceNeed(**file, *config, wanted, {16, 1, 1});
        for (int64_t layers = 1; layers <= config->layers; ++layers) {
            LimitedDevice card(std::move(*makeCpuDevice({1, {}})), UINT64_MAX, 0);
            auto processor = makeCpuDevice({1, {}});
            auto loaded =
                loadModel(*file,
                          segmentsOf({layers, false}, config->layers, processor->get(), &card),
                          wanted,
                          {});
            QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
            const auto taken =
                card.used() + card.allocated() +
                static_cast<uint64_t>(layers * config->layerStateSize()) * sizeof(float);
            const uint64_t said = need.of(layers, false) - need.buffers;
            QVERIFY2(said >= taken && said <= taken + taken / 30,
                     qPrintable(QString("%1 said, %2 taken").arg(said).arg(taken)));
        }
        // The buffers are at least those that a pass of that size asks for.
        auto device = makeCpuDevice({1, {}});
        auto loaded = loadModel(*file, **device, wanted, {});
        QVERIFY(need.buffers >=
                static_cast<uint64_t>((*loaded)->workspaceSize(16)) * sizeof(float));
    }
};

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
