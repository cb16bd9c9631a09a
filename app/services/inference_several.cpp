// Several answers at once, of the InferenceService.
#include "app/services/inference_service.h"

#include <QMetaObject>

namespace mynah {

void InferenceService::answerSeveral(int turn, TurnRequest request, int count)
{
    std::stop_token stop;
    ++m_turnsLeft;
    {
        std::lock_guard lock(m_mutex);
        stop = m_stopTurns.get_token();
    }
    auto shared = std::make_shared<TurnRequest>(std::move(request));
    post([this, turn, shared, count, stop](std::unique_ptr<ChatEngine> &engine) {
        runSeveral(engine.get(), turn, *shared, count, stop);
    });
}

void InferenceService::runSeveral(
    ChatEngine *engine, int turn, const TurnRequest &request, int count, std::stop_token stop)
{
    if (!engine)
        return fail(turn, {ErrorCode::Usage, "No model is loaded"});
    if (stop.stop_requested())
        return fail(turn, {ErrorCode::Cancelled, "Stopped before the answers began"});
    SeveralEvents events;
    events.onReading = readingReporter(turn);
    events.onText = [this, turn](int answer, std::string_view piece, int64_t tokens) {
        addSeveralPiece(turn, answer, piece, tokens);
    };
    events.onDone = [this, turn](int answer, const TurnResult &result) {
        auto shared = std::make_shared<TurnResult>(result);
        QMetaObject::invokeMethod(
            this,
            [this, turn, answer, shared] {
                flush();
                emit severalDone(turn, answer, *shared);
            },
            Qt::QueuedConnection);
    };
    auto results = engine->answerSeveral(request, count, events, stop);
    if (!results.ok())
        return fail(turn, results.error());
    QMetaObject::invokeMethod(
        this,
        [this, turn] {
            flush();
            --m_turnsLeft;
            emit severalFinished(turn);
        },
        Qt::QueuedConnection);
}

void InferenceService::addSeveralPiece(int turn, int answer, std::string_view piece, int64_t tokens)
{
    std::lock_guard lock(m_mutex);
    SeveralPiece &waiting = m_severalPieces[answer];
    waiting.text += piece;
    waiting.tokens = tokens;
    m_piecesTurn = turn;
    queueFlush();
}

} // namespace mynah
