import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    text: qsTr("Jump to latest")
    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 2 * Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: "qrc:/Mynah/icons/arrow-down.svg"
                size: Theme.iconSmall
                color: Theme.textPrimary
            }
            Text {
                text: control.text
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: control.down ? Theme.surfacePressed
                            : control.hovered ? Theme.surfaceHover : Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
        FocusRing {
            baseRadius: control.height / 2
            visible: control.visualFocus
        }
    }
}
