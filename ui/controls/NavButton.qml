// A full-width row of the side bar that does something, with its shortcut at the end.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    property string shortcutText
    property bool selected: false
    property int iconSize: Theme.icon

    implicitHeight: Theme.controlLarge
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.selected: selected
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            id: picture
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            size: control.iconSize
            source: control.icon.source
            color: Theme.textSecondary
        }
        Text {
            anchors {
                left: picture.right; leftMargin: Theme.inset
                right: keys.left; rightMargin: Theme.space2
                verticalCenter: parent.verticalCenter
            }
            text: control.text
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.label
            font.weight: Font.Medium
        }
        Text {
            id: keys
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: control.shortcutText
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed
                            : control.selected ? Theme.surfaceSelected
                            : control.hovered ? Theme.surfaceHover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.bubblePadding; leftMargin: 0 }
            visible: control.selected
            width: Theme.marker
            radius: 2
            color: Theme.accentGraphic
        }
        FocusRing {
            ringMargin: 2
            visible: control.visualFocus
        }
    }
}
