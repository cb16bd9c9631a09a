// The catalogue on the Models page: which models are shown, and their downloads.
#pragma once

#include "app/services/catalogue_library.h"
#include "app/services/device_list.h"
#include "app/services/downloads/download_service.h"
#include "app/services/model_library.h"
#include "app/viewmodels/catalogue_list_model.h"
#include "app/viewmodels/model_view_model.h"
#include "core/rwkv/catalogue_fit.h"

#include <QObject>
#include <QSet>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Thread: the GUI thread.
class CatalogueViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(CatalogueListModel *list READ list CONSTANT)
    Q_PROPERTY(QStringList families READ families NOTIFY filterChanged)
    Q_PROPERTY(int family READ family WRITE setFamily NOTIFY filterChanged)
    Q_PROPERTY(bool onlyFitting READ onlyFitting WRITE setOnlyFitting NOTIFY filterChanged)
    Q_PROPERTY(QString listText READ listText NOTIFY catalogueChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY catalogueChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged)
    // Of the vocabulary that the model on the error card needs; empty: none is offered.
    Q_PROPERTY(QString vocabularyOffer READ vocabularyOffer NOTIFY vocabularyChanged)
    Q_PROPERTY(QString vocabularyText READ vocabularyText NOTIFY vocabularyChanged)
    Q_PROPERTY(bool vocabularyBusy READ vocabularyBusy NOTIFY vocabularyChanged)

public:
    struct Parts {
        CatalogueLibrary &catalogue;
        DownloadService &downloads;
        ModelLibrary &library;
        ModelSettings &settings;
        ModelViewModel &models;
        DeviceList &devices;
        QString dataFolder;
    };
    explicit CatalogueViewModel(Parts parts, QObject *parent = nullptr);

    /// Reads a newer list of the user's, and shows the downloads of earlier.
    void start();

    CatalogueListModel *list() { return &m_list; }
    QStringList families() const; // "All" first
    int family() const { return m_family; }
    void setFamily(int index);
    bool onlyFitting() const { return m_onlyFitting; }
    void setOnlyFitting(bool only);
    QString listText() const;
    QString problem() const;
    QString folder() const; // as the system writes it

    Q_INVOKABLE void download(const QString &file);
    Q_INVOKABLE void pause(const QString &file);
    Q_INVOKABLE void resume(const QString &file);
    /// Removes what has arrived.
    Q_INVOKABLE void remove(const QString &file);
    Q_INVOKABLE QString removeQuestion(const QString &file) const;
    Q_INVOKABLE void downloadAgain(const QString &file);
    Q_INVOKABLE void keepUnverified(const QString &file);
    Q_INVOKABLE void load(const QString &file);
    Q_INVOKABLE void copyDetails(const QString &file) const;
    Q_INVOKABLE void chooseFolder(const QUrl &url);
    Q_INVOKABLE void useList(const QUrl &url);

    QString vocabularyOffer() const;
    QString vocabularyText() const;
    bool vocabularyBusy() const;
    /// Fetches it; then the model is opened once more.
    Q_INVOKABLE void fetchVocabulary();

    void retranslate();

signals:
    void filterChanged();
    void catalogueChanged();
    void folderChanged();
    void vocabularyChanged();

private:
    MachineRoom room() const;
    CatalogueRow rowFor(const CatalogueModel &model, const CatalogueModel *recommended) const;
    CatalogueRow rowFor(const DownloadStatus &status) const;
    void addDownload(CatalogueRow &row, const DownloadStatus *status) const;
    bool isShown(const CatalogueModel &model) const;
    void update();
    void downloadChanged(const QString &target);
    void forgetMoved();
    void finished(const QString &target);
    const DownloadStatus *downloadOf(const QString &file) const;
    QString pathOf(const QString &file) const; // on this computer; empty: it is not there
    QString dataFolder() const;
    QString targetFolder() const;
    QString vocabularyTarget(const QString &file) const;
    void begin(const CatalogueFile &file, const QString &target);

    Parts m_parts;
    CatalogueListModel m_list;
    int m_family = 0;
    bool m_onlyFitting = true;
    QString m_vocabulary; // the file that the model on the error card needs
    bool m_fetching = false;
    QSet<QString> m_found; // downloaded files that the library has found
};

} // namespace mynah
