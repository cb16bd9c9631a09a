// Asks how far cleaning up goes.
import QtQuick
import QtQuick.Templates as T
import Mynah

DialogBox {
    id: root

    required property StorageViewModel storage

    objectName: "cleanUpDialog"
    title: qsTr("Clean up saved states")
    acceptText: qsTr("Clean up")
    onAccepted: storage.cleanUp(newest.checked)

    contentItem: Column {
        spacing: Theme.space2
        Text {
            width: parent.width
            text: qsTr("A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
        RadioMark {
            width: parent.width
            checked: true
            text: qsTr("Only what is over the limit")
        }
        RadioMark {
            id: newest
            objectName: "onlyNewest"
            width: parent.width
            text: qsTr("All but bookmarks and the newest of each conversation")
        }
    }
}
