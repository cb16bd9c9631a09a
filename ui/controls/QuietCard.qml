// Something worth knowing that needs no decision; it is there until it is closed.
import QtQuick
import Mynah

Rectangle {
    id: root

    property string text
    signal closed()

    visible: text.length > 0
    implicitHeight: visible ? words.height + 2 * Theme.space3 : 0
    radius: Theme.radiusCard
    color: Theme.surfaceSunken
    border.width: Theme.hairline
    border.color: Theme.borderStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: picture
        anchors { left: parent.left; top: parent.top; margins: Theme.space3 }
        source: "qrc:/Mynah/icons/info.svg"
        color: Theme.textSecondary
    }
    Text {
        id: words
        anchors {
            left: picture.right; leftMargin: Theme.space2
            right: close.left; rightMargin: Theme.space2
            top: parent.top; topMargin: Theme.space3
        }
        text: root.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.textSecondary
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    IconButton {
        id: close
        anchors { right: parent.right; top: parent.top; margins: Theme.space1 }
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/close.svg"
        text: qsTr("Dismiss")
        onClicked: root.closed()
    }
}
