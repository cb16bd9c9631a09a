#include "app/viewmodels/conversation_list_model.h"

#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace mynah {

namespace {

bool sameContent(const ConversationRow &a, const ConversationRow &b)
{
    return a.title == b.title && a.snippet == b.snippet && a.updatedMs == b.updatedMs &&
           a.modelPath == b.modelPath;
}

} // namespace

ConversationListModel::ConversationListModel(StorageService &storage, QObject *parent)
    : QAbstractListModel(parent), m_storage(storage)
{
    // Relative times and groups go on while nothing else happens.
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(count() - 1), {TimeRole, GroupRole});
    });
    m_minute.start();
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return qint64(row.id);
    case Qt::DisplayRole:
    case TitleRole:
        return shownTitle(row);
    case SnippetRole:
        return QString::fromStdString(row.snippet);
    case TimeRole:
        return relativeTime(QDateTime::fromMSecsSinceEpoch(row.updatedMs), m_now());
    case GroupRole:
        return groupOf(QDateTime::fromMSecsSinceEpoch(row.updatedMs), m_now());
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{IdRole, "conversationId"},
            {TitleRole, "title"},
            {SnippetRole, "snippet"},
            {TimeRole, "time"},
            {GroupRole, "group"}};
}

void ConversationListModel::refresh()
{
    m_storage.run(
        this,
        [](ConversationStore &store) { return store.conversations(); },
        [this](Result<std::vector<ConversationRow>> rows) {
            if (rows.ok())
                setRows(std::move(*rows));
            else
                emit failed(rows.error());
        });
}

void ConversationListModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1), {TitleRole, TimeRole, GroupRole});
}

void ConversationListModel::setRows(std::vector<ConversationRow> rows)
{
    const int before = count();
    std::unordered_set<int64_t> wanted;
    for (const ConversationRow &row : rows)
        wanted.insert(row.id);
    for (int i = count() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[size_t(i)].id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    if (m_rows.empty() && !rows.empty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        insertMissing(rows);
    }
    if (before != count())
        emit countChanged();
    if (!std::exchange(m_loaded, true))
        emit loadedChanged();
    emit refreshed();
}

void ConversationListModel::insertMissing(const std::vector<ConversationRow> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        auto at = std::find_if(m_rows.begin() + std::ptrdiff_t(i),
                               m_rows.end(),
                               [&](const ConversationRow &row) { return row.id == rows[i].id; });
        if (at == m_rows.end()) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), rows[i]);
            endInsertRows();
            continue;
        }
        const int from = int(at - m_rows.begin());
        if (from != int(i)) {
            beginMoveRows({}, from, from, {}, int(i));
            std::rotate(m_rows.begin() + std::ptrdiff_t(i), at, at + 1);
            endMoveRows();
        }
        if (!sameContent(m_rows[i], rows[i])) {
            m_rows[i] = rows[i];
            emit dataChanged(index(int(i)),
                             index(int(i)),
                             {TitleRole, Qt::DisplayRole, SnippetRole, TimeRole, GroupRole});
        }
    }
}

QString ConversationListModel::shownTitle(const ConversationRow &row) const
{
    return row.title.empty() ? tr("New chat") : QString::fromStdString(row.title);
}

void ConversationListModel::rename(qint64 id, const QString &title)
{
    const QString trimmed = title.simplified();
    const int row = rowOf(id);
    if (trimmed.isEmpty() || row < 0 || trimmed == shownTitle(m_rows[size_t(row)]))
        return;
    m_storage.run(
        this,
        [id, text = trimmed.toStdString()](ConversationStore &store) {
            return store.rename(id, text);
        },
        [this](Result<void> done) {
            if (!done.ok())
                emit failed(done.error());
            refresh();
        });
}

void ConversationListModel::remove(qint64 id)
{
    const QString title = titleOf(id);
    m_storage.run(
        this,
        [id](ConversationStore &store) { return store.markDeleted(id); },
        [this, id, title](Result<void> done) {
            if (!done.ok())
                return emit failed(done.error());
            m_deletedId = id;
            m_deletedTitle = title;
            emit deletedChanged();
            emit removed(id);
            refresh();
        });
}

void ConversationListModel::undoDelete()
{
    if (!canUndo())
        return;
    const qint64 id = m_deletedId;
    dismissUndo();
    m_storage.run(
        this,
        [id](ConversationStore &store) { return store.restore(id); },
        [this, id](Result<void> done) {
            if (!done.ok())
                return emit failed(done.error());
            emit restored(id);
            refresh();
        });
}

void ConversationListModel::dismissUndo()
{
    if (!canUndo())
        return;
    m_deletedId = 0;
    emit deletedChanged();
}

int ConversationListModel::rowOf(qint64 id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return int(i);
    }
    return -1;
}

qint64 ConversationListModel::idAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[size_t(row)].id : 0;
}

QString ConversationListModel::titleOf(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : shownTitle(m_rows[size_t(row)]);
}

QString ConversationListModel::modelPathOf(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : QString::fromStdString(m_rows[size_t(row)].modelPath);
}

QString ConversationListModel::groupOf(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = time.date().daysTo(now.date());
    if (days <= 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    return days <= 7 ? tr("Last 7 days") : tr("Older");
}

QString ConversationListModel::relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return tr("now");
    if (seconds < 3600)
        return tr("%L1 min").arg(seconds / 60);
    const qint64 days = time.date().daysTo(now.date());
    if (days <= 0)
        return tr("%L1 h").arg(seconds / 3600);
    if (days <= 7)
        return tr("%L1 d").arg(days);
    const QLocale locale;
    return time.date().year() == now.date().year()
               ? locale.toString(time.date(), QStringLiteral("d MMM"))
               : locale.toString(time.date(), QStringLiteral("MMM yyyy"));
}

} // namespace mynah
