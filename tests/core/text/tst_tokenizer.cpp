#include "core/text/json.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <QElapsedTimer>
#include <QFile>
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

std::string fixture(const char *name)
{
    return std::string(MYNAH_SHARED_DIR "/fixtures/tokenizer/") + name;
}

struct Case {
    std::string name, bytes;
    std::vector<TokenId> ids;
};

/// Empty where the fixtures are not.
std::vector<Case> allCases()
{
    std::vector<Case> cases;
    QFile file(QString::fromStdString(fixture("tokenizer-cases.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const auto line = parseJson(file.readLine().toStdString());
        const JsonValue *text = line.value().find("text");
        const JsonValue *hex = line.value().find("hex");
        Case read;
        read.name = *line.value().find("name")->asString();
        read.bytes = text ? std::string(*text->asString())
                          : QByteArray::fromHex(hex->asString()->data()).toStdString();
        for (const JsonValue &id : line.value().find("world")->items())
            read.ids.push_back(static_cast<TokenId>(*id.asInt64()));
        cases.push_back(std::move(read));
    }
    return cases;
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

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
    void encode_longRuns_areWhole();
    void world_allCases_matchAndRoundTrip();
    void world_streamedTokenByToken_givesTheWholeText();
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

/// Were it quadratic, this would take hours and the test its time limit.
void TestTokenizer::encode_longRuns_areWhole()
{
    const size_t length = 2'000'000;
    const auto tokenizer =
        makeWorldTokenizer(smallWords({std::string(100, 'a'), std::string(99, ' ') + "x"}));
    QVERIFY(tokenizer.ok());
    QCOMPARE(tokenizer.value()->encode(std::string(length, 'a')),
             std::vector<TokenId>(length / 100, 257));
    QCOMPARE(tokenizer.value()->encode(std::string(length, ' ')),
             std::vector<TokenId>(length, ' ' + 1)); // a long word begins everywhere
}

void TestTokenizer::world_allCases_matchAndRoundTrip()
{
    const auto tokenizer = loadWorldVocabulary(fixture("rwkv_vocab_v20230424.txt"));
    const std::vector<Case> cases = allCases();
    if (cases.empty())
        QSKIP("The tokenizer fixtures are not there.");
    QVERIFY2(tokenizer.ok(), tokenizer.ok() ? "" : tokenizer.error().message.c_str());
    for (const Case &one : cases) {
        QVERIFY2(tokenizer.value()->encode(one.bytes) == one.ids, one.name.c_str());
        QVERIFY2(tokenizer.value()->decode(one.ids).value() == one.bytes, one.name.c_str());
    }
    QVERIFY(cases.size() > 900);
}

void TestTokenizer::world_streamedTokenByToken_givesTheWholeText()
{
    const auto tokenizer = loadWorldVocabulary(fixture("rwkv_vocab_v20230424.txt"));
    const std::vector<Case> cases = allCases();
    if (cases.empty())
        QSKIP("The tokenizer fixtures are not there.");
    QVERIFY2(tokenizer.ok(), tokenizer.ok() ? "" : tokenizer.error().message.c_str());
    int held = 0;
    for (const Case &one : cases) {
        Utf8StreamDecoder decoder;
        std::string shown;
        for (const TokenId id : one.ids) {
            const std::string_view bytes = tokenizer.value()->bytesOf(id);
            const std::string piece = decoder.push(bytes);
            QVERIFY2(isValidUtf8(piece), one.name.c_str());
            held += piece.size() < bytes.size() ? 1 : 0;
            shown += piece;
        }
        QVERIFY2(shown + decoder.finish() == replaceInvalidUtf8(one.bytes), one.name.c_str());
    }
    QVERIFY(held > 100); // characters of several tokens
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
