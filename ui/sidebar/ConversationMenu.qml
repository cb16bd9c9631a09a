// What can be done with a conversation; one menu for all rows.
import QtQuick
import Mynah

MenuPopup {
    id: menu

    required property ConversationListModel conversations
    property real conversation: 0
    property bool pinned: false
    signal renameRequested(real id)
    signal exportRequested(real id)

    function openAt(row, id) {
        conversation = id
        pinned = conversations.isPinned(id)
        parent = row
        x = mirrored ? 0 : row.width - width
        y = row.height
        open()
    }

    objectName: "conversationMenu"
    focus: true

    MenuRow {
        text: qsTr("Rename")
        shortcutText: "F2"
        icon.source: "qrc:/Mynah/icons/rename.svg"
        onTriggered: menu.renameRequested(menu.conversation)
    }
    MenuRow {
        text: menu.pinned ? qsTr("Unpin") : qsTr("Pin")
        icon.source: menu.pinned ? "qrc:/Mynah/icons/unpin.svg" : "qrc:/Mynah/icons/pin.svg"
        onTriggered: menu.conversations.setPinned(menu.conversation, !menu.pinned)
    }
    MenuRow {
        text: qsTr("Duplicate")
        icon.source: "qrc:/Mynah/icons/duplicate.svg"
        onTriggered: menu.conversations.duplicate(menu.conversation)
    }
    MenuRow {
        text: qsTr("Export…")
        shortcutText: "Ctrl+E"
        icon.source: "qrc:/Mynah/icons/export.svg"
        onTriggered: menu.exportRequested(menu.conversation)
    }
    MenuRow {
        objectName: "selectRow"
        text: qsTr("Select")
        icon.source: "qrc:/Mynah/icons/check.svg"
        onTriggered: menu.conversations.toggleMark(menu.conversations.rowOf(menu.conversation))
    }
    MenuLine {}
    MenuRow {
        text: qsTr("Delete")
        shortcutText: qsTr("Del")
        destructive: true
        icon.source: "qrc:/Mynah/icons/delete.svg"
        onTriggered: menu.conversations.remove(menu.conversation)
    }
}
