// The name of a part of the Models page.
import QtQuick
import Mynah

Item {
    id: root

    property string text
    property string note

    width: parent ? parent.width : 0
    implicitHeight: heading.implicitHeight + Theme.space6 + Theme.space2

    Text {
        id: heading
        anchors { left: parent.left; bottom: parent.bottom; bottomMargin: Theme.space3 }
        text: root.text
        color: Theme.textPrimary
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        anchors {
            left: heading.right; leftMargin: Theme.space2
            right: parent.right
            baseline: heading.baseline
        }
        text: root.note
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.textTertiary
        font.pixelSize: Theme.caption
    }
}
