// Going on with a text, of the InferenceService.
#include "app/services/inference_service.h"

#include <QMetaObject>

#include <utility>

namespace mynah {

namespace {

/// Bytes that are a part of a character are shown by their value.
QString shownBytes(const std::string &bytes)
{
    const QByteArray raw(bytes.data(), qsizetype(bytes.size()));
    const QString text = QString::fromUtf8(raw);
    return text.contains(QChar::ReplacementCharacter) ? "0x" + QString::fromLatin1(raw.toHex())
                                                      : text;
}

/// Joins tokens until there is text for them.
class PieceMaker {
public:
    std::vector<CompletionPiece> pieces;

    void add(const CompletionToken &token, std::string_view text)
    {
        if (!std::exchange(m_begun, true)) {
            m_piece = {};
            for (const TokenChoice &choice : token.alternatives)
                m_piece.alternatives.emplace_back(shownBytes(choice.bytes), choice.probability);
        }
        m_piece.probability *= token.choice.probability;
        if (!text.empty())
            rest(text);
    }
    void rest(std::string_view text)
    {
        m_piece.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        pieces.push_back(std::exchange(m_piece, {}));
        m_begun = false;
    }

private:
    CompletionPiece m_piece;
    bool m_begun = false;
};

} // namespace

void InferenceService::complete(int number, CompletionRequest request)
{
    emit completionAsked();
    ++m_turnsLeft;
    std::stop_token stop;
    {
        std::lock_guard lock(m_mutex);
        stop = m_stopCompletions.get_token();
    }
    auto shared = std::make_shared<CompletionRequest>(std::move(request));
    post([this, number, shared, stop](std::unique_ptr<ChatEngine> &engine) {
        runCompletion(engine.get(), number, *shared, stop);
    });
}

void InferenceService::stopCompletion()
{
    std::lock_guard lock(m_mutex);
    m_stopCompletions.request_stop();
    m_stopCompletions = std::stop_source();
}

void InferenceService::runCompletion(ChatEngine *engine,
                                     int number,
                                     const CompletionRequest &request,
                                     std::stop_token stop)
{
    const auto tell = [this](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, what = std::move(what)] {
                flush();
                --m_turnsLeft;
                what();
            },
            Qt::QueuedConnection);
    };
    if (!engine || stop.stop_requested()) {
        const Error error = engine ? Error{ErrorCode::Cancelled, "Stopped before it began"}
                                   : Error{ErrorCode::Usage, "No model is loaded"};
        return tell([this, number, error] { emit completionFailed(number, error); });
    }
    PieceMaker maker;
    const auto pass = [&] {
        if (maker.pieces.empty())
            return;
        std::lock_guard lock(m_mutex);
        for (CompletionPiece &piece : maker.pieces)
            m_completionPieces.push_back(std::move(piece));
        maker.pieces.clear();
        m_completion = number;
        queueFlush();
    };
    CompletionEvents events;
    events.onReading = readingReporter(
        [this, number](qint64 done, qint64 total) { emit completionReading(number, done, total); });
    events.onToken = [&](const CompletionToken &token, std::string_view text) {
        maker.add(token, text);
        pass();
    };
    events.onRest = [&](std::string_view text) {
        maker.rest(text);
        pass();
    };
    auto result = engine->complete(request, events, stop);
    if (!result.ok())
        return tell(
            [this, number, error = result.error()] { emit completionFailed(number, error); });
    tell([this, number, shared = std::make_shared<CompletionResult>(std::move(*result))] {
        emit completionFinished(number, *shared);
    });
}

} // namespace mynah
