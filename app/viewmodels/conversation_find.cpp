#include "app/viewmodels/conversation_find.h"

#include "app/markdown/block_model.h"
#include "app/markdown/folded_find.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace mynah {

namespace {

constexpr int kAgainMs = 200;

struct Source {
    int row = 0;
    bool plain = false;
    QString text;
};

void searchMessage(const Source &source,
                   const FoldedNeedle &needle,
                   std::vector<ConversationFind::Hit> &hits)
{
    BlockModel blocks; // cut into rows as the view cuts them
    blocks.setMarkdown(!source.plain);
    blocks.setText(source.text);
    int block = 0;
    for (const BlockModel::Shown &shown : blocks.shownRows()) {
        int hit = 0;
        for (const QStringView line : QStringView(shown.text).split(u'\n'))
            for (size_t i = needle.countIn(line); i > 0; --i)
                hits.push_back({source.row, block, hit++, shown.inThought});
        ++block;
    }
}

} // namespace

ConversationFind::ConversationFind(QObject *parent)
    : QObject(parent), m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_changedRow >= 0 ? searchRow(m_changedRow) : search();
        m_changedRow = -1;
    });
}

ConversationFind::~ConversationFind()
{
    ++*m_newest;
}

void ConversationFind::setMessages(MessageListModel *messages)
{
    if (messages == m_messages)
        return;
    if (m_messages)
        m_messages->disconnect(this);
    m_messages = messages;
    if (messages) {
        const auto again = [this](int row) {
            if (m_needle.isEmpty())
                return;
            const bool other = m_again.isActive() && m_changedRow != row;
            m_changedRow = other ? -1 : row;
            if (!m_again.isActive())
                m_again.start();
        };
        connect(
            messages,
            &QAbstractItemModel::dataChanged,
            this,
            [again](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(MessageListModel::TextRole))
                    again(first.row() == last.row() ? first.row() : -1);
            });
        connect(messages, &QAbstractItemModel::modelReset, this, [again] { again(-1); });
        connect(messages, &QAbstractItemModel::rowsInserted, this, [again] { again(-1); });
        connect(messages, &QAbstractItemModel::rowsRemoved, this, [again] { again(-1); });
    }
    search();
    emit messagesChanged();
}

void ConversationFind::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    emit needleChanged();
    m_current = -1;
    m_steps = 0;
    search();
}

void ConversationFind::search()
{
    const int number = ++*m_newest;
    m_again.stop();
    const FoldedNeedle needle(m_needle);
    if (needle.isEmpty() || !m_messages) {
        m_searching = false;
        rowsFound({});
        return;
    }
    std::vector<Source> sources;
    sources.reserve(m_messages->items().size());
    for (const MessageItem &item : m_messages->items())
        sources.push_back({int(sources.size()), item.fromUser, item.text});
    m_searching = true;
    auto work = [sources = std::move(sources), needle, number, newest = m_newest] {
        std::vector<Hit> hits;
        for (const Source &source : sources) {
            if (*newest != number)
                break;
            searchMessage(source, needle, hits);
        }
        return hits;
    };
    QtConcurrent::run(std::move(work)).then(this, [this, number](std::vector<Hit> hits) {
        if (number != *m_newest)
            return;
        m_searching = false;
        rowsFound(std::move(hits));
    });
}

/// One message changed: the others' hits stay as they are.
void ConversationFind::searchRow(int row)
{
    if (m_searching || !m_messages || row >= m_messages->count())
        return search();
    const MessageItem &item = m_messages->items()[size_t(row)];
    const Source source{row, item.fromUser, item.text};
    const FoldedNeedle needle(m_needle);
    const int number = ++*m_newest;
    QtConcurrent::run([source, needle] {
        std::vector<Hit> hits;
        searchMessage(source, needle, hits);
        return hits;
    }).then(this, [this, row, number](std::vector<Hit> hits) {
        if (number != *m_newest)
            return;
        std::vector<Hit> all = m_hits;
        std::erase_if(all, [row](const Hit &hit) { return hit.row == row; });
        const auto after =
            std::find_if(all.begin(), all.end(), [row](const Hit &hit) { return hit.row > row; });
        all.insert(after, hits.begin(), hits.end());
        rowsFound(std::move(all));
    });
}

void ConversationFind::rowsFound(std::vector<Hit> hits)
{
    const bool had = m_current >= 0 && m_current < count();
    const Hit before = had ? m_hits[size_t(m_current)] : Hit{m_startRow};
    m_hits = std::move(hits);
    auto at = std::find_if(m_hits.begin(), m_hits.end(), [&](const Hit &hit) {
        return had ? hit == before : hit.row >= before.row;
    });
    if (at == m_hits.end() && had)
        at = std::find_if(
            m_hits.begin(), m_hits.end(), [&](const Hit &hit) { return hit.row >= before.row; });
    if (at == m_hits.end())
        at = m_hits.begin();
    emit found();
    setCurrent(m_hits.empty() ? -1 : int(at - m_hits.begin()), !had);
    if (const int steps = std::exchange(m_steps, 0); steps != 0)
        step(steps);
}

void ConversationFind::setCurrent(int current, bool choose)
{
    m_current = current;
    emit currentChanged();
    if (!choose || current < 0)
        return;
    const Hit &hit = m_hits[size_t(current)];
    if (hit.inThought)
        m_messages->setThoughtOpen(hit.row, true);
    emit hitChosen();
}

int ConversationFind::currentRow() const
{
    return m_current >= 0 ? m_hits[size_t(m_current)].row : -1;
}

QPoint ConversationFind::currentHit() const
{
    if (m_current < 0)
        return {-1, -1};
    const Hit &hit = m_hits[size_t(m_current)];
    return {hit.block, hit.hit};
}

QString ConversationFind::countText() const
{
    if (m_hits.empty())
        return {};
    //: The current hit and how many there are, "3 of 12"
    return tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(count()));
}

void ConversationFind::next()
{
    step(1);
}

void ConversationFind::previous()
{
    step(-1);
}

/// While a search runs the step waits for what it finds.
void ConversationFind::step(int by)
{
    if (m_searching)
        m_steps += by;
    else if (!m_hits.empty())
        setCurrent(((m_current + by) % count() + count()) % count(), true);
}

} // namespace mynah
