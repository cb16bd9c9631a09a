// Turns on a real model: stopping, closing, resuming from a snapshot.
#include "core/session/chat_engine.h"
#include "core/session/engine_loader.h"

#include <QtTest>

using namespace mynah;

namespace {

const std::string kModel =
    std::string(MYNAH_SHARED_DIR) + "/fixtures/rand-7v0-world/model-q8_0.gguf";

TurnRequest greedy(const std::string &text, int most = 24)
{
    TurnRequest request;
    request.userText = text;
    request.maxTokens = most;
    request.sampling.temperature = 0;
    request.sampling.presencePenalty = request.sampling.frequencyPenalty = 0;
    return request;
}

/// The transcript of one turn, as the store would give it.
std::vector<ChatMessage> transcriptOf(const std::string &text, const TurnResult &answer)
{
    return {{Role::User, text, answer.userTokens, answer.tokenizer},
            {Role::Assistant, answer.text, answer.answerTokens, answer.tokenizer}};
}

Result<std::unique_ptr<ChatEngine>> open()
{
    EngineOptions options;
    options.modelPath = kModel;
    return openChatEngine(options);
}

} // namespace

class TestChatEngine : public QObject {
    Q_OBJECT

    std::unique_ptr<ChatEngine> m_engine;

private slots:
    void initTestCase()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
        auto opened = open();
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        m_engine = std::move(*opened);
    }

    void displayName_fromOfficialNames()
    {
        QCOMPARE(displayNameOf("/a/RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth"),
                 std::string("RWKV-7 World 1.5B"));
        QCOMPARE(displayNameOf("rwkv7-g1-2.9b-20250519-ctx4096.gguf"),
                 std::string("RWKV-7 G1 2.9B"));
        QCOMPARE(displayNameOf("/x/my model.gguf"), std::string("my model"));
    }

    void resume_afterRestart_continuesWithTheSameBytes()
    {
        auto first = m_engine->answer(greedy("My name is Ada."), {}, {});
        QVERIFY(first.ok());
        QVERIFY(!first->resumed);
        QCOMPARE(first->stop, StopReason::MaxTokens);
        QCOMPARE(first->generatedTokens, 24);

        TurnRequest next = greedy("What is my name?");
        next.start = first->snapshot;
        next.transcript = transcriptOf("My name is Ada.", *first);
        auto here = m_engine->answer(next, {}, {});
        auto restarted = open();
        QVERIFY(here.ok() && restarted.ok());
        auto there = (*restarted)->answer(next, {}, {});
        QVERIFY(there.ok());
        QVERIFY(there->resumed);
        QCOMPARE(there->text, here->text);
        QVERIFY(*there->snapshot == *here->snapshot);

        auto forgetful = m_engine->answer(greedy("What is my name?"), {}, {});
        QVERIFY(forgetful.ok());
        QVERIFY(forgetful->text != here->text);
    }

    void transcript_readAgain_givesTheSnapshotsBits()
    {
        auto first = m_engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest resumed = greedy("Two."), reread = resumed;
        resumed.transcript = reread.transcript = transcriptOf("One.", *first);
        resumed.start = first->snapshot;
        auto a = (*open())->answer(resumed, {}, {});
        auto b = (*open())->answer(reread, {}, {});
        auto live = m_engine->answer(reread, {}, {}); // nothing but its own state to go on from
        QVERIFY(a.ok() && b.ok() && live.ok());
        QVERIFY(!b->resumed && b->promptTokens > a->promptTokens);
        QVERIFY(live->resumed && live->promptTokens == a->promptTokens);
        QVERIFY(*a->snapshot == *b->snapshot);
        QVERIFY(*a->snapshot == *live->snapshot);
    }

    void snapshotOfOtherTokens_isNotUsed()
    {
        auto first = m_engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest next = greedy("Two.");
        next.transcript = transcriptOf("One.", *first);
        next.start = first->snapshot;
        next.transcript[0].tokens.back() += 1; // as if the message had been changed
        auto answer = (*open())->answer(next, {}, {});
        QVERIFY(answer.ok() && !answer->resumed);
    }

    void tokensOfAnotherTokenizer_areEncodedAgain()
    {
        auto first = m_engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest next = greedy("Two.", 1), other = next;
        next.transcript = {{Role::User, "One.", {}, 0}, {Role::Assistant, "Uno.", {}, 0}};
        other.transcript = {{Role::User, "One.", {1, 2, 3}, 77},
                            {Role::Assistant, "Uno.", {9}, 77}};
        auto a = (*open())->answer(next, {}, {});
        auto b = (*open())->answer(other, {}, {});
        QVERIFY(a.ok() && b.ok());
        QVERIFY(a->snapshot->tokens == b->snapshot->tokens);
    }

    void nearestState_savesReadingItsPart()
    {
        auto engine = std::move(*open());
        auto first = engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest second = greedy("Two.");
        second.transcript = transcriptOf("One.", *first);
        auto two = engine->answer(second, {}, {});
        QVERIFY(two.ok());
        TurnRequest third = greedy("Three.");
        third.transcript = second.transcript;
        for (const ChatMessage &message : transcriptOf("Two.", *two))
            third.transcript.push_back(message);
        auto live = engine->answer(third, {}, {});
        third.start = first->snapshot; // after the first answer, not the second
        auto there = (*open())->answer(third, {}, {});
        QVERIFY(live.ok() && there.ok());
        QVERIFY(there->resumed && there->promptTokens > live->promptTokens);
        QCOMPARE(there->resumedTokens, int64_t(first->snapshot->tokens.size()));
        QVERIFY(*there->snapshot == *live->snapshot);
    }

    void readingStopped_goesOnWhereItWas()
    {
        auto engine = std::move(*open());
        std::string text;
        for (int i = 0; i < 400; ++i)
            text += "word" + std::to_string(i) + " ";
        TurnRequest request = greedy(text, 4);
        std::stop_source stop;
        TurnEvents events;
        events.onReading = [&](int64_t done, int64_t) {
            if (done > 0)
                stop.request_stop();
        };
        auto stopped = engine->answer(request, events, stop.get_token());
        QVERIFY(!stopped.ok() && stopped.error().code == ErrorCode::Cancelled);
        auto again = engine->answer(request, {}, {});
        auto fresh = (*open())->answer(request, {}, {});
        QVERIFY(again.ok() && fresh.ok());
        QVERIFY(again->resumedTokens > 0 && !fresh->resumed);
        QVERIFY(*again->snapshot == *fresh->snapshot);
    }

    void continued_isTheTextThatWasNeverStopped()
    {
        auto whole = (*open())->answer(greedy("Sing.", 30), {}, {});
        auto cut = (*open())->answer(greedy("Sing.", 11), {}, {});
        QVERIFY(whole.ok() && cut.ok());
        QCOMPARE(cut->stop, StopReason::MaxTokens);
        TurnRequest more = greedy("", 19);
        more.continues = true;
        more.transcript = transcriptOf("Sing.", *cut);
        for (const bool withState : {true, false}) {
            more.start = withState ? cut->snapshot : nullptr;
            std::string streamed;
            TurnEvents events;
            events.onText = [&](std::string_view piece) { streamed += piece; };
            auto rest = (*open())->answer(more, events, {});
            QVERIFY2(rest.ok(), rest.ok() ? "" : rest.error().message.c_str());
            QCOMPARE(rest->text, whole->text);
            QVERIFY(rest->answerTokens == whole->answerTokens);
            QVERIFY(rest->snapshot->state == whole->snapshot->state);
            QVERIFY(whole->text.ends_with(streamed) && !streamed.empty());
            QCOMPARE(rest->promptTokens == 0, withState);
        }
        more.transcript.pop_back();
        QVERIFY(!m_engine->answer(more, {}, {}).ok());
    }

    void continued_withPenalties_countsGoOn()
    {
        TurnRequest request = greedy("Sing.", 30);
        request.sampling.presencePenalty = request.sampling.frequencyPenalty = 0.5f;
        auto whole = (*open())->answer(request, {}, {});
        request.maxTokens = 11;
        auto cut = (*open())->answer(request, {}, {});
        QVERIFY(whole.ok() && cut.ok());
        request.continues = true;
        request.transcript = transcriptOf("Sing.", *cut);
        request.start = cut->snapshot;
        request.maxTokens = 19;
        auto rest = (*open())->answer(request, {}, {});
        QVERIFY(rest.ok());
        QCOMPARE(rest->text, whole->text);
        QVERIFY(*rest->snapshot == *whole->snapshot);
    }

    void systemText_isReadOnce()
    {
        TurnRequest request = greedy("Hello.");
        request.transcript = {{Role::System, "You are a bird. Answer briefly.", {}, 0}};
        auto first = (*open())->answer(request, {}, {});
        QVERIFY(first.ok() && first->opening);
        auto other = greedy("Who are you?");
        other.transcript = request.transcript;
        auto reread = (*open())->answer(other, {}, {});
        other.start = first->opening;
        auto shared = (*open())->answer(other, {}, {});
        QVERIFY(reread.ok() && shared.ok());
        QVERIFY(!shared->opening); // it was not read
        QCOMPARE(shared->resumedTokens, int64_t(first->opening->tokens.size()));
        QVERIFY(*shared->snapshot == *reread->snapshot);
        QVERIFY(*reread->opening == *first->opening);
    }

    void origin_isWhereTheConversationBegins()
    {
        auto first = m_engine->answer(greedy("My name is Ada."), {}, {});
        QVERIFY(first.ok());
        TurnRequest whole = greedy("What is my name?");
        whole.transcript = transcriptOf("My name is Ada.", *first);
        TurnRequest branched = greedy("What is my name?");
        branched.origin = first->snapshot;
        auto a = (*open())->answer(whole, {}, {});
        auto b = (*open())->answer(branched, {}, {});
        QVERIFY(a.ok() && b.ok());
        QVERIFY(b->resumed);
        QVERIFY(*a->snapshot == *b->snapshot);
        // A model that cannot use the state reads its tokens.
        auto foreign = std::make_shared<Snapshot>(*first->snapshot);
        foreign->modelFingerprint += "x";
        branched.origin = foreign;
        auto c = (*open())->answer(branched, {}, {});
        QVERIFY(c.ok() && !c->resumed);
        QVERIFY(*c->snapshot == *a->snapshot);
        // A tuned state has none to read.
        foreign->origin = 5;
        foreign->tokens.clear();
        auto none = (*open())->answer(branched, {}, {});
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::BadState);
    }

    void snapshotOfAnotherModel_isNotUsed()
    {
        auto first = m_engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest next = greedy("Two.");
        next.transcript = transcriptOf("One.", *first);
        auto foreign = std::make_shared<Snapshot>(*first->snapshot);
        foreign->modelFingerprint += "x";
        next.start = foreign;
        auto answer = (*open())->answer(next, {}, {});
        QVERIFY(answer.ok());
        QVERIFY(!answer->resumed);
    }

    void stop_endsWithinOneToken_andKeepsWhatWasWritten()
    {
        std::stop_source stop;
        int pieces = 0;
        TurnEvents events;
        events.onText = [&](std::string_view) {
            if (++pieces == 3)
                stop.request_stop();
        };
        auto answer = m_engine->answer(greedy("Go on.", 1000), events, stop.get_token());
        QVERIFY(answer.ok());
        QCOMPARE(answer->stop, StopReason::Interrupted);
        QVERIFY(pieces <= 4); // the last one is what end() releases
        QVERIFY(!answer->text.empty());
        // The next turn closes the open answer with a blank line first.
        TurnRequest next = greedy("Next.");
        next.start = answer->snapshot;
        next.transcript = transcriptOf("Go on.", *answer);
        auto after = m_engine->answer(next, {}, {});
        QVERIFY(after.ok());
        QCOMPARE(after->promptTokens, static_cast<int64_t>(after->userTokens.size()) + 1);
    }

    void streamedPieces_areTheText()
    {
        std::string text;
        TurnEvents events;
        events.onText = [&](std::string_view piece) { text += piece; };
        auto answer = m_engine->answer(greedy("Sing."), events, {});
        QVERIFY(answer.ok());
        QCOMPARE(text, answer->text);
    }

    void stopText_cutsTheAnswer_andTheState()
    {
        auto plain = m_engine->answer(greedy("Sing."), {}, {});
        QVERIFY(plain.ok() && plain->text.size() > 12);
        // Any three ASCII characters inside the answer; bytes that are no UTF-8 were replaced.
        size_t at = 5;
        const auto isPlain = [&](size_t i) {
            return static_cast<unsigned char>(plain->text[i]) < 0x80;
        };
        while (at + 3 < plain->text.size() && !(isPlain(at) && isPlain(at + 1) && isPlain(at + 2)))
            ++at;
        TurnRequest request = greedy("Sing.");
        request.stopTexts = {plain->text.substr(at, 3)};
        auto cut = m_engine->answer(request, {}, {});
        QVERIFY(cut.ok());
        QCOMPARE(cut->stop, StopReason::StopText);
        QVERIFY(plain->text.starts_with(cut->text) && cut->text.size() < plain->text.size());
        auto ids = m_engine->tokenizer().decode(cut->answerTokens);
        QVERIFY(ids.ok() && ids->ends_with("\n\n"));
    }

    void alreadyStopped_givesCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        auto answer = m_engine->answer(greedy("Hi"), {}, stop.get_token());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QVERIFY(m_engine->answer(greedy("Hi", 3), {}, {}).ok());
    }

    void seed_repeatsTheAnswer()
    {
        TurnRequest request;
        request.userText = "Tell me something.";
        request.maxTokens = 16;
        request.sampling.seed = 5;
        request.sampling.topP = 0.9f;
        auto a = m_engine->answer(request, {}, {});
        auto b = m_engine->answer(request, {}, {});
        request.sampling.seed = 6;
        auto c = m_engine->answer(request, {}, {});
        QVERIFY(a.ok() && b.ok() && c.ok());
        QCOMPARE(a->text, b->text);
        QVERIFY(a->text != c->text);
    }

    void missingVocabulary_namesTheFileNeeded()
    {
        EngineOptions options;
        options.modelPath =
            std::string(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/rand-7v0/model-f16.pth";
        auto opened = openChatEngine(options);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::BadVocabulary);
    }
};

QTEST_GUILESS_MAIN(TestChatEngine)
#include "tst_chat_engine.moc"
