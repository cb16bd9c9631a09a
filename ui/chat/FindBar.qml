// Find in the conversation: Enter goes to the next hit, Shift+Enter to the one before, Esc closes.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ConversationFind find
    readonly property bool open: visible
    signal closed()

    function show() {
        visible = true
        field.forceActiveFocus()
        field.selectAll()
        find.needle = field.text
    }
    function hide() {
        visible = false
        find.needle = ""
        closed()
    }

    objectName: "findBar"
    visible: false
    width: row.width + 2 * Theme.space1
    height: Theme.controlLarge + 2 * Theme.space1
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderStrong
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find in this conversation")

    MouseArea { anchors.fill: parent } // clicks do not fall through to the text below
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space1

        SearchField {
            id: field
            objectName: "findField"
            escapeClears: false
            placeholderText: qsTr("Find in this conversation")
            onTextChanged: if (!composing) root.find.needle = text
            onComposingChanged: if (!composing) root.find.needle = text
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Escape)
                    root.hide()
                else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !composing)
                    event.modifiers & Qt.ShiftModifier ? root.find.previous() : root.find.next()
                else
                    return
                event.accepted = true
            }
        }
        Text {
            objectName: "findCount"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(widest.width, implicitWidth) + 2 * Theme.space1
            text: root.find.countText.length > 0 ? root.find.countText
                : field.length > 0 && !root.find.searching ? qsTr("No hits") : ""
            horizontalAlignment: Text.AlignHCenter
            color: root.find.count === 0 ? Theme.error : Theme.textSecondary
            font.pixelSize: Theme.caption
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            TextMetrics {
                id: widest
                font.pixelSize: Theme.caption
                text: "0000 / 0000"
            }
        }
        IconButton {
            objectName: "findPrevious"
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.find.count > 0
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/chevron-up.svg"
            text: qsTr("Previous hit")
            onClicked: root.find.previous()
        }
        IconButton {
            objectName: "findNext"
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.find.count > 0
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/chevron-down.svg"
            text: qsTr("Next hit")
            onClicked: root.find.next()
        }
        IconButton {
            objectName: "findClose"
            anchors.verticalCenter: parent.verticalCenter
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/close.svg"
            text: qsTr("Close")
            onClicked: root.hide()
        }
    }
}
