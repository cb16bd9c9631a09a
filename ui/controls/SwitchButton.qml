// On or off. The whole row around it is the hit area where it stands in a SettingRow.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Switch {
    id: control

    implicitWidth: Theme.switchWidth + leftPadding + rightPadding
    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
    function click() {
        toggle()
        toggled()
    }

    indicator: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        width: Theme.switchWidth
        height: Theme.switchHeight
        radius: height / 2
        color: !control.enabled ? "transparent"
            : control.checked ? (control.hovered ? Theme.controlOnHover : Theme.controlOn)
            : control.hovered ? Theme.surfaceHover : Theme.surfaceRaised
        border.width: control.checked && control.enabled ? 0 : Theme.hairline
        border.color: control.enabled ? Theme.borderControl : Theme.borderSubtle
        Rectangle {
            readonly property int gap: Theme.space1
            readonly property bool atEnd: control.checked !== control.mirrored
            x: atEnd ? parent.width - width - gap : gap
            y: (parent.height - height) / 2
            width: parent.height - 2 * gap
            height: width
            radius: width / 2
            color: !control.enabled ? Theme.textDisabled
                : control.checked ? Theme.controlOnGlyph : Theme.borderControl
            Behavior on x { NumberAnimation { duration: Theme.fastMs; easing.type: Easing.OutCubic } }
        }
        FocusRing {
            baseRadius: parent.radius
            visible: control.visualFocus
        }
    }
    contentItem: null
}
