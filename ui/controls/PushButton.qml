// A labelled button: primary, secondary, outlined or plain.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Button {
    id: control

    enum Kind { Primary, Secondary, Outlined, Plain, Destructive }
    property int kind: PushButton.Secondary
    readonly property color contentColor: !enabled ? Theme.textDisabled
        : kind === PushButton.Primary ? Theme.textOnPrimary
        : kind === PushButton.Destructive ? Theme.textOnErrorButton : Theme.textPrimary

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.control
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        // Not of the row: its label is as wide as the button lets it be.
        implicitWidth: row.iconSpace + Math.ceil(label.implicitWidth)
        Row {
            id: row
            readonly property int iconSpace: control.icon.source.toString().length > 0 ? Theme.iconSmall + spacing : 0
            anchors.centerIn: parent
            spacing: Theme.space2
            Icon {
                id: picture
                visible: control.icon.source.toString().length > 0
                anchors.verticalCenter: parent.verticalCenter
                source: control.icon.source
                size: Theme.iconSmall
                color: control.enabled && control.kind === PushButton.Primary ? Theme.primaryGlyph : control.contentColor
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, control.width - control.leftPadding - control.rightPadding - row.iconSpace)
                text: control.text
                elide: Text.ElideRight
                color: control.contentColor
                font.pixelSize: Theme.label
                font.weight: Font.Medium
            }
        }
    }
    background: Rectangle {
        readonly property bool primary: control.kind === PushButton.Primary
        readonly property bool tonal: control.kind === PushButton.Secondary
        radius: Theme.radius
        color: !control.enabled ? (primary ? Theme.buttonTonal : "transparent")
            : control.kind === PushButton.Destructive ? (control.down || control.hovered ? Theme.errorButtonHover : Theme.errorButton)
            : primary ? (control.down ? Theme.primaryPressed
                                      : control.hovered ? Theme.primaryHover : Theme.primary)
            : tonal ? (control.down ? Theme.buttonTonalPressed
                                    : control.hovered ? Theme.buttonTonalHover : Theme.buttonTonal)
            : control.down ? Theme.surfacePressed
            : control.hovered ? Theme.surfaceHover
            : control.kind === PushButton.Outlined ? Theme.surfaceRaised : "transparent"
        border.width: control.kind === PushButton.Outlined ? Theme.hairline : 0
        border.color: control.enabled ? Theme.borderControl : Theme.borderSubtle
        FocusRing { visible: control.visualFocus }
    }
}
