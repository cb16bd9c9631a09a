// What went wrong on the completion page.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property CompletionViewModel completion

    visible: completion.error.title.length > 0
    implicitHeight: visible ? texts.implicitHeight + 2 * Theme.space3 : 0
    radius: Theme.radiusCard
    color: Theme.errorSoft
    border.width: Theme.hairline
    border.color: Theme.errorBorder
    Accessible.role: Accessible.AlertMessage
    Accessible.name: completion.error.title + ". " + completion.error.text

    Icon {
        id: picture
        anchors { left: parent.left; top: parent.top; margins: Theme.space3 }
        source: "qrc:/Mynah/icons/error.svg"
        color: Theme.errorGraphic
    }
    Column {
        id: texts
        anchors {
            left: picture.right; leftMargin: Theme.space3
            right: dismiss.left; rightMargin: Theme.space2
            top: parent.top; topMargin: Theme.space3
        }
        Text {
            width: parent.width
            text: root.completion.error.title
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
        Text {
            width: parent.width
            text: root.completion.error.text
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
    }
    IconButton {
        id: dismiss
        anchors { right: parent.right; top: parent.top; margins: Theme.space1 }
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/close.svg"
        text: qsTr("Dismiss")
        onClicked: root.completion.dismissError()
    }
}
