// A sentence about something that did not work, above the list of models.
import QtQuick
import Mynah

Item {
    id: root

    property string text

    width: parent ? parent.width : 0
    visible: text.length > 0
    implicitHeight: sentence.implicitHeight + Theme.space2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: picture
        anchors { left: parent.left; top: sentence.top }
        size: Theme.iconSmall
        source: "qrc:/Mynah/icons/warning.svg"
        color: Theme.warningGraphic
    }
    Text {
        id: sentence
        anchors {
            left: picture.right; leftMargin: Theme.space2
            right: parent.right; bottom: parent.bottom
        }
        text: root.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.textSecondary
        font.pixelSize: Theme.label
    }
}
