// What happens below a model's row: a sentence, a bar, buttons.
import QtQuick
import Mynah

Item {
    id: root

    property string text
    property real progress: -1
    default property alias buttons: buttonRow.data

    implicitHeight: visible ? Math.max(texts.height, buttonRow.height) + Theme.space2 + Theme.space3 : 0

    Column {
        id: texts
        anchors {
            left: parent.left; leftMargin: Theme.space4 + Theme.icon + Theme.space3
            right: buttonRow.left; rightMargin: Theme.space3
            verticalCenter: buttonRow.verticalCenter
        }
        spacing: Theme.space2
        Text {
            width: parent.width
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.caption
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ProgressLine {
            visible: root.progress >= 0
            width: parent.width
            value: Math.max(0, root.progress)
            Accessible.name: qsTr("Loading the model")
        }
    }
    Row {
        id: buttonRow
        anchors { right: parent.right; rightMargin: Theme.space3 }
        y: Math.max(0, (texts.height - height) / 2)
        spacing: Theme.space2
    }
}
