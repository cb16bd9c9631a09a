// One thing that the user can do: for shortcuts, menus, the command palette and the list of keys.
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Written in ui/Commands.qml. Thread: the GUI thread.
class AppAction : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER text NOTIFY changed)
    Q_PROPERTY(QString group MEMBER group NOTIFY changed)
    /// Further words that find it, parted by blanks.
    Q_PROPERTY(QString keywords MEMBER keywords NOTIFY changed)
    /// Keys in portable form ("Ctrl+N"); the first is shown.
    Q_PROPERTY(QStringList shortcuts MEMBER shortcuts NOTIFY changed)
    Q_PROPERTY(QString icon MEMBER icon NOTIFY changed) // name of a file in resources/icons
    /// What stands at the end of its row in the palette, "100 %" for example.
    Q_PROPERTY(QString value MEMBER value NOTIFY changed)
    Q_PROPERTY(bool enabled MEMBER enabled NOTIFY changed)
    /// False: its shortcut belongs to a control that has the focus, and is only listed.
    Q_PROPERTY(bool global MEMBER global NOTIFY changed)
    /// False: in the list of keys, but not in the palette.
    Q_PROPERTY(bool inPalette MEMBER inPalette NOTIFY changed)

public:
    using QObject::QObject;

    Q_INVOKABLE void trigger()
    {
        if (enabled)
            emit triggered();
    }

    QString text, group, keywords;
    QStringList shortcuts;
    QString icon, value;
    bool enabled = true, global = true, inPalette = true;

signals:
    void changed();
    void triggered();
};

} // namespace mynah
