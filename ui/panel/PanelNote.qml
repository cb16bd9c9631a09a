// One line below a control of the panel that says what it does.
import QtQuick
import Mynah

Text {
    width: parent ? parent.width : 0
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: Theme.textTertiary
    font.pixelSize: Theme.caption
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
