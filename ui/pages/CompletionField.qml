// The text that is gone on with: tinted where the model wrote, with a popup for its tokens.
import QtQuick
import QtQuick.Templates as T
import Mynah

FocusScope {
    id: root

    required property CompletionViewModel completion
    property completionTokenInfo token

    function showToken(info) {
        token = info
        if (info.start >= 0)
            popup.placeAt(area.positionToRectangle(info.start))
    }
    function hideToken() { showToken(completion.tokenAt(-1)) }
    function stepToken(by) {
        const from = token.start >= 0 ? token.start : by > 0 ? area.cursorPosition - 1 : area.cursorPosition
        const info = completion.tokenBeside(from, by)
        if (info.start < 0)
            return
        area.select(info.start, info.start + info.length)
        flick.showRect(area.positionToRectangle(info.start))
        showToken(info)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: area.activeFocus ? Theme.focusBorder : Theme.hairline
        border.color: area.activeFocus ? Theme.fieldFocus : Theme.borderControl
    }
    Flickable {
        id: flick
        property bool following: false
        anchors { fill: parent; margins: Theme.space1; leftMargin: Theme.space4; rightMargin: Theme.space2 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: area.height
        T.ScrollBar.vertical: ThinScrollBar {}
        onMovementStarted: root.hideToken()

        function showRect(rect) {
            if (contentY > rect.y - Theme.space2)
                contentY = Math.max(0, rect.y - Theme.space2)
            else if (contentY + height < rect.y + rect.height + Theme.space2)
                contentY = rect.y + rect.height + Theme.space2 - height
        }

        T.TextArea {
            id: area
            objectName: "completionField"
            width: flick.width - Theme.space2
            height: Math.max(implicitHeight, flick.height)
            implicitHeight: contentHeight + topPadding + bottomPadding
            topPadding: Theme.space3
            bottomPadding: Theme.space3
            focus: true
            readOnly: root.completion.running || !root.completion.ready
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            persistentSelection: true
            horizontalAlignment: length === 0 && root.LayoutMirroring.enabled ? TextEdit.AlignLeft : undefined
            color: Theme.textPrimary
            selectionColor: Theme.selection
            selectedTextColor: Theme.textOnSelection
            font.pixelSize: Theme.message
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text")
            Accessible.multiLine: true
            Component.onCompleted: root.completion.document = textDocument
            onCursorRectangleChanged: if (activeFocus && !root.completion.running) flick.showRect(cursorRectangle)

            cursorDelegate: Rectangle {
                visible: area.cursorVisible && !area.readOnly
                width: Theme.focusBorder
                color: Theme.accentGraphic
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_F8) {
                    root.stepToken(event.modifiers & Qt.ShiftModifier ? -1 : 1)
                } else if (event.key === Qt.Key_Escape && root.token.start >= 0) {
                    root.hideToken()
                } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    const forward = event.key === Qt.Key_Tab
                    area.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
                } else {
                    if (event.text.length > 0)
                        root.hideToken()
                    return
                }
                event.accepted = true
            }
            Text {
                anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.space3 }
                visible: area.length === 0 && area.preeditText.length === 0
                text: qsTr("Write the beginning of a text. The model goes on where you stop.")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font: area.font
                Accessible.ignored: true
            }
            HoverHandler {
                id: hover
                cursorShape: Qt.IBeamCursor
                onPointChanged: wait.restart()
                onHoveredChanged: if (!hovered) { wait.stop(); root.hideToken() }
            }
            Timer {
                id: wait
                interval: Theme.baseMs
                onTriggered: {
                    const at = hover.point.position
                    const info = root.completion.tokenAt(area.positionAt(at.x, at.y))
                    if (info.start < 0)
                        return root.hideToken()
                    const rect = area.positionToRectangle(info.start)
                    if (info.start !== root.token.start || Math.abs(at.y - rect.y) > 3 * rect.height)
                        root.showToken(info)
                }
            }
            Rectangle {
                visible: root.completion.running
                readonly property rect at: {
                    area.contentHeight // moves with the text
                    area.length
                    return area.positionToRectangle(area.length)
                }
                x: at.x + Theme.space0
                y: at.y + Theme.space0
                width: Theme.caretWidth
                height: Theme.caretHeight
                radius: 1
                color: Theme.accent
                Accessible.ignored: true
            }
        }
    }
    Connections {
        target: root.completion
        function onStateChanged() {
            if (root.completion.running && !flick.moving)
                flick.following = true
        }
        function onWritten() {
            if (flick.moving)
                flick.following = false
            if (flick.following)
                flick.contentY = Math.max(0, area.height - flick.height)
        }
    }
    FocusRing { visible: false }
    TokenPopup {
        id: popup
        objectName: "tokenPopup"
        token: root.token
        flick: flick
        room: root
    }
}
