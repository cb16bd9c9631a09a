// How much of a memory a model and its state would take.
import QtQuick
import Mynah

Rectangle {
    id: root

    property real model: 0 // bytes
    property real state: 0
    property real total: 1
    property string accessibleName

    readonly property real share: total > 0 ? 1 / total : 0

    implicitWidth: Theme.fieldMedium
    implicitHeight: Theme.memoryBar
    radius: height / 2
    color: Theme.trackOff
    Accessible.role: Accessible.ProgressBar
    Accessible.name: accessibleName

    Item {
        anchors.fill: parent
        Rectangle {
            id: weights
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: Math.max(height, Math.min(1, root.model * root.share) * parent.width)
            radius: height / 2
            color: root.model + root.state > root.total ? Theme.errorGraphic : Theme.controlOn
        }
        Rectangle {
            anchors { left: weights.right; top: parent.top; bottom: parent.bottom }
            visible: root.state > 0 && root.model + root.state <= root.total
            width: Math.max(Theme.space1, Math.min(1, root.state * root.share) * parent.width)
            color: Theme.progressTip
        }
    }
}
