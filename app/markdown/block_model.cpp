#include "app/markdown/block_model.h"

#include "app/markdown/block_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace mynah {

BlockModel::BlockModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &BlockModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &BlockModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &BlockModel::countChanged);
}

void BlockModel::componentComplete()
{
    m_complete = true;
    rebuild();
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : offsetOf(m_body) + int(m_body.rows.size());
}

int BlockModel::offsetOf(const Part &part) const
{
    const int head = m_hasThought ? 1 : 0;
    return &part == &m_thought ? head : head + (m_thoughtOpen ? int(m_thought.rows.size()) : 0);
}

const BlockModel::Row *BlockModel::rowAt(int row) const
{
    if (row >= offsetOf(m_body))
        return &m_body.rows[size_t(row - offsetOf(m_body))];
    return m_hasThought && row > 0 ? &m_thought.rows[size_t(row - 1)] : nullptr;
}

const Block &BlockModel::blockAt(int row) const
{
    static const Block head{.kind = Block::Kind::Thought, .gap = Gap::None};
    const Row *found = rowAt(row);
    return found ? found->block : head;
}

quint64 BlockModel::idAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? found->id : 0;
}

bool BlockModel::isInThought(int row) const
{
    return m_hasThought && row > 0 && row < offsetOf(m_body);
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Block &block = blockAt(index.row());
    switch (role) {
    case KindRole:
        return int(block.kind);
    case QuoteRole:
        return int(block.quoteDepth);
    case QuoteAboveRole:
        return index.row() == 0
                   ? 0
                   : int(std::min(block.quoteDepth, blockAt(index.row() - 1).quoteDepth));
    case ThoughtAboveRole:
        return isInThought(index.row() - 1);
    case ListRole:
        return int(block.listLevel);
    case GapRole:
        if (index.row() == 0)
            return int(Gap::None);
        return int(blockAt(index.row() - 1).kind == Block::Kind::Thought ? Gap::Item : block.gap);
    case InThoughtRole:
        return isInThought(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockModel::roleNames() const
{
    return {{KindRole, "kind"},
            {QuoteRole, "quoteDepth"},
            {QuoteAboveRole, "quoteAbove"},
            {ListRole, "listLevel"},
            {GapRole, "gap"},
            {InThoughtRole, "inThought"},
            {ThoughtAboveRole, "thoughtAbove"}};
}

void BlockModel::setMarkdown(bool markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    if (m_complete)
        rebuild();
    emit markdownChanged();
}

void BlockModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool grows = m_markdown && m_complete && m_fed > 0 && text.startsWith(m_text);
    m_text = text;
    if (grows)
        feed(QStringView(m_text).sliced(m_fed));
    else if (m_complete)
        rebuild();
    emit textChanged();
}

void BlockModel::setStreaming(bool streaming)
{
    if (streaming == m_streaming)
        return;
    const bool wasThinking = thinking();
    m_streaming = streaming;
    if (m_complete && m_markdown)
        feed(QStringView(m_text).sliced(m_fed));
    emit streamingChanged();
    if (wasThinking != thinking())
        emit thinkingChanged();
}

void BlockModel::setThoughtSeconds(double seconds)
{
    if (seconds == m_thoughtSeconds)
        return;
    m_thoughtSeconds = seconds;
    emit thoughtSecondsChanged();
}

QString BlockModel::thoughtTime() const
{
    if (m_thoughtSeconds <= 0)
        return {};
    return QLocale().toString(m_thoughtSeconds, 'f', m_thoughtSeconds < 10 ? 1 : 0);
}

void BlockModel::setAllSelected(bool all)
{
    if (all == m_allSelected)
        return;
    m_allSelected = all;
    emit allSelectedChanged();
}

void BlockModel::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    emit findChanged();
}

void BlockModel::setCurrentHit(QPoint hit)
{
    if (hit == m_currentHit)
        return;
    m_currentHit = hit;
    emit findChanged();
}

int BlockModel::currentRow() const
{
    const int thought = int(m_thought.rows.size());
    const int block = m_currentHit.x();
    if (block < 0 || block >= thought + int(m_body.rows.size()))
        return -1;
    if (block < thought)
        return m_thoughtOpen ? block + 1 : -1;
    return offsetOf(m_body) + block - thought;
}

void BlockModel::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void BlockModel::setThoughtOpen(bool open)
{
    if (open == m_thoughtOpen)
        return;
    const int rows = int(m_thought.rows.size());
    if (rows == 0) {
        m_thoughtOpen = open;
    } else if (open) {
        beginInsertRows({}, 1, rows);
        m_thoughtOpen = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, 1, rows);
        m_thoughtOpen = false;
        endRemoveRows();
    }
    emit thoughtOpenChanged();
}

std::vector<BlockModel::Shown> BlockModel::shownRows() const
{
    std::vector<Shown> shown;
    for (const Part *part : {&m_thought, &m_body})
        for (const Row &row : part->rows)
            shown.push_back({shownText(row.block), part == &m_thought});
    return shown;
}

QString BlockModel::plainText() const
{
    if (!m_markdown)
        return m_text;
    QString text;
    for (const Row &row : m_body.rows.empty() ? m_thought.rows : m_body.rows)
        appendPlainText(text, row.block);
    return text;
}

} // namespace mynah
