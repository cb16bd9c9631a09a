import QtQuick
import QtQuick.Templates as T
import Mynah

T.MenuItem {
    id: control

    property string shortcutText
    property bool destructive: false
    readonly property color contentColor: !enabled ? Theme.textDisabled
        : destructive ? Theme.error : Theme.textPrimary

    implicitWidth: leftPadding + picture.width + Theme.inset + Math.ceil(label.implicitWidth) + Theme.space4
                   + Math.ceil(keys.implicitWidth) + rightPadding
    implicitHeight: Theme.control
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    hoverEnabled: true
    Accessible.name: text

    contentItem: Item {
        Icon {
            id: picture
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            size: Theme.iconSmall
            source: control.checkable ? (control.checked ? "qrc:/Mynah/icons/check.svg" : "")
                                      : control.icon.source
            color: control.destructive ? Theme.error : Theme.textSecondary
        }
        Text {
            id: label
            anchors {
                left: picture.right; leftMargin: Theme.inset
                right: keys.left; rightMargin: Theme.space2
                verticalCenter: parent.verticalCenter
            }
            text: control.text
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: control.contentColor
            font.pixelSize: Theme.label
        }
        Text {
            id: keys
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: control.shortcutText
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed
                            : control.highlighted || control.hovered ? Theme.surfaceHover
                                                                     : "transparent"
    }
}
