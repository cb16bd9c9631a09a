#include "app/viewmodels/catalogue_list_model.h"

#include <algorithm>

namespace mynah {

int CatalogueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CatalogueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CatalogueRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case FileRole:
        return row.file;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case BadgeRole:
        return row.badge;
    case BadgeKindRole:
        return row.badgeKind;
    case FactsRole:
        return row.facts;
    case SizeRole:
        return row.size;
    case MemoryRole:
        return row.memory;
    case ReleasedRole:
        return row.released;
    case TrainingRole:
        return row.training;
    case LicenceRole:
        return row.licence;
    case SourcesRole:
        return row.sources;
    case ChecksumRole:
        return row.checksum;
    case StatusRole:
        return row.status;
    case TextRole:
        return row.text;
    case ProblemRole:
        return row.problem;
    case ProgressRole:
        return row.progress;
    }
    return {};
}

QHash<int, QByteArray> CatalogueListModel::roleNames() const
{
    return {{FileRole, "file"},
            {NameRole, "name"},
            {BadgeRole, "badge"},
            {BadgeKindRole, "badgeKind"},
            {FactsRole, "facts"},
            {SizeRole, "size"},
            {MemoryRole, "memory"},
            {ReleasedRole, "released"},
            {TrainingRole, "training"},
            {LicenceRole, "licence"},
            {SourcesRole, "sources"},
            {ChecksumRole, "checksum"},
            {StatusRole, "status"},
            {TextRole, "text"},
            {ProblemRole, "problem"},
            {ProgressRole, "progress"}};
}

void CatalogueListModel::setRows(std::vector<CatalogueRow> rows)
{
    const bool same =
        std::equal(rows.begin(),
                   rows.end(),
                   m_rows.begin(),
                   m_rows.end(),
                   [](const CatalogueRow &a, const CatalogueRow &b) { return a.file == b.file; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        CatalogueRow moved = m_rows[i];
        moved.text = rows[i].text;
        moved.progress = rows[i].progress;
        // A running download changes these several times a second, and nothing else.
        const QList<int> roles =
            moved == rows[i] ? QList<int>{TextRole, ProgressRole} : QList<int>();
        m_rows[i] = std::move(rows[i]);
        const QModelIndex at = index(int(i));
        emit dataChanged(at, at, roles);
    }
}

} // namespace mynah
