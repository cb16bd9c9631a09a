// The conversations in groups: one stop of the Tab key, everything else by arrows and keys.
// Not Bound: Qt 6.4 makes the labels of sections in a context of their own, which that forbids.
import QtQuick
import QtQuick.Templates as T
import Mynah

FocusScope {
    id: root

    required property ChatViewModel chat
    required property ConversationListModel conversations
    signal chosen()
    signal searchRequested()
    signal exportRequested(real id)
    signal markedExportRequested()

    function startRename(id) {
        const row = conversations.rowOf(id)
        if (row < 0)
            return
        list.currentIndex = row
        list.positionViewAtIndex(row, ListView.Contain)
        list.renamingId = id
    }
    function showCurrent() {
        const row = conversations.rowOf(chat.conversation)
        if (list.activeFocus || list.renamingId !== 0)
            return
        list.currentIndex = row
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Contain)
        list.atTop = list.atYBeginning
    }
    function open(id) {
        chat.openConversation(id)
        chosen()
    }
    function removeHere() {
        if (conversations.selecting)
            conversations.removeAll(conversations.markedIds())
        else
            conversations.remove(conversations.idAt(list.currentIndex))
    }

    Text {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.labelLine }
        visible: root.conversations.loaded && root.conversations.count === 0
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Your conversations will appear here. They are kept on this computer only.")
        color: Theme.textSecondary
        font.pixelSize: Theme.label
    }
    ListView {
        id: list
        objectName: "conversationList"

        property real renamingId: 0
        property bool atTop: true

        anchors { fill: parent; leftMargin: Theme.space2; rightMargin: Theme.space2 }
        focus: true
        clip: true
        model: root.conversations
        reuseItems: true
        currentIndex: -1
        activeFocusOnTab: count > 0
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space2
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversations")
        onMovementEnded: atTop = atYBeginning
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = Math.max(0, root.conversations.rowOf(root.chat.conversation))
        }
        T.ScrollBar.vertical: ThinScrollBar {
            parent: root // beside the rows, not over their buttons
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            onPressedChanged: list.atTop = list.atYBeginning
        }

        function goTo(row, keepsAnchor) {
            const to = Math.max(0, Math.min(count - 1, row))
            if (keepsAnchor && !root.conversations.selecting)
                root.conversations.setAnchor(currentIndex)
            currentIndex = to
            positionViewAtIndex(to, ListView.Contain)
            if (to === 0)
                positionViewAtBeginning() // with the name of its group
            atTop = atYBeginning
            if (keepsAnchor)
                root.conversations.markTo(to)
            else if (!root.conversations.selecting)
                root.conversations.setAnchor(to)
        }
        readonly property int pageRows: Math.max(1, Math.floor(height / Theme.conversationRow) - 1)
        /// Where a key leads to; -1: nowhere.
        function rowAfter(key) {
            switch (key) {
            case Qt.Key_Up: return currentIndex - 1
            case Qt.Key_Down: return Math.min(count - 1, currentIndex + 1)
            case Qt.Key_PageUp: return Math.max(0, currentIndex - pageRows)
            case Qt.Key_PageDown: return Math.min(count - 1, currentIndex + pageRows)
            case Qt.Key_Home: return 0
            case Qt.Key_End: return count - 1
            }
            return -1
        }
        Keys.onShortcutOverride: event => {
            event.accepted = [Qt.Key_PageUp, Qt.Key_PageDown, Qt.Key_F2].includes(event.key)
                || (event.key === Qt.Key_Escape && root.conversations.selecting)
                || (event.key === Qt.Key_E && event.modifiers === Qt.ControlModifier)
                || (event.key === Qt.Key_Z && event.modifiers === Qt.ControlModifier && root.conversations.canUndo)
        }
        Keys.onPressed: event => {
            const id = root.conversations.idAt(currentIndex)
            const ctrl = event.modifiers & Qt.ControlModifier
            const shift = event.modifiers & Qt.ShiftModifier
            const row = rowAfter(event.key)
            event.accepted = true
            if (row >= 0)
                goTo(row, shift)
            else if (event.key === Qt.Key_Up)
                root.searchRequested()
            else if (ctrl && event.key === Qt.Key_A)
                root.conversations.markAll()
            else if (ctrl && event.key === Qt.Key_Z && root.conversations.canUndo)
                root.conversations.undoDelete()
            else if (event.key === Qt.Key_Escape && root.conversations.selecting)
                root.conversations.endSelecting()
            else if (id === 0)
                event.accepted = false
            else if (event.key === Qt.Key_Space && (ctrl || root.conversations.selecting))
                root.conversations.toggleMark(currentIndex)
            else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key))
                root.open(id)
            else if (event.key === Qt.Key_F2)
                renamingId = id
            else if (event.key === Qt.Key_Delete)
                root.removeHere()
            else if (ctrl && event.key === Qt.Key_E && root.conversations.selecting)
                root.markedExportRequested()
            else if (ctrl && event.key === Qt.Key_E)
                root.exportRequested(id)
            else if (event.key === Qt.Key_Menu || (shift && event.key === Qt.Key_F10))
                menu.openAt(currentItem, id)
            else
                event.accepted = false
        }

        section.property: "group"
        section.delegate: GroupLabel {}
        delegate: ConversationItem {
            width: ListView.view.width
            selected: conversationId === root.chat.conversation
            keyboardHere: list.activeFocus && ListView.isCurrentItem
            renaming: list.renamingId === conversationId
            selecting: root.conversations.selecting
            menuOpen: menu.visible && menu.conversation === conversationId
            onClicked: modifiers => {
                list.currentIndex = index
                if (modifiers & Qt.ShiftModifier) {
                    root.conversations.markTo(index)
                } else if (selecting || (modifiers & Qt.ControlModifier)) {
                    root.conversations.toggleMark(index)
                } else {
                    root.conversations.setAnchor(index)
                    root.open(conversationId)
                }
            }
            onHeld: root.conversations.toggleMark(index)
            onPinRequested: root.conversations.setPinned(conversationId, !pinned)
            onMenuRequested: {
                list.currentIndex = index
                menu.openAt(this, conversationId)
            }
            onRenameFinished: newTitle => {
                list.renamingId = 0
                if (newTitle.length > 0)
                    root.conversations.rename(conversationId, newTitle)
                list.forceActiveFocus()
            }
        }
    }
    ConversationMenu {
        id: menu
        conversations: root.conversations
        onRenameRequested: id => list.renamingId = id
        onExportRequested: id => root.exportRequested(id)
    }
    Connections {
        target: root.conversations
        function onRefreshed() {
            if (list.atTop)
                list.positionViewAtBeginning()
            if (list.currentIndex < 0)
                root.showCurrent()
        }
    }
    Connections {
        target: root.chat
        function onConversationChanged() { root.showCurrent() }
    }
}
