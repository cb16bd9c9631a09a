// A word in a tinted box: "In use", "Fits this machine".
import QtQuick
import Mynah

Rectangle {
    id: root

    enum Kind { Neutral, Success, Warning }
    property int kind: Badge.Neutral
    property string text
    property url iconSource

    readonly property color ink: kind === Badge.Success ? Theme.success
        : kind === Badge.Warning ? Theme.warning : Theme.textSecondary

    implicitWidth: row.implicitWidth + 2 * Theme.space2
    implicitHeight: Math.max(Theme.badge, row.implicitHeight)
    radius: Theme.radiusSmall
    color: kind === Badge.Success ? Theme.successSoft : kind === Badge.Warning ? Theme.warningSoft : Theme.buttonTonal
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space1
        Icon {
            visible: root.iconSource.toString().length > 0
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.caption
            source: root.iconSource
            color: root.ink
        }
        Text {
            text: root.text
            color: root.ink
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
        }
    }
}
