// The model files of the library as rows, for the switcher and for the page.
#pragma once

#include "app/services/device_list.h"
#include "app/services/model_library.h"
#include "app/viewmodels/model_view_model.h"
#include "app/viewmodels/switch_view_model.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// Thread: the GUI thread.
class ModelListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    enum ModelRole {
        PathRole = Qt::UserRole + 1,
        NameRole,
        MetaRole,  // "5.90 GB · int8 · Radeon RX 7800 XT"
        FactsRole, // "version 7 · 32 layers · …", or "file.pth · 5.90 GB · int8 on …" in use
        NoteRole,  // of the switcher: "goes on at once"
        NoteIsGoodRole,
        InUseRole,
        RestingRole,
        MemoryRole,  // "3.4 GB in memory" of the one in use
        BadgeRole,   // "Fits as int8"; empty: it fits, or nothing is known
        ProblemRole, // one sentence; empty: the file can be used
    };

    struct Parts {
        ModelLibrary &library;
        ModelSettings &settings;
        ModelViewModel &models;
        SwitchViewModel &switching;
        DeviceList &devices;
    };
    explicit ModelListModel(Parts parts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    Q_INVOKABLE QString pathAt(int row) const;
    /// The row of a file; -1: it is not there.
    Q_INVOKABLE int rowOf(const QString &path) const;

signals:
    void countChanged();
    void filterChanged();

private:
    struct Row {
        QString path, name, meta, facts, note, memory, badge, problem;
        bool noteIsGood = false, inUse = false, resting = false;

        bool operator==(const Row &) const = default;
    };

    Row rowFor(const ModelFacts &facts) const;
    QString badgeOf(const ModelFacts &facts) const;
    void update();

    Parts m_parts;
    QString m_filter;
    std::vector<Row> m_rows;
};

/// One sentence about a file that cannot be used.
QString problemText(const Error &problem);
/// "version 7 · 32 layers · width 4096 · 7.2 B parameters · World tokenizer · 14.40 GB"
QString factsText(const ModelFacts &facts);

} // namespace mynah
