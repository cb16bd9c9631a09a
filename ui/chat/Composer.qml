// Where a message is written: grows to 10 lines, Enter (or Ctrl+Enter) sends, Stop while an answer is written.
import QtQuick
import QtQuick.Templates as T
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    required property Settings settings
    required property ChatOptionsViewModel options
    property alias text: area.text
    readonly property bool composing: area.preeditText.length > 0

    function focusField() { area.forceActiveFocus() }
    function submit() {
        if (composing)
            return
        if (chat.send(area.text))
            area.clear()
    }

    implicitHeight: Math.max(Theme.composerMin, Math.min(area.implicitHeight, Theme.composerMax) + 2 * Theme.composerInset)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: area.activeFocus ? Theme.focusBorder : Theme.hairline
    border.color: area.activeFocus ? Theme.fieldFocus : Theme.borderControl

    Component.onCompleted: area.text = chat.draft
    Connections {
        target: root.chat
        function onTextReturned(text) {
            if (area.length === 0)
                area.text = text
        }
        function onDraftRestored(text) {
            area.text = text
            area.cursorPosition = area.length
        }
    }

    Flickable {
        id: flick
        anchors {
            left: parent.left; leftMargin: Theme.space4
            right: think.visible ? think.left : several.left; rightMargin: Theme.space2
            top: parent.top; topMargin: Theme.composerInset
            bottom: parent.bottom; bottomMargin: Theme.composerInset
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: area.implicitHeight
        T.ScrollBar.vertical: ThinScrollBar {}

        function showCursor(rect) {
            if (contentY > rect.y - Theme.space1)
                contentY = Math.max(0, rect.y - Theme.space1)
            else if (contentY + height < rect.y + rect.height + Theme.space1)
                contentY = rect.y + rect.height + Theme.space1 - height
        }

        T.TextArea {
            id: area
            objectName: "composerField"
            width: flick.width
            implicitHeight: Math.max(Theme.messageLine + Theme.gapWide, contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.space0
            rightPadding: Theme.space0
            topPadding: Theme.composerInset
            bottomPadding: Theme.composerInset
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            // While it is empty it begins where the window's language does; text aligns itself.
            horizontalAlignment: length === 0 && root.LayoutMirroring.enabled ? TextEdit.AlignLeft
                                                                              : undefined
            color: Theme.textPrimary
            selectionColor: Theme.selection
            selectedTextColor: Theme.textOnSelection
            placeholderText: qsTr("Write a message…")
            font.pixelSize: Theme.message
            focus: true
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Message")
            Accessible.multiLine: true
            onCursorRectangleChanged: flick.showCursor(cursorRectangle)
            onTextChanged: root.chat.draft = text

            cursorDelegate: Rectangle {
                visible: area.cursorVisible
                width: 2
                color: Theme.accentGraphic
            }

            Keys.onPressed: event => {
                if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    const forward = event.key === Qt.Key_Tab
                    area.nextItemInFocusChain(forward).forceActiveFocus(
                        forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
                    event.accepted = true
                    return
                }
                if (event.key === Qt.Key_Escape && root.chat.canStop && !root.composing) {
                    root.chat.stop() // the window's shortcut needs a window manager's focus
                    event.accepted = true
                    return
                }
                if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                    return
                event.accepted = true
                if (root.composing) {
                    Qt.inputMethod.commit() // this Enter belongs to the input method
                } else if (root.settings.enterSends ? event.modifiers & Qt.ShiftModifier
                                                    : !(event.modifiers & Qt.ControlModifier)) {
                    area.remove(area.selectionStart, area.selectionEnd)
                    area.insert(area.cursorPosition, "\n")
                } else {
                    root.submit()
                }
            }

            Text {
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space0; topMargin: Theme.composerInset }
                visible: area.length === 0 && !root.composing
                text: area.placeholderText
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideRight
                color: Theme.textTertiary
                font: area.font
                Accessible.ignored: true
            }
        }
    }

    SeveralButton {
        id: several
        objectName: "severalButton"
        anchors { right: button.left; rightMargin: Theme.space1; bottom: parent.bottom; bottomMargin: Theme.inset }
        count: root.chat.answersAtOnce
        onChosen: count => root.chat.answersAtOnce = count
        onClosed: root.focusField()
    }
    ThinkChip {
        id: think
        objectName: "thinkChip"
        anchors { right: several.left; rightMargin: Theme.space1; bottom: parent.bottom; bottomMargin: Theme.inset }
        options: root.options
        onMenuClosed: root.focusField()
    }
    SendButton {
        id: button
        objectName: "sendButton"
        anchors { right: parent.right; rightMargin: Theme.composerInset; bottom: parent.bottom; bottomMargin: Theme.space2 }
        stops: root.chat.canStop
        enabled: stops || (root.chat.canSend && area.text.trim().length > 0)
        onClicked: {
            if (stops)
                root.chat.stop()
            else
                root.submit()
            root.focusField()
        }
    }
}
