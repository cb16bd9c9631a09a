// A model that is split over two devices computes what the whole one does, wherever it is split:
// the same bits on two processors, the golden numbers where one of them is the reference.
#include "core/rwkv/forward_pass.h"
#include "fakes/limited_device.h"
#include "golden_case.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/reference/reference_device.h"

#include <QtTest>

using namespace mynah;

namespace {

const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";
const QStringList kModels = {"versions/v4-bf16.pth",
                             "versions/v50-bf16.pth",
                             "versions/v51-bf16.pth",
                             "versions/v52-bf16.pth",
                             "versions/v6-bf16.pth",
                             "versions/v7-bf16.pth",
                             "rand-7v0/model-f16.pth"};
constexpr double kLogitsBound = 1e-4; // as in tst_model
constexpr int64_t kAllLayers = INT64_MAX;

std::unique_ptr<Device> processor(int threads)
{
    auto device = makeCpuDevice({threads, {}});
    return device.ok() ? std::move(*device) : nullptr;
}

std::vector<int32_t> someTokens(int64_t count, int64_t vocabulary, int64_t seed)
{
    std::vector<int32_t> tokens;
    for (int64_t i = 0; i < count; ++i)
        tokens.push_back(static_cast<int32_t>((seed += 7) * 31 % vocabulary));
    return tokens;
}

/// Two devices with the same file on them, its first layers on the one and the rest on the other.
struct Split {
    std::unique_ptr<Device> first = processor(2), second = processor(1);
    std::shared_ptr<const ModelFile> file;

    explicit Split(const QString &name) : file(*openModelFile((kOwn + name).toStdString())) {}
    int64_t layers() const { return detectConfig(*file)->layers; }
    /// `at`: kAllLayers for a model that is not split.
    Result<std::unique_ptr<Model>> load(int64_t at, Precision precision = Precision::File)
    {
        if (at == kAllLayers)
            return loadModel(file, *first, precision, {});
        return loadModel(file, {{first.get(), 0, at}, {second.get(), at, layers()}}, precision, {});
    }
};

/// Logits and states of three sequences that read in parts of several sizes.
Result<std::vector<float>> everything(const Model &model)
{
    std::vector<float> all, logits;
    MYNAH_TRY(ForwardPass pass, ForwardPass::create(model, 3));
    MYNAH_CHECK(pass.setState(model.startState()));
    const int64_t vocabulary = model.config().vocabulary;
    const std::pair<int64_t, LogitsMode> parts[] = {
        {5, LogitsMode::All}, {1, LogitsMode::Last}, {17, LogitsMode::None}, {2, LogitsMode::Last}};
    for (const auto &[tokens, mode] : parts) {
        MYNAH_CHECK(pass.run(someTokens(3 * tokens, vocabulary, tokens), mode));
        if (mode == LogitsMode::None)
            continue;
        MYNAH_CHECK(pass.logits(mode == LogitsMode::All ? 3 * tokens : 3, logits));
        all.insert(all.end(), logits.begin(), logits.end());
    }
    for (int64_t i = 0; i < 3; ++i) {
        MYNAH_TRY(const auto state, pass.state(i));
        all.insert(all.end(), state.begin(), state.end());
    }
    return all;
}

} // namespace

class TestForwardPass : public QObject {
    Q_OBJECT

    static void addModels()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : kModels)
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void split_atEveryLayer_computesTheSameBits_data() { addModels(); }
    void split_atEveryLayer_computesTheSameBits()
    {
        QFETCH(QString, name);
        Split split(name);
        auto whole = split.load(kAllLayers);
        QVERIFY(whole.ok());
        const auto expected = everything(**whole);
        QVERIFY2(expected.ok(), expected.ok() ? "" : expected.error().message.c_str());
        QVERIFY(split.layers() >= 2);
        for (int64_t at = 0; at <= split.layers(); ++at) {
            auto model = split.load(at);
            QVERIFY(model.ok());
            QCOMPARE((*model)->segments().size(), size_t{2});
            const auto got = everything(**model);
            QVERIFY2(got.ok(), got.ok() ? "" : got.error().message.c_str());
            QVERIFY2(*got == *expected, qPrintable(QString("split before layer %1").arg(at)));
        }
    }

    void split_overEveryLayerAlone_computesTheSameBits()
    {
        Split split("rand-7v0/model-f16.pth");
        auto whole = split.load(kAllLayers);
        std::vector<ModelSegment> segments;
        for (int64_t layer = 0; layer < split.layers(); ++layer)
            segments.push_back(
                {layer % 2 ? split.second.get() : split.first.get(), layer, layer + 1});
        auto model = loadModel(split.file, segments, Precision::File, {});
        QVERIFY(whole.ok() && model.ok());
        QVERIFY(*everything(**model) == *everything(**whole));
    }

    void split_withTheReference_givesTheGoldenNumbers_data() { addModels(); }
    void split_withTheReference_givesTheGoldenNumbers()
    {
        QFETCH(QString, name);
        int checked = 0;
        for (const golden::Case &golden : golden::casesIn(kOwn + QFileInfo(name).path())) {
            if (golden.model != (kOwn + name).toStdString() || !golden.initialState.empty())
                continue;
            for (const bool referenceFirst : {false, true}) {
                Split split(name);
                (referenceFirst ? split.first : split.second) = makeReferenceDevice();
                auto model = split.load(split.layers() / 2, Precision::Fp32);
                QVERIFY(model.ok());
                auto pass = ForwardPass::create(**model, 1);
                QVERIFY(pass.ok() && pass->setState((*model)->startState()).ok());
                QVERIFY(pass->run(golden.tokens, LogitsMode::All).ok());
                std::vector<float> logits;
                QVERIFY(pass->logits(static_cast<int64_t>(golden.tokens.size()), logits).ok());
                if (!golden.allPositions)
                    logits.erase(logits.begin(), logits.end() - (*model)->config().vocabulary);
                const double difference = golden::largestDifference(logits, golden.logits);
                QVERIFY2(difference <= kLogitsBound, qPrintable(QString::number(difference)));
                ++checked;
            }
        }
        QVERIFY(checked > 0);
    }

    void state_savedOnOneSplit_goesOnOnAnother_bitForBit_data() { addModels(); }
    void state_savedOnOneSplit_goesOnOnAnother_bitForBit()
    {
        QFETCH(QString, name);
        Split split(name);
        auto whole = split.load(kAllLayers);
        const int64_t vocabulary = (*whole)->config().vocabulary;
        const auto tokens = someTokens(40, vocabulary, 3);
        auto uninterrupted = ForwardPass::create(**whole, 1);
        QVERIFY(uninterrupted.ok());
        QVERIFY(uninterrupted->setState((*whole)->startState()).ok());
        QVERIFY(uninterrupted->run(tokens, LogitsMode::Last).ok());
        std::vector<float> expected, got;
        QVERIFY(uninterrupted->logits(1, expected).ok());

        std::vector<float> state = (*whole)->startState();
        size_t at = 0;
        for (const int64_t where : {kAllLayers, int64_t{1}, split.layers(), int64_t{0}}) {
            auto model = split.load(where);
            auto pass = ForwardPass::create(**model, 1);
            QVERIFY(pass.ok() && pass->setState(state).ok());
            QVERIFY(pass->run(std::span(tokens).subspan(at, 10), LogitsMode::Last).ok());
            QVERIFY(pass->logits(1, got).ok());
            auto saved = pass->state(0);
            QVERIFY(saved.ok());
            state = *saved;
            at += 10;
        }
        QVERIFY(got == expected);
        QVERIFY(state == *uninterrupted->state(0));
    }

    void keep_onASplitModel_leavesTheRightSequences()
    {
        Split split("versions/v7-bf16.pth");
        auto model = split.load(1);
        QVERIFY(model.ok());
        auto together = ForwardPass::create(**model, 4);
        QVERIFY(together.ok());
        const auto tokens = someTokens(4, (*model)->config().vocabulary, 9);
        QVERIFY(together->run(tokens, LogitsMode::Last).ok());
        QVERIFY(together->keep(std::vector<int64_t>{3, 1}).ok());
        QCOMPARE(together->sequences(), 2);
        const std::vector<int32_t> next = {tokens[0], tokens[2]};
        QVERIFY(together->run(next, LogitsMode::Last).ok());
        for (const int64_t i : {0, 1}) {
            auto alone = ForwardPass::create(**model, 1);
            QVERIFY(alone.ok());
            QVERIFY(alone->run(std::span(tokens).subspan(i ? 1 : 3, 1), LogitsMode::None).ok());
            QVERIFY(alone->run(std::span(next).subspan(size_t(i), 1), LogitsMode::None).ok());
            QVERIFY(*alone->state(0) == *together->state(i));
        }
        QCOMPARE(together->keep({}).error().code, ErrorCode::Usage);
    }

    void clearState_onASplitModel_isTheBeginning()
    {
        Split split("versions/v6-bf16.pth");
        auto model = split.load(1);
        auto pass = ForwardPass::create(**model, 1);
        QVERIFY(pass.ok());
        QVERIFY(pass->run(std::vector<int32_t>{1, 2, 3}, LogitsMode::None).ok());
        QVERIFY(*pass->state(0) != (*model)->startState());
        QVERIFY(pass->clearState().ok());
        QVERIFY(*pass->state(0) == (*model)->startState());
    }

    void hidden_ofASplitModel_isThatOfTheWholeOne()
    {
        Split split("versions/v7-bf16.pth");
        std::vector<float> kept[3];
        const std::pair<int64_t, size_t> cases[] = {{kAllLayers, 0}, {1, 1}, {0, 2}};
        for (const auto &[at, i] : cases) {
            auto model = split.load(at);
            auto pass = ForwardPass::create(**model, 1, true);
            QVERIFY(pass.ok());
            QVERIFY(pass->run(someTokens(6, 61, 1), LogitsMode::None).ok());
            QVERIFY(pass->run(someTokens(3, 61, 2), LogitsMode::None).ok()); // with room for six
            kept[i] = *pass->hidden();
            QCOMPARE(kept[i].size(), size_t(split.layers() * 3 * (*model)->config().ffnWidth));
        }
        QVERIFY(kept[0] == kept[1]);
        QVERIFY(kept[0] == kept[2]);
    }

    void segments_thatDoNotCoverTheLayers_areRefused()
    {
        Split split("versions/v7-bf16.pth");
        Device *device = split.first.get();
        const int64_t layers = split.layers();
        const std::vector<std::vector<ModelSegment>> wrong = {
            {},
            {{device, 0, layers - 1}},
            {{device, 1, layers}},
            {{device, 0, layers + 1}},
            {{device, 0, 1}, {device, 0, layers}},
            {{device, 0, layers}, {device, layers, 0}},
            {{device, 0, 1}, {nullptr, 1, layers}}};
        for (const auto &segments : wrong)
            QCOMPARE(loadModel(split.file, segments, Precision::File, {}).error().code,
                     ErrorCode::Usage);
    }

    void deviceWithoutRoom_isAnError_andSmallerPartsGoOn()
    {
        Split split("versions/v7-bf16.pth");
        auto owned = std::make_unique<LimitedDevice>(processor(1), UINT64_MAX, 0);
        LimitedDevice &limited = *owned;
        split.second = std::move(owned);
        auto model = split.load(1);
        QVERIFY(model.ok());
        auto pass = ForwardPass::create(**model, 1);
        QVERIFY(pass.ok());
        limited.setLimit(limited.used() + 64 * 1024);
        const auto refused = pass->run(someTokens(256, 61, 1), LogitsMode::Last);
        QCOMPARE(refused.error().code, ErrorCode::OutOfMemory);
        QVERIFY(pass->run(someTokens(1, 61, 1), LogitsMode::Last).ok());
        auto whole = split.load(kAllLayers);
        auto expected = ForwardPass::create(**whole, 1);
        QVERIFY(expected->run(someTokens(1, 61, 1), LogitsMode::Last).ok());
        QVERIFY(*pass->state(0) == *expected->state(0));
    }

    void tokens_thatDoNotFit_areRefused()
    {
        Split split("versions/v7-bf16.pth");
        auto model = split.load(1);
        auto pass = ForwardPass::create(**model, 2);
        QVERIFY(pass.ok());
        for (const std::vector<int32_t> &tokens :
             {std::vector<int32_t>{}, {1}, {1, 2, 3}, {1, -1}, {1, 1 << 20}})
            QCOMPARE(pass->run(tokens, LogitsMode::None).error().code, ErrorCode::Usage);
        QCOMPARE(pass->setState(std::vector<float>(3)).error().code, ErrorCode::BadState);
        QCOMPARE(ForwardPass::create(**model, 0).error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestForwardPass)
#include "tst_forward_pass.moc"
