// The open conversation: sending, streaming, stopping, saving.
#pragma once

#include "app/services/inference_service.h"
#include "app/services/settings.h"
#include "app/services/storage_service.h"
#include "app/viewmodels/conversation_list_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/message_list_model.h"
#include "app/viewmodels/model_view_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace mynah {

/// One turn runs at a time; it goes on, and is saved, while another conversation is looked at.
/// Order of saving: the user's message before the model is asked; drafts once a second; the answer
/// with its snapshot in one transaction. Thread: the GUI thread.
class ChatViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool canSend READ canSend NOTIFY stateChanged)
    Q_PROPERTY(bool canStop READ canStop NOTIFY stateChanged)
    Q_PROPERTY(bool canAnswer READ canAnswer NOTIFY stateChanged)
    Q_PROPERTY(bool busyElsewhere READ busyElsewhere NOTIFY stateChanged)
    Q_PROPERTY(qint64 conversation READ conversation NOTIFY conversationChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(mynah::MessageListModel *messages READ messages CONSTANT)
    Q_PROPERTY(mynah::ErrorCard error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString speed READ speed NOTIFY speedChanged)
    Q_PROPERTY(qint64 readingDone READ readingDone NOTIFY readingChanged)
    Q_PROPERTY(qint64 readingTotal READ readingTotal NOTIFY readingChanged)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(bool storageFailed READ storageFailed NOTIFY stateChanged)

public:
    enum class State { NoModel, Loading, Reading, Streaming, Idle, Error };
    Q_ENUM(State)
    enum class SaveState { Nothing, Saving, Saved };
    Q_ENUM(SaveState)

    ChatViewModel(StorageService &storage,
                  InferenceService &inference,
                  ModelViewModel &models,
                  ConversationListModel &conversations,
                  Settings &settings,
                  QObject *parent = nullptr);

    State state() const;
    bool canSend() const;
    bool canStop() const { return m_turn.has_value(); }
    bool canAnswer() const;
    bool busyElsewhere() const { return m_turn && !turnIsShown(); }
    bool storageFailed() const { return m_storageFailed; }
    qint64 conversation() const { return m_conversation; }
    QString title() const { return m_title; }
    MessageListModel *messages() { return &m_messages; }
    ErrorCard error() const { return m_error; }
    QString speed() const { return m_speed; }
    qint64 readingDone() const { return m_readingDone; }
    qint64 readingTotal() const { return m_readingTotal; }
    SaveState saveState() const { return m_saveState; }

    /// False when nothing was sent: the caller keeps the text.
    Q_INVOKABLE bool send(const QString &text);
    /// Answers the last user message that was left without a whole answer.
    Q_INVOKABLE void answerLast();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void newChat();
    Q_INVOKABLE void openConversation(qint64 id);
    Q_INVOKABLE void dismissError();
    Q_INVOKABLE void copyText(const QString &text) const;
    /// Stops the running turn and answers `readyToQuit` when it is saved, or after 900 ms.
    Q_INVOKABLE void prepareToQuit();

signals:
    void stateChanged();
    void conversationChanged();
    void titleChanged();
    void errorChanged();
    void speedChanged();
    void readingChanged();
    void saveStateChanged();
    /// A message could not be saved: its text goes back into the composer.
    void textReturned(const QString &text);
    void readyToQuit();

private:
    struct Turn {
        int number = 0;
        qint64 conversation = 0; // 0 until the user message is saved
        qint64 userMessage = 0;
        int view = 0; // the view that it was started in, see m_view
        QString userText;
        QString text; // of the answer so far
        bool reading = true;
        bool stopRequested = false;
        std::shared_ptr<qint64> draft = std::make_shared<qint64>(0); // storage thread only
        bool draftDirty = false;
    };
    struct Start { // what storage gives to begin a turn with
        qint64 conversation = 0, userMessage = 0;
        TurnRequest request;
        bool damaged = false;
    };

    bool turnIsShown() const;
    void beginTurn(const QString &userText, bool streamingRowThere);
    static Result<Start> saveAndCollect(ConversationStore &store,
                                        qint64 conversation,
                                        qint64 userMessage,
                                        const std::string &text,
                                        const std::string &fingerprint,
                                        qint64 liveMessage);
    void turnSaved(int number, Result<Start> start);
    void onReading(int number, qint64 done, qint64 total);
    void onText(int number, const QString &piece);
    void onFinished(int number, const TurnResult &result);
    void onFailed(int number, const Error &error);
    void saveDraft();
    void saveAnswer(const Turn &turn, const TurnResult &result);
    void endTurn();
    void showMessages(qint64 id, const std::vector<MessageRow> &rows);
    void setConversation(qint64 id, const QString &title);
    void setTitle(const QString &title);
    void setError(const ErrorCard &card);
    void setSaveState(SaveState state);
    void setReading(qint64 done, qint64 total);

    StorageService &m_storage;
    InferenceService &m_inference;
    ModelViewModel &m_models;
    ConversationListModel &m_conversations;
    Settings &m_settings;
    MessageListModel m_messages;
    QTimer m_draftTimer;

    qint64 m_conversation = 0;
    int m_view = 0; // grows with every newChat and openConversation
    QString m_title, m_speed;
    ErrorCard m_error;
    std::optional<Turn> m_turn;
    int m_turns = 0;
    qint64 m_liveMessage = 0; // the engine's live state is the one after this answer; 0: unknown
    qint64 m_readingDone = 0, m_readingTotal = 0;
    QElapsedTimer m_streamClock;
    int m_streamPieces = 0;
    SaveState m_saveState = SaveState::Nothing;
    bool m_storageFailed = false, m_opening = false, m_quitting = false;
};

} // namespace mynah
