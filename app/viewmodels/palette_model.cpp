#include "app/viewmodels/palette_model.h"

#include "app/viewmodels/conversation_list_model.h"

#include <QKeySequence>

#include <algorithm>

namespace mynah {

namespace {

QStringList wordsOf(const QString &query)
{
    return query.split(QChar(u' '), Qt::SkipEmptyParts);
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// One word: 4 at the beginning, 3 where a word begins, 2 inside one, 0 nowhere.
int rankOf(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    return at < 0 ? 0 : at == 0 ? 4 : beginsWord(text, at) ? 3 : 2;
}

} // namespace

PaletteModel::PaletteModel(StorageService &storage, QObject *parent)
    : QAbstractListModel(parent), m_storage(storage)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PaletteModel::search);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{TextRole, "text"},
            {PlainRole, "plain"},
            {GroupRole, "group"},
            {IconRole, "icon"},
            {ValueRole, "value"},
            {KeysRole, "keys"},
            {SnippetRole, "snippet"}};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const AppAction *action = row.action;
    const QString plain = action ? action->text : row.title;
    switch (role) {
    case TextRole:
        return marked(plain, m_words, m_hitColor);
    case PlainRole:
        return plain;
    case GroupRole:
        return action ? action->group : tr("Conversations");
    case IconRole:
        return action ? action->icon : QStringLiteral("history");
    case ValueRole:
        return action
                   ? action->value
                   : ConversationListModel::relativeTime(QDateTime::fromMSecsSinceEpoch(row.timeMs),
                                                         QDateTime::currentDateTime());
    case KeysRole:
        return action && !action->shortcuts.isEmpty() ? keysOf(action->shortcuts.first())
                                                      : QStringList();
    case SnippetRole:
        return row.snippet;
    default:
        return {};
    }
}

void PaletteModel::reset()
{
    m_query.clear();
    m_words.clear();
    emit queryChanged();
    listActions();
    m_pause.stop();
    ++m_search;
    setSearching(false);
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = wordsOf(query);
    emit queryChanged();
    listActions();
    ++m_search;
    if (m_words.isEmpty()) {
        m_pause.stop();
        setSearching(false);
    } else {
        m_pause.start();
        setSearching(true);
    }
}

void PaletteModel::listActions()
{
    struct Found {
        int rank;
        AppAction *action;
    };
    std::vector<Found> found;
    for (AppAction *action : std::as_const(m_actions)) {
        if (!action->inPalette || !action->enabled)
            continue;
        int worth = m_words.isEmpty()
                        ? 1
                        : rank(action->text, action->keywords + u' ' + action->group, m_words);
        if (worth == 0)
            continue;
        if (const auto used = m_recent.indexOf(action); used >= 0)
            worth = worth * 100 + 50 - int(std::min<qsizetype>(used, 40));
        else
            worth *= 100;
        found.push_back({worth, action});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank > b.rank; });
    if (found.size() > size_t(kMostActions))
        found.resize(kMostActions);
    // Sections need their rows together: groups in the order of their best row.
    QStringList groups;
    for (const Found &one : found)
        if (!groups.contains(one.action->group))
            groups << one.action->group;
    std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        return groups.indexOf(a.action->group) < groups.indexOf(b.action->group);
    });
    beginResetModel();
    m_rows.clear();
    for (const Found &one : found)
        m_rows.push_back({one.action, 0, 0, {}, {}, 0});
    endResetModel();
    emit countChanged();
}

void PaletteModel::search()
{
    const int number = m_search;
    m_storage.run(
        this,
        [typed = m_query.toStdString()](ConversationStore &store) {
            return store.search(typed, kMostHits);
        },
        [this, number](Result<SearchHits> hits) {
            if (number != m_search)
                return; // something else was typed meanwhile
            setSearching(false);
            if (hits.ok())
                addHits(*hits);
        });
}

void PaletteModel::addHits(const SearchHits &hits)
{
    if (hits.hits.empty())
        return;
    const int first = count();
    std::vector<Row> rows;
    for (const SearchHit &hit : hits.hits) {
        Row row;
        row.conversation = hit.conversation;
        row.message = hit.message;
        row.title = QString::fromStdString(hit.title);
        row.timeMs = hit.timeMs;
        if (hit.message != 0)
            row.snippet =
                marked(QString::fromStdString(hit.snippet.text).simplified(), m_words, m_hitColor);
        rows.push_back(std::move(row));
    }
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(
        m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
    emit countChanged();
}

void PaletteModel::setSearching(bool searching)
{
    if (searching == m_searching)
        return;
    m_searching = searching;
    emit searchingChanged();
}

void PaletteModel::choose(int index)
{
    if (index < 0 || index >= count())
        return;
    const Row row = m_rows[size_t(index)];
    if (!row.action) {
        emit conversationChosen(row.conversation, row.message);
        return;
    }
    m_recent.removeAll(row.action);
    m_recent.prepend(row.action);
    row.action->trigger();
}

int PaletteModel::rank(const QString &text, const QString &keywords, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words) {
        const int inText = rankOf(text, word);
        const int best = inText > 0 ? inText * 2 : rankOf(keywords, word) > 0 ? 1 : 0;
        if (best == 0)
            return 0;
        sum += best;
    }
    return sum;
}

QString PaletteModel::marked(const QString &text, const QStringList &words, const QColor &color)
{
    std::vector<bool> hit(size_t(text.size()), false);
    for (const QString &word : words)
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            std::fill_n(hit.begin() + at, word.size(), true);
    QString html;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && hit[size_t(to)] == hit[size_t(from)])
            ++to;
        const QString part = text.mid(from, to - from).toHtmlEscaped();
        html += hit[size_t(from)] ? QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                                        .arg(color.name(), part)
                                  : part;
        from = to;
    }
    return html;
}

QStringList PaletteModel::keysOf(const QString &shortcut)
{
    const QString native =
        QKeySequence(shortcut, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    // "Ctrl++" ends with the key itself.
    QStringList keys = native.split(QChar(u'+'), Qt::SkipEmptyParts);
    if (native.endsWith(QChar(u'+')))
        keys << QStringLiteral("+");
    return keys;
}

} // namespace mynah
