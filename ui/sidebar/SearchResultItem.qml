// A title or a message that was found, with what was searched for marked.
import QtQuick
import Mynah

Item {
    id: control

    required property int index
    required property real conversationId
    required property real messageId
    required property string title
    required property list<int> titleMarks
    required property string snippet
    required property list<int> snippetMarks
    required property string time
    required property string group
    property bool selected: false
    property bool keyboardHere: false
    readonly property bool isTitle: messageId === 0
    signal clicked()

    implicitHeight: isTitle || found.lineCount < 2 ? Theme.conversationRow : Theme.foundRow
    Accessible.role: Accessible.ListItem
    //: A result for the screen reader: the title of the conversation, the found text and its time
    Accessible.name: qsTr("%1, %2, %3").arg(title).arg(snippet).arg(time)
    Accessible.description: group
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.onPressAction: clicked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: control.selected ? Theme.surfaceSelected
            : mouse.pressed ? Theme.surfacePressed
            : hover.hovered ? Theme.surfaceHover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.space3; bottomMargin: Theme.space3 }
            visible: control.selected
            width: Theme.marker
            radius: 2
            color: Theme.accentGraphic
        }
        FocusRing {
            ringMargin: 0
            visible: control.keyboardHere
        }
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.inset; rightMargin: Theme.inset; topMargin: Theme.composerInset; bottomMargin: Theme.composerInset }
        MarkedText {
            anchors { left: parent.left; right: when.left; rightMargin: Theme.space2; top: parent.top }
            mirrored: LayoutMirroring.enabled
            text: control.title
            marks: control.titleMarks
            lineHeight: Theme.labelLine
            color: Theme.textPrimary
            markColor: Theme.findHit
            markTextColor: Theme.textPrimary
            font.pixelSize: Theme.label
            font.weight: Font.Medium
        }
        Text {
            id: when
            anchors { right: parent.right; top: parent.top }
            height: Theme.labelLine
            verticalAlignment: Text.AlignVCenter
            text: control.time
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
        MarkedText {
            id: found
            anchors { left: parent.left; right: parent.right; top: when.bottom; topMargin: Theme.space0 }
            mirrored: LayoutMirroring.enabled
            text: control.snippet
            marks: control.snippetMarks
            maximumLines: control.isTitle ? 1 : 2
            lineHeight: Theme.captionLine
            color: Theme.textSecondary
            markColor: Theme.findHit
            markTextColor: Theme.textPrimary
            font.pixelSize: Theme.caption
        }
    }
    HoverHandler { id: hover }
    MouseArea {
        id: mouse
        anchors.fill: parent
        onClicked: control.clicked()
    }
}
