// A line between two parts of a message.
import QtQuick
import Mynah

BlockFrame {
    id: root

    bodyHeight: Theme.space3
    Item {
        width: root.room
        height: root.bodyHeight
        Rectangle {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            height: Theme.hairline
            color: Theme.borderStrong
        }
    }
}
