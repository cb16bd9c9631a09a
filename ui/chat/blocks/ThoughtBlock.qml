// The row that a thought is folded under.
import QtQuick
import QtQuick.Templates as T
import Mynah

BlockFrame {
    id: root

    bodyHeight: Theme.control
    T.AbstractButton {
        id: button
        objectName: "thoughtButton"
        readonly property bool open: root.blocks?.thoughtOpen ?? false

        x: -Theme.popupPadding
        width: Math.min(root.room + Theme.popupPadding, implicitWidth)
        implicitWidth: row.implicitWidth + Theme.popupPadding + Theme.inset
        height: Theme.control
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: root.blocks?.thinking ? qsTr("Thinking…")
              //: %1 is a number of seconds, "4.2"
              : root.blocks?.thoughtTime ? qsTr("Thought for %1 s").arg(root.blocks.thoughtTime)
                                                   : qsTr("Thought")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: open ? qsTr("Hide the thought") : qsTr("Show the thought")
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: root.blocks.thoughtToggled()

        contentItem: Item {
            Row {
                id: row
                anchors { left: parent.left; leftMargin: Theme.popupPadding; verticalCenter: parent.verticalCenter }
                spacing: Theme.popupPadding
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.iconSmall
                    source: button.open ? "qrc:/Mynah/icons/chevron-down.svg" : "qrc:/Mynah/icons/chevron-right.svg"
                    mirror: !button.open && button.mirrored
                    color: label.color
                }
                Text {
                    id: label
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.text
                    color: button.hovered ? Theme.textPrimary : Theme.textSecondary
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                }
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: button.down ? Theme.surfacePressed : button.hovered ? Theme.surfaceHover : "transparent"
            FocusRing {
                ringMargin: 0
                visible: button.visualFocus
            }
        }
    }
}
