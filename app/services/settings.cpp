#include "app/services/settings.h"

#include <QFile>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace mynah {

namespace {

constexpr int kSideBarMin = 220, kSideBarMax = 360, kSideBarDefault = 264;
constexpr int kPanelMin = 280, kPanelMax = 420, kPanelDefault = 320;

QString placeOf(const QString &file)
{
    return file.isEmpty() ? QSettings(QSettings::IniFormat,
                                      QSettings::UserScope,
                                      QStringLiteral("mynah"),
                                      QStringLiteral("mynah"))
                                .fileName()
                          : file;
}

/// Sections, keys and comments in lines of text. QSettings takes anything for an empty file.
bool looksLikeSettings(const QByteArray &bytes)
{
    bool continued = false;
    for (const QByteArray &raw : bytes.split('\n')) {
        const bool control = std::any_of(raw.begin(), raw.end(), [](char c) {
            return uchar(c) < 0x20 && c != '\t' && c != '\r';
        });
        const QByteArray line = raw.trimmed();
        const bool section = line.startsWith('[') && line.endsWith(']');
        const bool comment = line.startsWith(';') || line.startsWith('#');
        if (control ||
            !(continued || line.isEmpty() || section || comment || line.indexOf('=') > 0))
            return false;
        continued = line.endsWith('\\');
    }
    return true;
}

bool isSettingsFile(const QString &path)
{
    constexpr qint64 kMost = 4'000'000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // there is none yet, or it will be said that it cannot be written
    return file.size() <= kMost && looksLikeSettings(file.read(kMost)) &&
           QSettings(path, QSettings::IniFormat).status() != QSettings::FormatError;
}

/// The file to read. One that is not a settings file is put aside, so that it can be looked at.
QString usableFile(const QString &file, QString &broken, QString &aside)
{
    const QString path = placeOf(file);
    if (isSettingsFile(path))
        return path;
    broken = path;
    const QString place = path + QStringLiteral(".broken");
    QFile::remove(place);
    if (QFile::rename(path, place))
        aside = place;
    return path;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_settings(usableFile(file, m_broken, m_aside), QSettings::IniFormat)
{
}

QString Settings::problem() const
{
    if (m_broken.isEmpty())
        return {};
    if (m_aside.isEmpty())
        return tr("The settings file \u2068%1\u2069 could not be read, so the settings begin anew.")
            .arg(m_broken);
    return tr("The settings file could not be read, so the settings begin anew. The old file was "
              "kept as \u2068%1\u2069.")
        .arg(m_aside);
}

template <typename Value>
bool Settings::change(const char *key, const Value &value, const Value &old)
{
    if (value == old)
        return false;
    m_settings.setValue(QLatin1String(key), value);
    return true;
}

QString Settings::theme() const
{
    const QString theme = m_settings.value("window/theme").toString();
    return theme == "light" || theme == "dark" ? theme : QStringLiteral("system");
}

void Settings::setTheme(const QString &newTheme)
{
    if (change("window/theme", newTheme, theme()))
        emit themeChanged();
}

int Settings::sideBarWidth() const
{
    const int width = m_settings.value("window/sideBarWidth", kSideBarDefault).toInt();
    return std::clamp(width, kSideBarMin, kSideBarMax);
}

void Settings::setSideBarWidth(int width)
{
    if (change("window/sideBarWidth", std::clamp(width, kSideBarMin, kSideBarMax), sideBarWidth()))
        emit sideBarWidthChanged();
}

bool Settings::sideBarOpen() const
{
    return m_settings.value("window/sideBarOpen", true).toBool();
}

void Settings::setSideBarOpen(bool open)
{
    if (change("window/sideBarOpen", open, sideBarOpen()))
        emit sideBarOpenChanged();
}

int Settings::panelWidth() const
{
    const int width = m_settings.value("window/panelWidth", kPanelDefault).toInt();
    return std::clamp(width, kPanelMin, kPanelMax);
}

void Settings::setPanelWidth(int width)
{
    if (change("window/panelWidth", std::clamp(width, kPanelMin, kPanelMax), panelWidth()))
        emit panelChanged();
}

bool Settings::panelOpen() const
{
    return m_settings.value("window/panelOpen", false).toBool();
}

void Settings::setPanelOpen(bool open)
{
    if (change("window/panelOpen", open, panelOpen()))
        emit panelChanged();
}

int Settings::panelTab() const
{
    return std::max(0, m_settings.value("window/panelTab", 0).toInt());
}

void Settings::setPanelTab(int tab)
{
    if (change("window/panelTab", tab, panelTab()))
        emit panelChanged();
}

QString Settings::language() const
{
    return m_settings.value("window/language").toString();
}

void Settings::setLanguage(const QString &code)
{
    if (change("window/language", code, language()))
        emit languageChanged();
}

double Settings::textSize() const
{
    const double factor = m_settings.value("window/textSize", 1.0).toDouble();
    return std::isfinite(factor) ? std::clamp(factor, kSmallestText, kLargestText) : 1.0;
}

void Settings::setTextSize(double factor)
{
    if (change("window/textSize", std::clamp(factor, kSmallestText, kLargestText), textSize()))
        emit textSizeChanged();
}

bool Settings::reduceMotion() const
{
    return m_settings.value("window/reduceMotion", m_systemReduceMotion).toBool();
}

void Settings::setReduceMotion(bool reduce)
{
    if (change("window/reduceMotion", reduce, reduceMotion()))
        emit reduceMotionChanged();
}

void Settings::setSystemReduceMotion(bool reduce)
{
    const bool before = reduceMotion();
    m_systemReduceMotion = reduce;
    if (reduceMotion() != before)
        emit reduceMotionChanged();
}

int Settings::threads() const
{
    return std::clamp(m_settings.value("models/threads", 0).toInt(), 0, kMostThreads);
}

void Settings::setThreads(int count)
{
    if (change("models/threads", std::clamp(count, 0, kMostThreads), threads()))
        emit threadsChanged();
}

void Settings::dismissProblem()
{
    if (m_broken.isEmpty())
        return;
    m_broken.clear();
    emit problemChanged();
}

void Settings::forgetConversations()
{
    m_settings.remove("chat/lastConversation");
}

bool Settings::enterSends() const
{
    return m_settings.value("chat/enterSends", true).toBool();
}

void Settings::setEnterSends(bool sends)
{
    if (change("chat/enterSends", sends, enterSends()))
        emit enterSendsChanged();
}

bool Settings::startsWhereLeft() const
{
    return m_settings.value("chat/startsWhereLeft", true).toBool();
}

void Settings::setStartsWhereLeft(bool starts)
{
    if (change("chat/startsWhereLeft", starts, startsWhereLeft()))
        emit startsWhereLeftChanged();
}

qint64 Settings::lastConversation() const
{
    return m_settings.value("chat/lastConversation", 0).toLongLong();
}

void Settings::setLastConversation(qint64 id)
{
    m_settings.setValue("chat/lastConversation", id);
}

QStringList Settings::recentModels() const
{
    return m_settings.value("models/recent").toStringList();
}

void Settings::addRecentModel(const QString &path)
{
    QStringList recent = recentModels();
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > kRecentModels)
        recent.removeLast();
    m_settings.setValue("models/recent", recent);
    emit recentModelsChanged();
}

void Settings::removeRecentModel(const QString &path)
{
    QStringList recent = recentModels();
    if (recent.removeAll(path) == 0)
        return;
    m_settings.setValue("models/recent", recent);
    emit recentModelsChanged();
}

QString Settings::vocabularyOf(const QString &modelPath) const
{
    return m_settings.value("models/vocabularies").toMap().value(modelPath).toString();
}

void Settings::setVocabularyOf(const QString &modelPath, const QString &vocabulary)
{
    if (vocabulary == vocabularyOf(modelPath))
        return;
    QVariantMap all = m_settings.value("models/vocabularies").toMap();
    all.insert(modelPath, vocabulary);
    m_settings.setValue("models/vocabularies", all);
}

QRect Settings::geometry() const
{
    const QRect saved = m_settings.value("window/geometry").toRect();
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->availableGeometry().intersects(saved))
            return saved;
    }
    return {};
}

bool Settings::maximized() const
{
    return m_settings.value("window/maximized", false).toBool();
}

void Settings::saveGeometry(const QRect &newGeometry, bool isMaximized)
{
    if (!isMaximized)
        m_settings.setValue("window/geometry", newGeometry);
    m_settings.setValue("window/maximized", isMaximized);
}

} // namespace mynah
