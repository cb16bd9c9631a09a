// The conversation with everything around it.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    required property ModelViewModel models
    required property ModelListModel modelList
    required property CatalogueViewModel catalogue
    required property SwitchViewModel switching
    required property ConversationListModel conversations
    required property ChatOptionsViewModel options
    required property Settings settings
    property alias sideBarButton: header.sideBarButton
    property bool narrow: false
    /// What stands at the bottom, the message field above all.
    readonly property alias footHeight: foot.height
    readonly property int sideMargin: narrow ? Theme.space4 : Theme.space5
    property bool panelOpen: false
    signal sideBarRequested()
    signal panelRequested()
    signal openFileRequested()
    signal openVocabularyRequested()
    signal findFileRequested()
    signal modelsRequested()
    signal quitRequested()

    function focusComposer() { composer.focusField() }
    function openModels() { header.openModels() }
    function scrollPage(direction) { messages.scrollPage(direction) }
    function openFind() {
        messages.find.startRow = messages.firstRow()
        findBar.show()
    }
    function findNext(backwards) {
        if (!findBar.open)
            openFind()
        else
            backwards ? messages.find.previous() : messages.find.next()
    }

    color: Theme.surfaceWindow

    Announcer {
        objectName: "announcer"
        chat: root.chat
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ChatHeader {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top }
        chat: root.chat
        models: root.models
        modelList: root.modelList
        settings: root.settings
        narrow: root.narrow
        panelOpen: root.panelOpen
        onPanelRequested: root.panelRequested()
        onModelsRequested: root.modelsRequested()
        onSideBarRequested: root.sideBarRequested()
        onOpenFileRequested: root.openFileRequested()
        onQuitRequested: root.quitRequested()
    }
    MessageList {
        id: messages
        anchors {
            left: parent.left; right: parent.right
            top: header.bottom; bottom: several.visible ? several.top : foot.top; bottomMargin: several.visible ? 0 : Theme.space2
        }
        chat: root.chat
        sideMargin: root.sideMargin
        columnMax: several.visible ? Theme.columnWide : Theme.column
        visible: root.chat.messages.count > 0
    }
    SeveralAnswers {
        id: several
        objectName: "severalAnswers"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: foot.top; bottomMargin: Theme.space3 }
        visible: root.chat.severalShown
        width: Math.min(Theme.columnWide, parent.width - 2 * root.sideMargin)
        // The question stays in sight, a long one in part.
        height: {
            const all = foot.y - Theme.space3 - header.height
            if (all < Theme.answerCardMin)
                return all // some lines of an answer rather than the question
            return all - Math.min(all / 3, messages.lastHeight + Theme.space5 + Theme.space2)
        }
        chat: root.chat
    }
    FindBar {
        id: findBar
        anchors { right: parent.right; rightMargin: Theme.space4; top: header.bottom; topMargin: Theme.space2 }
        z: 1
        find: messages.find
        onClosed: root.focusComposer()
    }
    EmptyState {
        anchors.fill: messages
        visible: root.chat.messages.count === 0 && !root.chat.storageFailed
        models: root.models
        temporary: root.chat.temporary
        onOpenFileRequested: root.openFileRequested()
    }

    Column {
        id: foot
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        width: Math.min(several.visible ? Theme.columnWide : Theme.column, parent.width - 2 * root.sideMargin)
        spacing: Theme.space2

        QuietCard {
            objectName: "settingsProblem"
            width: parent.width
            text: root.settings.problem
            onClosed: root.settings.dismissProblem()
        }
        ErrorCardView {
            objectName: "errorCard"
            width: parent.width
            chat: root.chat
            models: root.models
            catalogue: root.catalogue
            onOpenVocabularyRequested: root.openVocabularyRequested()
            onFindFileRequested: root.findFileRequested()
            onModelsRequested: root.modelsRequested()
            onOpenFileRequested: root.openFileRequested()
            onQuitRequested: root.quitRequested()
        }
        LoadingCard {
            objectName: "loadingCard"
            width: parent.width
            models: root.models
            chat: root.chat
        }
        ReadingCard {
            objectName: "readingCard"
            width: parent.width
            models: root.models
            switching: root.switching
        }
        HeldWithLine {
            objectName: "heldWithLine"
            width: parent.width
            switching: root.switching
        }
        Column {
            width: parent.width
            Composer {
                id: composer
                objectName: "composer"
                width: parent.width
                chat: root.chat
                settings: root.settings
                options: root.options
                enabled: !root.chat.storageFailed
            }
            StatusLine {
                width: parent.width
                chat: root.chat
                models: root.models
                switching: root.switching
                narrow: root.narrow
            }
        }
    }
}
