// The folders that are looked into for models.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Mynah

DialogBox {
    id: root

    required property ModelsPageViewModel page

    objectName: "foldersDialog"
    title: qsTr("Folders with models")
    rejectText: qsTr("Close")
    maximumWidth: Theme.palette

    contentItem: Column {
        spacing: Theme.space3
        Text {
            width: parent.width
            text: qsTr("New files in these folders appear by themselves. Nothing in them is changed.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.label
        }
        ListView {
            id: list
            width: parent.width
            height: Math.min(contentHeight, 5 * Theme.settingRow)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.page.folders
            T.ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: root.title
            delegate: Item {
                id: row
                required property folderRow modelData
                width: list.width
                height: Theme.settingRow
                Column {
                    anchors {
                        left: parent.left
                        right: remove.left; rightMargin: Theme.space2
                        verticalCenter: parent.verticalCenter
                    }
                    Text {
                        width: parent.width
                        text: row.modelData.shownPath
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.textPrimary
                        font.pixelSize: Theme.label
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                    Text {
                        width: parent.width
                        text: row.modelData.text
                        elide: Text.ElideRight
                        horizontalAlignment: Text.AlignLeft
                        color: row.modelData.bad ? Theme.error : Theme.textTertiary
                        font.pixelSize: Theme.caption
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }
                IconButton {
                    id: remove
                    anchors { right: parent.right; rightMargin: Theme.space3; verticalCenter: parent.verticalCenter }
                    iconSize: Theme.iconSmall
                    icon.source: "qrc:/Mynah/icons/close.svg"
                    text: qsTr("Do not look into \u2066%1\u2069").arg(row.modelData.shownPath)
                    tip: qsTr("Do not look here")
                    onClicked: root.page.removeFolder(row.modelData.path)
                }
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    height: Theme.hairline
                    color: Theme.borderSubtle
                }
            }
        }
        PushButton {
            objectName: "addFolder"
            icon.source: "qrc:/Mynah/icons/plus.svg"
            text: qsTr("Add a folder…")
            onClicked: chooser.open()
        }
    }

    FolderDialog {
        id: chooser
        title: qsTr("Choose a folder with models")
        onAccepted: root.page.addFolder(selectedFolder)
    }
}
