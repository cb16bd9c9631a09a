// What is being done with a state, what came of it, or what went wrong.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property StateViewModel memory
    readonly property bool bad: memory.problem.length > 0
    readonly property bool removed: memory.removedName.length > 0 && !bad && memory.work.length === 0
    readonly property string text: memory.work.length > 0 ? memory.work : bad ? memory.problem
        : removed ? qsTr("Deleted “\u2068%1\u2069”").arg(memory.removedName) : memory.notice

    visible: text.length > 0
    implicitHeight: visible ? content.height + 2 * Theme.space3 : 0
    radius: Theme.radiusCard
    color: bad ? Theme.errorSoft : Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: bad ? Theme.errorBorder : Theme.borderSubtle
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Column {
        id: content
        anchors { left: parent.left; leftMargin: Theme.space3; right: close.left; top: parent.top; topMargin: Theme.space3 }
        spacing: Theme.space1
        Text {
            objectName: "stateNotice"
            width: parent.width
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: root.bad ? Theme.error : Theme.textPrimary
            font.pixelSize: Theme.label
        }
        PushButton {
            objectName: "undoBookmark"
            visible: root.removed
            text: qsTr("Undo")
            icon.source: "qrc:/Mynah/icons/undo.svg"
            onClicked: root.memory.undoRemove()
        }
        PushButton {
            visible: root.memory.details.length > 0
            kind: PushButton.Plain
            text: qsTr("Copy details")
            icon.source: "qrc:/Mynah/icons/copy.svg"
            onClicked: root.memory.copyDetails()
        }
    }
    IconButton {
        id: close
        anchors { right: parent.right; top: parent.top; margins: Theme.space1 }
        visible: root.memory.work.length === 0 && !root.removed
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/close.svg"
        text: qsTr("Dismiss")
        onClicked: root.memory.dismiss()
    }
}
