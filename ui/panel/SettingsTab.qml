// How this conversation is answered. Changes count from the next message on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

Flickable {
    id: root

    objectName: "settingsTab"
    required property ChatOptionsViewModel options
    required property PersonaListModel personas

    function differs(name: string): bool { return options.differing.includes(name) }

    clip: true
    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings of this conversation")
    T.ScrollBar.vertical: ThinScrollBar {}

    Column {
        id: column
        width: root.width

        Column {
            x: Theme.space4
            width: parent.width - 2 * Theme.space4
            topPadding: Theme.space2
            bottomPadding: Theme.space4
            spacing: Theme.space2

            PanelLabel { text: qsTr("Persona") }
            PersonaBox { personas: root.personas }

            PanelLabel { text: qsTr("System prompt") }
            InputArea {
                id: systemArea
                objectName: "systemText"
                width: parent.width
                accessibleName: qsTr("System prompt")
                placeholderText: qsTr("What the model should know or how it should answer")
                onEdited: text => root.options.systemText = text
                Binding {
                    target: systemArea; property: "text"; value: root.options.systemText
                    when: !systemArea.activeFocus
                    restoreMode: Binding.RestoreNone
                }
            }
            PanelNote { text: qsTr("Read once before the first message.") }

            PanelLabel {
                text: qsTr("Style")
                differs: root.differs("style")
                onResetRequested: root.options.reset("style")
            }
            Segments {
                objectName: "styleSegments"
                width: parent.width
                maximumWidth: parent.width
                accessibleName: qsTr("Style")
                //: Styles of answering; the last one is the user's own.
                model: [qsTr("Exact"), qsTr("Balanced"), qsTr("Free"), qsTr("Own")]
                currentIndex: root.options.style
                onActivated: index => root.options.style = index
            }
            PanelSlider {
                objectName: "replyLength"
                title: qsTr("Reply length")
                explanation: qsTr("Longest answer, in tokens.")
                valueText: root.options.number(root.options.maxTokens, 0)
                from: 5; to: 17; stepSize: 0.5 // powers of two
                value: Math.log2(root.options.maxTokens)
                differs: root.differs("maxTokens")
                onChanged: value => root.options.maxTokens = Math.round(Math.pow(2, value))
                onResetRequested: root.options.reset("maxTokens")
            }
            PanelSlider {
                objectName: "temperature"
                title: qsTr("Temperature")
                explanation: qsTr("Higher is more surprising, lower more exact.")
                valueText: root.options.number(root.options.temperature, 1)
                from: 0; to: 2; stepSize: 0.1
                value: root.options.temperature
                differs: root.differs("temperature")
                onChanged: value => root.options.temperature = value
                onResetRequested: root.options.reset("temperature")
            }
            PanelSlider {
                objectName: "topP"
                title: qsTr("Top-p")
                explanation: qsTr("Only the likeliest words up to this share.")
                valueText: root.options.number(root.options.topP, 2)
                from: 0.05; to: 1; stepSize: 0.05
                value: root.options.topP
                differs: root.differs("topP")
                onChanged: value => root.options.topP = value
                onResetRequested: root.options.reset("topP")
            }
        }

        FoldRow {
            objectName: "foldRepetition"
            title: qsTr("Repetition")
            summary: root.options.repetitionSummary
            RepetitionSettings { options: root.options }
        }
        FoldRow {
            objectName: "foldSeed"
            title: qsTr("Seed and stop texts")
            summary: root.options.seedSummary
            SeedSettings { options: root.options }
        }
        FoldRow {
            objectName: "foldFormat"
            title: qsTr("Prompt format")
            summary: root.options.formatSummary
            FormatSettings { options: root.options }
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.borderSubtle
        }
        Item {
            width: parent.width
            height: defaults.height + 2 * Theme.space3
            PushButton {
                id: defaults
                objectName: "makeDefault"
                anchors.centerIn: parent
                kind: PushButton.Plain
                text: qsTr("Use for new chats")
                enabled: root.options.differing.length > 0
                onClicked: root.options.makeDefault()
            }
        }
    }
}
