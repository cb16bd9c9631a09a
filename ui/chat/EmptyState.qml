// What an empty conversation says: a greeting, or how to begin without a model.
import QtQuick
import Mynah

Item {
    id: root

    required property ModelViewModel models
    property bool temporary: false
    signal openFileRequested()

    Column {
        anchors.centerIn: parent
        width: Math.min(Theme.column, parent.width - 2 * Theme.space4)
        spacing: Theme.space2

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            source: "qrc:/Mynah/icons/mynah.svg"
            sourceSize: Qt.size(Theme.emptyMark, Theme.emptyMark)
            Accessible.ignored: true
        }
        Item { width: 1; height: Theme.space1 }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.models.ready || root.models.loading ? qsTr("What shall we talk about?")
                                                           : qsTr("Open a model to begin")
            color: Theme.textPrimary
            font.pixelSize: Theme.display
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.temporary ? qsTr("Temporary: nothing of it is saved")
                : root.models.ready || root.models.loading
                ? qsTr("In any language. Everything stays on this computer.")
                : qsTr("Mynah runs RWKV models from a file on this computer. You can also drop the file here.")
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
        Item { width: 1; height: Theme.space2; visible: open.visible }
        PushButton {
            id: open
            objectName: "openModelButton"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.models.ready && !root.models.loading
            kind: PushButton.Primary
            implicitHeight: Theme.controlLarge
            icon.source: "qrc:/Mynah/icons/folder.svg"
            text: qsTr("Open a model file…")
            onClicked: root.openFileRequested()
        }
    }
}
