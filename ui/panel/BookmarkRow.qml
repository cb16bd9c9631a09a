// One bookmark: its name, when and where it is, going back to it, and what else can be done.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ItemDelegate {
    id: control

    required property int index
    required property real bookmarkId
    required property string name
    required property string detail
    required property bool here
    required property bool fits
    required property string modelName
    required property StateViewModel memory
    property bool keyboardHere: false
    property bool renaming: false
    readonly property bool open: (hovered || keyboardHere || menu.visible || go.activeFocus || more.activeFocus) && !renaming
    readonly property string where_: here || modelName.length === 0 ? detail : detail + " · \u2068" + modelName + "\u2069"
    signal exportRequested()
    signal renamed()

    function startRename() { renaming = true }
    function openMenu() { menu.open() }
    function leaveRename() {
        renaming = false
        field.focus = false
        renamed()
    }

    implicitHeight: Theme.paletteRow + Theme.space2
    leftPadding: Theme.inset
    rightPadding: Theme.space1
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: where_
    ListView.onReused: {
        renaming = false
        menu.close()
    }
    onRenamingChanged: {
        if (!renaming)
            return
        field.text = name
        field.forceActiveFocus()
        field.selectAll()
    }

    contentItem: Item {
        Icon {
            id: picture
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            size: Theme.iconSmall
            source: "qrc:/Mynah/icons/bookmark.svg"
            color: control.fits ? Theme.accentGraphic : Theme.textTertiary
        }
        Column {
            visible: !control.renaming
            anchors {
                left: picture.right; leftMargin: Theme.inset
                right: control.open ? go.left : parent.right; rightMargin: Theme.space2
                verticalCenter: parent.verticalCenter
            }
            Text {
                width: parent.width
                text: control.name
                textFormat: Text.PlainText
                maximumLineCount: 1
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
            Text {
                width: parent.width
                text: control.where_
                textFormat: Text.PlainText
                maximumLineCount: 1
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
        }
        InputField {
            id: field
            objectName: "bookmarkRename"
            visible: control.renaming
            anchors { left: picture.right; leftMargin: Theme.space2; right: parent.right; rightMargin: Theme.space1; verticalCenter: parent.verticalCenter }
            maximumLength: 120
            accessibleName: qsTr("Name of the bookmark")
            Keys.onReturnPressed: {
                control.memory.rename(control.bookmarkId, text)
                control.leaveRename()
            }
            Keys.onEnterPressed: event => Keys.returnPressed(event)
            Keys.onEscapePressed: control.leaveRename()
            onFinished: control.renaming = false
        }
        PushButton {
            id: go
            objectName: "goBack"
            visible: control.open
            anchors { right: more.left; rightMargin: Theme.space0; verticalCenter: parent.verticalCenter }
            kind: PushButton.Outlined
            text: control.here ? qsTr("Go back") : qsTr("Start chat")
            onClicked: control.memory.goBack(control.bookmarkId)
        }
        IconButton {
            id: more
            objectName: "bookmarkMenu"
            visible: control.open
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/more.svg"
            text: qsTr("More")
            tip: ""
            onClicked: menu.open()
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed : control.open ? Theme.surfaceHover : "transparent"
        FocusRing {
            ringMargin: 2
            visible: control.keyboardHere
        }
    }
    MenuPopup {
        id: menu
        x: control.mirrored ? 0 : control.width - width
        y: control.height
        MenuRow {
            objectName: "bookmarkGoBack"
            visible: control.here
            height: visible ? implicitHeight : 0
            text: qsTr("Go back to here")
            icon.source: "qrc:/Mynah/icons/history.svg"
            onTriggered: control.memory.goBack(control.bookmarkId)
        }
        MenuRow {
            objectName: "bookmarkStart"
            text: qsTr("Start a chat from here")
            icon.source: "qrc:/Mynah/icons/new-chat.svg"
            onTriggered: control.memory.startFrom(control.bookmarkId)
        }
        MenuLine {}
        MenuRow {
            text: qsTr("Rename")
            shortcutText: "F2"
            icon.source: "qrc:/Mynah/icons/rename.svg"
            onTriggered: control.startRename()
        }
        MenuRow {
            text: qsTr("Export state file…")
            icon.source: "qrc:/Mynah/icons/export.svg"
            onTriggered: control.exportRequested()
        }
        MenuLine {}
        MenuRow {
            objectName: "bookmarkDelete"
            text: qsTr("Delete")
            shortcutText: "Del"
            destructive: true
            icon.source: "qrc:/Mynah/icons/delete.svg"
            onTriggered: control.memory.remove(control.bookmarkId)
        }
    }
}
