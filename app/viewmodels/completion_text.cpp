// The text of the completion page: kept in the database, cleared, copied, written to a file.
#include "app/viewmodels/completion_view_model.h"

#include "app/services/background.h"
#include "core/model/output_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace mynah {

namespace {

constexpr const char *kTextKey = "completion_text";
constexpr const char *kOptionsKey = "completion_options";

} // namespace

QString CompletionViewModel::plainText() const
{
    // toPlainText() makes spaces of no-break ones.
    return text() ? text()->toRawText().replace(QChar::ParagraphSeparator, '\n') : QString();
}

void CompletionViewModel::load()
{
    struct Kept {
        std::string text, options;
    };
    m_storage.run(
        this,
        [](ConversationStore &store) -> Result<Kept> {
            Kept kept;
            MYNAH_TRY(const auto text, store.setting(kTextKey));
            MYNAH_TRY(const auto options, store.setting(kOptionsKey));
            kept.text = text.value_or("");
            kept.options = options.value_or("");
            return kept;
        },
        [this](Result<Kept> kept) {
            if (!kept.ok())
                setError(errorCardOf(kept.error(), ErrorContext::OpeningStorage));
            if (kept.ok() && text() && text()->isEmpty())
                setText(QString::fromStdString(kept->text));
            if (kept.ok()) {
                const QJsonObject options =
                    QJsonDocument::fromJson(QByteArray::fromStdString(kept->options)).object();
                setMaxTokens(options["max_tokens"].toInt(m_maxTokens));
                setTemperature(options["temperature"].toDouble(m_temperature));
                setTopP(options["top_p"].toDouble(m_topP));
                setShade(options["shade"].toBool(m_shade));
                m_optionsDirty = false;
            }
            m_ready = true;
            m_wasEmpty = empty();
            emit stateChanged();
        });
}

/// As it is opened: nothing to undo.
void CompletionViewModel::setText(const QString &plain)
{
    text()->setUndoRedoEnabled(false);
    text()->setPlainText(plain);
    text()->setUndoRedoEnabled(true);
}

void CompletionViewModel::saveOptions()
{
    m_optionsDirty = true;
    if (m_ready && !m_optionsTimer.isActive())
        m_optionsTimer.start();
    emit optionsChanged();
}

void CompletionViewModel::saveNow()
{
    if (!m_ready)
        return;
    const auto save = [this](const char *key, std::string value) {
        m_storage.run(
            this,
            [key, value = std::move(value)](ConversationStore &store) {
                return store.setSetting(key, value);
            },
            [this](Result<void> saved) {
                if (!saved.ok())
                    setError(errorCardOf(saved.error(), ErrorContext::Saving));
            });
    };
    if (text() && std::exchange(m_dirty, false))
        save(kTextKey, plainText().toStdString());
    if (std::exchange(m_optionsDirty, false)) {
        const QJsonObject options{{"max_tokens", m_maxTokens},
                                  {"temperature", m_temperature},
                                  {"top_p", m_topP},
                                  {"shade", m_shade}};
        save(kOptionsKey, QJsonDocument(options).toJson(QJsonDocument::Compact).toStdString());
    }
}

void CompletionViewModel::clear()
{
    if (running() || empty())
        return;
    m_cleared = {plainText(), m_spans.spans(), m_known, m_tokenizer};
    m_continuations.clear();
    m_known.clear();
    m_last = {};
    QTextCursor cursor(text());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    updateFigures();
    emit stateChanged();
}

void CompletionViewModel::restore()
{
    if (running() || !text() || !canRestore())
        return;
    const Cleared cleared = std::exchange(m_cleared, {});
    QTextCursor cursor(text());
    const bool untouched = empty();
    cursor.insertText(cleared.text); // what was typed meanwhile stays behind it
    if (untouched) {
        m_spans.set(cleared.spans);
        m_known = cleared.known;
        m_tokenizer = cleared.tokenizer;
        m_highlighter->rehighlight();
    }
    emit stateChanged();
}

void CompletionViewModel::forgetCleared()
{
    if (!canRestore())
        return;
    m_cleared = {};
    emit stateChanged();
}

void CompletionViewModel::copyAll() const
{
    if (text())
        QGuiApplication::clipboard()->setText(plainText());
}

void CompletionViewModel::saveAs(const QUrl &file)
{
    if (!text() || !file.isLocalFile())
        return;
    inBackground(
        this,
        [path = file.toLocalFile().toStdString(), bytes = plainText().toStdString()] {
            return writeFile(path, std::as_bytes(std::span(bytes)), true);
        },
        [this](Result<void> written) {
            if (written.ok())
                return;
            ErrorCard card;
            card.title = tr("The file could not be written");
            card.text = tr("Choose another folder or another name.");
            card.details = QString::fromStdString(written.error().message);
            setError(card);
        });
}

} // namespace mynah
