#include "core/storage/snapshot_codec.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace mynah;

namespace {

Snapshot sample()
{
    Snapshot snapshot;
    snapshot.modelFingerprint = "7:0123456789abcdef:fp16";
    snapshot.tokenizerDigest = 0xfedcba9876543210u;
    snapshot.state = {0.0f, -0.0f, 1.5f, std::numeric_limits<float>::denorm_min(), -3.4e38f};
    snapshot.logits = {-1.0f, 0.25f, std::numeric_limits<float>::infinity()};
    snapshot.tokens = {0, 1, 65535, std::numeric_limits<TokenId>::max()};
    snapshot.penaltyCounts = {{-1, 0.5f}, {3, 1.996f}, {65000, 7.0f}};
    return snapshot;
}

Result<Snapshot> decode(const EncodedSnapshot &encoded)
{
    return decodeSnapshot(Snapshot::kVersion, encoded.header, encoded.body, encoded.checksum);
}

/// As a damaged or hostile file would have it: the checksum fits the bytes.
Result<Snapshot> decodeResealed(EncodedSnapshot encoded)
{
    encoded.checksum = snapshotChecksum(Snapshot::kVersion, encoded.header, encoded.body);
    return decode(encoded);
}

void setWord(std::vector<std::byte> &bytes, size_t at, uint64_t value)
{
    for (size_t i = 0; i < 8; ++i)
        bytes[at + i] = static_cast<std::byte>(value >> (8 * i));
}

} // namespace

class TestSnapshotCodec : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_everyField_isExact()
    {
        const Snapshot snapshot = sample();
        const auto decoded = decode(encodeSnapshot(snapshot));
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : decoded.error().message.c_str());
        QVERIFY(*decoded == snapshot);
        QCOMPARE(std::bit_cast<uint32_t>(decoded->state[1]), 0x80000000u); // -0 stays -0
    }

    void roundTrip_empty_isExact()
    {
        const auto decoded = decode(encodeSnapshot(Snapshot()));
        QVERIFY(decoded.ok());
        QVERIFY(*decoded == Snapshot());
    }

    void roundTrip_notANumber_keepsItsBits()
    {
        Snapshot snapshot;
        snapshot.state = {std::bit_cast<float>(0x7fc12345u)};
        const auto decoded = decode(encodeSnapshot(snapshot));
        QVERIFY(decoded.ok());
        QCOMPARE(std::bit_cast<uint32_t>(decoded->state[0]), 0x7fc12345u);
    }

    void encode_layout_isFrozen()
    {
        Snapshot snapshot;
        snapshot.modelFingerprint = "m";
        snapshot.tokenizerDigest = 0x0102030405060708u;
        snapshot.state = {1.0f};
        snapshot.tokens = {258};
        snapshot.penaltyCounts = {{5, 1.0f}};
        snapshot.origin = 3;
        const EncodedSnapshot encoded = encodeSnapshot(snapshot);
        const auto hex = [](const std::vector<std::byte> &bytes) {
            return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                              static_cast<qsizetype>(bytes.size()))
                .toHex();
        };
        QCOMPARE(hex(encoded.header),
                 QByteArray("0807060504030201"
                            "0300000000000000"
                            "0100000000000000"
                            "0000000000000000"
                            "0100000000000000"
                            "0100000000000000"
                            "0100000000000000"
                            "6d"
                            "05000000"
                            "0000803f"));
        QCOMPARE(hex(encoded.body),
                 QByteArray("0000803f"
                            "02010000"));
        // Files out there carry this sum: it may change only with Snapshot::kVersion.
        QCOMPARE(encoded.checksum, kFrozenChecksum);
    }

    void decode_anyChangedBit_isRefused()
    {
        const EncodedSnapshot good = encodeSnapshot(sample());
        for (auto part : {&EncodedSnapshot::header, &EncodedSnapshot::body}) {
            for (size_t bit = 0; bit < (good.*part).size() * 8; ++bit) {
                EncodedSnapshot bad = good;
                (bad.*part)[bit / 8] ^= static_cast<std::byte>(1u << (bit % 8));
                const auto decoded = decode(bad);
                QVERIFY(!decoded.ok());
                QCOMPARE(decoded.error().code, ErrorCode::BadState);
            }
        }
    }

    void decode_bytesMovedBetweenParts_isRefused()
    {
        EncodedSnapshot bad = encodeSnapshot(sample());
        bad.body.insert(bad.body.begin(), bad.header.back());
        bad.header.pop_back();
        QVERIFY(!decode(bad).ok());
    }

    void decode_otherVersion_isRefused()
    {
        const EncodedSnapshot good = encodeSnapshot(sample());
        for (const uint32_t version : {0u, 1u, 3u}) {
            QVERIFY(!decodeSnapshot(version, good.header, good.body, good.checksum).ok());
            const uint64_t sum = snapshotChecksum(version, good.header, good.body);
            QVERIFY(!decodeSnapshot(version, good.header, good.body, sum).ok());
        }
    }

    void decode_version1_isReadWithoutAnOrigin()
    {
        const Snapshot snapshot = sample();
        EncodedSnapshot old = encodeSnapshot(snapshot);
        old.header.erase(old.header.begin() + 8, old.header.begin() + 16);
        const auto decoded =
            decodeSnapshot(1, old.header, old.body, snapshotChecksum(1, old.header, old.body));
        QVERIFY(decoded.ok());
        QVERIFY(*decoded == snapshot);
    }

    void decode_truncatedWithRightChecksum_isRefused()
    {
        const EncodedSnapshot good = encodeSnapshot(sample());
        for (auto part : {&EncodedSnapshot::header, &EncodedSnapshot::body}) {
            for (size_t size = 0; size < (good.*part).size(); ++size) {
                EncodedSnapshot bad = good;
                (bad.*part).resize(size);
                QVERIFY(!decodeResealed(bad).ok());
            }
            EncodedSnapshot longer = good;
            (longer.*part).resize((good.*part).size() + 8);
            QVERIFY(!decodeResealed(longer).ok());
        }
    }

    void decode_hugeCounts_areRefusedWithoutAllocating()
    {
        const EncodedSnapshot good = encodeSnapshot(sample());
        for (const size_t at : {16u, 24u, 32u, 40u, 48u}) {
            for (const uint64_t count : {uint64_t(1) << 62, ~uint64_t(0), uint64_t(1) << 63}) {
                EncodedSnapshot bad = good;
                setWord(bad.header, at, count);
                QVERIFY(!decodeResealed(bad).ok());
            }
        }
    }

    void decode_randomBytes_neverSucceedsOrCrashes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 5000; ++round) {
            EncodedSnapshot bad = encodeSnapshot(sample());
            for (int i = 0; i < 4; ++i)
                bad.header[random() % bad.header.size()] = static_cast<std::byte>(random());
            const auto decoded = decodeResealed(bad); // may be a valid other snapshot
            if (decoded.ok())
                QCOMPARE(decoded->state.size() + decoded->logits.size() + decoded->tokens.size(),
                         bad.body.size() / 4);
        }
    }

    void decode_penaltiesOutOfOrder_areRefused()
    {
        Snapshot snapshot;
        snapshot.penaltyCounts = {{1, 1.0f}, {2, 1.0f}};
        EncodedSnapshot bad = encodeSnapshot(snapshot);
        bad.header[bad.header.size() - 8] = std::byte{1}; // {1, 1.0}, {1, 1.0}
        QVERIFY(!decodeResealed(bad).ok());
    }

    void tokens_roundTrip_isExact()
    {
        const std::vector<TokenId> tokens = {0, 1, 65535, -1, std::numeric_limits<int32_t>::max()};
        const auto bytes = encodeTokens(tokens);
        QCOMPARE(bytes.size(), size_t(20));
        QVERIFY(decodeTokens(bytes) == tokens);
        QVERIFY(decodeTokens(std::span(bytes).first(7)) == std::vector<TokenId>{0});
        QVERIFY(decodeTokens({}).empty());
    }

private:
    static constexpr uint64_t kFrozenChecksum = 10682030792438191992u;
};

QTEST_GUILESS_MAIN(TestSnapshotCodec)
#include "tst_snapshot_codec.moc"
