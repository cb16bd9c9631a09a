// Beside Send: how many answers a message gets. More than one is seen without opening it.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    property int count: 1
    readonly property bool on: count > 1
    signal chosen(int count)
    signal closed()

    implicitWidth: on ? row.implicitWidth + 2 * Theme.inset : Theme.control
    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: on ? qsTr("%Ln answers at once", "", count) : qsTr("Several answers at once")
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: clicked()
    onClicked: menu.open()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space1
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: "qrc:/Mynah/icons/several.svg"
                size: control.on ? Theme.iconSmall : Theme.icon
                color: control.on ? Theme.textOnAccentSoft
                                  : control.hovered ? Theme.textPrimary : Theme.textSecondary
            }
            Text {
                visible: control.on
                anchors.verticalCenter: parent.verticalCenter
                text: Number(control.count).toLocaleString(Qt.locale(), "f", 0)
                color: Theme.textOnAccentSoft
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.on ? Theme.accentSoft
             : control.down ? Theme.surfacePressed
             : control.hovered ? Theme.surfaceHover : "transparent"
        border.width: control.on ? Theme.hairline : 0
        border.color: Theme.accentGraphic
        FocusRing { visible: control.visualFocus }
    }

    SeveralMenu {
        id: menu
        objectName: "severalMenu"
        x: control.width - width
        y: -height - Theme.space1
        current: control.count
        onChosen: count => control.chosen(count)
        onClosed: control.closed()
    }
    TipBubble {
        shown: control.hovered && !menu.visible
        text: control.text
    }
}
