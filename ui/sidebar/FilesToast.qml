// What an export or import is doing, then where it went or how much came in.
import QtQuick
import Mynah

ToastBar {
    id: root

    required property ConversationFilesViewModel files

    objectName: "filesToast"
    visible: files.text.length > 0
    text: files.text
    passing: !files.busy
    actionText: files.busy ? qsTr("Cancel")
        : files.canUndo ? qsTr("Undo")
        : files.folder.toString().length > 0 ? qsTr("Open folder") : ""
    onActed: {
        if (files.busy) {
            files.cancel()
        } else if (files.canUndo) {
            files.undoImport()
        } else {
            Qt.openUrlExternally(files.folder)
            files.dismiss()
        }
    }
    onExpired: files.dismiss()
}
