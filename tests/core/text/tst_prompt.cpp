#include "core/text/prompt.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <QtTest>

using namespace mynah;

using Tokens = std::vector<std::string>;
Q_DECLARE_METATYPE(Tokens)

namespace {

struct Outcome {
    std::string shown; // all pieces together
    std::string text;
    StopDetector::Reason reason = StopDetector::Reason::None;
    size_t pushed = 0; // tokens until it stopped
    size_t afterCut = 0;
};

Outcome run(const Tokens &tokens, Tokens stops = {})
{
    StopDetector detector({true, {}, std::move(stops)});
    Outcome outcome;
    for (const std::string &token : tokens) {
        const auto verdict = detector.push(token);
        ++outcome.pushed;
        const std::string piece = detector.takeText();
        if (!isValidUtf8(piece))
            qFatal("a piece is not valid UTF-8");
        outcome.shown += piece;
        if (verdict == StopDetector::Verdict::Stop)
            break;
    }
    detector.end();
    outcome.shown += detector.takeText();
    outcome.text = detector.finalText();
    outcome.reason = detector.reason();
    outcome.afterCut = detector.bytesAfterCut();
    return outcome;
}

} // namespace

class TestPrompt : public QObject {
    Q_OBJECT

private slots:
    void cleanUserText_text_data();
    void cleanUserText_text();
    void turns_haveTheExactFormat();
    void turns_encoded_haveTheIdsOfTheFormat();
    void stop_answers_data();
    void stop_answers();
    void takeText_newlineAtTheEnd_isHeldBack();
    void takeText_startOfAStopText_isHeldBack();
    void takeText_incompleteCodePoint_isHeldBack();
    void takeText_leadingSpace_isNotShown();
    void finalText_cutWithinACodePoint_endsBeforeIt();
    void safeBytes_neverShrinks();
    void stop_everySplit_givesTheSameText();
};

void TestPrompt::cleanUserText_text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char *name, const char *text, const char *clean) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(clean);
    };
    row("empty", "", "");
    row("blank", " \r\n\t\n ", "");
    row("plain", "Hello, you", "Hello, you");
    row("ends", " \n Hello \r\n", "Hello");
    row("one newline stays", "a\nb", "a\nb");
    row("Windows", "a\r\nb", "a\nb");
    row("old Mac", "a\rb", "a\nb");
    row("blank lines", "a\n\n\nb", "a\nb");
    row("Windows blank lines", "a\r\n\r\nb", "a\nb");
    row("blanks between", "a\n \t\n  \r\nb", "a\nb");
    row("indentation stays", "a:\n\n    b", "a:\n    b");
    row("blanks before a newline stay", "a  \nb", "a  \nb");
    row("ideographic space stays", "\xE3\x80\x80\xE4\xBD\xA0", "\xE3\x80\x80\xE4\xBD\xA0");
}

void TestPrompt::cleanUserText_text()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);
    QCOMPARE(cleanUserText(text.toStdString()), clean.toStdString());
    QCOMPARE(cleanUserText(clean.toStdString()), clean.toStdString());
}

void TestPrompt::turns_haveTheExactFormat()
{
    const PromptFormat &format = promptFormat("user-assistant");
    QCOMPARE(userTurn(format, "Hi\r\n\r\nthere "), std::string("User: Hi\nthere\n\nAssistant:"));
    QCOMPARE(assistantHistory("Hello.\n\nYou?"), std::string(" Hello.\nYou?\n\n"));
    QCOMPARE(assistantHistory(""), std::string("\n\n"));
    QCOMPARE(openingText(format, " Be brief.\n"), std::string("System: Be brief.\n\n"));
    QCOMPARE(openingText(format, " \n"), std::string());
}

void TestPrompt::turns_encoded_haveTheIdsOfTheFormat()
{
    const auto tokenizer =
        loadWorldVocabulary(MYNAH_SHARED_DIR "/fixtures/tokenizer/rwkv_vocab_v20230424.txt");
    if (!tokenizer.ok())
        QSKIP("The World vocabulary is not there.");
    // A full stop and the newline behind it are one token: the turn must be encoded as a whole.
    const std::vector<TokenId> ids =
        tokenizer.value()->encode(userTurn(promptFormat(""), "\xE4\xBD\xA0\xE3\x80\x82"));
    const auto found = std::find(ids.begin(), ids.end(), 28329);
    QVERIFY(found != ids.end() && found + 1 != ids.end());
    QCOMPARE(*(found + 1), 11);
    const std::vector<TokenId> plain = tokenizer.value()->encode(userTurn(promptFormat(""), "Hi"));
    QVERIFY(std::find(plain.begin(), plain.end(), 261) != plain.end());
    QVERIFY(tokenizer.value()->bytesOf(plain.back()) == ":");
}

void TestPrompt::stop_answers_data()
{
    using Reason = StopDetector::Reason;
    QTest::addColumn<Tokens>("tokens");
    QTest::addColumn<Tokens>("stops");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("pushed");
    QTest::addColumn<int>("afterCut");
    const auto row = [](const char *name,
                        const Tokens &tokens,
                        const Tokens &stops,
                        const std::string &text,
                        Reason reason,
                        int pushed,
                        int afterCut) {
        QTest::newRow(name) << tokens << stops << text << int(reason) << pushed << afterCut;
    };
    const auto blank = [&row](const char *name,
                              const Tokens &tokens,
                              const std::string &text,
                              int pushed,
                              int afterCut) {
        row(name, tokens, {}, text, Reason::BlankLine, pushed, afterCut);
    };
    blank("one token", {" Hi", ".", "\n\n", "x"}, "Hi.", 3, 0);
    blank("two newlines", {" Hi", "\n", "\n", "x"}, "Hi", 3, 0);
    blank("full stop with newline",
          {" \xE5\xA5\xBD", "\xE3\x80\x82\n", "\n", "x"},
          "\xE5\xA5\xBD\xE3\x80\x82",
          3,
          0);
    blank("more in the token", {" Hi", "\n\nUser", ":"}, "Hi", 2, 4);
    blank("split and more in the token", {" Hi", ".\n", "\nUser"}, "Hi.", 3, 4);
    blank("many newlines", {" Hi", "\n\n\n\n"}, "Hi", 2, 2);
    blank("all in one token", {" a\n\nb\n\nc"}, "a", 1, 4);
    blank("blank before the end", {" Hi ", " \n\n"}, "Hi", 2, 0);
    blank("newline first", {"\n", "Hi", "\n\n"}, "Hi", 3, 0);
    blank("blank line first", {"\n\n", "Hi", "\n\n"}, "Hi", 3, 0);
    blank("blank line and text in one token", {"\n\nHi", "\n\n"}, "Hi", 2, 0);
    blank("newlines alone", {"\n", "\n", "\n", "x"}, "", 3, 0);
    blank("blank lines alone", {"\n\n", "\n\n", "\n\n", "x"}, "", 3, 0);
    blank("single newline in the text", {" a", "\n", "b", "\n\n"}, "a\nb", 4, 0);
    row("no end", {" a", "\n", "b", "\n"}, {}, "a\nb", Reason::None, 4, 0);
    row("blanks between newlines", {" a", "\n", " ", "\n", "b"}, {}, "a\n \nb", Reason::None, 5, 0);
    row("nothing", {}, {}, "", Reason::None, 0, 0);
    row("empty tokens", {"", " a", ""}, {}, "a", Reason::None, 3, 0);
    row("stop text", {" a", " END", " b"}, {"END"}, "a", Reason::StopText, 2, 3);
    row("stop text over tokens",
        {" a", "\nUs", "er", ": b"},
        {"", "\nUser:"},
        "a",
        Reason::StopText,
        4,
        8);
    row("stop text inside a token", {" a xENDy"}, {"END"}, "a x", Reason::StopText, 1, 4);
    row("the earlier stop counts", {" aEND\n\n"}, {"END"}, "a", Reason::StopText, 1, 5);
    row("the earlier stop counts 2", {" a\n\nEND"}, {"END"}, "a", Reason::BlankLine, 1, 3);
    row("of two stop texts the earlier",
        {" a12345"},
        {"345", "2345"},
        "a1",
        Reason::StopText,
        1,
        4);
    row("stop text at once", {"User:"}, {"User:"}, "", Reason::StopText, 1, 5);
    row("stop text behind newlines", {"\n", "User:"}, {"\nUser:"}, "", Reason::StopText, 2, 6);
    row("newline as stop text", {"\n", "a", "\n", "b"}, {"\n"}, "a", Reason::StopText, 3, 1);
    row("not quite the stop text", {" a\nUse", "d"}, {"\nUser:"}, "a\nUsed", Reason::None, 2, 0);
    row("stop text that repeats itself", {" aab"}, {"ab"}, "a", Reason::StopText, 1, 2);
}

void TestPrompt::stop_answers()
{
    QFETCH(Tokens, tokens);
    QFETCH(Tokens, stops);
    QFETCH(std::string, text);
    QFETCH(int, reason);
    QFETCH(int, pushed);
    QFETCH(int, afterCut);
    const Outcome outcome = run(tokens, stops);
    QCOMPARE(outcome.text, text);
    QCOMPARE(outcome.shown, text);
    QCOMPARE(int(outcome.reason), reason);
    QCOMPARE(int(outcome.pushed), pushed);
    QCOMPARE(int(outcome.afterCut), afterCut);
}

void TestPrompt::takeText_newlineAtTheEnd_isHeldBack()
{
    StopDetector detector;
    detector.push(" a\n");
    QCOMPARE(detector.takeText(), std::string("a"));
    detector.push("b");
    QCOMPARE(detector.takeText(), std::string("\nb"));
    detector.push("\n\n");
    QCOMPARE(detector.takeText(), std::string());
}

void TestPrompt::takeText_startOfAStopText_isHeldBack()
{
    StopDetector detector({true, {}, {"STOP"}});
    detector.push(" a S");
    QCOMPARE(detector.takeText(), std::string("a"));
    detector.push("TO");
    QCOMPARE(detector.takeText(), std::string());
    detector.push("RM");
    QCOMPARE(detector.takeText(), std::string(" STORM"));
}

void TestPrompt::takeText_incompleteCodePoint_isHeldBack()
{
    StopDetector detector;
    detector.push(" a\xF0\x9F");
    QCOMPARE(detector.takeText(), std::string("a"));
    detector.push("\x98");
    QCOMPARE(detector.takeText(), std::string());
    detector.push("\x80");
    QCOMPARE(detector.takeText(), std::string("\xF0\x9F\x98\x80"));
    detector.push("\x80!");
    QCOMPARE(detector.takeText(), std::string("\xEF\xBF\xBD!"));
}

void TestPrompt::takeText_leadingSpace_isNotShown()
{
    StopDetector detector;
    detector.push(" ");
    QCOMPARE(detector.takeText(), std::string());
    detector.push("Hi");
    QCOMPARE(detector.takeText(), std::string("Hi"));
    QCOMPARE(detector.bytes(), std::string(" Hi"));
    QCOMPARE(detector.safeBytes(), size_t(3));
}

void TestPrompt::finalText_cutWithinACodePoint_endsBeforeIt()
{
    QCOMPARE(run({" a \xF0\x9F"}).text, std::string("a"));
    QCOMPARE(run({" a \xF0\x9F"}).shown, std::string("a"));
}

void TestPrompt::safeBytes_neverShrinks()
{
    StopDetector detector({true, {}, {"abcabd", "\nUser:"}});
    size_t before = 0;
    for (const char c : std::string(" xabcabcab\nUs\nUsers \xE4\xBD\xA0 abcabd")) {
        detector.push(std::string(1, c));
        QVERIFY(detector.safeBytes() >= before);
        before = detector.safeBytes();
    }
    QVERIFY(detector.reason() == StopDetector::Reason::StopText);
    QCOMPARE(detector.finalText(), std::string("xabcabcab\nUs\nUsers \xE4\xBD\xA0"));
}

void TestPrompt::stop_everySplit_givesTheSameText()
{
    const std::string answer =
        " \xE4\xBD\xA0\xE5\xA5\xBD\xE3\x80\x82\n1. a \xF0\x9F\x98\x80\n\nUser: x";
    const std::string text = "\xE4\xBD\xA0\xE5\xA5\xBD\xE3\x80\x82\n1. a \xF0\x9F\x98\x80";
    for (size_t first = 0; first <= answer.size(); ++first) {
        for (size_t second = first; second <= answer.size(); ++second) {
            const Outcome outcome = run({answer.substr(0, first),
                                         answer.substr(first, second - first),
                                         answer.substr(second)},
                                        {"\nUser:"});
            QCOMPARE(outcome.text, text);
            QCOMPARE(outcome.shown, text);
        }
    }
}

QTEST_GUILESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
