// The title of a conversation being changed in its row. Enter and leaving keep it, Esc does not.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.TextField {
    id: field

    property string title
    property bool leaving: false
    signal finished(string newTitle)

    objectName: "renameField"
    leftPadding: Theme.bubblePadding
    rightPadding: Theme.bubblePadding
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    color: Theme.textPrimary
    selectionColor: Theme.selection
    selectedTextColor: Theme.textOnSelection
    font.pixelSize: Theme.label
    maximumLength: 200
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("New title")
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surfaceRaised
        border.width: Theme.focusBorder
        border.color: Theme.fieldFocus
    }
    Component.onCompleted: {
        text = title
        forceActiveFocus()
        selectAll()
    }
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    Keys.onReturnPressed: event => finish(event)
    Keys.onEnterPressed: event => finish(event)
    Keys.onEscapePressed: leave("")
    onActiveFocusChanged: {
        if (!activeFocus && !leaving)
            leave(text)
    }
    function finish(event) {
        if (preeditText.length > 0)
            event.accepted = false // this Enter belongs to the input method
        else
            leave(text)
    }
    function leave(newTitle) {
        leaving = true
        finished(newTitle)
    }
}
