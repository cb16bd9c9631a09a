// Several lines of text in a frame; Tab leaves it.
import QtQuick
import QtQuick.Templates as T
import Mynah

FocusScope {
    id: root

    property alias text: area.text
    property alias readOnly: area.readOnly
    property string placeholderText
    property string accessibleName
    property int minimumLines: 3
    property int maximumLines: 8
    readonly property bool composing: area.preeditText.length > 0
    signal edited(string text)  // by the user, at every change
    signal finished()           // the focus went

    implicitWidth: Theme.fieldMedium
    implicitHeight: Math.min(Math.max(area.contentHeight, minimumLines * Theme.bodyLine), maximumLines * Theme.bodyLine)
                    + 2 * Theme.space2

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surfaceRaised
        border.width: area.activeFocus ? Theme.focusBorder : Theme.hairline
        border.color: area.activeFocus ? Theme.fieldFocus : Theme.borderControl
    }
    Flickable {
        id: flick
        anchors { fill: parent; margins: Theme.space2 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: area.implicitHeight
        T.ScrollBar.vertical: ThinScrollBar {}

        T.TextArea {
            id: area
            property bool quiet: false
            width: flick.width
            implicitHeight: Math.max(contentHeight, flick.height)
            leftPadding: Theme.space0
            rightPadding: Theme.space0
            focus: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            horizontalAlignment: length === 0 && root.LayoutMirroring.enabled ? TextEdit.AlignLeft : undefined
            color: enabled ? Theme.textPrimary : Theme.textDisabled
            selectionColor: Theme.selection
            selectedTextColor: Theme.textOnSelection
            font.pixelSize: Theme.body
            Accessible.role: Accessible.EditableText
            Accessible.name: root.accessibleName
            Accessible.multiLine: true
            onTextChanged: if (activeFocus) root.edited(text)
            onActiveFocusChanged: if (!activeFocus) root.finished()
            onCursorRectangleChanged: {
                const at = cursorRectangle
                if (flick.contentY > at.y)
                    flick.contentY = at.y
                else if (flick.contentY + flick.height < at.y + at.height)
                    flick.contentY = at.y + at.height - flick.height
            }
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab)
                    return
                const forward = event.key === Qt.Key_Tab
                area.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
                event.accepted = true
            }
            Text {
                anchors { left: parent.left; right: parent.right; top: parent.top }
                visible: area.length === 0 && !root.composing
                text: root.placeholderText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.textTertiary
                font: area.font
                Accessible.ignored: true
            }
        }
    }
}
