// One of several choices, with its label.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.RadioButton {
    id: control

    implicitWidth: Theme.checkBox + spacing + label.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, label.implicitHeight)
    spacing: Theme.space2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        width: Theme.checkBox
        height: Theme.checkBox
        radius: width / 2
        color: control.checked && control.enabled ? Theme.controlOn
            : control.hovered && control.enabled ? Theme.surfaceHover : Theme.surfaceRaised
        border.width: control.checked && control.enabled ? 0 : Theme.hairline
        border.color: control.enabled ? Theme.borderControl : Theme.borderSubtle
        Rectangle {
            anchors.centerIn: parent
            visible: control.checked
            width: Theme.space2
            height: Theme.space2
            radius: width / 2
            color: control.enabled ? Theme.controlOnGlyph : Theme.textDisabled
        }
        FocusRing {
            baseRadius: parent.radius
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
