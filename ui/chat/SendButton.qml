import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    property bool stops: false

    implicitWidth: Theme.controlLarge
    implicitHeight: Theme.controlLarge
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: stops ? qsTr("Stop") : qsTr("Send")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            source: control.stops ? "qrc:/Mynah/icons/stop.svg" : "qrc:/Mynah/icons/send.svg"
            color: control.enabled ? Theme.primaryGlyph : Theme.textDisabled
        }
    }
    background: Rectangle {
        radius: Theme.radiusSend
        color: !control.enabled ? Theme.buttonTonal
            : control.down ? Theme.primaryPressed
            : control.hovered ? Theme.primaryHover : Theme.primary
        FocusRing {
            baseRadius: Theme.radiusSend
            visible: control.visualFocus
        }
    }

    TipBubble {
        shown: control.hovered
        text: control.stops ? qsTr("Stop (Esc)") : qsTr("Send (Enter)")
    }
}
