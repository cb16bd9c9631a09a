// Asks before an address leaves the program, and shows all of it.
import QtQuick
import Mynah

DialogBox {
    id: root

    property string address

    function ask(link) {
        address = link
        open()
    }

    objectName: "linkDialog"
    title: qsTr("Open this address?")
    acceptText: qsTr("Open")
    onAccepted: Qt.openUrlExternally(root.address)

    contentItem: Text {
        text: root.address
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
        horizontalAlignment: Text.AlignLeft
        color: Theme.textSecondary
        font.pixelSize: Theme.body
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
