// A card above the composer about something that takes a while: title, text, buttons, a bar.
import QtQuick
import Mynah

Rectangle {
    id: root

    property string title
    property string text
    property real progress: -1 // 0 … 1; less: no bar
    property string progressName
    property bool showsBelow: false
    default property alias buttons: buttonRow.data
    property alias below: holder.data

    // A row of buttons that leaves too little for the text goes below it.
    readonly property bool stacked: width - 2 * Theme.space4 - buttonRow.implicitWidth < Theme.fieldMedium

    implicitHeight: visible ? content.height + Theme.gapWide + Theme.space4 : 0
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderSubtle
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: text

    Column {
        id: content
        anchors {
            left: parent.left; right: parent.right; top: parent.top
            leftMargin: Theme.space4; rightMargin: Theme.space4; topMargin: Theme.gapWide
        }
        spacing: Theme.space3
        Item {
            width: parent.width
            height: root.stacked ? texts.height + Theme.space3 + buttonRow.height
                                 : Math.max(texts.height, buttonRow.height)
            Column {
                id: texts
                anchors.left: parent.left
                y: root.stacked ? 0 : (parent.height - height) / 2
                width: root.stacked ? parent.width : parent.width - buttonRow.width - Theme.space3
                spacing: Theme.space0
                Text {
                    width: parent.width
                    elide: Text.ElideMiddle
                    horizontalAlignment: Text.AlignLeft
                    text: root.title
                    textFormat: Text.PlainText
                    color: Theme.textPrimary
                    font.pixelSize: Theme.body
                    font.weight: Font.DemiBold
                }
                Text {
                    width: parent.width
                    visible: text.length > 0
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    text: root.text
                    textFormat: Text.PlainText
                    color: Theme.textSecondary
                    font.pixelSize: Theme.label
                }
            }
            Row {
                id: buttonRow
                anchors.right: parent.right
                y: root.stacked ? texts.height + Theme.space3 : (parent.height - height) / 2
                spacing: Theme.space2
            }
        }
        ProgressLine {
            visible: root.progress >= 0
            width: parent.width
            value: Math.max(0, root.progress)
            Accessible.name: root.progressName
        }
        Item {
            id: holder
            width: parent.width
            height: childrenRect.height
            visible: root.showsBelow
        }
    }
}
