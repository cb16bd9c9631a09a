// "Save bookmark", which asks for the name in its place.
import QtQuick
import Mynah

Item {
    id: root

    required property StateViewModel memory
    property bool asking: false

    function begin() {
        if (!memory.canBookmark)
            return
        asking = true
        field.text = memory.suggestedName()
        field.forceActiveFocus()
        field.selectAll()
    }
    function finish() {
        memory.saveBookmark(field.text)
        leave()
    }
    function leave() {
        asking = false
        save.forceActiveFocus()
    }

    implicitHeight: asking ? form.height : Theme.controlLarge

    PushButton {
        id: save
        objectName: "saveBookmark"
        visible: !root.asking
        width: parent.width
        height: Theme.controlLarge
        enabled: root.memory.canBookmark
        kind: PushButton.Primary
        icon.source: "qrc:/Mynah/icons/bookmark.svg"
        text: qsTr("Save bookmark")
        onClicked: root.begin()
    }
    Column {
        id: form
        visible: root.asking
        width: parent.width
        spacing: Theme.space2
        InputField {
            id: field
            objectName: "bookmarkName"
            width: parent.width
            maximumLength: 120
            accessibleName: qsTr("Name of the bookmark")
            placeholderText: qsTr("Name of the bookmark")
            Keys.onReturnPressed: root.finish()
            Keys.onEnterPressed: root.finish()
            Keys.onEscapePressed: root.leave()
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space2
            PushButton {
                text: qsTr("Cancel")
                onClicked: root.leave()
            }
            PushButton {
                objectName: "bookmarkNameSave"
                kind: PushButton.Primary
                enabled: field.text.trim().length > 0
                text: qsTr("Save")
                onClicked: root.finish()
            }
        }
    }
}
