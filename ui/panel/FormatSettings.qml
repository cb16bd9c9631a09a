// How turns are written for the model.
import QtQuick
import Mynah

Column {
    id: root

    required property ChatOptionsViewModel options

    x: Theme.space4
    width: parent ? parent.width - 2 * Theme.space4 : 0
    bottomPadding: Theme.space4
    spacing: Theme.space2

    PanelLabel {
        text: qsTr("Format")
        differs: root.options.differing.includes("format")
        onResetRequested: root.options.reset("format")
    }
    ChoiceBox {
        id: formatBox
        objectName: "formatBox"
        width: parent.width
        accessibleName: qsTr("Format")
        model: root.options.formats
        currentIndex: root.options.format
        onActivated: index => {
            root.options.format = index
            currentIndex = Qt.binding(() => root.options.format)
        }
    }
    PanelNote { text: qsTr("The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.") }

    PanelLabel {
        visible: root.options.canThink
        text: qsTr("Thinking")
        differs: root.options.differing.includes("thinking")
        onResetRequested: root.options.reset("thinking")
    }
    ChoiceBox {
        objectName: "thinkingBox"
        visible: root.options.canThink
        width: parent.width
        accessibleName: qsTr("Thinking")
        model: root.options.thinkingModes
        currentIndex: root.options.thinking
        onActivated: index => {
            root.options.thinking = index
            currentIndex = Qt.binding(() => root.options.thinking)
        }
    }
    PanelNote {
        visible: root.options.canThink
        text: qsTr("How long the model thinks before it answers.")
    }
    PanelSwitch {
        visible: root.options.canThink
        title: qsTr("Remember thoughts")
        explanation: qsTr("Later answers know what was thought, not only what was said.")
        checked: root.options.rememberThoughts
        onToggled: checked => root.options.rememberThoughts = checked
    }
    PanelSwitch {
        title: qsTr("Long answers")
        explanation: qsTr("Goes on after blank lines, for lists and code. Some models then do not know when to stop.")
        checked: root.options.longAnswers
        onToggled: checked => root.options.longAnswers = checked
    }
    PanelSwitch {
        title: qsTr("Keep blank lines")
        explanation: qsTr("Your messages are read as they are. A blank line may look like the end of your turn.")
        checked: root.options.verbatim
        onToggled: checked => root.options.verbatim = checked
    }
    PanelSwitch {
        title: qsTr("Start token")
        explanation: qsTr("Begins a conversation with token 0, as most models expect.")
        checked: root.options.startToken
        onToggled: checked => root.options.startToken = checked
    }
}
