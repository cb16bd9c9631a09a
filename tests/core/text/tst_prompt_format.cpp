// Every format's exact text, and which one a model file asks for.
#include "core/text/prompt.h"

#include <QtTest>

using namespace mynah;

namespace {

std::string
whole(const char *id, const char *system, const char *user, Thinking thinking = Thinking::Off)
{
    PromptOptions options;
    options.thinking = thinking;
    const PromptFormat &format = promptFormat(id);
    return openingText(format, system) + userTurn(format, user, options, system) +
           std::string(thinkPrefix(format, thinking));
}

} // namespace

class TestPromptFormat : public QObject {
    Q_OBJECT

private slots:
    void ids_areUnique_andFoundAgain()
    {
        for (const PromptFormat &format : promptFormats())
            QCOMPARE(&promptFormat(format.id), &format);
        QVERIFY(isPromptFormat("raven"));
        QVERIFY(!isPromptFormat("") && !isPromptFormat("Raven"));
        QCOMPARE(promptFormat("nothing").id, std::string_view("user-assistant"));
    }

    void text_ofEachFormat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &text, const char *expected) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(expected);
        };
        row("plain", whole("user-assistant", "", "Hi"), "User: Hi\n\nAssistant:");
        row("system",
            whole("user-assistant", "Be brief.", "Hi"),
            "System: Be brief.\n\nUser: Hi\n\nAssistant:");
        row("world",
            whole("world", "", "Hi"),
            "User: hi\n\nAssistant: Hi. I am your assistant and I will provide expert full "
            "response in full details. Please feel free to ask any question and I will always "
            "answer it.\n\nUser: Hi\n\nAssistant:");
        row("world with a system text",
            whole("world", "Be brief.", "Hi"),
            "System: Be brief.\n\nUser: Hi\n\nAssistant:");
        row("question", whole("question-answer", "", "Why?"), "Question: Why?\n\nAnswer:");
        row("instruction",
            whole("instruction-response", "", "Count."),
            "Instruction: Count.\n\nResponse:");
        row("instruction with input",
            whole("instruction-response", "Translate.", "Hi"),
            "Instruction: Translate.\n\nInput: Hi\n\nResponse:");
        row("raven with a text of its own",
            whole("raven", "Bob meets Alice.", "Hi"),
            "Bob meets Alice.\n\nBob: Hi\n\nAlice:");
        row("translation", whole("english-chinese", "", "Hi"), "English: Hi\n\nChinese:");
        row("G1", whole("g1", "", "Hi"), "User: Hi\n\nAssistant:");
        row("G1 fast",
            whole("g1", "", "Hi", Thinking::Fast),
            "User: Hi\n\nAssistant: <think>\n</think");
        row("G1 on",
            whole("g1", "S", "Hi", Thinking::On),
            "System: S\n\nUser: Hi think\n\nAssistant: <think");
        row("G1 a bit",
            whole("g1", "", "Hi", Thinking::Bit),
            "User: Hi think a bit\n\nAssistant: <think");
        row("G1 a lot",
            whole("g1", "", "Hi", Thinking::Lot),
            "User: Hi think a lot\n\nAssistant: <think");
        row("older G1 on",
            whole("g1-early", "", "Hi", Thinking::On),
            "User: Hi\n\nAssistant: <think");
        row("older G1 has no lengths",
            whole("g1-early", "", "Hi", Thinking::Lot),
            "User: Hi\n\nAssistant: <think");
        row("no thoughts in World",
            whole("user-assistant", "", "Hi", Thinking::On),
            "User: Hi\n\nAssistant:");
        row("raven's prime",
            whole("raven", "", "Hi").substr(0, 51),
            "\nThe following is a coherent verbose detailed conve");
    }
    void text_ofEachFormat()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(text, expected);
    }

    void format_ofModelFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("tokenizer");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *file, const char *expected, const char *tokenizer) {
            QTest::newRow(file) << file << tokenizer << expected;
        };
        row("rwkv7-g1d-0.1b-20260129-ctx8192.pth", "g1", "world");
        row("/m/World/rwkv7-g1e-13.3b-20260309-ctx8192-Q4_K_M.gguf", "g1", "world");
        row("rwkv7-g1a-0.1b-20250728-ctx4096.pth", "g1-early", "world");
        row("rwkv7-g1-2.9b-20250519-ctx4096.st", "g1-early", "world");
        row("RWKV7-G1a3-1.5B-20251015.gguf", "g1", "world");
        row("rwkv7-g1a-1.5b-20250922-ctx4096.pth", "g1", "world");
        row("rwkv7-g1a-1.5b-20250921-ctx4096.pth", "g1-early", "world");
        row("RWKV7-G1e-1.5B-Q8_0.gguf", "g1", "world");
        row("rwkv7-g1.gguf", "g1-early", "world");
        row("rwkv7-g0a3-7.2b-20250922-ctx8192.pth", "user-assistant", "world");
        row("RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth", "world", "world");
        row("RWKV-x060-World-3B-v2.1-20240417-ctx4096.pth", "world", "world");
        row("RWKV-5-World-0.4B-v2-20231113-ctx4096.pth", "world", "world");
        row("RWKV-4-World-CHNtuned-7B-v1-20230709-ctx4096.pth", "world", "world");
        row("RWKV-4-Raven-1B5-v12-Eng98%-Other2%-20230520-ctx4096.pth", "raven", "20b");
        row("rwkv4-raven-q8_0.bin", "raven", "20b");
        row("RWKV-4-Pile-430M-20220808-8066.pth", "user-assistant", "20b");
        row("world-tuned-pile.pth", "user-assistant", "20b");
        row("RWKV_v7_G1a_0.4B_Translate_ctx4096_20250915_latest.pth", "english-chinese", "world");
        row("/world/my own model.pth", "user-assistant", "world");
        row("mygg1-thing.gguf", "user-assistant", "world");
        row("", "user-assistant", "byte");
    }
    void format_ofModelFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, tokenizer);
        QFETCH(QString, expected);
        const auto found = formatOfModel(file.toStdString(), "", tokenizer.toStdString());
        QCOMPARE(QString::fromLatin1(found.data(), qsizetype(found.size())), expected);
    }

    void format_renamedFile_isInTheMetadata()
    {
        QCOMPARE(formatOfModel("model.gguf", "rwkv7 g1d 1.5b 20260309", "world"),
                 std::string_view("g1"));
        QCOMPARE(formatOfModel("rwkv7-g1-20250307.gguf", "World", "world"),
                 std::string_view("g1-early"));
    }

    void thinking_modesAndNames()
    {
        QCOMPARE(thinkingModes(promptFormat("world")).size(), size_t(1));
        QCOMPARE(thinkingModes(promptFormat("g1-early")).size(), size_t(3));
        QCOMPARE(thinkingModes(promptFormat("g1")).size(), size_t(5));
        for (const Thinking mode : thinkingModes(promptFormat("g1"))) {
            Thinking read = Thinking::Off;
            QVERIFY(parseThinking(thinkingName(mode), read));
            QCOMPARE(read, mode);
        }
        Thinking untouched = Thinking::Lot;
        QVERIFY(!parseThinking("deeply", untouched));
        QCOMPARE(untouched, Thinking::Lot);
    }

    void history_thoughts_areForgottenOrRemembered()
    {
        PromptOptions forget, remember;
        remember.rememberThoughts = true;
        const std::string answer = "<think>\nOne.\n\nTwo.\n</think>\nThree.\n\nFour.";
        QCOMPARE(assistantHistory(answer, forget), std::string(" Three.\nFour.\n\n"));
        QCOMPARE(assistantHistory(answer, remember),
                 std::string(" <think>\nOne.\n\nTwo.\n</think>\nThree.\nFour.\n\n"));
        // An empty thought costs nothing and is what the model was asked with.
        QCOMPARE(assistantHistory("<think>\n</think>\nHi", forget),
                 std::string(" <think>\n</think>\nHi\n\n"));
        QCOMPARE(assistantHistory("<think>\nOne.\n\nTwo.", forget),
                 std::string(" <think>\nOne.\n\nTwo.\n\n"));
        forget.longAnswers = true;
        QCOMPARE(assistantHistory(answer, forget), std::string(" Three.\n\nFour.\n\n"));
        QVERIFY(isOpenThought("<think>\nOne."));
        QVERIFY(!isOpenThought(answer) && !isOpenThought("One <think>"));
    }

    void verbatim_keepsBlankLines()
    {
        PromptOptions options;
        options.verbatim = true;
        QCOMPARE(userTurn(promptFormat(""), " a\r\n\r\n  b\rc\n", options),
                 std::string("User: a\n\n  b\nc\n\nAssistant:"));
    }
};

QTEST_GUILESS_MAIN(TestPromptFormat)
#include "tst_prompt_format.moc"
