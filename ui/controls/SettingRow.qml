// One setting: what it is, what it does, and its control at the end. Where it is too narrow for
// both, the control goes below.
import QtQuick
import Mynah

Item {
    id: root

    property string title
    property string explanation
    property bool divider: true // above it; the first row of a card has none
    default property alias control: holder.data
    signal pressed()            // anywhere but on the control

    readonly property bool stacked: holder.childrenRect.width > 0
        && width - 2 * Theme.space4 - holder.childrenRect.width - Theme.space4 < Theme.sideBarMin / 2 + Theme.control

    width: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.settingRow,
        texts.implicitHeight + 2 * Theme.inset + (stacked ? holder.childrenRect.height + Theme.space2 : 0),
        stacked ? 0 : holder.childrenRect.height + 2 * Theme.space2)

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: root.divider && root.y > 0
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    TapHandler { onTapped: root.pressed() }
    Column {
        id: texts
        anchors { left: parent.left; leftMargin: Theme.space4 }
        y: root.stacked ? Theme.inset : (parent.height - height) / 2
        width: root.width - 2 * Theme.space4
               - (root.stacked || holder.childrenRect.width === 0 ? 0 : holder.childrenRect.width + Theme.space4)
        Text {
            width: parent.width
            text: root.title
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: root.enabled ? Theme.textPrimary : Theme.textDisabled
            font.pixelSize: Theme.body
        }
        Text {
            width: parent.width
            visible: text.length > 0
            text: root.explanation
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
    }
    Item {
        id: holder
        anchors {
            right: parent.right; rightMargin: Theme.space4
        }
        y: root.stacked ? texts.y + texts.height + Theme.space2 : (parent.height - height) / 2
        width: Math.min(childrenRect.width, root.width - 2 * Theme.space4)
        height: childrenRect.height
    }
}
