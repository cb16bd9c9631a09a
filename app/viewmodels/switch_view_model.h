// What a change of the model means for the open conversation: which models know it already, reading
// it again, and the one that it was held with.
#pragma once

#include "app/services/model_settings.h"
#include "app/services/storage_service.h"
#include "app/viewmodels/chat_view_model.h"
#include "app/viewmodels/model_view_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// After a change of the model the open conversation is read at once, unless a state of it was
/// saved for that model: the next answer then begins without delay. Given up, what was read stays
/// read, and the rest is read before the next answer. Thread: the GUI thread.
class SwitchViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged)
    Q_PROPERTY(QString readingText READ readingText NOTIFY readingChanged)
    Q_PROPERTY(QString readingSpeed READ readingSpeed NOTIFY readingChanged)
    Q_PROPERTY(double readingProgress READ readingProgress NOTIFY readingChanged)
    Q_PROPERTY(QString backName READ backName NOTIFY readingChanged)
    Q_PROPERTY(QString heldWith READ heldWith NOTIFY heldWithChanged)

public:
    SwitchViewModel(StorageService &storage,
                    InferenceService &inference,
                    ModelViewModel &models,
                    ModelSettings &settings,
                    ModelLibrary &library,
                    ChatViewModel &chat,
                    QObject *parent = nullptr);

    /// Something long enough to be told about is read.
    bool reading() const;
    QString readingText() const;
    QString readingSpeed() const;
    double readingProgress() const;
    /// The model to go back to; empty: not offered.
    QString backName() const;
    /// The model that the conversation was held with, when another one is open; empty: no offer.
    QString heldWith() const { return m_heldName; }

    /// What this file has to do to go on with the open conversation: "goes on at once".
    QString noteOf(const QString &path) const;
    bool goesOnAtOnce(const QString &path) const;

    Q_INVOKABLE void cancelReading();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void switchToHeld();
    Q_INVOKABLE void dismissHeld();

signals:
    void readingChanged();
    void heldWithChanged();
    void notesChanged();

private:
    struct Known { // about the open conversation
        qint64 conversation = 0, lastMessage = 0;
        qint64 tokens = 0;
        QStringList fingerprints; // of models that have a state after the last message
        QString path, name;       // of the model of the last answer
    };

    void look(bool offerHeld);
    void setHeld(const QString &path, const QString &name);
    void modelChanged();
    void readConversation();
    void onReading(int turn, qint64 done, qint64 total);
    void onFinished(int turn, const TurnResult &result);
    void endReading();
    void learnSpeed(const TurnResult &result);

    StorageService &m_storage;
    InferenceService &m_inference;
    ModelViewModel &m_models;
    ModelSettings &m_settings;
    ModelLibrary &m_library;
    ChatViewModel &m_chat;
    Known m_known;
    QString m_fingerprint; // of the model that was loaded last
    bool m_unread = false; // reading for this model failed
    QString m_heldPath, m_heldName;
    int m_looks = 0;
    int m_turn = 0; // of the reading that runs: negative; 0: none
    int m_lastTurn = 0;
    qint64 m_message = 0; // after which the state is saved then
    qint64 m_done = 0, m_total = 0;
    QElapsedTimer m_clock;
};

} // namespace mynah
