#include "core/text/json.h"
#include "core/text/tokenizer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace mynah;

namespace {

/// Id 0 without text, 1 to 256 the single bytes, then `more`.
std::vector<std::string> smallWords(const std::vector<std::string> &more = {})
{
    std::vector<std::string> words(1);
    for (int byte = 0; byte < 256; ++byte)
        words.emplace_back(1, static_cast<char>(byte));
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// The lines of a vocabulary file with the single bytes and then `more`.
QByteArray smallFile(const QByteArray &more = {})
{
    QByteArray text;
    for (int byte = 0; byte < 256; ++byte)
        text += QByteArray::number(byte + 1) + " b'\\x" +
                QByteArray::number(byte + 256, 16).right(2) + "' 1\n";
    return text + more;
}

std::string fixture(const char *name)
{
    return std::string(MYNAH_SHARED_DIR "/fixtures/tokenizer/") + name;
}

} // namespace

class TestTokenizer : public QObject {
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
    void byteTokenizer_everyByte_isItsId();
    void encode_emptyText_givesNoTokens();
    void encode_severalWordsFit_takesTheLongest();
    void encode_longerWordIncomplete_fallsBack();
    void encode_manyChildren_findsEach();
    void bytesOf_idsWithoutText_areEmpty();
    void decode_idOutside_isAnError();
    void digest_dependsOnWordsButNotOnPadding();
    void make_missingByte_isRefused();
    void make_duplicate_isRefused();
    void make_zeroWithText_isRefused();
    void unescape_escapes_data();
    void unescape_escapes();
    void unescape_badEscape_isRefused_data();
    void unescape_badEscape_isRefused();
    void load_literals_areReadAsPythonDoes();
    void load_badFile_isRefused_data();
    void load_badFile_isRefused();
    void load_missingFile_isFileNotFound();
    void load_windowsLineEnds_areRead();
    void world_allCases_matchAndRoundTrip();
    void world_vocabulary_isWhole();
    void world_speed_isSufficient();
};

void TestTokenizer::byteTokenizer_everyByte_isItsId()
{
    const auto tokenizer = makeByteTokenizer();
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const std::vector<TokenId> ids = tokenizer->encode(all);
    QCOMPARE(ids.size(), size_t(256));
    for (int byte = 0; byte < 256; ++byte)
        QCOMPARE(ids[size_t(byte)], byte);
    QCOMPARE(tokenizer->decode(ids).value(), all);
    QCOMPARE(tokenizer->size(), 256);
    QCOMPARE(tokenizer->endOfText(), -1);
    QVERIFY(tokenizer->name() == "byte");
    QVERIFY(!tokenizer->decode(std::array<TokenId, 1>{256}).ok());
}

void TestTokenizer::encode_emptyText_givesNoTokens()
{
    const auto tokenizer = makeWorldTokenizer(smallWords());
    QVERIFY(tokenizer.ok());
    QVERIFY(tokenizer.value()->encode("").empty());
    QCOMPARE(tokenizer.value()->decode({}).value(), std::string());
    QCOMPARE(tokenizer.value()->endOfText(), 0);
}

void TestTokenizer::encode_severalWordsFit_takesTheLongest()
{
    const auto tokenizer = makeWorldTokenizer(smallWords({"ab", "abc", "bcd"}));
    QCOMPARE(tokenizer.value()->encode("abcd"), (std::vector<TokenId>{258, 'd' + 1}));
    QCOMPARE(tokenizer.value()->encode("abbcd"), (std::vector<TokenId>{257, 259}));
}

void TestTokenizer::encode_longerWordIncomplete_fallsBack()
{
    const auto tokenizer = makeWorldTokenizer(smallWords({"ab", "abcdefgh"}));
    QCOMPARE(tokenizer.value()->encode("abcdefg"),
             (std::vector<TokenId>{257, 'c' + 1, 'd' + 1, 'e' + 1, 'f' + 1, 'g' + 1}));
    QCOMPARE(tokenizer.value()->encode("abcdefgh"), (std::vector<TokenId>{258}));
}

void TestTokenizer::encode_manyChildren_findsEach()
{
    std::vector<std::string> more; // 256 children below "x", 5 below "y": both kinds of nodes
    for (int byte = 0; byte < 256; ++byte)
        more.push_back(std::string("x") + static_cast<char>(byte));
    for (int byte = 250; byte < 255; ++byte)
        more.push_back(std::string("y") + static_cast<char>(byte));
    const auto tokenizer = makeWorldTokenizer(smallWords(more));
    for (size_t i = 0; i < more.size(); ++i)
        QCOMPARE(tokenizer.value()->encode(more[i]), (std::vector<TokenId>{TokenId(257 + i)}));
    QCOMPARE(tokenizer.value()->encode("y\xFF"), (std::vector<TokenId>{'y' + 1, 256}));
}

void TestTokenizer::bytesOf_idsWithoutText_areEmpty()
{
    const auto tokenizer = makeWorldTokenizer(smallWords({"ab", "", ""}));
    QCOMPARE(tokenizer.value()->size(), 260);
    for (const TokenId id : {-1, 0, 258, 259, 260, 1 << 30})
        QVERIFY(tokenizer.value()->bytesOf(id).empty());
    QVERIFY(tokenizer.value()->bytesOf(257) == "ab");
    QCOMPARE(tokenizer.value()->decode(std::array<TokenId, 3>{0, 257, 259}).value(),
             std::string("ab"));
}

void TestTokenizer::decode_idOutside_isAnError()
{
    const auto tokenizer = makeWorldTokenizer(smallWords());
    for (const TokenId id : {-1, 257}) {
        const auto text = tokenizer.value()->decode(std::array<TokenId, 2>{98, id});
        QVERIFY(!text.ok());
        QCOMPARE(text.error().code, ErrorCode::Usage);
        QVERIFY(text.error().message.find(std::to_string(id)) != std::string::npos);
    }
}

void TestTokenizer::digest_dependsOnWordsButNotOnPadding()
{
    const auto digest = [](std::vector<std::string> words) {
        return makeWorldTokenizer(std::move(words)).value()->digest();
    };
    const uint64_t plain = digest(smallWords({"ab", "cd"}));
    QCOMPARE(digest(smallWords({"ab", "cd", "", ""})), plain);
    QVERIFY(digest(smallWords({"cd", "ab"})) != plain);
    QVERIFY(digest(smallWords({"ab", "", "cd"})) != plain);
    QVERIFY(digest(smallWords({"ab"})) != plain);
    QVERIFY(makeByteTokenizer()->digest() != digest(smallWords()));
}

void TestTokenizer::make_missingByte_isRefused()
{
    std::vector<std::string> words = smallWords({"ab"});
    words['q' + 1].clear();
    const auto tokenizer = makeWorldTokenizer(words);
    QVERIFY(!tokenizer.ok());
    QCOMPARE(tokenizer.error().code, ErrorCode::BadVocabulary);
    QVERIFY(tokenizer.error().message.find("113") != std::string::npos);
    QVERIFY(!makeWorldTokenizer({}).ok());
}

void TestTokenizer::make_duplicate_isRefused()
{
    const auto tokenizer = makeWorldTokenizer(smallWords({"ab", "cd", "ab"}));
    QVERIFY(!tokenizer.ok());
    QCOMPARE(tokenizer.error().code, ErrorCode::BadVocabulary);
    QVERIFY(tokenizer.error().message.find("\"ab\"") != std::string::npos);
}

void TestTokenizer::make_zeroWithText_isRefused()
{
    std::vector<std::string> words = smallWords();
    words[0] = "<s>";
    QVERIFY(!makeWorldTokenizer(words).ok());
}

void TestTokenizer::unescape_escapes_data()
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

void TestTokenizer::unescape_escapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bytes);
    const auto token = unescapeToken(body.toStdString());
    QVERIFY(token.ok());
    QCOMPARE(token.value(), bytes.toStdString());
}

void TestTokenizer::unescape_badEscape_isRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {R"(a\)", R"(\q)", R"(\x)", R"(\x4)", R"(\x4g)", R"(\x-1)", R"(\u0041)", R"(\0)"})
        QTest::newRow(body) << QByteArray(body);
}

void TestTokenizer::unescape_badEscape_isRefused()
{
    QFETCH(QByteArray, body);
    const auto token = unescapeToken(body.toStdString());
    QVERIFY(!token.ok());
    QCOMPARE(token.error().code, ErrorCode::BadVocabulary);
}

void TestTokenizer::load_literals_areReadAsPythonDoes()
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

void TestTokenizer::load_badFile_isRefused_data()
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

void TestTokenizer::load_badFile_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, part);
    compareError(text, part.constData());
}

void TestTokenizer::load_missingFile_isFileNotFound()
{
    const auto missing = loadWorldVocabulary(m_folder.filePath("none.txt").toStdString());
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    QVERIFY(missing.error().message.find("none.txt") != std::string::npos);
    const auto folder = loadWorldVocabulary(m_folder.path().toStdString());
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().code, ErrorCode::FileNotFound);
}

void TestTokenizer::load_windowsLineEnds_areRead()
{
    const auto unix = loadText(smallFile("257 'ab' 2\n"));
    const auto windows = loadText(smallFile("257 'ab' 2\n").replace("\n", "\r\n"));
    QVERIFY(unix.ok() && windows.ok());
    QCOMPARE(windows.value()->digest(), unix.value()->digest());
}

void TestTokenizer::world_allCases_matchAndRoundTrip()
{
    const auto tokenizer = loadWorldVocabulary(fixture("rwkv_vocab_v20230424.txt"));
    QFile file(QString::fromStdString(fixture("tokenizer-cases.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The tokenizer fixtures are not there.");
    QVERIFY2(tokenizer.ok(), tokenizer.ok() ? "" : tokenizer.error().message.c_str());
    int cases = 0;
    while (!file.atEnd()) {
        const auto line = parseJson(file.readLine().toStdString());
        QVERIFY2(line.ok(), line.ok() ? "" : line.error().message.c_str());
        const JsonValue *text = line.value().find("text");
        const JsonValue *hex = line.value().find("hex");
        QVERIFY(text || hex);
        const std::string bytes = text ? std::string(*text->asString())
                                       : QByteArray::fromHex(hex->asString()->data()).toStdString();
        std::vector<TokenId> expected;
        for (const JsonValue &id : line.value().find("world")->items())
            expected.push_back(static_cast<TokenId>(*id.asInt64()));
        const std::vector<TokenId> ids = tokenizer.value()->encode(bytes);
        const std::string name(*line.value().find("name")->asString());
        QVERIFY2(ids == expected, name.c_str());
        QVERIFY2(tokenizer.value()->decode(ids).value() == bytes, name.c_str());
        ++cases;
    }
    QVERIFY(cases > 900);
}

void TestTokenizer::world_vocabulary_isWhole()
{
    const auto tokenizer = loadWorldVocabulary(fixture("rwkv_vocab_v20230424.txt"));
    if (!tokenizer.ok() && tokenizer.error().code == ErrorCode::FileNotFound)
        QSKIP("The World vocabulary is not there.");
    QVERIFY(tokenizer.ok());
    QCOMPARE(tokenizer.value()->size(), 65536);
    QVERIFY(tokenizer.value()->name() == "world");
    int words = 0;
    for (TokenId id = 0; id < 65536; ++id) {
        const std::string_view bytes = tokenizer.value()->bytesOf(id);
        if (bytes.empty())
            continue;
        ++words;
        QCOMPARE(tokenizer.value()->encode(bytes), std::vector<TokenId>{id});
    }
    QCOMPARE(words, 65529);
    QVERIFY(tokenizer.value()->bytesOf(261) == "\n\n");
    QVERIFY(tokenizer.value()->bytesOf(65530).empty());
}

void TestTokenizer::world_speed_isSufficient()
{
    QElapsedTimer timer;
    timer.start();
    const auto tokenizer = loadWorldVocabulary(fixture("rwkv_vocab_v20230424.txt"));
    const qint64 loading = timer.elapsed();
    QFile file(QString::fromStdString(fixture("tokenizer-cases.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The tokenizer fixtures are not there.");
    QVERIFY(tokenizer.ok());
    const std::string text = file.readAll().toStdString();
    size_t tokens = 0;
    timer.restart();
    for (int i = 0; i < 20; ++i)
        tokens += tokenizer.value()->encode(text).size();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QVERIFY(tokens > 0);
    const double speed = double(text.size()) * 20 / seconds / 1e6;
    qInfo(
        "vocabulary loaded in %lld ms, %.1f MB/s encoded", static_cast<long long>(loading), speed);
    QVERIFY2(speed > 1, "encoding is far slower than it should be even on a busy machine");
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
