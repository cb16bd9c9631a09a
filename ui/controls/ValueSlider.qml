// A slider; arrows move by one step, Page Up and Down by ten, Home and End to the ends.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Slider {
    id: control

    property string accessibleName
    /// What a screen reader says for the value, where the number alone is not what is shown.
    property string valueText

    implicitWidth: Theme.fieldMedium
    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.name: accessibleName
    Accessible.description: valueText
    Keys.onPressed: event => {
        const before = value
        const step = stepSize > 0 ? stepSize : (to - from) / 100
        if (event.key === Qt.Key_PageUp)
            value = Math.min(to, value + 10 * step)
        else if (event.key === Qt.Key_PageDown)
            value = Math.max(from, value - 10 * step)
        else if (event.key === Qt.Key_Home)
            value = from
        else if (event.key === Qt.Key_End)
            value = to
        else
            return
        event.accepted = true
        if (value !== before)
            moved()
    }

    background: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        width: control.availableWidth
        height: Theme.sliderTrack
        radius: height / 2
        color: Theme.trackOff
        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.position * parent.width
            height: parent.height
            radius: height / 2
            color: control.enabled ? Theme.controlOn : Theme.textDisabled
        }
    }
    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: (control.height - height) / 2
        width: Theme.sliderThumb
        height: Theme.sliderThumb
        radius: width / 2
        color: !control.enabled ? Theme.textDisabled
            : control.hovered || control.pressed ? Theme.controlOnHover : Theme.controlOn
        Rectangle {
            anchors.centerIn: parent
            width: Theme.popupPadding
            height: width
            radius: width / 2
            color: Theme.controlOnGlyph
        }
        FocusRing {
            baseRadius: parent.radius
            visible: control.visualFocus
        }
    }
}
