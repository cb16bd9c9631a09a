// Bookmarks for the State tab: those of the open conversation first, then the others.
#pragma once

#include "core/storage/conversation_rows.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// Thread: the GUI thread.
class BookmarkListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the State tab")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum BookmarkRole {
        IdRole = Qt::UserRole + 1,
        NameRole,
        DetailRole, // "14:20 · token 2,448"
        HereRole,   // of the open conversation
        GroupRole,
        FitsRole, // of the model that is loaded
        ModelRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    const std::vector<BookmarkRow> &rows() const { return m_rows; }
    /// Null when there is none.
    const BookmarkRow *find(qint64 id) const;
    void
    setRows(std::vector<BookmarkRow> rows, qint64 conversation, const std::string &fingerprint);
    void retranslate();

    /// The time alone today, "Yesterday", else the date.
    static QString timeText(const QDateTime &time, const QDateTime &now);

signals:
    void countChanged();

private:
    bool isHere(const BookmarkRow &row) const;

    std::vector<BookmarkRow> m_rows;
    qint64 m_conversation = 0;
    std::string m_fingerprint;
};

} // namespace mynah
