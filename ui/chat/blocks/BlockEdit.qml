// Text of a block: selectable by mouse and keys, with links that are asked about before they open.
import QtQuick
import Mynah

TextEdit {
    id: control

    required property BlockModel blocks
    required property BlockDocument doc
    property color ground: "transparent"

    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    activeFocusOnPress: true
    activeFocusOnTab: true
    persistentSelection: blocks?.allSelected ?? false
    textFormat: TextEdit.PlainText
    selectionColor: Theme.selection
    selectedTextColor: Theme.textOnSelection
    Accessible.role: Accessible.StaticText
    Accessible.name: blocks?.streaming ? qsTr("Text that is being written") : getText(0, length)
    Accessible.ignored: blocks?.streaming ?? true
    onLinkActivated: link => blocks.linkRequested(link)
    onActiveFocusChanged: {
        if (!activeFocus)
            blocks.allSelected = false
        else if (selectionStart === selectionEnd && !hover.hovered)
            cursorPosition = 0
    }
    onSelectedTextChanged: {
        if (blocks.allSelected && selectionEnd - selectionStart < length)
            blocks.allSelected = false
    }
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy))
            blocks.allSelected ? blocks.copyPlainText() : doc.copy(selectionStart, selectionEnd)
        else if (event.matches(StandardKey.SelectAll))
            selectMore()
        else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            return goToLink(event)
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && doc.linkAt(selectionStart))
            blocks.linkRequested(doc.linkAt(selectionStart))
        else
            return
        event.accepted = true
    }
    /// The block first, the whole message the second time.
    function selectMore() {
        if (selectionEnd - selectionStart === length)
            blocks.allSelected = true
        else
            selectAll()
    }
    /// Tab goes from link to link before it leaves the text.
    function goToLink(event) {
        const back = event.key === Qt.Key_Backtab
        const none = selectionStart === selectionEnd
        const link = doc.linkFrom(back ? (none ? length : selectionStart) : (none ? 0 : selectionEnd), back)
        event.accepted = link.length === 2
        if (event.accepted)
            select(link[0], link[1])
        else
            deselect()
    }

    HoverHandler { id: hover; cursorShape: control.hoveredLink.length > 0 ? Qt.PointingHandCursor : Qt.IBeamCursor }
    Connections {
        target: control.blocks
        function onAllSelectedChanged() {
            if (control.blocks.allSelected)
                control.selectAll()
            else if (!control.activeFocus)
                control.deselect()
        }
    }
    FocusRing {
        ringMargin: 0
        visible: control.activeFocus && !hover.hovered && control.selectionStart === control.selectionEnd
    }
}
