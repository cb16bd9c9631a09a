// SHA-256 against the examples of FIPS 180-4 and other texts whose digests are known.
#include "core/model/sha256.h"

#include <QTest>

using namespace mynah;

class TestSha256 : public QObject {
    Q_OBJECT

private slots:
    void hex_knownText_isItsDigest_data();
    void hex_knownText_isItsDigest();
    void hex_textInPieces_isTheSame();
};

void TestSha256::hex_knownText_isItsDigest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("digest");
    QTest::newRow("empty") << QByteArray()
                           << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QTest::newRow("one block")
        << QByteArray("abc") << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    QTest::newRow("112 bytes")
        << QByteArray("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                      "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu")
        << "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1";
    QTest::newRow("a million a")
        << QByteArray(1'000'000, 'a')
        << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
}

void TestSha256::hex_knownText_isItsDigest()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, digest);
    Sha256 sha;
    sha.add(text.toStdString());
    QCOMPARE(QString::fromStdString(sha.hex()), digest);
}

void TestSha256::hex_textInPieces_isTheSame()
{
    const std::string text(300, 'q');
    Sha256 whole;
    whole.add(text);
    const std::string expected = whole.hex();
    for (const size_t size : {1, 7, 55, 56, 63, 64, 65, 128}) {
        Sha256 pieces;
        for (size_t at = 0; at < text.size(); at += size)
            pieces.add(std::string_view(text).substr(at, size));
        QCOMPARE(pieces.hex(), expected);
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
