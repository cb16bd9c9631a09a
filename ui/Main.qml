// The window.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Dialogs
import Mynah

ApplicationWindow {
    id: window

    required property ChatViewModel chat
    required property ConversationListModel conversations
    required property ModelViewModel models
    required property Settings settings
    readonly property bool narrow: width < Theme.breakpointDrawer
    property bool quitting: false

    function requestQuit() {
        if (quitting)
            return
        quitting = true
        settings.saveGeometry(Qt.rect(x, y, width, height), visibility === Window.Maximized)
        chat.prepareToQuit()
    }
    function openFile() { fileDialog.open() }

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
        page.focusComposer()
    }
    onClosing: close => {
        if (!quitting) {
            close.accepted = false
            requestQuit()
        }
    }

    Binding { target: Theme; property: "choice"; value: window.settings.theme }

    Shortcut { sequences: [StandardKey.New]; onActivated: { window.chat.newChat(); page.focusComposer() } }
    Shortcut { sequence: "Ctrl+Shift+N"; onActivated: { window.chat.newTemporaryChat(); page.focusComposer() } }
    Shortcut { sequences: [StandardKey.Open]; onActivated: window.openFile() }
    Shortcut { sequence: "Ctrl+M"; onActivated: page.openModels() }
    Shortcut { sequence: "Ctrl+Q"; onActivated: window.requestQuit() }
    Shortcut { sequence: "Ctrl+B"; onActivated: window.toggleSideBar() }
    Shortcut { sequence: "F2"; enabled: window.chat.conversation !== 0; onActivated: window.renameCurrent() }
    Shortcut { sequence: "Escape"; enabled: window.chat.canStop; onActivated: window.chat.stop() }
    Shortcut { sequence: "PgUp"; onActivated: page.scrollPage(-1) }
    Shortcut { sequence: "PgDown"; onActivated: page.scrollPage(1) }

    function toggleSideBar() {
        if (!narrow)
            settings.sideBarOpen = !settings.sideBarOpen
        else if (drawer.opened)
            drawer.close()
        else
            drawer.open()
    }
    function renameCurrent() {
        if (narrow) {
            drawer.open()
            drawerBar.startRename()
        } else {
            settings.sideBarOpen = true
            sideBar.startRename()
        }
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
        width: visible ? window.settings.sideBarWidth : 0
        chat: window.chat
        conversations: window.conversations
        onHideRequested: window.settings.sideBarOpen = false
        onChosen: page.focusComposer()
    }
    ChatPage {
        id: page
        anchors { left: sideBar.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        chat: window.chat
        models: window.models
        conversations: window.conversations
        settings: window.settings
        narrow: window.narrow
        sideBarButton: window.narrow || !window.settings.sideBarOpen
        onSideBarRequested: window.toggleSideBar()
        onOpenFileRequested: window.openFile()
        onOpenVocabularyRequested: vocabularyDialog.open()
        onQuitRequested: window.requestQuit()
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
        width: Theme.drawer
        height: window.height
        interactive: window.narrow
        padding: 0
        background: Rectangle { color: Theme.surfaceSidebar }
        T.Overlay.modal: Rectangle { color: Theme.scrim }
        SideBar {
            id: drawerBar
            anchors.fill: parent
            chat: window.chat
            conversations: window.conversations
            onHideRequested: drawer.close()
            onChosen: {
                drawer.close()
                page.focusComposer()
            }
        }
    }
    onNarrowChanged: if (!narrow) drawer.close()

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0) {
                event.acceptProposedAction()
                window.models.openUrl(event.urls[0])
            }
        }
    }
    DropHint {
        anchors.fill: page
        visible: drop.containsDrag
    }

    FileDialog {
        id: fileDialog
        title: qsTr("Open a model file")
        nameFilters: [qsTr("Models (*.pth *.safetensors *.gguf *.bin *.st)"), qsTr("All files (*)")]
        onAccepted: window.models.openUrl(selectedFile)
    }
    FileDialog {
        id: vocabularyDialog
        title: qsTr("Choose the model's vocabulary")
        nameFilters: [qsTr("Vocabularies (*.txt *.json)"), qsTr("All files (*)")]
        onAccepted: window.models.openVocabulary(selectedFile)
    }
}
