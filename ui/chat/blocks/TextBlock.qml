// Paragraphs, headings and lists.
import QtQuick
import Mynah

BlockFrame {
    id: root

    bodyHeight: field.height
    doc: document
    edit: field
    hasCaret: true
    naturalWidth: blocks?.markdown ?? true ? 0 : field.implicitWidth

    function placeCaret() {
        const at = field.positionToRectangle(field.length)
        root.caret = Qt.rect(at.x, at.y + at.height - Theme.caretHeight - document.lift - Theme.hairline, at.width, at.height)
    }

    BlockMarks {
        model: document.marks
        edit: field
    }
    BlockEdit {
        id: field
        objectName: "messageText"
        blocks: root.blocks
        doc: document
        y: -document.lift
        width: root.room
        height: Math.max(contentHeight, document.lineHeight)
        wrapMode: TextEdit.Wrap
        color: root.quoteDepth > 0 || root.inThought ? Theme.textSecondary : Theme.textPrimary
        font.pixelSize: root.inThought ? (root.style?.smallSize ?? Theme.body) : (root.style?.bodySize ?? Theme.body)
        onWidthChanged: if (root.blocks?.streaming) root.placeCaret()
    }
    TextBlockDocument {
        id: document
        document: field.textDocument
        blocks: root.blocks
        row: root.index
        style: root.style
        small: root.inThought
        width: field.width
        onContentChanged: if (root.blocks?.streaming) root.placeCaret()
    }
}
