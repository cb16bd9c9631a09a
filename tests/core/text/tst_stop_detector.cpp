// Stops by phase: inside a thought, behind it, in strict and in long answers; each for every way
// that the text can be cut into tokens.
#include "core/text/stop_detector.h"
#include "core/text/utf8.h"

#include <QtTest>

using namespace mynah;

namespace {

const std::vector<std::string> kRoles = {"User:", "Assistant:", "System:"};

struct Outcome {
    std::string shown, text;
    StopDetector::Reason reason;
    std::string turn; // bytes before the cut
    bool thought = false;
};

Outcome run(const std::vector<std::string> &tokens, const StopRules &rules, const char *prefix)
{
    StopDetector detector(rules, prefix);
    Outcome outcome;
    outcome.shown = detector.takeText();
    size_t kept = 0;
    for (const std::string &token : tokens) {
        if (detector.push(token) == StopDetector::Verdict::Stop)
            break;
        if (detector.keptBytes() < kept)
            qFatal("fewer bytes are kept than before");
        kept = detector.keptBytes();
        outcome.shown += detector.takeText();
    }
    detector.end();
    outcome.shown += detector.takeText();
    outcome.text = detector.finalText();
    outcome.reason = detector.reason();
    const size_t cut = detector.bytes().size() - detector.bytesAfterCut();
    if (cut < kept)
        qFatal("what was kept lies behind the cut");
    outcome.turn = detector.bytes().substr(0, cut);
    outcome.thought = detector.hasThought();
    return outcome;
}

} // namespace

class TestStopDetector : public QObject {
    Q_OBJECT

private slots:
    void phases_data()
    {
        using Reason = StopDetector::Reason;
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("turn"); // prefix included
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name,
                            const char *prefix,
                            const char *bytes,
                            bool strict,
                            const char *text,
                            const char *turn,
                            Reason reason) {
            QTest::newRow(name) << QByteArray(prefix) << QByteArray(bytes) << strict
                                << QByteArray(text) << QByteArray(turn) << int(reason);
        };
        row("blank lines in a thought",
            " <think",
            ">\nA\n\nB\n</think>\nC\n\nD",
            true,
            "<think>\nA\n\nB\n</think>\nC",
            " <think>\nA\n\nB\n</think>\nC\n\n",
            Reason::BlankLine);
        row("stop text in a thought",
            " <think",
            ">\nEND</think>C END",
            true,
            "<think>\nEND</think>C",
            " <think>\nEND</think>C ",
            Reason::StopText);
        row("role in a thought",
            " <think",
            ">\nA\n\nUser: B",
            true,
            "<think>\nA",
            " <think>\nA\n\n",
            Reason::Role);
        row("fast",
            " <think>\n</think",
            ">\n\nHi\n\nUser",
            true,
            "<think>\n</think>\n\nHi",
            " <think>\n</think>\n\nHi\n\n",
            Reason::BlankLine);
        row("a thought of the model's own",
            "",
            " <think>A\n\nB</think> C\n\n",
            true,
            "<think>A\n\nB</think> C",
            " <think>A\n\nB</think> C\n\n",
            Reason::BlankLine);
        row("almost a thought",
            "",
            " <thinker>A\n\nB",
            true,
            "<thinker>A",
            " <thinker>A\n\n",
            Reason::BlankLine);
        row("tags later are text",
            "",
            " A <think> b\n\nC",
            true,
            "A <think> b",
            " A <think> b\n\n",
            Reason::BlankLine);
        row("long answer",
            "",
            " A\n\nB\n\nUsers: C\n\nUser: D",
            false,
            "A\n\nB\n\nUsers: C",
            " A\n\nB\n\nUsers: C\n\n",
            Reason::Role);
        row("long answer with a role in a line",
            "",
            " A\nUser: B\n\nAssistant: C",
            false,
            "A\nUser: B",
            " A\nUser: B\n\n",
            Reason::Role);
        row("long answer after a thought",
            " <think",
            ">A</think>\n\nB\n\nC\n\nSystem:",
            false,
            "<think>A</think>\n\nB\n\nC",
            " <think>A</think>\n\nB\n\nC\n\n",
            Reason::Role);
        row("stop text in a long answer",
            "",
            " A\n\nB\n\n END",
            false,
            "A\n\nB",
            " A\n\nB\n\n ",
            Reason::StopText);
        row("no end",
            " <think",
            ">A</think",
            true,
            "<think>A</think",
            " <think>A</think",
            Reason::None);
        row("a role at once behind the thought",
            " <think",
            ">A</think>\n\nUser: B",
            true,
            "<think>A</think>",
            " <think>A</think>\n\n",
            Reason::Role);
    }

    void phases()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, strict);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, turn);
        QFETCH(int, reason);
        const std::string all = bytes.toStdString();
        for (size_t first = 0; first <= all.size(); ++first) {
            for (size_t second = first; second <= all.size(); ++second) {
                const Outcome outcome = run(
                    {all.substr(0, first), all.substr(first, second - first), all.substr(second)},
                    {strict, kRoles, {"END"}},
                    prefix.constData());
                QCOMPARE(outcome.text, text.toStdString());
                QCOMPARE(outcome.shown, text.toStdString());
                QCOMPARE(int(outcome.reason), reason);
                QCOMPARE(outcome.turn, turn.toStdString());
            }
        }
        QStringList single;
        std::vector<std::string> tokens;
        for (const char c : all)
            tokens.emplace_back(1, c);
        QCOMPARE(run(tokens, {strict, kRoles, {"END"}}, prefix.constData()).text,
                 text.toStdString());
    }

    void tags_appearWhole()
    {
        StopDetector detector({true, kRoles, {}}, " <think");
        QCOMPARE(detector.takeText(), std::string());
        detector.push(">\n");
        QCOMPARE(detector.takeText(), std::string("<think>"));
        detector.push("A</th");
        QCOMPARE(detector.takeText(), std::string("\nA"));
        detector.push("ink");
        QCOMPARE(detector.takeText(), std::string());
        detector.push(">\nB");
        QCOMPARE(detector.takeText(), std::string("</think>\nB"));
    }

    void role_isNeverShown_andAskedForInTime()
    {
        StopDetector detector({false, kRoles, {}});
        detector.push(" A\n\n");
        QCOMPARE(detector.keptBytes(), detector.bytes().size()); // the blank line may stay
        detector.push("Us");
        QCOMPARE(detector.keptBytes(), size_t(4));
        QCOMPARE(detector.takeText(), std::string("A"));
        detector.push("ed");
        QCOMPARE(detector.keptBytes(), detector.bytes().size());
        QCOMPARE(detector.takeText(), std::string("\n\nUsed"));
    }

    void thought_isTold()
    {
        QVERIFY(!run({" A\n\n"}, {}, "").thought);
        QVERIFY(!run({">\n\nA\n\n"}, {}, " <think>\n</think").thought);
        QVERIFY(run({">\nA"}, {}, " <think").thought);
        StopDetector detector({}, " <think");
        QVERIFY(detector.thoughtOpen());
        detector.push(">A</think>\n\nB");
        QVERIFY(!detector.thoughtOpen() && detector.hasThought());
        QCOMPARE(detector.bytes().substr(detector.answerBegin()), std::string("B"));
    }

    void newlinesBehindAThought_endIt()
    {
        const Outcome outcome = run({">A</think>", "\n", "\n", "\n", "x"}, {}, " <think");
        QCOMPARE(outcome.text, std::string("<think>A</think>"));
        QVERIFY(outcome.reason == StopDetector::Reason::BlankLine);
    }
};

QTEST_GUILESS_MAIN(TestStopDetector)
#include "tst_stop_detector.moc"
