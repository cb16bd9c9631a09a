#include "app/services/inference_service.h"
#include "fakes/fake_chat_engine.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace mynah;

class TestInferenceService : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeEngineControl> m_control;

    static TurnRequest ask(const std::string &text)
    {
        TurnRequest request;
        request.userText = text;
        return request;
    }

    static EngineOptions file(const std::string &path)
    {
        EngineOptions options;
        options.modelPath = path;
        return options;
    }

private slots:
    void init() { m_control = std::make_shared<FakeEngineControl>(); }

    void answer_streamsEveryPieceBeforeItFinishes_onTheGuiThread()
    {
        InferenceService service(fakeEngineFactory(m_control));
        QString text, whole;
        int finished = 0;
        connect(
            &service, &InferenceService::textArrived, this, [&](int turn, const QString &piece) {
                QCOMPARE(turn, 5);
                QCOMPARE(QThread::currentThread(), thread());
                QCOMPARE(finished, 0);
                text += piece;
            });
        connect(&service, &InferenceService::finished, this, [&](int, const TurnResult &result) {
            ++finished;
            whole = QString::fromStdString(result.text);
        });
        service.load(file("m.pth"));
        service.answer(5, ask("one two three"));
        QTRY_COMPARE(finished, 1);
        QCOMPARE(text, whole);
        QCOMPARE(text, "Answer 1 to: one two three");
    }

    void answer_fastPieces_areJoined()
    {
        m_control->wordMs = 1;
        std::string reply;
        for (int i = 0; i < 200; ++i)
            reply += "word ";
        m_control->reply = reply;
        InferenceService service(fakeEngineFactory(m_control));
        QSignalSpy pieces(&service, &InferenceService::textArrived);
        QSignalSpy done(&service, &InferenceService::finished);
        service.load(file("m.pth"));
        QElapsedTimer clock;
        clock.start();
        service.answer(1, ask("go"));
        QVERIFY(done.wait(20000));
        // One event per 16 ms, and the last one that finishing brings.
        QVERIFY2(pieces.size() <= clock.elapsed() / 16 + 2,
                 qPrintable(QString("%1 in %2 ms").arg(pieces.size()).arg(clock.elapsed())));
    }

    void load_fails_theOldModelGoesOnAnswering()
    {
        InferenceService service(fakeEngineFactory(m_control));
        QSignalSpy loaded(&service, &InferenceService::loaded);
        QSignalSpy loadFailed(&service, &InferenceService::loadFailed);
        QSignalSpy done(&service, &InferenceService::finished);
        service.load(file("good.pth"));
        QVERIFY(loaded.wait());
        m_control->failLoad = true;
        service.load(file("bad.pth"));
        QVERIFY(loadFailed.wait());
        QCOMPARE(loadFailed[0][0].toString(), "bad.pth");
        service.answer(1, ask("still there?"));
        QVERIFY(done.wait());
    }

    void answer_withoutAModel_fails()
    {
        InferenceService service(fakeEngineFactory(m_control));
        QSignalSpy failed(&service, &InferenceService::failed);
        service.answer(1, ask("hello"));
        QVERIFY(failed.wait());
    }

    void stop_endsTheRunningTurn_andTheNextOneRuns()
    {
        m_control->wordMs = 30;
        InferenceService service(fakeEngineFactory(m_control));
        std::vector<StopReason> reasons;
        connect(&service, &InferenceService::finished, this, [&](int, const TurnResult &result) {
            reasons.push_back(result.stop);
        });
        QSignalSpy pieces(&service, &InferenceService::textArrived);
        service.load(file("m.pth"));
        service.answer(1, ask("a b c d e f g h i j k l m n o p q r s t"));
        QVERIFY(pieces.wait());
        QElapsedTimer clock;
        clock.start();
        service.stop();
        QTRY_COMPARE(reasons.size(), size_t(1));
        QVERIFY(clock.elapsed() < 500);
        QCOMPARE(reasons[0], StopReason::Interrupted);
        m_control->wordMs = 0;
        service.answer(2, ask("again"));
        QTRY_COMPARE(reasons.size(), size_t(2));
        QCOMPARE(reasons[1], StopReason::BlankLine);
    }

    void destructor_whileStreaming_doesNotHang()
    {
        m_control->wordMs = 50;
        QElapsedTimer clock;
        {
            InferenceService service(fakeEngineFactory(m_control));
            QSignalSpy pieces(&service, &InferenceService::textArrived);
            service.load(file("m.pth"));
            service.answer(1, ask("a b c d e f g h i j k l m n o p q r s t u v w x y z"));
            QVERIFY(pieces.wait());
            clock.start();
        }
        QVERIFY(clock.elapsed() < 500);
    }
};

QTEST_MAIN(TestInferenceService)
#include "tst_inference_service.moc"
