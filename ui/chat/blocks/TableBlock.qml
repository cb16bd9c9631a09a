// A table, which scrolls sideways where it is too wide.
pragma ComponentBehavior: Bound
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
        height: area.height + 2 * Theme.hairline
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.borderSubtle

        HoverHandler { id: hover }
        Rectangle { // the head; its lower corners are square
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.hairline }
            height: document.headHeight
            radius: Theme.radius - Theme.hairline
            color: Theme.surfaceSunken
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Theme.radius
                color: Theme.surfaceSunken
            }
        }
        TableLines {
            x: Theme.hairline
            width: box.width - 2 * Theme.hairline
            height: document.tableHeight
            table: document
            color: Theme.borderSubtle
            thickness: Theme.hairline
        }
        SidewaysArea {
            id: area
            x: Theme.hairline
            y: Theme.hairline
            width: parent.width - 2 * Theme.hairline
            height: document.tableHeight
            hovered: hover.hovered
            contentWidth: Math.max(width, document.tableWidth)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            BlockMarks {
                model: document.marks
                edit: field
            }
            BlockEdit {
                id: field
                objectName: "tableText"
                blocks: root.blocks
                doc: document
                width: area.contentWidth
                height: area.height
                wrapMode: TextEdit.Wrap
                color: Theme.textPrimary
                font.pixelSize: Theme.body
                onCursorRectangleChanged: if (activeFocus) area.reach(cursorRectangle.x, cursorRectangle.x + cursorRectangle.width)
            }
        }
    }
    TableBlockDocument {
        id: document
        document: field.textDocument
        blocks: root.blocks
        row: root.index
        style: root.style
        available: area.width
        width: field.width
    }
}
