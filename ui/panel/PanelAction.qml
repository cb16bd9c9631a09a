// A full-width row at the foot of a panel that does something.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    width: parent ? parent.width : 0
    implicitHeight: Theme.foldRow
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            id: picture
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            size: Theme.iconSmall
            source: control.icon.source
            color: control.enabled ? Theme.textPrimary : Theme.textDisabled
        }
        Text {
            anchors { left: picture.right; leftMargin: Theme.space2; right: parent.right; verticalCenter: parent.verticalCenter }
            text: control.text
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: control.enabled ? Theme.textPrimary : Theme.textDisabled
            font.pixelSize: Theme.label
            font.weight: Font.Medium
        }
    }
    background: Rectangle {
        color: control.down ? Theme.surfacePressed : control.hovered && control.enabled ? Theme.surfaceHover : "transparent"
        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.hairline
            color: Theme.borderSubtle
        }
        FocusRing {
            ringMargin: 2
            visible: control.visualFocus
        }
    }
}
