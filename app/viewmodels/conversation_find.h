// Finding text in the open conversation.
#pragma once

#include "app/viewmodels/message_list_model.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <vector>

namespace mynah {

/// Searches what is shown of every message (signs of Markdown are no part of it, folded thoughts
/// are) without laying out any: messages are parsed on a thread of the pool. While an answer is
/// written only its message is searched again. Thread: the GUI thread.
class ConversationFind : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        mynah::MessageListModel *messages READ messages WRITE setMessages NOTIFY messagesChanged)
    Q_PROPERTY(QString needle READ needle WRITE setNeedle NOTIFY needleChanged)
    /// Where the search begins: the hit that is shown first is in this message or after it.
    Q_PROPERTY(int startRow MEMBER m_startRow NOTIFY startRowChanged)
    Q_PROPERTY(int count READ count NOTIFY found)
    /// Which hit is the current one, from 0; -1: there is none.
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged)
    /// Where in its message it is: for BlockModel::currentHit.
    Q_PROPERTY(QPoint currentHit READ currentHit NOTIFY currentChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY found)
    /// "3 of 12"
    Q_PROPERTY(QString countText READ countText NOTIFY currentChanged)

public:
    struct Hit {
        int row = 0;   // of the message
        int block = 0; // of the message's blocks, those of a thought first
        int hit = 0;   // in the block
        bool inThought = false;
        bool operator==(const Hit &) const = default;
    };

    explicit ConversationFind(QObject *parent = nullptr);
    ~ConversationFind() override;

    MessageListModel *messages() const { return m_messages; }
    void setMessages(MessageListModel *messages);
    QString needle() const { return m_needle; }
    void setNeedle(const QString &needle);
    int count() const { return int(m_hits.size()); }
    int current() const { return m_current; }
    int currentRow() const;
    QPoint currentHit() const;
    bool searching() const { return m_searching; }
    QString countText() const;
    const std::vector<Hit> &hits() const { return m_hits; }

    /// From the last hit it goes on with the first.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

signals:
    void messagesChanged();
    void needleChanged();
    void startRowChanged();
    void found();
    void currentChanged();
    /// The current hit is another one, or was asked for again: it should be seen.
    void hitChosen();

private:
    void search();
    void searchRow(int row);
    void rowsFound(std::vector<Hit> hits);
    void setCurrent(int current, bool choose);
    void step(int by);

    QPointer<MessageListModel> m_messages;
    QString m_needle;
    std::vector<Hit> m_hits;
    std::shared_ptr<std::atomic<int>> m_newest; // a search that is older gives up
    QTimer m_again;                             // after rows have changed
    int m_changedRow = -1;                      // the only one that did; -1: all
    int m_startRow = 0, m_current = -1, m_steps = 0;
    bool m_searching = false;
};

} // namespace mynah
