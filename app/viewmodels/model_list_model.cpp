#include "app/viewmodels/model_list_model.h"

#include "app/viewmodels/figures.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace mynah {

namespace {
const QString kBetween = QStringLiteral(" · ");
}

QString problemText(const Error &problem)
{
    return errorCardOf(problem, ErrorContext::LoadingModel).title;
}

QString factsText(const ModelFacts &facts)
{
    QStringList parts;
    //: The generation of the RWKV architecture, "7" or "5.2"
    parts << ModelListModel::tr("version %1").arg(facts.version)
          << ModelListModel::tr("%Ln layer(s)", nullptr, int(facts.layers))
          //: The number of channels of a layer
          << ModelListModel::tr("width %1").arg(QLocale::c().toString(facts.width).remove(','))
          << parametersText(facts.parameters);
    if (facts.tokenizer == QLatin1String("world"))
        parts << ModelListModel::tr("World tokenizer");
    else if (facts.tokenizer == QLatin1String("20b"))
        parts << ModelListModel::tr("20B tokenizer");
    else if (facts.tokenizer == QLatin1String("byte"))
        parts << ModelListModel::tr("reads bytes");
    parts << fileSizeText(facts.fileBytes);
    return parts.join(kBetween);
}

ModelListModel::ModelListModel(Parts parts, QObject *parent)
    : QAbstractListModel(parent), m_parts(parts)
{
    connect(&parts.library, &ModelLibrary::changed, this, &ModelListModel::update);
    connect(&parts.settings, &ModelSettings::choiceChanged, this, &ModelListModel::update);
    connect(&parts.models, &ModelViewModel::modelChanged, this, &ModelListModel::update);
    connect(&parts.models, &ModelViewModel::memoryChanged, this, &ModelListModel::update);
    connect(&parts.switching, &SwitchViewModel::notesChanged, this, &ModelListModel::update);
    connect(&parts.devices, &DeviceList::changed, this, &ModelListModel::update);
    update();
}

int ModelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ModelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case PathRole:
        return row.path;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case MetaRole:
        return row.meta;
    case FactsRole:
        return row.facts;
    case NoteRole:
        return row.note;
    case NoteIsGoodRole:
        return row.noteIsGood;
    case InUseRole:
        return row.inUse;
    case RestingRole:
        return row.resting;
    case MemoryRole:
        return row.memory;
    case BadgeRole:
        return row.badge;
    case ProblemRole:
        return row.problem;
    }
    return {};
}

QHash<int, QByteArray> ModelListModel::roleNames() const
{
    return {{PathRole, "path"},
            {NameRole, "name"},
            {MetaRole, "meta"},
            {FactsRole, "facts"},
            {NoteRole, "note"},
            {NoteIsGoodRole, "noteIsGood"},
            {InUseRole, "inUse"},
            {RestingRole, "resting"},
            {MemoryRole, "memory"},
            {BadgeRole, "badge"},
            {ProblemRole, "problem"}};
}

void ModelListModel::setFilter(const QString &newFilter)
{
    if (newFilter == m_filter)
        return;
    m_filter = newFilter;
    emit filterChanged();
    update();
}

QString ModelListModel::pathAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[size_t(row)].path : QString();
}

int ModelListModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.path == path; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ModelListModel::badgeOf(const ModelFacts &facts) const
{
    const qint64 free = m_parts.models.systemMemory().available;
    const ModelChoice choice = m_parts.settings.choice(facts.path);
    if (free <= 0 || qint64(facts.need(choice.precision).total()) <= free)
        return {};
    for (const char *name : kModelPrecisions)
        if (qint64(facts.need(QLatin1String(name)).total()) <= free)
            return tr("Fits as %1")
                .arg(isolated(precisionText(QLatin1String(name), facts.precision)));
    return tr("Too large for this computer");
}

ModelListModel::Row ModelListModel::rowFor(const ModelFacts &facts) const
{
    const ModelViewModel &models = m_parts.models;
    Row row;
    row.path = facts.path;
    row.name = facts.name;
    const QString size = fileSizeText(facts.fileBytes);
    row.inUse = models.ready() && models.path() == facts.path;
    if (!facts.usable() && !row.inUse) {
        row.problem = problemText(facts.problem);
        row.meta = row.facts = row.problem + kBetween + isolated(QFileInfo(facts.path).fileName());
        return row;
    }
    const ModelChoice choice = m_parts.settings.choice(facts.path);
    const QString precision =
        isolated(row.inUse ? models.precision() : precisionText(choice.precision, facts.precision));
    QString device = m_parts.devices.best().name;
    for (const ComputeDevice &known : m_parts.devices.devices())
        if (known.id == choice.device && !known.refused())
            device = known.name;
    row.meta = QStringList{size, precision, isolated(device)}.join(kBetween);
    row.facts = factsText(facts);
    row.resting = row.inUse && models.resting();
    if (row.inUse) {
        const QString place =
            models.device() == models.deviceName()
                ? tr("%1 on %2", "precision on a device")
                      .arg(isolated(models.precision()), isolated(models.deviceName()))
                : isolated(models.precision()) + kBetween + models.device();
        row.facts =
            QStringList{isolated(QFileInfo(facts.path).fileName()), size, place}.join(kBetween);
        row.note = row.resting ? tr("resting") : tr("in use");
        if (!row.resting)
            row.memory =
                tr("%1 in memory")
                    .arg(memoryText(qint64(models.info().weightBytes + models.info().stateBytes)));
    } else {
        row.note = m_parts.switching.noteOf(facts.path);
        row.noteIsGood = m_parts.switching.goesOnAtOnce(facts.path);
        row.badge = badgeOf(facts);
    }
    return row;
}

/// Rows keep their places where they can, so that nothing jumps under the pointer.
void ModelListModel::update()
{
    std::vector<Row> rows;
    for (const ModelFacts &facts : m_parts.library.models()) {
        const bool found = m_filter.isEmpty() ||
                           facts.name.contains(m_filter, Qt::CaseInsensitive) ||
                           QFileInfo(facts.path).fileName().contains(m_filter, Qt::CaseInsensitive);
        if (found)
            rows.push_back(rowFor(facts));
    }
    const bool sameFiles =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](auto &a, auto &b) {
            return a.path == b.path;
        });
    if (!sameFiles) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

} // namespace mynah
