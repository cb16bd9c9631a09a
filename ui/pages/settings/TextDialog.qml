// A long text to read, to scroll and to copy.
import QtQuick
import Mynah

DialogBox {
    id: root

    required property SettingsPageViewModel facts
    property string text
    property string emptyText
    property string folderText          // of the button that shows where it lies; empty: none
    property alias head: above.data     // above the text
    signal folderRequested()

    maximumWidth: Theme.dialog
    rejectText: qsTr("Close")

    contentItem: Column {
        spacing: Theme.space3
        Column {
            id: above
            visible: children.length > 0
            width: parent.width
        }
        InputArea {
            objectName: "longText"
            width: parent.width
            height: Math.max(Theme.composerMax / 2, Math.min(Theme.dialogSmall, (root.parent ? root.parent.height : 0) - Theme.composerMax))
            readOnly: true
            focus: true
            text: root.text.length > 0 ? root.text : root.emptyText
            accessibleName: root.title
        }
        Flow {
            width: parent.width
            spacing: Theme.space2
            PushButton {
                property bool copied: false
                enabled: root.text.length > 0
                icon.source: copied ? "qrc:/Mynah/icons/check.svg" : "qrc:/Mynah/icons/copy.svg"
                text: copied ? qsTr("Copied") : qsTr("Copy")
                onClicked: {
                    root.facts.copyText(root.text)
                    copied = true
                    back.start()
                }
                Timer {
                    id: back
                    interval: Theme.copiedMs
                    onTriggered: parent.copied = false
                }
            }
            PushButton {
                visible: root.folderText.length > 0
                icon.source: "qrc:/Mynah/icons/folder.svg"
                text: root.folderText
                onClicked: root.folderRequested()
            }
        }
    }
}
