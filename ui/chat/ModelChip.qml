import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    required property ModelViewModel models
    property bool compact: false
    property bool tiny: false
    readonly property string name: models.loading ? models.loadingName
        : models.ready ? models.name : qsTr("Open a model")
    readonly property string extra: models.waiting ? qsTr("waits")
        : models.loading ? qsTr("%L1 %").arg(Math.round(models.progress * 100))
        : models.resting ? qsTr("resting")
        : models.ready && !compact ? models.precision : ""
    //: The model was put away to free memory
    readonly property string restingTip: qsTr("Put away to free memory. It comes back with your next message.")

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 2 * Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Model: %1").arg(name)
    Accessible.description: models.resting && !models.loading ? restingTip : extra
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: control.models.onGpu ? "qrc:/Mynah/icons/device-gpu.svg" : "qrc:/Mynah/icons/device-cpu.svg"
                size: Theme.iconSmall
                color: Theme.textSecondary
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: !control.tiny
                width: Math.min(implicitWidth, control.compact ? Theme.chipNarrow : Theme.chipWide)
                text: control.name
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0 && (!control.tiny || control.models.loading)
                text: control.extra
                color: Theme.textTertiary
                font.pixelSize: Theme.label
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: "qrc:/Mynah/icons/chevron-down.svg"
                size: Theme.iconSmall
                color: Theme.textSecondary
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.buttonTonalPressed
                            : control.hovered ? Theme.buttonTonalHover : Theme.buttonTonal
        FocusRing { visible: control.visualFocus }
    }

    TipBubble {
        shown: control.hovered && control.models.ready && !control.models.loading
        text: control.models.resting ? control.restingTip : control.models.device
    }
}
