// One line of text; `errorText` says below what is wrong with it.
import QtQuick
import QtQuick.Templates as T
import Mynah

FocusScope {
    id: root

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias validator: field.validator
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias readOnly: field.readOnly
    property string accessibleName
    property string errorText
    signal edited(string text)  // by the user, at every change
    signal finished()           // Enter, or the focus went

    function selectAll() { field.selectAll() }

    implicitWidth: Theme.fieldMedium
    implicitHeight: Theme.controlLarge + (message.visible ? message.implicitHeight + Theme.space1 : 0)

    T.TextField {
        id: field
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.controlLarge
        focus: true
        leftPadding: Theme.space3
        rightPadding: Theme.space3
        verticalAlignment: TextInput.AlignVCenter
        // While it is empty it begins where the window's language does.
        horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
        selectByMouse: true
        color: enabled ? Theme.textPrimary : Theme.textDisabled
        selectionColor: Theme.selection
        selectedTextColor: Theme.textOnSelection
        placeholderTextColor: Theme.textTertiary
        font.pixelSize: Theme.body
        Accessible.role: Accessible.EditableText
        Accessible.name: root.accessibleName
        Accessible.description: root.errorText
        onTextEdited: root.edited(text)
        onEditingFinished: root.finished()
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surfaceRaised
            border.width: field.activeFocus ? Theme.focusBorder : Theme.hairline
            border.color: root.errorText.length > 0 ? Theme.errorGraphic
                : field.activeFocus ? Theme.fieldFocus
                : field.enabled ? Theme.borderControl : Theme.borderSubtle
        }
        Text {
            anchors { fill: parent; leftMargin: field.leftPadding; rightMargin: field.rightPadding }
            visible: field.length === 0 && field.preeditText.length === 0
            text: field.placeholderText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            color: Theme.textTertiary
            font: field.font
            Accessible.ignored: true
        }
    }
    Text {
        id: message
        anchors { left: parent.left; right: parent.right; top: field.bottom; topMargin: Theme.space1 }
        visible: root.errorText.length > 0
        text: root.errorText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.error
        font.pixelSize: Theme.caption
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
