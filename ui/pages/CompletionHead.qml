// Title of the completion page, and what can be done with the text as a whole.
import QtQuick
import Mynah

Item {
    id: root

    required property CompletionViewModel completion
    property bool compact: false
    property bool sideBarButton: false
    signal sideBarRequested()
    signal saveRequested()

    implicitHeight: Theme.headerBar - Theme.space1

    IconButton {
        id: bar
        visible: root.sideBarButton
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        icon.source: "qrc:/Mynah/icons/panel-left.svg"
        mirrorIcon: true
        text: qsTr("Show conversations")
        onClicked: root.sideBarRequested()
    }
    Text {
        anchors {
            left: bar.visible ? bar.right : parent.left; leftMargin: bar.visible ? Theme.space2 : 0
            right: actions.left; rightMargin: Theme.space3
            verticalCenter: parent.verticalCenter
        }
        text: qsTr("Completion")
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.textPrimary
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: actions
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: root.compact ? 0 : Theme.space1
        PushButton {
            objectName: "restoreTextButton"
            visible: root.completion.canRestore
            icon.source: "qrc:/Mynah/icons/undo.svg"
            text: qsTr("Bring the text back")
            onClicked: root.completion.restore()
        }
        CopyButton {
            objectName: "copyAllButton"
            enabled: !root.completion.empty
            text: qsTr("Copy all")
            onClicked: root.completion.copyAll()
        }
        IconButton {
            objectName: "saveTextButton"
            enabled: !root.completion.empty
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/export.svg"
            text: qsTr("Save as a text file…")
            onClicked: root.saveRequested()
        }
        IconButton {
            objectName: "clearTextButton"
            enabled: !root.completion.empty && !root.completion.running
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/delete.svg"
            text: qsTr("Clear the text")
            onClicked: root.completion.clear()
        }
    }
}
