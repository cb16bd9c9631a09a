// "Deleted …" with Undo, for ten seconds; it waits under the pointer and while it has the focus.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ConversationListModel conversations
    property int maximumWidth: 480

    objectName: "undoToast"
    visible: conversations.canUndo
    implicitHeight: Theme.toast
    implicitWidth: Math.min(maximumWidth, label.implicitWidth + undo.width + Theme.space4 + Theme.space2 + Theme.space1)
    radius: Theme.radiusSend
    color: Theme.surfaceTooltip
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Text {
        id: label
        anchors {
            left: parent.left; leftMargin: Theme.space4
            right: undo.left; rightMargin: Theme.space2
            verticalCenter: parent.verticalCenter
        }
        text: root.conversations.deletedText
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.textOnTooltip
        font.pixelSize: Theme.label
    }
    Text {
        id: undo
        objectName: "undoButton"
        anchors { right: parent.right; rightMargin: Theme.space1; verticalCenter: parent.verticalCenter }
        width: implicitWidth + 2 * Theme.space2
        height: Theme.control
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Undo")
        color: Theme.toastAction
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.focusable: true
        Accessible.onPressAction: root.conversations.undoDelete()
        Keys.onPressed: event => {
            if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
                event.accepted = true
                root.conversations.undoDelete()
            }
        }
        TapHandler { onTapped: root.conversations.undoDelete() }
        FocusRing {
            ringMargin: 2
            border.color: Theme.toastAction
            visible: undo.activeFocus
        }
    }
    HoverHandler { id: hover }
    Connections {
        target: root.conversations
        function onDeletedChanged() { if (root.visible) timer.restart() } // one more was deleted
    }
    Timer {
        id: timer
        interval: Theme.undoMs
        running: root.visible && !hover.hovered && !undo.activeFocus
        onTriggered: root.conversations.dismissUndo()
    }
}
