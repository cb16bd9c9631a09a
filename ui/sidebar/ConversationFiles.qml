// The dialogs of export and import, and what is said about conversations above the message field.
import QtQuick
import QtQuick.Dialogs
import Mynah

Item {
    id: root

    z: 1

    required property ConversationListModel conversations
    required property ConversationFilesViewModel files
    property int footHeight: 0
    property real conversation: 0 // 0: all that are marked

    function exportConversation(id) {
        if (id === 0 || files.busy)
            return
        conversation = id
        dialog.count = 1
        dialog.open()
    }
    function exportMarked() {
        if (conversations.markedCount < 2) {
            exportConversation(conversations.firstMarked())
            return
        }
        conversation = 0
        dialog.count = conversations.markedCount
        dialog.open()
    }
    function importConversations() { importDialog.open() }

    Toasts {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.footHeight + Theme.space3 }
        conversations: root.conversations
        files: root.files
        maximumWidth: Math.min(Theme.toastMax, root.width - 2 * Theme.space4)
    }
    ExportDialog {
        id: dialog
        onAccepted: {
            if (root.conversation === 0) {
                folderDialog.open()
                return
            }
            fileDialog.currentFile = fileDialog.currentFolder + "/"
                + encodeURIComponent(root.files.suggestedName(root.conversation, format))
            fileDialog.open()
        }
    }
    FileDialog {
        id: fileDialog
        fileMode: FileDialog.SaveFile
        title: qsTr("Export conversation")
        nameFilters: [dialog.filter, qsTr("All files (*)")]
        onAccepted: root.files.exportOne(root.conversation, dialog.format, selectedFile)
    }
    FolderDialog {
        id: folderDialog
        title: qsTr("Choose a folder for the conversations")
        onAccepted: {
            root.files.exportAll(root.conversations.markedIds(), dialog.format, selectedFolder)
            root.conversations.endSelecting()
        }
    }
    FileDialog {
        id: importDialog
        fileMode: FileDialog.OpenFiles
        title: qsTr("Import conversations")
        nameFilters: [qsTr("Conversations (*.json *.md *.txt)"), qsTr("All files (*)")]
        onAccepted: root.files.importFrom(selectedFiles)
    }
}
