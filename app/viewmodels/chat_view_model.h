// The open conversation: sending, streaming, stopping, saving.
#pragma once

#include "app/services/inference_service.h"
#include "app/services/settings.h"
#include "app/services/storage_service.h"
#include "app/viewmodels/chat_options_view_model.h"
#include "app/viewmodels/conversation_list_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/message_list_model.h"
#include "app/viewmodels/model_view_model.h"
#include "app/viewmodels/several_answers_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
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
    /// What was written for the shown conversation and not sent: the composer says it at every
    /// change, and draftRestored() gives it back.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    /// Where the shown conversation was looked at, as its view says it; below 0: at the end.
    Q_PROPERTY(double scroll READ scroll WRITE setScroll NOTIFY scrollChanged)
    Q_PROPERTY(bool temporary READ temporary NOTIFY conversationChanged)
    Q_PROPERTY(bool laterHidden READ laterHidden NOTIFY laterHiddenChanged)
    /// Answers written together; shown until one of them is chosen.
    Q_PROPERTY(mynah::SeveralAnswersModel *several READ several CONSTANT)
    Q_PROPERTY(bool severalShown READ severalShown NOTIFY stateChanged)
    /// How many answers a message gets, 1 to 4.
    Q_PROPERTY(
        int answersAtOnce READ answersAtOnce WRITE setAnswersAtOnce NOTIFY answersAtOnceChanged)

public:
    enum class State { NoModel, Loading, Reading, Streaming, Idle, Error };
    Q_ENUM(State)
    enum class SaveState { Nothing, Saving, Saved };
    Q_ENUM(SaveState)

    ChatViewModel(StorageService &storage,
                  InferenceService &inference,
                  ModelViewModel &models,
                  ConversationListModel &conversations,
                  ChatOptionsViewModel &options,
                  Settings &settings,
                  QObject *parent = nullptr);

    State state() const;
    bool canSend() const;
    bool canStop() const { return m_turn.has_value(); }
    bool canAnswer() const;
    bool busyElsewhere() const { return m_turn && !turnIsShown(); }
    bool storageFailed() const { return m_storageFailed; }
    bool temporary() const { return m_temporary; }
    bool laterHidden() const { return m_laterHidden; }
    qint64 conversation() const { return m_conversation; }
    QString title() const { return m_title; }
    MessageListModel *messages() { return &m_messages; }
    ErrorCard error() const { return m_error; }
    QString speed() const { return m_speed; }
    qint64 readingDone() const { return m_readingDone; }
    qint64 readingTotal() const { return m_readingTotal; }
    SaveState saveState() const { return m_saveState; }
    SeveralAnswersModel *several() { return &m_several; }
    bool severalShown() const;
    int answersAtOnce() const { return m_answersAtOnce; }
    void setAnswersAtOnce(int count);
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    double scroll() const { return m_scroll; }
    void setScroll(double scroll);

    /// False when nothing was sent: the caller keeps the text.
    Q_INVOKABLE bool send(const QString &text);
    /// Answers the last user message that was left without a whole answer.
    Q_INVOKABLE void answerLast();
    Q_INVOKABLE void stop();
    // What follows takes the row of a message and does nothing while an answer is written.
    /// Another version of an answer.
    Q_INVOKABLE void regenerate(int row);
    /// Several other versions of an answer, written together.
    Q_INVOKABLE void regenerateSeveral(int row, int count);
    /// Takes a cut answer at the end further.
    Q_INVOKABLE void continueAnswer(int row);
    /// Another version of the user's message, and its answer. False: the caller keeps the text.
    Q_INVOKABLE bool editMessage(int row, const QString &text);
    /// Shows the version that many places away, with what follows it.
    Q_INVOKABLE void switchVersion(int row, int by);
    /// Forgets what comes after the message; it stays in the tree, and showLater() brings it back.
    Q_INVOKABLE void rewindTo(int row);
    Q_INVOKABLE void showLater();
    /// Opens a new conversation with the messages up to this one.
    Q_INVOKABLE void branchFrom(int row);
    /// The one of several answers to go on with; at once when all are finished, else then. The
    /// others stay as versions.
    Q_INVOKABLE void chooseAnswer(int answer);
    /// Shows the conversation as it was after that message, on whatever branch it is.
    void goTo(qint64 message);
    Q_INVOKABLE void newChat();
    /// Drops the running turn, of which nothing more is saved, and begins a new chat.
    void abandon();
    /// A chat that is written nowhere and gone when it is left.
    Q_INVOKABLE void newTemporaryChat();
    Q_INVOKABLE void openConversation(qint64 id);
    /// Opens the conversation at that message, on the branch that it is on; `messageFound` tells
    /// its row.
    Q_INVOKABLE void openMessage(qint64 conversation, qint64 message);
    /// Another language: words that stand for something are chosen again.
    void retranslate();
    /// Tries once more to open the conversations, which are locked by another program.
    Q_INVOKABLE void reopenStorage();
    Q_INVOKABLE void dismissError();
    /// Of something else that the user did.
    void showError(const ErrorCard &card) { setError(card); }
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
    void laterHiddenChanged();
    void answersAtOnceChanged();
    void draftChanged();
    void scrollChanged();
    /// Another conversation is shown: this is what its composer holds.
    void draftRestored(const QString &text);
    /// A message could not be saved: its text goes back into the composer.
    void textReturned(const QString &text);
    void readyToQuit();
    void messageFound(int row);

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
        bool temporary = false;
        qint64 edited = 0;    // the user message that this is another version of
        qint64 continued = 0; // the answer that is taken further
        uint64_t seed = 0;
        std::string systemText;        // that the conversation begins with
        int answers = 1;               // more: they are in m_several, not among the messages
        bool changedTheBranch = false; // rows were taken away: a failure brings them back
    };
    struct Wanted { // what saveAndCollect() is to do, by value for the storage thread
        qint64 conversation = 0, userMessage = 0, edited = 0, continued = 0, liveMessage = 0;
        std::string text, fingerprint;
        ChatOptions options;
        uint64_t seed = 0;
        NewConversation beginning; // of a conversation that is not there yet
    };
    struct Start { // what storage gives to begin a turn with
        qint64 conversation = 0, userMessage = 0;
        TurnRequest request;
        bool damaged = false;
    };

    bool turnIsShown() const;
    Turn &
    beginTurn(const QString &userText, const MessageItem &answer, bool rowThere, int answers = 1);
    static Result<Start> saveAndCollect(ConversationStore &store, const Wanted &wanted);
    void startTurn(int number);
    void startUnsaved();
    void ask(TurnRequest request);
    void keepUnsaved(const Turn &turn, const TurnResult &result);
    bool canChange(int row, bool fromUser) const;
    void load(qint64 id, qint64 message = 0);
    void showFound(qint64 message);
    void changeBranch(std::function<Result<void>(ConversationStore &)> change);
    void setLaterHidden(bool hidden);
    void leaveTemporary();
    void restoreDraft(const QString &draft);
    void readNewDraft();
    void saveLook();
    void turnSaved(int number, Result<Start> start);
    void onReading(int number, qint64 done, qint64 total);
    void onText(int number, const QString &piece);
    void onFinished(int number, const TurnResult &result);
    void onFailed(int number, const Error &error);
    void saveDraft();
    void saveAnswer(const Turn &turn, const TurnResult &result);
    static double speedOf(const TurnResult &result);
    MessageRow rowOf(const TurnResult &result) const;
    void onSeveralText(int number, int answer, const QString &piece, qint64 tokens);
    void onSeveralDone(int number, int answer, const TurnResult &result);
    void onSeveralFinished(int number);
    void severalSaved(bool shown);
    void severalFailed(const Error &error);
    void saveSeveralDrafts();
    void showSeveralSpeed();
    void settleSeveral();
    void clearSeveral();
    void endTurn();
    void showMessages(qint64 id, std::vector<MessageItem> items, bool laterHidden);
    void setConversation(qint64 id, const QString &title);
    void setTitle(const QString &title);
    void setError(const ErrorCard &card);
    void setSaveState(SaveState state);
    void setReading(qint64 done, qint64 total);

    StorageService &m_storage;
    InferenceService &m_inference;
    ModelViewModel &m_models;
    ConversationListModel &m_conversations;
    ChatOptionsViewModel &m_options;
    Settings &m_settings;
    MessageListModel m_messages;
    QTimer m_draftTimer, m_lookTimer;

    qint64 m_conversation = 0;
    int m_view = 0; // grows with every newChat and openConversation
    QString m_title, m_speed, m_draft;
    double m_scroll = -1;
    bool m_draftUnsaved = false, m_scrollUnsaved = false;
    ErrorCard m_error;
    std::optional<Turn> m_turn;
    int m_turns = 0;
    qint64 m_liveMessage = 0; // the engine's live state is the one after this answer; 0: unknown
    qint64 m_readingDone = 0, m_readingTotal = 0;
    QElapsedTimer m_streamClock;
    SaveState m_saveState = SaveState::Nothing;
    bool m_temporary = false, m_laterHidden = false;
    qint64 m_deletedWhileOpen = 0;      // undoing that opens it again
    std::vector<ChatMessage> m_unsaved; // of a temporary chat
    SeveralAnswersModel m_several;
    std::vector<qint64> m_earlierVersions; // that the answers in m_several stand beside
    int m_answersAtOnce = 1;
    bool m_severalSaving = false; // finished, and not in the store yet
    bool m_errorStays = false;
    bool m_storageFailed = false, m_opening = false, m_quitting = false;
};

} // namespace mynah
