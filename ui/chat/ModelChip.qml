import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    required property ModelViewModel models
    property bool compact: false
    readonly property string name: models.loading ? models.loadingName
        : models.ready ? models.name : qsTr("Open a model")
    readonly property string extra: models.loading
        ? qsTr("%L1 %").arg(Math.round(models.progress * 100))
        : models.ready && !compact ? models.precision : ""

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 2 * Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Model: %1").arg(name)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: "qrc:/Mynah/icons/device-cpu.svg"
                size: Theme.iconSmall
                color: Theme.textSecondary
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, control.compact ? Theme.chipNarrow : Theme.chipWide)
                text: control.name
                elide: Text.ElideMiddle
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
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
}
