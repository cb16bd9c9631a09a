// Models with random weights: whole, bounded, and with the share of zeros that was asked for.
#include "core/rwkv/forward_pass.h"
#include "core/rwkv/random_model.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "kernels/registry.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace mynah;

namespace {

constexpr int64_t kPrompt = 24;

/// Share of zeros behind relu² over a prompt, for each layer; empty on an error.
std::vector<double> zeroShares(const Model &model)
{
    auto pass = ForwardPass::create(model, 1, true);
    std::vector<int32_t> ids(kPrompt);
    for (size_t i = 0; i < ids.size(); ++i)
        ids[i] = static_cast<int32_t>(i * 7919 % 65536);
    if (!pass.ok() || !pass->run(ids, LogitsMode::None).ok())
        return {};
    const auto read = pass->hidden();
    const std::vector<float> values = read.ok() ? *read : std::vector<float>();
    const int64_t each = kPrompt * model.config().ffnWidth;
    std::vector<double> shares;
    for (auto at = values.begin(); at != values.end(); at += each)
        shares.push_back(static_cast<double>(std::count(at, at + each, 0.0f)) /
                         static_cast<double>(each));
    return shares;
}

} // namespace

class TestRandomModel : public QObject {
    Q_OBJECT

private slots:
    void make_eachType_isAWholeModelWithThatShareOfZeros_data()
    {
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("zeros");
        for (const Precision precision : {Precision::Fp16, Precision::Int8, Precision::Int4})
            for (const double zeros : {0.5, 0.87})
                QTest::addRow("%s %g", std::string(precisionName(precision)).c_str(), zeros)
                    << static_cast<int>(precision) << zeros;
    }
    void make_eachType_isAWholeModelWithThatShareOfZeros()
    {
        QFETCH(int, precision);
        QFETCH(double, zeros);
        auto file = makeRandomModel({"0.1b", static_cast<Precision>(precision), zeros});
        QVERIFY(file.ok());
        QVERIFY(checkFinite(**file, Scan::Everything).ok());
        auto loaded = loadEngineModel(*file, {}, false);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
        const RwkvConfig &config = loaded->model->config();
        QCOMPARE(config.version, std::string("7"));
        QCOMPARE(config.width, 768);
        QCOMPARE(config.parameters / 1'000'000, 191);

        const std::vector<double> shares = zeroShares(*loaded->model);
        QCOMPARE(shares.size(), size_t{12});
        double sum = 0;
        for (const double share : shares)
            sum += share;
        QVERIFY2(std::abs(sum / 12 - zeros) < 0.03, qPrintable(QString::number(sum / 12)));

        auto session = Session::create(*loaded->model);
        QVERIFY(session.ok());
        QVERIFY((*session)->prefill(std::vector<TokenId>{5, 60000, 42}).ok());
        const auto &logits = (*session)->logits();
        double square = 0;
        for (const float logit : logits)
            square += double(logit) * double(logit);
        const double spread = std::sqrt(square / static_cast<double>(logits.size()));
        QVERIFY2(spread > 1 && spread < 4, qPrintable(QString::number(spread)));
    }
    void layers_ofSharedBlocks_differ()
    {
        auto file = makeRandomModel({"0.1b", Precision::Int4, 0.5});
        QVERIFY(file.ok());
        const FileTensor *a = (*file)->find("blocks.3.ffn.key.weight");
        const FileTensor *b = (*file)->find("blocks.4.ffn.key.weight");
        QVERIFY(a && b && a->type == DType::Q4_0 && a->data.size() == b->data.size());
        QVERIFY(!std::equal(a->data.begin(), a->data.end(), b->data.begin()));
    }
    void bytesPerToken_withoutSkippedValues_isLess()
    {
        auto file = makeRandomModel({"0.1b", Precision::Int8, 0.5});
        QVERIFY(file.ok());
        auto loaded = loadEngineModel(*file, {}, false);
        QVERIFY(loaded.ok());
        // 12 matrices [768, 3072], a byte a value; scales are read all the same
        const double values = 12.0 * 768 * 3072;
        const auto whole = static_cast<double>(loaded->model->bytesPerToken(0));
        const auto half = static_cast<double>(loaded->model->bytesPerToken(0.5));
        QCOMPARE(whole - half, values / 2);
        const double embedding = 65536.0 * 768 * 2;
        QCOMPARE(whole,
                 static_cast<double>(loaded->model->weightBytes()) - embedding +
                     8.0 * static_cast<double>(loaded->model->stateSize()));
    }
    void hidden_bufferTooSmall_isRefused()
    {
        auto file = makeRandomModel({"0.1b", Precision::Int4, 0.5});
        QVERIFY(file.ok());
        auto loaded = loadEngineModel(*file, {}, false);
        QVERIFY(loaded.ok());
        auto small = loaded->device->allocate(4), large = loaded->device->allocate(32 << 20);
        QVERIFY(small.ok() && large.ok());
        ForwardBuffers buffers{large->get(), large->get(), large->get(), {}};
        buffers.hidden = small->get();
        auto plan = loaded->model->plan(0, {1, 1}, LogitsMode::None, buffers);
        QCOMPARE(plan.error().code, ErrorCode::Usage);
    }
    void unknownShape_orShare_isRefused()
    {
        const auto unknown = makeRandomModel({"3b", Precision::Fp16, 0.5});
        QCOMPARE(unknown.error().code, ErrorCode::Usage);
        QVERIFY(unknown.error().message.find("0.4b") != std::string::npos);
        QCOMPARE(makeRandomModel({"0.1b", Precision::Fp16, 1}).error().code, ErrorCode::Usage);
        QCOMPARE(makeRandomModel({"0.1b", Precision::File, 0.5}).error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestRandomModel)
#include "tst_random_model.moc"
