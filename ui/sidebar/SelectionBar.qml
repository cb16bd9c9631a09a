// What can be done with the conversations that are marked.
import QtQuick
import Mynah

Item {
    id: root

    required property ConversationListModel conversations
    signal done()
    signal exportRequested()

    objectName: "selectionBar"
    visible: conversations.selecting
    implicitHeight: visible ? Theme.headerBar : 0

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    Text {
        anchors {
            left: parent.left; leftMargin: Theme.labelLine
            right: buttons.left; rightMargin: Theme.space2
            verticalCenter: parent.verticalCenter
        }
        text: root.conversations.markedText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.textPrimary
        font.pixelSize: Theme.label
        font.weight: Font.Medium
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
        IconButton {
            objectName: "exportMarked"
            enabled: root.conversations.markedCount > 0
            icon.source: "qrc:/Mynah/icons/export.svg"
            text: qsTr("Export…")
            onClicked: root.exportRequested()
        }
        IconButton {
            objectName: "deleteMarked"
            enabled: root.conversations.markedCount > 0
            icon.source: "qrc:/Mynah/icons/delete.svg"
            text: qsTr("Delete")
            onClicked: {
                root.conversations.removeAll(root.conversations.markedIds())
                root.done()
            }
        }
        IconButton {
            objectName: "cancelMarked"
            icon.source: "qrc:/Mynah/icons/close.svg"
            text: qsTr("Cancel")
            onClicked: {
                root.conversations.endSelecting()
                root.done()
            }
        }
    }
}
