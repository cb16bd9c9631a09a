#include "core/sampling/sampler.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace mynah;

namespace {

/// Everything off: plain sampling from the softmax.
SamplingOptions plain()
{
    SamplingOptions options;
    options.topP = 1;
    options.presencePenalty = options.frequencyPenalty = 0;
    options.seed = 42;
    return options;
}

/// How often each token came in `draws` draws without memory.
std::vector<int>
histogram(const SamplingOptions &options, const std::vector<float> &logits, int draws)
{
    Sampler sampler(options);
    std::vector<int> counts(logits.size());
    for (int i = 0; i < draws; ++i)
        ++counts[size_t(sampler.next(logits))];
    return counts;
}

std::set<size_t> seen(const std::vector<int> &counts)
{
    std::set<size_t> ids;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            ids.insert(i);
    return ids;
}

std::vector<float> logsOf(const std::vector<double> &probabilities)
{
    std::vector<float> logits;
    for (const double p : probabilities)
        logits.push_back(float(std::log(p)));
    return logits;
}

} // namespace

class TestSampler : public QObject {
    Q_OBJECT

private slots:
    void greedy_tie_takesTheLowestId();
    void greedy_penalties_comeFirst();
    void greedy_anySeed_isTheSame();
    void next_nan_isNeverChosen();
    void next_nothingFinite_givesTheLowestId();
    void next_infiniteLogit_wins();
    void ban_endOfText_isNeverChosen();
    void penalty_order_isThatOfChatRwkv();
    void penalty_idOutside_isIgnored();
    void setCounts_continuesWhereItWas();
    void draw_frequencies_followTheSoftmax();
    void draw_temperature_isThePower();
    void topP_cut_isMadeBeforeTheTemperature();
    void topP_zero_keepsOne();
    void options_outOfRange_stillGiveATopToken();
    void topP_flatLogits_keepsTheLowestIds();
    void topP_manyCandidates_equalsAFullSort();
    void topK_limit_isKept();
    void topK_andTopP_useTheWholeVocabulary();
    void seed_same_givesTheSameTokens();
    void generator_seedZero_hasReferenceValues();
    void speed_worldVocabulary();
};

void TestSampler::greedy_tie_takesTheLowestId()
{
    SamplingOptions options = plain();
    options.temperature = 0;
    QCOMPARE(Sampler(options).next(std::vector<float>{1, 3, 2, 3, 3}), 1);
}

void TestSampler::greedy_penalties_comeFirst()
{
    SamplingOptions options = plain();
    options.temperature = 0;
    options.presencePenalty = 2;
    Sampler sampler(options);
    const std::vector<float> logits = {0, 3, 2};
    QCOMPARE(sampler.next(logits), 1);
    QCOMPARE(sampler.next(logits), 2); // 3 - 2 < 2
    QCOMPARE(sampler.next(logits), 1); // 1, 0: both are penalised
}

void TestSampler::greedy_anySeed_isTheSame()
{
    for (uint64_t seed = 0; seed < 20; ++seed) {
        SamplingOptions options = plain();
        options.temperature = 0;
        options.seed = seed;
        QCOMPARE(Sampler(options).next(std::vector<float>{0, 0.1f, 0.2f}), 2);
    }
}

void TestSampler::next_nan_isNeverChosen()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const std::vector<float> logits = {nan, 0, nan, 0, nan};
    QCOMPARE(seen(histogram(plain(), logits, 200)), (std::set<size_t>{1, 3}));
    SamplingOptions options = plain();
    options.topP = 0.99f;
    options.topK = 4;
    QCOMPARE(seen(histogram(options, logits, 200)), (std::set<size_t>{1, 3}));
    options.temperature = 0;
    QCOMPARE(Sampler(options).next(logits), 1);
}

void TestSampler::next_nothingFinite_givesTheLowestId()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float never = -std::numeric_limits<float>::infinity();
    QCOMPARE(Sampler(plain()).next(std::vector<float>{nan, never, nan}), 0);
    SamplingOptions options = plain();
    options.banEndOfText = true;
    QCOMPARE(Sampler(options).next(std::vector<float>{nan, never, nan}, 0), 1);
}

void TestSampler::next_infiniteLogit_wins()
{
    const float infinity = std::numeric_limits<float>::infinity();
    for (const float topP : {0.3f, 1.0f}) {
        SamplingOptions options = plain();
        options.topP = topP;
        QCOMPARE(Sampler(options).next(std::vector<float>{5, infinity, 7, -infinity}), 1);
    }
}

void TestSampler::ban_endOfText_isNeverChosen()
{
    const std::vector<float> logits = {10, 0, 0};
    SamplingOptions options = plain();
    QCOMPARE(Sampler(options).next(logits, 0), 0);
    options.banEndOfText = true;
    Sampler sampler(options);
    for (int i = 0; i < 100; ++i)
        QVERIFY(sampler.next(logits, 0) != 0);
    QCOMPARE(Sampler(options).next(std::vector<float>{10, 0, 0}, -1), 0); // a model without one
    options.temperature = 0;
    QCOMPARE(Sampler(options).next(logits, 0), 1);
}

void TestSampler::penalty_order_isThatOfChatRwkv()
{
    SamplingOptions options = plain();
    options.temperature = 0;
    options.presencePenalty = 0.5f;
    options.frequencyPenalty = 0.25f;
    options.penaltyDecay = 0.5f;
    Sampler sampler(options);
    const std::vector<float> always = {0, 100};
    (void)sampler.next(always);
    QCOMPARE(sampler.counts().at(1), 1.0f); // counted after the decay
    (void)sampler.next(always);
    QCOMPARE(sampler.counts().at(1), 1.5f);
    (void)sampler.next(std::vector<float>{100, 0});
    QCOMPARE(sampler.counts().at(1), 0.75f);
    QCOMPARE(sampler.counts().at(0), 1.0f);
    // Token 1 is lowered by 0.5 + 0.75 * 0.25 = 0.6875, token 0 by 0.75, token 2 not at all.
    Sampler above(options), below(options);
    above.setCounts(sampler.counts());
    below.setCounts(sampler.counts());
    QCOMPARE(above.next(std::vector<float>{0, 0.688f, 0}), 1);
    QCOMPARE(below.next(std::vector<float>{0, 0.687f, 0}), 2);
}

void TestSampler::penalty_idOutside_isIgnored()
{
    Sampler sampler(plain());
    sampler.setCounts({{-5, 1.0f}, {1000, 1.0f}});
    QCOMPARE(sampler.next(std::vector<float>{1}), 0);
}

void TestSampler::setCounts_continuesWhereItWas()
{
    SamplingOptions options = plain();
    options.temperature = 0;
    options.presencePenalty = 1;
    Sampler sampler(options);
    sampler.setCounts({{2, 1.0f}});
    QCOMPARE(sampler.next(std::vector<float>{0, 1, 1.5f}), 1);
}

void TestSampler::draw_frequencies_followTheSoftmax()
{
    const std::vector<double> expected = {0.5, 0.25, 0.15, 0.1};
    constexpr int kDraws = 100000;
    const std::vector<int> counts = histogram(plain(), logsOf(expected), kDraws);
    double chiSquare = 0;
    for (size_t i = 0; i < expected.size(); ++i)
        chiSquare += std::pow(counts[i] - kDraws * expected[i], 2) / (kDraws * expected[i]);
    QVERIFY2(chiSquare < 16.3,
             std::to_string(chiSquare).c_str()); // p = 0.001, 3 degrees of freedom
}

void TestSampler::draw_temperature_isThePower()
{
    SamplingOptions options = plain();
    options.temperature = 2;
    constexpr int kDraws = 100000;
    const std::vector<int> counts = histogram(options, logsOf({0.8, 0.2}), kDraws);
    const double expected = std::sqrt(0.8) / (std::sqrt(0.8) + std::sqrt(0.2)); // 2/3
    QVERIFY(std::abs(counts[0] / double(kDraws) - expected) < 0.006);           // 4 sigma
}

void TestSampler::topP_cut_isMadeBeforeTheTemperature()
{
    const std::vector<float> logits = logsOf({0.1, 0.45, 0.3, 0.15});
    SamplingOptions options = plain();
    options.topP = 0.7f;       // 0.45 + 0.3 reach it at temperature 1
    options.temperature = 100; // nearly flat: a cut after it would keep three
    QCOMPARE(seen(histogram(options, logits, 500)), (std::set<size_t>{1, 2}));
    options.topP = 0.44f;
    QCOMPARE(seen(histogram(options, logits, 500)), (std::set<size_t>{1}));
    options.temperature = 0.5f; // 0.2025 against 0.09: a cut after it would keep one
    options.topP = 0.6f;
    QCOMPARE(seen(histogram(options, logits, 500)), (std::set<size_t>{1, 2}));
}

void TestSampler::topP_zero_keepsOne()
{
    SamplingOptions options = plain();
    options.topP = 0;
    options.temperature = 5;
    QCOMPARE(seen(histogram(options, {0, 0.5f, 0.4f}, 100)), (std::set<size_t>{1}));
}

void TestSampler::options_outOfRange_stillGiveATopToken()
{
    const float infinity = std::numeric_limits<float>::infinity();
    const std::vector<float> logits = {0, 1, -infinity};
    for (const float topP : {-3.0f, 0.0f, std::numeric_limits<float>::quiet_NaN(), 9.0f})
        for (const float temperature : {-1.0f, 1e-30f, std::numeric_limits<float>::quiet_NaN()}) {
            SamplingOptions options = plain();
            options.topP = topP;
            options.topK = -7;
            options.temperature = temperature;
            QCOMPARE(Sampler(options).next(logits), 1);
        }
    SamplingOptions options = plain();
    options.temperature = infinity;
    QCOMPARE(seen(histogram(options, logits, 200)), (std::set<size_t>{0, 1}));
}

void TestSampler::topP_flatLogits_keepsTheLowestIds()
{
    SamplingOptions options = plain();
    options.topP = 0.25f;
    std::set<size_t> expected;
    for (size_t i = 0; i < 256; ++i)
        expected.insert(i);
    QCOMPARE(seen(histogram(options, std::vector<float>(1024, 0.0f), 20000)), expected);
}

void TestSampler::topP_manyCandidates_equalsAFullSort()
{
    std::vector<float> logits(2000);
    for (size_t i = 0; i < logits.size(); ++i) // a fixed pattern without order
        logits[i] = float((i * 2654435761u) % 1000003) / 1000003 * 6;
    std::vector<std::pair<float, size_t>> sorted;
    double total = 0;
    for (size_t i = 0; i < logits.size(); ++i) {
        sorted.emplace_back(-logits[i], i);
        total += std::exp(double(logits[i]));
    }
    std::sort(sorted.begin(), sorted.end());
    for (const float topP : {0.05f, 0.5f, 0.9f}) {
        std::set<size_t> kept;
        double sum = 0;
        for (size_t i = 0; sum < double(topP) * total; ++i) {
            kept.insert(sorted[i].second);
            sum += std::exp(-double(sorted[i].first));
        }
        SamplingOptions options = plain();
        options.topP = topP;
        options.temperature = 1000; // nearly flat: all kept ones come up
        const std::set<size_t> drawn = seen(histogram(options, logits, 10 * int(kept.size())));
        QVERIFY(std::includes(kept.begin(), kept.end(), drawn.begin(), drawn.end()));
        QVERIFY(drawn.size() + 5 >= kept.size());
    }
}

void TestSampler::topK_limit_isKept()
{
    SamplingOptions options = plain();
    options.topK = 2;
    options.temperature = 10;
    QCOMPARE(seen(histogram(options, {1, 5, 3, 4, 2}, 500)), (std::set<size_t>{1, 3}));
    options.topK = 1;
    QCOMPARE(seen(histogram(options, {1, 5, 5}, 100)), (std::set<size_t>{1}));
    options.topK = 100; // more than there are
    QCOMPARE(seen(histogram(options, {1, 1, 1}, 500)).size(), size_t(3));
}

void TestSampler::topK_andTopP_useTheWholeVocabulary()
{
    // Of the whole vocabulary 0.4 + 0.3 are needed for 0.6; among the best two 0.4 / 0.7 would not
    // do either, but 0.4 / 0.7 would reach 0.5.
    SamplingOptions options = plain();
    options.topK = 2;
    options.topP = 0.5f;
    options.temperature = 2;
    QCOMPARE(seen(histogram(options, logsOf({0.4, 0.3, 0.2, 0.1}), 500)), (std::set<size_t>{0, 1}));
}

void TestSampler::seed_same_givesTheSameTokens()
{
    const std::vector<float> logits(1000, 0.0f);
    const auto run = [&logits](uint64_t seed) {
        SamplingOptions options = plain();
        options.seed = seed;
        Sampler sampler(options);
        std::vector<TokenId> tokens;
        for (int i = 0; i < 50; ++i)
            tokens.push_back(sampler.next(logits));
        return tokens;
    };
    QCOMPARE(run(7), run(7));
    QVERIFY(run(7) != run(8));
}

void TestSampler::generator_seedZero_hasReferenceValues()
{
    // splitmix64 from 0 begins with e220a8397b1dcdaf 6e789e6aa1b965f4 06c45d188009454f
    // f88bb8a8724c81ec; xoshiro256** then gives 99ec5f36cb75f2b4 first: 0.6012629994179048.
    SamplingOptions options = plain();
    options.seed = 0;
    const std::vector<float> logits(1 << 16, 0.0f);
    QCOMPARE(Sampler(options).next(logits), TokenId(0x99EC));
}

void TestSampler::speed_worldVocabulary()
{
    std::vector<float> logits(65536);
    for (size_t i = 0; i < logits.size(); ++i)
        logits[i] = float((i * 2654435761u) % 1000003) / 1000003 * 20 - 10;
    SamplingOptions options; // the default of the program
    Sampler sampler(options);
    QElapsedTimer timer;
    timer.start();
    constexpr int kDraws = 100;
    for (int i = 0; i < kDraws; ++i)
        (void)sampler.next(logits);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6 / kDraws;
    qInfo("%.2f ms for each token of 65536", milliseconds);
    QVERIFY2(milliseconds < 50, "sampling is far slower than it should be even on a busy machine");
}

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"
