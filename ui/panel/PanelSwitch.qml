// A choice of yes or no in the panel, with what it does and Reset.
import QtQuick
import Mynah

Column {
    id: root

    property string title
    property string explanation
    property bool checked
    signal toggled(bool checked)

    width: parent ? parent.width : 0

    TapHandler { onTapped: root.toggled(!root.checked) }
    Item {
        width: parent.width
        height: Theme.control
        Text {
            anchors { left: parent.left; right: button.left; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
            text: root.title
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        SwitchButton {
            id: button
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.title
            checked: root.checked
            onToggled: {
                root.toggled(checked)
                checked = Qt.binding(() => root.checked)
            }
        }
    }
    PanelNote { text: root.explanation }
}
