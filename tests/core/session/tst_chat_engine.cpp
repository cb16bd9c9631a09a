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
        auto here = m_engine->answer(next, {}, {});
        auto restarted = open();
        QVERIFY(here.ok() && restarted.ok());
        auto there = (*restarted)->answer(next, {}, {});
        QVERIFY(there.ok());
        QVERIFY(there->resumed);
        QCOMPARE(there->text, here->text);
        QVERIFY(there->snapshot == here->snapshot);

        auto forgetful = m_engine->answer(greedy("What is my name?"), {}, {});
        QVERIFY(forgetful.ok());
        QVERIFY(forgetful->text != here->text);
    }

    void transcript_readAgain_givesTheSnapshotsBits()
    {
        auto first = m_engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest resumed = greedy("Two."), reread = resumed;
        resumed.start = first->snapshot;
        reread.transcript = {{Role::User, "One.", first->userTokens},
                             {Role::Assistant, first->text, first->answerTokens}};
        auto a = m_engine->answer(resumed, {}, {});
        auto b = m_engine->answer(reread, {}, {});
        QVERIFY(a.ok() && b.ok());
        QVERIFY(!b->resumed && b->promptTokens > a->promptTokens);
        QVERIFY(a->snapshot == b->snapshot);
    }

    void snapshotOfAnotherModel_isNotUsed()
    {
        auto first = m_engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest next = greedy("Two.");
        next.start = first->snapshot;
        next.start->modelFingerprint += "x";
        auto answer = m_engine->answer(next, {}, {});
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
