#include "app/viewmodels/bookmark_list_model.h"

#include <QLocale>

#include <algorithm>

namespace mynah {

int BookmarkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

bool BookmarkListModel::isHere(const BookmarkRow &row) const
{
    return m_conversation != 0 && row.conversation == m_conversation;
}

QVariant BookmarkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BookmarkRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return qint64(row.id);
    case NameRole:
        return QString::fromStdString(row.name);
    case DetailRole: {
        const QString time =
            timeText(QDateTime::fromMSecsSinceEpoch(row.createdMs), QDateTime::currentDateTime());
        if (row.tokens == 0)
            //: %1: when a bookmark was made. It holds a state that was made by tuning.
            return tr("%1 · tuned state").arg(time);
        //: %1: when a bookmark was made; %2: how many tokens the model had read by then
        return tr("%1 · token %2").arg(time, QLocale().toString(qint64(row.tokens)));
    }
    case HereRole:
        return isHere(row);
    case GroupRole:
        return isHere(row) ? tr("Bookmarks") : tr("Of other conversations and files");
    case FitsRole:
        return !m_fingerprint.empty() && row.fingerprint == m_fingerprint;
    case ModelRole:
        return QString::fromStdString(row.model);
    }
    return {};
}

QHash<int, QByteArray> BookmarkListModel::roleNames() const
{
    return {{IdRole, "bookmarkId"},
            {NameRole, "name"},
            {DetailRole, "detail"},
            {HereRole, "here"},
            {GroupRole, "group"},
            {FitsRole, "fits"},
            {ModelRole, "modelName"}};
}

const BookmarkRow *BookmarkListModel::find(qint64 id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [id](const BookmarkRow &row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void BookmarkListModel::setRows(std::vector<BookmarkRow> rows,
                                qint64 conversation,
                                const std::string &fingerprint)
{
    m_conversation = conversation;
    m_fingerprint = fingerprint;
    std::stable_partition(
        rows.begin(), rows.end(), [this](const BookmarkRow &row) { return isHere(row); });
    const bool same =
        std::equal(rows.begin(),
                   rows.end(),
                   m_rows.begin(),
                   m_rows.end(),
                   [](const BookmarkRow &a, const BookmarkRow &b) { return a.id == b.id; });
    if (same) { // the rows keep their focus and an open field
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

void BookmarkListModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1), {DetailRole, GroupRole});
}

QString BookmarkListModel::timeText(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0)
        return QLocale().toString(time.time(), QLocale::ShortFormat);
    if (days == 1)
        return tr("Yesterday");
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace mynah
