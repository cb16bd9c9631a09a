// A tab of a panel: the chosen one is underlined.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.TabButton {
    id: control

    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: Theme.headerBar
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: checked

    contentItem: Text {
        id: label
        text: control.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: control.checked || control.hovered ? Theme.textPrimary : Theme.textSecondary
        font.pixelSize: Theme.label
        font.weight: Font.Medium
    }
    background: Item {
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.space3; rightMargin: Theme.space3 }
            visible: control.checked
            height: Theme.marker
            radius: 2
            color: Theme.accentGraphic
        }
        FocusRing {
            ringMargin: 4
            visible: control.visualFocus
        }
    }
}
