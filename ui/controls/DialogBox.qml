// A dialog with a title, a body and buttons; for what cannot wait or be undone.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.Dialog {
    id: control

    property string acceptText
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    property bool acceptEnabled: true
    property int maximumWidth: Theme.dialogSmall

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.space2, Math.min(Math.round(parent.height * 0.12), parent.height - height - Theme.space2)) : 0
    width: Math.min(maximumWidth, parent ? parent.width - 2 * Theme.space4 : maximumWidth)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)
    implicitHeight: header.implicitHeight + contentItem.implicitHeight + (footer.visible ? footer.implicitHeight : 0)
                    + topPadding + bottomPadding
    modal: true
    dim: true
    focus: true
    padding: Theme.space5
    topPadding: Theme.space2
    bottomPadding: Theme.space4
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    header: Item {
        implicitHeight: heading.implicitHeight + Theme.space5
        Text {
            id: heading
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.space5; rightMargin: Theme.space5 }
            text: control.title
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.message
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    footer: Item {
        visible: control.acceptText.length > 0 || control.rejectText.length > 0
        implicitHeight: buttons.implicitHeight + Theme.space5
        Flow {
            id: buttons
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.space5; rightMargin: Theme.space5 }
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space2
            PushButton {
                objectName: "dialogAccept"
                visible: control.acceptText.length > 0
                enabled: control.acceptEnabled
                kind: control.destructive ? PushButton.Destructive : PushButton.Primary
                text: control.acceptText
                onClicked: control.accept()
            }
            PushButton {
                objectName: "dialogReject"
                visible: control.rejectText.length > 0
                text: control.rejectText
                onClicked: control.reject()
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusPalette
        color: Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
    }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.baseMs } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.outMs } }
}
