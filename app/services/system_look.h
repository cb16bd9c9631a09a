// What the desktop asks of every window: dark or light, less motion, more contrast.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QVariant>
#ifdef MYNAH_HAS_DBUS
#include <QDBusMessage>
#endif
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace mynah {

/// From the desktop portal where there is one (org.freedesktop.portal.Settings), else from the
/// palette. The portal is asked by messages that nobody waits for; its answer, and every change
/// later, comes as a signal. Thread: the GUI thread.
class SystemLook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool reduceMotion READ reduceMotion NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT)

public:
    enum class Scheme { NotTold, Dark, Light };

    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    /// Asks the portal on this bus; empty: the user's session bus, where one is named. Nothing is
    /// asked twice.
    void listen(const QString &busAddress = {});

    bool dark() const
    {
        return m_scheme == Scheme::NotTold ? m_paletteDark : m_scheme == Scheme::Dark;
    }
    bool reduceMotion() const { return m_reduceMotion; }
    bool highContrast() const { return m_highContrast; }
    /// A fixed-pitch family for code.
    QString monoFamily() const { return m_monoFamily; }

    /// One value as the portal gives it; false: it is none of those that matter here.
    bool take(const QString &group, const QString &key, const QVariant &value);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

#ifdef MYNAH_HAS_DBUS
private slots:
    void settingChanged(const QDBusMessage &message);
#endif

private:
    struct Bus;
    void ask();
    void readPalette();

    std::unique_ptr<Bus> m_bus;
    Scheme m_scheme = Scheme::NotTold;
    bool m_paletteDark = false, m_reduceMotion = false, m_highContrast = false;
    QString m_monoFamily;
};

} // namespace mynah
