// A conversation in the side bar: title, one line of text, when; rename in place.
// Not Bound: Qt 6.4 makes rows of a view in a context of their own, where their Loaders cannot.
import QtQuick
import Mynah

Item {
    id: control

    required property int index
    required property real conversationId
    required property string title
    required property string snippet
    required property string time
    required property string group
    required property bool pinned
    required property bool marked
    property bool selected: false
    property bool keyboardHere: false
    property bool renaming: false
    property bool selecting: false
    property bool menuOpen: false
    readonly property bool showsActions: (hover.hovered || keyboardHere || menuOpen) && !renaming && !selecting
    readonly property int endSpace: showsActions ? 2 * Theme.control - Theme.space2 : 0
    signal clicked(int modifiers)
    signal held()
    signal pinRequested()
    signal menuRequested()
    signal renameFinished(string newTitle)

    objectName: "conversationRow"
    implicitHeight: Theme.conversationRow
    Accessible.role: Accessible.ListItem
    //: A conversation for the screen reader: its title, its group ("Yesterday") and its time
    Accessible.name: qsTr("%1, %2, %3").arg(title).arg(group).arg(time)
    Accessible.description: snippet
    Accessible.selectable: true
    Accessible.selected: selecting ? marked : selected
    Accessible.focusable: true
    Accessible.onPressAction: clicked(Qt.NoModifier)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: control.marked || (control.selected && !control.selecting) ? Theme.surfaceSelected
            : mouse.pressed ? Theme.surfacePressed
            : hover.hovered || control.menuOpen ? Theme.surfaceHover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.space3; bottomMargin: Theme.space3 }
            visible: control.selected
            width: Theme.marker
            radius: 2
            color: Theme.accentGraphic
        }
        FocusRing {
            ringMargin: 0
            visible: control.keyboardHere && !control.renaming
        }
    }
    Rectangle {
        id: check
        anchors { left: parent.left; leftMargin: Theme.inset; verticalCenter: parent.verticalCenter }
        visible: control.selecting
        width: Theme.checkBox
        height: Theme.checkBox
        radius: Theme.radiusSmall
        color: control.marked ? Theme.controlOn : Theme.surfaceRaised
        border.width: control.marked ? 0 : Theme.hairline
        border.color: Theme.borderControl
        Icon {
            anchors.centerIn: parent
            visible: control.marked
            size: Theme.iconSmall
            source: "qrc:/Mynah/icons/check.svg"
            color: Theme.controlOnGlyph
        }
    }
    Item {
        anchors {
            fill: parent
            leftMargin: control.selecting ? Theme.checkBox + 2 * Theme.inset : Theme.inset
            rightMargin: Theme.inset
            topMargin: Theme.composerInset
            bottomMargin: Theme.composerInset
        }
        visible: !control.renaming
        Text {
            anchors { left: parent.left; right: when.left; rightMargin: Theme.space2; top: parent.top }
            height: Theme.labelLine
            verticalAlignment: Text.AlignVCenter
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
            anchors { right: parent.right; top: parent.top }
            width: control.showsActions ? control.endSpace : implicitWidth
            height: Theme.labelLine
            verticalAlignment: Text.AlignVCenter
            visible: !control.showsActions
            text: control.time
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
        Text {
            anchors { left: parent.left; right: parent.right; rightMargin: control.endSpace; bottom: parent.bottom }
            height: Theme.labelLine
            verticalAlignment: Text.AlignVCenter
            text: control.snippet
            textFormat: Text.PlainText
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.caption
        }
    }

    HoverHandler { id: hover }
    MouseArea {
        id: mouse
        anchors.fill: parent
        enabled: !control.renaming
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onClicked: event => {
            if (event.button === Qt.RightButton)
                control.menuRequested()
            else
                control.clicked(event.modifiers)
        }
        onPressAndHold: event => {
            if (event.source !== Qt.MouseEventNotSynthesized)
                control.held() // a finger: it has no Ctrl key
        }
    }
    Loader {
        anchors { right: parent.right; rightMargin: Theme.space0; verticalCenter: parent.verticalCenter }
        active: control.showsActions
        sourceComponent: Row {
            IconButton {
                objectName: "pinButton"
                focusPolicy: Qt.NoFocus
                iconSize: Theme.iconSmall
                icon.source: control.pinned ? "qrc:/Mynah/icons/unpin.svg" : "qrc:/Mynah/icons/pin.svg"
                text: control.pinned ? qsTr("Unpin") : qsTr("Pin")
                onClicked: control.pinRequested()
            }
            IconButton {
                objectName: "moreButton"
                focusPolicy: Qt.NoFocus
                iconSize: Theme.iconSmall
                icon.source: "qrc:/Mynah/icons/more.svg"
                text: qsTr("More for “\u2068%1\u2069”").arg(control.title)
                tip: qsTr("More")
                onClicked: control.menuRequested()
            }
        }
    }
    Loader {
        anchors { fill: parent; margins: Theme.space2 }
        active: control.renaming
        sourceComponent: RenameField {
            title: control.title
            onFinished: newTitle => control.renameFinished(newTitle)
        }
    }
}
