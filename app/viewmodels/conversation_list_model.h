// The conversations of the side bar, newest first, in groups by day.
#pragma once

#include "app/services/storage_service.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace mynah {

/// Thread: the GUI thread. Rows that stay keep their identity on a refresh, so that the view
/// neither jumps nor loses its focus.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
    Q_PROPERTY(QString deletedTitle READ deletedTitle NOTIFY deletedChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY deletedChanged)

public:
    enum ConversationRole {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SnippetRole,
        TimeRole,
        GroupRole
    };

    explicit ConversationListModel(StorageService &storage, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    QString deletedTitle() const { return m_deletedTitle; }
    bool canUndo() const { return m_deletedId != 0; }

    /// Reads the list again on the storage thread.
    void refresh();
    /// Another language: everything that is made of words is asked for again.
    void retranslate();
    Q_INVOKABLE void rename(qint64 id, const QString &title);
    /// Marks as deleted; `undoDelete` takes it back for as long as `canUndo`.
    Q_INVOKABLE void remove(qint64 id);
    Q_INVOKABLE void undoDelete();
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE int rowOf(qint64 id) const;
    Q_INVOKABLE qint64 idAt(int row) const;
    Q_INVOKABLE QString titleOf(qint64 id) const;
    QString modelPathOf(qint64 id) const;

    void setRows(std::vector<ConversationRow> rows);
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

    static QString groupOf(const QDateTime &time, const QDateTime &now);
    static QString relativeTime(const QDateTime &time, const QDateTime &now);

signals:
    void countChanged();
    void loadedChanged();
    void deletedChanged();
    void removed(qint64 id);
    void restored(qint64 id);
    void refreshed();
    void failed(const mynah::Error &error);

private:
    void insertMissing(const std::vector<ConversationRow> &rows);
    QString shownTitle(const ConversationRow &row) const;

    StorageService &m_storage;
    std::vector<ConversationRow> m_rows;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
    QTimer m_minute;
    bool m_loaded = false;
    qint64 m_deletedId = 0;
    QString m_deletedTitle;
};

} // namespace mynah
