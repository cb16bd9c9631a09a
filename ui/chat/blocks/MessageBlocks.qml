// A message as a column of blocks. Everything that shows a message's text uses this:
// MessageBlocks { style: someBlockStyle; text: …; streaming: … }
pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels
import Mynah

Item {
    id: root

    required property MarkdownStyle style
    /// The model of the blocks: text, markdown, streaming, thoughtOpen, needle and the rest are its.
    readonly property BlockModel blocks: model
    property alias text: model.text
    property alias markdown: model.markdown
    property alias streaming: model.streaming
    property alias thoughtOpen: model.thoughtOpen
    property alias thoughtSeconds: model.thoughtSeconds
    property alias needle: model.needle
    property alias currentHit: model.currentHit
    /// How wide the text would like to be; 0: all there is.
    readonly property real naturalWidth: repeater.count === 1 && column.last ? column.last.naturalWidth : 0

    /// Where the current hit is in this item; empty when there is none.
    function currentHitRect(): rect {
        column.forceLayout()
        const block = repeater.itemAt(model.currentRow) as BlockFrame
        return block && block.doc ? root.mapFromItem(block, block.hitRect()) : Qt.rect(0, 0, 0, 0)
    }

    implicitHeight: repeater.count > 0 ? column.height : model.streaming ? Theme.messageLine : 0

    Column {
        id: column
        readonly property BlockFrame last: repeater.count > 0 ? repeater.itemAt(repeater.count - 1) as BlockFrame : null
        width: root.width
        Repeater {
            id: repeater
            model: model
            delegate: DelegateChooser {
                role: "kind"
                DelegateChoice { roleValue: BlockModel.Text; TextBlock { blocks: model; style: root.style } }
                DelegateChoice { roleValue: BlockModel.Code; CodeBlock { blocks: model; style: root.style } }
                DelegateChoice { roleValue: BlockModel.Table; TableBlock { blocks: model; style: root.style } }
                DelegateChoice { roleValue: BlockModel.Math; MathBlock { blocks: model; style: root.style } }
                DelegateChoice { roleValue: BlockModel.Rule; RuleBlock { blocks: model; style: root.style } }
                DelegateChoice { roleValue: BlockModel.Thought; ThoughtBlock { blocks: model; style: root.style } }
            }
        }
    }
    Rectangle {
        readonly property BlockFrame at: column.last
        visible: model.streaming && (!at || at.hasCaret)
        x: at ? at.bodyX + at.caret.x + Theme.marker : 0
        y: at ? at.y + at.above + at.caret.y : Theme.space1
        width: Theme.caretWidth
        height: Theme.caretHeight
        radius: Theme.hairline
        color: Theme.accent
        Accessible.ignored: true
    }
    BlockModel { id: model } // goes after its views
}
