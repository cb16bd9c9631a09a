// Recent model files and "Open file…", below the chip.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Popup {
    id: root

    required property ModelViewModel models
    signal openFileRequested()

    width: Math.min(Theme.modelPopup, (parent && parent.Window.width ? parent.Window.width : Theme.modelPopup) - 2 * Theme.space2)
    height: content.implicitHeight + 2 * Theme.popupPadding
    padding: Theme.popupPadding
    margins: Theme.space2
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    onOpened: {
        list.currentIndex = 0
        if (list.count > 0)
            list.forceActiveFocus()
        else
            openRow.forceActiveFocus(Qt.TabFocusReason)
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
    }
    contentItem: Item {
        Column {
            id: content
            width: parent.width

            ListView {
                id: list
                width: parent.width
                height: Math.min(contentHeight, 6 * Theme.switcherRow)
                clip: true
                model: root.models.recentFiles
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Recent models")
                Keys.onReturnPressed: if (currentItem) currentItem.clicked()
                Keys.onEnterPressed: if (currentItem) currentItem.clicked()
                T.ScrollBar.vertical: ThinScrollBar {}
                delegate: ModelRow {
                    required property string modelData
                    required property int index
                    width: list.width
                    inUse: root.models.ready && root.models.path === modelData
                    text: root.models.fileName(modelData)
                    folder: root.models.folderName(modelData)
                    focused: list.activeFocus && list.currentIndex === index
                    onClicked: {
                        root.close()
                        if (!inUse)
                            root.models.open(modelData)
                    }
                }
            }
            Rectangle {
                visible: list.count > 0
                width: parent.width
                height: Theme.hairline
                color: Theme.borderSubtle
            }
            NavButton {
                id: openRow
                width: parent.width
                icon.source: "qrc:/Mynah/icons/folder.svg"
                text: qsTr("Open file…")
                shortcutText: "Ctrl+O"
                onClicked: {
                    root.close()
                    root.openFileRequested()
                }
            }
        }
    }
}
