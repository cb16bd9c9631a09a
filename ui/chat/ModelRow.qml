import QtQuick
import QtQuick.Templates as T
import Mynah

T.ItemDelegate {
    id: control

    property string folder
    property bool inUse: false
    property bool focused: false

    implicitHeight: Theme.switcherRow
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: inUse ? qsTr("%1, in use").arg(text) : text

    contentItem: Item {
        Column {
            anchors {
                left: parent.left
                right: check.left; rightMargin: Theme.space2
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.space0
            Text {
                width: parent.width
                text: control.text
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
            Text {
                width: parent.width
                text: control.folder
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
        }
        Icon {
            id: check
            visible: control.inUse
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            source: "qrc:/Mynah/icons/check.svg"
            size: Theme.iconSmall
            color: Theme.accentGraphic
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed
                            : control.hovered ? Theme.surfaceHover : "transparent"
        FocusRing {
            ringMargin: 2
            visible: control.focused
        }
    }
}
