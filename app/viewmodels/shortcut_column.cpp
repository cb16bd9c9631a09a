#include "app/viewmodels/shortcut_column.h"

#include "app/viewmodels/palette_model.h"

#include <algorithm>

namespace mynah {

ShortcutColumn::ShortcutColumn(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &ShortcutColumn::queryChanged, this, &ShortcutColumn::refresh);
    connect(this, &ShortcutColumn::columnChanged, this, &ShortcutColumn::refresh);
}

int ShortcutColumn::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ShortcutColumn::roleNames() const
{
    return {{HeadingRole, "heading"}, {TextRole, "text"}, {KeysRole, "keys"}};
}

QVariant ShortcutColumn::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case HeadingRole:
        return row.heading;
    case TextRole:
        return row.text;
    case KeysRole:
        return row.keys;
    default:
        return {};
    }
}

void ShortcutColumn::refresh()
{
    const QStringList words = m_query.split(QChar(u' '), Qt::SkipEmptyParts);
    QStringList names;
    QHash<QString, std::vector<Row>> groups;
    for (const AppAction *action : std::as_const(m_actions)) {
        if (action->shortcuts.isEmpty())
            continue;
        const QString keys = action->keywords + u' ' + action->shortcuts.join(QChar(u' '));
        if (!words.isEmpty() && PaletteModel::rank(action->text, keys, words) == 0)
            continue;
        if (!names.contains(action->group))
            names << action->group;
        groups[action->group].push_back(
            {{}, action->text, PaletteModel::keysOf(action->shortcuts.first())});
    }
    // The longest first, each to the column that is shortest so far; in a column in their order.
    QStringList bySize = names;
    std::stable_sort(bySize.begin(), bySize.end(), [&](const QString &a, const QString &b) {
        return groups[a].size() > groups[b].size();
    });
    std::vector<size_t> lengths(size_t(std::max(1, m_columns)), 0);
    QStringList mine;
    for (const QString &name : std::as_const(bySize)) {
        const auto shortest = std::min_element(lengths.begin(), lengths.end());
        *shortest += groups[name].size() + 2;
        if (shortest - lengths.begin() == m_column)
            mine << name;
    }
    beginResetModel();
    m_rows.clear();
    for (const QString &name : std::as_const(names)) {
        if (!mine.contains(name))
            continue;
        m_rows.push_back({name, {}, {}});
        m_rows.insert(m_rows.end(), groups[name].begin(), groups[name].end());
    }
    endResetModel();
    emit countChanged();
}

} // namespace mynah
