// A check box with its label.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.CheckBox {
    id: control

    property string accessibleName: text

    implicitWidth: Theme.checkBox + (text.length > 0 ? spacing + label.implicitWidth : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, label.implicitHeight)
    spacing: Theme.space2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: accessibleName
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        width: Theme.checkBox
        height: Theme.checkBox
        radius: Theme.radiusSmall
        color: control.checked && control.enabled ? (control.hovered ? Theme.controlOnHover : Theme.controlOn)
            : control.hovered && control.enabled ? Theme.surfaceHover : Theme.surfaceRaised
        border.width: control.checked && control.enabled ? 0 : Theme.hairline
        border.color: control.enabled ? Theme.borderControl : Theme.borderSubtle
        Icon {
            anchors.centerIn: parent
            visible: control.checked
            size: Theme.iconSmall
            source: "qrc:/Mynah/icons/check.svg"
            color: control.enabled ? Theme.controlOnGlyph : Theme.textDisabled
        }
        FocusRing {
            baseRadius: Theme.radiusSmall
            visible: control.visualFocus
        }
    }
    contentItem: Text {
        id: label
        leftPadding: control.mirrored ? 0 : Theme.checkBox + control.spacing
        rightPadding: control.mirrored ? Theme.checkBox + control.spacing : 0
        text: control.text
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        color: control.enabled ? Theme.textPrimary : Theme.textDisabled
        font.pixelSize: Theme.body
    }
}
