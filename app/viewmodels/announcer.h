// Tells a screen reader what happens in the conversation without moving its focus.
#pragma once

#include "app/viewmodels/chat_view_model.h"

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// An item that is never seen: its accessible name is what was announced last. Qt 6.4 has no
/// announcement event, so an Alert is sent for the item. An answer is announced when it begins, by
/// whole sentences while it is written, and when it ends; reading in steps of a quarter.
/// Thread: the GUI thread.
class Announcer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mynah::ChatViewModel *chat READ chat WRITE setChat NOTIFY chatChanged)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    explicit Announcer(QQuickItem *parent = nullptr);

    ChatViewModel *chat() const { return m_chat; }
    void setChat(ChatViewModel *chat);
    QString text() const { return m_text; }

    Q_INVOKABLE void announce(const QString &text);

    /// How much of `text` from `from` on is whole sentences, in characters: up to the last end of a
    /// sentence or line.
    static qsizetype wholeSentences(const QString &text, qsizetype from);

signals:
    void chatChanged();
    void textChanged();

private:
    void onState();
    void onText();
    void onReading();
    void announceRest();

    ChatViewModel *m_chat = nullptr;
    ChatViewModel::State m_state = ChatViewModel::State::Idle;
    QString m_text;
    qsizetype m_said = 0; // characters of the answer
    int m_quarter = 0;
};

} // namespace mynah
