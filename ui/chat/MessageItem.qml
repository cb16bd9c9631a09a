// One message: a bubble of the user, or an answer over the whole column.
import QtQuick
import Mynah

Item {
    id: root

    required property int index
    required property string messageText
    required property bool fromUser
    required property bool streaming
    required property bool done
    required property string stopReason
    required property string figures
    required property int version
    required property int versions
    required property ChatViewModel chat
    property bool last: false
    property bool editing: false
    property bool found: false
    property int sideMargin: Theme.space5
    property int columnMax: Theme.column
    signal copyRequested(string text)
    signal editStarted()
    signal editEnded()

    readonly property int columnWidth: Math.min(columnMax, width - 2 * sideMargin)
    readonly property int inset: fromUser ? Theme.space4 : 0
    readonly property bool cut: !fromUser && !streaming && (!done || stopReason === "interrupted"
                                                            || stopReason === "max_tokens")

    width: ListView.view ? ListView.view.width : 0
    height: column.height + (fromUser ? 0 : Theme.space5)

    Accessible.role: Accessible.StaticText
    Accessible.name: (fromUser ? qsTr("You: %1") : qsTr("Answer: %1")).arg(messageText)

    Item {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.columnWidth
        height: (root.editing ? editor.height : bubble.height) + (footer.visible ? footer.height : 0)

        Rectangle {
            anchors { left: parent.left; leftMargin: -Theme.space3; top: bubble.top; bottom: bubble.bottom }
            visible: root.found && !root.editing
            width: Theme.marker
            radius: 2
            color: Theme.accentGraphic
        }
        MessageEditor {
            id: editor
            visible: root.editing
            width: parent.width
            onFinished: text => {
                if (root.chat.editMessage(root.index, text))
                    root.editEnded()
            }
            onCancelled: root.editEnded()
        }
        Rectangle {
            id: bubble
            visible: !root.editing
            anchors.left: root.fromUser ? undefined : parent.left
            anchors.right: root.fromUser ? parent.right : undefined
            width: root.fromUser ? Math.ceil(edit.width) + 2 * root.inset : parent.width
            height: edit.height + (root.fromUser ? 2 * Theme.bubblePadding : 0)
            radius: root.fromUser ? Theme.radiusBubble : 0
            color: root.fromUser ? Theme.userBubble : "transparent"

            TextEdit {
                id: edit
                objectName: "messageText"
                readonly property int widest: root.fromUser
                    ? Math.min(Theme.bubbleMax, root.columnWidth * 0.85) - 2 * root.inset
                    : root.columnWidth
                x: root.inset
                y: root.fromUser ? Theme.bubblePadding : 0
                width: root.fromUser ? Math.min(implicitWidth, widest) : widest
                height: Math.max(Theme.messageLine, contentHeight + 1)
                readOnly: true
                selectByMouse: true
                selectByKeyboard: true
                activeFocusOnPress: true
                persistentSelection: false
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                color: root.fromUser ? Theme.textOnUserBubble : Theme.textPrimary
                selectionColor: Theme.selection
                selectedTextColor: Theme.textOnSelection
                font.pixelSize: Theme.message
                Accessible.ignored: true
            }
            MessageDocument {
                document: edit.textDocument
                lineHeight: Theme.messageLine
                paragraphGap: Theme.space2
                text: root.messageText
            }
            Rectangle {
                visible: root.streaming
                readonly property rect at: {
                    edit.contentHeight // moves with the text
                    return edit.positionToRectangle(edit.length)
                }
                x: edit.x + at.x + 3
                y: edit.y + at.y + 2
                width: Theme.caretWidth
                height: Theme.caretHeight
                radius: 1
                color: Theme.accent
                Accessible.ignored: true
            }
        }

        Item {
            id: footer
            anchors { top: root.editing ? editor.bottom : bubble.bottom; left: parent.left; right: parent.right }
            visible: !root.streaming && !root.editing
            height: root.fromUser ? Theme.space5 : Theme.control

            HoverHandler { id: hover }
            Text {
                id: end
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                visible: root.cut
                text: !root.done ? qsTr("Not finished")
                    : root.stopReason === "max_tokens" ? qsTr("Reached the longest length")
                                                       : qsTr("Stopped")
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
            MessageActions {
                id: actions
                objectName: "messageActions"
                anchors {
                    left: root.fromUser ? undefined : end.visible ? end.right : parent.left
                    leftMargin: end.visible ? Theme.space1 : -Theme.space2
                    right: root.fromUser ? parent.right : undefined; rightMargin: -Theme.space2
                }
                // Always there for the keyboard and for the newest answer; else on hovering, so
                // that a long conversation stays calm.
                opacity: root.last || hover.hovered || bubbleHover.hovered || activeFocusInside || versions > 1 ? 1 : 0
                readonly property bool activeFocusInside: {
                    for (let i = 0; i < children.length; ++i)
                        if (children[i].activeFocus)
                            return true
                    return false
                }
                fromUser: root.fromUser
                last: root.last
                cut: root.cut && root.done
                temporary: root.chat.temporary
                canChange: root.chat.canSend
                version: root.version
                versions: root.versions
                onCopyRequested: root.copyRequested(root.messageText)
                onRegenerateRequested: root.chat.regenerate(root.index)
                onSeveralRequested: count => root.chat.regenerateSeveral(root.index, count)
                onContinueRequested: root.chat.continueAnswer(root.index)
                onEditRequested: {
                    editor.begin(root.messageText)
                    root.editStarted()
                }
                onBranchRequested: root.chat.branchFrom(root.index)
                onRewindRequested: root.chat.rewindTo(root.index)
                onVersionRequested: by => root.chat.switchVersion(root.index, by)
            }
            Text {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: !root.fromUser && (hover.hovered || bubbleHover.hovered)
                text: root.figures
                elide: Text.ElideRight
                color: Theme.textTertiary
                font.pixelSize: Theme.caption
            }
        }
        HoverHandler { id: bubbleHover }
    }
}
