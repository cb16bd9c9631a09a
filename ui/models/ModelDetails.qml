// Precision, device and memory of one model, before it is loaded.
import QtQuick
import Mynah

Item {
    id: root

    required property ModelsPageViewModel page
    property bool busy: false
    signal loadRequested()

    readonly property int labelWidth: Math.max(precisionLabel.implicitWidth, deviceLabel.implicitWidth, memoryLabel.implicitWidth,
                                               layers.visible ? layers.labelWidth : 0)
    readonly property int fieldX: labelWidth + Theme.space4
    readonly property bool tight: content.width - fieldX < Theme.pageMax / 2

    implicitHeight: content.implicitHeight + Theme.space4

    Column {
        id: content
        anchors {
            left: parent.left; leftMargin: Theme.space4 + Theme.icon + Theme.space3
            right: parent.right; rightMargin: Theme.space3
            top: parent.top
        }
        spacing: Theme.inset

        Item {
            width: parent.width
            height: root.tight ? precision.height + note.height + Theme.space1 : precision.height
            Text {
                id: precisionLabel
                anchors { left: parent.left; verticalCenter: precision.verticalCenter }
                text: qsTr("Precision")
                color: Theme.textSecondary
                font.pixelSize: Theme.label
            }
            Segments {
                id: precision
                objectName: "precision"
                anchors { left: parent.left; leftMargin: root.fieldX }
                accessibleName: qsTr("Precision")
                maximumWidth: parent.width - root.fieldX
                model: root.page.precisions
                currentIndex: root.page.precision
                onActivated: index => root.page.precision = index
            }
            Text {
                id: note
                anchors {
                    left: root.tight ? precision.left : precision.right
                    leftMargin: root.tight ? 0 : Theme.space3
                    right: parent.right
                }
                y: root.tight ? precision.height + Theme.space1 : (precision.height - height) / 2
                text: root.page.precisionNote
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
        }
        Item {
            width: parent.width
            height: root.tight ? device.height + deviceNote.height + Theme.space1
                               : Math.max(device.height, deviceNote.height)
            Text {
                id: deviceLabel
                anchors { left: parent.left; verticalCenter: device.verticalCenter }
                text: qsTr("Device")
                color: Theme.textSecondary
                font.pixelSize: Theme.label
            }
            ChoiceBox {
                id: device
                objectName: "deviceChoice"
                anchors { left: parent.left; leftMargin: root.fieldX }
                width: Math.min(Theme.rightPanel, parent.width - root.fieldX)
                accessibleName: qsTr("Device")
                iconSource: root.page.onGpu ? "qrc:/Mynah/icons/device-gpu.svg" : "qrc:/Mynah/icons/device-cpu.svg"
                model: root.page.deviceNames
                currentIndex: root.page.device
                onActivated: index => root.page.device = index
            }
            Text {
                id: deviceNote
                anchors {
                    left: root.tight ? device.left : device.right
                    leftMargin: root.tight ? 0 : Theme.space3
                    right: parent.right
                }
                y: root.tight ? device.height + Theme.space1 : (parent.height - height) / 2
                text: root.page.deviceNote
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
        }
        ModelLayers {
            id: layers
            page: root.page
            fieldX: root.fieldX
        }
        Item {
            width: parent.width
            height: root.tight ? bar.height + amount.height + load.height + 2 * Theme.space2
                               : Math.max(load.height, amount.height)
            Text {
                id: memoryLabel
                anchors { left: parent.left; verticalCenter: bar.verticalCenter }
                text: qsTr("Memory")
                color: Theme.textSecondary
                font.pixelSize: Theme.label
            }
            MemoryBar {
                id: bar
                anchors { left: parent.left; leftMargin: root.fieldX }
                y: root.tight ? Theme.space1 : (parent.height - height) / 2
                width: root.tight ? parent.width - root.fieldX : Theme.fieldMedium
                model: root.page.modelBytes
                state: root.page.stateBytes
                total: root.page.roomBytes
                accessibleName: root.page.needText + ", " + root.page.roomText
            }
            Text {
                id: amount
                anchors {
                    left: root.tight ? bar.left : bar.right; leftMargin: root.tight ? 0 : Theme.space3
                    right: root.tight ? parent.right : load.left; rightMargin: root.tight ? 0 : Theme.space3
                }
                y: root.tight ? bar.y + bar.height + Theme.space1 : (parent.height - height) / 2
                //: %1 is "About 7.9 GB", %2 is "of 16 GB that it can have, 7.4 GB stays free"
                text: qsTr("<b>%1</b> %2").arg(root.page.needText).arg(root.page.roomText)
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: root.page.fits ? Theme.textSecondary : Theme.error
                font.pixelSize: Theme.caption
            }
            PushButton {
                id: load
                objectName: "loadDetails"
                anchors.right: parent.right
                y: parent.height - height
                kind: PushButton.Primary
                enabled: !root.busy && !root.page.loaded
                text: root.busy ? qsTr("Loading…") : root.page.loaded ? qsTr("In use") : qsTr("Load")
                onClicked: root.loadRequested()
            }
        }
    }
}
