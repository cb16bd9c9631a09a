// The models of the catalogue as rows, with the downloads of them.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// All texts as they are shown.
struct CatalogueRow {
    QString file; // tells the rows apart
    QString name, badge, facts, size, memory, released, training, licence, sources, checksum;
    int badgeKind = 0;    // of Badge
    int status = 0;       // CatalogueListModel::Status
    QString text;         // of the download; empty: there is none
    bool problem = false; // the text says what is wrong
    double progress = -1; // -1: no bar

    bool operator==(const CatalogueRow &) const = default;
};

/// Thread: the GUI thread.
class CatalogueListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the Models page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Status { Available, Active, Paused, Failed, OtherFile, Mismatch, Present };
    Q_ENUM(Status)
    enum CatalogueRole {
        FileRole = Qt::UserRole + 1,
        NameRole,
        BadgeRole,
        BadgeKindRole,
        FactsRole,
        SizeRole,
        MemoryRole,
        ReleasedRole,
        TrainingRole,
        LicenceRole,
        SourcesRole,
        ChecksumRole,
        StatusRole,
        TextRole,
        ProblemRole,
        ProgressRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }
    const std::vector<CatalogueRow> &rows() const { return m_rows; }
    /// Tells views only of what differs.
    void setRows(std::vector<CatalogueRow> rows);

signals:
    void countChanged();

private:
    std::vector<CatalogueRow> m_rows;
};

} // namespace mynah
