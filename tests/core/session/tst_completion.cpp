// Going on with a text: likelihoods, states that are kept, cut characters.
#include "core/session/chat_engine.h"
#include "core/session/completion.h"
#include "core/text/utf8.h"

#include <QtTest>

#include <cmath>

using namespace mynah;

namespace {

const std::string kModel =
    std::string(MYNAH_SHARED_DIR) + "/fixtures/rand-7v0-world/model-q8_0.gguf";

CompletionRequest greedy(const std::string &text, int most = 16)
{
    CompletionRequest request;
    request.text = text;
    request.maxTokens = most;
    request.sampling.temperature = 0;
    request.sampling.presencePenalty = request.sampling.frequencyPenalty = 0;
    return request;
}

std::unique_ptr<ChatEngine> open()
{
    EngineOptions options;
    options.modelPath = kModel;
    auto opened = openChatEngine(options);
    if (!opened.ok())
        qFatal("%s", opened.error().message.c_str());
    return std::move(*opened);
}

/// The text that follows, as the next request knows it.
CompletionRequest after(const CompletionRequest &request, const CompletionResult &result)
{
    CompletionRequest next = request;
    next.text += result.text;
    next.known = result.tokens;
    next.tokenizer = result.tokenizer;
    return next;
}

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void likelihood_isTheSoftmaxOfTheWholeVocabulary()
    {
        const auto tokenizer = makeByteTokenizer();
        std::vector<float> logits(256, -20.0f);
        logits['a'] = 2;
        logits['b'] = 1;
        logits['c'] = 1;
        const CompletionToken token = likelihood(logits, 'c', 3, *tokenizer);
        const double total = std::exp(2.0) + 2 * std::exp(1.0) + 253 * std::exp(-20.0);
        QVERIFY(std::abs(token.choice.probability - std::exp(1.0) / total) < 1e-6);
        QCOMPARE(token.choice.bytes, std::string("c"));
        QCOMPARE(token.alternatives.size(), size_t(3));
        QCOMPARE(token.alternatives[0].bytes, std::string("a"));
        QCOMPARE(token.alternatives[1].bytes, std::string("b")); // the lower id first
        QCOMPARE(token.alternatives[2].token, TokenId('c'));
        QVERIFY(likelihood(logits, 'c', 0, *tokenizer).alternatives.empty());
        QCOMPARE(likelihood(logits, 'c', 999, *tokenizer).alternatives.size(),
                 size_t(kMostAlternatives));
    }

    void knownBeginning_endsBeforeTheChange()
    {
        const auto tokenizer = makeByteTokenizer();
        const auto ids = [](std::string_view text) {
            return std::vector<TokenId>(text.begin(), text.end());
        };
        const auto known = [&](std::string_view text, std::string_view before) {
            std::vector<TokenId> tokens;
            for (const char c : before)
                tokens.push_back(static_cast<unsigned char>(c));
            return knownBeginning(text, tokens, *tokenizer);
        };
        QVERIFY(known("Hello", "Hello").tokens == ids("Hello"));
        QVERIFY(known("Hello there", "Hello").tokens == ids("Hello")); // it goes on
        QVERIFY(known("Help", "Hello").tokens == ids("He"));           // and one before the change
        QVERIFY(known("Hell", "Hello").tokens == ids("Hel"));
        QVERIFY(known("Xello", "Hello").tokens.empty());
        QVERIFY(known("", "Hello").tokens.empty());
        QVERIFY(known("Hello", "").tokens.empty());
        // A character that has only begun is completed by what the model writes, or goes.
        const KnownBeginning begun = known("a", "a\xe2\x82");
        QCOMPARE(begun.tokens.size(), size_t(3));
        QCOMPARE(begun.bytes, size_t(1));
        QCOMPARE(begun.held, std::string("\xe2\x82"));
        const KnownBeginning typed = known("ab", "a\xe2\x82");
        QVERIFY(typed.tokens == ids("a") && typed.held.empty());
        // What is no text stands as U+FFFD.
        QCOMPARE(known("a\xef\xbf\xbd"
                       "b",
                       "a\xff"
                       "b")
                     .tokens.size(),
                 size_t(3));
    }

    void text_isCutAtStops_andGivenOutInWholeCharacters()
    {
        CompletionText text({"", "END"}, "\xe2\x82");
        QCOMPARE(text.push("\xac and"), std::string("\xe2\x82\xac and"));
        QCOMPARE(text.push(" E"), std::string(" "));
        QCOMPARE(text.push("N"), std::string());
        QCOMPARE(text.push("x"), std::string("ENx"));
        QCOMPARE(text.push("so EN"), std::string("so "));
        QCOMPARE(text.push("D of it"), std::string());
        QVERIFY(text.stopped());
        QCOMPARE(text.end(), std::string());
        QCOMPARE(text.text(), std::string("\xe2\x82\xac and ENxso "));
        CompletionText open({"END"}, "");
        QCOMPARE(open.push("at the EN"), std::string("at the "));
        QCOMPARE(open.push("\xe2"), std::string("EN"));
        QCOMPARE(open.end(), std::string()); // a part of a character is no text
    }

    void memory_keepsTheNewest_withinItsBytes()
    {
        CompletionMemory memory(10 * sizeof(float));
        for (TokenId i = 0; i < 5; ++i) {
            auto snapshot = std::make_shared<Snapshot>();
            snapshot->state.resize(3);
            snapshot->tokens = {i};
            memory.add(snapshot);
        }
        QCOMPARE(memory.snapshots().size(), size_t(2));
        QCOMPARE(memory.snapshots().front()->tokens.front(), 3);
        memory.add(std::make_shared<Snapshot>(*memory.snapshots().front())); // the same again
        QCOMPARE(memory.snapshots().size(), size_t(2));
        QCOMPARE(memory.snapshots().back()->tokens.front(), 3);
    }

    void goingOn_isTheTextThatWasNeverStopped()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
        const CompletionRequest request = greedy("Once upon a time", 20);
        auto whole = open()->complete(request, {}, {});
        QVERIFY(whole.ok());
        QCOMPARE(whole->generatedTokens, 20);
        QVERIFY(whole->stop == StopReason::MaxTokens);
        const auto engine = open();
        auto first = engine->complete(greedy(request.text, 7), {}, {});
        QVERIFY(first.ok());
        CompletionRequest next = after(request, *first);
        next.maxTokens = 13;
        auto second = engine->complete(next, {}, {});
        QVERIFY(second.ok());
        QCOMPARE(second->promptTokens, 0); // nothing was read again
        QCOMPARE(first->text + second->text, whole->text);
        QVERIFY(second->tokens == whole->tokens);
        // The same without a live state: read again.
        auto other = open()->complete(next, {}, {});
        QVERIFY(other.ok());
        QCOMPARE(other->resumedTokens, 0);
        QCOMPARE(other->text, second->text);
    }

    void undone_goesOnFromTheStateBefore()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
        const auto engine = open();
        const CompletionRequest request = greedy("Once upon a time", 6);
        auto first = engine->complete(request, {}, {});
        const CompletionRequest next = after(request, *first);
        auto second = engine->complete(next, {}, {});
        QVERIFY(first.ok() && second.ok());
        TurnRequest chat; // another use of the engine in between
        chat.userText = "Hi.";
        chat.maxTokens = 3;
        QVERIFY(engine->answer(chat, {}, {}).ok());
        auto again = engine->complete(next, {}, {});
        QVERIFY(again.ok());
        QCOMPARE(again->promptTokens, 0);
        QCOMPARE(again->text, second->text);
        auto fromTheStart = engine->complete(request, {}, {});
        QVERIFY(fromTheStart.ok());
        QCOMPARE(fromTheStart->promptTokens, 0);
        QCOMPARE(fromTheStart->text, first->text);
        // Typed behind it: only that is read.
        CompletionRequest typed = next;
        typed.text += " and then";
        auto longer = engine->complete(typed, {}, {});
        QVERIFY(longer.ok());
        QVERIFY(longer->promptTokens > 0 && longer->promptTokens < 6);
    }

    void tokens_tellTheirLikelihood_andMakeTheText()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
        std::string text, bytes;
        int tokens = 0;
        CompletionEvents events;
        events.onToken = [&](const CompletionToken &token, std::string_view piece) {
            ++tokens;
            text += piece;
            bytes += token.choice.bytes;
            QCOMPARE(token.alternatives.size(), size_t(5));
            QCOMPARE(token.alternatives[0].token, token.choice.token); // greedy
            QVERIFY(token.choice.probability > 0 && token.choice.probability <= 1);
            for (size_t i = 1; i < 5; ++i)
                QVERIFY(token.alternatives[i].probability <= token.alternatives[i - 1].probability);
        };
        events.onRest = [&](std::string_view piece) { text += piece; };
        auto result = open()->complete(greedy("Es war einmal"), events, {});
        QVERIFY(result.ok());
        QCOMPARE(tokens, 16);
        QCOMPARE(text, result->text);
        bytes.resize(bytes.size() - incompleteTail(bytes));
        QCOMPARE(text, replaceInvalidUtf8(bytes));
    }

    void stop_keepsWhatWasWritten_andAnEmptyTextWorks()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
        const auto engine = open();
        std::stop_source stop;
        int tokens = 0;
        CompletionEvents events;
        events.onToken = [&](const CompletionToken &, std::string_view) {
            if (++tokens == 3)
                stop.request_stop();
        };
        auto stopped = engine->complete(greedy("", 1000), events, stop.get_token());
        QVERIFY(stopped.ok());
        QVERIFY(stopped->stop == StopReason::Interrupted);
        QCOMPARE(stopped->generatedTokens, 3);
        CompletionRequest cut = greedy("", 50);
        cut.stopTexts = {std::string(1, stopped->text.empty() ? 'e' : stopped->text.back())};
        auto result = engine->complete(cut, {}, {});
        QVERIFY(result.ok());
        QVERIFY(result->text.find(cut.stopTexts[0]) == std::string::npos);
        stop = std::stop_source();
        stop.request_stop();
        auto reading = engine->complete(greedy("A new text."), {}, stop.get_token());
        QVERIFY(!reading.ok() && reading.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
