// What the model remembers of this conversation, bookmarks, and state files.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Mynah

Item {
    id: root

    required property StateViewModel memory
    property real exported: 0 // the bookmark whose state is written to a file; 0: the state now

    onVisibleChanged: memory.active = visible
    Component.onCompleted: memory.active = visible
    Component.onDestruction: memory.active = false

    Flickable {
        id: flick
        objectName: "stateFlick"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: body.height + Theme.space2
        T.ScrollBar.vertical: ThinScrollBar {}

        function reveal(item) {
            const at = item.mapToItem(body, 0, 0).y
            if (contentY > at)
                contentY = at
            else if (contentY + height < at + item.height)
                contentY = at + item.height - height
        }

        Column {
            id: body
            width: flick.width
            Item {
                width: parent.width
                height: now.height + 2 * Theme.space4
                Column {
                    id: now
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space4 }
                    spacing: Theme.space1
                    Text {
                        width: parent.width
                        text: qsTr("What the model has read")
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.textPrimary
                        font.pixelSize: Theme.label
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    Text {
                        width: parent.width
                        text: qsTr("Its memory keeps one size, however long you talk.")
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.textTertiary
                        font.pixelSize: Theme.caption
                    }
                    StateTimeline {
                        width: parent.width
                        memory: root.memory
                    }
                    Item { width: 1; height: Theme.space1 }
                    FactRow { width: parent.width; name: qsTr("Size"); value: root.memory.size }
                    FactRow { width: parent.width; name: qsTr("Saved"); value: root.memory.saved }
                    FactRow { width: parent.width; name: qsTr("Model"); value: root.memory.model }
                    FactRow {
                        width: parent.width
                        //: The bookmark that a conversation began from
                        name: qsTr("Began from")
                        value: root.memory.beganFrom
                    }
                    Text {
                        objectName: "stateReason"
                        width: parent.width
                        visible: text.length > 0
                        text: root.memory.reason
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.textSecondary
                        font.pixelSize: Theme.caption
                    }
                    Item { width: 1; height: Theme.space1 }
                    BookmarkSaver {
                        objectName: "bookmarkSaver"
                        width: parent.width
                        memory: root.memory
                    }
                    StateNotice {
                        width: parent.width
                        memory: root.memory
                    }
                }
            }
            ListView {
                id: list
                objectName: "bookmarkList"
                width: parent.width
                height: contentHeight
                interactive: false
                model: root.memory.bookmarks
                currentIndex: -1
                activeFocusOnTab: count > 0 || activeFocus
                highlightMoveDuration: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Bookmarks")
                onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
                // F2 means the bookmark here, not the conversation.
                Keys.onShortcutOverride: event => event.accepted = currentItem !== null && event.key === Qt.Key_F2
                Keys.onPressed: event => {
                    if (!currentItem)
                        return
                    if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
                        root.memory.goBack(currentItem.bookmarkId)
                    else if (event.key === Qt.Key_F2)
                        currentItem.startRename()
                    else if (event.key === Qt.Key_Delete)
                        root.memory.remove(currentItem.bookmarkId)
                    else if (event.key === Qt.Key_Menu)
                        currentItem.openMenu()
                    else
                        return
                    event.accepted = true
                }
                onCurrentItemChanged: if (activeFocus && currentItem) flick.reveal(currentItem)

                section.property: "group"
                section.delegate: Text {
                    required property string section
                    width: ListView.view ? ListView.view.width : 0
                    height: Theme.control
                    leftPadding: Theme.space4
                    rightPadding: Theme.space4
                    verticalAlignment: Text.AlignVCenter
                    text: section
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textPrimary
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                delegate: BookmarkRow {
                    x: Theme.space2
                    width: list.width - 2 * Theme.space2
                    memory: root.memory
                    keyboardHere: list.activeFocus && ListView.isCurrentItem
                    onClicked: list.currentIndex = index
                    onRenamed: list.forceActiveFocus()
                    onExportRequested: {
                        root.exported = bookmarkId
                        exportDialog.begin()
                    }
                }
            }
        }
    }
    Column {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        PanelAction {
            objectName: "exportState"
            enabled: root.memory.known && root.memory.work.length === 0
            icon.source: "qrc:/Mynah/icons/export.svg"
            text: qsTr("Export state file…")
            onClicked: {
                root.exported = 0
                exportDialog.begin()
            }
        }
        PanelAction {
            objectName: "importState"
            enabled: root.memory.work.length === 0
            icon.source: "qrc:/Mynah/icons/import.svg"
            text: qsTr("Import state file…")
            onClicked: importDialog.open()
        }
        PanelAction {
            objectName: "startTuned"
            enabled: root.memory.work.length === 0
            icon.source: "qrc:/Mynah/icons/state.svg"
            text: qsTr("Start from a tuned state…")
            onClicked: tunedDialog.open()
        }
    }

    FileDialog {
        id: exportDialog
        function begin() {
            currentFile = currentFolder + "/" + encodeURIComponent(root.memory.fileNameFor(root.exported))
            open()
        }
        title: qsTr("Export the state")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "safetensors"
        nameFilters: [qsTr("States (*.safetensors)")]
        onAccepted: {
            if (root.exported === 0)
                root.memory.exportState(selectedFile)
            else
                root.memory.exportBookmark(root.exported, selectedFile)
        }
    }
    FileDialog {
        id: importDialog
        title: qsTr("Import a state")
        nameFilters: [qsTr("States (*.safetensors)"), qsTr("All files (*)")]
        onAccepted: root.memory.importState(selectedFile)
    }
    FileDialog {
        id: tunedDialog
        title: qsTr("Choose a tuned state")
        nameFilters: [qsTr("Tuned states (*.pth *.safetensors *.st)"), qsTr("All files (*)")]
        onAccepted: root.memory.startFromTuned(selectedFile)
    }
}
