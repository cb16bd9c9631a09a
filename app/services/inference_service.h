// The inference thread: owns the engine, loads models and answers turns; the GUI never waits.
#pragma once

#include "app/services/completion_piece.h"
#include "core/session/chat_engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace mynah {

using EngineFactory = std::function<Result<std::unique_ptr<ChatEngine>>(const EngineOptions &)>;

/// Commands run one after the other. All signals come on the GUI thread; text pieces are joined so
/// that at most one event is queued and at most one comes every 16 ms.
/// Thread: the GUI thread.
class InferenceService : public QObject {
    Q_OBJECT

public:
    explicit InferenceService(EngineFactory factory, QObject *parent = nullptr);
    ~InferenceService() override;

    /// Loads a model file, after the turns that were asked for before. While it loads, and if it
    /// fails, the old model stays.
    void load(const EngineOptions &options);
    /// Stops the loads that were asked for: they fail with Cancelled.
    void cancelLoads();
    /// Frees the model, after the turns that were asked for before.
    void unload();
    /// Answers one turn; `turn` comes back with every signal about it.
    void answer(int turn, TurnRequest request);
    /// Turns and continuations that were asked for and have neither finished nor failed.
    int turnsLeft() const { return m_turnsLeft; }
    /// Several answers to one turn, written together.
    void answerSeveral(int turn, TurnRequest request, int count);
    /// Goes on with a text, after what was asked for before; `number` comes back with every signal.
    void complete(int number, CompletionRequest request);
    /// Stops the running continuation, and those that have not begun. stop() leaves them alone.
    void stopCompletion();
    /// Stops the running turn and drops turns that have not begun (they fail with Cancelled).
    void stop();

signals:
    void loadStarted(const QString &path);
    void loadProgress(const QString &stage, double fraction);
    void loaded(const mynah::ModelInfo &info);
    void loadFailed(const QString &path, const mynah::Error &error);
    void unloaded();
    void reading(int turn, qint64 done, qint64 total);
    void textArrived(int turn, const QString &piece);
    void finished(int turn, const mynah::TurnResult &result);
    void failed(int turn, const mynah::Error &error);
    // Of several answers, numbered from 0; `tokens` are those written so far.
    void severalText(int turn, int answer, const QString &piece, qint64 tokens);
    void severalDone(int turn, int answer, const mynah::TurnResult &result);
    void severalFinished(int turn); // all that have a word are done
    /// The engine's live state will be another one.
    void completionAsked();
    void completionReading(int number, qint64 done, qint64 total);
    void completionArrived(int number, const std::vector<mynah::CompletionPiece> &pieces);
    void completionFinished(int number, const mynah::CompletionResult &result);
    void completionFailed(int number, const mynah::Error &error);

private:
    using Command = std::function<void(std::unique_ptr<ChatEngine> &)>;

    void post(Command command);
    void work(std::stop_token stop);
    void runLoad(std::unique_ptr<ChatEngine> &engine, EngineOptions options);
    void runTurn(ChatEngine *engine, int turn, const TurnRequest &request, std::stop_token stop);
    void runSeveral(
        ChatEngine *engine, int turn, const TurnRequest &request, int count, std::stop_token stop);
    void runCompletion(ChatEngine *engine,
                       int number,
                       const CompletionRequest &request,
                       std::stop_token stop);
    /// Calls `tell` on the GUI thread, at most 30 times a second.
    std::function<void(int64_t, int64_t)> readingReporter(std::function<void(qint64, qint64)> tell);
    std::function<void(int64_t, int64_t)> readingReporter(int turn);
    void fail(int turn, Error error);
    void addPiece(int turn, std::string_view piece);
    void addSeveralPiece(int turn, int answer, std::string_view piece, int64_t tokens);
    void queueFlush();
    void flush();

    static constexpr int kFrameMs = 16;

    EngineFactory m_factory;
    QTimer m_flushTimer;
    QElapsedTimer m_sinceFlush;
    int m_turnsLeft = 0; // GUI thread

    std::mutex m_mutex; // guards what follows, up to the thread
    std::condition_variable_any m_wake;
    std::deque<Command> m_commands;
    std::stop_source m_stopTurns, m_stopLoads, m_stopCompletions;
    std::vector<CompletionPiece> m_completionPieces; // of m_completion
    int m_completion = 0;
    std::string m_pieces;
    int m_piecesTurn = 0;
    struct SeveralPiece {
        std::string text;
        int64_t tokens = 0;
    };
    std::map<int, SeveralPiece> m_severalPieces; // by answer, of turn m_piecesTurn
    bool m_flushQueued = false;

    std::jthread m_thread; // last: it uses everything above
};

} // namespace mynah
