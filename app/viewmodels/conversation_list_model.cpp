#include "app/viewmodels/conversation_list_model.h"

#include <QLocale>

#include <algorithm>

namespace mynah {

ConversationListModel::ConversationListModel(StorageService &storage, QObject *parent)
    : QAbstractListModel(parent), m_storage(storage), m_today(m_now().date())
{
    // Relative times and groups go on while nothing else happens.
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &ConversationListModel::tick);
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
    const ListedConversation &row = *m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
    case TitleRole:
        return shownTitle(row);
    case SnippetRole:
        return row.snippet;
    case TimeRole:
        return relativeTime(QDateTime::fromMSecsSinceEpoch(row.updatedMs), m_now());
    case GroupRole:
        return row.pinned ? tr("Pinned")
                          : groupOf(QDateTime::fromMSecsSinceEpoch(row.updatedMs), m_now());
    case PinnedRole:
        return row.pinned;
    case MarkedRole:
        return m_marked.contains(row.id);
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
            {GroupRole, "group"},
            {PinnedRole, "pinned"},
            {MarkedRole, "marked"}};
}

void ConversationListModel::refresh()
{
    if (m_sent->refreshQueued.exchange(true))
        return; // one that has not begun yet sees what this one would
    m_storage.run(
        this,
        [sent = m_sent](ConversationStore &store) -> Result<ListChange> {
            sent->refreshQueued = false;
            MYNAH_TRY(const auto rows, store.conversations());
            ListChange change = listChange(sent->rows, rows);
            sent->rows = change.rows;
            return change;
        },
        [this](Result<ListChange> change) {
            if (change.ok())
                return apply(std::move(*change));
            m_sent->refreshQueued = false; // it may not have begun at all
            emit failed(change.error());
        });
}

void ConversationListModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1), {TitleRole, TimeRole, GroupRole});
    emit deletedChanged();
    emit markedChanged();
}

void ConversationListModel::setRows(const std::vector<ConversationRow> &rows)
{
    apply(listChange(m_rows, rows));
}

void ConversationListModel::apply(ListChange change)
{
    const int before = count();
    if (change.whole) {
        beginResetModel();
        m_rows.swap(change.rows);
        endResetModel();
    } else if (!change.empty()) {
        followSteps(change);
        m_rows.swap(change.rows);
        for (const ListChange::Range &range : change.changed)
            emit dataChanged(
                index(range.first),
                index(range.first + range.count - 1),
                {TitleRole, Qt::DisplayRole, SnippetRole, TimeRole, GroupRole, PinnedRole});
    }
    forgetMarksOfMissing();
    if (before != count())
        emit countChanged();
    if (!std::exchange(m_loaded, true))
        emit loadedChanged();
    emit refreshed();
}

void ConversationListModel::followSteps(const ListChange &change)
{
    for (const auto &[first, rows] : change.removed) {
        beginRemoveRows({}, first, first + rows - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + rows);
        endRemoveRows();
    }
    for (const auto &[from, to] : change.moved) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        if (to > from)
            std::rotate(m_rows.begin() + from, m_rows.begin() + from + 1, m_rows.begin() + to + 1);
        else
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }
    for (const auto &[first, rows] : change.inserted) {
        beginInsertRows({}, first, first + rows - 1);
        m_rows.insert(m_rows.begin() + first,
                      change.rows.begin() + first,
                      change.rows.begin() + first + rows);
        endInsertRows();
    }
}

void ConversationListModel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    m_today = m_now().date();
}

/// Only what can have changed: times of today, unless a day has ended.
void ConversationListModel::tick()
{
    if (m_rows.empty())
        return;
    const QDate today = m_now().date();
    const qint64 dayMs = today.startOfDay().toMSecsSinceEpoch();
    size_t end = m_rows.size();
    if (today == m_today)
        while (end > 0 && m_rows[end - 1]->updatedMs < dayMs && !m_rows[end - 1]->pinned)
            --end;
    if (end > 0)
        emit dataChanged(index(0), index(int(end) - 1), {TimeRole, GroupRole});
    m_today = today;
}

QString ConversationListModel::shownTitle(const ListedConversation &row) const
{
    return row.title.isEmpty() ? tr("New chat") : row.title;
}

void ConversationListModel::changeAndRefresh(
    std::function<Result<void>(ConversationStore &)> change)
{
    m_storage.run(this, std::move(change), [this](Result<void> done) {
        if (!done.ok())
            emit failed(done.error());
        refresh();
    });
}

void ConversationListModel::rename(qint64 id, const QString &title)
{
    const QString trimmed = title.simplified();
    if (trimmed.isEmpty() || rowOf(id) < 0 || trimmed == titleOf(id))
        return;
    changeAndRefresh([id, text = trimmed.toStdString()](ConversationStore &store) {
        return store.rename(id, text);
    });
}

void ConversationListModel::setPinned(qint64 id, bool pinned)
{
    changeAndRefresh(
        [id, pinned](ConversationStore &store) { return store.setPinned(id, pinned); });
}

void ConversationListModel::duplicate(qint64 id)
{
    //: The title of a copy. %1: the title of what was copied
    const QString title = tr("%1 (copy)").arg(titleOf(id));
    m_storage.run(
        this,
        [id, title = title.toStdString(), now = m_now().toMSecsSinceEpoch()](
            ConversationStore &store) -> Result<int64_t> {
            MYNAH_TRY(ConversationTree tree, store.exportTree(id));
            tree.title = title;
            tree.renamed = true;
            tree.pinned = false;
            tree.updatedMs = now;
            return store.importTree(tree);
        },
        [this](Result<int64_t> copy) {
            refresh();
            if (copy.ok())
                emit duplicated(*copy);
            else
                emit failed(copy.error());
        });
}

void ConversationListModel::remove(qint64 id)
{
    removeAll({id});
}

void ConversationListModel::removeAll(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    std::vector<int64_t> chosen(ids.begin(), ids.end());
    const QString title = titleOf(ids.first());
    m_storage.run(
        this,
        [chosen](ConversationStore &store) { return store.setDeleted(chosen, true); },
        [this, chosen, title](Result<void> done) {
            if (!done.ok())
                return emit failed(done.error());
            m_deleted.insert(m_deleted.end(), chosen.begin(), chosen.end());
            m_deletedTitle = title;
            emit deletedChanged();
            for (const int64_t id : chosen)
                emit removed(id);
            refresh();
        });
}

QString ConversationListModel::deletedText() const
{
    if (m_deleted.size() > 1)
        return tr("Deleted %Ln conversation(s)", nullptr, int(m_deleted.size()));
    return tr("Deleted “\u2068%1\u2069”").arg(m_deletedTitle);
}

void ConversationListModel::undoDelete()
{
    if (!canUndo())
        return;
    const std::vector<int64_t> ids = m_deleted;
    dismissUndo();
    m_storage.run(
        this,
        [ids](ConversationStore &store) { return store.setDeleted(ids, false); },
        [this, ids](Result<void> done) {
            if (!done.ok())
                return emit failed(done.error());
            for (const int64_t id : ids)
                emit restored(id);
            refresh();
        });
}

void ConversationListModel::dismissUndo()
{
    if (!canUndo())
        return;
    m_deleted.clear();
    emit deletedChanged();
}

const ListedConversation *ConversationListModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_rows[size_t(row)].get();
}

int ConversationListModel::rowOf(qint64 id) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const auto &row) { return row->id == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

qint64 ConversationListModel::idAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[size_t(row)]->id : 0;
}

QString ConversationListModel::titleOf(qint64 id) const
{
    const ListedConversation *row = find(id);
    return row ? shownTitle(*row) : QString();
}

bool ConversationListModel::isPinned(qint64 id) const
{
    const ListedConversation *row = find(id);
    return row && row->pinned;
}

QString ConversationListModel::modelPathOf(qint64 id) const
{
    const ListedConversation *row = find(id);
    return row ? row->modelPath : QString();
}

QString ConversationListModel::snippetOf(qint64 id) const
{
    const ListedConversation *row = find(id);
    return row ? row->snippet : QString();
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
