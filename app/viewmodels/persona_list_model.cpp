#include "app/viewmodels/persona_list_model.h"

#include <algorithm>

namespace mynah {

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

PersonaListModel::PersonaListModel(StorageService &storage,
                                   ChatOptionsViewModel &options,
                                   QObject *parent)
    : QAbstractListModel(parent), m_storage(storage), m_options(options)
{
    connect(&storage, &StorageService::opened, this, &PersonaListModel::refresh);
    connect(&options, &ChatOptionsViewModel::changed, this, &PersonaListModel::currentChanged);
}

int PersonaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PersonaListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !has(index.row()))
        return {};
    const PersonaRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return qint64(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return shown(row.name);
    case SystemTextRole:
        return shown(row.systemText);
    default:
        return {};
    }
}

QHash<int, QByteArray> PersonaListModel::roleNames() const
{
    return {{IdRole, "personaId"}, {NameRole, "name"}, {SystemTextRole, "systemText"}};
}

QStringList PersonaListModel::names() const
{
    QStringList names;
    for (const PersonaRow &row : m_rows)
        names << shown(row.name);
    return names;
}

int PersonaListModel::current() const
{
    const qint64 id = m_options.persona();
    for (int row = 0; id != 0 && row < count(); ++row)
        if (m_rows[size_t(row)].id == id)
            return row;
    return -1;
}

bool PersonaListModel::currentDiffers() const
{
    const int row = current();
    if (row < 0)
        return false;
    const PersonaRow &persona = m_rows[size_t(row)];
    PersonaRow now = asShown({});
    // The format belongs to the model more than to the persona.
    now.options.prompt.format = persona.options.prompt.format;
    return !(now.options == persona.options) || now.systemText != persona.systemText;
}

/// The format is left to the model.
PersonaRow PersonaListModel::asShown(const QString &name) const
{
    PersonaRow persona;
    persona.name = name.trimmed().left(60).toStdString();
    persona.systemText = m_options.systemText().trimmed().toStdString();
    persona.options = m_options.options();
    persona.options.persona = 0;
    persona.options.prompt.format.clear();
    return persona;
}

void PersonaListModel::refresh()
{
    m_storage.run(
        this,
        [](ConversationStore &store) { return store.personas(); },
        [this](Result<std::vector<PersonaRow>> rows) {
            if (rows.ok())
                setRows(std::move(*rows));
            else
                emit failed(rows.error());
        });
}

/// Few rows: the list is set as a whole, when it differs.
void PersonaListModel::setRows(std::vector<PersonaRow> rows)
{
    const int before = count();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (before != count())
        emit countChanged();
    emit namesChanged();
    emit currentChanged();
}

void PersonaListModel::choose(int row)
{
    if (has(row))
        m_options.usePersona(m_rows[size_t(row)]);
    else
        m_options.leavePersona();
}

void PersonaListModel::startChat(int row)
{
    if (has(row))
        emit chatRequested(m_rows[size_t(row)]);
}

void PersonaListModel::saveNew(const QString &name)
{
    if (!name.trimmed().isEmpty())
        save(asShown(name), true);
}

void PersonaListModel::saveCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    PersonaRow persona = asShown(shown(m_rows[size_t(row)].name));
    persona.id = m_rows[size_t(row)].id;
    save(persona, false);
}

void PersonaListModel::rename(int row, const QString &name)
{
    if (!has(row) || name.trimmed().isEmpty())
        return;
    PersonaRow persona = m_rows[size_t(row)];
    persona.name = name.trimmed().left(60).toStdString();
    save(persona, false);
}

void PersonaListModel::duplicate(int row)
{
    if (!has(row))
        return;
    PersonaRow persona = m_rows[size_t(row)];
    persona.id = 0;
    //: The name of a copy of a persona.
    persona.name = tr("%1 (copy)").arg(shown(persona.name)).toStdString();
    save(persona, false);
}

void PersonaListModel::save(const PersonaRow &persona, bool thenUse)
{
    m_storage.run(
        this,
        [persona](ConversationStore &store) { return store.savePersona(persona); },
        [this, persona, thenUse](Result<int64_t> id) {
            if (!id.ok()) {
                emit failed(id.error());
                return;
            }
            if (thenUse) {
                PersonaRow saved = persona;
                saved.id = *id;
                saved.options.prompt.format = m_options.options().prompt.format;
                m_options.usePersona(saved);
            }
            refresh();
        });
}

void PersonaListModel::move(int row, int to)
{
    if (!has(row) || !has(to) || row == to)
        return;
    std::vector<PersonaRow> rows = m_rows;
    const PersonaRow moved = rows[size_t(row)];
    rows.erase(rows.begin() + row);
    rows.insert(rows.begin() + to, moved);
    std::vector<int64_t> ids;
    for (const PersonaRow &each : rows)
        ids.push_back(each.id);
    setRows(std::move(rows));
    m_storage.run(
        this,
        [ids](ConversationStore &store) { return store.orderPersonas(ids); },
        [this](Result<void> ordered) {
            if (!ordered.ok())
                emit failed(ordered.error());
        });
}

void PersonaListModel::remove(int row)
{
    if (!has(row))
        return;
    m_deleted = m_rows[size_t(row)].id;
    m_deletedName = shown(m_rows[size_t(row)].name);
    m_storage.run(
        this,
        [id = m_deleted](ConversationStore &store) { return store.setPersonaDeleted(id, true); },
        [this](Result<void> removed) {
            if (!removed.ok())
                emit failed(removed.error());
            refresh();
        });
    emit deletedChanged();
}

void PersonaListModel::undoRemove()
{
    if (m_deleted == 0)
        return;
    m_storage.run(
        this,
        [id = m_deleted](ConversationStore &store) { return store.setPersonaDeleted(id, false); },
        [this](Result<void> restored) {
            if (!restored.ok())
                emit failed(restored.error());
            refresh();
        });
    dismissUndo();
}

void PersonaListModel::dismissUndo()
{
    m_deleted = 0;
    emit deletedChanged();
}

} // namespace mynah
