// The page where a model goes on with a text: writing, undoing, keeping, likelihoods.
#pragma once

#include "app/services/inference_service.h"
#include "app/services/storage_service.h"
#include "app/viewmodels/completion_highlighter.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/model_view_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQuickTextDocument>
#include <QTextCursor>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace mynah {

/// One token of the text for its popup.
class CompletionTokenInfo {
    Q_GADGET
    QML_VALUE_TYPE(completionTokenInfo)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString probability MEMBER probability)
    Q_PROPERTY(QStringList alternatives MEMBER alternatives)
    Q_PROPERTY(QStringList probabilities MEMBER probabilities)
    Q_PROPERTY(QList<double> shares MEMBER shares)

public:
    int start = -1, length = 0; // start -1: there is none
    QString text, probability;  // "12 %"
    QStringList alternatives, probabilities;
    QList<double> shares; // 0…1, of the alternatives
    bool operator==(const CompletionTokenInfo &) const = default;
};

/// The text lives in the document of the field alone; it is read for saving and for going on.
/// Thread: the GUI thread.
class CompletionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    /// False until the text of the last time is there.
    Q_PROPERTY(bool ready READ ready NOTIFY stateChanged)
    Q_PROPERTY(bool running READ running NOTIFY stateChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY stateChanged)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY stateChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY stateChanged)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY stateChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY stateChanged)
    Q_PROPERTY(qint64 readingDone READ readingDone NOTIFY readingChanged)
    Q_PROPERTY(qint64 readingTotal READ readingTotal NOTIFY readingChanged)
    Q_PROPERTY(QString figures READ figures NOTIFY figuresChanged)
    Q_PROPERTY(mynah::ErrorCard error READ error NOTIFY errorChanged)
    Q_PROPERTY(int maxTokens READ maxTokens WRITE setMaxTokens NOTIFY optionsChanged)
    Q_PROPERTY(double temperature READ temperature WRITE setTemperature NOTIFY optionsChanged)
    Q_PROPERTY(double topP READ topP WRITE setTopP NOTIFY optionsChanged)
    Q_PROPERTY(bool shade READ shade WRITE setShade NOTIFY optionsChanged)
    Q_PROPERTY(QColor tint MEMBER m_tint WRITE setTint)
    Q_PROPERTY(QColor unlikely MEMBER m_unlikely WRITE setUnlikely)

public:
    CompletionViewModel(StorageService &storage,
                        InferenceService &inference,
                        ModelViewModel &models,
                        QObject *parent = nullptr);

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    bool ready() const { return m_ready; }
    bool running() const { return m_running != 0; }
    bool reading() const { return running() && m_reading; }
    bool canContinue() const;
    bool canUndo() const;
    bool canRestore() const { return !m_cleared.text.isEmpty(); }
    bool empty() const;
    qint64 readingDone() const { return m_readingDone; }
    qint64 readingTotal() const { return m_readingTotal; }
    QString figures() const { return m_figures; }
    ErrorCard error() const { return m_error; }
    int maxTokens() const { return m_maxTokens; }
    void setMaxTokens(int tokens);
    double temperature() const { return m_temperature; }
    void setTemperature(double temperature);
    double topP() const { return m_topP; }
    void setTopP(double topP);
    bool shade() const { return m_shade; }
    void setShade(bool shade);
    void setTint(const QColor &color);
    void setUnlikely(const QColor &color);

    /// Writes on at the end of the text.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void stop();
    /// Takes back what the last continuation wrote; what was typed behind it stays.
    Q_INVOKABLE void undoContinuation();
    Q_INVOKABLE void clear();
    /// After clear(): everything as it was.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void forgetCleared();
    Q_INVOKABLE void copyAll() const;
    Q_INVOKABLE void saveAs(const QUrl &file);
    Q_INVOKABLE void dismissError();
    /// Of the token with that position; start -1 where the model wrote nothing.
    Q_INVOKABLE mynah::CompletionTokenInfo tokenAt(int position) const;
    /// Of the next token behind the position (`by` 1), or of the one before it (-1).
    Q_INVOKABLE mynah::CompletionTokenInfo tokenBeside(int position, int by) const;
    /// Posts what was not saved yet: before quitting.
    void saveNow();
    void retranslate();

signals:
    void documentChanged();
    void stateChanged();
    void readingChanged();
    void figuresChanged();
    void errorChanged();
    void optionsChanged();
    /// Text came at the end.
    void written();

private:
    struct Continuation {
        QTextCursor range; // anchor where it begins, position where it ends
        std::vector<TokenId> knownBefore;
        uint64_t tokenizer = 0;
    };
    struct Cleared {
        QString text;
        std::vector<CompletionSpans::Span> spans;
        std::vector<TokenId> known;
        uint64_t tokenizer = 0;
    };

    QTextDocument *text() const { return m_document ? m_document->textDocument() : nullptr; }
    QString plainText() const; // with its no-break spaces
    void load();
    void setText(const QString &text);
    void onContentsChange(int position, int removed, int added);
    void onArrived(int number, const std::vector<CompletionPiece> &pieces);
    void onFinished(int number, const CompletionResult &result);
    void onFailed(int number, const Error &error);
    void endRun();
    void updateFigures();
    void setError(const ErrorCard &card);
    void setColors();
    void saveOptions();
    CompletionTokenInfo infoOf(size_t span) const;

    StorageService &m_storage;
    InferenceService &m_inference;
    ModelViewModel &m_models;
    QQuickTextDocument *m_document = nullptr;
    CompletionSpans m_spans;
    std::unique_ptr<CompletionHighlighter> m_highlighter;
    std::vector<Continuation> m_continuations;
    std::vector<TokenId> m_known; // ids of a beginning of the text, see CompletionRequest
    uint64_t m_tokenizer = 0;
    Cleared m_cleared;
    QTimer m_saveTimer, m_optionsTimer;
    bool m_ready = false, m_dirty = false, m_optionsDirty = false;
    bool m_ownChange = false; // the model writes, not the user
    bool m_wasEmpty = true;
    int m_running = 0, m_runs = 0; // number of the continuation that runs; 0: none
    bool m_reading = false;
    qint64 m_readingDone = 0, m_readingTotal = 0;
    qint64 m_tokens = 0; // of the running continuation, as far as they arrived
    QElapsedTimer m_clock;
    CompletionResult m_last;
    QString m_figures;
    ErrorCard m_error;
    int m_maxTokens = 200;
    double m_temperature = 1, m_topP = 0.5;
    bool m_shade = false;
    QColor m_tint, m_unlikely;
};

} // namespace mynah
