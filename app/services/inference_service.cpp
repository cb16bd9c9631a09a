#include "app/services/inference_service.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mynah {

InferenceService::InferenceService(EngineFactory factory, QObject *parent)
    : QObject(parent), m_factory(std::move(factory)),
      m_thread([this](std::stop_token stop) { work(stop); })
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_flushTimer, &QTimer::timeout, this, &InferenceService::flush);
}

InferenceService::~InferenceService()
{
    m_thread.request_stop();
    cancelLoads();
    stop();
    stopCompletion();
}

void InferenceService::load(const EngineOptions &options)
{
    std::stop_token stop;
    {
        std::lock_guard lock(m_mutex);
        stop = m_stopLoads.get_token();
    }
    post([this, options, stop](std::unique_ptr<ChatEngine> &engine) {
        EngineOptions stoppable = options;
        stoppable.stop = stop;
        runLoad(engine, std::move(stoppable));
    });
}

void InferenceService::cancelLoads()
{
    std::lock_guard lock(m_mutex);
    m_stopLoads.request_stop();
    m_stopLoads = std::stop_source();
}

void InferenceService::unload()
{
    post([this](std::unique_ptr<ChatEngine> &engine) {
        engine.reset();
        QMetaObject::invokeMethod(
            this, [this] { emit unloaded(); }, Qt::QueuedConnection);
    });
}

void InferenceService::answer(int turn, TurnRequest request)
{
    std::stop_token stop;
    ++m_turnsLeft;
    {
        std::lock_guard lock(m_mutex);
        stop = m_stopTurns.get_token();
    }
    auto shared = std::make_shared<TurnRequest>(std::move(request));
    post([this, turn, shared, stop](std::unique_ptr<ChatEngine> &engine) {
        runTurn(engine.get(), turn, *shared, stop);
    });
}

void InferenceService::stop()
{
    std::lock_guard lock(m_mutex);
    m_stopTurns.request_stop();
    m_stopTurns = std::stop_source();
}

void InferenceService::post(Command command)
{
    {
        std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    m_wake.notify_one();
}

void InferenceService::work(std::stop_token stop)
{
    std::unique_ptr<ChatEngine> engine;
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (!m_wake.wait(lock, stop, [this] { return !m_commands.empty(); }))
            return;
        Command command = std::move(m_commands.front());
        m_commands.pop_front();
        lock.unlock();
        command(engine);
        lock.lock();
    }
}

void InferenceService::runLoad(std::unique_ptr<ChatEngine> &engine, EngineOptions options)
{
    using Clock = std::chrono::steady_clock;
    auto last = Clock::time_point();
    std::string lastStage;
    options.onProgress = [&](std::string_view stage, double fraction) {
        const auto now = Clock::now();
        if (stage == lastStage && fraction < 1 && now - last < std::chrono::milliseconds(33))
            return;
        last = now;
        lastStage = stage;
        const QString text = QString::fromUtf8(stage.data(), qsizetype(stage.size()));
        QMetaObject::invokeMethod(
            this,
            [this, text, fraction] { emit loadProgress(text, fraction); },
            Qt::QueuedConnection);
    };
    const QString path = QString::fromStdString(options.modelPath);
    auto fail = [this, path](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, path, error] { emit loadFailed(path, error); }, Qt::QueuedConnection);
    };
    Result<std::unique_ptr<ChatEngine>> opened =
        Error{ErrorCode::Cancelled, "Stopped before it began"};
    if (!options.stop.stop_requested()) {
        QMetaObject::invokeMethod(
            this, [this, path] { emit loadStarted(path); }, Qt::QueuedConnection);
        opened = m_factory(options);
    }
    if (!opened.ok())
        return fail(opened.error());
    if (options.stop.stop_requested())
        return fail({ErrorCode::Cancelled, "Stopped at the end"});
    engine = std::move(*opened);
    QMetaObject::invokeMethod(
        this, [this, info = engine->info()] { emit loaded(info); }, Qt::QueuedConnection);
}

void InferenceService::runTurn(ChatEngine *engine,
                               int turn,
                               const TurnRequest &request,
                               std::stop_token stop)
{
    if (!engine)
        return fail(turn, {ErrorCode::Usage, "No model is loaded"});
    if (stop.stop_requested())
        return fail(turn, {ErrorCode::Cancelled, "Stopped before the answer began"});
    TurnEvents events;
    events.onReading = readingReporter(turn);
    events.onText = [this, turn](std::string_view piece) { addPiece(turn, piece); };
    auto result = engine->answer(request, events, stop);
    if (!result.ok())
        return fail(turn, result.error());
    auto shared = std::make_shared<TurnResult>(std::move(*result));
    QMetaObject::invokeMethod(
        this,
        [this, turn, shared] {
            flush();
            --m_turnsLeft;
            emit finished(turn, *shared);
        },
        Qt::QueuedConnection);
}

void InferenceService::fail(int turn, Error error)
{
    QMetaObject::invokeMethod(
        this,
        [this, turn, error = std::move(error)] {
            flush();
            --m_turnsLeft;
            emit failed(turn, error);
        },
        Qt::QueuedConnection);
}

std::function<void(int64_t, int64_t)>
InferenceService::readingReporter(std::function<void(qint64, qint64)> tell)
{
    using Clock = std::chrono::steady_clock;
    return [this, tell = std::move(tell), last = Clock::time_point()](int64_t done,
                                                                      int64_t total) mutable {
        const auto now = Clock::now();
        if (done < total && now - last < std::chrono::milliseconds(33))
            return;
        last = now;
        QMetaObject::invokeMethod(
            this, [tell, done, total] { tell(done, total); }, Qt::QueuedConnection);
    };
}

std::function<void(int64_t, int64_t)> InferenceService::readingReporter(int turn)
{
    return readingReporter(
        [this, turn](qint64 done, qint64 total) { emit reading(turn, done, total); });
}

void InferenceService::addPiece(int turn, std::string_view piece)
{
    std::lock_guard lock(m_mutex);
    m_pieces += piece;
    m_piecesTurn = turn;
    queueFlush();
}

/// m_mutex is held.
void InferenceService::queueFlush()
{
    if (std::exchange(m_flushQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Never from this event itself: while the handler runs, the next piece posts the next
            // event, and one call that sends posted events would never come to keys and mouse.
            const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : 0;
            if (!m_flushTimer.isActive())
                m_flushTimer.start(int(std::max<qint64>(1, kFrameMs - since)));
        },
        Qt::QueuedConnection);
}

void InferenceService::flush()
{
    std::string pieces;
    std::map<int, SeveralPiece> several;
    std::vector<CompletionPiece> completion;
    int turn = 0, number = 0;
    {
        std::lock_guard lock(m_mutex);
        pieces.swap(m_pieces);
        several.swap(m_severalPieces);
        completion.swap(m_completionPieces);
        number = m_completion;
        turn = m_piecesTurn;
        m_flushQueued = false;
    }
    m_flushTimer.stop();
    if (!pieces.empty())
        emit textArrived(turn, QString::fromStdString(pieces));
    for (const auto &[answer, piece] : several)
        emit severalText(turn, answer, QString::fromStdString(piece.text), piece.tokens);
    if (!completion.empty())
        emit completionArrived(number, completion);
    m_sinceFlush.start(); // counted from the end: a slow frame leaves time for input after it
}

} // namespace mynah
