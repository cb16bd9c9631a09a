// Says what goes before everything goes.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

DialogBox {
    id: root

    required property StorageViewModel storage
    readonly property list<string> parts: [
        qsTr("%Ln conversation(s), with all their versions", "", storage.conversations),
        qsTr("all saved states, bookmarks, personas and drafts"),
        qsTr("back-ups of the file of conversations, and what was kept of a damaged one"),
        qsTr("what the program remembers in that file")
    ]

    objectName: "eraseDialog"
    title: qsTr("Delete everything?")
    acceptText: qsTr("Delete everything")
    destructive: true
    acceptEnabled: sure.checked
    onAboutToShow: sure.checked = false
    onAccepted: storage.eraseEverything()

    contentItem: Column {
        spacing: Theme.space2
        Text {
            width: parent.width
            text: qsTr("This deletes for good, so that nothing of it can be read from the file again:")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
        Repeater {
            model: root.parts
            Item {
                id: part
                required property string modelData
                width: parent ? parent.width : 0
                height: words.implicitHeight
                Rectangle {
                    anchors { left: parent.left; leftMargin: Theme.space2 }
                    y: (Theme.bodyLine - height) / 2
                    width: Theme.space1
                    height: width
                    radius: width / 2
                    color: Theme.textTertiary
                }
                Text {
                    id: words
                    anchors { left: parent.left; leftMargin: Theme.listInset; right: parent.right }
                    text: part.modelData
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textPrimary
                    font.pixelSize: Theme.body
                }
            }
        }
        Text {
            width: parent.width
            text: qsTr("Model files, exported files and the settings of this window stay.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
        CheckMark {
            id: sure
            objectName: "eraseSure"
            width: parent.width
            text: qsTr("Yes, delete all of it")
        }
    }
}
