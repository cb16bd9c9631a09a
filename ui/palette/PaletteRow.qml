// A row of the palette: an action with its keys, or a conversation with what was found in it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ItemDelegate {
    id: control

    required property int index
    required property var model

    height: Theme.paletteRow
    hoverEnabled: true
    highlighted: ListView.isCurrentItem
    focusPolicy: Qt.NoFocus
    text: model.plain
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: model.keys.join(" ")
    Accessible.selected: highlighted

    contentItem: Item {
        Icon {
            id: picture
            anchors { left: parent.left; leftMargin: Theme.inset; verticalCenter: parent.verticalCenter }
            size: Theme.iconSmall
            source: control.model.icon.length > 0 ? "qrc:/Mynah/icons/" + control.model.icon + ".svg" : ""
            color: Theme.textSecondary
        }
        TextMetrics { // rich text says its width only once it has one
            id: metrics
            text: control.text
            font: label.font
        }
        Text {
            id: label
            anchors { left: picture.right; leftMargin: Theme.space3; verticalCenter: parent.verticalCenter }
            width: Math.min(metrics.advanceWidth + Theme.space0,
                            control.width - 2 * Theme.inset - Theme.iconSmall - Theme.space3 - end.width - Theme.space2)
            text: control.model.text
            textFormat: Text.RichText
            clip: true
            wrapMode: Text.NoWrap
            color: Theme.textPrimary
            font.pixelSize: Theme.body
        }
        Text {
            anchors {
                left: label.right; leftMargin: Theme.inset
                right: end.left; rightMargin: Theme.space2
                verticalCenter: parent.verticalCenter
            }
            visible: text.length > 0
            text: control.model.snippet
            textFormat: Text.RichText
            clip: true
            wrapMode: Text.NoWrap
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
        Row {
            id: end
            anchors { right: parent.right; rightMargin: Theme.inset; verticalCenter: parent.verticalCenter }
            spacing: Theme.space1
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: control.model.value
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
            Row { // keys stand in the order of pressing in every language
                spacing: Theme.space1
                LayoutMirroring.enabled: false
                Repeater {
                    model: control.model.keys
                    KeyCap {
                        required property string modelData
                        text: modelData
                    }
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed
            : control.highlighted ? Theme.surfaceSelected : control.hovered ? Theme.surfaceHover : "transparent"
    }
}
