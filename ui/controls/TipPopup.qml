// What TipBubble shows.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ToolTip {
    id: control

    property bool shown: false
    property bool made: false // before, it would not wait for its delay

    Component.onCompleted: made = true
    visible: shown && made
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.space1
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space2
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    delay: Theme.tooltipMs
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Text {
        text: control.text
        color: Theme.textOnTooltip
        font.pixelSize: Theme.caption
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surfaceTooltip
    }
}
