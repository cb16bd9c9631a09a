// How much saved states take of what they may, and cleaning up.
import QtQuick
import Mynah

Item {
    id: root

    required property string name
    required property SettingsSection section
    required property StorageViewModel storage
    readonly property string title: qsTr("Saved states")
    readonly property string explanation: qsTr("They let a conversation go on at once. Cleaning up deletes no text.")
    readonly property bool found: section.facts.matches(
        section.filter, section.title + " " + title + " " + explanation + " " + qsTr("clean up snapshots disk"))
    signal cleanUpRequested()

    visible: found
    width: parent ? parent.width : 0
    implicitHeight: texts.implicitHeight + 2 * Theme.space3 + (button.stacked ? button.height + Theme.space2 : 0)

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: root.y > 0
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    Column {
        id: texts
        anchors {
            left: parent.left; leftMargin: Theme.space4
            right: button.stacked ? parent.right : button.left; rightMargin: Theme.space4
            top: parent.top; topMargin: Theme.space3
        }
        spacing: Theme.space2
        Item {
            width: parent.width
            height: Math.max(label.height, figure.height)
            Text {
                id: label
                anchors { left: parent.left; right: figure.left; rightMargin: Theme.space2 }
                text: root.title
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textPrimary
                font.pixelSize: Theme.body
            }
            Text {
                id: figure
                objectName: "statesUsed"
                anchors { right: parent.right; baseline: label.baseline }
                text: root.storage.used
                color: Theme.textSecondary
                font.pixelSize: Theme.label
            }
        }
        MemoryBar {
            width: parent.width
            model: root.storage.stateBytes - root.storage.bookmarkBytes
            state: root.storage.bookmarkBytes
            total: Math.max(1, root.storage.budgetBytes)
            accessibleName: qsTr("Saved states: %1").arg(root.storage.used)
        }
        Text {
            width: parent.width
            text: root.storage.kept.length > 0 ? root.explanation + " " + root.storage.kept : root.explanation
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
    }
    PushButton {
        id: button
        objectName: "cleanUpButton"
        readonly property bool stacked: root.width < Theme.dialogSmall
        anchors { right: parent.right; rightMargin: Theme.space4 }
        y: stacked ? parent.height - height - Theme.space3 : (parent.height - height) / 2
        enabled: root.storage.known && root.storage.work.length === 0
        text: qsTr("Clean up…")
        onClicked: root.cleanUpRequested()
    }
}
