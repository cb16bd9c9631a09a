// The persona of the conversation, and what can be done with personas.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Column {
    id: root

    required property PersonaListModel personas

    width: parent ? parent.width : 0
    spacing: Theme.space1

    Item {
        width: parent.width
        height: Theme.controlLarge
        ChoiceBox {
            id: box
            objectName: "personaBox"
            anchors { left: parent.left; right: more.left; rightMargin: Theme.space1 }
            accessibleName: qsTr("Persona")
            iconSource: "qrc:/Mynah/icons/persona.svg"
            //: No persona.
            model: [qsTr("None")].concat(root.personas.names)
            currentIndex: root.personas.current + 1
            onActivated: index => {
                root.personas.choose(index - 1)
                currentIndex = Qt.binding(() => root.personas.current + 1)
            }
        }
        IconButton {
            id: more
            objectName: "personaMenuButton"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            icon.source: "qrc:/Mynah/icons/more.svg"
            text: qsTr("Personas")
            onClicked: menu.open()
            MenuPopup {
                id: menu
                objectName: "personaMenu"
                y: more.height
                MenuRow {
                    objectName: "personaSaveNew"
                    text: qsTr("Save as a persona…")
                    icon.source: "qrc:/Mynah/icons/plus.svg"
                    onTriggered: root.ask(false)
                }
                MenuRow {
                    text: qsTr("Save the changes")
                    icon.source: "qrc:/Mynah/icons/check.svg"
                    enabled: root.personas.currentDiffers
                    onTriggered: root.personas.saveCurrent()
                }
                MenuRow {
                    text: qsTr("New chat with it")
                    icon.source: "qrc:/Mynah/icons/new-chat.svg"
                    enabled: root.personas.current >= 0
                    onTriggered: root.personas.startChat(root.personas.current)
                }
                MenuRow {
                    text: qsTr("Rename…")
                    icon.source: "qrc:/Mynah/icons/rename.svg"
                    enabled: root.personas.current >= 0
                    onTriggered: root.ask(true)
                }
                MenuRow {
                    text: qsTr("Duplicate")
                    icon.source: "qrc:/Mynah/icons/duplicate.svg"
                    enabled: root.personas.current >= 0
                    onTriggered: root.personas.duplicate(root.personas.current)
                }
                MenuRow {
                    text: qsTr("Delete")
                    icon.source: "qrc:/Mynah/icons/delete.svg"
                    destructive: true
                    enabled: root.personas.current >= 0
                    onTriggered: root.personas.remove(root.personas.current)
                }
            }
        }
    }

    property bool renames: false
    property bool asks: false
    function ask(rename: bool) {
        renames = rename
        asks = true
        field.text = rename ? personas.names[personas.current] : ""
        field.selectAll()
        field.forceActiveFocus()
    }
    function accept() {
        if (renames)
            personas.rename(personas.current, field.text)
        else
            personas.saveNew(field.text)
        asks = false
    }

    InputField {
        id: field
        objectName: "personaName"
        visible: root.asks
        width: parent.width
        placeholderText: qsTr("Name of the persona")
        accessibleName: placeholderText
        maximumLength: 60
        Keys.onReturnPressed: root.accept()
        Keys.onEscapePressed: root.asks = false
    }
    Row {
        visible: root.asks
        spacing: Theme.space2
        PushButton {
            kind: PushButton.Secondary
            text: qsTr("Save")
            enabled: field.text.trim().length > 0
            onClicked: root.accept()
        }
        PushButton {
            kind: PushButton.Plain
            text: qsTr("Cancel")
            onClicked: root.asks = false
        }
    }
    Item {
        visible: root.personas.canUndo
        width: parent.width
        height: Theme.controlLarge
        Text {
            anchors { left: parent.left; right: undo.left; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
            text: qsTr("Deleted “\u2068%1\u2069”").arg(root.personas.deletedName)
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.label
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        PushButton {
            id: undo
            objectName: "personaUndo"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            kind: PushButton.Plain
            text: qsTr("Undo")
            onClicked: root.personas.undoRemove()
        }
        Timer {
            interval: Theme.undoMs
            running: root.personas.canUndo && !undo.activeFocus
            onTriggered: root.personas.dismissUndo()
        }
    }
}
