#include "app/viewmodels/models_page_view_model.h"

#include "app/viewmodels/device_text.h"
#include "app/viewmodels/figures.h"
#include "kernels/cpu/cpu_info.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>

#include <algorithm>
#include <array>

namespace mynah {

namespace {

constexpr std::array<int, 5> kUnloadMinutes = {0, 5, 15, 30, 120};

} // namespace

ModelsPageViewModel::ModelsPageViewModel(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.library,
            &ModelLibrary::scanningChanged,
            this,
            &ModelsPageViewModel::scanningChanged);
    connect(&m_parts.library,
            &ModelLibrary::foldersChanged,
            this,
            &ModelsPageViewModel::foldersChanged);
    connect(&m_parts.library, &ModelLibrary::changed, this, &ModelsPageViewModel::follow);
    connect(&m_parts.devices, &DeviceList::changed, this, [this] {
        emit computerChanged();
        emit detailsChanged();
    });
    for (const auto changed : {&ModelViewModel::modelChanged, &ModelViewModel::memoryChanged})
        connect(&m_parts.models, changed, this, &ModelsPageViewModel::detailsChanged);
    connect(&m_parts.settings,
            &ModelSettings::choiceChanged,
            this,
            &ModelsPageViewModel::detailsChanged);
    connect(&m_parts.settings,
            &ModelSettings::unloadAfterChanged,
            this,
            &ModelsPageViewModel::unloadAfterChanged);
}

void ModelsPageViewModel::retranslate()
{
    emit computerChanged();
    emit foldersChanged();
    emit detailsChanged();
    emit unloadAfterChanged();
}

/// "This computer: Radeon RX 7800 XT with 16 GB · Ryzen 7, 8 cores, 32 GB memory"
QString ModelsPageViewModel::computer() const
{
    QStringList parts;
    for (const ComputeDevice &device : m_parts.devices.devices()) {
        if (!device.isHardware())
            continue;
        parts << (device.memoryBytes > 0
                      ? tr("%1 with %2", "graphics card with memory")
                            .arg(isolated(device.name), memoryText(device.memoryBytes))
                      : isolated(device.name));
    }
    const QString processor = isolated(QString::fromStdString(cpu::processorName()));
    const QString cores = tr("%Ln core(s)", nullptr, cpu::usableCores());
    const qint64 memory = m_parts.models.systemMemory().total;
    parts << (memory > 0 ? tr("%1, %2, %3 memory", "processor, cores, size of memory")
                               .arg(processor, cores, memoryText(memory))
                         : tr("%1, %2", "processor, cores").arg(processor, cores));
    return tr("This computer: %1").arg(parts.join(QStringLiteral(" · ")));
}

QString ModelsPageViewModel::deviceProblem() const
{
    return deviceProblemText(m_parts.devices.problem());
}

QString ModelsPageViewModel::ownFolder() const
{
    return m_parts.dataFolder.isEmpty()
               ? QString()
               : QDir::toNativeSeparators(QDir(m_parts.dataFolder).filePath("models"));
}

QVariantList ModelsPageViewModel::folders() const
{
    QVariantList rows;
    for (const WatchedFolder &folder : m_parts.library.folders()) {
        FolderRow row;
        row.path = folder.path;
        row.shownPath = QDir::toNativeSeparators(folder.path);
        const bool own = row.shownPath == ownFolder();
        row.bad = !folder.readable && !own;
        if (row.bad)
            row.text = tr("This folder is not there or cannot be read");
        else if (!folder.complete)
            row.text = tr("%Ln model(s). There is too much in it to look at everything.",
                          nullptr,
                          folder.models);
        else if (own && folder.models == 0)
            row.text = tr("Mynah's own folder, with no models yet");
        else
            row.text = folder.chosen
                           ? tr("%Ln model(s), with the folders in it", nullptr, folder.models)
                           : tr("%Ln model(s)", nullptr, folder.models);
        rows << QVariant::fromValue(row);
    }
    return rows;
}

void ModelsPageViewModel::setOpenPath(const QString &path)
{
    if (path == m_facts.path)
        return;
    const ModelFacts *facts = m_parts.library.find(path);
    m_facts = facts && facts->usable() ? *facts : ModelFacts();
    emit detailsChanged();
}

/// The library has changed: the file may be another one now, or gone.
void ModelsPageViewModel::follow()
{
    if (m_facts.path.isEmpty())
        return;
    const ModelFacts *facts = m_parts.library.find(m_facts.path);
    m_facts = facts && facts->usable() ? *facts : ModelFacts();
    emit detailsChanged();
}

QStringList ModelsPageViewModel::precisions() const
{
    return {tr("As in file"), "fp16", "int8", "int4"};
}

int ModelsPageViewModel::precision() const
{
    const std::string name = choice().precision.toStdString();
    const auto found = std::find(kModelPrecisions.begin(), kModelPrecisions.end(), name);
    return found == kModelPrecisions.end() ? 0 : int(found - kModelPrecisions.begin());
}

void ModelsPageViewModel::setPrecision(int index)
{
    if (m_facts.path.isEmpty() || index < 0 || index >= int(kModelPrecisions.size()))
        return;
    ModelChoice chosen = choice();
    chosen.precision = QLatin1String(kModelPrecisions[size_t(index)]);
    m_parts.settings.setChoice(m_facts.path, chosen);
}

QString ModelsPageViewModel::precisionNote() const
{
    switch (precision()) {
    case 1:
        return tr("the precision that models are published in");
    case 2:
        return tr("half the memory of fp16, almost the same answers");
    case 3:
        return tr("a quarter of the memory of fp16, answers a little worse");
    default:
        //: %1 is a precision such as fp16 or q8_0
        return tr("%1, nothing is converted").arg(isolated(m_facts.precision));
    }
}

double ModelsPageViewModel::modelBytes() const
{
    return double(need().weights + need().scratch);
}

double ModelsPageViewModel::roomBytes() const
{
    return onGpu() ? double(chosenDevice().memoryBytes) : double(m_parts.models.room());
}

bool ModelsPageViewModel::fits() const
{
    return onGpu() || fitsWhole();
}

bool ModelsPageViewModel::fitsWhole() const
{
    return roomBytes() <= 0 || double(need().total()) <= roomBytes();
}

/// "About 7.9 GB"
QString ModelsPageViewModel::needText() const
{
    return m_facts.path.isEmpty() ? QString()
                                  : tr("About %1").arg(memoryText(qint64(need().total())));
}

QString ModelsPageViewModel::roomText() const
{
    if (m_facts.path.isEmpty() || roomBytes() <= 0)
        return {};
    const auto room = qint64(roomBytes()), taken = qint64(need().total());
    if (onGpu() && gpuLayers() >= 0)
        return tr("in all, %1 of it on the graphics card")
            .arg(memoryText(layers() > 0 ? taken * gpuLayers() / layers() : 0));
    if (fitsWhole())
        return tr("of %1 that it can have, %2 stays free")
            .arg(memoryText(room), memoryText(room - taken));
    if (onGpu())
        return tr("does not fit: there is room for %1. The layers that fit go to the graphics "
                  "card, "
                  "the rest to the processor.")
            .arg(memoryText(room));
    for (const char *name : kModelPrecisions)
        if (qint64(m_facts.need(QLatin1String(name)).total()) <= room)
            return tr("does not fit: there is room for %1. With %2 it fits.")
                .arg(memoryText(room),
                     isolated(precisionText(QLatin1String(name), m_facts.precision)));
    return tr("does not fit: there is room for %1.").arg(memoryText(room));
}

bool ModelsPageViewModel::loaded() const
{
    return m_parts.models.ready() && !m_parts.models.resting() &&
           m_parts.models.path() == m_facts.path && m_parts.models.choice() == choice() &&
           !m_parts.models.fellBack();
}

QStringList ModelsPageViewModel::unloadChoices() const
{
    QStringList choices{tr("never")};
    for (size_t i = 1; i < kUnloadMinutes.size(); ++i)
        choices << (kUnloadMinutes[i] < 60
                        ? tr("after %Ln minute(s)", nullptr, kUnloadMinutes[i])
                        : tr("after %Ln hour(s)", nullptr, kUnloadMinutes[i] / 60));
    return choices;
}

int ModelsPageViewModel::unloadAfter() const
{
    const auto found = std::find(
        kUnloadMinutes.begin(), kUnloadMinutes.end(), m_parts.settings.unloadAfterMinutes());
    return found == kUnloadMinutes.end() ? 3 : int(found - kUnloadMinutes.begin());
}

void ModelsPageViewModel::setUnloadAfter(int index)
{
    if (index >= 0 && index < int(kUnloadMinutes.size()))
        m_parts.settings.setUnloadAfterMinutes(kUnloadMinutes[size_t(index)]);
}

void ModelsPageViewModel::load(const QString &path)
{
    m_parts.models.openAfresh(path);
}

void ModelsPageViewModel::addFolder(const QUrl &url)
{
    if (url.isLocalFile())
        m_parts.library.addFolder(url.toLocalFile());
}

void ModelsPageViewModel::removeFolder(const QString &path)
{
    m_parts.library.removeFolder(path);
}

void ModelsPageViewModel::refresh()
{
    m_parts.library.refresh();
}

void ModelsPageViewModel::showInFileManager(const QString &path)
{
#if defined(Q_OS_WIN)
    QProcess::startDetached("explorer.exe", {"/select,", QDir::toNativeSeparators(path)});
#elif defined(Q_OS_MACOS)
    QProcess::startDetached("open", {"-R", path});
#else
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        setProblem(tr("There is no program that shows folders. The file lies in %1.")
                       .arg(isolated(folder)));
#endif
}

void ModelsPageViewModel::removeFromList(const QString &path)
{
    setOpenPath({});
    m_parts.library.hide(path);
}

void ModelsPageViewModel::moveToTrash(const QString &path)
{
    setProblem({});
    setOpenPath({});
    if (m_parts.models.path() == path)
        m_parts.models.unload();
    m_parts.library.moveToTrash(path, this, [this, path](bool gone) {
        if (!gone)
            setProblem(tr("%1 could not be moved to the wastebasket. The disk may have none, or "
                          "the file may be protected.")
                           .arg(isolated(QFileInfo(path).fileName())));
    });
}

QString ModelsPageViewModel::trashQuestion(const QString &path) const
{
    const ModelFacts *facts = m_parts.library.find(path);
    const QString name = isolated(QFileInfo(path).fileName());
    return facts ? tr("Move %1 with %2 to the wastebasket? Your conversations stay.")
                       .arg(name, fileSizeText(facts->fileBytes))
                 : tr("Move %1 to the wastebasket? Your conversations stay.").arg(name);
}

void ModelsPageViewModel::copyDetails(const QString &path) const
{
    const ModelFacts *facts = m_parts.library.find(path);
    if (!facts)
        return;
    QStringList lines{facts->name, QDir::toNativeSeparators(path)};
    if (facts->usable())
        lines << factsText(*facts) << facts->precision;
    else
        lines << QString::fromStdString(facts->problem.message);
    QGuiApplication::clipboard()->setText(lines.join('\n'));
}

void ModelsPageViewModel::setProblem(const QString &newProblem)
{
    if (newProblem == m_problem)
        return;
    m_problem = newProblem;
    emit problemChanged();
}

} // namespace mynah
