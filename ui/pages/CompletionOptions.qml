// How the text is gone on with: length, temperature, top-p; and the shading.
import QtQuick
import Mynah

Flow {
    id: root

    required property CompletionViewModel completion

    spacing: Theme.space4

    CompletionNumber {
        objectName: "lengthField"
        label: qsTr("Length")
        tip: qsTr("The most tokens that are written at once")
        value: root.completion.maxTokens
        least: 1
        most: 100000
        onChosen: value => root.completion.maxTokens = value
    }
    CompletionNumber {
        objectName: "temperatureField"
        label: qsTr("Temperature")
        tip: qsTr("Higher is freer; 0 always takes the most likely token")
        value: root.completion.temperature
        decimals: 2
        most: 5
        onChosen: value => root.completion.temperature = value
    }
    CompletionNumber {
        objectName: "topPField"
        label: qsTr("Top-p")
        tip: qsTr("Only the most likely tokens that together have this share are chosen from")
        value: root.completion.topP
        decimals: 2
        least: 0.01
        most: 1
        onChosen: value => root.completion.topP = value
    }
    Row {
        height: Theme.controlLarge
        spacing: Theme.space2
        SwitchButton {
            id: shade
            objectName: "shadeSwitch"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Shade by probability")
            checked: root.completion.shade
            onToggled: root.completion.shade = checked
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: shade.text
            color: Theme.textPrimary
            font.pixelSize: Theme.label
            Accessible.ignored: true
            TapHandler { onTapped: shade.click() }
        }
    }
}
