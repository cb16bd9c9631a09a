// A message of the user while it is changed. Enter sends, Shift+Enter breaks the line, Esc leaves it.
import QtQuick
import QtQuick.Templates as T
import Mynah

Rectangle {
    id: root

    signal finished(string text)
    signal cancelled()

    function begin(text) {
        area.text = text
        area.cursorPosition = area.length
        Qt.callLater(area.forceActiveFocus)
    }
    function submit() {
        if (area.preeditText.length === 0 && area.text.trim().length > 0)
            finished(area.text)
    }

    height: area.implicitHeight + buttons.height + Theme.space3 + Theme.gapWide
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.focusBorder
    border.color: Theme.fieldFocus

    T.TextArea {
        id: area
        objectName: "messageEditor"
        anchors {
            left: parent.left; right: parent.right; top: parent.top
            leftMargin: Theme.space4; rightMargin: Theme.space4; topMargin: Theme.composerInset
        }
        implicitHeight: Math.max(Theme.messageLine + Theme.gapWide, contentHeight + topPadding + bottomPadding)
        topPadding: Theme.space2
        bottomPadding: Theme.space2
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        color: Theme.textPrimary
        selectionColor: Theme.selection
        selectedTextColor: Theme.textOnSelection
        font.pixelSize: Theme.message
        Accessible.name: qsTr("Changed message")
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Escape && preeditText.length === 0)
                root.cancelled()
            else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                     && !(event.modifiers & Qt.ShiftModifier) && preeditText.length === 0)
                root.submit()
            else
                return
            event.accepted = true
        }
    }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: Theme.space3; bottom: parent.bottom; bottomMargin: Theme.space3 }
        spacing: Theme.space2
        PushButton {
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        PushButton {
            objectName: "sendEdited"
            enabled: area.text.trim().length > 0
            text: qsTr("Send")
            onClicked: root.submit()
        }
    }
}
