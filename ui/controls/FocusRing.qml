// The ring around the control that has the keyboard.
import QtQuick
import Mynah

Rectangle {
    property int ringMargin: -4
    property int baseRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: ringMargin
    radius: ringMargin < 0 ? baseRadius + 4 : baseRadius
    color: "transparent"
    border.width: Theme.focusBorder
    border.color: Theme.focusRing
}
