#include "conversation_samples.h"
#include "core/storage/conversation_json.h"
#include "core/text/utf8.h"

#include <QTest>

#include <limits>

using namespace mynah;

namespace {

/// A file with one conversation of these members, which begin behind a title.
std::string fileOf(const std::string &members)
{
    return "{\"format\":\"mynah-conversations\",\"version\":1,\"conversations\":[{\"title\":\"t\"" +
           members + "}]}";
}

std::string messagesOf(const std::string &messages)
{
    return fileOf(",\"messages\":[" + messages + "]");
}

} // namespace

class TestConversationJson : public QObject {
    Q_OBJECT

private slots:
    void read_whatWasWritten_isEqual()
    {
        const std::vector<ConversationTree> trees = {
            sampleTree(), ConversationTree(), sampleTree()};
        const auto read = conversationsFromJson(conversationsToJson(trees));
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        QVERIFY(*read == trees);
        const auto none = conversationsFromJson(conversationsToJson({}));
        QVERIFY(none.ok() && none->empty());
    }

    void write_textThatIsNotUtf8_isReplaced()
    {
        ConversationTree tree;
        tree.title = "a\xff";
        tree.messages = {sampleMessage(1, 0, Role::User, "\xed\xa0\x80 \xc3")};
        tree.activeLeaf = 1;
        const std::string json = conversationsToJson(std::span(&tree, 1));
        QVERIFY(isValidUtf8(json));
        const auto read = conversationsFromJson(json);
        QVERIFY(read.ok());
        QCOMPARE(read->front().title, std::string("a\xef\xbf\xbd"));
        QCOMPARE(read->front().messages[0].text, replaceInvalidUtf8("\xed\xa0\x80 \xc3"));
    }

    void read_halfSurrogates_areReplaced()
    {
        const auto read = conversationsFromJson(messagesOf(
            R"({"id":1,"role":"user","text":"\ud83d a\udc4d\ud83d\ud83d\udc4d\ud83d\n"})"));
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        const std::string u = "\xef\xbf\xbd";
        QCOMPARE(read->front().messages[0].text, u + " a" + u + u + "\xf0\x9f\x91\x8d" + u + "\n");
    }

    void read_absentAndUnknownMembers_areDefaultsAndPassedOver()
    {
        const auto read = conversationsFromJson(
            R"({"new":[{"x":1}],"conversations":[{"messages":[{"id":5,"role":"user","text":"x",)"
            R"("colour":{"r":1}}]}],"version":1,"format":"mynah-conversations"})");
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        ConversationTree expected;
        expected.messages = {sampleMessage(5, 0, Role::User, "x")};
        QVERIFY(read->front() == expected);
    }

    void read_wrongFile_saysWhereAndWhat_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const std::string &json, const char *message) {
            QTest::newRow(name) << QString::fromStdString(json) << message;
        };
        const std::string first = R"({"id":1,"role":"user","text":"x"},)";
        row("format", R"({"format":"other","version":1})", "the member \"format\" is not \"mynah-");
        row("no version", R"({"format":"mynah-conversations"})", "\"version\" is missing");
        row("newer",
            R"({"format":"mynah-conversations","version":2,"conversations":7})",
            "are of version 2 of the format, this program knows 1");
        row("no list",
            R"({"format":"mynah-conversations","version":1})",
            "\"conversations\" is missing");
        row("list",
            R"({"format":"mynah-conversations","version":1,"conversations":{}})",
            "\"conversations\" is not an array");
        row("behind", conversationsToJson({}) + "x", "there is something after the value");
        row("title",
            fileOf(",\"pinned\":1"),
            "conversation 1: the member \"pinned\" is not true or");
        row("twice",
            fileOf(",\"title\":\"u\""),
            "conversation 1: the member \"title\" is there twice");
        row("time", fileOf(",\"created_ms\":-1"), "conversation 1: its time lies before 1970");
        row("late", fileOf(",\"updated_ms\":253402300800000"), "behind the year 9999");
        row("fraction", fileOf(",\"created_ms\":1.5"), "\"created_ms\" is not a whole number");
        row("leaf", fileOf(",\"active_leaf\":3"), "conversation 1: its active leaf 3 is not there");
        row("message", messagesOf("7"), "conversation 1, message 1: it is not an object");
        row("no id",
            messagesOf(R"({"role":"user","text":""})"),
            "conversation 1, message 1: the member \"id\" is missing");
        row("no role", messagesOf(R"({"id":1,"text":""})"), "\"role\" is missing");
        row("no text", messagesOf(R"({"id":1,"role":"user"})"), "\"text\" is missing");
        row("role",
            messagesOf(R"({"id":1,"role":"tool","text":""})"),
            "conversation 1, message 1: the role \"tool\" is not known");
        row("text",
            messagesOf(first + R"({"id":2,"role":"user","text":null})"),
            "conversation 1, message 2: the member \"text\" is not a string");
        row("zero", messagesOf(R"({"id":0,"role":"user","text":""})"), "its id is not above 0");
        row("same id",
            messagesOf(first + R"({"id":1,"role":"user","text":""})"),
            "conversation 1, message 2: its id 1 is that of another message");
        row("parent",
            messagesOf(first + R"({"id":2,"parent":9,"role":"user","text":""})"),
            "conversation 1, message 2: its parent 9 is not there");
        row("self",
            messagesOf(R"({"id":2,"parent":2,"role":"user","text":""})"),
            "message 1: its parent 2 does not stand before it");
        row("circle",
            messagesOf(R"({"id":1,"parent":2,"role":"user","text":""},)"
                       R"({"id":2,"parent":1,"role":"user","text":""})"),
            "message 1: its parent 2 does not stand before it");
        row("message time",
            messagesOf(R"({"id":1,"role":"user","text":"","created_ms":-5})"),
            "conversation 1, message 1: its time lies before 1970");
        row("speed",
            messagesOf(R"({"id":1,"role":"user","text":"","tokens_per_second":-1})"),
            "tokens per second");
        row("tokens",
            messagesOf(R"({"id":1,"role":"user","text":"","tokens":[1,-1]})"),
            "message 1: a token is not a whole number from 0");
        row("large token",
            messagesOf(R"({"id":1,"role":"user","text":"","tokens":[2147483648]})"),
            "a token is not");
        row("tokens kind",
            messagesOf(R"({"id":1,"role":"user","text":"","tokens":"AAA="})"),
            "\"tokens\" is not an array");
        row("digest",
            messagesOf(R"({"id":1,"role":"user","text":"","tokenizer":"-123456789abcdef"})"),
            "16 hexadecimal digits");
        row("syntax",
            messagesOf(first + R"({"id":2,"role":"user" "text":""})"),
            "conversation 1, message 2: JSON is wrong at byte ");
        row("deep", messagesOf(std::string(100, '[')), "conversation 1, message 1: it is not an");
        row("deep unknown", fileOf(",\"x\":" + std::string(100, '[')), "nested too deeply");
    }

    void read_wrongFile_saysWhereAndWhat()
    {
        QFETCH(const QString, json);
        QFETCH(const QString, message);
        const auto read = conversationsFromJson(json.toStdString());
        QVERIFY(!read.ok());
        const QString said = QString::fromStdString(read.error().message);
        QVERIFY2(said.contains(message), qPrintable(said));
        QVERIFY(!said.contains('\n'));
        QVERIFY(read.error().code == ErrorCode::FileRead ||
                read.error().code == ErrorCode::Unsupported);
    }

    void read_thePlaceOfALaterConversation_isCounted()
    {
        const std::string json =
            R"({"format":"mynah-conversations","version":1,"conversations":[{},{},{"title":1}]})";
        QCOMPARE(conversationsFromJson(json).error().message,
                 std::string("conversation 3: the member \"title\" is not a string"));
    }

    void read_everyPrefix_isRefused()
    {
        const ConversationTree tree = sampleTree();
        const std::string json = conversationsToJson(std::span(&tree, 1));
        for (size_t length = 0; length + 2 < json.size(); ++length)
            QVERIFY(!conversationsFromJson(std::string_view(json).substr(0, length)).ok());
    }
};

QTEST_GUILESS_MAIN(TestConversationJson)
#include "tst_conversation_json.moc"
