// One column of the list of keys: headings and actions, in whole groups.
#pragma once

#include "app/viewmodels/app_action.h"

#include <QAbstractListModel>
#include <QQmlListProperty>

#include <vector>

namespace mynah {

/// The groups are dealt out so that `columns` columns are about equally long. Thread: the GUI
/// thread.
class ShortcutColumn : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<mynah::AppAction> actions READ actions)
    Q_PROPERTY(QString query MEMBER m_query NOTIFY queryChanged)
    Q_PROPERTY(int column MEMBER m_column NOTIFY columnChanged)
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY columnChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum ShortcutRole { HeadingRole = Qt::UserRole + 1, TextRole, KeysRole };

    explicit ShortcutColumn(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QQmlListProperty<AppAction> actions() { return {this, &m_actions}; }
    int count() const { return int(m_rows.size()); }
    /// Reads the actions again: their words change with the language.
    Q_INVOKABLE void refresh();

signals:
    void queryChanged();
    void columnChanged();
    void countChanged();

private:
    struct Row {
        QString heading; // empty: an action
        QString text;
        QStringList keys;
    };

    QList<AppAction *> m_actions;
    QString m_query;
    int m_column = 0, m_columns = 1;
    std::vector<Row> m_rows;
};

} // namespace mynah
