// A name and its value at the end of the line.
import QtQuick
import Mynah

Item {
    id: root

    property string name
    property string value

    visible: value.length > 0
    implicitHeight: Math.max(label.implicitHeight, figure.implicitHeight) + Theme.popupPadding
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Text {
        id: label
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        text: root.name
        color: Theme.textSecondary
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    Text {
        id: figure
        anchors { left: label.right; leftMargin: Theme.space3; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.value
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignRight
        color: Theme.textPrimary
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
}
