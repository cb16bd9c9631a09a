#include "conversation_samples.h"
#include "core/storage/conversation_import.h"
#include "core/storage/conversation_json.h"
#include "core/storage/conversation_markdown.h"

#include <QFile>
#include <QTest>

using namespace mynah;

namespace {

std::string fixture(const char *name)
{
    QFile file(QString(MYNAH_SOURCE_DIR "/tests/fixtures/conversations/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// "1<0 user: text" for each message: id, parent, role.
QStringList outline(const ConversationTree &tree)
{
    QStringList lines;
    for (const MessageNode &message : tree.messages)
        lines += QString("%1<%2 %3: %4")
                     .arg(message.id)
                     .arg(message.parent)
                     .arg(QString::fromUtf8(roleName(message.role).data()),
                          QString::fromStdString(message.text));
    return lines;
}

/// A node of a mapping; `message` is JSON or null.
std::string node(const std::string &key, const std::string &parent, const std::string &message)
{
    const std::string quotedParent = std::string("\"").append(parent).append("\"");
    return std::string("\"").append(key).append("\":{\"parent\":") +
           (parent.empty() ? "null" : quotedParent) + ",\"message\":" + message + "}";
}

std::string said(const char *role, const std::string &text)
{
    return std::string("{\"author\":{\"role\":\"") + role +
           "\"},\"content\":{\"content_type\":\"text\",\"parts\":[\"" + text + "\"]}}";
}

std::string chatGpt(const std::string &nodes, const std::string &more = "")
{
    return "[{\"title\":\"t\"" + more + ",\"mapping\":{" + nodes + "}}]";
}

} // namespace

class TestConversationImport : public QObject {
    Q_OBJECT

private slots:
    void read_ownFiles_areKnown()
    {
        const ConversationTree tree = sampleTree();
        const auto json = readConversations(conversationsToJson(std::span(&tree, 1)), "a.json");
        QVERIFY(json.ok() && json->front() == tree);
        const auto marked =
            readConversations("\xef\xbb\xbf\n" + conversationsToJson(std::span(&tree, 1)), "a");
        QVERIFY(marked.ok() && marked->front() == tree);
        const auto markdown = readConversations(conversationToMarkdown(tree), "a.md");
        QVERIFY(markdown.ok());
        QCOMPARE(markdown->front().title, tree.title);
        QCOMPARE(markdown->front().messages.size(), size_t(5));
    }

    void read_chatGptExport_keepsTheWholeTree()
    {
        const auto read = readConversations(fixture("chatgpt.json"), "conversations.json");
        QVERIFY2(read.ok(), read.ok() ? "cannot happen" : read.error().message.c_str());
        QCOMPARE(read->size(), size_t(3)); // one has no message
        const ConversationTree &birds = read->at(0);
        QCOMPARE(birds.title, std::string("Vögel \xe2\x80\x93 \xd8\xb7\xd9\x8a\xd9\x88\xd8\xb1"));
        QVERIFY(birds.renamed && !birds.pinned);
        QCOMPARE(birds.createdMs, int64_t(1700000000250));
        QCOMPARE(birds.updatedMs, int64_t(1700000900000));
        QCOMPARE(outline(birds),
                 (QStringList{"1<0 user: Which bird talks?",
                              "2<1 assistant: A parrot.",
                              "3<1 assistant: The mynah.\U0001f426",
                              "4<3 user: Why?\U0000fffd",
                              "5<4 assistant: It copies."}));
        QCOMPARE(birds.activeLeaf, int64_t(5));
        QCOMPARE(birds.messages[1].model, std::string("model-a"));
        QCOMPARE(birds.messages[2].createdMs, int64_t(1700000060500));
        QVERIFY(birds.messages[0].model.empty());
    }

    void read_chatGptContents_becomeText()
    {
        const auto read = readConversations(fixture("chatgpt.json"), "conversations.json");
        QVERIFY(read.ok());
        const ConversationTree &kinds = read->at(1);
        QVERIFY(!kinds.renamed);
        QCOMPARE(kinds.title,
                 std::string("[Image left out] What is this? [File left out: notes.pdf]"));
        QCOMPARE(outline(kinds),
                 (QStringList{"1<0 system: Answer in rhymes.",
                              "2<1 user: [Image left out]\n\nWhat is this?\n\n"
                              "[File left out: notes.pdf]",
                              "3<2 assistant: <think>\nLook first.\n\nThen count.\n</think>\n\n"
                              "```python\nprint('```')\n```",
                              "4<3 user: Spoken words",
                              "5<4 assistant: [Image left out]\n\nHere it is."})
                     .replaceInStrings("```python\nprint('```')\n```",
                                       "````python\nprint('```')\n````"));
        const ConversationTree &lost = read->at(2);
        QCOMPARE(outline(lost), (QStringList{"1<0 user: Kept", "2<0 assistant: Orphan"}));
        QCOMPARE(lost.activeLeaf, int64_t(2)); // no current node: the newest branch
    }

    void read_chatGptSystemTextInTheMiddle_isLeftOutAndBranchesStay()
    {
        const auto read = readConversations(chatGpt(node("a", "", said("user", "A")) + "," +
                                                    node("s", "a", said("system", "S")) + "," +
                                                    node("b", "s", said("assistant", "B")) + "," +
                                                    node("c", "s", said("assistant", "C")) + "," +
                                                    node("d", "c", said("user", "D"))),
                                            "x");
        QVERIFY(read.ok());
        QCOMPARE(
            outline(read->front()),
            (QStringList{"1<0 user: A", "2<1 assistant: B", "3<1 assistant: C", "4<3 user: D"}));
    }

    void read_chatGptAnswersThatBranch_areNotMerged()
    {
        const auto read = readConversations(chatGpt(node("a", "", said("assistant", "A")) + "," +
                                                    node("b", "a", said("assistant", "B")) + "," +
                                                    node("x", "b", "null") + "," +
                                                    node("c", "x", said("assistant", "C")) + "," +
                                                    node("d", "x", said("assistant", "D"))),
                                            "x");
        QVERIFY(read.ok());
        QCOMPARE(outline(read->front()),
                 (QStringList{"1<0 assistant: A\n\nB", "2<1 assistant: C", "3<1 assistant: D"}));
    }

    void read_chatGptSiblings_standInTheOrderOfChildren()
    {
        const auto read = readConversations(
            R"([{"current_node":"gone","mapping":{"a":{"children":["none","c","a","b"],"message":)" +
                said("user", "A") + "}," + node("b", "a", said("assistant", "B")) + "," +
                R"("c":{"parent":"nobody","message":)" + said("assistant", "C") + "}}}]",
            "x");
        QVERIFY(read.ok());
        QCOMPARE(outline(read->front()),
                 (QStringList{"1<0 user: A", "2<1 assistant: C", "3<1 assistant: B"}));
    }

    void read_oneChatGptConversation_isRead()
    {
        const auto read = readConversations(
            R"({"title":null,"mapping":{)" + node("a", "", said("user", "A")) + "}}", "x");
        QVERIFY(read.ok());
        QCOMPARE(read->front().title, std::string("A"));
    }

    void read_runnerConversation_followsItsOrder()
    {
        const auto read = readConversations(fixture("durable.json"), "durable.json");
        QVERIFY2(read.ok(), read.ok() ? "cannot happen" : read.error().message.c_str());
        QCOMPARE(outline(read->at(0)),
                 (QStringList{"1<0 system: You are a bird.",
                              "2<1 user: Sing, please.",
                              "3<2 assistant: La la",
                              "4<3 user: مرة أخرى",
                              "5<4 assistant: لا لا"}));
        QCOMPARE(read->at(0).messages[2].stop, std::string("interrupted"));
        QCOMPARE(read->at(0).createdMs, int64_t(1746281100123));
    }

    void read_runnerTexts_areTurns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("turns");
        const QStringList two = {"1<0 user: Hi", "2<1 assistant: Hello"};
        QTest::newRow("saved") << "User: Hi\n\nAssistant: Hello\n\n" << two;
        QTest::newRow("Windows") << "User: Hi\r\n\r\nAssistant: Hello\r\n" << two;
        QTest::newRow("Raven") << "Bob: Hi\n\nAlice: Hello\n\n" << two;
        QTest::newRow("Q and A") << "Q: Hi\nA: Hello" << two;
        QTest::newRow("Human and bot") << "Human:Hi\n\nBot:Hello" << two;
        QTest::newRow("Human and assistant") << "Human: Hi\n\nAssistant: Hello" << two;
        QTest::newRow("first version")
            << "**M E**\n - 5/12/2023, 3:04:05 PM\n\nHi\n\n**A I**\n - 5/12/2023\n\nHello\n\n"
            << two;
        QTest::newRow("answer first") << "Assistant: Hello\n\nUser: Hi"
                                      << QStringList{"1<0 assistant: Hello", "2<1 user: Hi"};
        QTest::newRow("another pair inside")
            << "User: Solve\n\nAssistant: Well:\nQ: 1+1?\nA: 2\n\n- User: no\n\n"
            << QStringList{"1<0 user: Solve", "2<1 assistant: Well:\nQ: 1+1?\nA: 2\n\n- User: no"};
        QTest::newRow("scripts")
            << "User: 你好\n\nمرحبا\n\nAssistant: 👨‍👩‍👧‍👦\n\n"
            << QStringList{"1<0 user: 你好\n\nمرحبا", "2<1 assistant: 👨‍👩‍👧‍👦"};
    }

    void read_runnerTexts_areTurns()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, turns);
        const auto read = readConversations(text.toStdString(), "conversation.txt");
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        QCOMPARE(outline(read->front()), turns);
    }

    void read_messageLists_areConversations()
    {
        const auto presets = readConversations(
            R"([{"name":"Poet","type":"chat","messages":[{"role":"system","content":"Rhyme"},)"
            R"({"role":"user","content":"Hi"},{"role":"tool","content":"x"},)"
            R"({"role":"assistant","content":[{"type":"text","text":"Sky"},{"type":"image_url"}]}]},)"
            R"({"name":"Empty","messages":[]}])",
            "presets.json");
        QVERIFY2(presets.ok(), presets.ok() ? "" : presets.error().message.c_str());
        QCOMPARE(presets->size(), size_t(1));
        QCOMPARE(presets->front().title, std::string("Poet"));
        QCOMPARE(outline(presets->front()),
                 (QStringList{"1<0 system: Rhyme",
                              "2<1 user: Hi",
                              "3<2 assistant: Sky\n\n[Image left out]"}));
    }

    void read_otherFiles_areRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const char *unknown = "x.txt: this is no file of conversations";
        QTest::newRow("empty") << QByteArray() << unknown;
        QTest::newRow("text") << QByteArray("Dear User: no") << unknown;
        QTest::newRow("one turn only") << QByteArray("User: hi\n") << unknown;
        QTest::newRow("not at the beginning")
            << QByteArray("Hm\nUser: hi\nAssistant: ho") << unknown;
        QTest::newRow("Latin-1") << QByteArray("User: \xe9\nAssistant: x") << unknown;
        QTest::newRow("binary") << QByteArray("User: \0\nAssistant: x", 21) << unknown;
        QTest::newRow("another JSON") << QByteArray("{\"a\":1}") << unknown;
        QTest::newRow("another array") << QByteArray("[1,{\"mapping\":3}]") << unknown;
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\"}") << unknown;
        QTest::newRow("zip") << QByteArray("PK\3\4abc")
                             << "x.txt: this is a ZIP archive; unpack it";
        QTest::newRow("broken JSON") << QByteArray("{\"a\":1") << "x.txt: JSON is wrong at byte 6";
        QTest::newRow("broken inside")
            << QByteArray("[{\"mapping\":{\"a\":{}}},{\"mapping\":{\"a\":{},\"b\":{\"parent\":]")
            << "x.txt: conversation 2: message 2: JSON is wrong at byte ";
        QTest::newRow("not UTF-8") << QByteArray("[{\"mapping\":{\"\xff\":{}}}]")
                                   << "x.txt: conversation 1: JSON is wrong at byte 14";
        QTest::newRow("behind") << QByteArray("[{\"mapping\":{}}] x")
                                << "something after the value";
        QTest::newRow("twice") << QByteArray("[{\"mapping\":{\"a\":{},\"b\":{},\"a\":{}}}]")
                               << "conversation 1: message 3 has the key of another one";
        QTest::newRow("circle")
            << QByteArray(
                   "[{\"mapping\":{\"r\":{},\"a\":{\"parent\":\"b\"},\"b\":{\"parent\":\"a\"}}}]")
            << "x.txt: conversation 1: message 2 is in a circle of messages";
        QTest::newRow("newer") << QByteArray("{\"format\":\"mynah-conversations\",\"version\":9}")
                               << "x.txt: these conversations are of version 9";
    }

    void read_otherFiles_areRefusedByName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, message);
        const auto read = readConversations(bytes.toStdString(), "x.txt");
        QVERIFY(!read.ok());
        const QString said = QString::fromStdString(read.error().message);
        QVERIFY2(said.contains(message), qPrintable(said));
        QVERIFY(!said.contains('\n') && said.startsWith("x.txt: "));
    }

    void read_brackets_doNotEndTheProgram()
    {
        for (const char *start :
             {"[", "[{\"mapping\":", "[{\"mapping\":{\"a\":{\"message\":{\"x\":"})
            for (const char *piece : {"[", "{\"a\":"}) {
                std::string text = start;
                for (int i = 0; i < 200000; ++i)
                    text += piece;
                QVERIFY(!readConversations(text, "x").ok());
            }
    }

    void read_moreThanAnyoneHas_isRefused()
    {
        const auto times = [](const std::string &piece, int count) {
            std::string out = piece;
            for (int i = 1; i < count; ++i)
                out.append(",").append(piece);
            return out;
        };
        const std::string own =
            "{\"format\":\"mynah-conversations\",\"version\":1,\"conversations\":[";
        const std::string files[] = {
            "{\"conversation\":{" + times("\"a\":{}", 1000001) + "}}",
            "{\"conversation\":{},\"conversationOrder\":[" + times("1", 1000001) + "]}",
            "{\"mapping\":{\"a\":{\"children\":[" + times("1", 1000001) + "]}}}",
            own + times("{}", 1000001) + "]}",
            own + "{\"messages\":[" + times(R"({"id":1,"role":"user","text":""})", 1000001) +
                "]}]}",
            "[" + times("{\"mapping\":{}}", 1000001) + "]"};
        for (const std::string &file : files) {
            const auto read = readConversations(file, "x");
            QVERIFY(!read.ok());
            QVERIFY(read.error().message.find("more than a million") != std::string::npos);
        }
        std::string turns, sections;
        for (int i = 0; i < 500001; ++i) {
            turns += "Q:a\nA:b\n";
            sections += "## User\n## Assistant\n";
        }
        QVERIFY(!readConversations(turns, "x").ok());
        QVERIFY(!readConversations(sections, "x").ok());
        QVERIFY(readConversations(std::string_view(turns).substr(8), "x").ok());
        QVERIFY(readConversations(own + times("{}", 1000000) + "]}", "x").ok());
    }

    /// A hundred times slower would be quadratic; the timeout of the test finds it.
    void read_longChainsAndWideTrees_takeLinearTime()
    {
        std::string chain, wide = node("n0", "", said("user", "A"));
        for (int i = 0; i < 200000; ++i) {
            const std::string key = std::string("n").append(std::to_string(i));
            const std::string parent = std::string("n").append(std::to_string(i - 1));
            chain += i == 0 ? "" : ",";
            chain += node(key, i == 0 ? "" : parent, said(i % 2 ? "assistant" : "user", "x"));
            if (i > 0)
                wide.append(",").append(node(key, "n0", said("assistant", "y")));
        }
        const auto long_ = readConversations(chatGpt(chain, ",\"current_node\":\"n199999\""), "x");
        QVERIFY(long_.ok());
        QCOMPARE(activeBranch(long_->front()).size(), size_t(200000));
        const auto broad = readConversations(chatGpt(wide), "x");
        QVERIFY(broad.ok());
        QCOMPARE(broad->front().messages.size(), size_t(200000));
        const auto again = conversationsFromJson(conversationsToJson(*long_));
        QVERIFY(again.ok() && *again == *long_);
    }
};

QTEST_GUILESS_MAIN(TestConversationImport)
#include "tst_conversation_import.moc"
