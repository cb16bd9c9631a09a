// The name of a group of conversations or results.
import QtQuick
import Mynah

Text {
    required property string section

    width: ListView.view ? ListView.view.width : 0
    height: Theme.controlLarge
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    topPadding: Theme.gapWide
    text: section
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    color: Theme.textTertiary
    font.pixelSize: Theme.caption
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
