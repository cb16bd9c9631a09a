// A labelled button that stays pressed, like Think.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    property string tip

    readonly property color contentColor: !enabled ? Theme.textDisabled
        : checked ? Theme.textOnAccentSoft : hovered ? Theme.textPrimary : Theme.textSecondary

    checkable: true
    implicitWidth: row.implicitWidth + 2 * Theme.inset
    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.icon.source.toString().length > 0
                size: Theme.iconSmall
                source: control.icon.source
                color: control.contentColor
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: control.text
                color: control.contentColor
                font.pixelSize: Theme.label
                font.weight: control.checked ? Font.DemiBold : Font.Medium
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.checked ? Theme.accentSoft
            : control.down ? Theme.surfacePressed : control.hovered && control.enabled ? Theme.surfaceHover : "transparent"
        border.width: control.checked ? Theme.hairline : 0
        border.color: Theme.accentGraphic
        FocusRing { visible: control.visualFocus }
    }
    TipBubble {
        shown: control.hovered && control.tip.length > 0
        text: control.tip
    }
}
