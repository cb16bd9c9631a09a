// The messages of the open conversation, first message first.
#pragma once

#include "core/storage/conversation_store.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// What stands below an answer: "412 tokens · 46 tokens/s · RWKV-7 1.5B".
struct AnswerFigures {
    qint64 tokens = 0;
    double tokensPerSecond = 0; // 0: not known
    QString model = {};
    bool operator==(const AnswerFigures &) const = default;
};

struct MessageItem {
    qint64 id = 0; // 0 until it is saved
    bool fromUser = false;
    QString text;
    bool streaming = false;
    bool done = true;                  // false: being written, or cut off
    QString stopReason = {};           // stopReasonName() of an answer, else empty
    AnswerFigures figures = {};        // of a finished answer
    std::vector<qint64> versions = {}; // ids of this and of those in its place, oldest first
    double thoughtSeconds = 0;         // how long the model thought, 0: not known
    bool thoughtOpen = false;          // the thought is unfolded
};

/// Thread: the GUI thread. While an answer streams only its text role changes.
class MessageListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the chat")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum MessageRole {
        IdRole = Qt::UserRole + 1,
        FromUserRole,
        TextRole,
        StreamingRole,
        DoneRole,
        StopReasonRole,
        FiguresRole,
        VersionRole,  // from 1
        VersionsRole, // how many there are, 1 when it is alone
        ThoughtSecondsRole,
        ThoughtOpenRole,
    };

    explicit MessageListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_items.size()); }

    const std::vector<MessageItem> &items() const { return m_items; }
    void setItems(std::vector<MessageItem> items);
    void append(MessageItem item);
    void removeLast();
    /// Only the first `count` rows stay.
    void truncate(int count);
    void appendToLast(const QString &piece);
    /// Replaces the last item; emits only the roles that differ.
    void setLast(const MessageItem &item);
    /// A message that was saved: its place among the versions is the last, unless it is there.
    void setId(int row, qint64 id);
    Q_INVOKABLE void setThoughtOpen(int row, bool open);

    static MessageItem itemOf(const MessageRow &row);
    static QString figuresText(const AnswerFigures &figures);
    /// The language or the locale has changed.
    void retranslate();

signals:
    void countChanged();

private:
    static int versionOf(const MessageItem &item);

    std::vector<MessageItem> m_items;
};

} // namespace mynah
