// How far the model has read: a line from the start to now, with a mark for each bookmark.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Item {
    id: root

    required property StateViewModel memory

    implicitHeight: line.height + labels.height
    Accessible.role: Accessible.StaticText
    Accessible.name: memory.known ? qsTr("Read up to %1, with %Ln bookmark(s) on the way", "", memory.marks.length).arg(memory.tokens)
                                  : qsTr("Nothing is read yet")

    Item {
        id: line
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space1; rightMargin: Theme.space1 }
        height: Theme.space5
        Rectangle {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            height: Theme.sliderTrack
            radius: height / 2
            color: root.memory.known ? Theme.borderControl : Theme.trackOff
        }
        Repeater {
            model: root.memory.marks
            Item {
                id: mark
                required property real modelData
                anchors { left: parent ? parent.left : undefined; leftMargin: Math.round(modelData * (line.width - Theme.space0)) }
                width: Theme.space0
                height: line.height
                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.space0
                    height: Theme.gapWide
                    radius: width / 2
                    color: Theme.accentGraphic
                }
            }
        }
        Rectangle {
            anchors { right: parent.right; rightMargin: -Theme.space1; verticalCenter: parent.verticalCenter }
            visible: root.memory.known
            width: Theme.space3
            height: width
            radius: width / 2
            color: Theme.surfaceRaised
            border.width: Theme.marker
            border.color: Theme.textPrimary
        }
    }
    Item {
        id: labels
        anchors { left: parent.left; right: parent.right; top: line.bottom }
        height: Theme.captionLine
        Text {
            anchors.left: parent.left
            //: Where a conversation begins
            text: qsTr("start")
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
        Text {
            objectName: "stateTokens"
            anchors.right: parent.right
            text: root.memory.tokens
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
    }
}
