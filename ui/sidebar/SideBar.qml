// New chat, the search and the conversations, or what the search found.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    required property ConversationListModel conversations
    required property SearchViewModel search
    required property PersonaListModel personas
    property string page: "chat"
    signal pageRequested(string name)
    signal hideRequested()
    /// A conversation was chosen to go on with.
    signal chosen()
    /// A hit was opened; the next one may be wanted.
    signal foundOpened()
    signal personasRequested()
    signal exportRequested(real id)
    signal markedExportRequested()

    function startRename() {
        search.text = ""
        list.startRename(chat.conversation)
    }
    function startSelecting() {
        search.text = ""
        conversations.beginSelecting()
        list.forceActiveFocus()
    }
    readonly property bool hasFocusInside: field.activeFocus || list.activeFocus || results.activeFocus
    function focusSearch() {
        field.forceActiveFocus()
        field.selectAll()
    }
    function focusList() {
        if (search.active)
            results.take()
        else
            list.forceActiveFocus()
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
            objectName: "hideSideBar"
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
        anchors { left: parent.left; right: otherChats.left; top: head.bottom; margins: Theme.space2; topMargin: Theme.space1; rightMargin: 0 }
        icon.source: "qrc:/Mynah/icons/new-chat.svg"
        text: qsTr("New chat")
        shortcutText: "Ctrl+N"
        onClicked: {
            root.chat.newChat()
            root.chosen()
        }
    }
    NewChatMenu {
        id: otherChats
        anchors { right: parent.right; rightMargin: Theme.space2; verticalCenter: newChat.verticalCenter }
        personas: root.personas
        onPersonasRequested: root.personasRequested()
        onPersonaChosen: row => {
            root.personas.startChat(row)
            root.chosen()
        }
        onTemporaryRequested: {
            root.chat.newTemporaryChat()
            root.chosen()
        }
    }
    SearchField {
        id: field
        objectName: "searchField"
        anchors { left: parent.left; right: parent.right; top: newChat.bottom; margins: Theme.space2; topMargin: Theme.space1 }
        text: root.search.text
        placeholderText: qsTr("Search")
        accessibleName: qsTr("Search all conversations")
        shortcutText: "Ctrl+K"
        maximumLength: 200
        onTextEdited: root.search.text = text
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && length > 0
        Keys.onPressed: event => {
            if (composing || ![Qt.Key_Down, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
                return
            event.accepted = true
            root.focusList()
        }
    }
    ConversationList {
        id: list
        visible: !root.search.active
        anchors { left: parent.left; right: parent.right; top: field.bottom; topMargin: Theme.space2; bottom: foot.top }
        chat: root.chat
        conversations: root.conversations
        onChosen: root.chosen()
        onSearchRequested: root.focusSearch()
        onExportRequested: id => root.exportRequested(id)
        onMarkedExportRequested: root.markedExportRequested()
    }
    SearchResults {
        id: results
        visible: root.search.active
        anchors { left: parent.left; right: parent.right; top: field.bottom; topMargin: Theme.space2; bottom: foot.top }
        chat: root.chat
        search: root.search
        onOpened: root.foundOpened()
        onFieldRequested: field.forceActiveFocus()
        onCleared: {
            root.search.text = ""
            field.forceActiveFocus()
        }
    }
    Column {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        SelectionBar {
            width: parent.width
            conversations: root.conversations
            onDone: list.forceActiveFocus()
            onExportRequested: root.markedExportRequested()
        }
        SidePlaces {
            width: parent.width
            page: root.page
            onPageRequested: name => root.pageRequested(name)
        }
    }
    Rectangle {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.hairline
        color: Theme.borderSubtle
    }
}
