#include "app/services/model_settings.h"

#include <algorithm>

namespace mynah {

namespace {

QString experienceKey(const QString &path, const ModelChoice &choice)
{
    const QString key =
        path + QLatin1Char('\n') + choice.precision + QLatin1Char('\n') + choice.device;
    return choice.gpuLayers < 0 ? key : key + QLatin1Char('\n') + QString::number(choice.gpuLayers);
}

} // namespace

ModelSettings::ModelSettings(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file, QSettings::IniFormat)
{
}

QStringList ModelSettings::folders() const
{
    return m_settings.value("models/folders").toStringList();
}

void ModelSettings::setFolders(const QStringList &newFolders)
{
    if (newFolders == folders())
        return;
    m_settings.setValue("models/folders", newFolders);
    emit foldersChanged();
}

QStringList ModelSettings::leftFolders() const
{
    return m_settings.value("models/leftFolders").toStringList();
}

void ModelSettings::setLeftFolders(const QStringList &newFolders)
{
    if (newFolders == leftFolders())
        return;
    m_settings.setValue("models/leftFolders", newFolders);
    emit foldersChanged();
}

QStringList ModelSettings::hiddenFiles() const
{
    return m_settings.value("models/hiddenFiles").toStringList();
}

void ModelSettings::setHiddenFiles(const QStringList &files)
{
    m_settings.setValue("models/hiddenFiles", files);
}

QString ModelSettings::downloadFolder() const
{
    return m_settings.value("models/downloadFolder").toString();
}

void ModelSettings::setDownloadFolder(const QString &folder)
{
    if (folder == downloadFolder())
        return;
    m_settings.setValue("models/downloadFolder", folder);
    emit downloadFolderChanged();
}

QStringList ModelSettings::downloads() const
{
    return m_settings.value("models/downloads").toStringList();
}

void ModelSettings::setDownloads(const QStringList &targets)
{
    m_settings.setValue("models/downloads", targets);
    m_settings.sync(); // a program that is killed is to find them again
}

ModelChoice ModelSettings::choice(const QString &path) const
{
    ModelChoice choice;
    const QStringList saved = m_settings.value("models/choices").toMap().value(path).toStringList();
    if (saved.size() == 2 || saved.size() == 3) {
        choice.precision = saved[0];
        choice.device = saved[1];
    }
    if (saved.size() == 3)
        choice.gpuLayers = std::max(-1, saved[2].toInt());
    return choice;
}

void ModelSettings::setChoice(const QString &path, const ModelChoice &newChoice)
{
    if (newChoice == choice(path))
        return;
    QVariantMap all = m_settings.value("models/choices").toMap();
    QStringList saved{newChoice.precision, newChoice.device};
    if (newChoice.gpuLayers >= 0)
        saved << QString::number(newChoice.gpuLayers);
    all.insert(path, saved);
    m_settings.setValue("models/choices", all);
    emit choiceChanged(path);
}

ModelExperience ModelSettings::experience(const QString &path, const ModelChoice &choice) const
{
    const QStringList saved = m_settings.value("models/experience")
                                  .toMap()
                                  .value(experienceKey(path, choice))
                                  .toStringList();
    if (saved.size() != 3)
        return {};
    return {saved[0], saved[1].toDouble(), saved[2].toLongLong()};
}

void ModelSettings::setExperience(const QString &path,
                                  const ModelChoice &choice,
                                  const ModelExperience &experience)
{
    QVariantMap all = m_settings.value("models/experience").toMap();
    all.insert(experienceKey(path, choice),
               QStringList{experience.fingerprint,
                           QString::number(experience.readsPerSecond),
                           QString::number(experience.usedMs)});
    m_settings.setValue("models/experience", all);
}

int ModelSettings::unloadAfterMinutes() const
{
    return m_settings.value("models/unloadAfterMinutes", kUnloadAfterDefault).toInt();
}

void ModelSettings::setUnloadAfterMinutes(int minutes)
{
    if (minutes == unloadAfterMinutes())
        return;
    m_settings.setValue("models/unloadAfterMinutes", minutes);
    emit unloadAfterChanged();
}

} // namespace mynah
