// What is being done on the disk now, how far it is, and what came of it.
import QtQuick
import Mynah

Item {
    id: root

    required property StorageViewModel storage
    readonly property string name: ""
    readonly property bool busy: storage.work.length > 0
    readonly property bool found: busy || storage.outcome.length > 0 || storage.problem.length > 0

    visible: found
    width: parent ? parent.width : 0
    implicitHeight: column.implicitHeight + 2 * Theme.space3

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: root.y > 0
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    Icon {
        id: picture
        anchors { left: parent.left; leftMargin: Theme.space4; top: parent.top; topMargin: Theme.space3 }
        size: Theme.iconSmall
        source: root.busy ? "qrc:/Mynah/icons/storage.svg"
            : root.storage.problem.length > 0 ? "qrc:/Mynah/icons/error.svg" : "qrc:/Mynah/icons/check.svg"
        color: root.busy ? Theme.textSecondary
            : root.storage.problem.length > 0 ? Theme.errorGraphic : Theme.successGraphic
    }
    Column {
        id: column
        anchors {
            left: picture.right; leftMargin: Theme.space2
            right: parent.right; rightMargin: Theme.space4
            top: parent.top; topMargin: Theme.space3
        }
        spacing: Theme.space2
        Text {
            objectName: "storageWork"
            width: parent.width
            text: root.busy ? root.storage.work
                : root.storage.problem.length > 0 ? root.storage.problem : root.storage.outcome
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: root.storage.problem.length > 0 && !root.busy ? Theme.error : Theme.textSecondary
            font.pixelSize: Theme.label
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ProgressLine {
            visible: root.busy && root.storage.progress >= 0
            width: parent.width
            value: Math.max(0, root.storage.progress)
            Accessible.name: root.storage.work
        }
        PushButton {
            visible: root.storage.canCancel
            text: qsTr("Cancel")
            onClicked: root.storage.cancel()
        }
    }
}
