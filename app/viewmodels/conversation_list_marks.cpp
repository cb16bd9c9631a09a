// Several conversations marked in the list.
#include "app/viewmodels/conversation_list_model.h"

#include <algorithm>

namespace mynah {

QString ConversationListModel::markedText() const
{
    return tr("%Ln selected", nullptr, markedCount());
}

void ConversationListModel::beginSelecting()
{
    if (std::exchange(m_selecting, true))
        return;
    emit markedChanged();
}

void ConversationListModel::endSelecting()
{
    if (!selecting())
        return;
    m_selecting = false;
    m_marked.clear();
    m_markedRange.clear();
    emitMarks(0, count() - 1);
}

void ConversationListModel::setAnchor(int row)
{
    m_anchor = idAt(row);
    m_markedRange.clear();
}

void ConversationListModel::toggleMark(int row)
{
    const qint64 id = idAt(row);
    if (id == 0)
        return;
    if (m_marked.erase(id) == 0)
        m_marked.insert(id);
    setAnchor(row);
    emitMarks(row, row);
}

/// What an earlier markTo() from the same place marked is let go, so that a range can shrink.
void ConversationListModel::markTo(int row)
{
    if (idAt(row) == 0)
        return;
    const int anchor = std::max(0, rowOf(m_anchor));
    for (const qint64 id : m_markedRange)
        m_marked.erase(id);
    m_markedRange.clear();
    for (int i = std::min(anchor, row); i <= std::max(anchor, row); ++i) {
        // One that was marked by itself before stays so when the range leaves it.
        if (m_marked.insert(idAt(i)).second)
            m_markedRange.insert(idAt(i));
    }
    m_anchor = idAt(anchor);
    emitMarks(0, count() - 1);
}

void ConversationListModel::markAll()
{
    if (m_rows.empty())
        return;
    m_markedRange.clear();
    for (const auto &row : m_rows)
        m_marked.insert(row->id);
    emitMarks(0, count() - 1);
}

QList<qint64> ConversationListModel::markedIds() const
{
    QList<qint64> ids;
    for (const auto &row : m_rows)
        if (m_marked.contains(row->id))
            ids.append(row->id);
    return ids;
}

void ConversationListModel::forgetMarksOfMissing()
{
    if (m_marked.empty())
        return;
    std::unordered_set<qint64> there;
    for (const auto &row : m_rows)
        if (m_marked.contains(row->id))
            there.insert(row->id);
    if (there.size() == m_marked.size())
        return;
    m_selecting = m_selecting && !there.empty(); // what was to be done was done
    m_marked.swap(there);
    emit markedChanged();
}

void ConversationListModel::emitMarks(int first, int last)
{
    if (last >= first)
        emit dataChanged(index(first), index(last), {MarkedRole});
    emit markedChanged();
}

} // namespace mynah
