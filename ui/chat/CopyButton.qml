// Copy, which shows for a moment that it has copied.
import QtQuick
import Mynah

IconButton {
    id: control

    property bool copied: false

    iconSize: Theme.iconSmall
    icon.source: copied ? "qrc:/Mynah/icons/check.svg" : "qrc:/Mynah/icons/copy.svg"
    text: copied ? qsTr("Copied") : qsTr("Copy")
    onClicked: {
        copied = true
        back.restart()
    }

    Timer {
        id: back
        interval: Theme.copiedMs
        onTriggered: control.copied = false
    }
}
