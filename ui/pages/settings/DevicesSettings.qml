// What models compute on.
import QtQuick
import Mynah

SettingsSection {
    id: root

    required property Settings settings
    required property ModelViewModel models

    name: "devices"
    title: qsTr("Devices")

    DeviceRows {
        section: root
    }
    SettingsItem {
        section: root
        name: "deviceProblem"
        there: root.facts.deviceProblem.length > 0
        title: qsTr("Graphics cards")
        explanation: root.facts.deviceProblem
        keywords: qsTr("GPU video")
        PushButton {
            objectName: "lookAgainButton"
            enabled: root.facts.askingDevices.length === 0
            text: qsTr("Look again")
            onClicked: root.facts.testDevices()
        }
    }
    SettingsItem {
        section: root
        name: "testAgain"
        there: root.facts.hasGraphics || (root.facts.askingDevices.length > 0 && root.facts.deviceProblem.length === 0)
        title: qsTr("Test of the graphics")
        explanation: root.facts.askingDevices.length > 0 ? root.facts.askingDevices
            : qsTr("Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.")
        keywords: qsTr("GPU video")
        PushButton {
            objectName: "testAgainButton"
            enabled: root.facts.askingDevices.length === 0
            text: qsTr("Test again")
            onClicked: root.facts.testDevices()
        }
    }
    SettingsItem {
        section: root
        name: "threads"
        there: root.facts.cores > 1
        title: qsTr("Threads of the processor")
        explanation: qsTr("Fewer leave more of the processor to other programs. Applies when a model is loaded.")
        keywords: qsTr("cores speed CPU")
        Row {
            spacing: Theme.space2
            IconButton {
                objectName: "threadsReset"
                visible: root.settings.threads > 0
                iconSize: Theme.iconSmall
                icon.source: "qrc:/Mynah/icons/undo.svg"
                mirrorIcon: true
                text: qsTr("As many as there are cores")
                onClicked: root.settings.threads = 0
            }
            ValueSlider {
                id: slider
                objectName: "threadsSlider"
                width: Theme.fieldMedium - Theme.control - Theme.space2
                accessibleName: qsTr("Threads of the processor")
                valueText: count.text
                from: 1
                to: Math.max(2, root.facts.cores)
                stepSize: 1
                value: root.settings.threads > 0 ? root.settings.threads : root.facts.cores
                onMoved: root.settings.threads = value
            }
            Text {
                id: count
                width: Math.max(implicitWidth, Theme.icon)
                anchors.verticalCenter: parent.verticalCenter
                text: root.facts.number(slider.value)
                horizontalAlignment: Text.AlignRight
                color: Theme.textPrimary
                font.pixelSize: Theme.label
            }
        }
    }
    SettingsItem {
        section: root
        name: "loadAgain"
        there: root.facts.threadsWait
        title: qsTr("The loaded model still uses the number from before")
        explanation: root.models.loading ? qsTr("Loading…") : qsTr("Loading it again takes a moment. The conversation stays.")
        PushButton {
            objectName: "loadAgainButton"
            enabled: !root.models.loading
            text: root.models.loading ? qsTr("Loading…") : qsTr("Load again now")
            onClicked: root.facts.loadAgain()
        }
    }
}
