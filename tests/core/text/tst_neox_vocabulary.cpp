#include "core/text/json.h"
#include "core/text/small_neox.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace mynah;

class TestNeoxVocabulary : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The small vocabulary with one part of its text replaced.
    static QByteArray changed(const QByteArray &before, const QByteArray &after)
    {
        QByteArray text = QByteArray::fromStdString(small::json());
        const qsizetype at = text.indexOf(before);
        return at < 0 ? QByteArray() : text.replace(at, before.size(), after);
    }

private slots:
    void initTestCase()
    {
        if (!hasUnicode())
            QSKIP("This build has no utf8proc, so no 20B vocabulary is read.");
    }

    void load_merges_mayBePairs()
    {
        QByteArray text = QByteArray::fromStdString(small::json());
        for (const auto &[left, right] : small::kMerges)
            text.replace(QByteArray::fromStdString("\"" + left + " " + right + "\""),
                         QByteArray::fromStdString("[\"" + left + "\",\"" + right + "\"]"));
        const auto pairs = small::load(m_folder, text.toStdString());
        const auto strings = small::load(m_folder, small::json());
        QVERIFY2(pairs.ok(), pairs.ok() ? "" : pairs.error().message.c_str());
        const std::string sample = "aaaab abc a\xC3\xA9";
        QCOMPARE(pairs.value()->encode(sample), strings.value()->encode(sample));
        QVERIFY(pairs.value()->encode(sample).size() < 8);
    }

    void load_membersInAnyOrder_areRead()
    {
        const auto parsed = parseJson(small::json());
        JsonValue turned = JsonValue::object();
        for (auto it = parsed->members().rbegin(); it != parsed->members().rend(); ++it) {
            JsonValue value = it->second;
            if (it->first == "model") {
                value = JsonValue::object();
                for (auto in = it->second.members().rbegin(); in != it->second.members().rend();
                     ++in)
                    value.set(in->first, in->second);
            }
            turned.set(it->first, value);
        }
        const auto loaded = small::load(m_folder, toJson(turned));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded.value()->encode("abc"),
                 small::load(m_folder, small::json()).value()->encode("abc"));
    }

    void load_withoutNormalizer_leavesTheTextAlone()
    {
        const auto loaded =
            small::load(m_folder, changed("{\"type\":\"NFC\"}", "null").toStdString());
        QVERIFY(loaded.ok());
        const std::string text = "e\xCC\x81";
        QCOMPARE(loaded.value()->decode(loaded.value()->encode(text)).value(), text);
    }

    void load_badFile_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QByteArray &text, const char *part) {
            QTest::newRow(name) << text << QByteArray(part);
        };
        const auto change = [&](const char *before, const char *after, const char *part) {
            row((std::string(before) + " -> " + after).c_str(), changed(before, after), part);
        };
        row("empty", "", "empty");
        row("web page", "<html></html>", "web page");
        row("no object", "[1]", "object");
        row("empty object", "{}", "added_tokens");
        row("cut off", QByteArray::fromStdString(small::json()).chopped(30), "byte");
        row("more behind", QByteArray::fromStdString(small::json()) + "x", "after the value");
        row("nested", "{\"x\":" + QByteArray(100000, '[') + "}", "nested");
        row("nested in the model", "{\"model\":{\"vocab\":" + QByteArray(1000, '['), "object");
        row("not UTF-8", changed("\"ab\":", "\"a\xFF\":"), "UTF-8");
        row("numbers instead of a normalizer",
            changed("{\"type\":\"NFC\"}", "[" + QByteArray("0,").repeated(100000) + "0]"),
            "normalizer");
        change("\"BPE\"", "\"WordPiece\"", "WordPiece");
        change("\"BPE\"", "7", "BPE");
        change("\"dropout\":null", "\"dropout\":0.1", "dropout");
        change("\"dropout\":null", "\"ignore_merges\":true", "ignore_merges");
        change("\"dropout\":null", "\"byte_fallback\":[]", "byte_fallback");
        change("\"dropout\":null", "\"type\":\"BPE\"", "twice");
        change("\"NFC\"", "\"NFKC\"", "NFKC");
        change("\"ByteLevel\"", "\"Metaspace\"", "Metaspace");
        change("\"add_prefix_space\":false", "\"add_prefix_space\":true", "add_prefix_space");
        change("\"add_prefix_space\":false", "\"x\":false", "add_prefix_space");
        change("\"add_prefix_space\":false",
               "\"add_prefix_space\":false,\"use_regex\":false",
               "use_regex");
        change("\"pre_tokenizer\":", "\"other\":", "pre_tokenizer");
        change("\"added_tokens\":", "\"other\":", "added_tokens");
        change("\"version\":", "\"model\":", "object");
        change("\"version\":\"1.0\"", "\"model\":{\"type\":\"BPE\"}", "twice");
        change("\"vocab\":", "\"words\":", "vocab");
        change("\"merges\":", "\"rules\":", "merges");
        change("\"a\":", "\"\xE4\xBD\xA0\":", "letters");
        change("\"a\":", "\"\":", "letters");
        change("\"a\":", "\"b\":", "twice");
        change("\"a\":", "\"ax\":", "byte 97");
        change("\"abc\":246", "\"abc\":-1", "abc");
        change("\"abc\":246", "\"abc\":1e3", "abc");
        change("\"abc\":246", "\"abc\":\"246\"", "abc");
        change("\"abc\":246", "\"abc\":99999999999", "abc");
        change("\"abc\":246", "\"abc\":4000000", "too large");
        change("\"abc\":246", "\"abc\":245", "twice");
        change("\"abc\":246", "\"abc\":255", "added token");
        change("\"a bc\"", "\"a zz\"", "zz");
        change("\"a bc\"", "\"b a\"", "ba");
        change("\"a bc\"", "\"abc\"", "two tokens");
        change("\"a bc\"", "\"a b c\"", "two tokens");
        change("\"a bc\"", "[\"a\"]", "two tokens");
        change("\"a bc\"", "[\"a\",\"b\",\"c\"]", "two tokens");
        change("\"a bc\"", "[\"a\",1]", "string");
        change("\"a bc\"", "7", "string");
        change("\"id\":0", "\"id\":1", "does not agree");
        change("\"id\":0", "\"id\":null", "endoftext");
        change("\"id\":255", "\"id\":254", "twice");
        change("\"id\":255", "\"id\":7", "does not agree");
        change("\"content\":\"  \"", "\"content\":\"\"", "content");
        change("\"content\":\"  \"", "\"content\":\"   \"", "twice");
        change("\"normalized\":true", "\"normalized\":1", "normalized");
        change("\"lstrip\":false", "\"lstrip\":true", "lstrip");
        change("\"lstrip\":false", "\"id\":0", "twice");
    }

    void load_badFile_isRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, part);
        const auto loaded = small::load(m_folder, text.toStdString());
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, ErrorCode::BadVocabulary);
        const std::string &message = loaded.error().message;
        QVERIFY2(message.find("tokenizer.json") != std::string::npos, message.c_str());
        QVERIFY2(message.find(part) != std::string::npos, message.c_str());
        QVERIFY2(message.size() < 400 && message.find('\n') == std::string::npos, message.c_str());
    }

    void load_damaged_isReadOrRefused()
    {
        std::mt19937 random(20230424);
        const std::string whole = small::json();
        const auto below = [&random](size_t limit) { return random() % limit; };
        int read = 0, refused = 0;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 700) {
            std::string text = whole;
            const size_t at = below(text.size());
            switch (below(4)) {
            case 0:
                text[at] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(at, 1 + below(6));
                break;
            case 2:
                text.insert(at, text.substr(below(text.size()), below(20)));
                break;
            default:
                text.insert(at, 1, "[]{}\",:0-9e \\"[below(13)]);
            }
            const auto loaded = small::load(m_folder, text);
            if (!loaded.ok()) {
                ++refused;
                QCOMPARE(loaded.error().code, ErrorCode::BadVocabulary);
                continue;
            }
            ++read;
            const std::string sample = "abc aaaa  <|endoftext|> \xE4\xBD\xA0 x";
            QCOMPARE(loaded.value()->decode(loaded.value()->encode(sample)).value(), sample);
        }
        QVERIFY(read > 0 && refused > 0);
    }

    void loadVocabulary_eitherKind_isToldByContent()
    {
        QVERIFY(small::load(m_folder, " \n" + small::json()).ok());
        const auto neox = loadVocabulary(m_folder.filePath("tokenizer.json").toStdString());
        QVERIFY2(neox.ok(), neox.ok() ? "" : neox.error().message.c_str());
        QVERIFY(neox.value()->name() == "20b");
        QFile file(m_folder.filePath("words.json")); // the name says nothing
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::vector<std::string> words(1);
        for (int byte = 0; byte < 256; ++byte)
            words.emplace_back(1, static_cast<char>(byte));
        file.write(QByteArray::fromStdString(worldVocabularyText(words)));
        file.close();
        const auto world = loadVocabulary(file.fileName().toStdString());
        QVERIFY2(world.ok(), world.ok() ? "" : world.error().message.c_str());
        QVERIFY(world.value()->name() == "world");
        const auto missing = loadVocabulary(m_folder.filePath("none").toStdString());
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestNeoxVocabulary)
#include "tst_neox_vocabulary.moc"
