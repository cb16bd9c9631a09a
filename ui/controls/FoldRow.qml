// A row that opens what lies below it.
import QtQuick
import QtQuick.Templates as T
import Mynah

Column {
    id: root

    property string title
    property string summary
    property bool open: false
    property int sideInset: Theme.space4
    default property alias content: body.data

    width: parent ? parent.width : 0

    T.Button {
        id: head
        width: parent.width
        height: Theme.foldRow
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: root.title
        Accessible.role: Accessible.Button
        Accessible.name: root.title
        Accessible.description: root.open
            //: A part of the panel is unfolded; said by a screen reader
            ? qsTr("Open", "unfolded")
            //: A part of the panel is folded; what it holds follows
            : qsTr("Closed. %1").arg(root.summary)
        onClicked: root.open = !root.open
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        contentItem: Item {
            Icon {
                id: chevron
                anchors { left: parent.left; leftMargin: root.sideInset; verticalCenter: parent.verticalCenter }
                size: Theme.iconSmall
                mirror: !root.open && head.mirrored
                source: root.open ? "qrc:/Mynah/icons/chevron-down.svg" : "qrc:/Mynah/icons/chevron-right.svg"
                color: Theme.textSecondary
            }
            Text {
                id: label
                anchors { left: chevron.right; leftMargin: Theme.space2; verticalCenter: parent.verticalCenter }
                width: Math.min(implicitWidth, parent.width - chevron.width - Theme.space2 - 2 * root.sideInset)
                text: root.title
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
            Text {
                anchors {
                    left: label.right; leftMargin: Theme.space2
                    right: parent.right; rightMargin: root.sideInset
                    verticalCenter: parent.verticalCenter
                }
                visible: !root.open
                text: root.summary
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            color: head.down ? Theme.surfacePressed : head.hovered ? Theme.surfaceHover : "transparent"
            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: Theme.hairline
                color: Theme.borderSubtle
            }
            FocusRing {
                ringMargin: 2
                visible: head.visualFocus
            }
        }
    }
    Column {
        id: body
        visible: root.open
        width: parent.width
    }
}
