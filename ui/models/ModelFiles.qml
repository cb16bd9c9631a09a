// How files come into the window: the dialogs that choose a model or what belongs to one, and what is dropped.
import QtQuick
import QtQuick.Dialogs
import Mynah

DropArea {
    id: root

    required property ModelViewModel models
    required property ConversationFilesViewModel conversationFiles
    /// Where it is said that files may be dropped.
    required property Item hintPlace

    function openModel() { modelDialog.open() }
    function openVocabulary() { vocabularyDialog.open() }
    function findMoved() { movedDialog.open() }

    keys: ["text/uri-list"]
    onDropped: event => {
        if (event.hasUrls && event.urls.length > 0) {
            event.acceptProposedAction()
            if (root.conversationFiles.takes(event.urls[0]))
                root.conversationFiles.importFrom(event.urls)
            else
                root.models.openUrl(event.urls[0])
        }
    }

    DropHint {
        x: root.hintPlace.x
        y: root.hintPlace.y
        width: root.hintPlace.width
        height: root.hintPlace.height
        visible: root.containsDrag
    }
    FileDialog {
        id: modelDialog
        title: qsTr("Open a model file")
        nameFilters: [qsTr("Models (*.pth *.safetensors *.gguf *.bin *.st)"), qsTr("All files (*)")]
        onAccepted: root.models.openUrl(selectedFile)
    }
    FileDialog {
        id: movedDialog
        title: qsTr("Where is the model file now?")
        nameFilters: modelDialog.nameFilters
        onAccepted: root.models.openMoved(selectedFile)
    }
    FileDialog {
        id: vocabularyDialog
        title: qsTr("Choose the model's vocabulary")
        nameFilters: [qsTr("Vocabularies (*.txt *.json)"), qsTr("All files (*)")]
        onAccepted: root.models.openVocabulary(selectedFile)
    }
}
