// Personas: system texts and options with a name, in the user's order.
#pragma once

#include "app/viewmodels/chat_options_view_model.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// Thread: the GUI thread.
class PersonaListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY namesChanged)
    /// The row of the shown conversation's persona, or -1.
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    /// The conversation's text or options are no longer those of its persona.
    Q_PROPERTY(bool currentDiffers READ currentDiffers NOTIFY currentChanged)
    Q_PROPERTY(QString deletedName READ deletedName NOTIFY deletedChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY deletedChanged)

public:
    enum PersonaRole { IdRole = Qt::UserRole + 1, NameRole, SystemTextRole };

    PersonaListModel(StorageService &storage,
                     ChatOptionsViewModel &options,
                     QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    QStringList names() const;
    int current() const;
    bool currentDiffers() const;
    QString deletedName() const { return m_deletedName; }
    bool canUndo() const { return m_deleted != 0; }

    void refresh();
    /// The shown conversation takes this persona; -1: none.
    Q_INVOKABLE void choose(int row);
    /// A new chat with it.
    Q_INVOKABLE void startChat(int row);
    /// A new one from the shown conversation's text and options, which then has it.
    Q_INVOKABLE void saveNew(const QString &name);
    /// The persona becomes as the shown conversation is.
    Q_INVOKABLE void saveCurrent();
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void duplicate(int row);
    Q_INVOKABLE void move(int row, int to);
    /// Marks as deleted; `undoRemove` takes it back for as long as `canUndo`.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void dismissUndo();

signals:
    void countChanged();
    void namesChanged();
    void currentChanged();
    void deletedChanged();
    void chatRequested(const mynah::PersonaRow &persona);
    void failed(const mynah::Error &error);

private:
    bool has(int row) const { return row >= 0 && row < count(); }
    PersonaRow asShown(const QString &name) const;
    void save(const PersonaRow &persona, bool thenUse);
    void setRows(std::vector<PersonaRow> rows);

    StorageService &m_storage;
    ChatOptionsViewModel &m_options;
    std::vector<PersonaRow> m_rows;
    qint64 m_deleted = 0;
    QString m_deletedName;
};

} // namespace mynah
