// What stands before an answer, as ids, in each format.
#include "core/session/turn_tokens.h"

#include <QtTest>

using namespace mynah;

namespace {

TurnRequest ask(const char *format, const std::string &text = "Hi")
{
    TurnRequest request;
    request.prompt.format = format;
    request.userText = text;
    return request;
}

} // namespace

class TestTurnTokens : public QObject {
    Q_OBJECT

    std::unique_ptr<Tokenizer> m_world, m_neox, m_bytes = makeByteTokenizer();

    std::string textOf(const TurnRequest &request) const
    {
        const auto turn = turnTokens(request, *m_bytes);
        if (!turn.ok())
            return "error: " + turn.error().message;
        return m_bytes->decode(turn->all).value();
    }

private slots:
    void initTestCase()
    {
        const std::string folder = MYNAH_SHARED_DIR "/fixtures/tokenizer/";
        auto world = loadVocabulary(folder + "rwkv_vocab_v20230424.txt");
        auto neox = loadVocabulary(folder + "20B_tokenizer.json");
        if (world.ok())
            m_world = std::move(*world);
        if (neox.ok())
            m_neox = std::move(*neox);
    }

    void startToken_hasASwitch()
    {
        if (!m_world)
            QSKIP("The World vocabulary is not there.");
        TurnRequest request = ask("user-assistant");
        auto with = turnTokens(request, *m_world);
        request.prompt.startToken = false;
        auto without = turnTokens(request, *m_world);
        QVERIFY(with.ok() && without.ok());
        QCOMPARE(with->all.front(), 0);
        with->all.erase(with->all.begin());
        QVERIFY(with->all == without->all);
        QCOMPARE(without->userBegin, size_t(0));
    }

    void raven_blankLinesAreTwoTokens()
    {
        if (!m_neox)
            QSKIP("The 20B vocabulary is not there.");
        TurnRequest request = ask("raven");
        request.transcript = {{Role::User, "Hello", {}, 0}, {Role::Assistant, "Oh.", {}, 0}};
        const auto turn = turnTokens(request, *m_neox);
        QVERIFY(turn.ok());
        const auto &ids = turn->all;
        QVERIFY(turn->opening > 2);
        QCOMPARE(ids[turn->opening - 1], 187);
        QCOMPARE(ids[turn->opening - 2], 187);
        QCOMPARE(ids[turn->userBegin - 1], 187);
        QCOMPARE(ids[turn->userBegin - 2], 187);
    }

    void primeText_givesWayToASystemText_andToAnOrigin()
    {
        TurnRequest request = ask("world");
        QVERIFY(textOf(request).starts_with("User: hi\n\nAssistant: Hi. I am"));
        QVERIFY(turnTokens(request, *m_bytes)->opening > 0);
        request.transcript = {{Role::System, " ", {}, 0}};
        QVERIFY(textOf(request).starts_with("User: hi\n\nAssistant: Hi. I am"));
        request.transcript = {{Role::System, "Be brief.", {}, 0}};
        QCOMPARE(textOf(request), std::string("System: Be brief.\n\nUser: Hi\n\nAssistant:"));
        auto origin = std::make_shared<Snapshot>();
        origin->tokens = m_bytes->encode("Once.\n\n");
        request.transcript.clear();
        request.origin = origin;
        QCOMPARE(textOf(request), std::string("Once.\n\nUser: Hi\n\nAssistant:"));
    }

    void instruction_isSaidWithEachInput()
    {
        TurnRequest request = ask("instruction-response", "two");
        request.transcript = {{Role::System, "Count.", {}, 0},
                              {Role::User, "one", {}, 0},
                              {Role::Assistant, "1", {}, 0}};
        QCOMPARE(textOf(request),
                 std::string("Instruction: Count.\n\nInput: one\n\nResponse: 1\n\n"
                             "Instruction: Count.\n\nInput: two\n\nResponse:"));
        QCOMPARE(turnTokens(request, *m_bytes)->opening, size_t(0));
    }

    void translation_readsOneTurnAlone()
    {
        TurnRequest request = ask("english-chinese", "two");
        request.transcript = {{Role::User, "one", {}, 0}, {Role::Assistant, "yi", {}, 0}};
        QCOMPARE(textOf(request), std::string("English: two\n\nChinese:"));
        request.continues = true;
        QCOMPARE(textOf(request), std::string("English: one\n\nChinese: yi"));
    }

    void tokensOfAnotherFormat_areNotUsed()
    {
        TurnRequest request = ask("question-answer", "two");
        const uint64_t digest = m_bytes->digest();
        // Not what the texts say, so that their use shows.
        request.transcript = {
            {Role::User, "one", m_bytes->encode("User: ONE\n\nAssistant:"), digest},
            {Role::Assistant, "1", m_bytes->encode(" I\n\n"), digest},
            {Role::User, "or", m_bytes->encode("Question: OR\n\nAnswer:"), digest},
            {Role::Assistant, "0", m_bytes->encode(" O\n\n"), digest}};
        QCOMPARE(textOf(request),
                 std::string("Question: one\n\nAnswer: 1\n\n"
                             "Question: OR\n\nAnswer: O\n\nQuestion: two\n\nAnswer:"));
    }

    void tokensWithAThinkPrefix_areUsed()
    {
        TurnRequest request = ask("g1", "two");
        const uint64_t digest = m_bytes->digest();
        request.transcript = {
            {Role::User, "one", m_bytes->encode("User: one think\n\nAssistant:"), digest},
            {Role::Assistant,
             "<think>x</think>1",
             m_bytes->encode(" <think>x</think>1\n\n"),
             digest}};
        QCOMPARE(textOf(request),
                 std::string("User: one think\n\nAssistant: <think>x</think>1\n\n"
                             "User: two\n\nAssistant:"));
        request.transcript[0].tokens.clear(); // as if another model had read it
        QCOMPARE(textOf(request),
                 std::string("User: one\n\nAssistant: 1\n\nUser: two\n\nAssistant:"));
        request.prompt.rememberThoughts = true;
        QCOMPARE(textOf(request),
                 std::string("User: one\n\nAssistant: <think>x</think>1\n\n"
                             "User: two\n\nAssistant:"));
    }

    void thinkPrefix_sharesTheTurnBeforeIt()
    {
        if (!m_world)
            QSKIP("The World vocabulary is not there.");
        for (const Thinking mode : thinkingModes(promptFormat("g1"))) {
            TurnRequest request = ask("g1");
            request.prompt.thinking = mode;
            const auto turn = turnTokens(request, *m_world);
            QVERIFY(turn.ok());
            QCOMPARE(turn->prefix, std::string(thinkPrefix(promptFormat("g1"), mode)));
            QCOMPARE(m_world->decode(turn->plainUser).value(),
                     userTurn(promptFormat("g1"), "Hi", request.prompt));
            QCOMPARE(turn->userEnd, turn->userBegin + turn->plainUser.size());
            QCOMPARE(m_world->decode(turn->answer).value(), turn->prefix);
            QVERIFY(beginsWith(std::span(turn->all).subspan(turn->userBegin), turn->plainUser));
        }
    }
};

QTEST_GUILESS_MAIN(TestTurnTokens)
#include "tst_turn_tokens.moc"
