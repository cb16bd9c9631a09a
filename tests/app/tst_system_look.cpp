// The desktop portal: a made one on a bus of its own.
#include "app/services/system_look.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef MYNAH_HAS_DBUS
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

using namespace mynah;

#ifdef MYNAH_HAS_DBUS
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group == "org.freedesktop.appearance" && key == "color-scheme")
            return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); // as real ones wrap it
        if (group == "org.gnome.desktop.interface" && key == "enable-animations")
            return QDBusVariant(QVariant::fromValue(QDBusVariant(false)));
        sendErrorReply("org.freedesktop.portal.Error.NotFound", "no such setting");
        return QDBusVariant(0);
    }
};
#endif

class TestSystemLook : public QObject {
    Q_OBJECT

#ifdef MYNAH_HAS_DBUS
    static void change(const QDBusConnection &server, const QString &key, uint value)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged");
        message << "org.freedesktop.appearance" << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(server.send(message));
    }
#endif

private slots:
    void values_areTakenAsThePortalWritesThem()
    {
        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        QVERIFY(look.take("org.freedesktop.appearance", "color-scheme", 1U));
        QVERIFY(look.dark());
        QVERIFY(look.take("org.freedesktop.appearance", "color-scheme", 2U));
        QVERIFY(!look.dark());
        QVERIFY(look.take("org.freedesktop.appearance", "contrast", 1U));
        QVERIFY(look.highContrast());
        QVERIFY(look.take("org.freedesktop.appearance", "reduced-motion", 1U));
        QVERIFY(look.reduceMotion());
        QCOMPARE(changed.count(), 4);
        QVERIFY(look.take("org.freedesktop.appearance", "reduced-motion", 1U));
        QCOMPARE(changed.count(), 4);
        QVERIFY(!look.take("org.freedesktop.appearance", "accent-color", 1U));
        QVERIFY(!look.monoFamily().isEmpty());
    }

    void aPortal_isAskedAndListenedTo()
    {
#ifdef MYNAH_HAS_DBUS
        const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon");
        const QTemporaryDir folder;
        const QString address = "unix:path=" + folder.filePath("bus");
        QProcess bus;
        bus.start(daemon, {"--session", "--nofork", "--nopidfile", "--address=" + address});
        QVERIFY(bus.waitForStarted());
        QTRY_VERIFY(QFile::exists(folder.filePath("bus")));

        FakePortal portal;
        QDBusConnection server = QDBusConnection::connectToBus(address, "portal");
        QVERIFY(server.isConnected());
        QVERIFY(server.registerObject(
            "/org/freedesktop/portal/desktop", &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService("org.freedesktop.portal.Desktop"));

        SystemLook look;
        look.listen(address);
        QTRY_VERIFY(look.dark());
        QTRY_VERIFY(look.reduceMotion());
        change(server, "color-scheme", 2U);
        QTRY_VERIFY(!look.dark());
        change(server, "contrast", 1U);
        QTRY_VERIFY(look.highContrast());
        QDBusConnection::disconnectFromBus("portal");
        bus.terminate();
        bus.waitForFinished();
#else
        QSKIP("built without D-Bus");
#endif
    }

    void aBusThatIsNone_changesNothing_andHoldsNobodyUp()
    {
        const bool before = SystemLook().dark();
        SystemLook look;
        QElapsedTimer clock;
        clock.start();
        look.listen("unix:path=/nowhere/bus");
        QVERIFY(clock.elapsed() < 50);
        QTest::qWait(50);
        QCOMPARE(look.dark(), before);
    }
};

QTEST_MAIN(TestSystemLook)
#include "tst_system_look.moc"
