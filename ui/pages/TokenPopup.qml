// How likely a token was, and what else was likely.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Rectangle {
    id: root

    required property completionTokenInfo token
    required property Flickable flick
    required property Item room

    /// Below the line of a rectangle in the flickable's content, else above it.
    function placeAt(rect) {
        column.forceLayout() // it has its height now
        const at = room.mapFromItem(flick.contentItem, rect.x, rect.y)
        x = Math.max(Theme.space2, Math.min(room.width - width - Theme.space2, at.x))
        const below = at.y + rect.height + Theme.space1
        y = below + height + Theme.space2 <= room.height ? below : Math.max(Theme.space1, at.y - height - Theme.space1)
    }

    visible: token.start >= 0
    width: Theme.menuWidth
    height: column.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderStrong
    Accessible.role: Accessible.ToolTip
    Accessible.name: qsTr("%1: %2").arg(token.text).arg(token.probability)

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space3 }
        spacing: Theme.space1
        Item {
            width: parent.width
            height: Theme.bodyLine
            Text {
                anchors { left: parent.left; right: likely.left; rightMargin: Theme.space2 }
                text: root.token.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textPrimary
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }
            Text {
                id: likely
                anchors.right: parent.right
                text: root.token.probability
                color: Theme.textPrimary
                font.pixelSize: Theme.body
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.borderSubtle
        }
        Repeater {
            model: root.token.alternatives
            Item {
                id: row
                required property int index
                required property string modelData
                width: column.width
                height: Theme.labelLine + Theme.space1
                Text {
                    anchors { left: parent.left; right: share.left; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
                    text: row.modelData
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    color: row.modelData === root.token.text ? Theme.textPrimary : Theme.textSecondary
                    font.pixelSize: Theme.label
                    font.weight: row.modelData === root.token.text ? Font.Medium : Font.Normal
                }
                Rectangle {
                    id: share
                    anchors { right: number.left; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
                    width: Theme.numberField / 2
                    height: Theme.progress
                    radius: height / 2
                    color: Theme.trackOff
                    Rectangle {
                        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                        width: Math.max(1, parent.width * (root.token.shares[row.index] ?? 0))
                        radius: height / 2
                        color: Theme.controlOn
                    }
                }
                Text {
                    id: number
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    width: Theme.numberField / 2
                    text: root.token.probabilities[row.index] ?? ""
                    horizontalAlignment: LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
                    color: Theme.textSecondary
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
}
