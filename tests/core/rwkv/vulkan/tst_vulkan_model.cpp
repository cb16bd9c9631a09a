// Every version on a Vulkan device: against the reference's logits, and with the processor's where
// weights are rounded. The validation layers look on.
#include "core/rwkv/device_models.h"
#include "core/session/batch_session.h"
#include "kernels/reference/reference_device.h"
#include "kernels/vulkan/vulkan_fixture.h"

#include <set>

using namespace mynah;
using namespace mynah::device_models;

class TestVulkanModel : public QObject {
    Q_OBJECT

    /// On the card nothing but the weights is rounded: as kernels/reference computes it. The
    /// processor rounds inputs of products to 8 bits besides, which small models magnify.
    static void compareWithProcessor(const golden::Case &golden, const std::string &precision)
    {
        auto card = load(golden.model, "vulkan", precision);
        auto processor = load(golden.model, "cpu", precision);
        QVERIFY(card.ok() && processor.ok());
        const auto reference = makeReferenceDevice();
        auto exact =
            loadModel(card->model.file, *reference, parsePrecision(precision).value(), nullptr);
        QVERIFY(exact.ok());
        auto exactSession = Session::create(**exact);
        QVERIFY(exactSession.ok());
        auto got = inChunks(*card->session, golden.tokens);
        auto want = inChunks(*processor->session, golden.tokens);
        auto known = inChunks(**exactSession, golden.tokens);
        QVERIFY(got.ok() && want.ok() && known.ok());
        const size_t width = widthOf(*card);
        const double error = worst(*got, *known, width), rounding = worst(*want, *known, width);
        QVERIFY2(error <= kFp32Bound, qPrintable(QString("reference: %1").arg(error)));
        const double difference = worst(*got, *want, *known, width);
        QVERIFY2(difference <= std::max(kQuantisedBound, rounding + error),
                 qPrintable(QString("%1: %2, of which the processor %3")
                                .arg(golden.model.c_str())
                                .arg(difference)
                                .arg(rounding)));
        qInfo("%s %s: card to processor %.2g, card to reference %.2g, processor to reference %.2g",
              golden.model.c_str() + golden.model.rfind('/') + 1,
              precision.c_str(),
              difference,
              error,
              rounding);
    }

    static void noComplaints()
    {
        const QString said = vulkan_test::complaints();
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

private slots:
    void initTestCase()
    {
        vulkan_test::validate();
        QVERIFY(vulkan_test::open());
    }
    void cleanup() { noComplaints(); }

    void golden_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("model");
        addRows(kOwn + "rand-7v0");
        addRows(kOwn + "versions");
        for (const QString &folder : QDir(kShared).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (folder != "pth-variants" && folder != "bad-models") // have tests of their own
                addRows(kShared + folder);
    }
    void golden()
    {
        QFETCH(QString, folder);
        QFETCH(QString, model);
        for (const golden::Case &golden : golden::casesIn(folder)) {
            if (golden.model != model.toStdString())
                continue;
            check(golden, "fp32", kFp32Bound, {false}, "vulkan");
            check(golden, "fp16", kFp16Bound, {false}, "vulkan");
            auto file = openModelFile(golden.model);
            QVERIFY(file.ok());
            const FileTensor *key = (*file)->find("blocks.0.att.key.weight");
            if (key && isBlockType(key->type)) // then low-rank matrices are rounded too
                compareWithProcessor(golden, "file");
            else
                check(golden, "file", kFp32Bound, {true, false}, "vulkan");
        }
    }

    void roundedWeights_asOnTheProcessor_data()
    {
        QTest::addColumn<QString>("precision");
        for (const char *precision : {"int8", "int4"})
            QTest::addRow("%s", precision) << QString(precision);
    }
    void roundedWeights_asOnTheProcessor()
    {
        QFETCH(QString, precision);
        for (const golden::Case &golden : golden::casesIn(kOwn + "versions"))
            compareWithProcessor(golden, precision.toStdString());
    }

    void stateOfOneDevice_goesOnOnAnother()
    {
        for (const golden::Case &golden : golden::casesIn(kOwn + "versions")) {
            const auto tokens = std::span(golden.tokens);
            const size_t cut = tokens.size() / 2;
            auto whole = load(golden.model, "cpu", "fp32");
            QVERIFY(whole.ok());
            auto expected = inChunks(*whole->session, tokens.subspan(0));
            QVERIFY(expected.ok());
            const std::vector<float> last(
                expected->end() - static_cast<std::ptrdiff_t>(widthOf(*whole)), expected->end());
            for (const auto &[from, to] :
                 {std::pair{"cpu", "vulkan"}, {"vulkan", "cpu"}, {"vulkan", "vulkan"}}) {
                auto first = load(golden.model, from, "fp32");
                auto second = load(golden.model, to, "fp32");
                QVERIFY(first.ok() && second.ok());
                QCOMPARE(first->model.info.fingerprint, second->model.info.fingerprint);
                QVERIFY(first->session->prefill(tokens.first(cut)).ok());
                auto state = first->session->save();
                QVERIFY(state.ok() && second->session->restore(*state).ok());
                auto again = second->session->save();
                QVERIFY(again.ok() && *again == *state);
                QVERIFY(second->session->prefill(tokens.subspan(cut)).ok());
                const double error = worst(second->session->logits(), last, last.size());
                QVERIFY2(error <= kFp32Bound, qPrintable(QString::number(error)));
            }
        }
    }

    void severalSequences_asOneByOne()
    {
        for (const golden::Case &golden : golden::casesIn(kOwn + "versions")) {
            auto loaded = load(golden.model, "vulkan", "fp32");
            QVERIFY(loaded.ok());
            QVERIFY(loaded->session->prefill(std::span(golden.tokens).first(3)).ok());
            auto state = loaded->session->save();
            QVERIFY(state.ok());
            auto batch = BatchSession::create(*loaded->model.model, 3, *state);
            QVERIFY(batch.ok());
            const std::vector<TokenId> next = {1, 2, 3};
            QVERIFY((*batch)->step(next).ok());
            for (size_t row = 0; row < next.size(); ++row) {
                QVERIFY(loaded->session->restore(*state).ok());
                QVERIFY(loaded->session->step(next[row]).ok());
                const auto logits = (*batch)->logits(static_cast<int64_t>(row));
                const double error = worst(
                    {logits.begin(), logits.end()}, loaded->session->logits(), widthOf(*loaded));
                QVERIFY2(error <= 1e-5, qPrintable(QString::number(error)));
            }
        }
    }

    void decodedToken_isOneSubmission_andMakesNothing()
    {
        const auto cases = golden::casesIn(kOwn + "rand-7v0");
        auto loaded = load(cases.at(0).model, "vulkan");
        QVERIFY(loaded.ok());
        QVERIFY(loaded->session->step(1).ok()); // records the plan
        const Device &device = *loaded->model.device;
        const vulkan::Counters before = vulkanCounters(device);
        for (int i = 0; i < 10; ++i)
            QVERIFY(loaded->session->step(i).ok());
        const vulkan::Counters after = vulkanCounters(device);
        QCOMPARE(after.submits - before.submits, uint64_t{10});
        QCOMPARE(after.memoryAllocations, before.memoryAllocations);
        QCOMPARE(after.pipelines, before.pipelines);
        QCOMPARE(after.descriptorWrites, before.descriptorWrites);
    }

    void someLayersOnTheCard_theRestOnTheProcessor()
    {
        for (const golden::Case &golden : golden::casesIn(kOwn + "versions")) {
            EngineOptions options;
            options.modelPath = golden.model;
            options.device = "vulkan";
            options.gpuLayers = 1;
            auto model = loadEngineModel(options, false);
            QVERIFY(model.ok());
            QCOMPARE(model->info.deviceLayers, int64_t{1});
            QVERIFY(model->info.layers > 1 && !model->info.restDeviceName.empty());
            auto session = Session::create(*model->model);
            QVERIFY(session.ok());
            auto all = inChunks(**session, golden.tokens);
            QVERIFY(all.ok());
            const auto width = static_cast<size_t>(model->model->config().vocabulary);
            const double error = worst(*all, golden.logits, width);
            QVERIFY2(error <= kFp32Bound, qPrintable(QString::number(error)));
        }
    }

    void modelLargerThanTheCard_isSplit_orLeftToTheProcessor()
    {
        const golden::Case golden = golden::casesIn(kOwn + "rand-7v0").at(0);
        std::set<int64_t> placed;
        for (uint64_t kilobytes = 256; kilobytes < 64 << 10; kilobytes += kilobytes / 4) {
            VulkanOptions gpu;
            gpu.gpu.memoryBytes = kilobytes << 10;
            auto device = vulkan_test::open(gpu);
            auto file = openModelFile(golden.model);
            QVERIFY(device && file.ok());
            EngineOptions options;
            options.modelPath = golden.model;
            options.device = "vulkan";
            auto model = loadEngineModel(*file, std::move(device), options, false);
            QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
            const bool onCard = model->info.device != "cpu";
            if (!placed.insert(onCard ? model->info.deviceLayers : 0).second)
                continue;
            auto session = Session::create(*model->model);
            QVERIFY2(session.ok(), session.ok() ? "" : session.error().message.c_str());
            auto all = inChunks(**session, golden.tokens);
            QVERIFY2(all.ok(), all.ok() ? "" : all.error().message.c_str());
            const double error =
                worst(*all, golden.logits, static_cast<size_t>(model->model->config().vocabulary));
            QVERIFY2(error <= kFp32Bound, qPrintable(QString::number(error)));
        }
        QVERIFY(placed.contains(0)); // none, some and all of them
        QVERIFY(placed.size() >= 3);
    }

    void lostCard_isAnError_andTheProcessorGoesOnFromTheLastState()
    {
        const golden::Case golden = golden::casesIn(kOwn + "rand-7v0").at(0);
        const auto tokens = std::span(golden.tokens);
        VulkanOptions gpu;
        gpu.gpu.lostAfter = 10;
        auto device = vulkan_test::open(gpu);
        auto file = openModelFile(golden.model);
        QVERIFY(device && file.ok());
        EngineOptions options;
        options.modelPath = golden.model;
        options.device = "vulkan";
        auto model = loadEngineModel(*file, std::move(device), options, false);
        QVERIFY(model.ok());
        auto session = Session::create(*model->model);
        QVERIFY(session.ok());
        std::vector<float> kept;
        size_t read = 0;
        for (;; ++read) {
            const auto step = (*session)->step(tokens[read]);
            if (!step.ok()) {
                QCOMPARE(step.error().code, ErrorCode::Device);
                break;
            }
            auto state = (*session)->save();
            QVERIFY(state.ok());
            kept = std::move(*state);
        }
        QCOMPARE(read, size_t{10});
        auto processor = load(golden.model, "cpu");
        QVERIFY(processor.ok() && processor->session->restore(kept).ok());
        QVERIFY(processor->session->prefill(tokens.subspan(read)).ok());
        const size_t width = widthOf(*processor);
        const std::vector<float> last(golden.logits.end() - static_cast<std::ptrdiff_t>(width),
                                      golden.logits.end());
        QVERIFY(worst(processor->session->logits(), last, width) <= kFp32Bound);
    }

    void unknownDevice_isAnErrorThatNamesIt()
    {
        const auto cases = golden::casesIn(kOwn + "rand-7v0");
        const auto loaded = load(cases.at(0).model, "vulkan:99");
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, ErrorCode::Device);
        QVERIFY(loaded.error().message.find("99") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestVulkanModel)
#include "tst_vulkan_model.moc"
