// The Models page: this computer, the folders, and the details of the file that is open in the
// list.
#pragma once

#include "app/services/device_list.h"
#include "app/viewmodels/model_list_model.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// A folder that is looked into.
class FolderRow {
    Q_GADGET
    QML_VALUE_TYPE(folderRow)
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(QString shownPath MEMBER shownPath)
    Q_PROPERTY(QString text MEMBER text) // "3 models", or what is wrong
    Q_PROPERTY(bool bad MEMBER bad)

public:
    QString path, shownPath, text;
    bool bad = false;
};

/// Thread: the GUI thread.
class ModelsPageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString computer READ computer NOTIFY computerChanged)
    Q_PROPERTY(QString deviceProblem READ deviceProblem NOTIFY computerChanged)
    Q_PROPERTY(bool scanning READ scanning NOTIFY scanningChanged)
    Q_PROPERTY(QVariantList folders READ folders NOTIFY foldersChanged)
    Q_PROPERTY(QString ownFolder READ ownFolder CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    // Of the file whose details are open; empty: none.
    Q_PROPERTY(QString openPath READ openPath WRITE setOpenPath NOTIFY detailsChanged)
    Q_PROPERTY(QStringList precisions READ precisions NOTIFY detailsChanged)
    Q_PROPERTY(int precision READ precision WRITE setPrecision NOTIFY detailsChanged)
    Q_PROPERTY(QString precisionNote READ precisionNote NOTIFY detailsChanged)
    Q_PROPERTY(QStringList deviceNames READ deviceNames NOTIFY detailsChanged)
    Q_PROPERTY(QString deviceNote READ deviceNote NOTIFY detailsChanged)
    Q_PROPERTY(int device READ device WRITE setDevice NOTIFY detailsChanged)
    // Of the layers, how many go to the graphics card; -1: as many as fit.
    Q_PROPERTY(int gpuLayers READ gpuLayers WRITE setGpuLayers NOTIFY detailsChanged)
    Q_PROPERTY(int layers READ layers NOTIFY detailsChanged)
    Q_PROPERTY(QString gpuLayersText READ gpuLayersText NOTIFY detailsChanged)
    Q_PROPERTY(bool onGpu READ onGpu NOTIFY detailsChanged)
    Q_PROPERTY(double modelBytes READ modelBytes NOTIFY detailsChanged)
    Q_PROPERTY(double stateBytes READ stateBytes NOTIFY detailsChanged)
    Q_PROPERTY(double roomBytes READ roomBytes NOTIFY detailsChanged)
    Q_PROPERTY(QString needText READ needText NOTIFY detailsChanged)
    Q_PROPERTY(QString roomText READ roomText NOTIFY detailsChanged)
    Q_PROPERTY(bool fits READ fits NOTIFY detailsChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY detailsChanged)
    Q_PROPERTY(QStringList unloadChoices READ unloadChoices NOTIFY unloadAfterChanged)
    Q_PROPERTY(int unloadAfter READ unloadAfter WRITE setUnloadAfter NOTIFY unloadAfterChanged)

public:
    struct Parts {
        ModelLibrary &library;
        ModelSettings &settings;
        ModelViewModel &models;
        DeviceList &devices;
        QString dataFolder;
    };
    explicit ModelsPageViewModel(Parts parts, QObject *parent = nullptr);

    QString computer() const;
    QString deviceProblem() const;
    bool scanning() const { return m_parts.library.scanning(); }
    QVariantList folders() const;
    QString ownFolder() const;
    QString problem() const { return m_problem; }
    QString openPath() const { return m_facts.path; }
    void setOpenPath(const QString &path);
    QStringList precisions() const;
    int precision() const;
    void setPrecision(int index);
    QString precisionNote() const;
    QStringList deviceNames() const; // "Auto: …" first
    QString deviceNote() const;      // of the one that is chosen: kind, memory, driver
    int device() const;
    void setDevice(int index);
    int gpuLayers() const;
    void setGpuLayers(int count);
    int layers() const { return int(m_facts.layers); }
    QString gpuLayersText() const; // "Auto" or "20 of 32"
    bool onGpu() const;
    double modelBytes() const;
    double stateBytes() const { return double(need().state); }
    double roomBytes() const;
    QString needText() const;
    QString roomText() const;
    bool fits() const;
    /// It is the model in use, as it is chosen here.
    bool loaded() const;
    QStringList unloadChoices() const;
    int unloadAfter() const;
    void setUnloadAfter(int index);

    Q_INVOKABLE void load(const QString &path);
    Q_INVOKABLE void addFolder(const QUrl &url);
    Q_INVOKABLE void removeFolder(const QString &path);
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showInFileManager(const QString &path);
    Q_INVOKABLE void removeFromList(const QString &path);
    Q_INVOKABLE void moveToTrash(const QString &path);
    Q_INVOKABLE void copyDetails(const QString &path) const;
    /// What moving it to the wastebasket means, as a question.
    Q_INVOKABLE QString trashQuestion(const QString &path) const;

    void retranslate();

signals:
    void computerChanged();
    void scanningChanged();
    void foldersChanged();
    void problemChanged();
    void detailsChanged();
    void unloadAfterChanged();

private:
    ModelChoice choice() const { return m_parts.settings.choice(m_facts.path); }
    const MemoryNeed &need() const { return m_facts.need(choice().precision); }
    bool fitsWhole() const;
    std::vector<ComputeDevice> choosable() const;
    ComputeDevice chosenDevice() const;
    void setProblem(const QString &problem);
    void follow();

    Parts m_parts;
    ModelFacts m_facts; // of the file whose details are open
    QString m_problem;
};

} // namespace mynah
