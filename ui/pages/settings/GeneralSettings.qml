// Language, how the window looks, and how it starts.
import QtQuick
import Mynah

SettingsSection {
    id: root

    required property Settings settings
    required property SystemLook look

    name: "general"
    title: qsTr("General")

    SettingsItem {
        section: root
        name: "language"
        title: qsTr("Language")
        explanation: qsTr("The window changes at once.")
        ChoiceBox {
            objectName: "languageBox"
            accessibleName: qsTr("Language")
            iconSource: "qrc:/Mynah/icons/language.svg"
            model: root.facts.languageNames
            currentIndex: root.facts.languageIndex
            onActivated: index => root.facts.chooseLanguage(index)
        }
    }
    SettingsItem {
        id: appearance
        section: root
        name: "appearance"
        title: qsTr("Appearance")
        keywords: qsTr("theme dark light colours")
        Segments {
            objectName: "appearanceSegments"
            readonly property list<string> codes: ["light", "dark", "system"]
            accessibleName: qsTr("Appearance")
            maximumWidth: appearance.width - 2 * Theme.space4
            model: [qsTr("Light"), qsTr("Dark"), qsTr("System")]
            icons: ["sun", "moon"]
            currentIndex: root.settings.theme === "light" ? 0 : root.settings.theme === "dark" ? 1 : 2
            onActivated: index => root.settings.theme = codes[index]
        }
    }
    SettingsItem {
        section: root
        name: "textSize"
        title: qsTr("Text size")
        explanation: qsTr("Applies to messages and the whole window.")
        keywords: qsTr("zoom font large small")
        Row {
            spacing: Theme.space3
            ValueSlider {
                id: size
                objectName: "textSizeSlider"
                // Everything grows with it, this slider too: so only when it is let go.
                width: Theme.fieldMedium - percent.width - Theme.space3
                accessibleName: qsTr("Text size")
                valueText: percent.text
                from: 0.8
                to: 2
                stepSize: 0.1
                value: root.settings.textSize
                onMoved: if (!pressed) root.settings.textSize = value
                onPressedChanged: if (!pressed) root.settings.textSize = value
            }
            Text {
                id: percent
                width: widest.advanceWidth
                anchors.verticalCenter: parent.verticalCenter
                text: root.facts.percent(size.value)
                horizontalAlignment: Text.AlignRight
                color: Theme.textPrimary
                font.pixelSize: Theme.label
                TextMetrics {
                    id: widest
                    text: root.facts.percent(2.88)
                    font: percent.font
                }
            }
        }
    }
    SettingsItem {
        section: root
        name: "reduceMotion"
        title: qsTr("Reduce motion")
        explanation: root.look.reduceMotion ? qsTr("Panels and messages appear without movement. The system asks for it.")
                                            : qsTr("Panels and messages appear without movement.")
        keywords: qsTr("animation")
        onPressed: root.settings.reduceMotion = !root.settings.reduceMotion
        SwitchButton {
            objectName: "reduceMotionSwitch"
            text: qsTr("Reduce motion")
            checked: root.settings.reduceMotion
            onToggled: root.settings.reduceMotion = checked
        }
    }
    SettingsItem {
        section: root
        name: "start"
        title: qsTr("At start")
        explanation: root.settings.startsWhereLeft ? qsTr("Opens the last conversation, with its model.")
                                                   : qsTr("Opens an empty chat, with the last model.")
        ChoiceBox {
            objectName: "startBox"
            accessibleName: qsTr("At start")
            model: [qsTr("Continue where I was"), qsTr("Begin a new chat")]
            currentIndex: root.settings.startsWhereLeft ? 0 : 1
            onActivated: index => root.settings.startsWhereLeft = index === 0
        }
    }
}
