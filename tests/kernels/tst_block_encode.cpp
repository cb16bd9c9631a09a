// Encoding to blocks: how far decoded values may be from what was encoded.
#include "kernels/base/block_encode.h"
#include "kernels/base/block_formats.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace mynah;

namespace {

using Values = std::array<float, 32>;

Values decoded(DType type, const Values &values)
{
    std::array<std::byte, 34> block{};
    if (type == DType::Q8_0)
        encodeQ8_0(values, block.data());
    else
        encodeQ4_0(values, block.data());
    Values out;
    decodeBlock(type, block.data(), out.data());
    return out;
}

double largest(const Values &values)
{
    double most = 0;
    for (const float value : values)
        most = std::max(most, std::abs(double(value)));
    return most;
}

Values random(unsigned seed, float size)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal(0, size);
    Values values;
    for (float &value : values)
        value = normal(generator);
    return values;
}

} // namespace

class TestBlockEncode : public QObject {
    Q_OBJECT

private slots:
    void q8_0_isOffByHalfAStepAtMost()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            const Values values = random(seed, seed % 2 ? 1.0f : 1e-3f);
            const Values got = decoded(DType::Q8_0, values);
            const double step = largest(values) / 127;
            for (size_t i = 0; i < 32; ++i) // the scale is rounded too, by 2^−11 of the value
                QVERIFY(std::abs(double(got[i]) - double(values[i])) <= step * 0.57);
        }
    }
    void q4_0_searchingBeatsTheLargestValueAlone()
    {
        double ours = 0, plain = 0;
        for (unsigned seed = 0; seed < 500; ++seed) {
            const Values values = random(seed, 1);
            const Values got = decoded(DType::Q4_0, values);
            const double d = largest(values) / 8;
            for (size_t i = 0; i < 32; ++i) {
                const double whole = std::clamp(std::nearbyint(values[i] / d), -8.0, 7.0);
                ours += std::pow(double(got[i]) - double(values[i]), 2);
                plain += std::pow(whole * d - double(values[i]), 2);
            }
        }
        QVERIFY2(ours < 0.95 * plain, qPrintable(QString("%1 of %2").arg(ours).arg(plain)));
        QVERIFY2(ours < 0.01 * 500 * 32, qPrintable(QString::number(ours))); // of a variance of 1
    }
    void zeros_stayZeros()
    {
        for (const DType type : {DType::Q8_0, DType::Q4_0})
            for (const float value : decoded(type, Values{}))
                QCOMPARE(value, 0.0f);
    }
    void notFinite_staysNoticeable()
    {
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(),
                                std::numeric_limits<float>::infinity(),
                                1e30f}) {
            Values values = random(1, 1);
            values[17] = bad;
            for (const DType type : {DType::Q8_0, DType::Q4_0})
                QVERIFY(!std::isfinite(decoded(type, values)[17]));
        }
    }
};

QTEST_GUILESS_MAIN(TestBlockEncode)
#include "tst_block_encode.moc"
