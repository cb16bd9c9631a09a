// Several answers at once on real models: each is what it would have been alone.
#include "core/session/batch_session.h"
#include "core/session/chat_engine.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"

#include <QtTest>

#include <set>

using namespace mynah;

namespace {

const std::string kModel =
    std::string(MYNAH_SHARED_DIR) + "/fixtures/rand-7v0-world/model-q8_0.gguf";

TurnRequest asked(const std::string &text, int most = 24)
{
    TurnRequest request;
    request.userText = text;
    request.maxTokens = most;
    request.sampling.topP = 0.9f;
    request.sampling.seed = 7;
    return request;
}

TurnRequest greedy(const std::string &text, int most = 24)
{
    TurnRequest request = asked(text, most);
    request.sampling.temperature = 0;
    request.sampling.presencePenalty = request.sampling.frequencyPenalty = 0;
    return request;
}

std::vector<ChatMessage> transcriptOf(const std::string &text, const TurnResult &answer)
{
    return {{Role::User, text, answer.userTokens, answer.tokenizer},
            {Role::Assistant, answer.text, answer.answerTokens, answer.tokenizer}};
}

Result<std::unique_ptr<ChatEngine>> open(const std::string &path = kModel)
{
    EngineOptions options;
    options.modelPath = path;
    return openChatEngine(options);
}

/// The answer with this seed, written alone by an engine of its own.
Result<TurnResult> alone(TurnRequest request, uint64_t seed)
{
    request.sampling.seed = seed;
    return (*open())->answer(request, {}, {});
}

bool same(const TurnResult &a, const TurnResult &b)
{
    return a.text == b.text && a.answerTokens == b.answerTokens && a.userTokens == b.userTokens &&
           a.stop == b.stop && a.generatedTokens == b.generatedTokens && a.snapshot && b.snapshot &&
           *a.snapshot == *b.snapshot;
}

} // namespace

class TestSeveralAnswers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(QString::fromStdString(kModel)))
            QSKIP("The shared fixtures are not here");
    }

    void batch_isBitForBitTheSingleSequence_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *name :
             {"v4-bf16", "v50-bf16", "v51-bf16", "v52-bf16", "v6-bf16", "v7-f16"})
            QTest::newRow(name) << QStringLiteral(MYNAH_SOURCE_DIR
                                                  "/tests/fixtures/models/versions/%1.%2")
                                       .arg(QLatin1String(name))
                                       .arg(QLatin1String(name[1] == '7' ? "st" : "pth"));
        QTest::newRow("q8_0") << QString::fromStdString(kModel);
    }
    void batch_isBitForBitTheSingleSequence()
    {
        QFETCH(QString, model);
        EngineOptions options;
        options.modelPath = model.toStdString();
        auto loaded = loadEngineModel(options, false);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
        const auto vocabulary = TokenId(loaded->model->config().vocabulary);
        std::vector<std::unique_ptr<Session>> single;
        for (int i = 0; i < 4; ++i) {
            single.push_back(std::move(*Session::create(*loaded->model)));
            QVERIFY(single[size_t(i)]->prefill(std::vector<TokenId>{1, 2, 3}).ok());
        }
        auto batch = BatchSession::create(*loaded->model, 4, *single[0]->save());
        QVERIFY(batch.ok());
        std::vector<int64_t> rows = {0, 1, 2, 3}; // which single one each row is
        for (int step = 0; step < 12; ++step) {
            if (step == 3 || step == 6 || step == 9) {
                // Another place leaves each time: the middle, the first, the last.
                const size_t leaves = step == 3 ? 1 : step == 6 ? 0 : 1;
                std::vector<int64_t> kept;
                for (size_t place = 0; place < rows.size(); ++place)
                    if (place != leaves)
                        kept.push_back(int64_t(place));
                rows.erase(rows.begin() + std::ptrdiff_t(leaves));
                QVERIFY((*batch)->keep(kept).ok());
            }
            std::vector<TokenId> tokens;
            for (const int64_t row : rows) {
                tokens.push_back(TokenId((step * 37 + row * 101 + 5) % vocabulary));
                QVERIFY(single[size_t(row)]->step(tokens.back()).ok());
            }
            QVERIFY((*batch)->step(tokens).ok());
            for (size_t place = 0; place < rows.size(); ++place) {
                const Session &one = *single[size_t(rows[place])];
                const auto logits = (*batch)->logits(int64_t(place));
                QVERIFY(std::equal(logits.begin(), logits.end(), one.logits().begin()));
                QVERIFY(*(*batch)->save(int64_t(place)) == *one.save());
            }
        }
        QVERIFY(!(*batch)->step(std::vector<TokenId>{1, 2}).ok());
        QVERIFY(!(*batch)->step(std::vector<TokenId>{vocabulary}).ok());
        QVERIFY(!(*batch)->keep({}).ok());
        QVERIFY(!BatchSession::create(*loaded->model, 2, {}).ok());
    }

    void greedyAnswers_areTheSingleOne_data()
    {
        QTest::addColumn<int>("count");
        for (int count = 1; count <= 4; ++count)
            QTest::addRow("%d", count) << count;
    }
    void greedyAnswers_areTheSingleOne()
    {
        QFETCH(int, count);
        auto single = (*open())->answer(greedy("Sing."), {}, {});
        auto answers = (*open())->answerSeveral(greedy("Sing."), count, {}, {});
        QVERIFY(single.ok() && answers.ok());
        QCOMPARE(int(answers->size()), count);
        for (const TurnResult &answer : *answers)
            QVERIFY(same(answer, *single));
    }

    void seeds_areCountedUp_andEachAnswerIsWhatItIsAlone()
    {
        const TurnRequest request = asked("Tell me something.");
        std::vector<std::string> streamed(3);
        std::vector<int> done;
        SeveralEvents events;
        events.onText = [&](int answer, std::string_view piece, int64_t) {
            streamed[size_t(answer)] += piece;
        };
        events.onDone = [&](int answer, const TurnResult &) { done.push_back(answer); };
        auto answers = (*open())->answerSeveral(request, 3, events, {});
        QVERIFY(answers.ok());
        for (size_t i = 0; i < 3; ++i) {
            auto one = alone(request, request.sampling.seed + i);
            QVERIFY(one.ok());
            QVERIFY(same((*answers)[i], *one));
            QCOMPARE(streamed[i], one->text);
        }
        QVERIFY((*answers)[0].text != (*answers)[1].text);
        std::sort(done.begin(), done.end());
        QCOMPARE(done, (std::vector<int>{0, 1, 2}));
    }

    void answersOfDifferentLength_endEachInItsTime()
    {
        // A stop text that comes at another place in each answer, or never.
        TurnRequest request = asked("Tell me something.", 60);
        request.stopTexts = {"e"};
        std::vector<std::pair<int, int64_t>> done;
        SeveralEvents events;
        events.onDone = [&](int answer, const TurnResult &result) {
            done.emplace_back(answer, result.generatedTokens);
        };
        auto answers = (*open())->answerSeveral(request, 4, events, {});
        QVERIFY(answers.ok());
        std::set<int64_t> lengths;
        for (size_t i = 0; i < 4; ++i) {
            auto one = alone(request, request.sampling.seed + i);
            QVERIFY(one.ok());
            QVERIFY(same((*answers)[i], *one));
            lengths.insert(one->generatedTokens);
        }
        QVERIFY(lengths.size() > 1); // else this shows nothing
        for (size_t i = 1; i < done.size(); ++i)
            QVERIFY(done[i - 1].second <= done[i].second);
    }

    void chosenAnswer_goesOnAsTheSinglePath()
    {
        const TurnRequest request = asked("One.");
        auto engine = std::move(*open());
        auto answers = engine->answerSeveral(request, 3, {}, {});
        QVERIFY(answers.ok());
        for (const size_t chosen : {1u, 0u, 2u}) {
            auto one = alone(request, request.sampling.seed + chosen);
            QVERIFY(one.ok());
            TurnRequest next = greedy("Two.");
            next.transcript = transcriptOf("One.", (*answers)[chosen]);
            next.start = (*answers)[chosen].snapshot;
            auto here = engine->answer(next, {}, {});
            next.start = one->snapshot;
            auto there = (*open())->answer(next, {}, {});
            QVERIFY(here.ok() && there.ok());
            QVERIFY(here->resumed);
            QVERIFY(same(*here, *there));
        }
    }

    void thePrompt_isReadOnce_andResumed()
    {
        auto engine = std::move(*open());
        auto first = engine->answer(greedy("One."), {}, {});
        QVERIFY(first.ok());
        TurnRequest next = asked("Two.");
        next.transcript = transcriptOf("One.", *first);
        auto answers = engine->answerSeveral(next, 2, {}, {});
        QVERIFY(answers.ok());
        QVERIFY((*answers)[0].resumed);
        QCOMPARE((*answers)[0].promptTokens, (*answers)[1].promptTokens);
        QCOMPARE((*answers)[0].resumedTokens, int64_t(first->snapshot->tokens.size()));
    }

    void cutAnswers_areTakenFurtherTogether()
    {
        auto cut = (*open())->answer(greedy("Sing.", 9), {}, {});
        auto whole = (*open())->answer(greedy("Sing.", 24), {}, {});
        QVERIFY(cut.ok() && whole.ok());
        TurnRequest more = greedy("", 15);
        more.continues = true;
        more.transcript = transcriptOf("Sing.", *cut);
        more.start = cut->snapshot;
        auto answers = (*open())->answerSeveral(more, 2, {}, {});
        QVERIFY(answers.ok());
        QCOMPARE((*answers)[1].text, whole->text);
        QVERIFY((*answers)[1].answerTokens == whole->answerTokens);
    }

    void stop_endsAll_andKeepsWhatWasWritten()
    {
        auto engine = std::move(*open());
        std::stop_source stop;
        int pieces = 0;
        SeveralEvents events;
        events.onText = [&](int, std::string_view, int64_t) {
            if (++pieces == 9)
                stop.request_stop();
        };
        auto answers = engine->answerSeveral(asked("Go on.", 1000), 3, events, stop.get_token());
        QVERIFY(answers.ok());
        for (const TurnResult &answer : *answers) {
            QCOMPARE(answer.stop, StopReason::Interrupted);
            QVERIFY(!answer.text.empty() && answer.generatedTokens < 20);
        }
        std::stop_source before;
        before.request_stop();
        auto none = engine->answerSeveral(asked("Hi."), 3, {}, before.get_token());
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::Cancelled);
        QVERIFY(engine->answer(greedy("Hi.", 3), {}, {}).ok());
    }

    void wrongCounts_areRefused_andTheEngineStays()
    {
        auto engine = std::move(*open());
        for (const int count : {0, -1, kMostAnswers + 1}) {
            auto answers = engine->answerSeveral(greedy("Hi."), count, {}, {});
            QVERIFY(!answers.ok());
            QCOMPARE(answers.error().code, ErrorCode::Usage);
        }
        QVERIFY(engine->answerSeveral(greedy("Hi.", 3), kMostAnswers, {}, {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestSeveralAnswers)
#include "tst_several_answers.moc"
