// Shown while a file is held over the window.
import QtQuick
import Mynah

Rectangle {
    color: Theme.surfaceWindow
    Rectangle {
        anchors { fill: parent; margins: Theme.space4 }
        radius: Theme.radiusCard
        color: "transparent"
        border.width: Theme.focusBorder
        border.color: Theme.borderControl
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space6
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: qsTr("Drop a model to open it, or exported conversations to import them")
        color: Theme.textPrimary
        font.pixelSize: Theme.message
    }
}
