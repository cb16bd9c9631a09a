// A field to search with: Esc or the button clears it.
import QtQuick
import QtQuick.Templates as T
import Mynah

T.TextField {
    id: control

    property string shortcutText
    property string accessibleName: placeholderText
    property bool escapeClears: true
    readonly property bool composing: preeditText.length > 0

    implicitWidth: Theme.fieldMedium
    implicitHeight: Theme.controlLarge
    leftPadding: mirroredSide ? endPadding : startPadding
    rightPadding: mirroredSide ? startPadding : endPadding
    readonly property bool mirroredSide: LayoutMirroring.enabled
    readonly property int startPadding: Theme.inset + Theme.icon + Theme.space2
    readonly property int endPadding: clear.visible ? Theme.control + Theme.space0
        : keys.visible ? keys.implicitWidth + 2 * Theme.inset : Theme.inset
    verticalAlignment: TextInput.AlignVCenter
    // While it is empty it begins where the window's language does.
    horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
    selectByMouse: true
    color: Theme.textPrimary
    selectionColor: Theme.selection
    selectedTextColor: Theme.textOnSelection
    font.pixelSize: Theme.label
    Accessible.role: Accessible.EditableText
    Accessible.name: accessibleName
    Accessible.searchEdit: true
    Keys.onEscapePressed: event => {
        event.accepted = escapeClears && length > 0
        if (escapeClears)
            clear_()
    }
    function clear_() {
        if (length > 0) {
            control.clear()
            textEdited()
        }
    }

    Icon {
        anchors { left: parent.left; leftMargin: Theme.inset; verticalCenter: parent.verticalCenter }
        source: "qrc:/Mynah/icons/search.svg"
        color: Theme.textSecondary
    }
    Text {
        anchors { fill: parent; leftMargin: control.startPadding; rightMargin: control.endPadding }
        visible: control.length === 0 && !control.composing
        text: control.placeholderText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        color: Theme.textTertiary
        font: control.font
        Accessible.ignored: true
    }
    Text {
        id: keys
        anchors { right: parent.right; rightMargin: Theme.inset; verticalCenter: parent.verticalCenter }
        visible: control.shortcutText.length > 0 && control.length === 0
        text: control.shortcutText
        color: Theme.textTertiary
        font.pixelSize: Theme.caption
        Accessible.ignored: true
    }
    IconButton {
        id: clear
        anchors { right: parent.right; rightMargin: Theme.space0; verticalCenter: parent.verticalCenter }
        visible: control.length > 0
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/close.svg"
        text: qsTr("Clear")
        onClicked: {
            control.clear_()
            control.forceActiveFocus()
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surfaceRaised
        border.width: control.activeFocus ? Theme.focusBorder : Theme.hairline
        border.color: control.activeFocus ? Theme.fieldFocus : Theme.borderControl
    }
}
