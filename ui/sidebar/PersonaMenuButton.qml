// New chat with a persona: a menu of all of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQml
import Mynah

IconButton {
    id: root

    required property PersonaListModel personas
    signal chosen()

    icon.source: "qrc:/Mynah/icons/persona.svg"
    text: qsTr("New chat with a persona")
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.open()

    MenuPopup {
        id: menu
        objectName: "newWithPersonaMenu"
        x: root.width - width
        y: root.height
        Instantiator {
            model: root.personas.names
            delegate: MenuRow {
                required property int index
                required property string modelData
                text: modelData
                icon.source: "qrc:/Mynah/icons/persona.svg"
                onTriggered: {
                    root.personas.startChat(index)
                    root.chosen()
                }
            }
            onObjectAdded: (index, row) => menu.insertItem(index, row as T.MenuItem)
            onObjectRemoved: (index, row) => menu.removeItem(row as T.MenuItem)
        }
    }
}
