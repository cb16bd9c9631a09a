// A model in the switcher: name, what it is, and what it must do to go on with the conversation.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ItemDelegate {
    id: control

    required property int index
    required property string path
    required property string name
    required property string meta
    required property string note
    required property bool noteIsGood
    required property bool inUse
    required property string problem
    property bool current: false

    implicitHeight: Theme.switcherRow
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, note, meta].filter(t => t.length > 0).join(", ")
    Accessible.selected: inUse

    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; top: texts.top; topMargin: Theme.space0 / 2 }
            source: control.inUse ? "qrc:/Mynah/icons/check.svg"
                : control.problem.length > 0 ? "qrc:/Mynah/icons/warning.svg" : ""
            size: Theme.iconSmall
            color: control.inUse ? Theme.accentGraphic : Theme.warningGraphic
        }
        Column {
            id: texts
            anchors {
                left: mark.right; leftMargin: Theme.inset
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            Item {
                width: parent.width
                height: Theme.labelLine
                Text {
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    width: Math.min(implicitWidth, parent.width - note.width - Theme.space2)
                    text: control.name
                    textFormat: Text.PlainText
                    elide: Text.ElideMiddle
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textPrimary
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                }
                Text {
                    id: note
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    width: Math.min(implicitWidth, parent.width / 2)
                    elide: Text.ElideRight
                    text: control.note
                    color: control.noteIsGood ? Theme.success : Theme.textTertiary
                    font.pixelSize: Theme.caption
                }
            }
            Text {
                width: parent.width
                height: Theme.labelLine
                verticalAlignment: Text.AlignVCenter
                text: control.meta
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed
                            : control.current || control.hovered ? Theme.surfaceHover : "transparent"
    }
}
