#include "core/session/chat_options.h"

#include <QtTest>

#include <cmath>

using namespace mynah;

class TestChatOptions : public QObject {
    Q_OBJECT

private slots:
    void json_allMembers_comeBack()
    {
        ChatOptions options;
        options.prompt = {"g1", Thinking::Lot, true, true, true, false};
        options.sampling.temperature = 0.7f;
        options.sampling.topP = 0.9f;
        options.sampling.topK = 40;
        options.sampling.presencePenalty = 0.1f;
        options.sampling.frequencyPenalty = 0.2f;
        options.sampling.penaltyDecay = 0.98f;
        options.seed = 9007199254740991u;
        options.maxTokens = 77;
        options.stopTexts = {"END", "\n\"x"};
        options.persona = 12;
        const ChatOptions back = chatOptionsFromJson(toJson(options));
        QVERIFY(back == options);
        QVERIFY(!(chatOptionsFromJson("{}") == options));
    }

    void json_defaults_areNotWritten()
    {
        QCOMPARE(toJson(ChatOptions{}), std::string("{}"));
        QVERIFY(chatOptionsFromJson("{}") == ChatOptions{});
        QVERIFY(chatOptionsFromJson("") == ChatOptions{});
    }

    void json_unknownMembers_survive()
    {
        ChatOptions options = chatOptionsFromJson(R"({"mood":{"of":[1,2]},"top_k":7})");
        QCOMPARE(options.sampling.topK, 7);
        options.maxTokens = 9;
        QCOMPARE(toJson(options), std::string(R"({"mood":{"of":[1,2]},"top_k":7,"max_tokens":9})"));
    }

    void json_nonsense_givesDefaults_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"[]",
                                 "{\"top_p\":",
                                 "null",
                                 "7",
                                 R"({"top_p":0,"top_k":-1,"temperature":-2,"max_tokens":0})",
                                 R"({"temperature":"hot","penalty_decay":1.5,"seed":-3})",
                                 R"({"format":"no such","thinking":4,"stop_texts":[1,""]})",
                                 R"({"persona":"x","start_token":"no","long_answers":1})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void json_nonsense_givesDefaults()
    {
        QFETCH(QByteArray, json);
        QVERIFY(chatOptionsFromJson(json.toStdString()) == ChatOptions{});
    }

    void presets_areFoundByTheirNumbers()
    {
        QCOMPARE(samplingPresets()[0].id, std::string("exact"));
        QCOMPARE(samplingPresets()[1].id, std::string("balanced"));
        QCOMPARE(samplingPresets()[2].id, std::string("free"));
        for (const SamplingPreset &preset : samplingPresets()) {
            SamplingOptions sampling = preset.sampling;
            sampling.seed = 5;
            QCOMPARE(presetOf(sampling), std::string_view(preset.id));
            // Through the stored text, too.
            ChatOptions options;
            options.sampling = preset.sampling;
            QCOMPARE(presetOf(chatOptionsFromJson(toJson(options)).sampling),
                     std::string_view(preset.id));
        }
        SamplingOptions own;
        own.topP = 0.31f;
        QCOMPARE(presetOf(own), std::string_view());
        QCOMPARE(presetOf(SamplingOptions{}), std::string_view("balanced"));
        QVERIFY(!samplingPreset("wild"));
    }

    void ownPresets_comeBack()
    {
        SamplingOptions sampling;
        sampling.topK = 3;
        const std::vector<SamplingPreset> own = {{"Nights", sampling}, {"\"Días\"", {}}};
        const auto back = presetsFromJson(presetsToJson(own));
        QCOMPARE(back.size(), size_t(2));
        QCOMPARE(back[0].id, std::string("Nights"));
        QCOMPARE(back[1].id, own[1].id);
        QVERIFY(back[0].sampling == sampling);
        QVERIFY(presetsFromJson("{}").empty() && presetsFromJson("[{}]").empty());
    }

    void halfLife_andDecay_areInverse()
    {
        QVERIFY(std::abs(halfLifeOf(0.99654f) - 200) < 0.2);
        QVERIFY(std::abs(decayOf(200) - 0.99654f) < 1e-5);
        for (const double tokens : {1.0, 10.0, 173.0, 2000.0})
            QVERIFY(std::abs(halfLifeOf(decayOf(tokens)) / tokens - 1) < 0.01);
        QCOMPARE(halfLifeOf(0), 0.0);
        QVERIFY(std::isinf(halfLifeOf(1)));
        QCOMPARE(decayOf(0), 0.0f);
    }

    void seed_fixedOrNew()
    {
        ChatOptions options;
        const uint64_t a = seedOf(options), b = seedOf(options);
        QVERIFY(a != b && a < (uint64_t{1} << 53));
        options.seed = 5;
        QCOMPARE(seedOf(options), uint64_t(5));
        TurnRequest request;
        options.stopTexts = {"x"};
        options.prompt.format = "raven";
        apply(options, 5, request);
        QCOMPARE(request.sampling.seed, uint64_t(5));
        QCOMPARE(request.prompt.format, std::string("raven"));
        QCOMPARE(request.stopTexts.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestChatOptions)
#include "tst_chat_options.moc"
