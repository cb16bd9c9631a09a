// The conversations of the side bar: pinned ones, then newest first, in groups by day.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/conversation_list_change.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <unordered_set>
#include <vector>

namespace mynah {

/// Thread: the GUI thread. A refresh is worked out on the storage thread; rows that stay keep their
/// identity, so that the view neither jumps nor loses its focus.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY deletedChanged)
    Q_PROPERTY(QString deletedText READ deletedText NOTIFY deletedChanged)
    Q_PROPERTY(bool selecting READ selecting NOTIFY markedChanged)
    Q_PROPERTY(int markedCount READ markedCount NOTIFY markedChanged)
    Q_PROPERTY(QString markedText READ markedText NOTIFY markedChanged)

public:
    enum ConversationRole {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SnippetRole,
        TimeRole,
        GroupRole,
        PinnedRole,
        MarkedRole
    };

    explicit ConversationListModel(StorageService &storage, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    bool canUndo() const { return !m_deleted.empty(); }
    QString deletedText() const; // "Deleted “Bread”", "Deleted 3 conversations"
    bool selecting() const { return m_selecting || !m_marked.empty(); }
    int markedCount() const { return int(m_marked.size()); }
    QString markedText() const; // "3 selected"

    /// Reads the list again on the storage thread.
    void refresh();
    /// Another language: everything that is made of words is asked for again.
    void retranslate();
    Q_INVOKABLE void rename(qint64 id, const QString &title);
    Q_INVOKABLE void setPinned(qint64 id, bool pinned);
    /// A copy with all its versions, as the newest conversation; `duplicated` tells its id.
    Q_INVOKABLE void duplicate(qint64 id);
    /// Marks as deleted; `undoDelete` takes back all that was deleted since it could do so.
    Q_INVOKABLE void remove(qint64 id);
    Q_INVOKABLE void removeAll(const QList<qint64> &ids);
    Q_INVOKABLE void undoDelete();
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE int rowOf(qint64 id) const;
    Q_INVOKABLE qint64 idAt(int row) const; // 0: no such row
    Q_INVOKABLE QString titleOf(qint64 id) const;
    Q_INVOKABLE bool isPinned(qint64 id) const;
    QString modelPathOf(qint64 id) const;
    QString snippetOf(qint64 id) const;

    // Several conversations, marked for what is to be done with all of them.
    /// Shows that rows can be marked, before one is.
    Q_INVOKABLE void beginSelecting();
    Q_INVOKABLE void toggleMark(int row);
    /// The rows from the one that was marked or opened last to this one.
    Q_INVOKABLE void markTo(int row);
    Q_INVOKABLE void markAll();
    Q_INVOKABLE void endSelecting();
    /// Where the next markTo() begins.
    Q_INVOKABLE void setAnchor(int row);
    /// In the order of the list.
    Q_INVOKABLE QList<qint64> markedIds() const;
    Q_INVOKABLE qint64 firstMarked() const { return markedIds().value(0); }

    /// As after a refresh that read these; for tests that do without a store.
    void setRows(const std::vector<ConversationRow> &rows);
    void apply(ListChange change);
    /// A minute has passed.
    void tick();
    void setClock(std::function<QDateTime()> now);

    static QString groupOf(const QDateTime &time, const QDateTime &now);
    static QString relativeTime(const QDateTime &time, const QDateTime &now);

signals:
    void countChanged();
    void loadedChanged();
    void deletedChanged();
    void markedChanged();
    void removed(qint64 id);
    void restored(qint64 id);
    void duplicated(qint64 id);
    void refreshed();
    void failed(const mynah::Error &error);

private:
    /// Of the storage thread alone, but for the flag: the rows that the GUI will have when it has
    /// taken in everything that was sent to it.
    struct Sent {
        ListedConversations rows;
        std::atomic<bool> refreshQueued = false;
    };

    void followSteps(const ListChange &change);
    void forgetMarksOfMissing();
    void emitMarks(int first, int last);
    void changeAndRefresh(std::function<Result<void>(ConversationStore &)> change);
    QString shownTitle(const ListedConversation &row) const;
    const ListedConversation *find(qint64 id) const;

    StorageService &m_storage;
    std::shared_ptr<Sent> m_sent = std::make_shared<Sent>();
    ListedConversations m_rows;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
    QDate m_today;
    QTimer m_minute;
    bool m_loaded = false;
    std::vector<int64_t> m_deleted;
    QString m_deletedTitle; // of the only one
    std::unordered_set<qint64> m_marked;
    std::unordered_set<qint64> m_markedRange; // by the last markTo()
    qint64 m_anchor = 0;
    bool m_selecting = false;
};

} // namespace mynah
