// New chat and the list of conversations.
import QtQuick
import QtQuick.Templates as T
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    required property ConversationListModel conversations
    signal hideRequested()
    signal chosen()

    function startRename() {
        const row = conversations.rowOf(chat.conversation)
        if (row < 0)
            return
        list.currentIndex = row
        list.positionViewAtIndex(row, ListView.Contain)
        list.renamingId = chat.conversation
    }

    color: Theme.surfaceSidebar

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.headerBar
        Image {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
            source: "qrc:/Mynah/icons/mynah.svg"
            sourceSize: Qt.size(Theme.iconLarge, Theme.iconLarge)
            Accessible.ignored: true
        }
        Text {
            anchors { left: mark.right; leftMargin: Theme.space2; verticalCenter: parent.verticalCenter }
            text: "Mynah"
            color: Theme.textPrimary
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
        IconButton {
            anchors { right: parent.right; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
            icon.source: "qrc:/Mynah/icons/panel-left.svg"
            mirrorIcon: true
            text: qsTr("Hide conversations")
            onClicked: root.hideRequested()
        }
    }
    NavButton {
        id: newChat
        objectName: "newChatButton"
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.space2; topMargin: Theme.space1 }
        icon.source: "qrc:/Mynah/icons/new-chat.svg"
        text: qsTr("New chat")
        shortcutText: "Ctrl+N"
        onClicked: {
            root.chat.newChat()
            root.chosen()
        }
    }
    Text {
        anchors { left: parent.left; right: parent.right; top: newChat.bottom; margins: Theme.labelLine }
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

        anchors {
            left: parent.left; leftMargin: Theme.space2
            right: parent.right; rightMargin: Theme.space2
            top: newChat.bottom
            bottom: parent.bottom
        }
        clip: true
        model: root.conversations
        reuseItems: true
        currentIndex: -1
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space2
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversations")
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = Math.max(0, root.conversations.rowOf(root.chat.conversation))
        }
        Keys.onPressed: event => {
            const id = root.conversations.idAt(currentIndex)
            if (id === 0)
                return
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
                root.chat.openConversation(id)
                root.chosen()
            } else if (event.key === Qt.Key_F2) {
                renamingId = id
            } else if (event.key === Qt.Key_Delete) {
                root.conversations.remove(id)
            } else if (event.key === Qt.Key_Menu) {
                currentItem.openMenu()
            } else {
                return
            }
            event.accepted = true
        }
        T.ScrollBar.vertical: ThinScrollBar {}

        section.property: "group"
        section.delegate: Text {
            required property string section
            width: ListView.view.width
            height: Theme.controlLarge
            leftPadding: Theme.inset
            rightPadding: Theme.inset
            topPadding: Theme.gapWide
            text: section
            horizontalAlignment: Text.AlignLeft
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        delegate: ConversationItem {
            width: ListView.view.width
            selected: conversationId === root.chat.conversation
            keyboardHere: list.activeFocus && ListView.isCurrentItem
            renaming: list.renamingId === conversationId
            onClicked: {
                list.currentIndex = index
                root.chat.openConversation(conversationId)
                root.chosen()
            }
            onRenameRequested: list.renamingId = conversationId
            onRenameFinished: newTitle => {
                list.renamingId = 0
                if (newTitle.length > 0)
                    root.conversations.rename(conversationId, newTitle)
                list.forceActiveFocus()
            }
            onDeleteRequested: root.conversations.remove(conversationId)
        }
    }
    Rectangle {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.hairline
        color: Theme.borderSubtle
    }
}
