// Title, model chip and the window's menu.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    required property ModelViewModel models
    required property ModelListModel modelList
    required property Settings settings
    property bool narrow: false
    property bool sideBarButton: false
    property bool panelOpen: false
    signal sideBarRequested()
    signal panelRequested()
    signal openFileRequested()
    signal modelsRequested()
    signal quitRequested()

    function openModels() { popup.open() }

    implicitHeight: Theme.headerBar
    color: Theme.surfaceWindow

    IconButton {
        id: panel
        objectName: "sideBarButton"
        visible: root.sideBarButton
        anchors { left: parent.left; leftMargin: Theme.space2; verticalCenter: parent.verticalCenter }
        icon.source: "qrc:/Mynah/icons/panel-left.svg"
        mirrorIcon: true
        text: qsTr("Show conversations")
        onClicked: root.sideBarRequested()
    }
    Text {
        anchors {
            left: panel.visible ? panel.right : parent.left
            leftMargin: panel.visible ? Theme.space1 : Theme.space5
            right: chip.left; rightMargin: Theme.space3
            verticalCenter: parent.verticalCenter
        }
        text: root.chat.title
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.textPrimary
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ModelChip {
        id: chip
        objectName: "modelChip"
        anchors { right: more.left; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
        models: root.models
        compact: root.narrow
        tiny: root.width < Theme.breakpointCompact
        onClicked: popup.visible ? popup.close() : popup.open()

        ModelPopup {
            id: popup
            objectName: "modelPopup"
            x: chip.mirrored ? 0 : chip.width - width
            y: chip.height + Theme.space1
            models: root.models
            modelList: root.modelList
            onOpenFileRequested: root.openFileRequested()
            onModelsRequested: root.modelsRequested()
        }
    }
    IconButton {
        id: more
        objectName: "menuButton"
        anchors { right: panelButton.left; verticalCenter: parent.verticalCenter }
        icon.source: "qrc:/Mynah/icons/more.svg"
        text: qsTr("Menu")
        onClicked: menu.visible ? menu.close() : menu.open()

        MenuPopup {
            id: menu
            x: more.mirrored ? 0 : more.width - width
            y: more.height + Theme.space1
            MenuRow {
                objectName: "temporaryChatRow"
                text: qsTr("New temporary chat")
                shortcutText: "Ctrl+Shift+N"
                icon.source: "qrc:/Mynah/icons/privacy.svg"
                onTriggered: root.chat.newTemporaryChat()
            }
            MenuLine {}
            MenuRow {
                text: qsTr("Open model file…")
                shortcutText: "Ctrl+O"
                icon.source: "qrc:/Mynah/icons/folder.svg"
                onTriggered: root.openFileRequested()
            }
            MenuLine {}
            MenuRow {
                text: qsTr("Light")
                checkable: true
                checked: root.settings.theme === "light"
                onTriggered: root.settings.theme = "light"
            }
            MenuRow {
                text: qsTr("Dark")
                checkable: true
                checked: root.settings.theme === "dark"
                onTriggered: root.settings.theme = "dark"
            }
            MenuRow {
                text: qsTr("As the system")
                checkable: true
                checked: root.settings.theme === "system"
                onTriggered: root.settings.theme = "system"
            }
            MenuLine {}
            MenuRow {
                text: qsTr("Quit")
                shortcutText: "Ctrl+Q"
                onTriggered: root.quitRequested()
            }
        }
    }
    Rectangle {
        anchors.fill: panelButton
        visible: root.panelOpen
        radius: Theme.radius
        color: Theme.buttonTonal
    }
    IconButton {
        id: panelButton
        objectName: "panelButton"
        anchors { right: parent.right; rightMargin: Theme.space3; verticalCenter: parent.verticalCenter }
        icon.source: "qrc:/Mynah/icons/panel-right.svg"
        mirrorIcon: true
        text: root.panelOpen ? qsTr("Hide the panel") : qsTr("Show the panel")
        Accessible.checkable: true
        Accessible.checked: root.panelOpen
        onClicked: root.panelRequested()
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.borderSubtle
    }
}
