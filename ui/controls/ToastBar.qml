// One line about what was just done, with a button, at the foot of the conversation.
import QtQuick
import Mynah

Rectangle {
    id: root

    property string text
    property string actionText
    property string actionName: "toastAction" // of the object, for tests
    property int maximumWidth: Theme.toastMax
    /// It goes after a while; not under the pointer, and not while its button has the focus.
    property bool passing: true
    signal acted()
    signal expired()

    function startAgain() { if (timer.running) timer.restart() }

    implicitHeight: Math.max(Theme.toast, label.implicitHeight + Theme.space4)
    implicitWidth: Math.min(maximumWidth, label.implicitWidth + Theme.space4 + Theme.space2 + Theme.space1
                                          + (action.visible ? action.width : Theme.space2))
    radius: Theme.radiusSend
    color: Theme.surfaceTooltip
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Text {
        id: label
        anchors {
            left: parent.left; leftMargin: Theme.space4
            right: action.visible ? action.left : parent.right; rightMargin: Theme.space2
            verticalCenter: parent.verticalCenter
        }
        text: root.text
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.textOnTooltip
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    Text {
        id: action
        objectName: root.actionName
        anchors { right: parent.right; rightMargin: Theme.space1; verticalCenter: parent.verticalCenter }
        visible: text.length > 0
        width: implicitWidth + 2 * Theme.space2
        height: Theme.control
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.actionText
        color: Theme.toastAction
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.focusable: true
        Accessible.onPressAction: root.acted()
        Keys.onPressed: event => {
            if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
                event.accepted = true
                root.acted()
            }
        }
        TapHandler { onTapped: root.acted() }
        FocusRing {
            ringMargin: 2
            border.color: Theme.toastAction
            visible: action.activeFocus
        }
    }
    HoverHandler { id: hover }
    Timer {
        id: timer
        interval: Theme.undoMs
        running: root.visible && root.passing && !hover.hovered && !action.activeFocus
        onTriggered: root.expired()
    }
}
