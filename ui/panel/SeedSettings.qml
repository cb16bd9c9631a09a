// What makes an answer repeatable, and what ends one.
import QtQuick
import Mynah

Column {
    id: root

    required property ChatOptionsViewModel options

    x: Theme.space4
    width: parent ? parent.width - 2 * Theme.space4 : 0
    bottomPadding: Theme.space4
    spacing: Theme.space2

    PanelSwitch {
        objectName: "seedFixed"
        title: qsTr("Fixed seed")
        explanation: qsTr("The same question then gets the same answer.")
        checked: root.options.seedFixed
        onToggled: checked => root.options.seedFixed = checked
    }
    InputField {
        id: seedField
        objectName: "seedField"
        visible: root.options.seedFixed
        width: parent.width
        accessibleName: qsTr("Seed")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 20
        validator: RegularExpressionValidator { regularExpression: /[0-9]{0,19}/ }
        onEdited: text => root.options.seed = text
        Binding {
            target: seedField; property: "text"; value: root.options.seed
            when: !seedField.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }
    PanelLabel {
        text: qsTr("Stop texts")
        differs: root.options.differing.includes("stopTexts")
        onResetRequested: root.options.reset("stopTexts")
    }
    InputArea {
        id: stopArea
        objectName: "stopTexts"
        width: parent.width
        minimumLines: 2
        maximumLines: 5
        accessibleName: qsTr("Stop texts")
        onEdited: text => root.options.stopTexts = text
        Binding {
            target: stopArea; property: "text"; value: root.options.stopTexts
            when: !stopArea.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }
    PanelNote { text: qsTr("One on each line. An answer ends before any of them; %1 is a line break.").arg("\\n") }
}
