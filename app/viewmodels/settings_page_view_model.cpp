#include "app/viewmodels/settings_page_view_model.h"

#include "app/services/background.h"
#include "app/services/log_file.h"
#include "app/viewmodels/figures.h"
#include "kernels/cpu/cpu_info.h"
#include "kernels/registry.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <QUrl>

namespace mynah {

SettingsPageViewModel::SettingsPageViewModel(Settings &settings,
                                             InterfaceLanguage &language,
                                             InferenceService &inference,
                                             ModelViewModel &models,
                                             DeviceList &devices,
                                             QString logFolder,
                                             QObject *parent)
    : QObject(parent), m_settings(settings), m_language(language), m_models(models),
      m_devices(devices), m_logFolder(std::move(logFolder)), m_loadedThreads(settings.threads())
{
    connect(&settings, &Settings::languageChanged, this, &SettingsPageViewModel::wordsChanged);
    connect(&settings, &Settings::threadsChanged, this, &SettingsPageViewModel::threadsWaitChanged);
    connect(&inference, &InferenceService::loaded, this, [this] {
        m_loadedThreads = m_settings.threads();
        emit threadsWaitChanged();
    });
    connect(
        &models, &ModelViewModel::modelChanged, this, &SettingsPageViewModel::threadsWaitChanged);
    connect(&devices, &DeviceList::changed, this, &SettingsPageViewModel::devicesChanged);
    readProcessor();
}

/// The processor alone: other devices have drivers, which DeviceList asks in another process.
void SettingsPageViewModel::readProcessor()
{
    struct Processor {
        DeviceInfo info;
        int cores = 0;
    };
    inBackground(
        this,
        [] {
            Processor found;
            const auto device = openDevice("cpu", 1);
            if (device.ok())
                found = {(*device)->info(), cpu::usableCores()};
            return found;
        },
        [this](const Processor &found) {
            m_processor = QString::fromStdString(found.info.name);
            m_instructions = QString::fromStdString(found.info.driver);
            m_memory = qint64(found.info.memoryBytes);
            m_cores = found.cores;
            emit processorChanged();
        });
}

QString SettingsPageViewModel::otherDevices() const
{
    QStringList lines;
    for (const ComputeDevice &device : m_devices.devices())
        if (device.kind != QLatin1String("cpu"))
            lines << (device.memoryBytes > 0
                          //: A graphics card and its memory
                          ? tr("%1 · %2").arg(isolated(device.name), memoryText(device.memoryBytes))
                          : isolated(device.name));
    return lines.join(QLatin1Char('\n'));
}

QString SettingsPageViewModel::processorFacts() const
{
    if (m_cores == 0)
        return {};
    const QString cores = tr("%Ln core(s)", nullptr, m_cores);
    if (m_memory == 0)
        return tr("%1 · %2").arg(cores, isolated(m_instructions));
    //: Facts of the processor: cores, instruction set, memory of the machine
    return tr("%1 · %2 · %3 of memory").arg(cores, isolated(m_instructions), memoryText(m_memory));
}

QStringList SettingsPageViewModel::languageNames() const
{
    QStringList names{tr("As the system")};
    for (const QString &code : InterfaceLanguage::codes())
        names << InterfaceLanguage::nameOf(code);
    return names;
}

int SettingsPageViewModel::languageIndex() const
{
    return int(InterfaceLanguage::codes().indexOf(m_settings.language())) + 1;
}

void SettingsPageViewModel::chooseLanguage(int index)
{
    m_settings.setLanguage(InterfaceLanguage::codes().value(index - 1));
}

bool SettingsPageViewModel::matches(const QString &typed, const QString &text) const
{
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

bool SettingsPageViewModel::threadsWait() const
{
    return m_models.ready() && m_loadedThreads != m_settings.threads();
}

void SettingsPageViewModel::loadAgain()
{
    m_models.openAgain();
}

QString SettingsPageViewModel::version() const
{
    return QCoreApplication::applicationVersion();
}

QString SettingsPageViewModel::buildFacts() const
{
#if defined(__clang__)
    const QString compiler = QStringLiteral("Clang " __clang_version__);
#elif defined(__GNUC__)
    const QString compiler = QStringLiteral("GCC " __VERSION__);
#else
    const QString compiler = QStringLiteral("MSVC");
#endif
    return QStringLiteral("Mynah %1\nQt %2\n%3, %4\n%5")
        .arg(version(),
             QString::fromLatin1(qVersion()),
             compiler,
             QSysInfo::buildCpuArchitecture(),
             QSysInfo::prettyProductName());
}

QList<PartLicence> SettingsPageViewModel::licences() const
{
    const auto part = [](const char *name, const char *licence, const char *file) {
        return PartLicence{
            QString::fromUtf8(name), QString::fromUtf8(licence), QLatin1String(file)};
    };
    return {part("Mynah", "Apache 2.0", "mynah.txt"),
            part("Qt", "LGPL 3", "qt.txt"),
            part("SQLite", "Public domain", "sqlite.txt"),
            part("Zstandard", "BSD", "zstd.txt"),
            part("utf8proc", "MIT, Unicode", "utf8proc.txt"),
            part("MD4C", "MIT", "md4c.txt"),
            part("GNU Lesser General Public License 3", "LGPL 3", "lgpl-3.txt"),
            part("GNU General Public License 3", "GPL 3", "gpl-3.txt")};
}

QStringList SettingsPageViewModel::licenceNames() const
{
    QStringList names;
    for (const PartLicence &part : licences())
        names << QStringLiteral("%1 (%2)").arg(part.name, part.licence);
    return names;
}

QString SettingsPageViewModel::licenceText(const QString &file) const
{
    QFile text(QStringLiteral(":/Mynah/licences/") + file);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

void SettingsPageViewModel::readLog()
{
    if (m_logFolder.isEmpty())
        return;
    inBackground(
        this,
        [folder = m_logFolder] { return LogFile::tailOf(folder); },
        [this](const QString &text) {
            m_log = text;
            emit logChanged();
        });
}

void SettingsPageViewModel::showLogFolder() const
{
    if (!m_logFolder.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_logFolder));
}

void SettingsPageViewModel::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString SettingsPageViewModel::percent(double share) const
{
    //: A share in hundredths: "80 %"
    return tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

QString SettingsPageViewModel::number(int value) const
{
    return QLocale().toString(value);
}

void SettingsPageViewModel::retranslate()
{
    emit wordsChanged();
    emit processorChanged();
    emit devicesChanged();
}

} // namespace mynah
