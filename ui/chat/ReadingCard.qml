// The conversation is read, by a model that does not know it yet or knows only its beginning.
import QtQuick
import Mynah

ProgressNotice {
    id: root

    required property ModelViewModel models
    required property SwitchViewModel switching

    visible: switching.reading && !models.loading
    title: qsTr("Getting \u2066%1\u2069 up to date").arg(models.name)
    text: switching.readingText
    progress: switching.readingProgress
    progressName: qsTr("Reading the conversation")

    PushButton {
        objectName: "goBack"
        visible: root.switching.backName.length > 0
        kind: PushButton.Plain
        text: qsTr("Back to \u2066%1\u2069").arg(root.switching.backName)
        onClicked: root.switching.goBack()
    }
    PushButton {
        objectName: "cancelReading"
        text: qsTr("Cancel")
        onClicked: root.switching.cancelReading()
    }
}
