// A conversation in the side bar: title, one line of text, when; rename in place.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ItemDelegate {
    id: control

    required property int index
    required property real conversationId
    required property string title
    required property string snippet
    required property string time
    property bool selected: false
    property bool keyboardHere: false
    property bool renaming: false
    readonly property bool showsMenu: (hovered || keyboardHere || menu.visible || more.activeFocus)
                                      && !renaming
    signal renameRequested()
    signal renameFinished(string newTitle)
    signal deleteRequested()

    function openMenu() { menu.open() }

    implicitHeight: Theme.conversationRow
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: snippet + ", " + time
    Accessible.selected: selected
    ListView.onReused: menu.close()
    onRenamingChanged: {
        if (renaming) {
            field.text = title
            field.forceActiveFocus()
            field.selectAll()
        }
    }

    contentItem: Item {
        visible: !control.renaming
        Text {
            anchors { left: parent.left; right: when.left; rightMargin: Theme.space2; top: parent.top; topMargin: Theme.composerInset }
            text: control.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.label
            font.weight: Font.Medium
        }
        Text {
            id: when
            anchors { right: parent.right; top: parent.top; topMargin: Theme.space2 }
            width: control.showsMenu ? Theme.control - Theme.inset : implicitWidth
            opacity: control.showsMenu ? 0 : 1
            text: control.time
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
        Text {
            anchors { left: parent.left; right: parent.right; rightMargin: control.showsMenu ? Theme.space5 : 0; bottom: parent.bottom; bottomMargin: Theme.space2 }
            text: control.snippet
            textFormat: Text.PlainText
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.caption
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.selected ? Theme.surfaceSelected
            : control.down ? Theme.surfacePressed
            : control.hovered ? Theme.surfaceHover : "transparent"
        Rectangle {
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            visible: control.selected
            width: Theme.marker
            height: Theme.control
            radius: 1
            color: Theme.accentGraphic
        }
        FocusRing {
            ringMargin: 2
            visible: control.keyboardHere
        }
    }

    IconButton {
        id: more
        anchors { right: parent.right; rightMargin: Theme.space0; verticalCenter: parent.verticalCenter }
        visible: control.showsMenu
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/more.svg"
        text: qsTr("More for %1").arg(control.title)
        tip: ""
        onClicked: menu.open()

        MenuPopup {
            id: menu
            x: more.mirrored ? 0 : more.width - width
            y: more.height + Theme.space1
            MenuRow {
                text: qsTr("Rename")
                shortcutText: "F2"
                icon.source: "qrc:/Mynah/icons/rename.svg"
                onTriggered: control.renameRequested()
            }
            MenuLine {}
            MenuRow {
                text: qsTr("Delete")
                shortcutText: qsTr("Del")
                destructive: true
                icon.source: "qrc:/Mynah/icons/delete.svg"
                onTriggered: control.deleteRequested()
            }
        }
    }
    T.TextField {
        id: field
        objectName: "renameField"

        property bool leaving: false

        anchors { fill: parent; margins: Theme.space2 }
        visible: control.renaming
        leftPadding: Theme.bubblePadding
        rightPadding: Theme.bubblePadding
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        color: Theme.textPrimary
        selectionColor: Theme.selection
        selectedTextColor: Theme.textOnSelection
        font.pixelSize: Theme.label
        maximumLength: 200
        Accessible.name: qsTr("New title")
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surfaceRaised
            border.width: Theme.focusBorder
            border.color: Theme.fieldFocus
        }
        Keys.onReturnPressed: event => finish(event, text)
        Keys.onEnterPressed: event => finish(event, text)
        Keys.onEscapePressed: leave("")
        onActiveFocusChanged: {
            if (!activeFocus && control.renaming && !leaving)
                leave(text)
        }
        function finish(event, newTitle) {
            if (preeditText.length > 0)
                event.accepted = false // this Enter belongs to the input method
            else
                leave(newTitle)
        }
        function leave(newTitle) {
            leaving = true
            focus = false // or the list would hand its focus back to this field
            leaving = false
            control.renameFinished(newTitle)
        }
    }
}
