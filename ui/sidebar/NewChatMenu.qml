// Other ways to begin a chat than the usual one: with a persona, or kept nowhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Mynah

IconButton {
    id: root

    required property PersonaListModel personas
    signal temporaryRequested()
    signal personasRequested()
    signal personaChosen(int row)
    /// More than these are chosen from the panel, where personas are kept in order.
    readonly property int most: 8

    objectName: "newChatMenuButton"
    icon.source: "qrc:/Mynah/icons/chevron-down.svg"
    iconSize: Theme.iconSmall
    text: qsTr("New chat with…")
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.visible ? menu.close() : menu.open()

    MenuPopup {
        id: menu
        objectName: "newChatMenu"
        x: root.mirrored ? 0 : root.width - width
        y: root.height + Theme.space1

        Instantiator {
            model: root.personas.names.slice(0, root.most)
            delegate: MenuRow {
                required property int index
                required property string modelData
                objectName: "personaRow"
                text: modelData
                icon.source: "qrc:/Mynah/icons/persona.svg"
                onTriggered: root.personaChosen(index)
            }
            onObjectAdded: (index, row) => menu.insertItem(index, row)
            onObjectRemoved: (index, row) => menu.removeItem(row)
        }
        MenuRow {
            text: qsTr("Personas…")
            icon.source: "qrc:/Mynah/icons/settings.svg"
            onTriggered: root.personasRequested()
        }
        MenuLine {}
        MenuRow {
            text: qsTr("New temporary chat")
            shortcutText: "Ctrl+Shift+N"
            icon.source: "qrc:/Mynah/icons/privacy.svg"
            onTriggered: root.temporaryRequested()
        }
    }
}
