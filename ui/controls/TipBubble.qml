import QtQuick
import QtQuick.Templates as T
import Mynah

T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - 4
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: 8
    leftPadding: 8
    rightPadding: 8
    topPadding: 4
    bottomPadding: 4
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
