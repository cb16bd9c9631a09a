// A raised box of rows, one under the other, parted by hairlines.
import QtQuick
import Mynah

Rectangle {
    id: root

    default property alias rows: column.data

    implicitWidth: Theme.pageMax
    implicitHeight: column.implicitHeight + 2 * Theme.hairline
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderSubtle

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.hairline }
    }
}
