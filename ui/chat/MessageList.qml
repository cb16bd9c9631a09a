// The conversation: follows the newest text only while it is at the bottom.
import QtQuick
import QtQuick.Templates as T
import Mynah

Item {
    id: root

    required property ChatViewModel chat
    property int sideMargin: Theme.space5
    property bool following: true

    function jumpToEnd() {
        following = true
        list.positionViewAtEnd()
    }
    function scrollPage(direction) {
        const most = list.originY + list.contentHeight - list.height
        list.contentY = Math.max(list.originY, Math.min(most, list.contentY + direction * list.height * 0.9))
        following = list.atYEnd
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
            sideMargin: root.sideMargin
            onCopyRequested: text => root.chat.copyText(text)
        }
        header: Item { height: Theme.space5 }
        footer: Item {
            width: list.width
            height: root.chat.canAnswer ? Theme.control + Theme.space4 : Theme.space2
            PushButton {
                objectName: "answerButton"
                visible: root.chat.canAnswer
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
            visible: list.activeFocus
        }
    }
    Connections {
        target: root.chat.messages
        function onRowsInserted() { root.jumpToEnd() }
        function onModelReset() { root.jumpToEnd() }
    }

    JumpButton {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space2 }
        visible: !root.following && list.contentHeight > list.height
        onClicked: root.jumpToEnd()
    }
}
