#include "app/viewmodels/search_view_model.h"

#include <QLocale>
#include <QTextBoundaryFinder>

namespace mynah {

namespace {

constexpr int kPauseMs = 60;
// A row shows about 35 letters a line: what was found must be among them.
constexpr int kBeforeInTitle = 12, kBeforeInSnippet = 22;

struct MarkedLine {
    QString text;
    QList<int> marks;
};

MarkedLine markedLine(const SearchSnippet &snippet)
{
    MarkedLine line;
    const std::string &bytes = snippet.text;
    line.text = QString::fromStdString(bytes);
    const auto unitsOf = [&bytes](size_t from, size_t to) {
        return int(QString::fromUtf8(bytes.data() + from, qsizetype(to - from)).size());
    };
    size_t bytesDone = 0;
    int unitsDone = 0;
    for (const TextRange &hit : snippet.hits) {
        const int begin = unitsDone + unitsOf(bytesDone, hit.begin);
        const int length = unitsOf(hit.begin, hit.end);
        line.marks << begin << length;
        bytesDone = hit.end;
        unitsDone = begin + length;
    }
    return line;
}

/// Leaves out the beginning when the first mark would be too far from it to be seen.
void bringMarkNear(MarkedLine &line, int before)
{
    if (line.marks.isEmpty() || line.marks.first() <= before + before / 2)
        return;
    const int wanted = line.marks.first() - before;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, line.text);
    words.setPosition(wanted);
    qsizetype cut = words.isAtBoundary() ? wanted : words.toNextBoundary();
    if (cut < 0 || cut > line.marks.first())
        cut = line.marks.first();
    while (cut < line.marks.first() && (line.text[cut].isSpace() || line.text[cut].isPunct()))
        ++cut;
    line.text = QChar(0x2026) + line.text.mid(cut);
    for (qsizetype i = 0; i < line.marks.size(); i += 2)
        line.marks[i] += 1 - int(cut);
}

FoundItem foundItem(const SearchHit &hit)
{
    FoundItem item;
    item.conversation = hit.conversation;
    item.message = hit.message;
    item.timeMs = hit.timeMs;
    MarkedLine line = markedLine(hit.snippet);
    bringMarkNear(line, hit.message == 0 ? kBeforeInTitle : kBeforeInSnippet);
    if (hit.message == 0) {
        item.title = line.text;
        item.titleMarks = line.marks;
    } else {
        item.title = QString::fromStdString(hit.title);
        item.snippet = line.text;
        item.snippetMarks = line.marks;
    }
    return item;
}

} // namespace

SearchViewModel::SearchViewModel(StorageService &storage,
                                 ConversationListModel &conversations,
                                 QObject *parent)
    : QAbstractListModel(parent), m_storage(storage), m_conversations(conversations)
{
    m_pause.setInterval(kPauseMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SearchViewModel::search);
    // What was deleted, renamed or written is to be seen here too.
    connect(&conversations, &ConversationListModel::refreshed, this, [this] {
        if (active() && !m_pause.isActive())
            m_pause.start();
    });
}

int SearchViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundItem &item = m_found[size_t(index.row())];
    switch (role) {
    case ConversationRole:
        return item.conversation;
    case MessageRole:
        return item.message;
    case Qt::DisplayRole:
    case TitleRole:
        return item.title.isEmpty() ? tr("New chat") : item.title;
    case TitleMarksRole:
        return QVariant::fromValue(item.titleMarks);
    case SnippetRole:
        return item.message == 0 ? m_conversations.snippetOf(item.conversation) : item.snippet;
    case SnippetMarksRole:
        return QVariant::fromValue(item.snippetMarks);
    case TimeRole:
        return ConversationListModel::relativeTime(QDateTime::fromMSecsSinceEpoch(item.timeMs),
                                                   QDateTime::currentDateTime());
    case GroupRole:
        return item.message == 0 ? tr("Titles") : tr("Messages");
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchViewModel::roleNames() const
{
    return {{ConversationRole, "conversationId"},
            {MessageRole, "messageId"},
            {TitleRole, "title"},
            {TitleMarksRole, "titleMarks"},
            {SnippetRole, "snippet"},
            {SnippetMarksRole, "snippetMarks"},
            {TimeRole, "time"},
            {GroupRole, "group"}};
}

void SearchViewModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_answered = false;
    emit textChanged();
    if (active()) {
        if (!m_pause.isActive())
            m_pause.start(); // not put off by each letter: results come while one types
        return;
    }
    m_pause.stop();
    m_again = false;
    show(Found{}, m_text);
}

void SearchViewModel::search()
{
    if (m_searching) {
        m_again = true;
        return;
    }
    m_searching = true;
    m_again = false;
    m_storage.run(
        this,
        [typed = m_text.toStdString()](ConversationStore &store) { return look(store, typed); },
        [this, text = m_text](Result<Found> found) {
            m_searching = false;
            if (text == m_text)
                show(std::move(found), text);
            if (active() && (m_again || text != m_text))
                search();
        });
}

/// On the storage thread: what is left for the GUI is to show it.
Result<SearchViewModel::Found> SearchViewModel::look(ConversationStore &store,
                                                     const std::string &typed)
{
    MYNAH_TRY(const SearchHits hits, store.search(typed, kLimit));
    Found found;
    found.hasMore = hits.hasMore;
    found.items.reserve(hits.hits.size());
    for (const SearchHit &hit : hits.hits)
        found.items.push_back(foundItem(hit));
    return found;
}

void SearchViewModel::show(Result<Found> found, const QString &text)
{
    if (!found.ok())
        emit failed(found.error());
    Found now = found.ok() ? std::move(*found) : Found{};
    m_answered = found.ok() && text == m_text;
    m_hasMore = now.hasMore;
    if (now.items != m_found) { // or the reader would lose his place in the list
        beginResetModel();
        m_found = std::move(now.items);
        endResetModel();
    }
    emit foundChanged();
}

QString SearchViewModel::foundText() const
{
    if (nothingFound())
        return tr("Nothing found for “\u2068%1\u2069”").arg(m_text.simplified());
    return tr("%Ln result(s)", nullptr, count());
}

QString SearchViewModel::searchedText() const
{
    return tr("Titles and full text of all %Ln conversation(s) were searched.",
              nullptr,
              m_conversations.count());
}

qint64 SearchViewModel::conversationAt(int row) const
{
    return row >= 0 && row < count() ? m_found[size_t(row)].conversation : 0;
}

qint64 SearchViewModel::messageAt(int row) const
{
    return row >= 0 && row < count() ? m_found[size_t(row)].message : 0;
}

} // namespace mynah
