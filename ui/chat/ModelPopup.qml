// The model switcher below the chip: models by use, typing narrows them, "Open file…", "Models…".
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Popup {
    id: root

    required property ModelViewModel models
    required property ModelListModel modelList
    signal openFileRequested()
    signal modelsRequested()

    readonly property real windowWidth: parent && parent.Window.width > 0 ? parent.Window.width : Theme.modelPopup
    readonly property real windowHeight: parent && parent.Window.height > 0 ? parent.Window.height : Theme.palette

    width: Math.min(Theme.modelPopup, windowWidth - 2 * Theme.space2)
    height: contentItem.implicitHeight + 2 * Theme.popupPadding
    padding: Theme.popupPadding
    margins: Theme.space2
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    onAboutToShow: modelList.filter = ""
    onOpened: {
        list.currentIndex = 0
        list.forceActiveFocus()
    }
    onClosed: modelList.filter = ""

    function choose(path) {
        root.close()
        if (path.length > 0)
            root.models.open(path)
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
    }
    contentItem: Item {
        implicitHeight: content.height
        Column {
            id: content
            width: parent.width

            Text {
                id: heading
                objectName: "switcherHeading"
                width: parent.width
                leftPadding: Theme.inset
                rightPadding: Theme.inset
                topPadding: Theme.space2
                bottomPadding: Theme.popupPadding
                text: root.modelList.filter.length > 0
                    //: What was typed to find a model
                    ? qsTr("Models with “%1”").arg(root.modelList.filter)
                    : list.count > 0 ? qsTr("Recent models") : qsTr("No models are known yet")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ListView {
                id: list
                objectName: "switcherList"
                readonly property real most: root.windowHeight - heading.height - foot.height
                                             - 2 * Theme.headerBar
                width: parent.width
                height: Math.max(Math.min(contentHeight, 6 * Theme.switcherRow, most), 0)
                clip: true
                model: root.modelList
                activeFocusOnTab: true
                focus: true
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: false
                Accessible.role: Accessible.List
                Accessible.name: heading.text
                T.ScrollBar.vertical: ThinScrollBar {}
                onCountChanged: currentIndex = count > 0 ? Math.max(0, Math.min(currentIndex, count - 1)) : -1
                Keys.onReturnPressed: root.choose(root.modelList.pathAt(currentIndex))
                Keys.onEnterPressed: root.choose(root.modelList.pathAt(currentIndex))
                Keys.onUpPressed: if (currentIndex > 0) currentIndex -= 1
                Keys.onDownPressed: {
                    if (currentIndex < count - 1)
                        currentIndex += 1
                    else
                        openRow.forceActiveFocus(Qt.TabFocusReason)
                }
                Keys.onPressed: event => event.accepted = root.typed(event)
                delegate: ModelRow {
                    width: list.width
                    current: list.activeFocus && list.currentIndex === index
                    onClicked: root.choose(path)
                }
            }
            Column {
                id: foot
                width: parent.width
                topPadding: Theme.popupPadding
                Rectangle {
                    x: -Theme.popupPadding
                    width: parent.width + 2 * Theme.popupPadding
                    height: Theme.hairline
                    color: Theme.borderSubtle
                }
                Item { width: 1; height: Theme.popupPadding }
                NavButton {
                    id: openRow
                    width: parent.width
                    iconSize: Theme.iconSmall
                    icon.source: "qrc:/Mynah/icons/file.svg"
                    text: qsTr("Open file…")
                    shortcutText: "Ctrl+O"
                    Keys.onUpPressed: list.forceActiveFocus()
                    Keys.onDownPressed: modelsRow.forceActiveFocus(Qt.TabFocusReason)
                    onClicked: {
                        root.close()
                        root.openFileRequested()
                    }
                }
                NavButton {
                    id: modelsRow
                    objectName: "switcherModels"
                    width: parent.width
                    iconSize: Theme.iconSmall
                    icon.source: "qrc:/Mynah/icons/models.svg"
                    text: qsTr("Models…")
                    Keys.onUpPressed: openRow.forceActiveFocus(Qt.TabFocusReason)
                    onClicked: {
                        root.close()
                        root.modelsRequested()
                    }
                }
            }
        }
    }

    /// Letters narrow the list, Backspace widens it again.
    function typed(event): bool {
        if (event.key === Qt.Key_Backspace && modelList.filter.length > 0)
            modelList.filter = modelList.filter.slice(0, -1)
        else if (event.text.length > 0 && event.text >= " " && event.key !== Qt.Key_Delete
                 && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            modelList.filter += event.text
        else
            return false
        list.currentIndex = 0
        return true
    }
}
