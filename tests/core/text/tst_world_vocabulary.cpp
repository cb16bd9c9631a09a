#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace mynah;

namespace {

/// The lines of a vocabulary file with the single bytes and then `more`.
QByteArray smallFile(const QByteArray &more = {})
{
    QByteArray text;
    for (int byte = 0; byte < 256; ++byte)
        text += QByteArray::number(byte + 1) + " b'\\x" +
                QByteArray::number(byte + 256, 16).right(2) + "' 1\n";
    return text + more;
}

} // namespace

class TestWorldVocabulary : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<std::unique_ptr<Tokenizer>> loadText(const QByteArray &text)
    {
        QFile file(m_folder.filePath("vocabulary.txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Error{ErrorCode::FileRead, "the test cannot write its file"};
        file.close();
        return loadWorldVocabulary(file.fileName().toStdString());
    }
    void compareError(const QByteArray &text, const char *part)
    {
        const auto result = loadText(text);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::BadVocabulary);
        const std::string &message = result.error().message;
        QVERIFY2(message.find("vocabulary.txt") != std::string::npos, message.c_str());
        QVERIFY2(message.find(part) != std::string::npos, message.c_str());
        QVERIFY2(message.back() != '.', message.c_str());
    }

private slots:
    void unescape_escapes_data();
    void unescape_escapes();
    void unescape_badEscape_isRefused_data();
    void unescape_badEscape_isRefused();
    void load_literals_areReadAsPythonDoes();
    void load_badFile_isRefused_data();
    void load_badFile_isRefused();
    void load_missingFile_isFileNotFound();
    void load_windowsLineEnds_areRead();
    void text_ofTokens_isAsPythonWritesIt_data();
    void text_ofTokens_isAsPythonWritesIt();
    void text_anyTokens_areReadBack();
};

void TestWorldVocabulary::unescape_escapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("ab c") << QByteArray("ab c");
    QTest::newRow("letters") << QByteArray(R"(\t\n\r\\\'\")") << QByteArray("\t\n\r\\'\"");
    QTest::newRow("hex is a raw byte")
        << QByteArray(R"(\xe4\xBD\xa0\x00)") << QByteArray("\xE4\xBD\xA0\0", 4);
    QTest::newRow("raw UTF-8") << QByteArray("\xE4\xBD\xA0\\n") << QByteArray("\xE4\xBD\xA0\n");
    QTest::newRow("escaped backslash before x") << QByteArray(R"(\\x41)") << QByteArray(R"(\x41)");
}

void TestWorldVocabulary::unescape_escapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bytes);
    const auto token = unescapeToken(body.toStdString());
    QVERIFY(token.ok());
    QCOMPARE(token.value(), bytes.toStdString());
}

void TestWorldVocabulary::unescape_badEscape_isRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {R"(a\)", R"(\q)", R"(\x)", R"(\x4)", R"(\x4g)", R"(\x-1)", R"(\u0041)", R"(\0)"})
        QTest::newRow(body) << QByteArray(body);
}

void TestWorldVocabulary::unescape_badEscape_isRefused()
{
    QFETCH(QByteArray, body);
    const auto token = unescapeToken(body.toStdString());
    QVERIFY(!token.ok());
    QCOMPARE(token.error().code, ErrorCode::BadVocabulary);
}

void TestWorldVocabulary::load_literals_areReadAsPythonDoes()
{
    const auto loaded = loadText(smallFile("257 '\\xe9' 2\n"       // code point U+00E9
                                           "258 b'\\xe9\\xff' 2\n" // raw bytes
                                           "259 '\\u4f60\\U0001f600' 7\n"
                                           "260 \"it's\" 4\n"
                                           "261 '\\n\\n' 2\n"
                                           "262 'a b  c' 6\n"
                                           "263 '\xC2\x85\xE2\x80\xA8' 5\n"
                                           "265 '\\'\"' 2\n"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
    const Tokenizer &tokenizer = **loaded;
    QCOMPARE(tokenizer.size(), 266);
    const std::vector<std::pair<TokenId, std::string>> expected = {
        {257, "\xC3\xA9"},
        {258, "\xE9\xFF"},
        {259, "\xE4\xBD\xA0\xF0\x9F\x98\x80"},
        {260, "it's"},
        {261, "\n\n"},
        {262, "a b  c"},
        {263, "\xC2\x85\xE2\x80\xA8"},
        {264, ""},
        {265, "'\""}};
    for (const auto &[id, bytes] : expected)
        QCOMPARE(std::string(tokenizer.bytesOf(id)), bytes);
    QCOMPARE(tokenizer.encode("it's\n\n"), (std::vector<TokenId>{260, 261}));
}

void TestWorldVocabulary::load_badFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QByteArray &text, const char *part) {
        QTest::newRow(name) << text << QByteArray(part);
    };
    const auto line = [&row](const char *name, const char *text, const char *part) {
        row(name, smallFile(text), part);
        row((std::string(name) + ", in its line").c_str(), smallFile(text), "line 257");
    };
    row("empty", "", "empty");
    row("blank", " \r\n\n", "empty");
    row("Git LFS",
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1093733\n",
        "Git LFS");
    row("web page", "\n<!DOCTYPE html>\n<html></html>\n", "web page");
    row("JSON", "{\"a\": 1}\n", "line 1");
    row("bytes missing", "1 'a' 1\n", "single byte");
    row("the same token twice", smallFile("257 'ab' 2\n258 'ab' 2\n"), "\"ab\"");
    line("length", "257 'ab' 3\n", "length");
    line("length in characters", "257 '\\xe9' 1\n", "length");
    line("no length", "257 'ab'\n", "length");
    line("id zero", "0 'ab' 2\n", "id");
    line("id too large", "65536 'ab' 2\n", "id");
    line("id negative", "-5 'ab' 2\n", "id");
    line("id no number", "x 'ab' 2\n", "id");
    line("id twice", "1 'ab' 2\n", "twice");
    line("no quotes", "257 ab 2\n", "quotes");
    line("quotes differ", "257 'ab\" 2\n", "quotes");
    line("quote inside", "257 'a'b' 3\n", "inside");
    line("last quote escaped", "257 'ab\\' 2\n", "escape");
    line("unknown escape", "257 'a\\q' 2\n", "escape");
    line("surrogate", "257 '\\ud800' 3\n", "escape");
    line("above Unicode", "257 '\\U00110000' 4\n", "escape");
    line("bytes with a code point", "257 b'\\u0041b' 2\n", "escape");
    line("bytes outside ASCII", "257 b'\xC3\xA9' 2\n", "ASCII");
    line("empty token", "257 '' 0\n", "empty");
    line("not UTF-8", "257 '\xC3' 1\n", "UTF-8");
    line("cut off", "257 'ab", "length");
    line("cut off after the number", "257", "length");
}

void TestWorldVocabulary::load_badFile_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, part);
    compareError(text, part.constData());
}

void TestWorldVocabulary::load_missingFile_isFileNotFound()
{
    const auto missing = loadWorldVocabulary(m_folder.filePath("none.txt").toStdString());
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    QVERIFY(missing.error().message.find("none.txt") != std::string::npos);
    const auto folder = loadWorldVocabulary(m_folder.path().toStdString());
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().code, ErrorCode::FileNotFound);
}

void TestWorldVocabulary::load_windowsLineEnds_areRead()
{
    const auto plain = loadText(smallFile("257 'ab' 2\n"));
    const auto windows = loadText(smallFile("257 'ab' 2\n").replace("\n", "\r\n"));
    QVERIFY(plain.ok() && windows.ok());
    QCOMPARE(windows.value()->digest(), plain.value()->digest());
}

void TestWorldVocabulary::text_ofTokens_isAsPythonWritesIt_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line, const QByteArray &token) {
        QTest::newRow(QByteArray(line).trimmed()) << token << QByteArray(line);
    };
    row("1 'a b' 3\n", "a b");
    row("1 \"it's\" 4\n", "it's");
    row("1 '\"' 1\n", "\"");
    row("1 '\\'\"' 2\n", "'\"");
    row("1 '\\\\\\n\\t\\r\\x00\\x7f' 6\n", QByteArray("\\\n\t\r\0\x7F", 6));
    row("1 '\xE4\xBD\xA0' 3\n", "\xE4\xBD\xA0");
    row("1 '\\x85\\xa0\\xad' 6\n", "\xC2\x85\xC2\xA0\xC2\xAD");
    row("1 '\\u3000\\ufeff' 6\n", "\xE3\x80\x80\xEF\xBB\xBF");
    row("1 b'\\xe4\\xbd' 2\n", "\xE4\xBD");
    row("1 b\"'\\xff\" 2\n", "'\xFF");
}

void TestWorldVocabulary::text_ofTokens_isAsPythonWritesIt()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, line);
    QCOMPARE(QByteArray::fromStdString(worldVocabularyText({"", token.toStdString()})), line);
}

void TestWorldVocabulary::text_anyTokens_areReadBack()
{
    std::vector<std::string> words(1);
    for (int byte = 0; byte < 256; ++byte)
        words.emplace_back(1, static_cast<char>(byte));
    words.emplace_back(); // an id without text
    for (int first = 0; first < 256; ++first)
        for (int second = 0; second < 256; second += 3)
            words.push_back({static_cast<char>(first), static_cast<char>(second)});
    for (const char32_t point : {0x80, 0xAD, 0x378, 0x2028, 0xE000, 0xFFFE, 0x1F600, 0x10FFFF}) {
        words.emplace_back("'\" ");
        appendCodePoint(words.back(), point);
    }
    const auto read = loadText(QByteArray::fromStdString(worldVocabularyText(words)));
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
    const auto made = makeWorldTokenizer(words);
    QVERIFY(made.ok());
    QCOMPARE(read.value()->digest(), made.value()->digest());
    for (TokenId id = 0; id < static_cast<TokenId>(words.size()); ++id)
        QCOMPARE(std::string(read.value()->bytesOf(id)), words[static_cast<size_t>(id)]);
}

QTEST_GUILESS_MAIN(TestWorldVocabulary)
#include "tst_world_vocabulary.moc"
