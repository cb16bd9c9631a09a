// The name of a key as it stands on the keyboard.
import QtQuick
import Mynah

Rectangle {
    property alias text: label.text

    implicitWidth: Math.max(Theme.iconLarge, Math.ceil(label.implicitWidth) + 2 * Theme.popupPadding)
    implicitHeight: Theme.keyCap
    radius: Theme.radiusKey
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderStrong
    Text {
        id: label
        anchors.centerIn: parent
        color: Theme.textSecondary
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
    }
}
