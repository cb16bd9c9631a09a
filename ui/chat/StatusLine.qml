// Device, speed, memory, and whether the conversation is saved.
import QtQuick
import Mynah

Item {
    id: root

    required property ChatViewModel chat
    required property ModelViewModel models
    required property SwitchViewModel switching
    property bool narrow: false

    implicitHeight: Theme.statusLine

    readonly property string progress: {
        if (switching.reading)
            return chat.canStop ? qsTr("Reading…") : qsTr("You can write already")
        if (chat.state === ChatViewModel.Loading)
            return qsTr("Loading…")
        if (chat.state === ChatViewModel.Reading)
            return qsTr("Reading…")
        if (chat.state === ChatViewModel.Streaming)
            return qsTr("Writing…")
        if (chat.busyElsewhere)
            return qsTr("Writing in another conversation…")
        if (chat.state === ChatViewModel.Idle && chat.saveState === ChatViewModel.Saving)
            return qsTr("Saving…")
        return ""
    }
    readonly property bool saved: progress.length === 0
                                  && chat.saveState === ChatViewModel.Saved && !chat.storageFailed

    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")
    Accessible.description: [device.text, speed.text, memory.text, state.text].filter(t => t.length > 0).join(", ")

    Row {
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        spacing: Theme.gapWide
        Row {
            visible: root.models.ready
            spacing: Theme.space1
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: root.models.onGpu ? "qrc:/Mynah/icons/device-gpu.svg" : "qrc:/Mynah/icons/device-cpu.svg"
                size: Theme.iconSmall
                color: Theme.textTertiary
            }
            Text {
                id: device
                width: Math.min(implicitWidth, Math.max(Theme.fieldMedium, root.width * 0.4))
                elide: Text.ElideRight
                text: root.models.device
                color: Theme.textTertiary
                font.pixelSize: Theme.caption

                HoverHandler { id: deviceHover }
                TipBubble {
                    shown: deviceHover.hovered && device.truncated
                    text: root.models.device
                }
            }
        }
        Text {
            id: speed
            visible: text.length > 0
            text: root.switching.readingSpeed.length > 0 ? root.switching.readingSpeed : root.chat.speed
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
        Text {
            id: memory
            visible: !root.narrow && text.length > 0
            text: root.models.memory
            color: Theme.textTertiary
            font.pixelSize: Theme.caption

            HoverHandler { id: hover }
            TipBubble {
                shown: hover.hovered
                text: qsTr("Memory that Mynah uses, of all memory of this computer")
            }
        }
    }
    Row {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.space1
        Icon {
            visible: root.saved
            anchors.verticalCenter: parent.verticalCenter
            source: "qrc:/Mynah/icons/check.svg"
            size: Theme.iconSmall
            color: Theme.successGraphic
        }
        Text {
            id: state
            objectName: "statusText"
            text: root.saved ? qsTr("State saved")
                : root.progress.length > 0 ? root.progress
                : root.chat.temporary ? qsTr("Temporary: nothing of it is saved")
                : root.chat.state === ChatViewModel.Idle ? qsTr("Nothing leaves this computer") : ""
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
    }
}
