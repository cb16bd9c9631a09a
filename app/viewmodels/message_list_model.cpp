#include "app/viewmodels/message_list_model.h"

#include <QLocale>

#include <algorithm>

#include <utility>

namespace mynah {

MessageListModel::MessageListModel(QObject *parent) : QAbstractListModel(parent) {}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageItem &item = m_items[size_t(index.row())];
    switch (role) {
    case IdRole:
        return item.id;
    case FromUserRole:
        return item.fromUser;
    case Qt::DisplayRole:
    case TextRole:
        return item.text;
    case StreamingRole:
        return item.streaming;
    case DoneRole:
        return item.done;
    case StopReasonRole:
        return item.stopReason;
    case FiguresRole:
        return figuresText(item.figures);
    case VersionRole:
        return versionOf(item);
    case VersionsRole:
        return int(std::max<size_t>(1, item.versions.size()));
    case ThoughtSecondsRole:
        return item.thoughtSeconds;
    case ThoughtOpenRole:
        return item.thoughtOpen;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return {{IdRole, "messageId"},
            {FromUserRole, "fromUser"},
            {TextRole, "messageText"},
            {StreamingRole, "streaming"},
            {DoneRole, "done"},
            {StopReasonRole, "stopReason"},
            {FiguresRole, "figures"},
            {VersionRole, "version"},
            {VersionsRole, "versions"},
            {ThoughtSecondsRole, "thoughtSeconds"},
            {ThoughtOpenRole, "thoughtOpen"}};
}

void MessageListModel::setItems(std::vector<MessageItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    emit countChanged();
}

void MessageListModel::append(MessageItem item)
{
    beginInsertRows({}, count(), count());
    m_items.push_back(std::move(item));
    endInsertRows();
    emit countChanged();
}

void MessageListModel::removeLast()
{
    if (m_items.empty())
        return;
    beginRemoveRows({}, count() - 1, count() - 1);
    m_items.pop_back();
    endRemoveRows();
    emit countChanged();
}

void MessageListModel::truncate(int count)
{
    if (count < 0 || count >= this->count())
        return;
    beginRemoveRows({}, count, this->count() - 1);
    m_items.resize(size_t(count));
    endRemoveRows();
    emit countChanged();
}

void MessageListModel::appendToLast(const QString &piece)
{
    if (m_items.empty() || piece.isEmpty())
        return;
    m_items.back().text += piece;
    const QModelIndex last = index(count() - 1);
    emit dataChanged(last, last, {TextRole, Qt::DisplayRole});
}

void MessageListModel::setLast(const MessageItem &item)
{
    if (m_items.empty())
        return;
    MessageItem &old = m_items.back();
    QList<int> roles;
    auto assign = [&roles](auto &to, const auto &from, int role) {
        if (to == from)
            return;
        to = from;
        roles.append(role);
    };
    assign(old.id, item.id, IdRole);
    assign(old.fromUser, item.fromUser, FromUserRole);
    assign(old.text, item.text, TextRole);
    assign(old.streaming, item.streaming, StreamingRole);
    assign(old.done, item.done, DoneRole);
    assign(old.stopReason, item.stopReason, StopReasonRole);
    assign(old.figures, item.figures, FiguresRole);
    assign(old.thoughtSeconds, item.thoughtSeconds, ThoughtSecondsRole);
    if (old.versions != item.versions || roles.contains(IdRole)) {
        old.versions = item.versions;
        roles << VersionRole << VersionsRole;
    }
    const QModelIndex last = index(count() - 1);
    if (!roles.isEmpty())
        emit dataChanged(last, last, roles);
}

void MessageListModel::setId(int row, qint64 id)
{
    if (row < 0 || row >= count() || m_items[size_t(row)].id == id)
        return;
    MessageItem &item = m_items[size_t(row)];
    item.id = id;
    if (std::find(item.versions.begin(), item.versions.end(), id) == item.versions.end())
        item.versions.push_back(id);
    emit dataChanged(index(row), index(row), {IdRole, VersionRole, VersionsRole});
}

void MessageListModel::setThoughtOpen(int row, bool open)
{
    if (row < 0 || row >= count() || m_items[size_t(row)].thoughtOpen == open)
        return;
    m_items[size_t(row)].thoughtOpen = open;
    emit dataChanged(index(row), index(row), {ThoughtOpenRole});
}

int MessageListModel::versionOf(const MessageItem &item)
{
    const auto found = std::find(item.versions.begin(), item.versions.end(), item.id);
    return found == item.versions.end() ? std::max(1, int(item.versions.size()))
                                        : int(found - item.versions.begin()) + 1;
}

MessageItem MessageListModel::itemOf(const MessageRow &row)
{
    MessageItem item;
    item.id = row.id;
    item.fromUser = row.role == Role::User;
    item.text = QString::fromStdString(row.text);
    item.done = item.fromUser || row.done;
    item.versions.assign(row.versions.begin(), row.versions.end());
    item.stopReason = QString::fromStdString(row.stop);
    item.thoughtSeconds = row.thoughtSeconds;
    if (!item.fromUser && row.done)
        item.figures = {
            qint64(row.tokens.size()), row.tokensPerSecond, QString::fromStdString(row.model)};
    return item;
}

QString MessageListModel::figuresText(const AnswerFigures &figures)
{
    // Isolates keep figures and names in one piece inside right-to-left text.
    QStringList parts;
    if (figures.tokens > 0)
        parts << tr("\u2066%L1\u2069 tokens").arg(figures.tokens);
    if (figures.tokensPerSecond > 0) {
        const int digits = figures.tokensPerSecond < 10 ? 1 : 0;
        parts << tr("\u2066%1\u2069 tokens/s")
                     .arg(QLocale().toString(figures.tokensPerSecond, 'f', digits));
    }
    if (!figures.model.isEmpty())
        parts << QStringLiteral("\u2066%1\u2069").arg(figures.model);
    return parts.join(QStringLiteral(" · "));
}

void MessageListModel::retranslate()
{
    if (!m_items.empty())
        emit dataChanged(index(0), index(count() - 1), {FiguresRole});
}

} // namespace mynah
