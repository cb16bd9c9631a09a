// How far loading a model has come, in stages; or that an answer is written first.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

ProgressNotice {
    id: root

    required property ModelViewModel models
    required property ChatViewModel chat

    readonly property string meanwhile: models.resting || !models.ready ? ""
        : qsTr("\u2066%1\u2069 stays ready until then").arg(models.name)
    readonly property int step: models.stage === ModelViewModel.FindingDevices ? -1
        : models.stage === ModelViewModel.CheckingFile ? 0
        : models.stage === ModelViewModel.PreparingWeights ? 1 : 2

    visible: models.loading
    title: models.waiting ? qsTr("\u2066%1\u2069 follows").arg(models.loadingName)
                          : qsTr("Loading \u2066%1\u2069").arg(models.loadingName)
    text: models.waiting ? qsTr("It is loaded as soon as this answer is written.")
        : [models.loadingText, meanwhile].filter(t => t.length > 0).join(" · ")
    progress: models.waiting || step < 0 ? -1 : models.progress
    progressName: qsTr("Loading the model")

    PushButton {
        objectName: "stopAndSwitch"
        visible: root.models.waiting && root.chat.canStop
        text: qsTr("Stop and switch")
        onClicked: root.chat.stop()
    }
    PushButton {
        objectName: "cancelLoading"
        text: qsTr("Cancel")
        onClicked: root.models.cancelLoading()
    }

    showsBelow: !models.waiting
    below: Flow {
        width: parent ? parent.width : 0
        spacing: Theme.space4
        Repeater {
            model: [root.step > 0 ? qsTr("File checked") : qsTr("Checking the file"),
                    root.step > 1 ? qsTr("Weights prepared") : qsTr("Preparing the weights"),
                    root.step > 1 ? qsTr("Checking the weights") : qsTr("Ready to answer")]
            Row {
                id: stage
                required property int index
                required property string modelData
                spacing: Theme.popupPadding
                Icon {
                    visible: stage.index < root.step
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.iconSmall
                    source: "qrc:/Mynah/icons/check.svg"
                    color: Theme.successGraphic
                }
                Item {
                    visible: stage.index >= root.step
                    width: Theme.iconSmall
                    height: Theme.iconSmall
                    anchors.verticalCenter: parent.verticalCenter
                    Rectangle {
                        anchors.centerIn: parent
                        width: Theme.space2
                        height: width
                        radius: width / 2
                        color: stage.index === root.step ? Theme.accentGraphic : Theme.textDisabled
                    }
                }
                Text {
                    text: stage.modelData
                    color: stage.index === root.step ? Theme.textPrimary : Theme.textTertiary
                    font.pixelSize: Theme.label
                }
            }
        }
    }
}
