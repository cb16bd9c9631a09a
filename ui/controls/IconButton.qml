// A button of one icon, 32 × 32.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    property int iconSize: Theme.icon
    property string tip: text
    property bool mirrorIcon: false

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            source: control.icon.source
            size: control.iconSize
            mirror: control.mirrorIcon && control.mirrored
            color: !control.enabled ? Theme.textDisabled
                                    : control.hovered || control.down ? Theme.textPrimary
                                                                      : Theme.textSecondary
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed
                            : control.hovered && control.enabled ? Theme.surfaceHover
                                                                 : "transparent"
        FocusRing {
            ringMargin: 0
            visible: control.visualFocus
        }
    }

    TipBubble {
        shown: control.hovered && control.tip.length > 0
        text: control.tip
    }
}
