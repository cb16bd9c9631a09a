// What is remembered about model files: folders, and choices for each file.
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace mynah {

/// How a file is to be opened.
struct ModelChoice {
    QString precision = QStringLiteral("file"); // of kModelPrecisions
    QString device;                             // DeviceInfo::id; empty: the best one
    int gpuLayers = -1;                         // EngineOptions::gpuLayers

    bool operator==(const ModelChoice &) const = default;
};

/// What was learnt when a file was open, in one precision on one device.
struct ModelExperience {
    QString fingerprint;       // ModelInfo::fingerprint
    double readsPerSecond = 0; // tokens; 0: not known
    qint64 usedMs = 0;         // when, since 1970
};

/// In the same INI file as Settings. Thread: the GUI thread.
class ModelSettings : public QObject {
    Q_OBJECT

public:
    static constexpr int kUnloadAfterDefault = 30; // minutes

    explicit ModelSettings(const QString &file, QObject *parent = nullptr);

    QStringList folders() const; // the user's, absolute
    void setFolders(const QStringList &folders);
    QStringList leftFolders() const; // that would be looked into, but the user took them out
    void setLeftFolders(const QStringList &folders);
    QStringList hiddenFiles() const; // taken from the list, still on the disk
    void setHiddenFiles(const QStringList &files);

    ModelChoice choice(const QString &path) const;
    void setChoice(const QString &path, const ModelChoice &choice);
    ModelExperience experience(const QString &path, const ModelChoice &choice) const;
    void setExperience(const QString &path,
                       const ModelChoice &choice,
                       const ModelExperience &experience);

    QString downloadFolder() const; // empty: the program's own
    void setDownloadFolder(const QString &folder);
    QStringList downloads() const; // targets of those that are not whole yet
    void setDownloads(const QStringList &targets);

    int unloadAfterMinutes() const; // 0: never
    void setUnloadAfterMinutes(int minutes);

signals:
    void foldersChanged();
    void choiceChanged(const QString &path);
    void unloadAfterChanged();
    void downloadFolderChanged();

private:
    mutable QSettings m_settings;
};

} // namespace mynah
