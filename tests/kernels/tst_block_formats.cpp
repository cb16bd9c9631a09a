// Decoding of every block format against values that tests/tools/block_formats.py computed from
// the formats' definition (tests/fixtures/blocks: NAME.bin are blocks, NAME.f32 their values).
#include "kernels/base/block_formats.h"
#include "kernels/base/float_convert.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

using namespace mynah;

namespace {

const QString kFolder = QStringLiteral(MYNAH_SOURCE_DIR "/tests/fixtures/blocks/");
constexpr uint16_t kOne = 0x3c00;

QByteArray read(const QString &name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DType fetchType()
{
    const QString name = QTest::currentDataTag();
    for (const DType type : kAllDTypes)
        if (name == QString::fromLatin1(dtypeName(type).data(), qsizetype(dtypeName(type).size())))
            return type;
    return DType::F32;
}

std::vector<size_t> scalesOf(DType type)
{
    const BlockScales scales = blockScales(type);
    return scales.hasSecond ? std::vector{scales.first, scales.second} : std::vector{scales.first};
}

/// A block whose bytes are all `fill`, but for its scales.
std::vector<std::byte> blockOf(DType type, std::byte fill, uint16_t scale)
{
    std::vector<std::byte> block(blockBytes(type), fill);
    for (const size_t at : scalesOf(type))
        std::memcpy(block.data() + at, &scale, sizeof scale);
    return block;
}

bool decodesFinite(DType type, const std::vector<std::byte> &block)
{
    std::vector<float> values(blockValues(type));
    decodeToFloat(type, block.data(), values);
    return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}

} // namespace

class TestBlockFormats : public QObject {
    Q_OBJECT

private slots:
    void decode_storedBlocks_givesTheDefinitionsBits_data() { addTypes(); }
    void decode_storedBlocks_givesTheDefinitionsBits();
    void decode_blockInTheMiddle_isIndependentOfTheOthers_data() { addTypes(); }
    void decode_blockInTheMiddle_isIndependentOfTheOthers();
    void blockScales_finiteScales_makeEveryBlockFinite_data() { addTypes(); }
    void blockScales_finiteScales_makeEveryBlockFinite();
    void blockScales_nanOrInfinity_reachesTheValues_data() { addTypes(); }
    void blockScales_nanOrInfinity_reachesTheValues();

private:
    static void addTypes();
};

void TestBlockFormats::addTypes()
{
    QTest::addColumn<int>("unused");
    for (const DType type : kAllDTypes)
        if (isBlockType(type))
            QTest::addRow("%s", dtypeName(type).data()) << 0;
}

void TestBlockFormats::decode_storedBlocks_givesTheDefinitionsBits()
{
    const DType type = fetchType();
    const QString name = QTest::currentDataTag();
    const QByteArray blocks = read(name + ".bin");
    const QByteArray expected = read(name + ".f32");
    const size_t count = size_t(blocks.size()) / blockBytes(type);
    QVERIFY(count >= 12);
    QCOMPARE(size_t(blocks.size()), count * blockBytes(type));
    QCOMPARE(size_t(expected.size()), count * blockValues(type) * sizeof(float));

    std::vector<float> values(count * blockValues(type));
    decodeToFloat(type, reinterpret_cast<const std::byte *>(blocks.data()), values);
    for (size_t i = 0; i < values.size(); ++i) {
        uint32_t wanted;
        std::memcpy(&wanted, expected.data() + i * sizeof wanted, sizeof wanted);
        if (std::bit_cast<uint32_t>(values[i]) != wanted)
            QFAIL(qPrintable(QString("block %1, value %2: %3 instead of %4")
                                 .arg(i / blockValues(type))
                                 .arg(i % blockValues(type))
                                 .arg(double(values[i]), 0, 'g', 9)
                                 .arg(double(std::bit_cast<float>(wanted)), 0, 'g', 9)));
    }
}

void TestBlockFormats::decode_blockInTheMiddle_isIndependentOfTheOthers()
{
    const DType type = fetchType();
    const QByteArray blocks = read(QString(QTest::currentDataTag()) + ".bin");
    QVERIFY(!blocks.isEmpty());
    const auto *data = reinterpret_cast<const std::byte *>(blocks.data());
    std::vector<float> all(size_t(blocks.size()) / blockBytes(type) * blockValues(type));
    decodeToFloat(type, data, all);
    std::vector<float> one(blockValues(type));
    decodeToFloat(type, data + 5 * blockBytes(type), one);
    QCOMPARE(std::memcmp(one.data(), all.data() + 5 * one.size(), one.size() * sizeof(float)), 0);
}

// All other bits set or not: no number outside the scales can make a value infinite or NaN.
void TestBlockFormats::blockScales_finiteScales_makeEveryBlockFinite()
{
    const DType type = fetchType();
    for (const std::byte fill : {std::byte{0}, std::byte{0xff}, std::byte{0x7c}})
        for (const uint16_t scale : {uint16_t{0}, kOne, uint16_t{0x7bff}, uint16_t{0xfbff}})
            QVERIFY(decodesFinite(type, blockOf(type, fill, scale)));
}

void TestBlockFormats::blockScales_nanOrInfinity_reachesTheValues()
{
    const DType type = fetchType();
    for (const uint16_t bad : {0x7c00, 0xfc00, 0x7e00, 0x7c01, 0xffff})
        for (const size_t at : scalesOf(type))
            for (const std::byte fill : {std::byte{0}, std::byte{0xff}}) {
                std::vector<std::byte> block = blockOf(type, fill, kOne);
                QVERIFY(at + sizeof bad <= block.size());
                std::memcpy(block.data() + at, &bad, sizeof bad);
                QVERIFY(!decodesFinite(type, block));
            }
}

QTEST_GUILESS_MAIN(TestBlockFormats)
#include "tst_block_formats.moc"
