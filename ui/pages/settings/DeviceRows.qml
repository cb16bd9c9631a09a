// The devices in order of preference; one that may not be used is grey and says why.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Column {
    id: root

    required property SettingsSection section
    readonly property string name: "graphics" // as SettingsItem
    readonly property bool found: section.facts.devices.length > 0 && section.facts.matches(
        section.filter, [section.title, section.facts.deviceWords,
                         qsTr("processor CPU"), qsTr("GPU video")].join(" "))

    visible: found
    width: parent ? parent.width : 0

    Repeater {
        model: root.section.facts.devices
        SettingRow {
            id: row
            required property deviceRow modelData
            objectName: "deviceRow"
            enabled: modelData.reason.length === 0
            title: modelData.name
            explanation: modelData.reason.length > 0 ? modelData.facts + "\n" + modelData.reason : modelData.facts
            Row {
                spacing: Theme.space3
                Badge {
                    visible: row.modelData.best
                    anchors.verticalCenter: parent.verticalCenter
                    //: The device that is used where none is chosen
                    text: qsTr("Auto")
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.icon
                    source: row.modelData.reason.length > 0 ? "qrc:/Mynah/icons/warning.svg"
                        : row.modelData.processor ? "qrc:/Mynah/icons/device-cpu.svg" : "qrc:/Mynah/icons/device-gpu.svg"
                    color: row.modelData.reason.length > 0 ? Theme.warningGraphic : Theme.textSecondary
                }
            }
        }
    }
}
