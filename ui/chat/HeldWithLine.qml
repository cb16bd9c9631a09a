// A quiet line: the open conversation was held with another model than the one that is loaded.
import QtQuick
import Mynah

Item {
    id: root

    required property SwitchViewModel switching

    visible: switching.heldWith.length > 0
    implicitHeight: visible ? Theme.control : 0

    Row {
        anchors.centerIn: parent
        spacing: Theme.space1
        Text {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - change.width - close.width - 2 * parent.spacing)
            text: qsTr("This conversation was held with \u2066%1\u2069.").arg(root.switching.heldWith)
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            color: Theme.textTertiary
            font.pixelSize: Theme.label
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PushButton {
            id: change
            objectName: "switchToHeld"
            kind: PushButton.Plain
            //: Load the model that this conversation was held with
            text: qsTr("Switch")
            onClicked: root.switching.switchToHeld()
        }
        IconButton {
            id: close
            iconSize: Theme.iconSmall
            icon.source: "qrc:/Mynah/icons/close.svg"
            text: qsTr("Dismiss")
            onClicked: root.switching.dismissHeld()
        }
    }
}
