// What all blocks share: the room above, lines at the start of quotes and thoughts, the inset of lists.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Item {
    id: root

    required property int index
    required property int quoteDepth
    required property int quoteAbove
    required property int listLevel
    required property int gap
    required property bool inThought
    required property bool thoughtAbove
    // Views are deleted a little later than what they show: bindings meet a null here.
    required property BlockModel blocks
    required property MarkdownStyle style
    default property alias content: body.data
    /// The height of the content.
    property real bodyHeight: 0
    readonly property int thoughtInset: inThought ? Theme.gapWide + Theme.focusBorder : 0
    readonly property int inset: thoughtInset + quoteDepth * Theme.space4 + listLevel * Theme.listInset
    readonly property int room: Math.max(0, width - inset)
    readonly property int above: gap === 0 ? 0 : style?.gapSize(gap) ?? 0
    readonly property real bodyX: body.x
    /// How wide the content would like to be; 0: as wide as there is room.
    property real naturalWidth: 0
    /// The document that the text is in, where there is one.
    property BlockDocument doc: null
    property Item edit: null
    /// Where the streaming caret stands, in the body.
    property rect caret: Qt.rect(0, 0, 0, 0)
    property bool hasCaret: false

    function hitRect(): rect {
        return doc && edit ? root.mapFromItem(edit, doc.currentHitRect()) : Qt.rect(0, 0, 0, 0)
    }

    width: parent ? parent.width : 0
    height: above + body.height

    Rectangle {
        visible: root.inThought
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: root.thoughtAbove ? 0 : root.above }
        width: Theme.focusBorder
        color: Theme.borderStrong
    }
    Repeater {
        model: root.quoteDepth
        Rectangle {
            required property int index
            anchors {
                left: parent.left; leftMargin: root.thoughtInset + index * Theme.space4
                top: parent.top; topMargin: index < root.quoteAbove ? 0 : root.above
                bottom: parent.bottom
            }
            width: Theme.marker
            radius: Theme.hairline
            color: Theme.borderStrong
        }
    }
    Item {
        id: body
        anchors { left: parent.left; leftMargin: root.inset; top: parent.top; topMargin: root.above }
        width: root.room
        height: root.bodyHeight
    }
}
