// What was just done with conversations, one line above the other.
import QtQuick
import Mynah

Column {
    id: root

    required property ConversationListModel conversations
    required property ConversationFilesViewModel files
    property int maximumWidth: Theme.toastMax

    spacing: Theme.space2

    FilesToast {
        anchors.horizontalCenter: parent.horizontalCenter
        files: root.files
        maximumWidth: root.maximumWidth
    }
    UndoToast {
        anchors.horizontalCenter: parent.horizontalCenter
        conversations: root.conversations
        maximumWidth: root.maximumWidth
    }
}
