#include "conversation_samples.h"
#include "core/storage/conversation_markdown.h"
#include "core/text/utf8.h"

#include <QTest>

using namespace mynah;

namespace {

ConversationTree chat(const std::string &question, const std::string &answer)
{
    ConversationTree tree;
    tree.title = std::string("T");
    tree.renamed = true;
    tree.messages = {sampleMessage(1, 0, Role::User, question),
                     sampleMessage(2, 1, Role::Assistant, answer)};
    tree.activeLeaf = 2;
    return tree;
}

} // namespace

class TestConversationMarkdown : public QObject {
    Q_OBJECT

private slots:
    void write_aConversation_isThisText()
    {
        ConversationTree tree;
        tree.title = "What `<b>` does";
        tree.messages = {sampleMessage(1, 0, Role::System, "Be brief.\n\nBe kind."),
                         sampleMessage(2, 1, Role::User, "Hello\r\nthere"),
                         sampleMessage(3, 2, Role::Assistant, "not shown"),
                         sampleMessage(4, 2, Role::Assistant, "<think>\nWhy?\n</think>\n\nHi.")};
        tree.messages[1].createdMs = 1746281100123;
        tree.messages[3].createdMs = 1746281160000;
        tree.messages[3].model = "RWKV-7 World 1.5B";
        tree.activeLeaf = 4;
        QCOMPARE(conversationToMarkdown(tree), std::string(R"(# What \`\<b>\` does

## System

> Be brief.
>
> Be kind.

## User, 2025-05-03 14:05 UTC

Hello
there

## Assistant (RWKV-7 World 1.5B), 2025-05-03 14:06 UTC

> **Thoughts**
>
> Why?

Hi.
)"));
    }

    void write_anyTree_isUtf8WithOneNewlineAtTheEnd()
    {
        ConversationTree wrong = chat("\xff", "a\n\n\n");
        for (const ConversationTree &tree : {sampleTree(), ConversationTree(), wrong}) {
            const std::string text = conversationToMarkdown(tree);
            QVERIFY(isValidUtf8(text));
            QVERIFY(text.ends_with('\n') && !text.ends_with("\n\n"));
        }
    }

    void standsAlone_textsThatReachOut_doNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("alone");
        const auto row = [](const char *text, bool alone) { QTest::newRow(text) << text << alone; };
        row("plain\n\ntext with # and - and a < b", true);
        row("```cpp\n# include\n## User\n<div>\n```\nbehind", true);
        row("~~~~\n~~~\n~~~~", true);
        row("### Third level\n\n- a list\n- of two", true);
        row("| a | b |\n|---|---|\n| 1 | 2 |", true);
        row("text\n\n---\n\ntext", true);
        row("#hashtag and #1", true);
        row("a `<` b", true);
        row("```\nno end", false);
        row("````\n```", false);
        row("```\n~~~", false);
        row("``` a ` b", false);
        row("- x\n  ```\ncode\n  ```", false);
        row("    ```\n  ```", false);
        row("# First", false);
        row("text\n ## User", false);
        row("##", false);
        row("Title\n===", false);
        row("Title\n---", false);
        row("<!-- comment", false);
        row("text <details> text", false);
        row("</div>", false);
        row("> quote first", false);
    }

    void standsAlone_textsThatReachOut_doNot()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, alone);
        QCOMPARE(standsAlone(text.toStdString()), alone);
    }

    void read_textsWithAnyMarkdown_areThoseThatWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"plain",
                                 "    indented first\nline",
                                 "# Heading\n\n## User\n\ntext",
                                 "```\n## User\n```",
                                 "```\nno end",
                                 "> quote",
                                 "> **Thoughts**\n>\n> no",
                                 "a\n> b",
                                 "<!-- a\n## Assistant",
                                 "line\n---\nline",
                                 "مرحبا\n\n- 你好\n- \u0928\u092e\u0938\u094d\u0924\u0947",
                                 "<think>\nWhy?\n\n```\nopen\n</think>\n\n# Big",
                                 "<think>\nWhy?\n</think>",
                                 "<think>\na\n</think>\n\nb\n\n> c",
                                 "<think>\n</think>\n\nb",
                                 "&amp; \\* [a]: b",
                                 "## Assistant (x), 2025-05-03 14:05 UTC"})
            QTest::newRow(text) << text;
    }

    void read_textsWithAnyMarkdown_areThoseThatWereWritten()
    {
        QFETCH(const QString, text);
        const ConversationTree tree = chat("Question?", text.toStdString());
        const std::string written = conversationToMarkdown(tree);
        const auto read = conversationFromMarkdown(written);
        QVERIFY2(read, written.c_str());
        QVERIFY2(*read == tree, written.c_str());
    }

    void read_headings_giveModelsAndMinutes()
    {
        ConversationTree tree = chat("q", "a");
        tree.title = "[1] a_b*c\\d";
        tree.messages[0].createdMs = tree.createdMs = 1746281100000;
        tree.messages[1].createdMs = tree.updatedMs = 1746281160000;
        for (const char *model :
             {"RWKV (7), 1.5B", "a comma, 20 characters on", "x), 2025-05-03 14:05 UTC"}) {
            tree.messages[1].model = model;
            const auto read = conversationFromMarkdown(conversationToMarkdown(tree));
            QVERIFY2(read && *read == tree, model);
        }
        tree.messages[1].createdMs = 0; // no date behind the name
        tree.updatedMs = tree.createdMs;
        tree.messages[1].model = "a, 45678901234567890b";
        const auto read = conversationFromMarkdown(conversationToMarkdown(tree));
        QVERIFY(read && *read == tree);
    }

    void read_otherTexts_areNotOurs()
    {
        for (const char *text : {"",
                                 "\n",
                                 "text",
                                 "# Title",
                                 "# Title\n\ntext\n\n## User\n\nhi",
                                 "## Users\n\nhi",
                                 "## User, today\n\nhi",
                                 "## User: hi",
                                 "### User",
                                 "```\n## User\n```"})
            QVERIFY2(!conversationFromMarkdown(text), text);
    }
};

QTEST_GUILESS_MAIN(TestConversationMarkdown)
#include "tst_conversation_markdown.moc"
