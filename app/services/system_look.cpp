#include "app/services/system_look.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QPointer>

#ifdef MYNAH_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <mutex>
#include <thread>

namespace mynah {

namespace {

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kGnome = QStringLiteral("org.gnome.desktop.interface");

QString findMonoFamily()
{
    for (const char *family :
         {"JetBrains Mono", "Cascadia Mono", "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono"})
        if (QFontDatabase::hasFamily(QLatin1String(family)))
            return QLatin1String(family);
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

} // namespace

#ifdef MYNAH_HAS_DBUS

/// The connection is made on a thread of its own, since that waits for the bus; `mutex` guards
/// whether there still is somebody to hand it to.
struct SystemLook::Bus {
    struct Shared {
        std::mutex mutex;
        SystemLook *look = nullptr;
    };
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    QString name;

    ~Bus()
    {
        std::lock_guard lock(shared->mutex);
        shared->look = nullptr;
        QDBusConnection::disconnectFromBus(name);
    }
};

namespace {

/// Where the session's bus is; asking libdbus without one would start a bus.
QString sessionBus()
{
    const QString named = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!named.isEmpty())
        return named;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = runtime + QStringLiteral("/bus");
    return !runtime.isEmpty() && QFileInfo::exists(socket) ? QStringLiteral("unix:path=") + socket
                                                           : QString();
}

QDBusMessage readOf(const QString &group, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                       QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Settings"),
                                       QStringLiteral("Read"));
    call << group << key;
    return call;
}

/// The portal wraps what it reads in a variant once more than it says.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemLook::listen(const QString &busAddress)
{
    const QString address = busAddress.isEmpty() ? sessionBus() : busAddress;
    if (m_bus || address.isEmpty())
        return;
    m_bus = std::make_unique<Bus>();
    m_bus->shared->look = this;
    m_bus->name = QStringLiteral("mynah-look-%1").arg(quintptr(this), 0, 16);
    // Detached: a bus that never answers must not hold up the end of the program.
    std::thread([address, name = m_bus->name, shared = m_bus->shared] {
        const bool connected = QDBusConnection::connectToBus(address, name).isConnected();
        std::lock_guard lock(shared->mutex);
        if (connected && shared->look)
            QMetaObject::invokeMethod(
                shared->look, [look = shared->look] { look->ask(); }, Qt::QueuedConnection);
    }).detach();
}

void SystemLook::ask()
{
    QDBusConnection bus(m_bus->name);
    bus.connect(QString(),
                QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Settings"),
                QStringLiteral("SettingChanged"),
                this,
                SLOT(settingChanged(QDBusMessage)));
    const std::pair<QString, QString> wanted[] = {{kAppearance, QStringLiteral("color-scheme")},
                                                  {kAppearance, QStringLiteral("contrast")},
                                                  {kAppearance, QStringLiteral("reduced-motion")},
                                                  {kGnome, QStringLiteral("enable-animations")}};
    for (const auto &[group, key] : wanted) {
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(readOf(group, key)), this);
        connect(watcher,
                &QDBusPendingCallWatcher::finished,
                this,
                [this, group = group, key = key](QDBusPendingCallWatcher *call) {
                    const QDBusPendingReply<QDBusVariant> reply = *call;
                    if (!reply.isError())
                        take(group, key, unwrapped(QVariant::fromValue(reply.value())));
                    call->deleteLater();
                });
    }
}

void SystemLook::settingChanged(const QDBusMessage &message)
{
    const QVariantList values = message.arguments();
    if (values.size() == 3)
        take(values[0].toString(), values[1].toString(), unwrapped(values[2]));
}

#else

struct SystemLook::Bus {};
void SystemLook::listen(const QString &) {}
void SystemLook::ask() {}

#endif

SystemLook::SystemLook(QObject *parent) : QObject(parent), m_monoFamily(findMonoFamily())
{
    readPalette();
    qApp->installEventFilter(this);
}

SystemLook::~SystemLook() = default;

void SystemLook::readPalette()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    if (dark == m_paletteDark)
        return;
    m_paletteDark = dark;
    emit changed();
}

bool SystemLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        readPalette();
    return QObject::eventFilter(watched, event);
}

bool SystemLook::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto set = [this](auto &member, auto now) {
        if (member != now) {
            member = now;
            emit changed();
        }
        return true;
    };
    if (group == kAppearance && key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt();
        return set(m_scheme,
                   scheme == 1   ? Scheme::Dark
                   : scheme == 2 ? Scheme::Light
                                 : Scheme::NotTold);
    }
    if (group == kAppearance && key == QLatin1String("contrast"))
        return set(m_highContrast, value.toUInt() == 1);
    if (group == kAppearance && key == QLatin1String("reduced-motion"))
        return set(m_reduceMotion, value.toUInt() == 1);
    if (group == kGnome && key == QLatin1String("enable-animations"))
        return set(m_reduceMotion, !value.toBool());
    return false;
}

} // namespace mynah
