// A running bar: its leading end carries the beak.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ProgressBar {
    id: control

    implicitWidth: Theme.fieldMedium
    implicitHeight: Theme.progress
    Accessible.role: Accessible.ProgressBar

    background: Rectangle {
        radius: Theme.progress / 2
        color: Theme.trackOff
    }
    contentItem: Item {
        Rectangle {
            id: fill
            anchors.left: parent.left
            width: Math.max(Theme.progress, control.visualPosition * parent.width)
            height: parent.height
            radius: Theme.progress / 2
            color: Theme.controlOn
            Rectangle {
                anchors.right: parent.right
                width: Math.min(Theme.space2, parent.width)
                height: parent.height
                radius: Theme.progress / 2
                color: Theme.progressTip
            }
        }
    }
}
