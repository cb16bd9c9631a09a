// The conversation: follows the newest text only while it is at the bottom.
import QtQuick
import QtQuick.Templates as T
import Mynah

Item {
    id: root

    required property ChatViewModel chat
    property int sideMargin: Theme.space5
    property bool following: true
    property int editedRow: -1
    property int foundRow: -1 // just opened from the search: marked for a moment
    property int columnMax: Theme.column
    readonly property ConversationFind find: ConversationFind {
        messages: root.chat.messages
        onHitChosen: root.showHit()
    }
    /// Of the last message, as far as it is laid out.
    readonly property real lastHeight: {
        list.contentHeight // changes with it
        const item = list.itemAtIndex(list.count - 1)
        return item ? item.height : Theme.headerBar
    }

    function jumpToEnd() {
        following = true
        list.positionViewAtEnd()
    }
    function showMessage(row) {
        following = false
        list.forceLayout()
        list.positionViewAtIndex(row, ListView.Beginning)
        Qt.callLater(list.positionViewAtIndex, row, ListView.Beginning) // rows have their heights now
        foundRow = row
        foundTimer.restart()
    }
    /// The message at the top of what is seen.
    function firstRow(): int { return Math.max(0, list.indexAt(list.width / 2, list.contentY + Theme.space5)) }
    function showHit() {
        following = false
        list.positionViewAtIndex(find.currentRow, ListView.Contain)
        Qt.callLater(reachHit) // its blocks are laid out now
    }
    /// Scrolls only when the hit is out of sight or under the field that searches.
    function reachHit() {
        const item = list.itemAtIndex(find.currentRow) as MessageItem
        const at = item ? item.hitRect() : Qt.rect(0, 0, 0, 0)
        if (at.height === 0)
            return
        list.forceLayout()
        const top = item.y + at.y - list.contentY
        if (top >= Theme.headerBar && top + at.height <= list.height - Theme.space2)
            return
        const most = Math.max(list.originY, list.originY + list.contentHeight - list.height)
        list.contentY = Math.max(list.originY, Math.min(most, item.y + at.y - list.height / 3))
    }
    function scrollPage(direction) {
        const most = list.originY + list.contentHeight - list.height
        list.contentY = Math.max(list.originY, Math.min(most, list.contentY + direction * list.height * 0.9))
        following = list.atYEnd
    }

    BlockStyle { id: blockStyle }
    LinkDialog { id: linkDialog }
    MessageMenu {
        id: menu
        chat: root.chat
    }
    SeveralMenu {
        id: severalMenu
        property int row: -1
        from: 2
        onChosen: count => root.chat.regenerateSeveral(row, count)
    }

    ListView {
        id: list
        objectName: "messageList"
        anchors.fill: parent
        model: root.chat.messages
        clip: true
        cacheBuffer: 4000
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        Keys.onPressed: event => {
            const page = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1
                       : event.key === Qt.Key_Down ? 0.1 : event.key === Qt.Key_Up ? -0.1 : 0
            if (page !== 0)
                root.scrollPage(page)
            else if (event.key === Qt.Key_End)
                root.jumpToEnd()
            else
                return
            event.accepted = true
        }
        T.ScrollBar.vertical: ThinScrollBar {
            id: bar
            onPressedChanged: root.following = list.atYEnd
        }
        delegate: MessageItem {
            chat: root.chat
            style: blockStyle
            sideMargin: root.sideMargin
            columnMax: root.columnMax
            last: index === list.count - 1
            editing: root.editedRow === index
            found: root.foundRow === index
            needle: root.find.needle
            currentHit: root.find.currentRow === index ? root.find.currentHit : Qt.point(-1, -1)
            onEditStarted: root.editedRow = index
            onEditEnded: root.editedRow = -1
            onCopyRequested: text => root.chat.copyText(text)
            onLinkRequested: address => linkDialog.ask(address)
            onMenuRequested: at => menu.show(plainText(), messageText, at)
            onSeveralRequested: at => {
                severalMenu.row = index
                severalMenu.popup(at, 0, at.height + Theme.space1)
            }
        }
        header: Item { height: Theme.space5 }
        footer: Item {
            width: list.width
            height: root.chat.severalShown ? 0
                  : root.chat.canAnswer || root.chat.laterHidden ? Theme.control + Theme.space4 : Theme.space2
            PushButton {
                objectName: "showLaterButton"
                visible: root.chat.laterHidden
                x: (parent.width - Math.min(Theme.column, parent.width - 2 * root.sideMargin)) / 2
                icon.source: "qrc:/Mynah/icons/history.svg"
                text: qsTr("Show what came after")
                enabled: root.chat.canSend
                onClicked: root.chat.showLater()
            }
            PushButton {
                objectName: "answerButton"
                visible: root.chat.canAnswer && !root.chat.laterHidden
                x: (parent.width - Math.min(Theme.column, parent.width - 2 * root.sideMargin)) / 2
                icon.source: "qrc:/Mynah/icons/regenerate.svg"
                text: qsTr("Answer")
                onClicked: root.chat.answerLast()
            }
        }
        onContentHeightChanged: follow()
        onHeightChanged: follow()
        onCountChanged: follow()
        // Only what the reader does decides whether the view follows.
        onMovementEnded: root.following = atYEnd
        onContentYChanged: {
            if (moving || bar.pressed)
                root.following = atYEnd
        }
        function follow() {
            if (root.following)
                Qt.callLater(positionViewAtEnd)
        }
        FocusRing {
            ringMargin: 2
            visible: list.Window.activeFocusItem === list // and not something in it
        }
    }
    Connections {
        target: root.chat
        function onConversationChanged() { root.jumpToEnd() }
        function onMessageFound(row) { root.showMessage(row) }
    }
    Connections {
        target: root.chat.messages
        function onRowsInserted() { root.jumpToEnd() }
        function onModelReset() { root.editedRow = -1 }
        function onRowsRemoved() { root.editedRow = -1 }
    }

    Timer {
        id: foundTimer
        interval: Theme.foundMs
        onTriggered: root.foundRow = -1
    }
    JumpButton {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space2 }
        visible: !root.following && list.contentHeight > list.height
        onClicked: root.jumpToEnd()
    }
}
