#include "core/text/utf8.h"

#include <QtTest>

using namespace mynah;

#define FFFD "\xEF\xBF\xBD"

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void replaceInvalid_bytes_data();
    void replaceInvalid_bytes();
    void isValid_everyCodePoint_andNothingElse();
    void stream_everySplit_givesTheSameText();
    void stream_incompleteEnd_isReplacedOnce();
    void count_andTruncate_areByCodePoint();
    void incompleteTail_text_data();
    void incompleteTail_text();
    void trim_blanks_goAtBothEnds();
};

void TestUtf8::replaceInvalid_bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &text) {
        QTest::newRow(name) << bytes << text;
    };
    row("empty", "", "");
    row("ASCII with NUL", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    row("all lengths",
        "a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80",
        "a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80");
    row("lone continuation", "a\x80z", "a" FFFD "z");
    row("overlong 2", "\xC0\xAF", FFFD FFFD);
    row("overlong 3", "\xE0\x80\xAF", FFFD FFFD FFFD);
    row("surrogate", "\xED\xA0\x80", FFFD FFFD FFFD);
    row("above U+10FFFF", "\xF4\x90\x80\x80", FFFD FFFD FFFD FFFD);
    row("F5 to FF", "\xF5\xFF", FFFD FFFD);
    row("maximal subpart of 3", "\xE4\xBDz", FFFD "z");
    row("maximal subpart of 4", "\xF0\x9F\x98z", FFFD "z");
    row("Unicode table 3-11",
        "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
        "a" FFFD FFFD FFFD "b" FFFD "c" FFFD FFFD "d");
    row("lead after lead", "\xE4\xE4\xBD\xA0", FFFD "\xE4\xBD\xA0");
    row("cut off", "a\xF0\x9F\x98", "a" FFFD);
    row("replacement character itself", FFFD, FFFD);
}

void TestUtf8::replaceInvalid_bytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(replaceInvalidUtf8(bytes.toStdString()), text.toStdString());
    QCOMPARE(isValidUtf8(bytes.toStdString()), bytes == text);
    const std::string good = bytes.toStdString().substr(0, validPrefix(bytes.toStdString()));
    QVERIFY(isValidUtf8(good) && text.startsWith(QByteArray::fromStdString(good)));
    QVERIFY(bytes == text || text.mid(good.size()).startsWith(FFFD));
}

void TestUtf8::isValid_everyCodePoint_andNothingElse()
{
    for (char32_t point = 0; point < 0x110000; ++point) {
        if (point >= 0xD800 && point < 0xE000)
            continue;
        std::string text;
        appendCodePoint(text, point);
        const Utf8Step step = nextCodePoint(text);
        if (step.kind != Utf8Step::Kind::Valid || step.length != text.size())
            QFAIL(qPrintable(QString("U+%1").arg(uint(point), 4, 16)));
    }
    std::string text;
    appendCodePoint(text, 0xD800);
    appendCodePoint(text, 0x110000);
    QCOMPARE(text, std::string(FFFD FFFD));
}

void TestUtf8::stream_everySplit_givesTheSameText()
{
    const std::string bytes =
        "a\xC3\xA9\xE4\xBD\xA0\x80\xF0\x9F\x98\x80\xF0\x9F\xE4\xBDz\xED\xA0\x80\xE4";
    const std::string expected = replaceInvalidUtf8(bytes);
    for (size_t first = 0; first <= bytes.size(); ++first) {
        for (size_t second = first; second <= bytes.size(); ++second) {
            Utf8StreamDecoder decoder;
            std::string text = decoder.push(std::string_view(bytes).substr(0, first));
            text += decoder.push(std::string_view(bytes).substr(first, second - first));
            text += decoder.push(std::string_view(bytes).substr(second));
            text += decoder.finish();
            QCOMPARE(text, expected);
        }
    }
}

void TestUtf8::stream_incompleteEnd_isReplacedOnce()
{
    Utf8StreamDecoder decoder;
    QCOMPARE(decoder.push("\xF0\x9F\x98"), std::string());
    QCOMPARE(decoder.finish(), std::string(FFFD));
    QCOMPARE(decoder.finish(), std::string());
    QCOMPARE(decoder.push("\x80"), std::string(FFFD)); // nothing is left of before
}

void TestUtf8::count_andTruncate_areByCodePoint()
{
    const std::string text = "a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80";
    QCOMPARE(countCodePoints(text), size_t(4));
    QCOMPARE(countCodePoints(""), size_t(0));
    QCOMPARE(countCodePoints("\xE4\xBD"), size_t(1));
    QCOMPARE(std::string(truncateCodePoints(text, 3)), std::string("a\xC3\xA9\xE4\xBD\xA0"));
    QCOMPARE(std::string(truncateCodePoints(text, 0)), std::string());
    QCOMPARE(std::string(truncateCodePoints(text, 9)), text);
}

void TestUtf8::incompleteTail_text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("ASCII") << QByteArray("abc") << 0;
    QTest::newRow("whole") << QByteArray("a\xE4\xBD\xA0") << 0;
    QTest::newRow("1 of 2") << QByteArray("a\xC3") << 1;
    QTest::newRow("2 of 3") << QByteArray("a\xE4\xBD") << 2;
    QTest::newRow("3 of 4") << QByteArray("\xF0\x9F\x98") << 3;
    QTest::newRow("continuations alone") << QByteArray("\x80\x80\x80\x80") << 0;
    QTest::newRow("overlong") << QByteArray("\xE0\x80") << 0;
}

void TestUtf8::incompleteTail_text()
{
    QFETCH(QByteArray, text);
    QFETCH(int, length);
    QCOMPARE(incompleteTail(text.toStdString()), size_t(length));
}

void TestUtf8::trim_blanks_goAtBothEnds()
{
    QCOMPARE(trimWhitespace(" \t\r\na b\n "), std::string("a b"));
    QCOMPARE(trimWhitespace(" \n"), std::string());
    QCOMPARE(trimWhitespace(""), std::string());
    QCOMPARE(trimWhitespace("\xE3\x80\x80"), std::string("\xE3\x80\x80"));
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
