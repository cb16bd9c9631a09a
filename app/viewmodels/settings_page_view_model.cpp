#include "app/viewmodels/settings_page_view_model.h"

#include "app/services/background.h"
#include "app/services/log_file.h"
#include "app/viewmodels/device_text.h"
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

#include <algorithm>

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
    connect(&models, &ModelViewModel::modelChanged, this, &SettingsPageViewModel::devicesChanged);
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
            emit devicesChanged();
        });
}

QVariantList SettingsPageViewModel::devices() const
{
    QVariantList rows;
    if (m_cores == 0)
        return rows;
    for (const ComputeDevice &device : m_devices.devices()) {
        DeviceRow row;
        row.processor = device.isProcessor();
        row.name = row.processor ? m_processor : device.name;
        row.facts = row.processor ? processorFacts() : deviceFacts(device);
        row.reason = refusalText(device);
        row.best = device.id == m_devices.best().id;
        rows << QVariant::fromValue(row);
    }
    return rows;
}

QString SettingsPageViewModel::deviceWords() const
{
    QStringList words;
    for (const ComputeDevice &device : m_devices.devices())
        words << device.name << deviceFacts(device);
    return words.join(QLatin1Char(' '));
}

QString SettingsPageViewModel::deviceProblem() const
{
    return deviceProblemText(m_devices.problem());
}

QString SettingsPageViewModel::askingDevices() const
{
    return askingText(m_devices);
}

bool SettingsPageViewModel::hasGraphics() const
{
    const auto &devices = m_devices.devices();
    return std::any_of(devices.begin(), devices.end(), [](const ComputeDevice &device) {
        return device.isHardware();
    });
}

void SettingsPageViewModel::testDevices()
{
    m_devices.testAgain();
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
    QStringList lines{QStringLiteral("Mynah %1").arg(version()),
                      QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())),
                      QStringLiteral("%1, %2").arg(compiler, QSysInfo::buildCpuArchitecture()),
                      QSysInfo::prettyProductName()};
    for (const ComputeDevice &device : m_devices.devices()) {
        const QString facts = device.isProcessor() ? processorFacts() : deviceFacts(device);
        lines << (facts.isEmpty() ? device.name : device.name + QStringLiteral(" · ") + facts);
        if (device.refused())
            lines << refusalText(device);
    }
    if (m_models.ready())
        lines << QStringLiteral("%1 · %2 · %3")
                     .arg(m_models.name(), m_models.precision(), m_models.device());
    return lines.join(QLatin1Char('\n'));
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
