// The window.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Mynah

ApplicationWindow {
    id: window

    required property ChatViewModel chat
    required property ConversationListModel conversations
    required property SearchViewModel search
    required property ChatOptionsViewModel chatOptions
    required property PersonaListModel personas
    required property ConversationFilesViewModel conversationFiles
    required property ModelViewModel models
    required property ModelListModel modelList
    required property ModelsPageViewModel modelsPage
    required property CatalogueViewModel catalogue
    required property SwitchViewModel switching
    required property CompletionViewModel completion
    required property Settings settings
    required property InterfaceLanguage language
    required property PaletteModel paletteModel
    required property SystemLook look
    required property StorageViewModel storage
    required property SettingsPageViewModel settingsPage
    required property StateViewModel memory
    readonly property bool narrow: width < Theme.breakpointDrawer
    property bool quitting: false

    function requestQuit() {
        if (quitting)
            return
        quitting = true
        settings.saveGeometry(Qt.rect(x, y, width, height), visibility === Window.Maximized)
        chat.prepareToQuit()
    }
    function openFile() { modelFiles.openModel() }

    minimumWidth: 640
    minimumHeight: 480
    width: 1180
    height: 760
    title: chat.messages.count > 0 ? qsTr("\u2068%1\u2069 – Mynah").arg(chat.title) : "Mynah"
    color: Theme.surfaceWindow
    visible: true
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        const saved = settings.geometry()
        if (saved.width >= minimumWidth && saved.height >= minimumHeight) {
            x = saved.x
            y = saved.y
            width = saved.width
            height = saved.height
        }
        if (settings.maximized())
            showMaximized()
        chatPage.focusComposer()
    }
    onClosing: close => {
        if (!quitting) {
            close.accepted = false
            requestQuit()
        }
    }

    ThemeBindings {
        settings: window.settings
        look: window.look
    }

    /// What stands beside the side bar: "chat" or the name of another page.
    property string page: "chat"
    function openPage(name) {
        page = name
        if (drawer.opened)
            drawer.close()
        if (name === "chat")
            chatPage.focusComposer()
    }

    /// Opens the Settings page at a section or a single setting; empty: where it begins.
    function openSettings(name) {
        openPage("settings")
        settingsPlace.show(name)
    }

    Commands {
        id: commands
        chat: window.chat
        conversations: window.conversations
        options: window.chatOptions
        settings: window.settings
        active: !commandPalette.visible && !shortcutSheet.visible
        onPaletteRequested: commandPalette.open()
        onShortcutsRequested: shortcutSheet.open()
        onPageRequested: name => window.openPage(name)
        onSettingRequested: name => window.openSettings(name)
        onComposerRequested: window.openPage("chat")
        onOpenFileRequested: window.openFile()
        onModelsRequested: { window.openPage("chat"); chatPage.openModels() }
        onRenameRequested: window.renameCurrent()
        onSelectionRequested: window.showSideBar().startSelecting()
        onSearchRequested: window.openSearch()
        onExportRequested: window.exportCurrent()
        onImportRequested: fileDialogs.importConversations()
        onSideBarToggled: window.toggleSideBar()
        onPanelToggled: { window.openPage("chat"); panelSide.toggle() }
        onPageScrolled: direction => chatPage.scrollPage(direction)
        onFindRequested: chatPage.openFind()
        onFindNextRequested: backwards => chatPage.findNext(backwards)
        onFullScreenToggled: window.visibility = window.visibility === Window.FullScreen ? Window.AutomaticVisibility
                                                                                       : Window.FullScreen
        onQuitRequested: window.requestQuit()
    }

    CommandPalette {
        id: commandPalette
        objectName: "commandPalette"
        palette: window.paletteModel
    }
    ShortcutSheet {
        id: shortcutSheet
        objectName: "shortcutSheet"
        actions: commands.all
    }
    Binding { target: window.paletteModel; property: "hitColor"; value: Theme.findHit }
    Binding { target: window.paletteModel; property: "actions"; value: commands.all }
    Connections {
        target: window.paletteModel
        function onConversationChosen(conversation) {
            window.chat.openConversation(conversation)
            window.openPage("chat")
        }
    }

    function toggleSideBar() {
        if (!narrow)
            settings.sideBarOpen = !settings.sideBarOpen
        else if (drawer.opened)
            drawer.close()
        else
            drawer.open()
    }
    /// The side bar that can be seen, after seeing to it that one can.
    function showSideBar() {
        if (narrow)
            drawer.open()
        else
            settings.sideBarOpen = true
        return narrow ? drawerBar : sideBar
    }
    function renameCurrent() { showSideBar().startRename() }
    function openSearch() { showSideBar().focusSearch() }
    function exportCurrent() { fileDialogs.exportConversation(chat.conversation) }
    function openPersonas() {
        openPage("chat")
        settings.panelTab = 0
        if (!panelSide.open)
            panelSide.toggle()
    }

    Connections {
        target: window.chat
        function onReadyToQuit() { Qt.quit() }
    }

    SideBar {
        id: sideBar
        objectName: "sideBar"
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        visible: !window.narrow && window.settings.sideBarOpen
        width: visible ? Theme.px(window.settings.sideBarWidth) : 0
        chat: window.chat
        conversations: window.conversations
        search: window.search
        personas: window.personas
        onPersonasRequested: window.openPersonas()
        onHideRequested: {
            window.settings.sideBarOpen = false
            chatPage.focusComposer()
        }
        page: window.page
        onPageRequested: name => window.openPage(name)
        onChosen: window.openPage("chat")
        onFoundOpened: window.page = "chat"
        onExportRequested: id => fileDialogs.exportConversation(id)
        onMarkedExportRequested: fileDialogs.exportMarked()
    }
    ChatPage {
        id: chatPage
        visible: window.page === "chat"
        anchors { left: sideBar.right; right: panelSide.left; top: parent.top; bottom: parent.bottom }
        chat: window.chat
        models: window.models
        modelList: window.modelList
        catalogue: window.catalogue
        switching: window.switching
        conversations: window.conversations
        options: window.chatOptions
        settings: window.settings
        narrow: window.narrow
        sideBarButton: window.narrow || !window.settings.sideBarOpen
        onSideBarRequested: window.toggleSideBar()
        panelOpen: panelSide.open
        onPanelRequested: panelSide.toggle()
        onOpenFileRequested: window.openFile()
        onOpenVocabularyRequested: modelFiles.openVocabulary()
        onFindFileRequested: modelFiles.findMoved()
        onModelsRequested: window.openPage("models")
        onQuitRequested: window.requestQuit()
    }
    SettingsPlace {
        id: settingsPlace
        objectName: "settingsPlace"
        anchors { left: sideBar.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        active: window.page === "settings"
        settings: window.settings
        look: window.look
        models: window.models
        storage: window.storage
        facts: window.settingsPage
        narrow: window.narrow
        sideBarButton: window.narrow || !window.settings.sideBarOpen
        onSideBarRequested: window.toggleSideBar()
        onTemporaryChatRequested: { window.chat.newTemporaryChat(); window.openPage("chat") }
        onEverythingErased: window.openPage("chat")
        onCloseRequested: window.openPage("chat")
    }
    PanelSide {
        id: panelSide
        objectName: "panelSide"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        memory: window.memory
        options: window.chatOptions
        personas: window.personas
        settings: window.settings
        asDrawer: window.width < Theme.breakpointPanel
        available: window.page === "chat"
        onFocusReleased: chatPage.focusComposer()
    }
    Loader {
        id: modelsLoader
        anchors { left: sideBar.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        active: window.page === "models" || item
        visible: window.page === "models"
        onVisibleChanged: if (visible && item) item.forceActiveFocus()
        sourceComponent: ModelsPage {
            chat: window.chat
            models: window.models
            modelList: window.modelList
            page: window.modelsPage
            catalogue: window.catalogue
            narrow: window.narrow
            sideBarButton: window.narrow || !window.settings.sideBarOpen
            onSideBarRequested: window.toggleSideBar()
            onOpenFileRequested: window.openFile()
            onOpenVocabularyRequested: modelFiles.openVocabulary()
            onFindFileRequested: modelFiles.findMoved()
        }
    }
    CompletionPlace {
        anchors { left: sideBar.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        shown: window.page === "completion"
        completion: window.completion
        models: window.models
        narrow: window.narrow
        sideBarButton: window.narrow || !window.settings.sideBarOpen
        onSideBarRequested: window.toggleSideBar()
        onOpenFileRequested: window.openFile()
    }
    ConversationFiles {
        id: fileDialogs
        anchors.fill: chatPage
        footHeight: chatPage.visible ? chatPage.footHeight : Theme.space3
        conversations: window.conversations
        files: window.conversationFiles
    }
    SideBarGrip {
        visible: sideBar.visible
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: sideBar.right }
        settings: window.settings
    }

    Drawer {
        id: drawer
        objectName: "drawer"
        edge: window.LayoutMirroring.enabled ? Qt.RightEdge : Qt.LeftEdge
        width: Math.min(Theme.drawer, window.width - Theme.space5)
        height: window.height
        interactive: window.narrow
        padding: 0
        focus: true
        background: Rectangle { color: Theme.surfaceSidebar }
        onOpened: if (!drawerBar.hasFocusInside) drawerBar.focusList()
        T.Overlay.modal: Rectangle { color: Theme.scrim }
        SideBar {
            id: drawerBar
            anchors.fill: parent
            chat: window.chat
            conversations: window.conversations
            search: window.search
            personas: window.personas
            onPersonasRequested: window.openPersonas()
            page: window.page
            onPageRequested: name => window.openPage(name)
            onHideRequested: drawer.close()
            onChosen: window.openPage("chat")
            onFoundOpened: window.openPage("chat")
            onExportRequested: id => fileDialogs.exportConversation(id)
            onMarkedExportRequested: fileDialogs.exportMarked()
        }
    }
    onNarrowChanged: if (!narrow) drawer.close()

    ModelFiles {
        id: modelFiles
        anchors.fill: parent
        models: window.models
        conversationFiles: window.conversationFiles
        hintPlace: chatPage
    }
}
