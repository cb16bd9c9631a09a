// A line between two parts of a message.
import QtQuick
import Mynah

BlockFrame {
    id: root

    Item {
        width: root.room
        height: Theme.space3
        Rectangle {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            height: Theme.hairline
            color: Theme.borderStrong
        }
    }
}
