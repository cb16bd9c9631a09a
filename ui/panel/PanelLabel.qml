// Above a control of the panel: its name, its value and Reset.
import QtQuick
import Mynah

Item {
    id: root

    property string text
    property string valueText
    property bool differs: false
    signal resetRequested()

    width: parent ? parent.width : 0
    implicitHeight: Theme.control

    Text {
        anchors {
            left: parent.left
            right: valueLabel.left; rightMargin: Theme.space2
            verticalCenter: parent.verticalCenter
        }
        text: root.text
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.textPrimary
        font.pixelSize: Theme.label
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    Text {
        id: valueLabel
        anchors {
            right: reset.visible ? reset.left : parent.right
            verticalCenter: parent.verticalCenter
        }
        text: root.valueText
        textFormat: Text.PlainText
        color: Theme.textPrimary
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    IconButton {
        id: reset
        anchors { right: parent.right; rightMargin: -Theme.space2; verticalCenter: parent.verticalCenter }
        visible: root.differs
        icon.source: "qrc:/Mynah/icons/undo.svg"
        //: The name of a setting.
        text: qsTr("Reset “\u2068%1\u2069”").arg(root.text)
        onClicked: root.resetRequested()
    }
}
