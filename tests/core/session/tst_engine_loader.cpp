// Where a model's layers come to lie when a graphics card has room for all, for some or for none of
// them, and that an engine answers the same wherever they are. The card is the processor with
// another name and so much memory, so that bits can be compared.
#include "core/rwkv/memory_estimate.h"
#include "core/rwkv/placement.h"
#include "core/session/local_chat_engine.h"
#include "fakes/limited_device.h"
#include "kernels/cpu/cpu_device.h"

#include <QtTest>

#include <filesystem>

using namespace mynah;

namespace {

const std::string kModel =
    std::string(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/rand-7v0/model-f16.pth";
const std::string kWorld =
    std::string(MYNAH_SHARED_DIR) + "/fixtures/rand-7v0-world/model-q8_0.gguf";
constexpr int64_t kLayers = 3;
constexpr uint64_t kEndless = UINT64_MAX;

std::unique_ptr<LimitedDevice> card(uint64_t limit = kEndless, uint64_t said = 0)
{
    return std::make_unique<LimitedDevice>(std::move(*makeCpuDevice({1, {}})), limit, said);
}

EngineOptions optionsFor(const std::string &model, int gpuLayers = -1)
{
    EngineOptions options;
    options.modelPath = model;
    options.gpuLayers = gpuLayers;
    options.threads = 2;
    return options;
}

Result<LoadedModel> load(std::unique_ptr<LimitedDevice> device, const EngineOptions &options)
{
    MYNAH_TRY(auto file, openModelFile(options.modelPath));
    return loadEngineModel(
        std::move(file), std::move(device), options, options.modelPath == kWorld);
}

/// Bytes that the loader counts for this many layers of kModel, with their share of a tenth.
uint64_t roomFor(int64_t layers, bool embedding = false)
{
    const auto file = *openModelFile(kModel);
    PlacementRoom room;
    room.sequences = 1 + kMostAnswers;
    const auto need = deviceNeed(*file, *detectConfig(*file), Precision::File, room);
    return need.of(layers, embedding) * 10 / 9 + 100;
}

std::vector<float> logitsOf(const LoadedModel &loaded)
{
    auto session = Session::create(*loaded.model);
    std::vector<float> all;
    std::vector<TokenId> tokens;
    for (TokenId token = 0; token < 30; ++token)
        tokens.push_back(token * 7 % 320);
    return session.ok() && (*session)->prefill(tokens, &all).ok() ? all : std::vector<float>();
}

std::unique_ptr<LocalChatEngine> engineOn(std::unique_ptr<LimitedDevice> device, int gpuLayers)
{
    auto loaded = load(std::move(device), optionsFor(kWorld, gpuLayers));
    if (!loaded.ok())
        qFatal("%s", loaded.error().message.c_str());
    auto session = Session::create(*loaded->model);
    return std::make_unique<LocalChatEngine>(std::move(*loaded), std::move(*session));
}

TurnRequest asked(const std::string &text)
{
    TurnRequest request;
    request.userText = text;
    request.maxTokens = 12;
    request.sampling.temperature = 0;
    return request;
}

} // namespace

class TestEngineLoader : public QObject {
    Q_OBJECT

    std::vector<float> m_expected; // logits of kModel on the processor

private slots:
    void initTestCase()
    {
        auto loaded = loadEngineModel(optionsFor(kModel), false);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->info.device, std::string("cpu"));
        QCOMPARE(loaded->info.deviceLayers, kLayers);
        QVERIFY(loaded->info.restDeviceName.empty() && loaded->info.fullDeviceName.empty());
        m_expected = logitsOf(*loaded);
        QVERIFY(!m_expected.empty());
    }

    void placement_andWhatIsSaidOfIt_data()
    {
        QTest::addColumn<quint64>("said");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<qint64>("layers"); // on the card
        QTest::newRow("room for all") << quint64(roomFor(3, true)) << -1 << qint64(3);
        QTest::newRow("all but the embedding") << quint64(roomFor(3)) << -1 << qint64(3);
        QTest::newRow("room for two") << quint64(roomFor(2)) << -1 << qint64(2);
        QTest::newRow("room for one") << quint64(roomFor(1)) << -1 << qint64(1);
        QTest::newRow("no room") << quint64(roomFor(1) / 2) << -1 << qint64(0);
        QTest::newRow("says nothing") << quint64(0) << -1 << qint64(3);
        QTest::newRow("two wanted") << quint64(roomFor(3, true)) << 2 << qint64(2);
        QTest::newRow("more than all wanted") << quint64(0) << 99 << qint64(3);
        QTest::newRow("more wanted than fit") << quint64(roomFor(1)) << 2 << qint64(2);
        QTest::newRow("none wanted") << quint64(roomFor(3, true)) << 0 << qint64(0);
    }
    void placement_andWhatIsSaidOfIt()
    {
        QFETCH(quint64, said);
        QFETCH(int, wanted);
        QFETCH(qint64, layers);
        auto loaded = load(card(kEndless, said), optionsFor(kModel, wanted));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
        const ModelInfo &info = loaded->info;
        QCOMPARE(info.device, std::string(layers > 0 ? "fake:0" : "cpu"));
        QCOMPARE(info.deviceLayers, layers > 0 ? layers : kLayers);
        QCOMPARE(info.layers, kLayers);
        QCOMPARE(!info.restDeviceName.empty(), layers > 0 && layers < kLayers);
        QCOMPARE(info.fullDeviceName, std::string(layers == 0 && wanted < 0 ? "Fake card" : ""));
        QVERIFY(logitsOf(*loaded) == m_expected);
    }

    void cardWithLessRoomThanItSays_getsFewerLayers_data()
    {
        QTest::addColumn<quint64>("limit");
        QTest::addColumn<qint64>("layers");
        const auto file = *openModelFile(kModel);
        const auto need = deviceNeed(*file, *detectConfig(*file), Precision::Int8, {});
        QTest::newRow("all") << quint64(need.of(3, true)) << qint64(3);
        QTest::newRow("not quite all") // three are tried, then one
            << quint64(need.of(1, false) + need.layers[2] / 2) << qint64(1);
        QTest::newRow("room for the weights alone")
            << quint64(need.of(1, false) - need.buffers + 1000) << qint64(0);
        QTest::newRow("next to nothing") << quint64(100) << qint64(0);
    }
    void cardWithLessRoomThanItSays_getsFewerLayers()
    {
        QFETCH(quint64, limit);
        QFETCH(qint64, layers);
        QTemporaryDir cache;
        EngineOptions options = optionsFor(kModel);
        options.precision = "int8"; // whose weights the processor's cache would keep
        options.cacheFolder = cache.path().toStdString();
        options.cacheLimits.leastBytes = 0;
        auto loaded = load(card(limit), options);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->info.device, std::string(layers > 0 ? "fake:0" : "cpu"));
        QCOMPARE(loaded->info.deviceLayers, layers > 0 ? layers : kLayers);
        QCOMPARE(loaded->info.fullDeviceName, std::string(layers > 0 ? "" : "Fake card"));
        QVERIFY(!logitsOf(*loaded).empty());
        if (loaded->cacheWriter)
            loaded->cacheWriter->wait();
        // Prepared weights are those of a model that is wholly on the processor.
        QCOMPARE(std::filesystem::is_empty(options.cacheFolder), layers > 0);
    }

    void wantedLayersThatDoNotFit_areAnError()
    {
        const auto refused = load(card(1000), optionsFor(kModel, 2));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::OutOfMemory);
    }

    void processorsShare_isWhatTheLimitIsFor()
    {
        const auto file = *openModelFile(kModel);
        const RwkvConfig config = *detectConfig(*file);
        const auto total = [&](int64_t layers) {
            return estimateMemory(*file, config, Precision::Fp32, layers).total();
        };
        for (int64_t layers = 0; layers < kLayers; ++layers)
            QVERIFY(total(layers) < total(layers + 1));
        QCOMPARE(total(kLayers), estimateMemory(*file, config, Precision::Fp32).total());
        EngineOptions options = optionsFor(kModel, 2);
        options.precision = "fp32";
        options.memoryLimit = total(1);
        QVERIFY(load(card(), options).ok());
        options.memoryLimit = total(1) - 1;
        QCOMPARE(load(card(), options).error().code, ErrorCode::OutOfMemory);
        options.gpuLayers = -1; // all of it goes to the card, and nothing is left to refuse
        QVERIFY(load(card(), options).ok());
        // What the card turns out to have no room for does not go where there is none either.
        QCOMPARE(load(card(100), options).error().code, ErrorCode::OutOfMemory);
    }

    void stoppedLoad_ofASplitModel_isCancelled()
    {
        EngineOptions options = optionsFor(kModel, 2);
        std::stop_source stop;
        options.stop = stop.get_token();
        options.onProgress = [&](std::string_view, double fraction) {
            if (fraction > 0.5)
                stop.request_stop();
        };
        QCOMPARE(load(card(), options).error().code, ErrorCode::Cancelled);
    }

    void noDeviceAndAuto_areTheProcessor()
    {
        for (const char *device : {"", "auto"}) {
            EngineOptions options = optionsFor(kModel, 2);
            options.device = device;
            auto loaded = loadEngineModel(options, false);
            QVERIFY(loaded.ok());
            QCOMPARE(loaded->info.device, std::string("cpu"));
            QCOMPARE(loaded->info.deviceLayers, kLayers);
        }
    }

    void conversation_goesOnOnAnotherSplit_withTheSameWords()
    {
        if (!std::filesystem::exists(kWorld))
            QSKIP("The shared fixtures are not here");
        auto whole = engineOn(card(), 0), split = engineOn(card(), 1), other = engineOn(card(), 2);
        QCOMPARE(split->info().fingerprint, whole->info().fingerprint);
        QCOMPARE(split->info().deviceLayers, int64_t(1));

        const auto expected = whole->answer(asked("Good day. Who are you?"), {}, {});
        const auto got = split->answer(asked("Good day. Who are you?"), {}, {});
        QVERIFY(expected.ok() && got.ok());
        QCOMPARE(got->text, expected->text);
        QVERIFY(*got->snapshot == *expected->snapshot);

        TurnRequest next = asked("And what do you like?");
        next.transcript = {{Role::User, "Good day. Who are you?", got->userTokens, got->tokenizer},
                           {Role::Assistant, got->text, got->answerTokens, got->tokenizer}};
        const auto expectedNext = whole->answer(next, {}, {});
        next.start = got->snapshot;
        const auto gotNext = other->answer(next, {}, {});
        QVERIFY(expectedNext.ok() && gotNext.ok());
        QVERIFY(gotNext->resumed);
        QCOMPARE(gotNext->text, expectedNext->text);
        QVERIFY(gotNext->snapshot->state == expectedNext->snapshot->state);
    }

    void severalAnswers_onASplitModel_areThoseOfTheWholeOne()
    {
        if (!std::filesystem::exists(kWorld))
            QSKIP("The shared fixtures are not here");
        TurnRequest request = asked("Tell me a story.");
        request.sampling.temperature = 1;
        request.sampling.seed = 5;
        const auto expected = engineOn(card(), 0)->answerSeveral(request, 3, {}, {});
        const auto got = engineOn(card(), 1)->answerSeveral(request, 3, {}, {});
        QVERIFY(expected.ok() && got.ok());
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE((*got)[i].text, (*expected)[i].text);
            QVERIFY(*(*got)[i].snapshot == *(*expected)[i].snapshot);
        }
    }
};

QTEST_GUILESS_MAIN(TestEngineLoader)
#include "tst_engine_loader.moc"
