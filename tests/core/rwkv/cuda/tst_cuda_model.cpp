// Every version on kernels/cuda, without a card (tests/cuda/emulator): against the reference's
// logits, and with the processor's where weights are rounded.
#include "core/rwkv/device_models.h"
#include "core/session/batch_session.h"
#include "kernels/cuda/cuda_device.h"
#include "kernels/reference/reference_device.h"

#include <cuda_runtime.h>

#include <set>

using namespace mynah;
using namespace mynah::device_models;

namespace {

std::unique_ptr<Device> open(const CudaOptions &options = {})
{
    auto device = makeCudaDevice(options);
    return device.ok() ? std::move(*device) : nullptr;
}

Result<Loaded> loadOn(bool card, const std::string &path, const std::string &precision)
{
    return load(
        path, card ? "cuda" : "cpu", precision, card ? Opener([] { return open(); }) : Opener());
}

/// Steps take the emulator long: the first ones show it, where the case keeps their logits.
golden::Case shortened(golden::Case golden)
{
    constexpr size_t kSteps = 6;
    const size_t width = golden.tokens.empty() ? 0 : golden.logits.size() / golden.tokens.size();
    if (golden.tokens.size() > kSteps && width * golden.tokens.size() == golden.logits.size()) {
        golden.tokens.resize(kSteps);
        golden.logits.resize(kSteps * width);
    }
    return golden;
}

/// Both round the inputs of block types to 8 bits in the same way; but where a value lies between
/// two numbers, the last bit of a sum decides, and small models magnify that. So the difference may
/// be as large as what the rounding itself does.
void compareWithTheProcessor(const golden::Case &golden, const std::string &precision)
{
    auto processor = loadOn(false, golden.model, precision);
    QVERIFY(processor.ok());
    const auto reference = makeReferenceDevice();
    auto exact =
        loadModel(processor->model.file, *reference, parsePrecision(precision).value(), nullptr);
    QVERIFY(exact.ok());
    auto exactSession = Session::create(**exact);
    QVERIFY(exactSession.ok());
    auto known = inChunks(**exactSession, golden.tokens);
    auto want = inChunks(*processor->session, golden.tokens);
    QVERIFY(want.ok() && known.ok());
    const size_t width = widthOf(*processor);
    const double rounding = worst(*want, *known, width);
    for (const bool steps : {false, true}) {
        auto card = loadOn(true, golden.model, precision);
        QVERIFY(card.ok());
        auto got = steps ? inSteps(*card->session, golden.tokens)
                         : inChunks(*card->session, golden.tokens);
        QVERIFY2(got.ok(), got.ok() ? "" : got.error().message.c_str());
        const double error = worst(*got, *want, *known, width);
        QVERIFY2(error <= std::max(kQuantisedBound, rounding),
                 qPrintable(QString("%1, %2: %3, the rounding itself %4")
                                .arg(golden.model.c_str(), steps ? "steps" : "chunks")
                                .arg(error)
                                .arg(rounding)));
        qInfo("%s %s %s: card to processor %.2g, processor to reference %.2g",
              golden.model.c_str() + golden.model.rfind('/') + 1,
              precision.c_str(),
              steps ? "steps" : "chunks",
              error,
              rounding);
    }
}

} // namespace

class TestCudaModel : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        const QString said = emulated::complaint();
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void golden_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("model");
        addRows(kOwn + "rand-7v0");
        addRows(kOwn + "versions");
        for (const QString &folder : QDir(kShared).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            // Some have tests of their own; a vocabulary of 65,536 takes the emulator minutes.
            if (folder != "pth-variants" && folder != "bad-models" && folder != "rand-7v0-world")
                addRows(kShared + folder);
    }
    void golden()
    {
        QFETCH(QString, folder);
        QFETCH(QString, model);
        for (const golden::Case &golden : golden::casesIn(folder)) {
            if (golden.model != model.toStdString())
                continue;
            const Opener opener = [] { return open(); };
            if (folder.startsWith(kOwn)) {
                check(golden, "fp32", kFp32Bound, {false}, "cuda", opener);
                check(shortened(golden), "fp32", kFp32Bound, {true}, "cuda", opener);
                check(shortened(golden), "fp16", kFp16Bound, {true}, "cuda", opener);
            }
            auto file = openModelFile(golden.model);
            QVERIFY(file.ok());
            const FileTensor *key = (*file)->find("blocks.0.att.key.weight");
            if (key && isBlockType(key->type)) // then low-rank matrices are rounded too
                compareWithTheProcessor(shortened(golden), "file");
            else
                check(golden, "file", kFp16Bound, {false}, "cuda", opener);
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
        for (golden::Case golden : golden::casesIn(kOwn + "versions")) {
            if (!golden.model.ends_with(".st")) // the others hold the same numbers
                continue;
            golden.tokens.resize(std::min<size_t>(golden.tokens.size(), 12));
            compareWithTheProcessor(golden, precision.toStdString());
        }
    }

    void stateOfOneDevice_goesOnOnAnother()
    {
        for (const golden::Case &golden : golden::casesIn(kOwn + "versions")) {
            const auto tokens = std::span(golden.tokens);
            const size_t cut = tokens.size() / 2;
            auto whole = loadOn(false, golden.model, "fp32");
            QVERIFY(whole.ok());
            auto expected = inChunks(*whole->session, tokens);
            QVERIFY(expected.ok());
            const std::vector<float> last(
                expected->end() - static_cast<std::ptrdiff_t>(widthOf(*whole)), expected->end());
            for (const auto &[from, to] : {std::pair{false, true}, {true, false}, {true, true}}) {
                auto first = loadOn(from, golden.model, "fp32");
                auto second = loadOn(to, golden.model, "fp32");
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
            auto loaded = loadOn(true, golden.model, "fp32");
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

    void decodedToken_isOneGraph_ofAtMostNineLaunchesALayer_andMakesNothing()
    {
        const auto cases = golden::casesIn(kOwn + "rand-7v0");
        auto loaded = loadOn(true, cases.at(0).model, "fp16");
        QVERIFY(loaded.ok());
        QVERIFY(loaded->session->step(1).ok()); // records the plan
        const emulated::Counters before = emulated::counters();
        for (int i = 0; i < 10; ++i)
            QVERIFY(loaded->session->step(i).ok());
        const emulated::Counters after = emulated::counters();
        QCOMPARE(after.graphLaunches - before.graphLaunches, uint64_t{10});
        QCOMPARE(after.allocations, before.allocations);
        QCOMPARE(after.instantiations, before.instantiations);
        const auto layers = static_cast<uint64_t>(loaded->model.info.layers);
        const uint64_t aToken = (after.launches - before.launches) / 10;
        constexpr uint64_t kBesides = 5; // embedding, its norm, the last norm, row and head
        QVERIFY2(aToken <= 9 * layers + kBesides, qPrintable(QString::number(aToken)));
    }

    void someLayersOnTheCard_theRestOnTheProcessor()
    {
        for (const golden::Case &golden : golden::casesIn(kOwn + "versions")) {
            EngineOptions options;
            options.modelPath = golden.model;
            options.device = "cuda";
            options.gpuLayers = 1;
            auto file = openModelFile(golden.model);
            QVERIFY(file.ok());
            auto model = loadEngineModel(*file, open(), options, false);
            QVERIFY(model.ok());
            QCOMPARE(model->info.deviceLayers, int64_t{1});
            auto session = Session::create(*model->model);
            QVERIFY(session.ok());
            auto all = inChunks(**session, golden.tokens);
            QVERIFY(all.ok());
            const auto width = static_cast<size_t>(model->model->config().vocabulary);
            const double error = worst(*all, golden.logits, width);
            QVERIFY2(error <= kFp16Bound, qPrintable(QString::number(error)));
        }
    }

    void modelLargerThanTheCard_isSplit_orLeftToTheProcessor()
    {
        const golden::Case golden = golden::casesIn(kOwn + "rand-7v0").at(0);
        std::set<int64_t> placed;
        for (uint64_t kilobytes = 256; kilobytes < 64 << 10; kilobytes += kilobytes / 4) {
            auto device = open({.memoryBytes = kilobytes << 10});
            auto file = openModelFile(golden.model);
            QVERIFY(device && file.ok());
            EngineOptions options;
            options.modelPath = golden.model;
            options.device = "cuda";
            auto model = loadEngineModel(*file, std::move(device), options, false);
            QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
            const bool onCard = model->info.device != "cpu";
            if (!placed.insert(onCard ? model->info.deviceLayers : 0).second)
                continue;
            auto session = Session::create(*model->model);
            QVERIFY2(session.ok(), session.ok() ? "" : session.error().message.c_str());
            auto all = inChunks(**session, golden.tokens);
            QVERIFY2(all.ok(), all.ok() ? "" : all.error().message.c_str());
        }
        QVERIFY(placed.contains(0) && placed.size() > 1); // none and all of them
    }

    void lostCard_isAnError_andTheProcessorGoesOnFromTheLastState()
    {
        const golden::Case golden = golden::casesIn(kOwn + "rand-7v0").at(0);
        auto card = loadOn(true, golden.model, "fp32");
        QVERIFY(card.ok());
        QVERIFY(card->session->prefill(std::span(golden.tokens).first(4)).ok());
        auto state = card->session->save();
        QVERIFY(state.ok());
        emulated::failAfter(1);
        const auto lost = card->session->step(1);
        emulated::failAfter(0);
        QVERIFY(!lost.ok());
        QCOMPARE(lost.error().code, ErrorCode::Device);
        QVERIFY(lost.error().message.starts_with("Emulated card"));
        auto processor = loadOn(false, golden.model, "fp32");
        QVERIFY(processor.ok() && processor->session->restore(*state).ok());
        QVERIFY(processor->session->step(1).ok());
    }
};

QTEST_GUILESS_MAIN(TestCudaModel)
#include "tst_cuda_model.moc"
