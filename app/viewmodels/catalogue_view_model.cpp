#include "app/viewmodels/catalogue_view_model.h"

#include "app/viewmodels/download_text.h"
#include "app/viewmodels/figures.h"

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace mynah {

CatalogueViewModel::CatalogueViewModel(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.catalogue, &CatalogueLibrary::changed, this, [this] {
        emit catalogueChanged();
        update();
    });
    connect(&m_parts.catalogue,
            &CatalogueLibrary::problemChanged,
            this,
            &CatalogueViewModel::catalogueChanged);
    connect(
        &m_parts.downloads, &DownloadService::changed, this, &CatalogueViewModel::downloadChanged);
    connect(&m_parts.downloads, &DownloadService::finished, this, &CatalogueViewModel::finished);
    connect(&m_parts.downloads, &DownloadService::unfinishedChanged, this, [this] {
        m_parts.settings.setDownloads(m_parts.downloads.unfinished());
    });
    connect(&m_parts.library, &ModelLibrary::changed, this, [this] {
        forgetMoved();
        update();
    });
    connect(&m_parts.devices, &DeviceList::changed, this, &CatalogueViewModel::update);
    connect(&m_parts.settings,
            &ModelSettings::downloadFolderChanged,
            this,
            &CatalogueViewModel::folderChanged);
    connect(&m_parts.models, &ModelViewModel::loadFailed, this, [this](const ErrorCard &card) {
        m_vocabulary = card.vocabulary;
        m_fetching = false;
        emit vocabularyChanged();
    });
    connect(&m_parts.models, &ModelViewModel::modelChanged, this, [this] {
        if (m_fetching || m_vocabulary.isEmpty())
            return;
        m_vocabulary.clear();
        emit vocabularyChanged();
    });
    update();
}

void CatalogueViewModel::start()
{
    m_parts.catalogue.start();
    m_parts.downloads.recall(m_parts.settings.downloads());
}

void CatalogueViewModel::retranslate()
{
    emit filterChanged();
    emit catalogueChanged();
    emit vocabularyChanged();
    update();
}

QStringList CatalogueViewModel::families() const
{
    //: All kinds of models
    return {tr("All"), QStringLiteral("G1"), QStringLiteral("World"), QStringLiteral("Raven")};
}

void CatalogueViewModel::setFamily(int index)
{
    if (index == m_family || index < 0 || index >= int(families().size()))
        return;
    m_family = index;
    emit filterChanged();
    update();
}

void CatalogueViewModel::setOnlyFitting(bool only)
{
    if (only == m_onlyFitting)
        return;
    m_onlyFitting = only;
    emit filterChanged();
    update();
}

QString CatalogueViewModel::listText() const
{
    const QDate date =
        QDate::fromString(QString::fromStdString(m_parts.catalogue.catalogue().date), Qt::ISODate);
    //: Of the list of models that can be downloaded; %1 is a date
    return tr("The list is of %1.").arg(QLocale().toString(date, QLocale::LongFormat));
}

QString CatalogueViewModel::problem() const
{
    const QString file = isolated(QFileInfo(m_parts.catalogue.problemFile()).fileName());
    switch (m_parts.catalogue.problem()) {
    case CatalogueLibrary::Problem::Unreadable:
        return tr("%1 is no list of models that Mynah can read. The list in use stays.").arg(file);
    case CatalogueLibrary::Problem::Older:
        return tr("%1 is older than the list in use, which stays.").arg(file);
    case CatalogueLibrary::Problem::NotKept:
        return tr("%1 is in use until Mynah is closed: it could not be kept.").arg(file);
    default:
        return {};
    }
}

QString CatalogueViewModel::dataFolder() const
{
    return m_parts.dataFolder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
               : m_parts.dataFolder;
}

QString CatalogueViewModel::targetFolder() const
{
    const QString chosen = m_parts.settings.downloadFolder();
    return chosen.isEmpty() ? QDir(dataFolder()).filePath("models") : chosen;
}

QString CatalogueViewModel::folder() const
{
    return QDir::toNativeSeparators(targetFolder());
}

void CatalogueViewModel::chooseFolder(const QUrl &url)
{
    if (!url.isLocalFile())
        return;
    const QString path = QDir::cleanPath(url.toLocalFile());
    m_parts.settings.setDownloadFolder(path);
    m_parts.library.addFolder(path);
}

void CatalogueViewModel::useList(const QUrl &url)
{
    if (url.isLocalFile())
        m_parts.catalogue.useFile(url.toLocalFile());
}

const DownloadStatus *CatalogueViewModel::downloadOf(const QString &file) const
{
    const auto &all = m_parts.downloads.downloads();
    const auto found = std::find_if(all.begin(), all.end(), [&](const DownloadStatus &status) {
        return QFileInfo(status.order.target).fileName() == file;
    });
    return found == all.end() ? nullptr : &*found;
}

QString CatalogueViewModel::pathOf(const QString &file) const
{
    const DownloadStatus *status = downloadOf(file);
    if (status)
        return status->state == DownloadState::Done ? status->order.target : QString();
    for (const ModelFacts &facts : m_parts.library.models())
        if (facts.usable() && QFileInfo(facts.path).fileName() == file)
            return facts.path;
    return {};
}

void CatalogueViewModel::begin(const CatalogueFile &file, const QString &target)
{
    DownloadOrder order;
    order.target = target;
    order.name = QString::fromStdString(file.name);
    order.bytes = qint64(file.bytes);
    order.sha256 = QString::fromStdString(file.sha256);
    for (const std::string &source : file.sources)
        order.sources.push_back(QUrl::fromEncoded(QByteArray::fromStdString(source)));
    m_parts.downloads.begin(order);
}

void CatalogueViewModel::download(const QString &file)
{
    const CatalogueModel *model = m_parts.catalogue.catalogue().model(file.toStdString());
    if (!model || downloadOf(file))
        return resume(file);
    begin(*model, QDir(targetFolder()).filePath(file));
    // Without it the model cannot be opened, and it is small.
    const QString vocabulary = QString::fromStdString(model->vocabulary);
    const CatalogueFile *needed = m_parts.catalogue.catalogue().vocabulary(model->vocabulary);
    if (needed && !QFileInfo::exists(vocabularyTarget(vocabulary)))
        begin(*needed, vocabularyTarget(vocabulary));
}

void CatalogueViewModel::pause(const QString &file)
{
    if (const DownloadStatus *status = downloadOf(file))
        m_parts.downloads.pause(status->order.target);
}

void CatalogueViewModel::resume(const QString &file)
{
    if (const DownloadStatus *status = downloadOf(file))
        m_parts.downloads.resume(status->order.target);
}

void CatalogueViewModel::remove(const QString &file)
{
    if (const DownloadStatus *status = downloadOf(file))
        m_parts.downloads.cancel(QString(status->order.target));
}

QString CatalogueViewModel::removeQuestion(const QString &file) const
{
    const DownloadStatus *status = downloadOf(file);
    return status ? tr("Stop this download and remove the %1 that have arrived?")
                        .arg(fileSizeText(status->done))
                  : QString();
}

void CatalogueViewModel::downloadAgain(const QString &file)
{
    if (const DownloadStatus *status = downloadOf(file))
        m_parts.downloads.startAgain(status->order.target);
}

void CatalogueViewModel::keepUnverified(const QString &file)
{
    if (const DownloadStatus *status = downloadOf(file))
        m_parts.downloads.acceptUnverified(status->order.target);
}

void CatalogueViewModel::load(const QString &file)
{
    m_parts.models.openAfresh(pathOf(file));
}

void CatalogueViewModel::copyDetails(const QString &file) const
{
    QStringList lines;
    if (const CatalogueModel *model = m_parts.catalogue.catalogue().model(file.toStdString())) {
        lines << QString::fromStdString(model->name) << file << QString::number(model->bytes);
        if (!model->sha256.empty())
            lines << "SHA-256 " + QString::fromStdString(model->sha256);
        for (const std::string &source : model->sources)
            lines << QString::fromStdString(source);
    }
    if (const DownloadStatus *status = downloadOf(file); status && !status->details.isEmpty())
        lines << status->details.trimmed();
    QGuiApplication::clipboard()->setText(lines.join('\n'));
}

void CatalogueViewModel::downloadChanged(const QString &target)
{
    if (!m_vocabulary.isEmpty() && target == vocabularyTarget(m_vocabulary))
        emit vocabularyChanged();
    update();
}

/// A file that was downloaded, found, and is gone now: it can be had again.
void CatalogueViewModel::forgetMoved()
{
    QStringList gone;
    for (const DownloadStatus &status : m_parts.downloads.downloads()) {
        const QString &target = status.order.target;
        if (status.state != DownloadState::Done)
            continue;
        if (m_parts.library.find(target))
            m_found.insert(target);
        else if (m_found.remove(target))
            gone << target;
    }
    for (const QString &target : gone)
        m_parts.downloads.dismiss(target);
}

void CatalogueViewModel::finished(const QString &target)
{
    const QString file = QFileInfo(target).fileName();
    if (const CatalogueModel *model = m_parts.catalogue.catalogue().model(file.toStdString())) {
        const Precision precision = fitOf(*model, room()).precision;
        ModelChoice choice = m_parts.settings.choice(target);
        if (precision != Precision::Fp16 && choice.precision == QLatin1String("file")) {
            choice.precision = precision == Precision::Int8 ? "int8" : "int4"; // as was promised
            m_parts.settings.setChoice(target, choice);
        }
    }
    if (m_fetching && target == vocabularyTarget(m_vocabulary)) {
        m_fetching = false;
        m_parts.models.openVocabulary(QUrl::fromLocalFile(target));
    }
    m_parts.library.refresh();
}

QString CatalogueViewModel::vocabularyTarget(const QString &file) const
{
    return QDir(dataFolder()).filePath(file);
}

QString CatalogueViewModel::vocabularyOffer() const
{
    const CatalogueFile *file =
        m_parts.catalogue.catalogue().vocabulary(m_vocabulary.toStdString());
    if (!file)
        return {};
    //: A button that fetches a missing file; %1 is its size
    return tr("Download it (%1)").arg(fileSizeText(qint64(file->bytes)));
}

QString CatalogueViewModel::vocabularyText() const
{
    const DownloadStatus *status =
        m_fetching ? m_parts.downloads.find(vocabularyTarget(m_vocabulary)) : nullptr;
    return status ? downloadText(*status) : QString();
}

bool CatalogueViewModel::vocabularyBusy() const
{
    const DownloadStatus *status =
        m_fetching ? m_parts.downloads.find(vocabularyTarget(m_vocabulary)) : nullptr;
    return status && status->active();
}

void CatalogueViewModel::fetchVocabulary()
{
    const CatalogueFile *file =
        m_parts.catalogue.catalogue().vocabulary(m_vocabulary.toStdString());
    if (!file || vocabularyOffer().isEmpty())
        return;
    m_fetching = true;
    const QString target = vocabularyTarget(m_vocabulary);
    if (const DownloadStatus *status = m_parts.downloads.find(target);
        status && status->state == DownloadState::Mismatch)
        m_parts.downloads.startAgain(target);
    else
        begin(*file, target);
    emit vocabularyChanged();
}

} // namespace mynah
