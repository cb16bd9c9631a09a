#include "app/viewmodels/completion_view_model.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace mynah {

namespace {

constexpr int kSaveMs = 1000;
constexpr int kMostTokens = 100'000;
constexpr int kAlternatives = 6;

QString percent(double share)
{
    const int digits = share >= 0.1 ? 0 : share >= 0.01 ? 1 : 2;
    //: A probability
    return CompletionViewModel::tr("\u2066%1 %\u2069")
        .arg(QLocale().toString(share * 100, 'f', digits));
}

/// A document has one kind of line end, and two characters that mean something to it.
QString asInDocument(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text)
        if (c == '\r' || c == QChar::ParagraphSeparator)
            c = '\n';
        else if (c.unicode() == 0xFDD0 || c.unicode() == 0xFDD1 || c.isNull())
            c = QChar::ReplacementCharacter;
    return text;
}

/// White space that would not be seen has a sign.
QString visible(const QString &text)
{
    if (text.isEmpty())
        //: One of several ways a text may go on: it ends here
        return CompletionViewModel::tr("(end of the text)");
    QString shown;
    for (const QChar c : text)
        shown += c == '\n'   ? QChar(0x21B5)
                 : c == '\t' ? QChar(0x21E5)
                 : c == ' '  ? QChar(0x2423)
                             : c;
    return QChar(0x2068) + shown + QChar(0x2069);
}

} // namespace

CompletionViewModel::CompletionViewModel(StorageService &storage,
                                         InferenceService &inference,
                                         ModelViewModel &models,
                                         QObject *parent)
    : QObject(parent), m_storage(storage), m_inference(inference), m_models(models)
{
    connect(&inference,
            &InferenceService::completionReading,
            this,
            [this](int number, qint64 done, qint64 total) {
                if (number != m_running)
                    return;
                m_readingDone = done;
                m_readingTotal = total;
                emit readingChanged();
            });
    connect(
        &inference, &InferenceService::completionArrived, this, &CompletionViewModel::onArrived);
    connect(
        &inference, &InferenceService::completionFinished, this, &CompletionViewModel::onFinished);
    connect(&inference, &InferenceService::completionFailed, this, &CompletionViewModel::onFailed);
    connect(&models, &ModelViewModel::modelChanged, this, &CompletionViewModel::stateChanged);
    connect(&models, &ModelViewModel::loadingChanged, this, &CompletionViewModel::stateChanged);
    for (QTimer *timer : {&m_saveTimer, &m_optionsTimer}) {
        timer->setInterval(kSaveMs);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &CompletionViewModel::saveNow);
    }
}

bool CompletionViewModel::empty() const
{
    return !text() || text()->isEmpty();
}

bool CompletionViewModel::canContinue() const
{
    return m_ready && !running() && m_models.ready();
}

bool CompletionViewModel::canUndo() const
{
    return !running() &&
           std::any_of(m_continuations.begin(), m_continuations.end(), [](const Continuation &one) {
               return one.range.hasSelection();
           });
}

void CompletionViewModel::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_continuations.clear();
    m_highlighter.reset();
    if (m_document) {
        // Before the highlighter, which looks at the spans when the text changes.
        connect(
            text(), &QTextDocument::contentsChange, this, &CompletionViewModel::onContentsChange);
        connect(m_document, &QObject::destroyed, this, [this] {
            m_continuations.clear();
            m_highlighter.release(); // went with the document
            m_document = nullptr;
        });
        m_highlighter = std::make_unique<CompletionHighlighter>(text(), m_spans);
        setColors();
        load();
    }
    emit documentChanged();
}

void CompletionViewModel::goOn()
{
    if (!canContinue())
        return;
    setError({});
    forgetCleared();
    CompletionRequest request;
    request.text = plainText().toStdString();
    request.known = m_known;
    request.tokenizer = m_tokenizer;
    request.maxTokens = m_maxTokens;
    request.alternatives = kAlternatives;
    request.sampling.temperature = float(m_temperature);
    request.sampling.topP = float(m_topP);
    request.sampling.seed = QRandomGenerator::global()->generate64();
    if (m_temperature <= 0) // the most likely token, nothing else
        request.sampling.presencePenalty = request.sampling.frequencyPenalty = 0;
    Continuation continuation;
    continuation.range = QTextCursor(text());
    continuation.range.setKeepPositionOnInsert(true); // what is typed behind it is not its
    continuation.range.movePosition(QTextCursor::End);
    continuation.knownBefore = m_known;
    continuation.tokenizer = m_tokenizer;
    std::erase_if(m_continuations, [](const auto &one) { return !one.range.hasSelection(); });
    m_continuations.push_back(std::move(continuation));
    m_running = ++m_runs;
    m_reading = true;
    m_readingDone = m_readingTotal = m_tokens = 0;
    m_last = {};
    updateFigures();
    emit readingChanged();
    emit stateChanged();
    m_inference.complete(m_running, std::move(request));
}

void CompletionViewModel::stop()
{
    if (running())
        m_inference.stopCompletion();
}

void CompletionViewModel::onArrived(int number, const std::vector<CompletionPiece> &pieces)
{
    if (number != m_running || !text())
        return;
    Continuation &continuation = m_continuations.back();
    QTextCursor cursor(text());
    cursor.movePosition(QTextCursor::End);
    const int begin = cursor.position();
    QString joined;
    int at = begin;
    for (const CompletionPiece &piece : pieces) {
        m_spans.append(at, {asInDocument(piece.text), piece.probability, piece.alternatives});
        joined += asInDocument(piece.text);
        at = begin + int(joined.size());
    }
    m_ownChange = true;
    // One step of Undo for all that a continuation writes.
    if (continuation.range.hasSelection())
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.insertText(joined);
    cursor.endEditBlock();
    m_ownChange = false;
    const int anchor = std::min(continuation.range.anchor(), begin);
    continuation.range.setPosition(m_tokens == 0 ? begin : anchor);
    continuation.range.setPosition(at, QTextCursor::KeepAnchor);
    m_tokens += qint64(pieces.size());
    if (std::exchange(m_reading, false)) {
        m_clock.start();
        emit stateChanged();
    }
    updateFigures();
    emit written();
}

void CompletionViewModel::onFinished(int number, const CompletionResult &result)
{
    if (number != m_running)
        return;
    m_last = result;
    m_known = result.tokens;
    m_tokenizer = result.tokenizer;
    endRun();
}

void CompletionViewModel::onFailed(int number, const Error &error)
{
    if (number != m_running)
        return;
    endRun();
    if (error.code != ErrorCode::Cancelled)
        setError(m_models.cardOf(error));
}

void CompletionViewModel::endRun()
{
    m_running = 0;
    m_reading = false;
    updateFigures();
    emit stateChanged();
}

void CompletionViewModel::undoContinuation()
{
    if (running() || !text())
        return;
    while (!m_continuations.empty()) {
        Continuation last = std::move(m_continuations.back());
        m_continuations.pop_back();
        if (!last.range.hasSelection())
            continue; // its text is gone already
        m_known = last.knownBefore;
        m_tokenizer = last.tokenizer;
        last.range.removeSelectedText();
        break;
    }
    m_last = {};
    updateFigures();
    emit stateChanged();
}

void CompletionViewModel::onContentsChange(int position, int removed, int added)
{
    if (!m_ownChange)
        m_spans.edit(position, removed, added);
    if (!m_ready)
        return;
    m_dirty = true;
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    const bool nowEmpty = text()->isEmpty();
    if (std::exchange(m_wasEmpty, nowEmpty) != nowEmpty || !m_ownChange)
        emit stateChanged();
}

void CompletionViewModel::updateFigures()
{
    QStringList parts;
    const bool live = running() && m_tokens > 0;
    if (m_last.promptTokens > 0)
        parts << tr("read \u2066%L1\u2069 tokens").arg(m_last.promptTokens);
    const qint64 tokens = live ? m_tokens : m_last.generatedTokens;
    const double seconds = live ? double(m_clock.elapsed()) / 1000 : m_last.generateSeconds;
    if (tokens > 0)
        parts << tr("wrote \u2066%L1\u2069 tokens").arg(tokens);
    if (tokens > 1 && seconds > 0) {
        const double speed = double(tokens) / seconds;
        parts << tr("\u2066%1\u2069 tokens/s")
                     .arg(QLocale().toString(speed, 'f', speed < 10 ? 1 : 0));
    }
    if (!running() && m_last.stop == StopReason::EndOfText && m_last.tokenizer != 0)
        parts << tr("the model ended the text here");
    const QString figures = parts.join(QStringLiteral(" · "));
    if (figures == m_figures)
        return;
    m_figures = figures;
    emit figuresChanged();
}

CompletionTokenInfo CompletionViewModel::infoOf(size_t index) const
{
    const CompletionSpans::Span &span = m_spans.spans()[index];
    CompletionTokenInfo info;
    info.start = span.start;
    info.length = span.length;
    QTextCursor cursor(text());
    cursor.setPosition(span.start);
    cursor.setPosition(span.end(), QTextCursor::KeepAnchor);
    info.text = visible(cursor.selectedText().replace(QChar::ParagraphSeparator, '\n'));
    info.probability = percent(span.probability);
    for (const auto &[alternative, probability] : span.alternatives) {
        info.alternatives << visible(alternative);
        info.probabilities << percent(probability);
        info.shares << probability;
    }
    return info;
}

CompletionTokenInfo CompletionViewModel::tokenAt(int position) const
{
    const int index = m_spans.at(position);
    return index < 0 || !text() ? CompletionTokenInfo() : infoOf(size_t(index));
}

CompletionTokenInfo CompletionViewModel::tokenBeside(int position, int by) const
{
    const auto &spans = m_spans.spans();
    if (spans.empty() || !text())
        return {};
    const size_t after = m_spans.firstAfter(position);
    const bool inside = after < spans.size() && spans[after].start <= position;
    if (by > 0 && after + (inside ? 1 : 0) < spans.size())
        return infoOf(after + (inside ? 1 : 0));
    if (by < 0 && after > 0)
        return infoOf(after - 1);
    return {};
}

void CompletionViewModel::setError(const ErrorCard &card)
{
    if (card == m_error)
        return;
    m_error = card;
    emit errorChanged();
}

void CompletionViewModel::dismissError()
{
    setError({});
}

void CompletionViewModel::retranslate()
{
    updateFigures();
}

void CompletionViewModel::setTint(const QColor &color)
{
    m_tint = color;
    setColors();
}

void CompletionViewModel::setUnlikely(const QColor &color)
{
    m_unlikely = color;
    setColors();
}

void CompletionViewModel::setColors()
{
    if (m_highlighter)
        m_highlighter->setColors({m_tint, m_unlikely, m_shade});
}

void CompletionViewModel::setMaxTokens(int tokens)
{
    tokens = std::clamp(tokens, 1, kMostTokens);
    if (std::exchange(m_maxTokens, tokens) != tokens)
        saveOptions();
}

void CompletionViewModel::setTemperature(double temperature)
{
    temperature = std::clamp(temperature, 0.0, 5.0);
    if (std::exchange(m_temperature, temperature) != temperature)
        saveOptions();
}

void CompletionViewModel::setTopP(double topP)
{
    topP = std::clamp(topP, 0.01, 1.0);
    if (std::exchange(m_topP, topP) != topP)
        saveOptions();
}

void CompletionViewModel::setShade(bool shade)
{
    if (std::exchange(m_shade, shade) == shade)
        return;
    setColors();
    saveOptions();
}

} // namespace mynah
