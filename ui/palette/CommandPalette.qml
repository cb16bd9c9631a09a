// Ctrl+Shift+P: every action, and every conversation, by a few letters.
// Not ComponentBehavior: Bound, with which Qt 6.4 does not make section delegates.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Popup {
    id: root

    required property PaletteModel palette

    function choose(row) {
        close()
        palette.choose(row)
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.min(Theme.space6 * 3, parent.height * 0.12)) : 0
    width: Math.min(Theme.palette, parent ? parent.width - 2 * Theme.space4 : Theme.palette)
    height: field.height + body.height + hint.height
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    onAboutToShow: {
        palette.reset()
        input.clear()
        list.currentIndex = 0
        input.forceActiveFocus()
    }

    background: Rectangle {
        radius: Theme.radiusPalette
        color: Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
    }
    contentItem: Item {
        Item {
            id: field
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Theme.paletteField
            Icon {
                id: glass
                anchors { left: parent.left; leftMargin: Theme.space5; verticalCenter: parent.verticalCenter }
                source: "qrc:/Mynah/icons/search.svg"
                color: Theme.textSecondary
            }
            T.TextField {
                id: input
                objectName: "paletteField"
                anchors {
                    left: glass.right; leftMargin: Theme.inset
                    right: escapeKey.left; rightMargin: Theme.space2
                    verticalCenter: parent.verticalCenter
                }
                height: Theme.controlLarge
                verticalAlignment: TextInput.AlignVCenter
                // While it is empty it begins where the window's language does.
                horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
                color: Theme.textPrimary
                selectionColor: Theme.selection
                selectedTextColor: Theme.textOnSelection
                font.pixelSize: Theme.message
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Find an action or a conversation")
                Accessible.searchEdit: true
                onTextChanged: {
                    root.palette.query = text
                    list.currentIndex = 0
                }
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                        const by = event.key === Qt.Key_PageDown ? 7 : -7
                        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by))
                        event.accepted = true
                    }
                }
                onAccepted: root.choose(list.currentIndex)
                Text {
                    anchors.fill: parent
                    visible: input.length === 0 && input.preeditText.length === 0
                    text: qsTr("Find an action or a conversation")
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                    color: Theme.textTertiary
                    font: input.font
                    Accessible.ignored: true
                }
            }
            KeyCap {
                id: escapeKey
                anchors { right: parent.right; rightMargin: Theme.labelLine; verticalCenter: parent.verticalCenter }
                text: qsTr("Esc", "name of the key")
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Theme.hairline
                color: Theme.borderSubtle
            }
        }
        Item {
            id: body
            anchors { left: parent.left; right: parent.right; top: field.bottom }
            height: list.count > 0 ? list.height + 2 * Theme.space2 : nothing.implicitHeight + 2 * Theme.space5

            ListView {
                id: list
                objectName: "paletteList"
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space2 }
                height: Math.min(contentHeight, 8 * Theme.paletteRow,
                                 (root.parent ? root.parent.height : 0) - root.y - field.height - hint.height - Theme.space5)
                clip: true
                model: root.palette
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                cacheBuffer: 0 // a reset in the middle of filling it warns
                keyNavigationWraps: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Found")
                T.ScrollBar.vertical: ThinScrollBar { id: bar }
                section.property: "group"
                section.delegate: Text {
                    required property string section
                    width: ListView.view ? ListView.view.width : 0
                    topPadding: Theme.space2
                    bottomPadding: Theme.popupPadding
                    leftPadding: Theme.inset
                    rightPadding: Theme.inset
                    text: section
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                delegate: PaletteRow {
                    width: list.width - (bar.visible ? bar.width : 0)
                    onClicked: root.choose(index)
                }
            }
            Text {
                id: nothing
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space5 }
                visible: list.count === 0
                text: root.palette.searching ? qsTr("Searching…")
                                             : qsTr("Nothing found for “%1”.").arg(root.palette.query)
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.textSecondary
                font.pixelSize: Theme.body
            }
        }
        Item {
            id: hint
            anchors { left: parent.left; right: parent.right; top: body.bottom }
            height: Theme.controlLarge
            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Theme.hairline
                color: Theme.borderSubtle
            }
            Row {
                anchors { left: parent.left; leftMargin: Theme.badge; verticalCenter: parent.verticalCenter }
                spacing: Theme.space1
                KeyCap { text: "↑" }
                KeyCap { text: "↓" }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    rightPadding: LayoutMirroring.enabled ? 0 : Theme.space3
                    leftPadding: LayoutMirroring.enabled ? Theme.space3 : 0
                    text: qsTr("choose")
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                }
                KeyCap { text: qsTr("Enter", "name of the key") }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("open", "what Enter does")
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.baseMs } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.outMs } }
}
