#include "conversation_samples.h"
#include "core/storage/conversation_tree.h"
#include "core/storage/date_text.h"
#include "core/storage/file_name.h"
#include "core/text/utf8.h"

#include <QTest>

#include <limits>

using namespace mynah;

class TestConversationTree : public QObject {
    Q_OBJECT

private slots:
    void activeBranch_ofATree_isTheShownOne()
    {
        const ConversationTree tree = sampleTree();
        std::vector<int64_t> ids;
        for (const MessageNode *message : activeBranch(tree))
            ids.push_back(message->id);
        QCOMPARE(ids, (std::vector<int64_t>{3, 7, 12, 13, 20}));
        QVERIFY(activeBranch(ConversationTree()).empty());
    }

    void activeBranch_ofACircle_ends()
    {
        ConversationTree tree;
        tree.messages = {sampleMessage(1, 2, Role::User, ""), sampleMessage(2, 1, Role::User, "")};
        tree.activeLeaf = 2;
        QCOMPARE(activeBranch(tree).size(), size_t(2));
    }

    void checkTree_numberThatIsNone_isRefused()
    {
        ConversationTree tree = sampleTree();
        QVERIFY(checkTree(tree).ok());
        tree.messages[1].tokensPerSecond = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(checkTree(tree).error().message.starts_with("message 2: its tokens per second"));
    }

    void appendTurn_sameRoleAgain_isOneMessage()
    {
        ConversationTree tree;
        appendTurn(tree, Role::User, "a", 5);
        appendTurn(tree, Role::User, "b", 6);
        appendTurn(tree, Role::Assistant, "c", 7);
        completeTree(tree);
        QCOMPARE(tree.messages.size(), size_t(2));
        QCOMPARE(tree.messages[0].text, std::string("a\n\nb"));
        QCOMPARE(tree.messages[1].parent, int64_t(1));
        QCOMPARE(tree.title, std::string("a b"));
        QCOMPARE(tree.createdMs, int64_t(5));
        QCOMPARE(tree.updatedMs, int64_t(7));
        QVERIFY(checkTree(tree).ok());
    }

    void dateText_isReadAgain()
    {
        QCOMPARE(dateText(1746281100123), std::string("2025-05-03 14:05 UTC"));
        QCOMPARE(dateText(951782400000), std::string("2000-02-29 00:00 UTC"));
        QCOMPARE(dateText(-1), std::string("1970-01-01 00:00 UTC"));
        QCOMPARE(dateText(std::numeric_limits<int64_t>::max()),
                 std::string("9999-12-31 23:59 UTC"));
        QCOMPARE(parseDate("2025-05-03 14:05 UTC").value(), int64_t(1746281100000));
        QCOMPARE(parseDate("2025-05-03T14:05:06.789Z").value(), int64_t(1746281106789));
        for (const char *text : {"",
                                 "2025-02-29 14:05 UTC",
                                 "2025-05-03 24:05 UTC",
                                 "2025-05-03",
                                 "1969-12-31T23:59:59.000Z",
                                 "2025-05-03T14:05:06.789+02:00",
                                 "2025-5-3 14:05 UTC",
                                 "2025-05-03T14:05:61Z",
                                 "2025-05-03T14:05:06.7Z"})
            QVERIFY2(!parseDate(text), text);
    }

    void fileName_ofTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Birds of Asia"
                               << "Birds of Asia";
        QTest::newRow("separators") << "a/b\\c: d*?\"<>|"
                                    << "a-b-c- d------";
        QTest::newRow("up") << "../../etc/passwd"
                            << "-..-etc-passwd";
        QTest::newRow("lines") << " one\r\n\ttwo\x1b[31m "
                               << "one two [31m";
        QTest::newRow("C1") << QString("a") + QChar(0x9b) + "b"
                            << "ab";
        QTest::newRow("Arabic") << "محادثة عن الطيور"
                                << "محادثة عن الطيور";
        QTest::newRow("Persian joiner") << "می‌خواهم"
                                        << "می‌خواهم";
        QTest::newRow("emoji") << "👨‍👩‍👧‍👦 family"
                               << "👨‍👩‍👧‍👦 family";
        QTest::newRow("turned") << QString("exe") + QChar(0x202e) + "txt.pdf"
                                << "exetxt.pdf";
        QTest::newRow("isolates") << QString(QChar(0x2066)) + "a" + QChar(0x2069) << "a";
        QTest::newRow("device") << "con"
                                << "_con";
        QTest::newRow("device with extension") << "Nul.txt"
                                               << "_Nul.txt";
        QTest::newRow("port") << "COM1"
                              << "_COM1";
        QTest::newRow("superscript port") << "lpt²"
                                          << "_lpt²";
        QTest::newRow("no port") << "COMMON"
                                 << "COMMON";
        QTest::newRow("hidden") << "...hidden"
                                << "hidden";
        QTest::newRow("dots at the end") << "What...  . "
                                         << "What";
        QTest::newRow("empty") << " \n"
                               << "Conversation";
        QTest::newRow("only dots") << "..."
                                   << "Conversation";
    }

    void fileName_ofTitles()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        QCOMPARE(QString::fromStdString(fileNameFromTitle(title.toStdString())), name);
    }

    void fileName_ofLongTitles_isShortEverywhere()
    {
        const auto repeated = [](const std::string &text, int times) {
            std::string out;
            for (int i = 0; i < times; ++i)
                out += text;
            return out;
        };
        QCOMPARE(fileNameFromTitle(repeated("a", 500)).size(), size_t(80));
        for (const char *text : {"\xe4\xbd\xa0", "\xf0\x9f\x91\xa8\xe2\x80\x8d", "word "}) {
            const std::string name = fileNameFromTitle(repeated(text, 300));
            QVERIFY(isValidUtf8(name));
            QVERIFY(name.size() <= 200 && countCodePoints(name) <= 80);
            QVERIFY(name.size() > 60);
            QVERIFY(!name.ends_with("\xe2\x80\x8d") && !name.ends_with(' '));
        }
        QVERIFY(isValidUtf8(fileNameFromTitle("a\xff\xc3")));
    }
};

QTEST_GUILESS_MAIN(TestConversationTree)
#include "tst_conversation_tree.moc"
