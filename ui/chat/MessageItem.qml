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
    required property double thoughtSeconds
    required property bool thoughtOpen
    required property ChatViewModel chat
    required property MarkdownStyle style
    property bool last: false
    property bool editing: false
    property bool found: false
    property alias needle: blocks.needle
    property alias currentHit: blocks.currentHit
    property int sideMargin: Theme.space5
    property int columnMax: Theme.column
    signal copyRequested(string text)
    signal editStarted()
    signal editEnded()
    signal linkRequested(string address)
    signal menuRequested(Item at)
    signal severalRequested(Item at)

    function changeTo(text) {
        if (chat.editMessage(index, text))
            editEnded()
    }
    function plainText(): string { return blocks.blocks.plainText() }
    /// Where the current hit is in this item; empty when it is in another message.
    function hitRect(): rect {
        const at = blocks.currentHitRect()
        return at.height > 0 ? root.mapFromItem(blocks, at) : at
    }

    readonly property int columnWidth: Math.min(columnMax, width - 2 * sideMargin)
    readonly property int inset: fromUser ? Theme.space4 : 0
    readonly property bool cut: !fromUser && !streaming && (!done || stopReason === "interrupted"
                                                            || stopReason === "max_tokens")

    width: ListView.view ? ListView.view.width : 0
    height: column.height + (fromUser ? 0 : Theme.space5)

    Accessible.role: Accessible.StaticText
    // The blocks tell the text; while it is written it would be read out at every word.
    Accessible.name: fromUser ? qsTr("Your message") : streaming ? qsTr("Answer, being written") : qsTr("Answer")

    Item {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.columnWidth
        height: (root.editing ? editor.height + Theme.space4 : bubble.height) + (footer.visible ? footer.height : 0)

        Rectangle {
            anchors { left: parent.left; leftMargin: -Theme.space3; top: bubble.top; bottom: bubble.bottom }
            visible: root.found && !root.editing
            width: Theme.marker
            radius: 2
            color: Theme.accentGraphic
        }
        Loader {
            id: editor
            active: root.editing
            width: parent.width
            sourceComponent: MessageEditor {
                onFinished: text => root.changeTo(text)
                onCancelled: root.editEnded()
                Component.onCompleted: begin(root.messageText)
            }
        }
        Rectangle {
            id: bubble
            readonly property int widest: Math.min(Theme.bubbleMax, root.columnWidth * 0.85)
            visible: !root.editing
            anchors.left: root.fromUser ? undefined : parent.left
            anchors.right: root.fromUser ? parent.right : undefined
            width: !root.fromUser ? parent.width
                 : blocks.naturalWidth > 0 ? Math.min(widest, Math.ceil(blocks.naturalWidth) + 2 * root.inset) : widest
            height: blocks.implicitHeight + (root.fromUser ? 2 * Theme.bubblePadding : 0)
            radius: root.fromUser ? Theme.radiusBubble : 0
            color: root.fromUser ? Theme.userBubble : "transparent"

            MessageBlocks {
                id: blocks
                x: root.inset
                y: root.fromUser ? Theme.bubblePadding : 0
                width: parent.width - 2 * root.inset
                height: implicitHeight
                style: root.style
                markdown: !root.fromUser
                streaming: root.streaming
                thoughtSeconds: root.thoughtSeconds
                thoughtOpen: root.thoughtOpen
                text: root.messageText
            }
            Connections {
                target: blocks.blocks
                function onLinkRequested(address) { root.linkRequested(address) }
                function onThoughtToggled() { root.chat.messages.setThoughtOpen(root.index, !root.thoughtOpen) }
            }
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: root.menuRequested(null)
            }
        }

        Item {
            id: footer
            anchors { top: root.editing ? editor.bottom : bubble.bottom; left: parent.left; right: parent.right }
            visible: !root.streaming && !root.editing
            height: root.fromUser ? Theme.space5 : Theme.control

            IdleTurn { id: turn }
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
            Loader {
                // After everything else: a row of buttons is more work than most messages.
                active: (turn.ready || hover.hovered || bubbleHover.hovered) && !root.streaming && !root.editing
                anchors {
                    left: root.fromUser ? undefined : end.visible ? end.right : parent.left
                    leftMargin: end.visible ? Theme.space1 : -Theme.space2
                    right: root.fromUser ? parent.right : undefined; rightMargin: -Theme.space2
                }
                // Always there for the keyboard and for the newest answer; else on hovering, so
                // that a long conversation stays calm.
                opacity: root.last || hover.hovered || bubbleHover.hovered || (item?.activeFocusInside ?? false)
                         || root.versions > 1 ? 1 : 0
                sourceComponent: MessageActions {
                    objectName: "messageActions"
                    fromUser: root.fromUser
                    last: root.last
                    cut: root.cut && root.done
                    temporary: root.chat.temporary
                    canChange: root.chat.canSend
                    version: root.version
                    versions: root.versions
                    onCopyRequested: root.copyRequested(root.plainText())
                    onMenuRequested: at => root.menuRequested(at)
                    onRegenerateRequested: root.chat.regenerate(root.index)
                    onSeveralRequested: at => root.severalRequested(at)
                    onContinueRequested: root.chat.continueAnswer(root.index)
                    onEditRequested: root.editStarted()
                    onBranchRequested: root.chat.branchFrom(root.index)
                    onRewindRequested: root.chat.rewindTo(root.index)
                    onVersionRequested: by => root.chat.switchVersion(root.index, by)
                }
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
