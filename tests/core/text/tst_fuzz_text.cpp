// Damaged and random input, always the same for one seed: MYNAH_FUZZ_SEED and MYNAH_FUZZ_SECONDS
// change the seed and the time of each test.
#include "core/text/json.h"
#include "core/text/prompt.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace mynah;

namespace {

class Fuzz {
public:
    Fuzz()
    {
        bool ok = false;
        const uint seed = qEnvironmentVariableIntValue("MYNAH_FUZZ_SEED", &ok);
        m_engine.seed(ok ? seed : 20230424u);
        const int seconds = qEnvironmentVariableIntValue("MYNAH_FUZZ_SECONDS", &ok);
        m_milliseconds = ok ? seconds * 1000 : 700;
        m_timer.start();
    }

    bool timeLeft() const { return m_timer.elapsed() < m_milliseconds; }
    size_t below(size_t limit) { return limit == 0 ? 0 : m_engine() % limit; }
    char byte() { return static_cast<char>(below(256)); }

    /// Bytes of which many make valid or nearly valid UTF-8, newlines and quotes.
    std::string bytes(size_t most)
    {
        static const std::vector<std::string> parts = {"a",
                                                       " ",
                                                       "\n",
                                                       "\n\n",
                                                       "\r\n",
                                                       "\"",
                                                       "\\",
                                                       "User:",
                                                       "\xC3\xA9",
                                                       "\xE4\xBD\xA0",
                                                       "\xF0\x9F\x98\x80",
                                                       "\xE3\x80\x82\n",
                                                       "\xF0\x9F",
                                                       "\xE4",
                                                       "\x80",
                                                       "\xED\xA0\x80"};
        std::string out;
        while (out.size() < most && below(40) != 0)
            out += below(4) == 0 ? std::string(1, byte()) : parts[below(parts.size())];
        return out;
    }

    std::string mutated(std::string text)
    {
        for (size_t changes = 1 + below(4); changes > 0; --changes) {
            const size_t at = below(text.size() + 1);
            const size_t length = below(8);
            switch (below(5)) {
            case 0:
                text.insert(at, 1, byte());
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, text.substr(below(text.size() + 1), length));
                break;
            case 3:
                if (at < text.size())
                    text[at] = byte();
                break;
            default:
                if (below(20) == 0)
                    text.resize(at);
                break;
            }
        }
        return text;
    }

private:
    std::mt19937 m_engine;
    QElapsedTimer m_timer;
    qint64 m_milliseconds = 0;
};

std::vector<std::string> singleBytes()
{
    std::vector<std::string> words(1);
    for (int byte = 0; byte < 256; ++byte)
        words.emplace_back(1, static_cast<char>(byte));
    return words;
}

/// What the trie must find, word by word.
std::vector<TokenId> encodeSlowly(const std::vector<std::string> &words, std::string_view text)
{
    std::vector<TokenId> ids;
    while (!text.empty()) {
        size_t best = 0;
        for (size_t id = 0; id < words.size(); ++id)
            if (words[id].size() > words[best].size() && text.starts_with(words[id]))
                best = id;
        ids.push_back(static_cast<TokenId>(best));
        text.remove_prefix(words[best].size());
    }
    return ids;
}

/// A byte order mark goes too: Qt drops it at the start.
QString withoutReplacements(QString text)
{
    return text.remove(QChar(0xFFFD)).remove(QChar(0xFEFF));
}

} // namespace

class TestFuzzText : public QObject {
    Q_OBJECT

private slots:
    void tokenizer_randomVocabularies_encodeAsDefined();
    void vocabularyFile_damaged_isReadOrRefused();
    void json_damaged_isReadOrRefused();
    void utf8_randomBytes_decodeTheSameInPieces();
    void stop_randomAnswers_showWhatIsFinal();
    void unescape_randomBodies_doNotCrash();
};

void TestFuzzText::tokenizer_randomVocabularies_encodeAsDefined()
{
    Fuzz fuzz;
    int rounds = 0;
    for (; fuzz.timeLeft(); ++rounds) {
        std::vector<std::string> words = singleBytes();
        for (size_t more = fuzz.below(60); more > 0; --more) {
            const std::string word = fuzz.bytes(12);
            if (std::find(words.begin(), words.end(), word) == words.end() || word.empty())
                words.push_back(word);
        }
        const auto tokenizer = makeWorldTokenizer(words);
        QVERIFY(tokenizer.ok());
        std::string text = fuzz.bytes(200);
        for (int i = 0; i < 5; ++i)
            text += words[fuzz.below(words.size())];
        const std::vector<TokenId> ids = tokenizer.value()->encode(text);
        QCOMPARE(ids, encodeSlowly(words, text));
        QCOMPARE(tokenizer.value()->decode(ids).value(), text);
    }
    QVERIFY(rounds > 0);
}

void TestFuzzText::vocabularyFile_damaged_isReadOrRefused()
{
    Fuzz fuzz;
    QTemporaryDir folder;
    const QString path = folder.filePath("vocabulary.txt");
    std::string whole;
    for (int byte = 0; byte < 256; ++byte)
        whole += std::to_string(byte + 1) + " b'\\x" +
                 QByteArray::number(byte + 256, 16).right(2).toStdString() + "' 1\n";
    whole += "257 'ab c' 4\n258 '\\u4f60\\n' 4\n259 \"it's\" 4\n260 b'\\xff\\xfe' 2\n";
    int read = 0, refused = 0;
    while (fuzz.timeLeft()) {
        // Damage near the end half the time: most of the file is alike.
        const size_t kept = fuzz.below(2) == 0 ? 0 : whole.size() - 80;
        const std::string text = whole.substr(0, kept) + fuzz.mutated(whole.substr(kept));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text.data(), qint64(text.size())), qint64(text.size()));
        file.close();
        const auto tokenizer = loadWorldVocabulary(path.toStdString());
        if (!tokenizer.ok()) {
            ++refused;
            QCOMPARE(tokenizer.error().code, ErrorCode::BadVocabulary);
            QVERIFY(tokenizer.error().message.find("vocabulary.txt") != std::string::npos);
            continue;
        }
        ++read;
        const std::string bytes = fuzz.bytes(100);
        QCOMPARE(tokenizer.value()->decode(tokenizer.value()->encode(bytes)).value(), bytes);
    }
    QVERIFY(read > 0 && refused > 0);
}

void TestFuzzText::json_damaged_isReadOrRefused()
{
    Fuzz fuzz;
    const std::string whole =
        R"({"a":[1,-2.5e3,18446744073709551615,true,null],"b":{"c":"\u00e9\ud83d\ude00\n","":[[[]]]},"d":"x"})";
    int read = 0, refused = 0;
    while (fuzz.timeLeft()) {
        const std::string text = fuzz.below(10) == 0 ? fuzz.bytes(60) : fuzz.mutated(whole);
        const auto value = parseJson(text, 6);
        if (!value.ok()) {
            ++refused;
            QVERIFY(isValidUtf8(value.error().message));
            continue;
        }
        ++read;
        const std::string written = toJson(value.value());
        const auto again = parseJson(written);
        QVERIFY2(again.ok(), written.c_str());
        QCOMPARE(toJson(again.value()), written);
        const std::string bytes = fuzz.bytes(60);
        const auto quoted = parseJson(jsonQuote(bytes));
        QVERIFY(quoted.ok());
        QCOMPARE(std::string(*quoted.value().asString()), replaceInvalidUtf8(bytes));
    }
    QVERIFY(read > 0 && refused > 0);
}

void TestFuzzText::utf8_randomBytes_decodeTheSameInPieces()
{
    Fuzz fuzz;
    while (fuzz.timeLeft()) {
        const std::string bytes = fuzz.bytes(100);
        const std::string whole = replaceInvalidUtf8(bytes);
        QVERIFY(isValidUtf8(whole));
        QCOMPARE(whole == bytes, isValidUtf8(bytes));
        // Qt agrees on what is valid; it replaces each wrong byte, not each maximal subpart.
        QCOMPARE(isValidUtf8(bytes), QByteArray::fromStdString(bytes).isValidUtf8());
        QCOMPARE(withoutReplacements(QString::fromStdString(whole)),
                 withoutReplacements(QString::fromStdString(bytes)));
        QCOMPARE(countCodePoints(bytes), countCodePoints(whole));
        Utf8StreamDecoder decoder;
        std::string pieces;
        for (std::string_view rest = bytes; !rest.empty();) {
            const size_t length = std::min(1 + fuzz.below(5), rest.size());
            const std::string piece = decoder.push(rest.substr(0, length));
            QVERIFY(isValidUtf8(piece));
            pieces += piece;
            rest.remove_prefix(length);
        }
        pieces += decoder.finish();
        QCOMPARE(pieces, whole);
    }
}

void TestFuzzText::stop_randomAnswers_showWhatIsFinal()
{
    Fuzz fuzz;
    int stopped = 0;
    while (fuzz.timeLeft()) {
        std::vector<std::string> stops;
        if (fuzz.below(2) == 0)
            stops = {"\nUser:", "aa"};
        StopDetector detector({true, {}, stops});
        std::string shown;
        size_t safe = 0, last = 0;
        for (size_t tokens = 0; tokens < 40; ++tokens) {
            const std::string token = fuzz.bytes(8);
            last = token.size();
            const auto verdict = detector.push(token);
            QVERIFY(detector.safeBytes() >= safe);
            safe = detector.safeBytes();
            shown += detector.takeText();
            QVERIFY(isValidUtf8(shown));
            if (verdict == StopDetector::Verdict::Stop)
                break;
        }
        detector.end();
        shown += detector.takeText();
        QCOMPARE(shown, detector.finalText());
        QCOMPARE(shown, trimWhitespace(shown));
        QVERIFY(shown.find("\n\n") == std::string::npos);
        for (const std::string &stop : stops)
            QVERIFY(shown.find(stop) == std::string::npos);
        if (detector.reason() == StopDetector::Reason::BlankLine)
            QVERIFY(detector.bytesAfterCut() < std::max<size_t>(last, 1));
        stopped += detector.reason() != StopDetector::Reason::None;
    }
    QVERIFY(stopped > 0);
}

void TestFuzzText::unescape_randomBodies_doNotCrash()
{
    Fuzz fuzz;
    int read = 0, refused = 0;
    while (fuzz.timeLeft()) {
        const std::string body = fuzz.mutated(R"(a\t\n\r\\\'\"\xe4\xbd\xa0\x00b)");
        const auto token = unescapeToken(body);
        (token.ok() ? read : refused)++;
        if (token.ok())
            QVERIFY(token.value().size() <= body.size());
    }
    QVERIFY(read > 0 && refused > 0);
}

QTEST_GUILESS_MAIN(TestFuzzText)
#include "tst_fuzz_text.moc"
