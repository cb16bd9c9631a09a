#include "app/services/settings.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace mynah {

namespace {
constexpr int kSideBarMin = 220, kSideBarMax = 360, kSideBarDefault = 264;
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat,
                                                             QSettings::UserScope,
                                                             QStringLiteral("mynah"),
                                                             QStringLiteral("mynah"))
                                                       .fileName()
                                                 : file,
                                  QSettings::IniFormat)
{
}

QString Settings::theme() const
{
    const QString theme = m_settings.value("window/theme").toString();
    return theme == "light" || theme == "dark" ? theme : QStringLiteral("system");
}

void Settings::setTheme(const QString &newTheme)
{
    if (newTheme == theme())
        return;
    m_settings.setValue("window/theme", newTheme);
    emit themeChanged();
}

int Settings::sideBarWidth() const
{
    const int width = m_settings.value("window/sideBarWidth", kSideBarDefault).toInt();
    return std::clamp(width, kSideBarMin, kSideBarMax);
}

void Settings::setSideBarWidth(int width)
{
    if (width == sideBarWidth())
        return;
    m_settings.setValue("window/sideBarWidth", width);
    emit sideBarWidthChanged();
}

bool Settings::sideBarOpen() const
{
    return m_settings.value("window/sideBarOpen", true).toBool();
}

void Settings::setSideBarOpen(bool open)
{
    if (open == sideBarOpen())
        return;
    m_settings.setValue("window/sideBarOpen", open);
    emit sideBarOpenChanged();
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
