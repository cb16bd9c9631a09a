// No model file is known: what to do.
import QtQuick
import Mynah

Rectangle {
    id: root

    property string folder
    signal openFileRequested()
    signal foldersRequested()

    implicitHeight: content.height + 2 * Theme.space5
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderSubtle

    Column {
        id: content
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space5
        spacing: Theme.space2
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            source: "qrc:/Mynah/icons/models.svg"
            size: Theme.iconLarge
            color: Theme.textTertiary
        }
        Text {
            width: parent.width
            text: qsTr("There are no models here yet")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.textPrimary
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            text: root.folder.length > 0
                ? qsTr("Open an RWKV model file, drop one onto this window, or put it into \u2066%1\u2069. Their names end with .pth, .safetensors, .st, .gguf or .bin.").arg(root.folder)
                : qsTr("Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.textSecondary
            font.pixelSize: Theme.label
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Item { width: 1; height: Theme.space1 }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space2
            PushButton {
                kind: PushButton.Primary
                text: qsTr("Open file…")
                onClicked: root.openFileRequested()
            }
            PushButton {
                text: qsTr("Add a folder…")
                onClicked: root.foldersRequested()
            }
        }
    }
}
