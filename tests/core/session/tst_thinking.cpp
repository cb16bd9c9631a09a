// Turns with thoughts, roles and long answers on a real model whose words are put in its mouth: the
// ids that it writes get the texts of a script.
#include "core/session/local_chat_engine.h"

#include <QtTest>

using namespace mynah;

namespace {

const std::string kModel =
    std::string(MYNAH_SHARED_DIR) + "/fixtures/rand-7v0-world/model-q8_0.gguf";

/// A tokenizer with other texts for some ids. Encoding does not know of them.
class Scripted final : public Tokenizer {
public:
    explicit Scripted(std::unique_ptr<Tokenizer> inner) : m_inner(std::move(inner)) {}
    std::map<TokenId, std::string> texts;

    std::string_view name() const override { return m_inner->name(); }
    int64_t size() const override { return m_inner->size(); }
    std::string_view bytesOf(TokenId id) const override
    {
        const auto found = texts.find(id);
        return found == texts.end() ? m_inner->bytesOf(id) : std::string_view(found->second);
    }
    std::vector<TokenId> encode(std::string_view bytes) const override
    {
        return m_inner->encode(bytes);
    }
    TokenId endOfText() const override { return m_inner->endOfText(); }
    uint64_t digest() const override { return m_inner->digest(); }

private:
    std::unique_ptr<Tokenizer> m_inner;
};

struct Engine {
    std::unique_ptr<LocalChatEngine> engine;
    Scripted *tokenizer = nullptr;
};

Engine open()
{
    EngineOptions options;
    options.modelPath = kModel;
    auto loaded = loadEngineModel(options, true);
    if (!loaded.ok())
        qFatal("%s", loaded.error().message.c_str());
    auto scripted = std::make_unique<Scripted>(std::move(loaded->tokenizer));
    Engine engine;
    engine.tokenizer = scripted.get();
    loaded->tokenizer = std::move(scripted);
    auto session = Session::create(*loaded->model);
    if (!session.ok())
        qFatal("no session");
    engine.engine = std::make_unique<LocalChatEngine>(std::move(*loaded), std::move(*session));
    return engine;
}

TurnRequest ask(const std::string &text, Thinking thinking = Thinking::Off)
{
    TurnRequest request;
    request.userText = text;
    request.maxTokens = 40;
    request.prompt.format = "g1";
    request.prompt.thinking = thinking;
    request.sampling.temperature = 0;
    request.sampling.presencePenalty = 1000; // no id comes twice
    request.sampling.penaltyDecay = 1;
    request.sampling.banEndOfText = true;
    return request;
}

std::vector<ChatMessage> transcriptOf(const TurnRequest &request, const TurnResult &answer)
{
    auto transcript = request.transcript;
    transcript.push_back({Role::User, request.userText, answer.userTokens, answer.tokenizer});
    transcript.push_back({Role::Assistant, answer.text, answer.answerTokens, answer.tokenizer});
    return transcript;
}

/// Answers with the script: what the model would write is found out first.
TurnResult say(Engine &engine, const TurnRequest &request, const std::vector<std::string> &script)
{
    TurnRequest rehearsal = request;
    rehearsal.maxTokens = int(script.size());
    rehearsal.prompt.longAnswers = rehearsal.prompt.rememberThoughts = true;
    rehearsal.stopTexts.clear();
    engine.tokenizer->texts.clear();
    auto rehearsed = engine.engine->answer(rehearsal, {}, {});
    if (!rehearsed.ok() || rehearsed->generatedTokens != int64_t(script.size()))
        qFatal("the rehearsal failed");
    const auto &ids = rehearsed->answerTokens;
    for (size_t i = 0; i < script.size(); ++i)
        engine.tokenizer->texts[ids[ids.size() - script.size() + i]] = script[i];
    auto result = engine.engine->answer(request, {}, {});
    if (!result.ok())
        qFatal("%s", result.error().message.c_str());
    return *result;
}

/// The state that the answer left is the one that reading the transcript leads to.
bool isWhatTheNextTurnReads(Engine &engine, const TurnRequest &request, const TurnResult &result)
{
    TurnRequest next = ask("Go on.");
    next.prompt.rememberThoughts = request.prompt.rememberThoughts;
    next.maxTokens = 3;
    next.transcript = transcriptOf(request, result);
    const auto texts = engine.tokenizer->texts;
    const auto live = engine.engine->answer(next, {}, {});
    Engine other = open();
    other.tokenizer->texts = texts;
    const auto read = other.engine->answer(next, {}, {});
    next.start = result.snapshot;
    Engine third = open();
    third.tokenizer->texts = texts;
    const auto resumed = third.engine->answer(next, {}, {});
    return live.ok() && read.ok() && resumed.ok() && live->resumed && !read->resumed &&
           resumed->resumed && resumed->resumedTokens == int64_t(result.snapshot->tokens.size()) &&
           *live->snapshot == *read->snapshot && *live->snapshot == *resumed->snapshot;
}

} // namespace

class TestThinking : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
    }

    void forgottenThought_isShownButNotInTheState()
    {
        Engine engine = open();
        const TurnRequest request = ask("Why?", Thinking::On);
        const auto result =
            say(engine, request, {">\n", "Hm", "\n\n", "So.", "</think", ">\n", "Yes", "\n\n"});
        QCOMPARE(result.text, std::string("<think>\nHm\n\nSo.</think>\nYes"));
        QVERIFY(result.stop == StopReason::BlankLine);
        QVERIFY(result.thoughtSeconds > 0 && result.thoughtSeconds < result.generateSeconds);
        QVERIFY(result.userTokens == engine.tokenizer->encode("User: Why? think\n\nAssistant:"));
        QVERIFY(result.answerTokens == engine.tokenizer->encode(" Yes\n\n"));
        std::vector<TokenId> all = {0};
        all.insert(all.end(), result.userTokens.begin(), result.userTokens.end());
        all.insert(all.end(), result.answerTokens.begin(), result.answerTokens.end());
        QVERIFY(result.snapshot->tokens == all);
        QVERIFY(isWhatTheNextTurnReads(engine, request, result));
    }

    void severalAnswers_forgetTheirThoughtsToo()
    {
        Engine engine = open();
        for (const bool remember : {false, true}) {
            TurnRequest request = ask("Why?", Thinking::On);
            request.prompt.rememberThoughts = remember;
            const auto single =
                say(engine, request, {">\n", "Hm", "\n\n", "So.", "</think", ">\n", "Yes", "\n\n"});
            std::string streamed;
            SeveralEvents events;
            events.onText = [&](int answer, std::string_view piece, int64_t) {
                streamed += answer == 1 ? piece : std::string_view();
            };
            const auto several = engine.engine->answerSeveral(request, 2, events, {});
            QVERIFY(several.ok());
            for (const TurnResult &one : *several) {
                QCOMPARE(one.text, single.text);
                QVERIFY(one.answerTokens == single.answerTokens);
                QVERIFY(one.userTokens == single.userTokens);
                QVERIFY(one.thoughtSeconds > 0);
                QVERIFY(*one.snapshot == *single.snapshot);
            }
            QCOMPARE(streamed, single.text);
            QVERIFY(isWhatTheNextTurnReads(engine, request, several->front()));
        }
    }

    void rememberedThought_isInTheState()
    {
        Engine engine = open();
        TurnRequest request = ask("Why?", Thinking::Lot);
        request.prompt.rememberThoughts = true;
        const auto result = say(engine, request, {">\n", "Hm", "</think>\n", "Yes", "\n\n"});
        QCOMPARE(result.text, std::string("<think>\nHm</think>\nYes"));
        QVERIFY(result.userTokens ==
                engine.tokenizer->encode("User: Why? think a lot\n\nAssistant:"));
        const auto begin = engine.tokenizer->encode(" <think");
        QCOMPARE(result.answerTokens.size(), begin.size() + 5);
        QVERIFY(beginsWith(result.answerTokens, begin));
        QVERIFY(isWhatTheNextTurnReads(engine, request, result));
    }

    void fastThought_staysInTheState()
    {
        Engine engine = open();
        const TurnRequest request = ask("Why?", Thinking::Fast);
        const auto result = say(engine, request, {">\n", "Yes", "\n\n"});
        QCOMPARE(result.text, std::string("<think>\n</think>\nYes"));
        QCOMPARE(result.thoughtSeconds, 0.0);
        QVERIFY(result.userTokens == engine.tokenizer->encode("User: Why?\n\nAssistant:"));
        QVERIFY(isWhatTheNextTurnReads(engine, request, result));
    }

    void cutThought_isTakenFurther()
    {
        Engine engine = open();
        TurnRequest request = ask("Why?", Thinking::On);
        request.maxTokens = 2;
        auto cut = say(engine, request, {">\n", "Hm"});
        QVERIFY(cut.stop == StopReason::MaxTokens);
        QCOMPARE(cut.text, std::string("<think>\nHm"));
        TurnRequest more = request;
        more.continues = true;
        more.transcript = transcriptOf(request, cut);
        more.start = cut.snapshot;
        more.userText.clear();
        more.maxTokens = 40;
        const auto before = engine.tokenizer->texts;
        TurnRequest rehearsal = more;
        rehearsal.maxTokens = 4;
        auto rehearsed = engine.engine->answer(rehearsal, {}, {});
        QVERIFY(rehearsed.ok());
        const std::vector<std::string> script = {"\n\nOh", "</think>", " Yes", "\n\n"};
        for (size_t i = 0; i < script.size(); ++i)
            engine.tokenizer
                ->texts[rehearsed->answerTokens[rehearsed->answerTokens.size() - 4 + i]] =
                script[i];
        auto whole = engine.engine->answer(more, {}, {});
        QVERIFY(whole.ok());
        QCOMPARE(whole->text, std::string("<think>\nHm\n\nOh</think> Yes"));
        QVERIFY(whole->stop == StopReason::BlankLine);
        QVERIFY(whole->thoughtSeconds > 0);
    }

    void cutThought_isClosedBeforeTheNextTurn()
    {
        Engine engine = open();
        TurnRequest request = ask("Why?", Thinking::On);
        request.maxTokens = 3;
        const auto cut = say(engine, request, {">\n", "Hm", "\n\n"});
        TurnRequest next = ask("Go on.");
        next.maxTokens = 1;
        next.transcript = transcriptOf(request, cut);
        const auto turn = turnTokens(next, *engine.tokenizer);
        QVERIFY(turn.ok());
        const auto text = engine.tokenizer->decode(turn->all);
        QVERIFY(isWhatTheNextTurnReads(engine, request, cut));
        const auto end = engine.tokenizer->encode("\n</think>\n\n");
        const auto at = turn->all.begin() + std::ptrdiff_t(turn->userBegin - end.size());
        QVERIFY(std::equal(end.begin(), end.end(), at));
    }

    void thoughtEndedByARole_isClosed()
    {
        for (const bool remember : {true, false}) {
            Engine engine = open();
            TurnRequest request = ask("Why?", Thinking::On);
            request.prompt.rememberThoughts = remember;
            const auto result = say(engine, request, {">\n", "Hm\n", "\nUs", "er", ": x"});
            QCOMPARE(result.text, std::string("<think>\nHm\n</think>"));
            QVERIFY(result.stop == StopReason::BlankLine);
            QVERIFY(endsTurn(*engine.tokenizer, result.snapshot->tokens));
            QVERIFY(isWhatTheNextTurnReads(engine, request, result));
        }
    }

    void longAnswer_endsBeforeARole_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::newRow("tokens") << QStringList{" A", "\n\n", "B", "\n\n", "User", ":"};
        QTest::newRow("joined") << QStringList{" A\n\nB", "\n\nUser:", "x"};
        QTest::newRow("split") << QStringList{" A\n", "\nB\n", "\nU", "s", "er: x"};
        QTest::newRow("false start") << QStringList{" A\n\n", "B", "\n\nUs", "er: x"};
        QTest::newRow("inside") << QStringList{" A\n\nB\n\nUser: and"};
    }
    void longAnswer_endsBeforeARole()
    {
        QFETCH(QStringList, script);
        Engine engine = open();
        TurnRequest request = ask("Tell.");
        request.prompt.longAnswers = true;
        std::vector<std::string> texts;
        for (const QString &text : script)
            texts.push_back(text.toStdString());
        const auto result = say(engine, request, texts);
        QCOMPARE(result.text, std::string("A\n\nB"));
        QVERIFY(result.stop == StopReason::BlankLine);
        const auto ids = engine.tokenizer->decode(result.answerTokens);
        QVERIFY(endsTurn(*engine.tokenizer, result.answerTokens));
        QVERIFY(isWhatTheNextTurnReads(engine, request, result));
    }

    void stopText_leavesTheStateBeforeIt()
    {
        Engine engine = open();
        TurnRequest request = ask("Tell.");
        request.stopTexts = {"THE END"};
        const auto result = say(engine, request, {" A", " B ", "TH", "E E", "ND."});
        QCOMPARE(result.text, std::string("A B"));
        QVERIFY(result.stop == StopReason::StopText);
        QCOMPARE(result.answerTokens.size(), size_t(3)); // A, B and the blank line
        QVERIFY(isWhatTheNextTurnReads(engine, request, result));
    }

    void stopBeforeTheFirstWord_isCancelled_andAskingAgainWorks()
    {
        Engine engine = open();
        const TurnRequest request = ask("Why?", Thinking::On);
        std::stop_source stop;
        TurnEvents events;
        events.onReading = [&](int64_t done, int64_t total) {
            if (done == total)
                stop.request_stop();
        };
        const auto stopped = engine.engine->answer(request, events, stop.get_token());
        QVERIFY(!stopped.ok() && stopped.error().code == ErrorCode::Cancelled);
        const auto result = say(engine, request, {">\n", "Hm", "</think>\n", "Yes", "\n\n"});
        QVERIFY(isWhatTheNextTurnReads(engine, request, result));
    }

    void readingOnly_inAFormatThatThinks_readsTheTranscript()
    {
        Engine engine = open();
        const TurnRequest request = ask("Why?", Thinking::On);
        const auto result = say(engine, request, {">\n", "Hm", "</think>\n", "Yes", "\n\n"});
        TurnRequest reading = ask("", Thinking::On);
        reading.readsOnly = true;
        reading.transcript = transcriptOf(request, result);
        const auto live = engine.engine->answer(reading, {}, {});
        const auto read = open().engine->answer(reading, {}, {});
        QVERIFY(live.ok() && read.ok());
        QCOMPARE(live->promptTokens, int64_t(0));
        QVERIFY(live->userTokens.empty() && read->userTokens.empty());
        QVERIFY(read->snapshot->tokens == result.snapshot->tokens);
        QVERIFY(read->snapshot->state == result.snapshot->state);
    }

    void emptyFormat_isTheOneOfTheFile()
    {
        Engine engine = open();
        QCOMPARE(engine.engine->info().promptFormat, std::string("user-assistant"));
        TurnRequest request = ask("Why?", Thinking::On);
        request.prompt.format.clear();
        request.maxTokens = 2;
        const auto result = engine.engine->answer(request, {}, {});
        QVERIFY(result.ok());
        QVERIFY(result->userTokens == engine.tokenizer->encode("User: Why?\n\nAssistant:"));
    }
};

QTEST_GUILESS_MAIN(TestThinking)
#include "tst_thinking.moc"
