// Copy with its name, which shows for a moment that it has copied.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    property bool copied: false

    implicitWidth: Math.max(Theme.control, row.implicitWidth + 2 * Theme.inset)
    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: copied ? qsTr("Copied") : qsTr("Copy")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    onClicked: {
        copied = true
        back.restart()
    }

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.popupPadding
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconSmall
                source: control.copied ? "qrc:/Mynah/icons/check.svg" : "qrc:/Mynah/icons/copy.svg"
                color: label.color
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                text: control.text
                color: control.hovered || control.down ? Theme.textPrimary : Theme.textSecondary
                font.pixelSize: Theme.caption
                font.weight: Font.Medium
            }
        }
    }
    background: Rectangle {
        anchors { fill: parent; margins: Theme.space1 }
        radius: Theme.radiusSegment
        color: control.down ? Theme.surfacePressed : control.hovered ? Theme.surfaceHover : "transparent"
        FocusRing {
            ringMargin: 0
            visible: control.visualFocus
        }
    }
    Timer {
        id: back
        interval: Theme.copiedMs
        onTriggered: control.copied = false
    }
}
