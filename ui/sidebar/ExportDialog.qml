// Asks in which format to export.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

DialogBox {
    id: root

    property int count: 1
    property int format: ConversationFilesViewModel.Markdown
    /// For the dialog that asks for a file.
    readonly property string filter: [qsTr("Markdown (*.md)"), qsTr("Plain text (*.txt)"),
                                      qsTr("PDF (*.pdf)"), qsTr("JSON (*.json)")][format]
    readonly property var names: [qsTr("Markdown"), qsTr("Plain text"), qsTr("PDF"), qsTr("JSON")]
    readonly property var uses: [
        qsTr("To read and to edit. Headings, code and formulas stay as they are."),
        qsTr("Only what was said, turn by turn."),
        qsTr("To print and to pass on."),
        qsTr("Everything, with all versions of every answer. Mynah can import it again.")]

    objectName: "exportDialog"
    title: count > 1 ? qsTr("Export %Ln conversation(s)", "", count) : qsTr("Export conversation")
    acceptText: count > 1 ? qsTr("Choose a folder…") : qsTr("Choose a place…")
    onOpened: choices.itemAt(format).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Column {
        spacing: Theme.space2
        Repeater {
            id: choices
            model: root.names
            delegate: FocusScope {
                id: choice
                required property int index
                required property string modelData
                width: parent ? parent.width : 0
                height: mark.height + use.height
                RadioMark {
                    id: mark
                    objectName: "format" + choice.index
                    focus: true
                    width: parent.width
                    text: choice.modelData
                    checked: root.format === choice.index
                    Accessible.description: root.uses[choice.index]
                    onClicked: root.format = choice.index
                    Keys.onDownPressed: root.choose(choice.index + 1)
                    Keys.onUpPressed: root.choose(choice.index - 1)
                    Keys.onReturnPressed: root.accept()
                    Keys.onEnterPressed: root.accept()
                }
                Text {
                    id: use
                    anchors { left: parent.left; right: parent.right; top: mark.bottom; leftMargin: Theme.checkBox + Theme.space2 }
                    text: root.uses[choice.index]
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                    TapHandler { onTapped: root.format = choice.index }
                }
            }
        }
    }
    function choose(index) {
        format = Math.max(0, Math.min(choices.count - 1, index))
        choices.itemAt(format).forceActiveFocus(Qt.TabFocusReason)
    }
}
