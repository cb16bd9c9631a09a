// "Deleted …" with Undo, for ten seconds; it waits under the pointer and while it has the focus.
import QtQuick
import Mynah

ToastBar {
    id: root

    required property ConversationListModel conversations

    objectName: "undoToast"
    actionName: "undoButton"
    visible: conversations.canUndo
    text: conversations.deletedText
    actionText: qsTr("Undo")
    onActed: conversations.undoDelete()
    onExpired: conversations.dismissUndo()

    Connections {
        target: root.conversations
        function onDeletedChanged() { root.startAgain() } // one more was deleted
    }
}
