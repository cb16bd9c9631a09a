// A block of code with its language and Copy above it.
import QtQuick
import Mynah

BlockFrame {
    id: root

    bodyHeight: box.height
    doc: document
    edit: field
    hasCaret: true

    function placeCaret() {
        const at = field.positionToRectangle(field.length)
        root.caret = Qt.rect(Math.min(at.x - area.contentX + area.x, root.room - Theme.caretWidth - Theme.space1),
                             at.y + at.height - Theme.caretHeight + area.y + field.y, at.width, at.height)
    }

    Rectangle {
        id: box
        width: root.room
        height: head.height + area.height
        radius: Theme.radius
        color: Theme.codeBackground
        border.width: Theme.hairline
        border.color: Theme.borderSubtle

        HoverHandler { id: hover }
        Rectangle {
            id: head
            width: parent.width
            height: Theme.codeHead
            radius: Theme.radius
            color: Theme.codeHeader
            border.width: Theme.hairline
            border.color: Theme.borderSubtle
            Rectangle { // the lower corners are square
                x: Theme.hairline
                y: parent.height - Theme.radius
                width: parent.width - 2 * Theme.hairline
                height: Theme.radius
                color: Theme.codeHeader
            }
            Rectangle {
                y: parent.height - Theme.hairline
                width: parent.width
                height: Theme.hairline
                color: Theme.borderSubtle
            }
            Text {
                anchors { left: parent.left; leftMargin: Theme.space3; right: copy.left; verticalCenter: parent.verticalCenter }
                text: document.title.length > 0 ? document.title : qsTr("Text")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textSecondary
                font.pixelSize: Theme.caption
            }
            CopyLabel {
                id: copy
                objectName: "copyCode"
                anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
                onClicked: root.blocks.copy(document.source())
            }
        }
        SidewaysArea {
            id: area
            anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: Theme.hairline; rightMargin: Theme.hairline }
            height: field.height + 2 * Theme.bubblePadding
            hovered: hover.hovered
            contentWidth: Math.max(width, field.contentWidth + 2 * Theme.space3)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            BlockMarks {
                model: document.marks
                edit: field
            }
            BlockEdit {
                id: field
                objectName: "codeText"
                blocks: root.blocks
                doc: document
                x: Theme.space3
                y: Theme.bubblePadding - document.lift
                width: area.contentWidth - 2 * Theme.space3
                height: Math.max(contentHeight, Theme.bodyLine)
                wrapMode: TextEdit.NoWrap
                color: Theme.codeText
                font.family: Theme.mono
                font.pixelSize: Theme.label
                font.preferShaping: !document.ascii
                horizontalAlignment: TextEdit.AlignLeft
                onCursorRectangleChanged: if (activeFocus) area.reach(x + cursorRectangle.x, x + cursorRectangle.x + cursorRectangle.width)
            }
        }
    }
    CodeBlockDocument {
        id: document
        document: field.textDocument
        blocks: root.blocks
        row: root.index
        style: root.style
        onContentChanged: if (root.blocks?.streaming) root.placeCaret()
    }
}
