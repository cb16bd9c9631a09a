// A formula that stands alone: its source.
import QtQuick
import Mynah

BlockFrame {
    id: root

    bodyHeight: box.height
    doc: document
    edit: field

    Rectangle {
        id: box
        width: root.room
        height: area.height
        radius: Theme.radius
        color: Theme.surfaceSunken

        HoverHandler { id: hover }
        SidewaysArea {
            id: area
            width: parent.width
            height: field.height + 2 * Theme.bubblePadding
            hovered: hover.hovered
            contentWidth: Math.max(width, field.contentWidth + 2 * Theme.space4)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            BlockMarks {
                model: document.marks
                edit: field
            }
            BlockEdit {
                id: field
                objectName: "mathText"
                blocks: root.blocks
                doc: document
                x: Theme.space4
                y: Theme.bubblePadding - document.lift
                width: area.contentWidth - 2 * Theme.space4
                height: Math.max(contentHeight, Theme.bodyLine)
                wrapMode: TextEdit.NoWrap
                color: Theme.codeText
                font.family: Theme.mono
                font.pixelSize: Theme.body
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
    }
}
