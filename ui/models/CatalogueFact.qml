// A fact about a model, below what it is about.
import QtQuick
import Mynah

Column {
    id: root

    property string name
    property string value

    visible: value.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Text {
        width: parent.width
        text: root.name
        horizontalAlignment: Text.AlignLeft
        color: Theme.textTertiary
        font.pixelSize: Theme.caption
        Accessible.ignored: true
    }
    Text {
        width: parent.width
        text: root.value
        textFormat: Text.PlainText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        horizontalAlignment: Text.AlignLeft
        color: Theme.textSecondary
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
}
