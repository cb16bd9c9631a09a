#include "core/text/json.h"
#include "core/text/small_neox.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"
#include "core/text/word_split.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace mynah;

namespace {

using Ids = std::vector<TokenId>;

std::string fixture(const char *name)
{
    return std::string(MYNAH_SHARED_DIR "/fixtures/tokenizer/") + name;
}

/// The rule of byte pair encoding, word for word.
std::vector<std::string> mergeSlowly(const small::Merges &merges, std::vector<std::string> parts)
{
    std::map<std::pair<std::string, std::string>, size_t> ranks;
    for (size_t rank = 0; rank < merges.size(); ++rank)
        ranks[merges[rank]] = rank;
    while (true) {
        size_t best = parts.size(), bestRank = merges.size();
        for (size_t i = 0; i + 1 < parts.size(); ++i) {
            const auto found = ranks.find({parts[i], parts[i + 1]});
            if (found != ranks.end() && found->second < bestRank) {
                best = i;
                bestRank = found->second;
            }
        }
        if (best == parts.size())
            return parts;
        parts[best] += parts[best + 1];
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(best) + 1);
    }
}

struct Case {
    std::string name, text;
    Ids ids;
    bool nfc = true;
};

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    QFile file(QString::fromStdString(fixture("tokenizer-cases.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const auto line = parseJson(file.readLine().toStdString());
        const JsonValue *ids = line.value().find("neox");
        if (ids == nullptr)
            continue;
        Case read;
        read.name = *line.value().find("name")->asString();
        read.text = *line.value().find("text")->asString();
        for (const JsonValue &id : ids->items())
            read.ids.push_back(static_cast<TokenId>(*id.asInt64()));
        const JsonValue *nfc = line.value().find("nfc");
        read.nfc = nfc == nullptr || nfc->asBool() == true;
        cases.push_back(std::move(read));
    }
    return cases;
}

} // namespace

class TestNeoxTokenizer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Tokenizer> m_small;
    std::unique_ptr<Tokenizer> m_whole; // null without the fixtures
    std::vector<Case> m_cases;

    static TokenId merged(TokenId rank) { return small::kFirstMerged + rank; }

private slots:
    void initTestCase();
    void encode_texts_data();
    void encode_texts();
    void encode_randomWords_followTheDefinition();
    void encode_emptyText_givesNoTokens();
    void encode_anyBytes_loseNothingThatHasAToken();
    void encode_bytesWithoutToken_becomeReplacementCharacters();
    void encode_longRuns_areNotQuadratic();
    void names_sizesAndEnds();
    void firstWord_texts_data();
    void firstWord_texts();
    void whole_allCases_match();
    void whole_allCases_decode();
    void whole_streamedTokenByToken_givesTheWholeText();
    void whole_vocabulary_isWhole();
};

void TestNeoxTokenizer::initTestCase()
{
    auto loaded = small::load(m_folder, small::json());
    if (!hasUnicode()) {
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, ErrorCode::Unsupported);
        QVERIFY(loaded.error().message.find("tokenizer.json") != std::string::npos);
        QSKIP("This build has no utf8proc, so there is no 20B tokenizer to test.");
    }
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
    m_small = std::move(*loaded);
    auto whole = loadNeoxVocabulary(fixture("20B_tokenizer.json"));
    m_cases = allCases();
    if (whole.ok())
        m_whole = std::move(*whole);
    else
        QCOMPARE(whole.error().code, ErrorCode::FileNotFound);
}

void TestNeoxTokenizer::encode_texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char *name, const QByteArray &text, const Ids &ids) {
        QTest::newRow(name) << text << QList<int>(ids.begin(), ids.end());
    };
    const auto byte = [](int value) { return small::letterId(value); };
    const TokenId three = merged(static_cast<TokenId>(small::kMerges.size()));
    const TokenId two = three + 1;
    row("letter", "z", {byte('z')});
    row("lowest rank first", "abc", {merged(2)}); // b c before a b
    row("leftmost first", "aaa", {merged(3), byte('a')});
    row("merged again", "aaaa", {merged(4)});
    row("five", "aaaaa", {merged(4), byte('a')});
    row("no merge over words", "ab1bc", {merged(1), byte('1'), merged(0)});
    row("space belongs to the word", "z a", {byte('z'), merged(6)});
    row("end of text", "a<|endoftext|>b", {byte('a'), 0, byte('b')});
    row("end of text twice", "<|endoftext|><|endoftext|>", {0, 0});
    row("end of text cut off", "<|", {byte('<'), byte('|')});
    row("two spaces", "a  a", {byte('a'), two, byte('a')});
    row("four spaces", "    a", {three, merged(6)});
    row("five spaces", "     ", {three, two});
    row("composed", "e\xCC\x81", {merged(7)});
    row("composed already", "\xC3\xA9", {merged(7)});
    row("not composed over a token",
        "e<|endoftext|>\xCC\x81",
        {byte('e'), 0, byte(0xCC), byte(0x81)});
    row("three bytes", "\xE4\xBD\xA0", {merged(9)});
    row("cut off", "a\xE4\xBD", {byte('a'), merged(8)});
    row("cut off before text", "\xE4\xBDz", {merged(8), byte('z')});
    row("invalid between spaces", " \x80 a", {byte(' '), byte(0x80), merged(6)});
    row("not composed over invalid",
        "e\x80\xCC\x81",
        {byte('e'), byte(0x80), byte(0xCC), byte(0x81)});
    row("end of text after half a character", "\xE4<|endoftext|>", {byte(0xE4), 0});
    row("NUL", QByteArray("\0", 1), {byte(0)});
}

void TestNeoxTokenizer::encode_texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, ids);
    const Ids encoded = m_small->encode(text.toStdString());
    QCOMPARE(QList<int>(encoded.begin(), encoded.end()), ids);
}

void TestNeoxTokenizer::encode_randomWords_followTheDefinition()
{
    std::mt19937 random(50277);
    const auto below = [&random](size_t limit) { return random() % limit; };
    for (int round = 0; round < 300; ++round) {
        // Merges of growing tokens over two or three letters, in an order that no training gives.
        std::vector<std::string> tokens = {"a", "b", "c"};
        small::Merges merges;
        for (size_t count = 1 + below(25); count > 0; --count) {
            const auto pair = std::pair(tokens[below(tokens.size())], tokens[below(tokens.size())]);
            if (std::find(merges.begin(), merges.end(), pair) != merges.end())
                continue;
            merges.push_back(pair);
            tokens.push_back(pair.first + pair.second);
        }
        std::shuffle(merges.begin(), merges.end(), random);
        const auto tokenizer = small::load(m_folder, small::json(merges));
        QVERIFY2(tokenizer.ok(), tokenizer.ok() ? "" : tokenizer.error().message.c_str());
        for (const size_t length : {size_t(2), 1 + below(40), 30 + below(20), 41 + below(300)}) {
            std::vector<std::string> parts;
            std::string word;
            for (size_t i = 0; i < length; ++i)
                parts.emplace_back(1, static_cast<char>('a' + below(3)));
            for (const std::string &part : parts)
                word += part;
            std::vector<std::string> got;
            for (const TokenId id : tokenizer.value()->encode(word))
                got.emplace_back(tokenizer.value()->bytesOf(id));
            QVERIFY2(got == mergeSlowly(merges, parts), word.c_str());
        }
    }
}

void TestNeoxTokenizer::encode_emptyText_givesNoTokens()
{
    QVERIFY(m_small->encode("").empty());
    QCOMPARE(m_small->decode({}).value(), std::string());
}

void TestNeoxTokenizer::encode_anyBytes_loseNothingThatHasAToken()
{
    std::mt19937 random(20);
    const std::vector<std::string> parts = {"a",
                                            " ",
                                            "  ",
                                            "<|endoftext|>",
                                            "\xC3\xA9",
                                            "\xE4\xBD\xA0",
                                            "\xE4\xBD",
                                            "\xF0\x9F",
                                            "\x80"};
    for (const Tokenizer *tokenizer : {m_small.get(), m_whole.get()}) {
        for (int round = 0; tokenizer != nullptr && round < 2000; ++round) {
            std::string bytes;
            for (size_t count = random() % 30; count > 0; --count) {
                const auto byte = static_cast<int>(random() % 256);
                if (random() % 2 == 0)
                    bytes += parts[random() % parts.size()];
                else if (small::hasLetter(byte) && byte != 0xCC && byte != 0xCD)
                    bytes += static_cast<char>(static_cast<unsigned char>(byte));
            }
            const std::string decoded = tokenizer->decode(tokenizer->encode(bytes)).value();
            if (isValidUtf8(bytes)) // composed, as Qt composes
                QCOMPARE(QString::fromStdString(decoded),
                         QString::fromStdString(bytes).normalized(QString::NormalizationForm_C));
            else
                QCOMPARE(decoded, bytes);
        }
    }
}

void TestNeoxTokenizer::encode_bytesWithoutToken_becomeReplacementCharacters()
{
    const std::string bytes = "a\xFF\xC0z";
    QCOMPARE(m_small->decode(m_small->encode(bytes)).value(),
             std::string("a\xEF\xBF\xBD\xEF\xBF\xBDz"));
}

/// Were it quadratic, one of these would take hours and the test its time limit.
void TestNeoxTokenizer::encode_longRuns_areNotQuadratic()
{
    const size_t length = 1'000'000;
    const Ids run = m_small->encode(std::string(length, 'a'));
    QCOMPARE(run, Ids(length / 4, merged(4)));
    std::string text;
    for (size_t i = 0; i < length / 6; ++i)
        text += "abcabx";
    QCOMPARE(m_small->decode(m_small->encode(text)).value(), text);
    std::string marks = "a", sorted = "a";
    for (size_t i = 0; i < length / 4; ++i)
        marks += "\xCC\x95\xCC\x96"; // classes 232 and 220: every pair is in the wrong order
    for (const char *mark : {"\xCC\x96", "\xCC\x95"})
        for (size_t i = 0; i < length / 4; ++i)
            sorted += mark;
    QVERIFY(m_small->decode(m_small->encode(marks)).value() == sorted);
    QCOMPARE(m_small->encode(std::string(length, '\x80')).size(), length);
    QCOMPARE(m_small->encode(std::string(length, ' ')).size(), length / 3 + 1);
}

void TestNeoxTokenizer::names_sizesAndEnds()
{
    const auto size = static_cast<TokenId>(small::kFirstMerged + small::kMerges.size() + 2);
    QVERIFY(m_small->name() == "20b");
    QCOMPARE(m_small->size(), size);
    QCOMPARE(m_small->endOfText(), 0);
    QVERIFY(m_small->bytesOf(0) == "<|endoftext|>");
    QVERIFY(m_small->bytesOf(size - 1) == "  ");
    QVERIFY(m_small->bytesOf(merged(5)).empty()); // the same token as merge 2: its id is not there
    for (const TokenId id : {-1, size})
        QVERIFY(!m_small->decode(Ids{id}).ok());
    const auto other = small::load(m_folder, small::json({{"a", "b"}}));
    QVERIFY(other.ok());
    QVERIFY(other.value()->digest() != m_small->digest());
    QCOMPARE(small::load(m_folder, small::json()).value()->digest(), m_small->digest());
}

void TestNeoxTokenizer::firstWord_texts_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) {
        QTest::newRow(name) << words;
    };
    row("letters, numbers, others", {"abc", "12", "!?", "x"});
    row("one space before each", {" abc", " 12", " !?"});
    row("spaces leave one", {"  ", " abc"});
    row("tabs leave one", {"\t", "\t", "abc"});
    row("a newline leaves the space", {"a", "\n", " b"});
    row("spaces at the end", {"abc", "  \n "});
    row("contractions", {"it", "'s", " we", "'re", " I", "'ll", "'d"});
    row("no contraction in capitals", {"IT", "'", "S"});
    row("contraction inside a word", {"'s", "tuff"});
    row("after a space it is none", {" '", "s"});
    row("letters of other scripts", {"你好", " мир", " é"});
    row("digits of other scripts", {"٣", "x", "Ⅷ"});
    row("wide space", {"a", "\u3000", "b"});
    row("wide spaces leave one", {"\u3000", "\u3000", "b"});
    row("no space before other white space", {" ", "\u00A0", "b"});
    row("marks are others", {"e", "\u0301", "x"});
    row("emoji", {"a", "😀😀", " 😀"});
}

void TestNeoxTokenizer::firstWord_texts()
{
    QFETCH(QStringList, words);
    const std::string text = words.join(QString()).toStdString();
    std::string_view rest = text;
    QStringList found;
    while (!rest.empty()) {
        const size_t length = firstWord(UnicodeTable::instance(), rest);
        QVERIFY(length > 0 && length <= rest.size());
        found += QString::fromStdString(std::string(rest.substr(0, length)));
        rest.remove_prefix(length);
    }
    QCOMPARE(found, words);
}

void TestNeoxTokenizer::whole_allCases_match()
{
    if (!m_whole || m_cases.empty())
        QSKIP("The tokenizer fixtures are not there.");
    for (const Case &one : m_cases)
        QVERIFY2(m_whole->encode(one.text) == one.ids, one.name.c_str());
    QVERIFY(m_cases.size() > 800);
}

void TestNeoxTokenizer::whole_allCases_decode()
{
    if (!m_whole || m_cases.empty())
        QSKIP("The tokenizer fixtures are not there.");
    int changed = 0;
    for (const Case &one : m_cases) {
        changed += one.nfc ? 0 : 1;
        const std::string decoded = m_whole->decode(one.ids).value();
        QVERIFY2((decoded == one.text) == one.nfc, one.name.c_str());
    }
    QVERIFY(changed > 0);
}

void TestNeoxTokenizer::whole_streamedTokenByToken_givesTheWholeText()
{
    if (!m_whole || m_cases.empty())
        QSKIP("The tokenizer fixtures are not there.");
    for (const Case &one : m_cases) {
        Utf8StreamDecoder decoder;
        std::string shown;
        for (const TokenId id : one.ids) {
            const std::string piece = decoder.push(m_whole->bytesOf(id));
            QVERIFY2(isValidUtf8(piece), one.name.c_str());
            shown += piece;
        }
        QVERIFY2(shown + decoder.finish() == m_whole->decode(one.ids).value(), one.name.c_str());
    }
}

void TestNeoxTokenizer::whole_vocabulary_isWhole()
{
    if (!m_whole)
        QSKIP("The 20B vocabulary is not there.");
    QCOMPARE(m_whole->size(), 50277);
    QCOMPARE(m_whole->endOfText(), 0);
    for (TokenId id = 0; id < 50277; ++id)
        QVERIFY(!m_whole->bytesOf(id).empty());
    QVERIFY(m_whole->bytesOf(50276) == "  ");
    QVERIFY(m_whole->bytesOf(187) == "\n");
}

QTEST_GUILESS_MAIN(TestNeoxTokenizer)
#include "tst_neox_tokenizer.moc"
